import lunr from 'lunr';
import { STOP_WORDS } from './stop-words.ts';
import { type Engine, NOTHING } from './types.ts';

/*
 * https://lunrjs.com/guides/customising.html, lunr-languages' README. Its own stemmer and stop words are English, and
 * lunr-languages has no Indonesian. As in that package's `multiLanguage`, they stay, and Indonesian stop words, made
 * with Lunr's `generateStopWordFilter`, are put before them. References begin with a letter: objects with numbers for
 * keys would cost it more memory.
 */
const stopWordFilter = lunr.generateStopWordFilter([...STOP_WORDS]);
lunr.Pipeline.registerFunction(stopWordFilter, 'stopWordFilter-id-en');

/** Lunr: any word of the question may match, BM25. */
export const lunrEngine: Engine = {
  package: 'lunr',
  readsArticles: false,
  build({ sentences }) {
    const index = lunr((builder) => {
      builder.ref('id');
      builder.field('text');
      builder.pipeline.before(lunr.stemmer, stopWordFilter);
      sentences.forEach(({ text }, id) => {
        builder.add({ id: `s${id}`, text });
      });
    });
    return {
      search(question, limit) {
        // Terms are added one by one: in a query string, ":", "~", "^", "+" and "-" are operators.
        const results = index
          .query((query) => {
            for (const token of lunr.tokenizer(question)) {
              const term = token.toString().replace(/^\W+|\W+$/g, '');
              if (term !== '') query.term(term, {});
            }
          })
          .slice(0, limit);
        const [first] = results;
        if (first === undefined) return NOTHING;
        return {
          answered: true,
          score: first.score,
          passages: results.flatMap(({ ref }) => sentences[Number(ref.slice(1))] ?? []),
        };
      },
    };
  },
};
