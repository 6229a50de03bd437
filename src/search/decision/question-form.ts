/** What a question asks for besides its kind, and whether words of a source can answer that. */

import { indexWords } from '../../language/index-tokens.ts';
import { holdsPhrase, type Phrases, phrasesOf, standsAt } from '../../language/phrases.ts';
import {
  ASKS_AHEAD,
  CORRECTIONS,
  type ExampleRow,
  NEXT_MEETING,
  PLANNED,
  SPEAKS_AHEAD,
  UNSETTLED,
  YES_NO,
  YES_NO_ENDINGS,
} from '../../language/tables/questions/forms.ts';
import { turnAt } from '../../language/turning.ts';
import type { LanguageCode } from '../../language/types.ts';
import { QUESTION_MAX_LENGTH } from '../query/question.ts';

const LANGUAGES = ['id', 'en'] as const satisfies readonly LanguageCode[];
const yesNo = byLanguage(YES_NO);
const yesNoEndings = byLanguage(YES_NO_ENDINGS);
const asksAhead = byLanguage(ASKS_AHEAD);
const speaksAhead = byLanguage(SPEAKS_AHEAD);
const unsettled = byLanguage(UNSETTLED);
const planned = byLanguage(PLANNED);
const corrections = byLanguage(CORRECTIONS);
const nextMeeting = phrasesOf(NEXT_MEETING);

export interface QuestionForm {
  /** Answered by yes or no. */
  readonly yesNo: boolean;
  /** About what is yet to come. */
  readonly ahead: boolean;
  /** It names a condition itself. */
  readonly conditional: boolean;
}

/** Of a question or a sentence as far as questions are read: longer ones are nobody's. */
function wordsOf(text: string): string[] {
  return indexWords(text.slice(0, QUESTION_MAX_LENGTH));
}

/** Reads the form of a question. */
export function questionForm(question: string, language: LanguageCode): QuestionForm {
  const all = wordsOf(question);
  return {
    yesNo:
      yesNo[language].some((phrase) => standsAt(all, 0, phrase)) ||
      yesNoEndings[language].some((phrase) => standsAt(all, all.length - phrase.length, phrase)),
    ahead: holdsPhrase(all, asksAhead[language]),
    conditional: isConditional(all, language),
  };
}

/** Whether a text, in whichever language, speaks of what is yet to come. */
export function speaksOfFuture(text: string): boolean {
  const all = wordsOf(text);
  return LANGUAGES.some((language) => holdsPhrase(all, speaksAhead[language]));
}

/** Whether a sentence speaks of the next meeting, not of this one. */
export function isOfNextMeeting(text: string): boolean {
  return holdsPhrase(wordsOf(text), nextMeeting);
}

/** Whether what a sentence says holds under a condition only: "If the well runs dry, the club will close." */
export function saysOnCondition(text: string, language: LanguageCode): boolean {
  return isConditional(wordsOf(text), language);
}

/**
 * Whether a sentence tells what is wished, asked for or proposed, or (`orPlanned`) planned. Takes a text or a question:
 * who asks with such a word is answered by one.
 */
export function isUnsettled(text: string, language: LanguageCode, orPlanned: boolean): boolean {
  const all = wordsOf(text);
  return holdsPhrase(all, unsettled[language]) || (orPlanned && holdsPhrase(all, planned[language]));
}

/** Whether a sentence takes back what stands before it: "Sorry, eight boats." */
export function takesBack(text: string, language: LanguageCode): boolean {
  return holdsPhrase(wordsOf(text), corrections[language]);
}

function isConditional(all: readonly string[], language: LanguageCode): boolean {
  return all.some((_word, at) => turnAt(all, at, language) === 'condition');
}

function byLanguage(table: Readonly<Record<LanguageCode, readonly ExampleRow[]>>): Record<LanguageCode, Phrases> {
  return { id: phrasesOf(table.id), en: phrasesOf(table.en) };
}
