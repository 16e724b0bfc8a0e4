/**
 * Whether this is a name of the IANA time zone database, spelled as there. Intl also takes offsets (+05:30) and any
 * case, which programs that read zone files cannot use.
 */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Z][\w+-]*(\/[A-Z][\w+-]*){0,2}$/.test(name)) return false;
  const known = resolveTimeZone(name);
  // A link (Asia/Kolkata) resolves to another name; the same name in another case is a misspelling.
  return known !== undefined && (known === name || known.toLowerCase() !== name.toLowerCase());
}

function resolveTimeZone(name: string): string | undefined {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}
