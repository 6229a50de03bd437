/** A claim found word for word, and whether that makes it a fair quotation. */
import { gazetteer } from '../../language/gazetteer/gazetteer.ts';
import { turnAt } from '../../language/turning.ts';
import type { ClaimWords } from '../claim/claim-words.ts';
import { firstWordFrom, type StatedWord, type Statement } from '../statements.ts';
import type { Warning, WarningKind } from '../types.ts';
import { ELLIPSIS_KEY, isSpoken, QUESTION_KEY, type Word } from './compared-words.ts';
import type { Sameness } from './sameness.ts';

/** Where the fragments of a claim stand in a statement: half-open ranges of its words, in order, not overlapping. */
export interface Place {
  readonly statement: Statement;
  readonly ranges: ReadonlyArray<readonly [from: number, to: number]>;
}

/** What a place makes of a claim: `warnings` name what was left out that turns the meaning. */
export interface Judged extends Place {
  readonly isVerbatim: boolean;
  readonly cut: boolean;
  readonly warnings: readonly Warning[];
}

/**
 * A fragment of so many words is a quotation by itself; a shorter one only where it is a whole sentence or clause, or
 * all that was said.
 */
export const FRAGMENT_MIN_WORDS = 6;
/** With an ellipsis between them, each has at least so many, or ends where a sentence does. */
const PART_MIN_WORDS = 3;
/** A whole clause of so many words, from comma to comma, is a quotation by itself too. */
const CLAUSE_MIN_WORDS = 4;
/** One that a word joins to the clause before it, of so many: `air surut, dan kami pulang ke rumah`. */
const JOINED_CLAUSE_MIN_WORDS = 5;
const JOINTS: ReadonlySet<string> = new Set('dan serta lalu kemudian and then so'.split(' '));
/** What parts one clause from the next: `air surut, kami pulang`, `kami pulang – nanti`. */
const CLAUSE_EDGE = /[,;:—–()]|\s-\s/u;
const PLACES_MAX = 20;
/** Of a sentence no more words are looked at on either side of a claim; no sentence that anybody says is so long. */
export const SENTENCE_MAX_WORDS = 1_000;

/** Where a statement has a claim's words, at most 20 places. */
export function findPlaces(
  { fragments }: Pick<ClaimWords, 'fragments'>,
  statement: Statement,
  same: Sameness,
): Place[] {
  const [first, ...rest] = fragments;
  if (first === undefined) return [];
  const places: Place[] = [];
  for (let from = find(first, statement, 0, same); from >= 0; from = find(first, statement, from + 1, same)) {
    const ranges: Array<readonly [number, number]> = [[from, from + first.length]];
    for (const fragment of rest) {
      const next = find(fragment, statement, ranges.at(-1)?.[1] ?? 0, same);
      if (next < 0) return places;
      ranges.push([next, next + fragment.length]);
    }
    places.push({ statement, ranges });
    if (places.length >= PLACES_MAX) break;
  }
  return places;
}

function find(fragment: readonly Word[], { words }: Statement, from: number, same: Sameness): number {
  for (let start = from; start + fragment.length <= words.length; start += 1) {
    let length = 0;
    while (length < fragment.length) {
      const said = words[start + length] as StatedWord;
      if (!same(said, fragment[length] as Word) || (length > 0 && said.after === 'narration')) break;
      length += 1;
    }
    if (length === fragment.length) return start;
  }
  return -1;
}

/** Whether the claim is a fair quotation there: nothing turned, and not torn out of a sentence in a few words. */
export function judge(place: Place, { claim, spoken }: ClaimWords): Judged {
  const { statement, ranges } = place;
  const taken = new Set(ranges.flatMap(([from, to]) => statement.words.slice(from, to)));
  const sentences = new Set([...taken].map(({ sentence }) => sentence));
  const isHere = (word: StatedWord) => sentences.has(word.sentence) && !taken.has(word);
  const start = ranges[0]?.[0] ?? 0;
  const end = ranges.at(-1)?.[1] ?? 0;
  const hidden = statement.words.slice(start, end).filter(isHere);
  const [first, last] = sentencesAround(statement.words, start, end);
  const leftOut = [
    ...statement.words.slice(first, last).filter(isHere),
    ...around(statement, sentences).filter(isHere),
  ];
  const faults: Warning[] = [
    ...turnsIn(hidden, statement)
      .filter(({ kind }) => kind === 'negation')
      .map((warning) => ({ ...warning, kind: 'ellipsis' as const, claimed: '…' })),
    ...(claim.marked && dropsQuestion(statement, end) ? [{ kind: 'question' as const, said: '?', claimed: '' }] : []),
    ...(isSplice(place) ? [{ kind: 'splice' as const, said: '', claimed: claim.text }] : []),
    ...(isFragment(place, spoken) ? [{ kind: 'fragment' as const, said: '', claimed: claim.text }] : []),
  ];
  const turns = turnsIn(leftOut, statement);
  const isVerbatim = faults.length === 0;
  return { ...place, isVerbatim, cut: isVerbatim && turns.length > 0, warnings: [...faults, ...turns] };
}

