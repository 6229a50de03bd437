/** How far a word is spread over a source: what a source comes back to is what it is about. */
import type { Article } from '../../article/types.ts';
import { lazy } from '../../language/lazy.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { singularsOf } from './nouns.ts';

type Spread = ReadonlyMap<number, number>;

/** Of each source that was asked about: in how many of its sentences each word stands, by the word's number. */
const spreads = lazy((_index: SearchIndex) => new Map<Article, Spread>());

/** How many sentences of an article hold a word, in English in the singular or the plural. */
export function sentencesWith(word: string, article: Article, index: SearchIndex): number {
  const known = spreads(index);
  const spread = known.get(article) ?? spreadOf(article, index);
  known.set(article, spread);
  const forms = article.language === 'en' ? [word, `${word}s`, ...singularsOf(word)] : [word];
  return forms.reduce((sum, form) => sum + (spread.get(index.vocabulary.numberOf(form)) ?? 0), 0);
}

/** Takes time linear in the article's words. */
function spreadOf(article: Article, { sentences }: SearchIndex): Spread {
  const spread = new Map<number, number>();
  const first = sentences.firstOf(article);
  for (let sentence = first; sentence < first + article.sentences.length; sentence += 1) {
    const start = sentences.start(sentence);
    const words = new Set(sentences.words.subarray(start, start + sentences.length(sentence)));
    for (const word of words) spread.set(word, (spread.get(word) ?? 0) + 1);
  }
  return spread;
}
