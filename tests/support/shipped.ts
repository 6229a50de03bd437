import { once } from '../../src/language/lazy.ts';
import { createIndex } from '../../src/search/index/create-index.ts';
import type { SearchIndex } from '../../src/search/index/search-index.ts';
import { shippedArticle } from '../unit/search/articles.ts';
import { shippedGlossary } from './glossary.ts';

/** The article and the glossary that ship with the bot: one index for all files of a worker. */
export const shippedIndex: () => SearchIndex = once(() =>
  createIndex([shippedArticle()], { glossary: shippedGlossary() }),
);
