/** How far it is: a bar on a terminal, otherwise a line for each tenth; then a line for what remains to be done. */
import cliProgress from 'cli-progress';

const closing = 'All rows are there. Indexes and statistics are being made.';

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
  return {
    update: (rows) => {
      bar.update(rows);
      if (rows < total) return;
      bar.stop();
      console.log(closing);
    },
    // Stopping twice would print an empty line.
    end: () => bar.isActive && bar.stop(),
  };
}

function printLines(total: number): ProgressDisplay {
  let tenths = 0;
  return {
    update: (rows) => {
      const reached = Math.floor((rows / total) * 10);
      if (reached === tenths) return;
      tenths = reached;
      console.log(rows < total ? `${reached * 10} % (${rows} of ${total} rows)` : closing);
    },
    end: () => {},
  };
}
