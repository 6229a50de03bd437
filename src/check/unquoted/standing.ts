/** Where the very words of a claim stand in a source, whoever's they are. */
import { quotationsIn } from '../../article/quoted.ts';
import { tokensIn } from '../../article/tokens.ts';
import type { Article } from '../../article/types.ts';
import { indexWords } from '../../language/index-tokens.ts';
import { lazy } from '../../language/lazy.ts';
import type { Span } from '../../language/types.ts';
import type { SearchIndex } from '../../search/index/search-index.ts';
import type { Passage } from '../../search/types.ts';
import { ELLIPSIS_KEY, readWordsIn, type Word } from '../align/compared-words.ts';
import { findPlaces } from '../align/exact.ts';
import type { ClaimWords } from '../claim/claim-words.ts';
import { type Statement, statementOf, statementsOf } from '../statements.ts';
import type { Checking } from '../verdict/matches.ts';
import { passageOf, spanOf } from './passages.ts';

/** So many places of a library are read word by word. */
const WINDOWS_MAX = 64;
/** So many words are read in all; it bounds the time that the longest claims take. */
const READ_MAX = 30_000;
/** So many of a claim's words may be spelt otherwise in a sentence whose words are compared with them. */
const SPELT_OTHERWISE_MAX = 0.1;
/** A sentence longer than this, in UTF-16 code units, is looked at by itself. */
const LONG_SENTENCE_LENGTH = 20_000;
/** What parts of a claim that `…` joins leave out between them, in words. */
const LEFT_OUT_MAX = 20;

export interface FoundStanding {
  readonly passage: Passage;
  /** Whether no word of it is in a quotation or a disputed statement. */
  readonly isUnquoted: boolean;
}

/**
 * A place where all of a claim stands in order; one outside every quotation and disputed statement before any other.
 * One pass over the library's word numbers, about 4 ms for 100,000 sentences.
 * @param near sentences that hold the claim's words, which are looked at first
 */
export function findStanding(checking: Checking, near: readonly number[]): FoundStanding | null {
  const { claim, index } = checking;
  if (claim.words.length === 0 || claim.isCutOff) return null;
  const alike = near.filter((sentence) => holdsNearlyAll(claim, sentence, index));
  const starts = [...new Set([...findSequence(claim, index), ...alike])].slice(0, WINDOWS_MAX);
  let other: FoundStanding | null = null;
  let read = 0;
  for (const statement of windows(starts, claim, index)) {
    if (read > READ_MAX) break;
    read += statement.words.length;
    for (const found of standingIn(statement, checking)) {
      if (found.isUnquoted) return found;
      other ??= found;
    }
  }
  return other;
}

/** Whether a sentence and its neighbours have the claim's words, but for a few that may be spelt otherwise. */
function holdsNearlyAll({ words }: ClaimWords, sentence: number, index: SearchIndex): boolean {
  const article = index.sentences.article(sentence);
  const own = sentence - index.sentences.firstOf(article);
  const told = [own - 1, own, own + 1].map((at) => statementsOf(article).told(at));
  const isMissing = ({ key }: Word) => key !== ELLIPSIS_KEY && !told.some((statement) => statement?.keys.has(key));
  return words.filter(isMissing).length <= 1 + words.length * SPELT_OTHERWISE_MAX;
}

function* standingIn(statement: Statement, { claim, same }: Checking): Generator<FoundStanding> {
  const { article } = statement;
  for (const { ranges } of findPlaces(claim, statement, same)) {
    const held = ranges.map(([from, to]) => spanOf(statement, from, to));
    const [start, end] = [held[0]?.start ?? 0, held.at(-1)?.end ?? 0];
    const isQuoted = quotationsIn(article, { start, end }).length > 0;
    const isUnquoted = !isQuoted && !article.disputed.some((one) => one.start < end && one.end > start);
    yield { passage: passageAround(article, { start, end }, held), isUnquoted };
  }
}

/** The sentences that a span touches; where it stands in none (a credit line), that line. */
function passageAround(article: Article, { start, end }: Span, held: readonly Span[]): Passage {
  const { body, sentences } = article;
  const first = sentences.findIndex((sentence) => sentence.end > start);
  const last = sentences.findLastIndex((sentence) => sentence.start < end);
  const passage = passageOf(article, [Math.min(first < 0 ? last : first, last), Math.max(last, 0)], held, 1);
  if (first >= 0 && last >= first && passage.start <= start && end <= passage.end) return passage;
  const lineStart = body.lastIndexOf('\n', start) + 1;
  const lineEnd = body.indexOf('\n', end);
  const line = { start: Math.min(lineStart, start), end: lineEnd < 0 ? body.length : lineEnd };
  const text = body.slice(line.start, line.end);
  return {
    ...passage,
    ...line,
    text,
    highlights: [[start - line.start, end - line.start]],
    voice: 'narrator',
    speakers: [],
    resolved: [],
  };
}