/**
 * Whether parts of separate sentences were joined. Whole sentences in order may be, over one sentence at most that
 * turns nothing;
 * parts of sentences only within one.
 */
function isSplice({ statement, ranges }: Place): boolean {
  const { words } = statement;
  return ranges.slice(1).some(([from, to], at) => {
    const [start, end] = ranges[at] ?? [0, 0];
    const leftOut = words.slice(end, from).filter(({ key }) => key !== ELLIPSIS_KEY);
    if (leftOut.length === 0 || words[end - 1]?.sentence === words[from]?.sentence) return false;
    const isWhole = [start, end, from, to].every((edge) => isEdge(words, edge));
    const sentences = new Set(leftOut.map(({ sentence }) => sentence));
    return !isWhole || sentences.size > 1 || turnsIn(leftOut, statement).length > 0;
  });
}

/** The range widened to whole sentences, as far as a sentence is looked at. */
function sentencesAround(words: readonly StatedWord[], from: number, to: number): [first: number, last: number] {
  let [first, last] = [from, to];
  const isIn = (at: number, edge: number) => words[at]?.sentence === words[edge]?.sentence;
  while (first > 0 && from - first < SENTENCE_MAX_WORDS && isIn(first - 1, from)) first -= 1;
  while (last < words.length && last - to < SENTENCE_MAX_WORDS && isIn(last, to - 1)) last += 1;
  return [first, last];
}

/** What stands around the marks from the first of some sentences to the last, as far as a sentence is looked at. */
function around({ around: all }: Statement, sentences: ReadonlySet<number>): readonly StatedWord[] {
  if (all.length === 0) return all;
  const first = firstWordFrom(all, Math.min(...sentences));
  const end = firstWordFrom(all, Math.max(...sentences) + 1);
  return all.slice(first, Math.min(end, first + SENTENCE_MAX_WORDS));
}

function dropsQuestion({ words }: Statement, end: number): boolean {
  return words[end]?.key === QUESTION_KEY && words[end]?.after === 'word';
}

function isFragment({ statement, ranges }: Place, spoken: number): boolean {
  const { words } = statement;
  const isWhole = ([from, to]: readonly [number, number]) => isEdge(words, from) && isEdge(words, to);
  if (ranges.length === 1) {
    if (spoken >= FRAGMENT_MIN_WORDS || ranges.every(isWhole)) return false;
    return spoken < CLAUSE_MIN_WORDS || !ranges.every((range) => isClause(statement, range, spoken));
  }
  if (ranges.every(isWhole)) return false;
  return (
    spoken < FRAGMENT_MIN_WORDS ||
    ranges.some(
      ([from, to]) =>
        words.slice(from, to).filter(isSpoken).length < PART_MIN_WORDS && !isEdge(words, from) && !isEdge(words, to),
    )
  );
}

/** Whether a sentence, or a part between marks, begins at a word or has ended before it. */
function isEdge(words: readonly StatedWord[], at: number): boolean {
  const [before, here] = [words[at - 1], words[at]];
  return before === undefined || here === undefined || here.after !== 'word' || before.sentence !== here.sentence;
}

function isClause(statement: Statement, [from, to]: readonly [number, number], spoken: number): boolean {
  if (!isClauseEdge(statement, to)) return false;
  const isJoined = spoken >= JOINED_CLAUSE_MIN_WORDS && JOINTS.has(statement.words[from - 1]?.key ?? '');
  return (
    isClauseEdge(statement, from) ||
    (isJoined && !isEdge(statement.words, from - 1) && isPartedFrom(statement, from - 1))
  );
}

/** The same of a clause. */
function isClauseEdge(statement: Statement, at: number): boolean {
  return isEdge(statement.words, at) || isPartedFrom(statement, at);
}

/** Whether a mark parts a word from the one before it. */
function isPartedFrom({ article: { body }, words }: Statement, at: number): boolean {
  return CLAUSE_EDGE.test(body.slice(words[at - 1]?.end, words[at]?.start));
}

/** Words that turn the sentence they were left out of. */
export function turnsIn(words: readonly StatedWord[], { article }: Statement): Warning[] {
  const keys = words.map(({ key }) => key);
  return words.flatMap((word, at) => {
    const turn = turnAt(keys, at, article.language);
    if (turn === null || (word.capital && gazetteer.calendar(word.key).length > 0)) return [];
    return [{ kind: turn satisfies WarningKind, said: word.text, claimed: '' }];
  });
}
