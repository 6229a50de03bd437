import { calendarNames, isPlace } from '../language/places.ts';
import { WORDS } from '../language/tables/words.ts';
import { tokenize } from '../language/tokens.ts';
import type { IndexedSentence } from './index.ts';
import type { Analysis, Wanted } from './types.ts';

/** Words before the name of a place. */
const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(['di', 'ke', 'dari', 'in', 'at', 'to', 'from', 'near']);

const YEAR = /^(?:1[0-9]|20)\d\d$/;

/** Kinds of answer that leave a trace in the text. */
const TRACED: ReadonlySet<Wanted> = new Set(['person', 'place', 'time', 'number']);

/** Whether something of the kind asked for could be seen but is in none of the sentences: 0 or 1. */
export function lacksAnswerType(sentences: readonly IndexedSentence[], analysis: Analysis): number {
  return TRACED.has(analysis.wanted) && !sentences.some((sentence) => holds(sentence, analysis)) ? 1 : 0;
}

/** How much it says for a sentence that it holds the kind asked for: dates are easily told, people and places less so. */
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

/** What a sentence gains by holding something of the kind that is asked for and is not in the question already; 0 where it does not. */
export function answerTypeOf(sentence: IndexedSentence, analysis: Analysis): number {
  return holds(sentence, analysis) ? KIND_WEIGHTS[analysis.wanted] : 0;
}

function holds(sentence: IndexedSentence, analysis: Analysis): boolean {
  const { language } = sentence.article;
  const { words, speakers } = sentence;
  switch (analysis.wanted) {
    case 'time':
      return words.some((word, at) => isTime(words, at) && !isAsked(word, analysis));
    case 'number':
      return words.some((word) => (isQuantity(word) || WORDS[language].number.has(word)) && !isAsked(word, analysis));
    case 'reason':
      return words.some((word) => WORDS[language].reason.has(word));
    case 'statement':
      return analysis.speakers.length === 0 ? speakers.size > 0 : analysis.speakers.some((name) => speakers.has(name));
    case 'person':
      return hasNewPerson(sentence, analysis);
    case 'place':
      return hasNewPlace(sentence, analysis);
    default:
      return false;
  }
}

/** A number that is no year. */
function isQuantity(word: string): boolean {
  return /^\p{N}/u.test(word) && !YEAR.test(word);
}

function isTime(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  if (calendarNames(word).length > 0) return true;
  return YEAR.test(word);
}

function isAsked(word: string, { terms }: Analysis): boolean {
  return terms.some((term) => term.word === word || term.forms.some((form) => form.word === word));
}

function hasNewPerson(sentence: IndexedSentence, analysis: Analysis): boolean {
  const asked = new Set(analysis.terms.map(({ person }) => person));
  if ([...sentence.people].some((name) => !asked.has(name))) return true;
  return newNames(sentence, analysis).length > 0;
}

function hasNewPlace(sentence: IndexedSentence, analysis: Analysis): boolean {
  return newNames(sentence, analysis).some(
    ({ words, before }) => PLACE_PREPOSITIONS.has(before) || words.some(isPlace),
  );
}

/** Capitalised words inside the sentence that the question does not hold, with the word before each. */
function newNames({ article, sentence }: IndexedSentence, analysis: Analysis) {
  const span = article.sentences[sentence];
  if (span === undefined) return [];
  const tokens = tokenize(article.body.slice(span.start, span.end));
  return tokens.flatMap(({ capital, words }, at) => {
    if (!capital || at === 0 || words.some((word) => isAsked(word, analysis))) return [];
    return [{ words, before: tokens[at - 1]?.words[0] ?? '' }];
  });
}
