/**
 * A ranked sentence becomes a passage that can be shown: a slice of the body, its matched words, whose words they are.
 */

import { clearSpeakers } from '../../article/clear-speakers.ts';
import { turnAt } from '../../article/quoted.ts';
import { attendanceListAt } from '../../article/structure/attendance-lists.ts';
import { structureOf } from '../../article/structure/outline.ts';
import { tokensIn } from '../../article/tokens.ts';
import { decidingFor } from '../../article/turns.ts';
import type { Article, Voice } from '../../article/types.ts';
import { indexTokensIn } from '../../language/index-tokens.ts';
import { WORDS } from '../../language/tables/function-words.ts';
import type { Span } from '../../language/types.ts';
import { matchedLengths } from '../rank/match.ts';
import type { Passage, QueryTerm, ResolvedMention } from '../types.ts';

/** A passage of several sentences is no longer than this, in UTF-16 code units. */
export const PASSAGE_MAX_LENGTH = 600;
export const PASSAGE_MAX_SENTENCES = 3;
/** In a sentence that is longer still, matches are looked for up to here; no surface shows so much. */
const HIGHLIGHTED_MAX_LENGTH = 20_000;
/** A sentence that points back does so in its beginning. UTF-16 code units. */
const BEGINNING_MAX_LENGTH = 60;

/** What a passage is apart from its probability. */
export type Slice = Omit<Passage, 'score'>;

/**
 * A sentence with those before it that it points at ("Dia …", "Menurutnya …"), with the question that it answers by its
 * place, and with the neighbour that completes it.
 * @param completedBy index of the sentence before or after it, `null` for none
 */
export function passageAt(
  article: Article,
  sentence: number,
  terms: readonly QueryTerm[],
  completedBy: number | null = null,
): Slice {
  let first = sentence;
  let last = sentence;
  if (
    completedBy !== null &&
    isSameTurn(article, completedBy, sentence) &&
    lengthOf(article, Math.min(completedBy, sentence), Math.max(completedBy, sentence)) <= PASSAGE_MAX_LENGTH
  ) {
    first = Math.min(first, completedBy);
    last = Math.max(last, completedBy);
  }
  const answerStart = answeredFrom(article, sentence);
  if (answerStart !== null && lengthOf(article, Math.min(answerStart, first), last) <= PASSAGE_MAX_LENGTH)
    first = Math.min(first, answerStart);
  while (first > 0 && last - first + 1 < PASSAGE_MAX_SENTENCES && pointsBack(article, first)) {
    if (lengthOf(article, first - 1, last) > PASSAGE_MAX_LENGTH) break;
    if (!isSameTurn(article, first - 1, first)) break;
    first -= 1;
  }
  return sliceOf(article, [first, last], terms);
}

/**
 * First and last sentence of the list of those present or absent that a sentence is a line of, from the beginning of
 * the list as far as it fits into 600 UTF-16 code units; from the line itself where it would not be among them. `null`
 * for a sentence outside of such a list.
 */
export function listAround(article: Article, sentence: number): readonly [first: number, last: number] | null {
  const list = attendanceListAt(article, sentence);
  if (list === undefined || list.first === list.last) return null;
  const first = lengthOf(article, list.first, sentence) <= PASSAGE_MAX_LENGTH ? list.first : sentence;
  let last = sentence;
  while (last < list.last && lengthOf(article, first, last + 1) <= PASSAGE_MAX_LENGTH) last += 1;
  return [first, last];
}

/**
 * A record of a meeting with those right beside it that are asked for as well, at most three together; `null` where
 * none is.
 * @param records indices of the sentences that are asked for
 */
export function recordsAround(
  article: Article,
  sentence: number,
  records: ReadonlySet<number>,
): readonly [first: number, last: number] | null {
  let [first, last] = [sentence, sentence];
  const fits = (from: number, to: number) =>
    to - from < PASSAGE_MAX_SENTENCES && lengthOf(article, from, to) <= PASSAGE_MAX_LENGTH;
  while (records.has(last + 1) && fits(first, last + 1) && isSameTurn(article, last + 1, sentence)) last += 1;
  while (records.has(first - 1) && fits(first - 1, last) && isSameTurn(article, first - 1, sentence)) first -= 1;
  return first === last ? null : [first, last];
}

/** The slice from one sentence to another, inclusive, with the words that match `terms`. */
export function sliceOf(
  article: Article,
  sentences: readonly [first: number, last: number],
  terms: readonly QueryTerm[],
): Slice {
  const [first, last] = sentences;
  const start = article.sentences[first]?.start ?? 0;
  const end = article.sentences[last]?.end ?? start;
  const text = article.body.slice(start, end);
  return {
    article,
    sentences,
    start,
    end,
    text,
    highlights: highlightsOf(article, { start, end }, terms),
    ...voiceOf(article, sentences),
    resolved: resolvedIn(article, { start, end }),
    question: questionAbove(article, first),
  };
}

/** The question that a slice answers by its place, where it is no part of it. @param first its first sentence */
function questionAbove(article: Article, first: number): Span | null {
  const { start, end } = article.sentences[structureOf(article).questions[first] ?? -1] ?? {};
  return start === undefined || end === undefined ? null : { start, end };
}

/**
 * Where an answer begins whose question a sentence comes after: with the question, but behind one that another turn
 * asks, which is told beside it; `null` where no question is before it.
 */
