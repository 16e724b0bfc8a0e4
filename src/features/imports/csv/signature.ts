/** What is plainly no text, told by its first bytes. */

const signatures: [hex: string, name: string][] = [
  ['504b0304', 'an Excel workbook (.xlsx) or another ZIP archive'],
  ['504b0506', 'an empty ZIP archive'],
  ['d0cf11e0a1b11ae1', 'an old Excel workbook (.xls) or another Office document'],
  ['255044462d', 'a PDF document'],
  ['89504e470d0a1a0a', 'a PNG image'],
  ['ffd8ff', 'a JPEG image'],
  ['47494638', 'a GIF image'],
  ['1f8b', 'a gzip archive'],
  ['377abcaf271c', 'a 7-Zip archive'],
  ['526172211a07', 'a RAR archive'],
  ['28b52ffd', 'a Zstandard archive'],
  ['50415231', 'a Parquet file'],
  ['53514c69746520666f726d6174203300', 'a SQLite database'],
];

/** A sentence that says what it is and what to do, or undefined. */
export function describeBinary(head: Buffer): string | undefined {
  const hex = head.subarray(0, 16).toString('hex');
  const found = signatures.find(([signature]) => hex.startsWith(signature));
  return found && noText(found[1]);
}

export function noText(name: string): string {
  return `The file is ${name}, not a CSV file. Open it where it comes from and save or export it as CSV (UTF-8).`;
}