/** Stretches of text as long as the claim around sentences, and around what stands in no sentence. */
function* windows(starts: readonly number[], claim: ClaimWords, index: SearchIndex): Generator<Statement> {
  const length = claim.words.length + LEFT_OUT_MAX * (claim.fragments.length - 1);
  for (const sentence of starts) {
    const article = index.sentences.article(sentence);
    const own = sentence - index.sentences.firstOf(article);
    const { start = 0, end = 0 } = article.sentences[own] ?? {};
    // So long a sentence is cut into words once, and not again at each claim.
    const told = end - start > LONG_SENTENCE_LENGTH ? statementsOf(article).told(own) : null;
    yield told ?? windowAround(article, [own, own], length);
  }
  const keys = new Set(claim.words.map(({ key }) => key));
  for (const article of index.articles) {
    for (const gap of gapsOf(article)) if (mayHold(gap, keys)) yield windowAround(article, gap.between, length);
  }
}

/**
 * The sentences from one to another with so many words before and after them, and what stands between and around these.
 */
function windowAround(article: Article, [first, last]: readonly [number, number], length: number): Statement {
  const { body, sentences } = article;
  let [from, to] = [first, last];
  for (let held = 0; from > 0 && held < length; ) held += wordsIn(article, --from);
  for (let held = 0; to < sentences.length - 1 && held < length; ) held += wordsIn(article, ++to);
  const span = { start: sentences[from - 1]?.end ?? 0, end: sentences[to + 1]?.start ?? body.length };
  return statementOf(article, 'narrated', [span]);
}

/** At least one, so that a window ends. */
function wordsIn({ body, sentences }: Article, at: number): number {
  const { start = 0, end = 0 } = sentences[at] ?? {};
  return Math.max(1, body.slice(start, end).split(/\s+/u).length);
}

/** Words that are in no sentence: a dateline, a credit line. */
interface Gap {
  /** The sentences before and behind it. */
  readonly between: readonly [before: number, behind: number];
  readonly keys: readonly string[];
}

const gapsOf = lazy(readGaps);

function readGaps(article: Article): readonly Gap[] {
  const { body, sentences } = article;
  const found: Gap[] = [];
  for (let at = 0; at <= sentences.length; at += 1) {
    const span = { start: sentences[at - 1]?.end ?? 0, end: sentences[at]?.start ?? body.length };
    const hasWords = /[\p{L}\p{N}]/u.test(body.slice(span.start, span.end));
    const keys = hasWords ? readWordsIn(tokensIn(article, span)).map(({ key }) => key) : [];
    const between = [Math.max(0, at - 1), Math.max(0, Math.min(at, sentences.length - 1))] as const;
    if (keys.length > 0) found.push({ between, keys });
  }
  return found;
}

/** Whether a claim can lie in a gap, or go over one of its ends. */
function mayHold({ keys }: Gap, claimed: ReadonlySet<string>): boolean {
  if (claimed.has(keys[0] ?? '') || claimed.has(keys.at(-1) ?? '')) return true;
  const own = new Set(keys);
  return [...claimed].every((key) => own.has(key));
}

/** The sentences in which the longest part of a claim begins, word for word, by the numbers of the library's words. */
function findSequence({ claim, fragments }: ClaimWords, { sentences, vocabulary }: SearchIndex): number[] {
  const [longest = []] = [...fragments].sort((a, b) => b.length - a.length);
  const text = claim.text.slice(longest[0]?.start ?? 0, longest.at(-1)?.end ?? 0);
  const wanted = indexWords(text).map((word) => vocabulary.numberOf(word));
  if (wanted.length === 0 || wanted.some((number) => number < 0)) return [];
  const found: number[] = [];
  const { words } = sentences;
  const next = failures(wanted);
  for (const { first, end } of sentences.sources) {
    const last = sentences.start(end);
    for (let at = sentences.start(first), held = 0, sentence = first; at < last; at += 1) {
      while (held > 0 && words[at] !== wanted[held]) held = next[held - 1] ?? 0;
      if (words[at] === wanted[held]) held += 1;
      if (held < wanted.length) continue;
      const start = at - wanted.length + 1;
      while (sentence + 1 < end && sentences.start(sentence + 1) <= start) sentence += 1;
      if (found.at(-1) !== sentence) found.push(sentence);
      if (found.length >= WINDOWS_MAX) return found;
      held = next[held - 1] ?? 0;
    }
  }
  return found;
}

/**
 * Of each beginning of a sequence, how long the longest of its own beginnings is that it ends with (Knuth, Morris &
 * Pratt 1977).
 */
function failures(sequence: readonly number[]): number[] {
  const next = [0];
  for (let at = 1, held = 0; at < sequence.length; at += 1) {
    while (held > 0 && sequence[at] !== sequence[held]) held = next[held - 1] ?? 0;
    if (sequence[at] === sequence[held]) held += 1;
    next.push(held);
  }
  return next;
}
