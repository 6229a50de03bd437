/** `1.`, `2)`, `3.)`, `(4)`, `a.`, `(b)` before white space, or a bullet. */
const MARKER = /(?<=^|[\s•⁃])(\(?)(\p{N}{1,2}|[a-z])(\.\)|[.)])(?=\s)|[•⁃]/gu;

/** A number this near after a bullet is part of its mark: `• 9. Rest`. UTF-16 code units. */
const BULLET_MAX_LENGTH = 2;

/** An item after these goes on with its sentence: `two aims: (1) clean water, and (2) dry streets`. */
const INSIDE_SENTENCE = /(?:[,;:]|\s(?:dan|serta|atau|and|or))[^\S\n]{1,3}$/u;

/** What may stand before the first item of a list inside a paragraph. */
const BEFORE_LIST = /(?:^|[.!?:;…)"”]\s{1,3}|[•⁃]\s?)$/u;

/**
 * Finds where list items begin that run on in one paragraph: `1. Gather 2. Vote`, `a) rice b) salt`, `• rice • salt`.
 * An item needs the number or letter after that of the item before it, in the same style, from 1 or a on; so `1998.`
 * and initials are none. Offsets in order, without the paragraph's own start. Linear.
 */
export function findListItems(text: string): number[] {
  const items: number[] = [];
  const last = new Map<string, number>();
  let bullet = Number.NEGATIVE_INFINITY;
  for (const { index, 1: open = '', 2: label, 3: close = '' } of text.matchAll(MARKER)) {
    if (label === undefined) {
      items.push(index);
      bullet = index;
      continue;
    }
    const value = orderOf(label);
    const style = `${open}${/\d/.test(label) ? '1' : 'a'}${close}`;
    const isNext = last.get(style) === value - 1;
    if (!isNext && !(value === 1 && BEFORE_LIST.test(text.slice(Math.max(0, index - 4), index)))) continue;
    last.set(style, value);
    const isInside = !close.startsWith('.') && INSIDE_SENTENCE.test(text.slice(Math.max(0, index - 10), index));
    if (index - bullet > BULLET_MAX_LENGTH && !isInside) items.push(index);
  }
  return items.filter((item) => item > 0);
}

function orderOf(label: string): number {
  return /^\d/.test(label) ? Number(label) : label.charCodeAt(0) - 'a'.charCodeAt(0) + 1;
}
