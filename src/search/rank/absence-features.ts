/** What a question holds and a candidate does not: the evidence for silence. */
import type { SearchIndex } from '../index/search-index.ts';
import { WORD_KIND } from '../index/vocabulary.ts';
import type { Analysis, Features, QueryTerm, TermRole } from '../types.ts';
import type { Match } from './match.ts';

/** Only the closest synonyms count as the word: a fainter resemblance is no sign that the text speaks of it. */
const PRESENT_SIMILARITY = 0.34;

type AbsenceFeatures = Pick<
  Features,
  | 'rarestMissing'
  | 'rarestMissingNearby'
  | 'missingName'
  | 'missingNumber'
  | 'missingAttribute'
  | 'negationDiffers'
  | 'antonym'
  | 'offTopic'
>;

/** Compares a question with a sentence, with it and its neighbours, and with the whole article. */
export function absenceFeatures(
  own: Match,
  around: Match,
  article: Match,
  sentence: number,
  analysis: Analysis,
  index: SearchIndex,
): AbsenceFeatures {
  const { terms } = analysis;
  const isNoName = ({ role }: QueryTerm) => role !== 'name';
  const withRole = (role: TermRole) => (term: QueryTerm) => term.role === role;
  return {
    rarestMissing: Math.max(heaviestMissing(article, terms, isNoName), missingName(article, terms)),
    rarestMissingNearby: heaviestMissing(around, terms, () => true),
    missingName: missingName(article, terms),
    missingNumber: heaviestMissing(around, terms, withRole('number')),
    missingAttribute: heaviestMissing(around, terms, withRole('attribute')),
    negationDiffers: analysis.negated && !denies(sentence, index) ? 1 : 0,
    offTopic: analysis.speakers.length > 0 && isOffTopic(around, terms) ? 1 : 0,
    antonym: terms.some((term, at) => (own.meant[at] ?? 0) === 0 && holdsOpposite(sentence, term, index)) ? 1 : 0,
  };
}

/** Roles of words that say what is talked about. */
const TOPICAL: ReadonlySet<TermRole> = new Set(['word', 'name', 'number', 'attribute', 'speechAct']);

/** Whether the question has a topic besides people, and nothing of it stands there. */
function isOffTopic({ similarities }: Match, terms: readonly QueryTerm[]): boolean {
  const topic = terms.flatMap(({ role, person }, at) => (person === null && TOPICAL.has(role) ? [at] : []));
  return topic.length > 0 && topic.every((at) => (similarities[at] ?? 0) < PRESENT_SIMILARITY);
}

/** Weight of the rarest of some terms that does not stand there, 0 where all do. */
function heaviestMissing(
  { meant: similarities }: Match,
  terms: readonly QueryTerm[],
  counts: (term: QueryTerm) => boolean,
): number {
  let heaviest = 0;
  terms.forEach((term, at) => {
    if (counts(term) && (similarities[at] ?? 0) < PRESENT_SIMILARITY) heaviest = Math.max(heaviest, term.weight);
  });
  return heaviest;
}

/** Neighbouring names are one name of several words; it is missing as far as its words are. */
function missingName({ meant: similarities }: Match, terms: readonly QueryTerm[]): number {
  let worst = 0;
  for (let at = 0; at < terms.length; ) {
    let end = at;
    let lost = 0;
    for (; end < terms.length && terms[end]?.role === 'name'; end += 1) {
      if ((similarities[end] ?? 0) === 0) lost += terms[end]?.weight ?? 0;
    }
    if (end > at) worst = Math.max(worst, lost / (end - at));
    at = end + 1;
  }
  return worst;
}

function denies(sentence: number, { sentences, vocabulary }: SearchIndex): boolean {
  const { kinds } = vocabulary;
  return wordsOf(sentence, sentences).some((word) => ((kinds[word] ?? 0) & WORD_KIND.negation) !== 0);
}

function holdsOpposite(sentence: number, { opposites }: QueryTerm, { sentences, vocabulary }: SearchIndex): boolean {
  if (opposites.length === 0) return false;
  const numbers = opposites.map((word) => vocabulary.numberOf(word));
  return wordsOf(sentence, sentences).some((word) => numbers.includes(word));
}

function wordsOf(sentence: number, sentences: SearchIndex['sentences']): Int32Array {
  return sentences.words.subarray(sentences.start(sentence), sentences.start(sentence + 1));
}
