/** What an article has people say, as words: said between marks, reported, or told by the publisher. */
import { findMarkedSpans, type MarkedSpan } from '../article/quotations/marks.ts';
import { firstEndingAfter, innermostAt, quotationsIn, turnAt } from '../article/quoted.ts';
import { tokensIn } from '../article/tokens.ts';
import type { Article, Quotation } from '../article/types.ts';
import type { Span } from '../language/types.ts';
import { readWordsIn, type Word, weightOf } from './align/compared-words.ts';

/** A word of a statement. */
export interface StatedWord extends Word {
  /** Index into `Article.quotations`; -1 for the publisher's words. */
  readonly quotation: number;
  /** Index into `Article.sentences`. */
  readonly sentence: number;
  /** Whether it is the first of its sentence, or of its part between marks. */
  readonly opens: boolean;
  /**
   * What stands between the word before it and this one: nothing; a cue (`kata Sari`), over which the same person's
   * words go on; or more of the publisher's words.
   */
  readonly after: 'word' | 'cue' | 'narration';
}

/** Words that stand together, by the same people, by the publisher, or disputed. */
export interface Statement {
  readonly article: Article;
  readonly voice: 'said' | 'reported' | 'narrated' | 'disputed';
  readonly words: readonly StatedWord[];
  /** The keys of `words`, each once, and the weight of each word in order. */
  readonly keys: ReadonlySet<string>;
  readonly weights: readonly number[];
  /** Words of a mixed quotation outside its marks, which the fragment inside depends on. */
  readonly around: readonly StatedWord[];
}

/** A cue between two quotations is no longer than this, in UTF-16 code units: `, kata Kepala Dinas Kelautan itu. `. */
const CUE_MAX_LENGTH = 100;

/** The statements of one article; its quotations are cut into words only once they are looked at. */
export interface ArticleStatements {
  /** What is said and what is reported in a sentence. */
  at(sentence: number): readonly Statement[];
  /** The sentence as the publisher's text. */
  told(sentence: number): Statement | null;
}

/** The statements of so many articles are kept, those looked at last. */
const KEPT_MAX = 100;
const kept = new Map<Article, ArticleStatements>();

/** The statements of an article. */
export function statementsOf(article: Article): ArticleStatements {
  const statements = kept.get(article) ?? createStatements(article);
  kept.delete(article);
  kept.set(article, statements);
  if (kept.size > KEPT_MAX) {
    const [oldest] = kept.keys();
    if (oldest !== undefined) kept.delete(oldest);
  }
  return statements;
}

function createStatements(article: Article): ArticleStatements {
  const runs = groupRuns(article);
  const said = new Map<readonly Quotation[], Statement>();
  const reported = new Map<Quotation, Statement>();
  const told = new Map<number, Statement>();
  const marks = new Map<number, readonly MarkedSpan[]>();
  return {
    at: (sentence) => {
      const span = article.sentences[sentence];
      if (span === undefined) return [];
      const found: Statement[] = [];
      for (const quotation of quotationsIn(article, span)) {
        const run = runs[quotation.index];
        if (run !== undefined) found.push(once(said, run, () => readRun(article, run, marks)));
        if (quotation.kind !== 'direct') found.push(once(reported, quotation, () => readReported(article, quotation)));
      }
      return [...new Set(found)];
    },
    told: (sentence) => {
      const span = article.sentences[sentence];
      if (span === undefined) return null;
      return once(told, sentence, () => createStatement(article, 'narrated', wordsIn(article, span, -1, undefined)));
    },
  };
}

function once<K, V>(made: Map<K, V>, key: K, make: () => V): V {
  const value = made.get(key) ?? make();
  made.set(key, value);
  return value;
}

/**
 * For each quotation the neighbouring ones by the same speakers it is spoken in one breath with; none for reported
 * speech, and for what is quoted in a turn: it is part of that.
 */
function groupRuns(article: Article): Array<readonly Quotation[] | undefined> {
  const runs: Array<Quotation[] | undefined> = [];
  let last: Quotation | undefined;
  for (const quotation of article.quotations) {
    if (quotation.isTurn) {
      runs[quotation.index] = [quotation];
      continue;
    }
    const before = last;
    const open = before === undefined ? undefined : runs[before.index];
    last = quotation;
    if (quotation.kind === 'indirect' || turnAt(article, quotation.start) !== null) continue;
    if (open !== undefined && before !== undefined && goesOn(article, before, quotation)) {
      open.push(quotation);
      runs[quotation.index] = open;
    } else runs[quotation.index] = [quotation];
  }
  return runs;
}

function goesOn({ body, paragraphs }: Article, before: Quotation, { start, kind, speakers }: Quotation): boolean {
  if (kind !== 'direct' || before.kind !== 'direct' || speakers.length === 0) return false;
  const names = ({ speakers }: Pick<Quotation, 'speakers'>) => speakers.map(({ name }) => name).join('\n');
  if (names(before) !== names({ speakers })) return false;
  const paragraph = paragraphs[firstEndingAfter(paragraphs, before.start)];
  const sameParagraph = paragraph !== undefined && paragraph.start <= before.start && start < paragraph.end;
  return sameParagraph || body.slice(before.end, start).trim() === '';
}

