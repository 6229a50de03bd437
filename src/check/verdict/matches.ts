/** What a claim is in view of the statements it comes near to. */
import type { SearchIndex } from '../../search/index/search-index.ts';
import { type Comparison, compare } from '../align/differences.ts';
import { SENTENCE_MAX_WORDS } from '../align/exact.ts';
import type { Near } from '../align/near.ts';
import type { Sameness } from '../align/sameness.ts';
import type { ClaimWords } from '../claim/claim-words.ts';
import type { SpeakerTest } from '../speakers.ts';
import type { Statement } from '../statements.ts';
import type { Check, FoundStatement, Verdict } from '../types.ts';

/** A claim with all that is needed to hold it against statements. */
export interface Checking {
  readonly claim: ClaimWords;
  readonly same: Sameness;
  readonly isSpeaker: SpeakerTest;
  readonly index: SearchIndex;
}

/** What a claim is in view of one statement. */
export interface Match
  extends Pick<Check, 'cut' | 'speakerMatches' | 'differences' | 'warnings' | 'typos' | 'spliced'> {
  readonly verdict: Verdict;
  /** `null` where the publisher's own words are nearest. */
  readonly statement: FoundStatement | null;
  /** 1 where every word stands there in order. */
  readonly similarity: number;
}

/** The quotation that a word of a statement belongs to. */
export function foundAt({ article, words }: Statement, at: number): FoundStatement {
  const quotation = article.quotations[words[at]?.quotation ?? -1];
  if (quotation === undefined) throw new RangeError(`word ${at} of a statement in ${article.id} is in no quotation`);
  return { article, quotation };
}

/** The differences between the claim and the whole sentences it is taken from, as far as a sentence is looked at. */
export function compareAt(
  { statement, from, to }: Pick<Near, 'statement' | 'from' | 'to'>,
  { claim: { claim, words }, same, index }: Checking,
): Comparison {
  const all = statement.words;
  const isOneSentence = (at: number) => all[at - 1]?.sentence === all[at]?.sentence && all[at]?.after !== 'narration';
  let [first, last] = [from, to];
  while (first > 0 && from - first < SENTENCE_MAX_WORDS && isOneSentence(first)) first -= 1;
  while (last < all.length && last - to < SENTENCE_MAX_WORDS && isOneSentence(last)) last += 1;
  return compare({ statement, from: first, to: last }, { text: claim.text, claimed: words }, same, index);
}
