/** How far it is: a bar on a terminal, otherwise a line for each tenth; then a line for each step that follows. */
import cliProgress from 'cli-progress';
import type { Progress } from './load.ts';

export interface ProgressDisplay extends Required<Progress> {
  end(): void;
}

export function showProgress(total: number): ProgressDisplay {
  return process.stdout.isTTY ? showBar(total) : printLines(total);
}

function showBar(total: number): ProgressDisplay {
  const bar = new cliProgress.SingleBar(
    { format: '{bar} {percentage} %  {value} of {total} rows, {eta_formatted} left', hideCursor: true },
    cliProgress.Presets.shades_classic,
  );
  bar.start(total, 0);
  const end = () => {
    // Stopping twice would print an empty line.
    if (bar.isActive) bar.stop();
  };
  return {
    onRows: (rows) => bar.update(rows),
    onStep: (name) => {
      end();
      console.log(name);
    },
    end,
  };
}

function printLines(total: number): ProgressDisplay {
  let tenths = 0;
  return {
    onRows: (rows) => {
      const reached = Math.floor((rows / total) * 10);
      if (reached === tenths) return;
      tenths = reached;
      console.log(`${reached * 10} % (${rows} of ${total} rows)`);
    },
    onStep: (name) => console.log(name),
    end: () => {},
  };
}
