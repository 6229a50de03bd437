import type { Article } from 'notulen/article/types';
import { corpusOf } from '../engines/corpus.ts';
import type { EngineKey } from '../engines/index.ts';
import type { Found, WaitingEngine } from '../engines/types.ts';
import type { Circumstances } from '../report/results.ts';

/** A figure of one engine on one set. */
export interface Measure {
  readonly name: string;
  /** As it is shown: `9 of 12`, `.843`. */
  readonly text: string;
  /** As it is compared, 0 to 1 but for times. */
  readonly value: number;
  readonly better: 'higher' | 'lower';
}

/** A figure as it is kept. */
export interface AnswerResult extends Measure, Circumstances {
  readonly set: string;
  readonly engine: EngineKey;
  readonly version: string;
}

/** Passages asked for a question: enough to see ten different articles. */
export const LIMIT = 30;

export type Ask = (question: string) => Promise<Found>;

/** Indexes articles with an engine and gives what asks it. */
export function open(engine: WaitingEngine, articles: readonly Article[]): Ask {
  const library = engine.build(corpusOf(articles));
  return async (question) => await library.search(question, LIMIT);
}

/** What is found for each of some questions, one asked after the other. */
export async function foundFor<Question extends { readonly question: string }>(
  questions: readonly Question[],
  ask: Ask,
): Promise<Array<Question & { readonly found: Found }>> {
  const asked: Array<Question & { readonly found: Found }> = [];
  for (const question of questions) asked.push({ ...question, found: await ask(question.question) });
  return asked;
}

/** Articles in the order of their first passage. */
export function articlesOf({ passages }: Found): string[] {
  return [...new Set(passages.map(({ article }) => article))];
}

/** `part` of `whole` as a count. */
export function count(name: string, part: number, whole: number, better: Measure['better'] = 'higher'): Measure {
  return { name, text: `${part} of ${whole}`, value: part / whole, better };
}

/** A share or another figure from 0 to 1, to three places. */
export function share(name: string, value: number, better: Measure['better'] = 'higher'): Measure {
  return { name, text: Number.isFinite(value) ? value.toFixed(3) : '–', value, better };
}

/**
 * A question whose answer is known: one of `anyOf` stands in every passage that answers; none where the sources do not
 * say.
 */
export interface JudgedQuestion {
  readonly lang: string;
  readonly question: string;
  readonly anyOf: readonly string[];
}

/** A judged question and what an engine gave for it. */
export interface Asked extends JudgedQuestion {
  readonly found: Found;
}

/**
 * *Right and first*: it answers, and the first passage is one that answers. *Right at once*: so is the answer, or one
 * of the closest passages that are shown where none answers for sure. *Precision of answers*: of all that are answered,
 * near misses too, those right and first. *Rightly silent*: a near miss is not shown as answered.
 */
export function judge(asked: readonly Asked[]): Measure[] {
  const known = asked.filter(({ anyOf }) => anyOf.length > 0);
  const unknown = asked.filter(({ anyOf }) => anyOf.length === 0);
  const inLanguage = (code: string) => known.filter(({ lang }) => lang === code);
  const first = (code: string) => inLanguage(code).filter(isFirst);
  const right = (code: string) => first(code).filter(isAnswered).length;
  const atOnce = (code: string) => inLanguage(code).filter(isShown).length;
  const answered = asked.filter(isAnswered);
  return [
    count('Indonesian: right at once', atOnce('id'), inLanguage('id').length),
    count('English: right at once', atOnce('en'), inLanguage('en').length),
    count('Indonesian: right and first', right('id'), inLanguage('id').length),
    count('English: right and first', right('en'), inLanguage('en').length),
    count('Indonesian: first, answered or not', first('id').length, inLanguage('id').length),
    count('English: first, answered or not', first('en').length, inLanguage('en').length),
    share('precision of answers', answered.filter(isFirst).length / answered.length),
    count('rightly silent', unknown.length - unknown.filter(isAnswered).length, unknown.length),
    count('silent though it knows', silent(known), known.length, 'lower'),
  ];
}

/** Questions that have nothing to do with the sources: *silent* is that nothing at all is shown. */
export function judgeOthers(asked: readonly Asked[]): Measure[] {
  return [
    share('silent', silent(asked) / asked.length),
    share('answered', asked.filter(isAnswered).length / asked.length, 'lower'),
  ];
}

function silent(asked: readonly Asked[]): number {
  return asked.filter(({ found }) => shownOf(found).length === 0).length;
}

function isAnswered({ found }: Asked): boolean {
  return found.answered;
}

function isFirst({ anyOf, found }: Asked): boolean {
  const text = found.passages[0]?.text ?? '';
  return anyOf.some((part) => text.includes(part));
}

function isShown({ anyOf, found }: Asked): boolean {
  return shownOf(found).some(({ text }) => anyOf.some((part) => text.includes(part)));
}

function shownOf({ shown, passages }: Found): Found['passages'] {
  return shown ?? passages.slice(0, 1);
}
