import { create, insertMultiple, search } from '@orama/orama';
import { language as english, stemmer as stemEnglish } from '@orama/stemmers/english';
import { language as indonesian, stemmer as stemIndonesian } from '@orama/stemmers/indonesian';
import { STOP_WORDS } from './stop-words.ts';
import { type Engine, NOTHING, type Sentence } from './types.ts';

/*
 * https://docs.orama.com/open-source/text-analysis/stemming, …/stopwords: the language's stemmer and stop words, which
 * have to be asked for. One database has one language. What is not in the schema is kept but not searched.
 */
const TOKENIZERS = {
  id: { language: indonesian, stemming: true, stemmer: stemIndonesian, stopWords: [...STOP_WORDS] },
  en: { language: english, stemming: true, stemmer: stemEnglish, stopWords: [...STOP_WORDS] },
};

/** Orama's full-text search with the stemmer of the corpus's language and stop words. */
export const orama: Engine = {
  package: '@orama/orama',
  readsArticles: false,
  build({ sentences, language }) {
    const database = create({
      schema: { text: 'string' } as const,
      components: { tokenizer: TOKENIZERS[language] },
      sort: { enabled: false },
    });
    insertMultiple(
      database,
      sentences.map((sentence) => ({ ...sentence })),
    );
    return {
      search(question, limit) {
        const results = search(database, { term: question, limit });
        if (results instanceof Promise) throw new Error('Orama answered later: no asynchronous hook is set');
        const [first] = results.hits;
        if (first === undefined) return NOTHING;
        return {
          answered: true,
          score: first.score,
          passages: results.hits.map(({ document }) => document as unknown as Sentence),
        };
      },
    };
  },
};
