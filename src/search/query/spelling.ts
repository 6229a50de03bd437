/** Typing errors in the ordinary words of a question. Names are never corrected: one letter apart is another name. */

import { gazetteer } from '../../language/gazetteer/gazetteer.ts';
import { lazy } from '../../language/lazy.ts';
import { withoutPrefix } from '../../language/stems.ts';
import { WORDS } from '../../language/tables/function-words.ts';
import type { LanguageCode } from '../../language/types.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { Correction } from '../types.ts';
import { isEmpty, type QuestionWord, questionWord } from './question.ts';

/** Shorter words are one letter away from too many others. */
const WORD_MIN_LENGTH = 5;
/** Content words are corrected from this length on; a shorter one may be a name that the sources do not have. */
const CONTENT_WORD_MIN_LENGTH = 6;

export interface Spelt {
  readonly words: readonly QuestionWord[];
  readonly corrections: readonly Correction[];
}

/**
 * Replaces words that neither the library nor the glossary nor the language knows by the one known word that is a
 * single typing error away (a letter too many, missing, wrong, or two swapped, in long words be they apart): a question
 * word first, then the word most sentences hold. Words with a capital, and those that stand where a name would ("kata
 * …", "did …"), stay as they are.
 */
export function correctSpelling(words: readonly QuestionWord[], language: LanguageCode, index: SearchIndex): Spelt {
  const corrections: Correction[] = [];
  const known = new Map<string, string | null>();
  const nearestOnce = (word: string): string | null => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const read = nearest(word, language, index);
    known.set(word, read);
    return read;
  };
  const corrected = words.map((one, at) => {
    if (one.capital || one.empty || one.word.length < WORD_MIN_LENGTH || !/^\p{Ll}+$/u.test(one.word)) return one;
    if (isKnown(one, language, index)) return one;
    const isNamePlace = at > 0 && WORDS[language].beforeName.has(words[at - 1]?.word ?? '');
    const better = isNamePlace ? null : nearestOnce(one.word);
    if (better === null) return one;
    corrections.push({ typed: one.typed, read: better });
    return questionWord(better, language, one);
  });
  return { words: corrected, corrections };
}

function isKnown({ word, key }: QuestionWord, language: LanguageCode, index: SearchIndex): boolean {
  const { vocabulary, glossary, people } = index;
  return (
    vocabulary.has(word) ||
    vocabulary.formsOf(word, language).length > 0 ||
    vocabulary.namesOf(word).length > 0 ||
    glossary.find([word], 0, language) !== null ||
    glossary.knows(word, language) ||
    people.withKey(key).length > 0 ||
    gazetteer.place([word], 0) !== null ||
    gazetteer.calendar(word).length > 0 ||
    Object.values(WORDS[language]).some((group: ReadonlySet<string>) => group.has(word)) ||
    (language === 'en' && glossary.has(withoutPrefix(word), 'en'))
  );
}

function nearest(word: string, language: LanguageCode, index: SearchIndex): string | null {
  const { glossary } = index;
  // What stands in a group of related words is a word, if another spelling of one: `telat` is no `telah`.
  if (glossary.relatedTo(word, language).length > 0) return nearestThere(word, language, index);
  const { question, stop, statement, speechAct } = WORDS[language];
  for (const group of [question, stop, statement, speechAct])
    for (const known of group) if (isOneErrorApart(word, known)) return known;
  if (word.length < CONTENT_WORD_MIN_LENGTH) return null;
  const there = nearestThere(word, language, index);
  if (there !== null) return there;
  for (const known of wordsLike(word, glossary.words(language))) if (isMistyped(word, known)) return known;
  return null;
}

/** The ordinary word of the library that most sentences hold. */
function nearestThere(word: string, language: LanguageCode, { vocabulary }: SearchIndex): string | null {
  if (word.length < CONTENT_WORD_MIN_LENGTH) return null;
  let best: string | null = null;
  for (const known of wordsLike(word, vocabulary.words())) {
    if (!isMistyped(word, known) || !vocabulary.isOrdinary(known) || isEmpty(known, language)) continue;
    if (best === null || isBetter(known, best, vocabulary)) best = known;
  }
  return best;
}

function isMistyped(word: string, known: string): boolean {
  return isOneErrorApart(word, known) || isSwapped(word, known);
}

/** Whether more sentences hold it; of words that equally many hold, the first by its letters. */
function isBetter(one: string, other: string, vocabulary: SearchIndex['vocabulary']): boolean {
  return vocabulary.sentences(one) - vocabulary.sentences(other) > (one < other ? -1 : 0);
}

/** Words with one first letter, in order, and for each a bit for every letter it holds. */
interface Bucket {
  readonly words: string[];
  readonly letters: number[];
}

/** The words of a list, by their first letters, as far as it was read. */
interface Buckets {
  read: number;
  readonly byLetter: Map<string, Bucket>;
}

/** Of a vocabulary's words, which only become more, and of a glossary's. */
const bucketsOf = lazy((_words: readonly string[]): Buckets => ({ read: 0, byLetter: new Map() }));
/** One error adds a letter, takes one away, or both. */
const LETTERS_APART_MAX = 2;

/** The words of a list, in its order, that may be one error away from a word: all that are, and few others. */
function* wordsLike(word: string, words: readonly string[]): Generator<string> {
  const buckets = bucketsOf(words);
  readInto(buckets, words);
  const bucket = buckets.byLetter.get(word.charAt(0));
  if (bucket === undefined) return;
  const own = lettersOf(word);
  for (let at = 0; at < bucket.letters.length; at += 1) {
    if (countBits(own ^ (bucket.letters[at] ?? 0)) <= LETTERS_APART_MAX) yield bucket.words[at] ?? '';
  }
}

function readInto(buckets: Buckets, list: readonly string[]): void {
  for (; buckets.read < list.length; buckets.read += 1) {
    const word = list[buckets.read] ?? '';
    const first = word.charAt(0);
    const bucket = buckets.byLetter.get(first) ?? { words: [], letters: [] };
    buckets.byLetter.set(first, bucket);
    bucket.words.push(word);
    bucket.letters.push(lettersOf(word));
  }
}

/** A bit for each letter of a word; letters of other alphabets share them. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}

/**
 * Whether one word becomes the other by one insertion, deletion, substitution or swap of neighbours (Damerau 1964). The
 * first letter is taken to be right: typing errors are rare there (Yannakoudakis & Fawthrop 1983), and it keeps the
 * comparison cheap.
 */
export function isOneErrorApart(one: string, other: string): boolean {
  if (one[0] !== other[0] || Math.abs(one.length - other.length) > 1 || one === other) return false;
  let same = 0;
  while (same < one.length && one[same] === other[same]) same += 1;
  const [a, b] = [one.slice(same), other.slice(same)];
  if (a.length > b.length) return a.slice(1) === b;
  if (a.length < b.length) return a === b.slice(1);
  return a.slice(1) === b.slice(1) || (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2));
}

/** Shorter words become too many others where two letters change places. */
const SWAP_MIN_LENGTH = 7;

/** Whether two letters have changed places, be they apart: `desicion` for *decision*. */
function isSwapped(one: string, other: string): boolean {
  if (one.length < SWAP_MIN_LENGTH || one.length !== other.length || one[0] !== other[0]) return false;
  let first = 0;
  let second = 0;
  for (let at = 0; at < one.length; at += 1) {
    if (one[at] === other[at]) continue;
    if (second > 0) return false;
    if (first === 0) first = at;
    else second = at;
  }
  return second > 0 && one[first] === other[second] && one[second] === other[first];
}
