import type { Article } from 'notulen/article/types';
import type { LanguageCode } from 'notulen/language/types';
import type { Corpus, Sentence } from './types.ts';

/** The corpus of a list of articles. */
export function corpusOf(articles: readonly Article[]): Corpus {
  return { articles, sentences: articles.flatMap(sentencesOf), language: mainLanguage(articles) };
}

function sentencesOf({ id, body, sentences }: Article): Sentence[] {
  return sentences.map(({ start, end }) => ({ article: id, text: body.slice(start, end) }));
}

/** The language of most articles; Indonesian if it is a tie. */
function mainLanguage(articles: readonly Article[]): LanguageCode {
  const english = articles.filter(({ language }) => language === 'en').length;
  return english * 2 > articles.length ? 'en' : 'id';
}
