/** Milliseconds since 1970 as Postgres reads them. Beyond the years that ISO 8601 writes with four digits: infinity. */
export function toTimestamp(milliseconds: number): string {
  if (milliseconds < Date.parse('0001-01-01T00:00:00Z')) return '-infinity';
  if (milliseconds > Date.parse('9999-12-31T23:59:59.999Z')) return 'infinity';
  return new Date(milliseconds).toISOString();
}
