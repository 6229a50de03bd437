/** What a line of minutes records: a decision, an action, a vote, those present, a correction. */
import {
  CLOSING_LINES,
  NARRATED_OPENINGS,
  NOTE_LINES,
  NOTE_SENTENCES,
  type Note,
} from '../../language/tables/structure/notes.ts';
import type { Span } from '../../language/types.ts';

const OPENING = String.raw`^[*_#\s]*(?:\d{1,2}[.)]\s*)?`;
const NUMBER = String.raw`(?:\s*#?\d{1,3})?(?:\s*\([^()\n]{0,40}\))?`;

interface NoteLine {
  readonly note: Note;
  readonly before: RegExp;
  readonly alone: RegExp;
}

const LINES: readonly NoteLine[] = NOTE_LINES.filter(({ note }) => note !== 'attendance').map(({ note, words }) => ({
  note,
  before: new RegExp(
    `${OPENING}(?:(?:${words})(?:${NUMBER}[*_]*\\s*:|\\s*#?\\d{1,3}\\.)[*_]*\\s*(?=\\S)|\\[(?:${words})\\b[^\\]\\n]{0,30}\\])`,
    'iu',
  ),
  alone: new RegExp(`${OPENING}(?:${words})${NUMBER}[*_]*\\s*:?[*_]*$`, 'iu'),
}));
/** Without a colon such a word counts in capitals: `RESOLVED that the pump be bought`. */
const CAPITALS = new RegExp(
  `${OPENING}(?<word>${LINES.map((_line, at) => NOTE_LINES.filter(({ note }) => note !== 'attendance')[at]?.words.toUpperCase()).join('|')})\\b\\s*(?:[-–—]|THAT\\b|that\\b|\\p{Lu})`,
  'u',
);
/** The word that each row begins with: most lines begin with another one. */
const FIRST_WORDS: ReadonlySet<string> = new Set(
  NOTE_LINES.flatMap(({ words }) => words.split('|').map((word) => /^[\p{L}-]+/u.exec(word)?.[0] ?? '')),
);
const FIRST_WORD = /^[*_#[\s]*(?:\d{1,2}[.)]\s*)?([\p{L}-]+)/u;
const LINE_MAX_LENGTH = 200;
const CAPITALS_MIN_LENGTH = 4;

/** What a line records by the word it begins with; `isHeading` where that word is all of it. */
export function noteOfLine(
  body: string,
  { start, end }: Span,
): { readonly note: Note; readonly isHeading: boolean } | null {
  const text = body.slice(start, Math.min(end, start + LINE_MAX_LENGTH));
  if (!FIRST_WORDS.has(FIRST_WORD.exec(text)?.[1]?.toLowerCase() ?? '')) return null;
  const known = LINES.find(({ before }) => before.test(text));
  if (known !== undefined) return { note: known.note, isHeading: false };
  const heading = LINES.find(({ alone }) => alone.test(text));
  if (heading !== undefined) return { note: heading.note, isHeading: true };
  const word = CAPITALS.exec(text)?.groups?.word;
  if (word === undefined || word.length < CAPITALS_MIN_LENGTH) return null;
  const row = NOTE_LINES.find(({ words }) => words.split('|').includes(word.toLowerCase()));
  return row === undefined ? null : { note: row.note, isHeading: false };
}

/** What a sentence records by its words, wherever it stands; `null` for most. */
export function noteOfSentence(text: string): Note | null {
  const opening = text.slice(0, LINE_MAX_LENGTH * 2);
  return NOTE_SENTENCES.find(([, pattern]) => pattern.test(opening))?.[0] ?? null;
}

/** Whether a line is told by who writes the minutes, so that it is no part of the turn before it. */
export function closesTurn(text: string): boolean {
  const bare = text.replace(/^[\s*_([]+/u, '');
  return CLOSING_LINES.some(([pattern]) => pattern.test(bare));
}

/** Whether a paragraph begins as the writer of minutes tells what somebody said or did. */
export type NarrationTest = (text: string) => boolean;

/**
 * Gives the test for a text: `The clerk reported …`, and `LM reported …` where the names or initials are somebody's
 * listed.
 * @param names full names, first names and short ones
 */
export function narrationTest(names: ReadonlySet<string>): NarrationTest {
  const isListed = (text: string): boolean => {
    const opening = OPENING_NAME.exec(text);
    return opening !== null && names.has(opening.groups?.name ?? '');
  };
  return (text) => NARRATED_OPENINGS.some(([pattern]) => pattern.test(text)) || isListed(text);
}

/** `LM reported`, `Lena asked`, `SM/DK keberatan`: a name, and a verb behind it. */
const OPENING_NAME =
  /^(?<name>\p{Lu}[\p{L}.]{0,20})(?:\/\p{Lu}[\p{L}.]{0,20})?\s(?:\p{Ll}+\s){0,2}?(?:\p{Ll}+ed|said|told|felt|thought|gave|read|me\p{Ll}{3,}|ber\p{Ll}{3,}|minta|keberatan|setuju|usul)\b/u;

const FIRST_SENTENCE = /^[^.!?]*/u;
const FIRST_PERSON = /(?<![\p{L}\p{M}])(?:I|my|we|our|saya|kami|kita|aku|gue|gw)(?![\p{L}\p{M}])/iu;
const QUOTED = /["“”][^"“”]*(?:["“”]|$)/gu;

/** Whether the first sentence of a paragraph speaks of whoever says it, as the writer of minutes does not. */
export function speaksOfSelf(text: string): boolean {
  return FIRST_PERSON.test(FIRST_SENTENCE.exec(text.replace(QUOTED, ''))?.[0] ?? '');
}

const BOLD = /^(\*\*|__)[^*_]+\1:?$/u;
const CAPITAL_LINE = /^(?=.*\p{Lu}.*\p{Lu}.*\p{Lu}.*\p{Lu})[^\p{Ll}.!?]{4,80}:?$/u;

/** `3.  THE BOILER (Block B)`: its number, and what stands in brackets. */
const AROUND_HEADING = /^(?:\d{1,2}|[A-Z]|[IVX]{1,5})[.)]\s+|\s+\([^()]{1,40}\)$/gu;

/** Whether a line in a turn has the form of a heading: all of it bold, or in capitals. */
export function isHeadingLine(text: string): boolean {
  return BOLD.test(text) || CAPITAL_LINE.test(text.replace(AROUND_HEADING, ''));
}
