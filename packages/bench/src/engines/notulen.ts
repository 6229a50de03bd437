import { DEFAULT_GLOSSARIES } from 'notulen/app/package';
import { loadGlossaries } from 'notulen/library/glossaries';
import { readAnswer } from 'notulen/reader/chosen';
import type { Readers } from 'notulen/reader/types';
import { answer } from 'notulen/search/answer';
import { closestPassages } from 'notulen/search/decision/closest';
import { createIndex } from 'notulen/search/index/create-index';
import type { Answer, Passage } from 'notulen/search/types';
import type { Engine, Found, WaitingEngine } from './types.ts';

const { glossary } = await loadGlossaries(DEFAULT_GLOSSARIES);

/** This project's engine with its defaults and the glossary that ships with it. */
export const notulen: Engine = {
  package: 'notulen',
  readsArticles: true,
  build({ articles }) {
    const index = createIndex(articles, { glossary });
    return {
      search: (question, limit) => foundIn(answer(question, index, { limit })),
    };
  },
};

/** The same where a reader chooses among what was found, as it does in the bot. */
export function notulenWith({ choose }: Readers): WaitingEngine {
  return {
    build({ articles }) {
      const index = createIndex(articles, { glossary });
      return {
        async search(question, limit) {
          const find = (most: number) => answer(question, index, { limit: most });
          return foundIn(await readAnswer({ index, limit, find, choose }));
        },
      };
    },
  };
}

function foundIn(given: Answer): Found {
  const { answered, passages } = given;
  return {
    answered,
    score: passages[0]?.score ?? 0,
    passages: passages.map(sentenceOf),
    shown: (answered ? passages.slice(0, 1) : closestPassages(given)).map(sentenceOf),
  };
}

function sentenceOf({ article, text }: Passage) {
  return { article: article.id, text };
}
