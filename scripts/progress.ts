/** How far it is: a bar on a terminal, otherwise a line for each tenth. */
import cliProgress from 'cli-progress';

export type Unit = 'rows' | 'bytes';

export interface Progress {
  /** Of something new; what was shown before stays as it is. */
  begin(title: string, total: number, unit: Unit): void;
  reach(value: number): void;
  /** A line of its own. */
  say(text: string): void;
  end(): void;
}

export function createProgress(): Progress {
  return process.stdout.isTTY ? showBars() : printLines();
}

function showBars(): Progress {
  let bar: cliProgress.SingleBar | undefined;
  /** What it shows, to go on with below a line that was said. */
  let shown: { title: string; total: number } | undefined;
  const end = () => {
    // Stopping twice would print an empty line.
    if (bar?.isActive) bar.stop();
  };
  return {
    begin(title, total, unit) {
      end();
      bar = new cliProgress.SingleBar(
        {
          format: `{title}{bar} {percentage} %  {value} of {total}, {eta_formatted} left`,
          formatValue: (value, _options, type) =>
            type === 'value' || type === 'total' ? inUnit(value, unit) : String(value),
          hideCursor: true,
        },
        cliProgress.Presets.shades_classic,
      );
      shown = { title: title && `${title}  `, total };
      bar.start(total, 0, shown);
    },
    reach(value) {
      if (!bar || !shown) return;
      if (bar.isActive) bar.update(value);
      else bar.start(shown.total, value, shown);
    },
    say(text) {
      end();
      console.log(text);
    },
    end,
  };
}

function printLines(): Progress {
  let show = (_value: number) => {};
  return {
    begin(title, total, unit) {
      let tenths = 0;
      show = (value) => {
        const reached = Math.floor((value / total) * 10);
        if (!(reached > tenths)) return;
        tenths = reached;
        const figures = `${reached * 10} % (${inUnit(value, unit)} of ${inUnit(total, unit)})`;
        console.log(title ? `${title}: ${figures}` : figures);
      };
    },
    reach: (value) => show(value),
    say: (text) => console.log(text),
    end: () => {},
  };
}

export function inUnit(value: number, unit: Unit): string {
  if (unit === 'rows') return `${toText(value)} rows`;
  return value < 1e6 ? `${toText(Math.round(value / 1e3))} kB` : `${(value / 1e6).toFixed(1)} MB`;
}

export const toText = (value: number): string => value.toLocaleString('en');
