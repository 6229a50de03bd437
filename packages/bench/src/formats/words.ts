/** The text with each run of white space as one space, and none at its ends. */
export function collapse(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** The words of a text in lower case, without punctuation; a text without letters and digits is one word. */
export function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [collapse(text)];
}

/** How much of two texts is the same: the words in both, of the words in either (0 to 1), repeated ones counted. */
export function overlap(a: string, b: string): number {
  const first = words(a);
  const second = words(b);
  const both = countCommon(first, second);
  return both / (first.length + second.length - both);
}

/** How many values two lists have in common, repeated ones counted. */
export function countCommon(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const value of a) left.set(value, (left.get(value) ?? 0) + 1);
  let common = 0;
  for (const value of b) {
    const count = left.get(value) ?? 0;
    if (count === 0) continue;
    left.set(value, count - 1);
    common += 1;
  }
  return common;
}