/** Spans of a body as words of nobody's quotation; what stands between two spans is a cue or narration. */
export function statementOf(article: Article, voice: 'narrated' | 'disputed', spans: readonly Span[]): Statement {
  const words: StatedWord[] = [];
  for (const span of spans) for (const word of wordsIn(article, span, -1, words.at(-1))) words.push(word);
  return createStatement(article, voice, words);
}

/**
 * Position of the first word of a sentence or of one behind it, by binary search; the number of words where there is
 * none.
 */
export function firstWordFrom(words: readonly StatedWord[], sentence: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.sentence ?? sentence) < sentence) low = middle + 1;
    else high = middle;
  }
  return low;
}

function createStatement(
  article: Article,
  voice: Statement['voice'],
  words: readonly StatedWord[],
  around: readonly StatedWord[] = [],
): Statement {
  const keys = new Set(words.map(({ key }) => key));
  return { article, voice, words, keys, weights: words.map(({ key }) => weightOf(key)), around };
}

function readRun(article: Article, run: readonly Quotation[], marks: Map<number, readonly MarkedSpan[]>): Statement {
  const words: StatedWord[] = [];
  const around: StatedWord[] = [];
  for (const quotation of run) {
    const parts = quotation.isTurn ? [quotation] : partsOf(article, quotation, marks);
    for (const part of parts) {
      for (const word of wordsIn(article, part, quotation.index, words.at(-1))) words.push(word);
    }
    if (quotation.kind !== 'mixed') continue;
    const all = wordsIn(article, quotation, quotation.index, undefined);
    const isInside = ({ start, end }: Word) => parts.some((part) => part.start <= start && end <= part.end);
    for (const word of all) if (!isInside(word)) around.push(word);
  }
  const [first] = run;
  return createStatement(article, 'said', first?.isTurn ? withInnermost(article, words) : words, around);
}

/** What somebody quotes in a turn is that quotation's, though the speaker uttered it. */
function withInnermost(article: Article, words: readonly StatedWord[]): readonly StatedWord[] {
  return words.map((word) => {
    const { index } = innermostAt(article, word.start) ?? { index: word.quotation };
    return index === word.quotation ? word : { ...word, quotation: index };
  });
}

/** The parts of a quotation between marks; all of it where a direct one has none. */
export function partsOf(
  article: Article,
  quotation: Pick<Quotation, 'start' | 'end' | 'kind'>,
  marks: Map<number, readonly MarkedSpan[]>,
): readonly Span[] {
  const parts: Span[] = [];
  for (let at = firstEndingAfter(article.paragraphs, quotation.start); at < article.paragraphs.length; at += 1) {
    const paragraph = article.paragraphs[at];
    if (paragraph === undefined || paragraph.start >= quotation.end) break;
    const next = article.paragraphs[at + 1];
    const here = [paragraph, ...(next === undefined ? [] : [next])].map((one, index) => ({ ...one, index }));
    const spans = once(marks, at, () => findMarkedSpans(article.body, here).filter(({ paragraph: own }) => own === 0));
    for (let part = firstEndingAfter(spans, quotation.start); part < spans.length; part += 1) {
      const span = spans[part];
      if (span === undefined || span.start >= quotation.end) break;
      parts.push({ start: span.start + span.markLength, end: span.end - span.closingLength });
    }
  }
  const inside = parts.map(({ start, end }) => ({
    start: Math.max(start, quotation.start),
    end: Math.min(end, quotation.end),
  }));
  return inside.length === 0 && quotation.kind === 'direct' ? [quotation] : inside;
}

function readReported(article: Article, quotation: Quotation): Statement {
  return createStatement(article, 'reported', wordsIn(article, quotation, quotation.index, undefined));
}

function wordsIn(article: Article, span: Span, quotation: number, before: Word | undefined): StatedWord[] {
  let sentence = firstEndingAfter(article.sentences, span.start);
  let last = -1;
  return readWordsIn(tokensIn(article, span)).map((word, place) => {
    while ((article.sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) <= word.start) sentence += 1;
    const after = place > 0 || before === undefined ? 'word' : gapBetween(article, before, word);
    const opens = sentence !== last;
    last = sentence;
    const { text, key, capital } = word;
    return { start: word.start, end: word.end, text, key, capital, quotation, sentence, opens, after };
  });
}

function gapBetween(article: Article, before: Word, { start }: Word): 'cue' | 'narration' {
  const reported = quotationsIn(article, { start: before.end, end: start }).some(({ kind }) => kind !== 'direct');
  return !reported && start - before.end <= CUE_MAX_LENGTH ? 'cue' : 'narration';
}
