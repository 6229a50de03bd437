import { DEFAULT_GLOSSARIES } from 'notulen/app/package';
import { loadGlossaries } from 'notulen/library/glossaries';
import { answer } from 'notulen/search/answer';
import { closestPassages } from 'notulen/search/decision/closest';
import { createIndex } from 'notulen/search/index/create-index';
import type { Passage } from 'notulen/search/types';
import type { Engine } from './types.ts';

const { glossary } = await loadGlossaries(DEFAULT_GLOSSARIES);

/** This project's engine with its defaults and the glossary that ships with it. */
export const notulen: Engine = {
  package: 'notulen',
  readsArticles: true,
  build({ articles }) {
    const index = createIndex(articles, { glossary });
    return {
      search(question, limit) {
        const found = answer(question, index, { limit });
        const { answered, passages } = found;
        return {
          answered,
          score: passages[0]?.score ?? 0,
          passages: passages.map(sentenceOf),
          shown: (answered ? passages.slice(0, 1) : closestPassages(found)).map(sentenceOf),
        };
      },
    };
  },
};

function sentenceOf({ article, text }: Passage) {
  return { article: article.id, text };
}
