/** Text of JSON bodies as it is stored: trimmed, and blank is null. */
export function toText(text: string | null | undefined): string | null {
  return text?.trim() || null;
}

/** Blank items are dropped. */
export function toTexts(items: string[] | null | undefined): string[] {
  return (items ?? []).flatMap((item) => toText(item) ?? []);
}
