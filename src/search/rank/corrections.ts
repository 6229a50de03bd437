/** Where a source puts right what it said before, the correction comes first. */
import { structureOf } from '../../article/structure/outline.ts';
import type { Article, Sentence } from '../../article/types.ts';
import { indexWords } from '../../language/index-tokens.ts';
import { lazy } from '../../language/lazy.ts';
import { LruCache } from '../../language/lru-cache.ts';
import { stem } from '../../language/stems.ts';
import { WORDS } from '../../language/tables/function-words.ts';
import type { LanguageCode } from '../../language/types.ts';
import { isEmpty } from '../query/question.ts';

/** A correction so many sentences after what it corrects need not repeat its words: "Sorry, correction: eight." */
const NEXT_MAX_DISTANCE = 1;
/** Up to here the same unit is enough; further away, one more word is shared. */
const NEAR_MAX_DISTANCE = 4;
/** So many content words in common are enough wherever it stands. */
const SHARED_MIN = 2;
/** Of a longer sentence so much is read, in UTF-16 code units. */
const READ_MAX_LENGTH = 600;

interface Told {
  /** Stems of content words. */
  readonly content: ReadonlySet<string>;
  /** Stems of the words behind numbers: `boats` of "twelve boats", `million` of "£2 million". */
  readonly units: ReadonlySet<string>;
  readonly hasNumber: boolean;
}

/** The sentences of an article that correct others, in order. */
const correctionsOf = lazy((article: Article): readonly Sentence[] => {
  const { notes, kinds } = structureOf(article);
  return article.sentences.filter(({ index }) => notes[index] === 'correction' && kinds[index] === 'text');
});

/**
 * The first later sentence of the article that corrects one: right after it by any number or content word in common,
 * further away by a number of the same things or two content words in common. Takes and gives indices into
 * `Article.sentences`; `null` where nothing corrects it.
 */
export function correctionOf(article: Article, sentence: number): number | null {
  const corrections = correctionsOf(article).filter(({ index }) => index > sentence);
  if (corrections.length === 0 || structureOf(article).notes[sentence] === 'correction') return null;
  const toldBy = (at: number) => toldIn(article).getOrCompute(at, () => readTold(article, at));
  const told = toldBy(sentence);
  return corrections.find(({ index }) => corrects(toldBy(index), told, index - sentence))?.index ?? null;
}

function corrects(correction: Told, told: Told, distance: number): boolean {
  const shared = [...correction.content].filter((word) => told.content.has(word)).length;
  const sameUnit = [...correction.units].some((unit) => told.units.has(unit));
  const bothCount = correction.hasNumber && told.hasNumber;
  if (shared >= SHARED_MIN || (sameUnit && shared > 0)) return true;
  if (distance <= NEXT_MAX_DISTANCE && (shared > 0 || bothCount)) return true;
  return distance <= NEAR_MAX_DISTANCE && (sameUnit || (shared > 0 && bothCount));
}

/** So many sentences of an article are kept: questions come back to the same ones. */
const TOLD_REMEMBERED_MAX = 200;

/** What sentences of an article tell, by their index. */
const toldIn = lazy((_article: Article) => new LruCache<number, Told>(TOLD_REMEMBERED_MAX));

function readTold({ body, sentences, language }: Article, sentence: number): Told {
  const { start = 0, end = 0 } = sentences[sentence] ?? {};
  const words = indexWords(body.slice(start, Math.min(end, start + READ_MAX_LENGTH)));
  const content = new Set<string>();
  const units = new Set<string>();
  let hasNumber = false;
  for (const [at, word] of words.entries()) {
    const isCounted = isNumber(words[at - 1] ?? '', language);
    if (isCounted) units.add(stem(word, language));
    if (isNumber(word, language)) hasNumber = true;
    else if (!isCounted && !isEmpty(word, language)) content.add(stem(word, language));
  }
  return { content, units, hasNumber };
}

function isNumber(word: string, language: LanguageCode): boolean {
  return /^\p{N}+$/u.test(word) || WORDS[language].number.has(word);
}
