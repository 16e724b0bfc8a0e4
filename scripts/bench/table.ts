import type { Report } from './scenario.ts';

/** Text for the terminal: the first column left, figures right. */
export function toText({ title, columns, rows, notes = [], missed = [] }: Report): string {
  const widths = columns.map((_, index) => Math.max(...[columns, ...rows].map((row) => (row[index] ?? '').length)));
  const toLine = (row: string[]) =>
    row
      .map((cell, index) => (index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 0)))
      .join('  ');
  const rule = '-'.repeat(toLine(columns).length);
  const lines = [title, rule, toLine(columns), rule, ...rows.map(toLine), rule];
  return ['', ...lines, ...notes, ...missed.map((sentence) => `MISSED: ${sentence}`)].join('\n');
}
