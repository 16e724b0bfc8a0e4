/**
 * What separates the fields of a file, and where its headings are: the separator with which the most headings are
 * known. They are the first record, unless that is a note (LinkedIn exports begin with some) or Excel's `sep=;`.
 */
import { ImportFault } from './fault.ts';
import { createRecordParser } from './records.ts';

export interface Layout {
  delimiter: string;
  headings: string[];
  /** Records before the first row, the headings included. */
  skipped: number;
}

/** More than any line of headings. */
export const headLength = 256 * 1024;
const recordsToTry = 20;

export const delimiterNames: Record<string, string> = { ',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'pipes' };

/** `head` is the beginning of the text, whole when it is shorter than headLength. */
export function detectLayout(head: string, isKnown: (heading: string) => boolean): Layout {
  let best: { layout: Layout; known: number } | undefined;
  let first: string[] | undefined;
  for (const delimiter of Object.keys(delimiterNames)) {
    const records = readHead(head, delimiter);
    if (!first || (records[0]?.length ?? 0) > first.length) first = records[0];
    records.forEach((headings, index) => {
      const known = headings.filter(isKnown).length;
      const needed = index === 0 || (index === 1 && isHint(records[0])) ? 1 : 2;
      if (known < needed || known <= (best?.known ?? 0)) return;
      best = { layout: { delimiter, headings: headings.map((heading) => heading.trim()), skipped: index + 1 }, known };
    });
  }
  if (best) return best.layout;
  if (!first) throw new ImportFault('The file is empty. Its first line must have the headings.');
  const shown = first.slice(0, 5).map((heading) => `"${heading.trim().slice(0, 50)}"`);
  throw new ImportFault(
    `None of the columns is known; the headings seem to be ${shown.join(', ')}${first.length > 5 ? ', …' : ''}. ` +
      'The first line must have the headings; GET /api/v1/contacts/import/ lists them.',
  );
}

function readHead(head: string, delimiter: string): string[][] {
  const parser = createRecordParser(delimiter);
  const records: string[][] = [];
  try {
    records.push(...parser.write(head));
    records.push(...parser.end());
  } catch (error) {
    // The head may end inside a quote; what was read before counts.
    if (!(error instanceof ImportFault)) throw error;
  }
  return records.slice(0, recordsToTry);
}

const isHint = (record: string[] | undefined): boolean => /^sep=/i.test(record?.[0] ?? '');
