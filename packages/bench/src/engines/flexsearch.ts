import { Charset, Encoder, Index } from 'flexsearch';
import englishPreset from 'flexsearch/lang/en';
import { STOP_WORDS } from './stop-words.ts';
import { type Engine, NOTHING } from './types.ts';

/*
 * Its README and doc/encoder.md: `suggest` lets sentences through that lack a word of the question (without it
 * questions find nothing), numeric ids save memory, stop words are a filter of the encoder, which its scores need since
 * they do not weigh rare words more. It has a language pack for English, none for Indonesian. The context index, off by
 * default, is quicker but found fewer right passages in Indonesian (MRR .76 for .79).
 */

/** FlexSearch's in-memory index. It tells an order, no scores: the score is 1 where anything was found. */
export const flexsearch: Engine = {
  package: 'flexsearch',
  readsArticles: false,
  build({ sentences }) {
    const encoder = new Encoder(Charset.Default).assign(englishPreset).assign({ filter: new Set(STOP_WORDS) });
    const index = new Index({ encoder });
    sentences.forEach(({ text }, id) => {
      index.add(id, text);
    });
    return {
      search(question, limit) {
        const found = index.search(question, { limit, suggest: true });
        if (found.length === 0) return NOTHING;
        return { answered: true, score: 1, passages: found.flatMap((id) => sentences[id as number] ?? []) };
      },
    };
  },
};
