import { loadGlossaries } from '../../src/library/glossaries.ts';
import { DEFAULT_GLOSSARY } from '../../src/root.ts';
import { answer } from '../../src/search/answer.ts';
import { createIndex } from '../../src/search/index.ts';
import type { Engine } from './types.ts';

const { glossary } = await loadGlossaries([DEFAULT_GLOSSARY]);

/** This project's engine with its defaults and the glossary that ships with it. */
export const notulen: Engine = {
  package: 'notulen',
  readsArticles: true,
  build({ articles }) {
    const index = createIndex(articles, { glossary });
    return {
      search(question, limit) {
        const { answered, passages } = answer(question, index, { limit });
        return {
          answered,
          score: passages[0]?.score ?? 0,
          passages: passages.map(({ article, text }) => ({ article: article.id, text })),
        };
      },
    };
  },
};
