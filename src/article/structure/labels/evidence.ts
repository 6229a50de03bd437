/** Whether what stands before a colon or a dash is likely somebody who speaks, and not a field of a list. */
import { GIVEN_NAMES } from '../../../language/tables/people/given-names.ts';
import { LABEL_TITLES } from '../../../language/tables/structure/label-words.ts';
import type { Span } from '../../../language/types.ts';
import { type Line, OPENING_MAX_LENGTH } from '../lines.ts';
import type { Candidate } from './candidate.ts';
import { bareLabel, plain } from './judge.ts';
import { isKnown } from './known.ts';

/** Such a share of a shape's labels has to be evident. */
const EVIDENT_SHARE_MIN = 0.5;
/** What somebody says is longer than the value of a field, or is a sentence. */
const VALUE_MAX_WORDS = 3;
const SAID_MIN_LENGTH = 60;
/** `The pump is late.`, `“Who pays?”` */
const SENTENCE = /^[“"'‘(¿¡*_…\s]*\p{Lu}.*[.!?…]["'’”)\]*_]*$/su;

/** `Pond Closed: Who Pays?` */
const IN_TITLE_CASE = /^\p{Lu}\S*(?:\s+\p{Lu}\S*)+$/u;

/** The shape of a name on a line of its own, above a line with the time. */
export const NAME_ABOVE_TIME = 'name-above-time';

export interface Evidence {
  readonly body: string;
  readonly lines: readonly Line[];
  readonly known: ReadonlySet<string>;
  /** How often each label begins a line. */
  readonly recurring: ReadonlyMap<string, number>;
}

/**
 * Whether at least half of the labels of one shape are somebody's for sure: by a list, a title, a given name or office,
 * because they come back, or because a sentence follows. `Flour: 500 g` and `Pond: a small lake` are not.
 */
export function areEvident(candidates: readonly Candidate[], evidence: Evidence): boolean {
  const evident = candidates.filter((candidate) => isEvident(candidate, evidence));
  return evident.length >= EVIDENT_SHARE_MIN * candidates.length;
}

function isEvident(candidate: Candidate, { body, lines, known, recurring }: Evidence): boolean {
  const { text, kind } = candidate;
  if (kind === 'numbered' || kind === 'letter' || isKnown(known, candidate)) return true;
  if (kind === 'role') return (recurring.get(text) ?? 0) > 1 || !isEntry(saidAfter(candidate, body, lines));
  // `Lena (chat)`, `Tarik (Pond Group)`: a field of a list has seldom a note behind it.
  if (/\(\p{L}[^()]*\)$/u.test(text)) return true;
  const [first = ''] = bareLabel(text).split(/\s+/u);
  if (kind === 'name' && LABEL_TITLES.has(plain(first))) return true;
  if (kind !== 'nick' && GIVEN_NAMES.has(first.toLowerCase())) return true;
  const said = saidAfter(candidate, body, lines);
  if (IN_TITLE_CASE.test(said)) return false;
  if (SENTENCE.test(said) || said.length > SAID_MIN_LENGTH) return kind !== 'nick' || (recurring.get(text) ?? 0) > 1;
  return (recurring.get(text) ?? 0) > 1 && !isValue(said);
}

/** `Member: 5 crowns`, `Engineer: full time`: a line of a list, and nothing that somebody says. */
function isEntry(said: string): boolean {
  return (/^[\p{Ll}$€£]/u.test(said) || isValue(said)) && !/[.!?…]["'’”)\]*_]*$/u.test(said);
}

/** `500 g`, `main hall`. */
function isValue(said: string): boolean {
  return /^\W*\d/u.test(said) || said.split(/\s+/u).length <= VALUE_MAX_WORDS;
}

/** What stands behind a label, or below it and its time. */
export function saidAfter({ alone, line, words, shape }: Candidate, body: string, lines: readonly Line[]): string {
  const below = shape === NAME_ABOVE_TIME ? line + 2 : line + 1;
  return opening(body, alone ? (lines[below] ?? words) : words);
}

function opening(body: string, { start, end }: Span): string {
  return body.slice(start, Math.min(end, start + OPENING_MAX_LENGTH));
}
