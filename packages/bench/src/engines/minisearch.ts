import MiniSearch from 'minisearch';
import { type Engine, NOTHING } from './types.ts';

/** MiniSearch with its defaults: any word of the question may match, BM25+. It has no language settings of its own. */
export const minisearch: Engine = {
  package: 'minisearch',
  readsArticles: false,
  build({ sentences }) {
    const index = new MiniSearch({ fields: ['text'] });
    index.addAll(sentences.map(({ text }, id) => ({ id, text })));
    return {
      search(question, limit) {
        const results = index.search(question).slice(0, limit);
        const [first] = results;
        if (first === undefined) return NOTHING;
        return {
          answered: true,
          score: first.score,
          passages: results.flatMap(({ id }) => sentences[id as number] ?? []),
        };
      },
    };
  },
};
