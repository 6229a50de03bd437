import { wordsOf } from '../../language/phrases.ts';
import { PLACE_LABEL } from '../../language/tables/places.ts';
import { CLASSIFIERS } from '../../language/tables/questions/counting.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { WORD_KIND } from '../index/vocabulary.ts';
import type { Analysis, Wanted } from '../types.ts';

/** Kinds of answer that leave a trace in the text. */
const TRACED: ReadonlySet<Wanted> = new Set(['person', 'place', 'time', 'number']);

/**
 * How much it says for a sentence that it holds the kind asked for: dates are easily told, people and places less so.
 */
const KIND_WEIGHTS: Readonly<Record<Wanted, number>> = {
  time: 0.25,
  number: 0.2,
  person: 0.1,
  place: 0.1,
  statement: 0.1,
  reason: 0.1,
  manner: 0,
  thing: 0,
};

export interface AnswerTypes {
  /**
   * What a sentence gains by holding something of the kind that is asked for and is not in the question already; 0
   * where it does not.
   */
  gain(sentence: number): number;
  /** Whether something of the kind asked for could be seen but is in none of the sentences: 0 or 1. */
  lacking(sentences: readonly number[]): number;
  /** Whether a sentence holds something of the kind that is asked for, and in the measure that is. */
  holds(sentence: number): boolean;
  /**
   * Whether a sentence tells the kind of thing asked for: a number near a word of the question, somebody the sources
   * know; true where that kind leaves no trace.
   */
  tells(sentence: number): boolean;
  /** Whether a number is asked for and one stands near a word of the question: 0 or 1. */
  numberBeside(sentence: number): number;
  /** Whether a sentence asks something itself: 0 or 1. */
  asks(sentence: number): number;
  /** Whether a measure is asked for and none of the sentences holds a number with such a unit: 0 or 1. */
  lackingMeasure(sentences: readonly number[]): number;
}

/** A preposition stands at most so many words before the noun for a place: `in the back room`. */
const LOCATED_MAX_DISTANCE = 4;
const PLACE_LABEL_MAX_LENGTH = 30;

/** A number stands at most so many words from what it counts: `12 orang meninggal`. */
const BESIDE_MAX_DISTANCE = 3;

/**
 * What is counted stands at most so many words behind its number (`45 of the old houses`), and so many before it
 * (`korban tewas 45`).
 */
const COUNTED_MAX_DISTANCE = 4;
const COUNTED_BEFORE_MAX = 4;
const classifierWords = [...wordsOf(CLASSIFIERS)];

const CLOSING_MARKS = '"”’»\')';

/** A unit stands at most so many words behind its number: `4 1 juta rupiah` (of `4,1 juta rupiah`). */
const UNIT_MAX_DISTANCE = 2;

