/** Characters that nobody sees: shown where a text is shown, left out where it is compared. */
import { CONTROL, DIRECTION, LINE_END, NEEDED_UNSEEN, UNSEEN } from './tables/invisible.ts';

/** Looked at only where something unseen stands. */
const NEEDED = `(?=${UNSEEN[0]})(?:${NEEDED_UNSEEN.map(([pattern]) => pattern).join('|')})`;
/** What is not needed where it stands is captured. */
const SHOWN = new RegExp(`${NEEDED}|(${UNSEEN[0]}|${CONTROL[0]})`, 'gv');
const SHOWN_ON_A_LINE = new RegExp(`${NEEDED}|(${UNSEEN[0]}|${CONTROL[0]}|${LINE_END[0]})`, 'gv');
const HIDDEN = new RegExp(`${NEEDED}|(${UNSEEN[0]})`, 'gv');
const ANY_UNSEEN = new RegExp(UNSEEN[0], 'v');
const ALL_UNSEEN = new RegExp(UNSEEN[0], 'gv');
const TURNS = new RegExp(DIRECTION[0], 'v');
const WRITTEN = /⟨U\+([0-9A-F]{4,6})⟩/gu;

/** An unseen character or a control in a text, in UTF-16 code units. */
export interface Unseen {
  readonly start: number;
  readonly end: number;
  /** `⟨U+202E⟩`. */
  readonly shown: string;
}

/**
 * The text with every control and every unseen character in sight, as `⟨U+202E⟩`: what a terminal may be given. Tabs and line ends stay,
 * and so do joiners and selectors that an emoji or a script needs. Takes any string; linear in its length.
 */
export function visible(text: string): string {
  return show(text, SHOWN);
}

/** The same on one line: tabs and line ends are shown too. For names of files and whatever is told in one line. */
export function visibleLine(text: string): string {
  return show(text, SHOWN_ON_A_LINE);
}

/** What `visible` shows, in order. */
export function unseenIn(text: string): Unseen[] {
  return [...text.matchAll(SHOWN)].flatMap(({ 1: unseen, index }) =>
    unseen === undefined ? [] : [{ start: index, end: index + unseen.length, shown: shownAs(unseen) }],
  );
}

/** A character that `visible` has shown; `null` for another text or none there is. */
export function readShown(shown: string): string | null {
  const [code] = Array.from(shown.matchAll(WRITTEN), ([, digits]) => Number.parseInt(digits ?? '', 16));
  return code === undefined || code > 0x10ffff ? null : String.fromCodePoint(code);
}

/** The text without unseen characters, but for those that it needs; controls and line ends stay. */
export function withoutUnseen(text: string): string {
  return ANY_UNSEEN.test(text) ? text.replace(HIDDEN, (match, hidden) => (hidden === undefined ? match : '')) : text;
}

/** The unseen characters that `withoutUnseen` takes out, each once, as `⟨U+202E⟩`; `turning` are those that turn the direction of reading. */
export function hiddenIn(text: string): { readonly turning: readonly string[]; readonly others: readonly string[] } {
  if (!ANY_UNSEEN.test(text)) return { turning: [], others: [] };
  const hidden = new Set(Array.from(text.matchAll(HIDDEN), ({ 1: match }) => match ?? ''));
  hidden.delete('');
  const named = (turns: boolean) => [...hidden].filter((one) => TURNS.test(one) === turns).map(shownAs);
  return { turning: named(true), others: named(false) };
}

/** A text as it is compared, and where each part of it stands in the text as it is. */
export interface Seen {
  /** Without any unseen character, needed or not. */
  readonly text: string;
  /** Offset in the text as it is of a character of `text`. */
  start(offset: number): number;
  /** Where the character before an offset of `text` ends in the text as it is. */
  end(offset: number): number;
}

/** The text as it is compared. Takes any string; linear in its length. */
export function seenOf(text: string): Seen {
  const same = (offset: number) => offset;
  if (!ANY_UNSEEN.test(text)) return { text, start: same, end: same };
  const seen = text.replace(ALL_UNSEEN, '');
  const offsets = new Int32Array(seen.length + 1);
  let from = 0;
  let at = 0;
  for (const { 0: unseen, index } of text.matchAll(ALL_UNSEEN)) {
    while (from < index) offsets[at++] = from++;
    from += unseen.length;
  }
  while (from < text.length) offsets[at++] = from++;
  offsets[at] = text.length;
  const start = (offset: number) => offsets[offset] ?? text.length;
  return { text: seen, start, end: (offset) => (offset === 0 ? 0 : start(offset - 1) + 1) };
}

function show(text: string, pattern: RegExp): string {
  return text.replace(pattern, (match, unseen) => (unseen === undefined ? match : shownAs(unseen)));
}

function shownAs(character: string): string {
  return `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`;
}