export function answeredFrom(article: Article, sentence: number): number | null {
  const question = structureOf(article).questions[sentence] ?? -1;
  if (question < 0) return null;
  if (isSameTurn(article, question, sentence)) return question;
  let first = question + 1;
  while (first < sentence && !isSameTurn(article, first, sentence)) first += 1;
  return first;
}

/** Whether two sentences stand in the same turn, or both outside of turns. @param one index, as `other` */
function isSameTurn(article: Article, one: number, other: number): boolean {
  const [a, b] = [article.sentences[one], article.sentences[other]];
  return a !== undefined && b !== undefined && turnAt(article, a.start) === turnAt(article, b.start);
}

/** Length of the slice from one sentence to another, inclusive, in UTF-16 code units. */
export function lengthOf({ sentences }: Article, first: number, last: number): number {
  return (sentences[last]?.end ?? 0) - (sentences[first]?.start ?? 0);
}

/**
 * Whether a sentence is not understood without the one before: it begins with "Dia", or goes on with somebody's words
 * without naming them.
 */
export function pointsBack(article: Article, sentence: number): boolean {
  const span = article.sentences[sentence];
  if (span === undefined) return false;
  const beginning = { start: span.start, end: Math.min(span.end, span.start + BEGINNING_MAX_LENGTH) };
  const first = indexTokensIn(tokensIn(article, beginning))[0]?.words[0] ?? '';
  return WORDS[article.language].pointing.has(first) || goesOn(article, span);
}

/** All of the sentence is somebody's words, and who that is stands before it; of a turn, surfaces tell who speaks. */
function goesOn(article: Article, sentence: Span): boolean {
  const { start, end } = sentence;
  const quotation = decidingFor(article, sentence).find(({ kind, isTurn }) => kind === 'direct' && !isTurn);
  if (quotation === undefined || quotation.speakers.length === 0) return false;
  const { speakerMention, cue } = quotation;
  const named = [speakerMention, cue].some((mention) => mention !== null && mention.start >= start);
  return !named && quotation.start <= start + 1 && quotation.end >= end - 1;
}

/** Matched words of a slice, neighbours joined across white space; offsets are those of its text. */
function highlightsOf(
  article: Article,
  { start, end }: Span,
  terms: readonly QueryTerm[],
): Array<readonly [number, number]> {
  if (terms.length === 0) return [];
  const read = { start, end: Math.min(end, start + HIGHLIGHTED_MAX_LENGTH) };
  const tokens = indexTokensIn(tokensIn(article, read));
  const places = tokens.flatMap((token) => token.words.map((word) => ({ word, token })));
  const lengths = matchedLengths(
    places.map(({ word }) => word),
    terms,
  );
  const spans: Array<readonly [number, number]> = [];
  lengths.forEach((length, at) => {
    const first = places[at]?.token;
    const last = places[at + length - 1]?.token;
    if (length === 0 || first === undefined || last === undefined) return;
    const [from, to] = [first.start - start, last.end - start];
    const before = spans[spans.length - 1];
    if (before === undefined || !/^\s*$/.test(article.body.slice(start + before[1], start + from))) {
      spans.push([from, to]);
      return;
    }
    spans[spans.length - 1] = [before[0], Math.max(before[1], to)];
  });
  return spans;
}

/**
 * Whose words the sentences are; one voice only where every sentence has it. Words that nobody said are the narrator’s.
 * Of a turn and what is told in it, the innermost that covers a sentence decides.
 */
export function voiceOf(
  article: Article,
  [first, last]: readonly [number, number],
): { voice: Voice; speakers: string[] } {
  const voices = new Set<Voice>();
  const speakers = new Set<string>();
  for (const sentence of article.sentences.slice(first, last + 1)) {
    const quotations = decidingFor(article, sentence);
    const isTurn = quotations.some((quotation) => quotation.isTurn);
    const isDisputed = !isTurn && article.disputed.some((words) => overlaps(words, sentence));
    const isNarrated = quotations.length === 0 || isDisputed;
    if (isNarrated) voices.add('narrator');
    for (const quotation of quotations) {
      voices.add(quotation.kind);
      for (const { name } of quotation.speakers) speakers.add(name);
    }
  }
  const [voice = 'narrator', ...others] = voices;
  return { voice: others.length === 0 ? voice : 'mixed', speakers: [...speakers] };
}

/** Mentions at quotations of a slice that stand for people whom nothing in the slice names. */
function resolvedIn(article: Article, slice: Span): ResolvedMention[] {
  const isNamed = (index: number) =>
    article.people[index]?.mentions.some((mention) => overlaps(mention, slice)) ?? false;
  const found = new Map<string, ResolvedMention>();
  for (const quotation of article.quotations) {
    const { speakerMention } = quotation;
    const speakers = clearSpeakers(quotation);
    if (speakerMention === null || !overlaps(speakerMention, slice)) continue;
    if (speakers.length === 0 || speakers.some(({ person }) => person === null || isNamed(person))) continue;
    // "I said …": the turn itself is told to be theirs.
    const turn = quotation.isTurn ? null : turnAt(article, quotation.start);
    if (speakers.every(({ name }) => turn?.speakers.some((teller) => teller.name === name))) continue;
    const mention = article.body.slice(speakerMention.start, speakerMention.end);
    if (!found.has(mention)) found.set(mention, { mention, names: speakers.map(({ name }) => name) });
  }
  return [...found.values()];
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && a.end > b.start;
}