/** Tells which sentences of an index hold the kind of thing that a question asks for. */
export function createAnswerTypes(
  { wanted, measure, speakers: asked, terms, counted }: Analysis,
  index: SearchIndex,
): AnswerTypes {
  const { sentences, vocabulary } = index;
  const { kinds } = vocabulary;
  const askedWords = new Set(
    terms
      .flatMap(({ word, forms }) => [word, ...forms.map((form) => form.word)])
      .map((word) => vocabulary.numberOf(word)),
  );
  const countedWords = new Set(
    (counted === null ? [] : (terms[counted]?.forms ?? [])).map(({ word }) =>
      vocabulary.numberOf(word.split(' ')[0] ?? ''),
    ),
  );
  const classifiers = new Set(classifierWords.map((word) => vocabulary.numberOf(word)));
  const askedPeople = new Set(terms.map(({ person }) => person));

  /** Whether some word of a sentence that the question does not hold passes a test. */
  function some(sentence: number, test: (word: number, at: number) => boolean): boolean {
    const end = sentences.start(sentence + 1);
    for (let at = sentences.start(sentence); at < end; at += 1) {
      const word = sentences.words[at] ?? 0;
      if (test(word, at) && !askedWords.has(word)) return true;
    }
    return false;
  }

  const hasKind = (kind: number) => (word: number) => ((kinds[word] ?? 0) & kind) !== 0;
  const isName = (_word: number, at: number) => sentences.capitals[at] === 1;
  const follows = (at: number, kind: number) => hasKind(kind)(sentences.words[at - 1] ?? 0);

  function holds(sentence: number): boolean {
    switch (wanted) {
      case 'time':
        return some(sentence, hasKind(WORD_KIND.time));
      case 'number':
        return some(sentence, hasKind(WORD_KIND.quantity));
      case 'reason': {
        return some(sentence, hasKind(WORD_KIND.reason));
      }
      case 'statement': {
        const { speakers } = sentences.people(sentence);
        return asked.length === 0 ? speakers.size > 0 : asked.some((name) => speakers.has(name));
      }
      case 'person':
        return [...sentences.people(sentence).people].some((name) => !askedPeople.has(name)) || some(sentence, isName);
      case 'place':
        return isPlaceLine(sentence) || some(sentence, isPlace);
      default:
        return false;
    }
  }

  function isPlace(word: number, at: number): boolean {
    if (hasKind(WORD_KIND.time)(word) || hasKind(WORD_KIND.quantity)(word)) return false;
    if (isName(word, at)) return hasKind(WORD_KIND.place)(word) || follows(at, WORD_KIND.beforePlace);
    return hasKind(WORD_KIND.placeNoun)(word) && isLocated(at);
  }

  /** Whether a preposition of place stands a few words before: `in the old net loft`. */
  function isLocated(at: number): boolean {
    for (let before = 1; before <= LOCATED_MAX_DISTANCE; before += 1)
      if (follows(at - before + 1, WORD_KIND.beforePlace)) return true;
    return false;
  }

  /** `Tempat: balai desa` */
  function isPlaceLine(sentence: number): boolean {
    const { start } = sentences.inArticle(sentence);
    return PLACE_LABEL.test(sentences.article(sentence).body.slice(start, start + PLACE_LABEL_MAX_LENGTH));
  }

  function measures(sentence: number): boolean {
    if (measure === null) return true;
    const end = sentences.start(sentence + 1);
    for (let at = sentences.start(sentence); at < end; at += 1) {
      if (!hasKind(WORD_KIND.quantity)(sentences.words[at] ?? 0)) continue;
      for (let unit = at - 1; unit <= at + UNIT_MAX_DISTANCE && unit < end; unit += 1) {
        if (hasKind(WORD_KIND[measure])(sentences.words[unit] ?? 0)) return true;
      }
    }
    return false;
  }

  function hasNumberBeside(sentence: number): boolean {
    const first = sentences.start(sentence);
    const end = sentences.start(sentence + 1);
    for (let at = first; at < end; at += 1) {
      const word = sentences.words[at] ?? 0;
      if (!hasKind(WORD_KIND.quantity)(word) || askedWords.has(word)) continue;
      for (
        let near = Math.max(first, at - BESIDE_MAX_DISTANCE);
        near <= at + BESIDE_MAX_DISTANCE && near < end;
        near += 1
      ) {
        if (near !== at && askedWords.has(sentences.words[near] ?? 0)) return true;
      }
    }
    return false;
  }

  /** Whether what stands right behind a number is what it counts: in `bibit dengan dua perahu` boats, no seedlings. */
  function countsOther(next: number, end: number): boolean {
    const word = sentences.words[next] ?? 0;
    const isContent = next < end && !hasKind(WORD_KIND.empty)(word) && !hasKind(WORD_KIND.quantity)(word);
    return isContent && !countedWords.has(word) && !classifiers.has(word);
  }

  /** Whether a number counts what is to be counted: `45 rumah`, `rumah yang rusak 45`. */
  function counts(sentence: number): boolean {
    const first = sentences.start(sentence);
    const end = sentences.start(sentence + 1);
    for (let at = first; at < end; at += 1) {
      const word = sentences.words[at] ?? 0;
      if (!hasKind(WORD_KIND.quantity)(word) || askedWords.has(word)) continue;
      const last = Math.min(end - 1, at + COUNTED_MAX_DISTANCE);
      const from = countsOther(at + 1, end) ? at : Math.max(first, at - COUNTED_BEFORE_MAX);
      for (let near = from; near <= last; near += 1)
        if (near !== at && countedWords.has(sentences.words[near] ?? 0)) return true;
    }
    return false;
  }

  function isQuestion(sentence: number): boolean {
    const { start, end } = sentences.inArticle(sentence);
    const { body } = sentences.article(sentence);
    for (let at = end - 1; at >= start; at -= 1) {
      const mark = body[at] ?? '';
      if (mark === '?') return true;
      if (!CLOSING_MARKS.includes(mark)) break;
    }
    return some(sentence, hasKind(WORD_KIND.asking));
  }

  function tells(sentence: number): boolean {
    if (wanted === 'number')
      return holds(sentence) && measures(sentence) && (counted === null ? hasNumberBeside(sentence) : counts(sentence));
    if (wanted === 'person') return [...sentences.people(sentence).people].some((name) => !askedPeople.has(name));
    return (!TRACED.has(wanted) && wanted !== 'reason') || holds(sentence);
  }

  return {
    tells,
    holds: (sentence) =>
      holds(sentence) && (wanted !== 'number' || (measures(sentence) && (counted === null || counts(sentence)))),
    numberBeside: (sentence) => (wanted === 'number' && hasNumberBeside(sentence) ? 1 : 0),
    asks: (sentence) => (isQuestion(sentence) ? 1 : 0),
    lackingMeasure: (all) => (wanted === 'number' && !all.some(measures) ? 1 : 0),
    gain: (sentence) => (holds(sentence) ? KIND_WEIGHTS[wanted] : 0),
    lacking: (all) => (TRACED.has(wanted) && !all.some(holds) ? 1 : 0),
  };
}
