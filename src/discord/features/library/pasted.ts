/** A text that was pasted in parts. */

/** Characters of a first line that is taken for a title. */
const TITLE_MAX_LENGTH = 100;

/**
 * The parts in their order. One that was cut off by the end of its field goes on in the next: within a word where it is
 * full, within a sentence where it ends in one; else a paragraph begins. Empty ones are left out.
 * @param full how many characters a field takes
 */
export function joined(parts: readonly string[], full: number): string {
  return parts
    .filter((part) => part !== '')
    .reduce((before, part) => (before === '' ? part : `${before}${between(before, part, full)}${part}`), '');
}

function between(before: string, part: string, full: number): string {
  const isCut = before.length % full === 0 && /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(part);
  if (isCut) return '';
  return /[\p{L}\p{N},;]$/u.test(before) && /^[\p{Ll}\p{N}]/u.test(part) ? ' ' : '\n\n';
}

/** The first line, where it is short enough to be a title and more follows; `null` where not. */
export function titleIn(text: string): string | null {
  const [first = '', ...rest] = text.trim().split('\n');
  const line = first.replace(/\s+/gu, ' ').trim();
  const isTitle = rest.some((other) => other.trim() !== '') && /[\p{L}\p{N}]/u.test(line) && line !== '---';
  return isTitle && line.length <= TITLE_MAX_LENGTH ? line : null;
}
