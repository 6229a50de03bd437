/** Words that are written together or apart: `kerjasama`, `kerja sama`, `bekerja sama`. */
import type { LanguageCode } from '../../language/types.ts';
import type { Vocabulary } from '../index/vocabulary.ts';
import type { Form } from '../types.ts';

const PART_MIN_LENGTH = 3;
/** Parts of one written word are longer, since short ones also arise by chance. */
const SPLIT_PART_MIN_LENGTH = 4;
/** So many readings of each part are looked for side by side. */
const PART_READINGS = 4;

/** A letter or two with a number: a route, a room, a type. */
const NUMBERED = /^(\p{L}{1,3})(\p{N}{1,4})$/u;
const NUMBERED_SIMILARITY = 0.95;

/** Forms of two neighbouring words that the library (also) writes as one; empty where it never does. */
export function compoundForms(first: string, second: string, language: LanguageCode, vocabulary: Vocabulary): Form[] {
  if (first.length < PART_MIN_LENGTH || second.length < PART_MIN_LENGTH) return [];
  const joined = vocabulary.formsOf(first + second, language);
  return joined.length === 0 ? [] : [...joined, ...phrases(first, second, language, vocabulary)];
}

/** Forms that one word would have where the library writes it as two, side by side. */
export function splitForms(word: string, language: LanguageCode, vocabulary: Vocabulary): Form[] {
  const forms: Form[] = [...numberedForms(word, vocabulary)];
  for (let at = SPLIT_PART_MIN_LENGTH; at <= word.length - SPLIT_PART_MIN_LENGTH; at += 1) {
    forms.push(...phrases(word.slice(0, at), word.slice(at), language, vocabulary));
  }
  return forms;
}

/** `c8` where the library has `C-8` or `C 8`. */
function numberedForms(word: string, vocabulary: Vocabulary): Form[] {
  const [, letters, digits] = NUMBERED.exec(word) ?? [];
  if (letters === undefined || digits === undefined || !vocabulary.has(letters) || !vocabulary.has(digits)) return [];
  return [{ word: `${letters} ${digits}`, similarity: NUMBERED_SIMILARITY, reason: 'compound' }];
}

/** `C-8` or `C 8` where the library has `C8`, and as it is where it has that as well. */
export function joinedNumber(first: string, second: string, vocabulary: Vocabulary): Form[] {
  const joined = `${first}${second}`.toLowerCase();
  if (!NUMBERED.test(joined) || !vocabulary.has(joined)) return [];
  const apart: Form[] = [first, second].every((part) => vocabulary.has(part))
    ? [{ word: `${first} ${second}`, similarity: 1, reason: 'word' }]
    : [];
  return [...apart, { word: joined, similarity: NUMBERED_SIMILARITY, reason: 'compound' }];
}

function phrases(first: string, second: string, language: LanguageCode, vocabulary: Vocabulary): Form[] {
  const left = vocabulary.formsOf(first, language).slice(0, PART_READINGS);
  if (left.length === 0) return [];
  const right = vocabulary.formsOf(second, language).slice(0, PART_READINGS);
  return left.flatMap((a) =>
    right.map((b) => ({
      word: `${a.word} ${b.word}`,
      similarity: a.similarity * b.similarity,
      reason: 'compound' as const,
    })),
  );
}
