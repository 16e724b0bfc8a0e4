/**
 * Whether text is one e-mail address. Deliberately wide: what a mail server would refuse is for `email_status` to say;
 * this keeps out names, lists of addresses and cells of another column.
 */
export function isEmailAddress(text: string): boolean {
  return /^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\.]+(\.[^\s@<>,;:"()[\]\\.]+)+$/.test(text);
}
