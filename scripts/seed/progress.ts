/** How far it is: a bar on a terminal, otherwise a line for each tenth. */
import cliProgress from 'cli-progress';

export interface ProgressDisplay {
  update(rows: number): void;
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
  return { update: (rows) => bar.update(rows), end: () => bar.stop() };
}

function printLines(total: number): ProgressDisplay {
  let tenths = 0;
  return {
    update: (rows) => {
      const reached = Math.floor((rows / total) * 10);
      if (reached === tenths) return;
      tenths = reached;
      console.log(`${reached * 10} % (${rows} of ${total} rows)`);
    },
    end: () => {},
  };
}
