import { gazetteer } from '../../language/gazetteer/gazetteer.ts';
import type { SearchIndex } from '../../search/index/search-index.ts';
import type { StatedWord } from '../statements.ts';
import type { Word } from './compared-words.ts';
import { isName, isSameName } from './spelling.ts';

/** Whether a claim's word is the statement's, up to typography and, for a name, transliteration. */
export type Sameness = (said: StatedWord, claimed: Word) => boolean;

/** Transliterations of one name differ in length by no more letters. */
const NAME_MAX_DIFFERENCE = 4;

/** Remembers the names it has compared, as long as one check lasts. */
export function createSameness(index: SearchIndex): Sameness {
  const spellings = new Map<string, Map<string, boolean> | null>();
  return (said, claimed) => {
    if (said.key === claimed.key) return true;
    if (!said.capital || Math.abs(said.key.length - claimed.key.length) > NAME_MAX_DIFFERENCE) return false;
    let known = spellings.get(claimed.key);
    if (known === undefined) {
      known = index.vocabulary.has(claimed.key) && !gazetteer.isPlace(claimed.key) ? null : new Map();
      spellings.set(claimed.key, known);
    }
    if (known === null) return false;
    const place = said.opens ? `^${said.key}` : said.key;
    let same = known.get(place);
    if (same === undefined) {
      same = isName(said, said.opens, index) && isSameName(said.key, claimed.key, index);
      known.set(place, same);
    }
    return same;
  };
}
