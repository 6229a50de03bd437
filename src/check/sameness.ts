import type { SearchIndex } from '../search/index.ts';
import { isName, isSameName } from './spelling.ts';
import type { StatedWord } from './statements.ts';
import type { Word } from './words.ts';

/** Whether a claim's word is the statement's, up to typography and, for a name, transliteration. */
export type Sameness = (said: StatedWord, claimed: Word) => boolean;

/** Remembers the names it has compared, as long as one check lasts. */
export function createSameness(index: SearchIndex): Sameness {
  const names = new Map<string, boolean>();
  return (said, claimed) => {
    if (said.key === claimed.key) return true;
    if (!said.capital || said.key.length < 2 || Math.abs(said.key.length - claimed.key.length) > NAME_MAX_DIFFERENCE) {
      return false;
    }
    const pair = `${said.key} ${claimed.key} ${said.opens}`;
    let same = names.get(pair);
    if (same === undefined) {
      same = isName(said, said.opens, index) && isSameName(said.key, claimed.key, index);
      names.set(pair, same);
    }
    return same;
  };
}

/** Transliterations of one name differ in length by no more letters. */
const NAME_MAX_DIFFERENCE = 4;
