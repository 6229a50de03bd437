/**
 * Whether a question asks for what sentences tell by their pattern: who somebody is, what a day held, when or where a
 * meeting was.
 */
import { wordsOf } from '../../language/phrases.ts';
import { withoutOwner } from '../../language/stems.ts';
import { WORDS } from '../../language/tables/function-words.ts';
import { HUMAN_NOUNS } from '../../language/tables/people/human-nouns.ts';
import { ROLES as PEOPLE_ROLES } from '../../language/tables/people/roles.ts';
import { INDEFINITE, ROLE_WORDS } from '../../language/tables/questions/introductions.ts';
import {
  DAY_WORDS,
  HAPPENING,
  MEETING_WORDS,
  OTHER_MEETING_WORDS,
  WISH_WORDS,
} from '../../language/tables/questions/wishes.ts';
import type { LanguageCode } from '../../language/types.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { AnswerPattern, QueryTerm, Wanted, Wish } from '../types.ts';
import type { QuestionWord } from './question.ts';

const FILLING = wordsOf(WISH_WORDS);
const ROLES = wordsOf(ROLE_WORDS);
const MEETINGS = wordsOf(MEETING_WORDS);
const INDEFINITES = wordsOf(INDEFINITE);
/** With these it is another meeting that is asked about. */
const OTHER_MEETING = wordsOf(OTHER_MEETING_WORDS);
const OF_A_DAY = wordsOf([...DAY_WORDS, ...HAPPENING]);

interface Read {
  readonly wanted: Wanted;
  readonly language: LanguageCode;
  readonly wish: Wish | null;
  readonly index: SearchIndex;
}

/** What a question asks for that is told by a pattern; `null` where its words must be found. */
export function patternOf(terms: readonly QueryTerm[], all: readonly QuestionWord[], read: Read): AnswerPattern | null {
  return personAsked(terms, all, read) ?? dayAsked(terms, read) ?? meetingAsked(terms, all, read);
}

/** Who somebody is, is asked with a name and a question word, and at most a word for what one can be. */
function personAsked(
  terms: readonly QueryTerm[],
  all: readonly QuestionWord[],
  { wanted, language }: Read,
): AnswerPattern | null {
  const [named, ...others] = terms.filter(({ person }) => person !== null);
  const rest = terms.filter(({ person, word }) => person === null && (ROLES.has(word) || !FILLING.has(word)));
  if (!named?.person || others.length > 0 || (wanted !== 'person' && !rest.some(({ word }) => ROLES.has(word))))
    return null;
  const { except, negation } = WORDS[language];
  if (all.some(({ word }) => except.has(word) || negation.has(word))) return null;
  return rest.every((term) => ROLES.has(term.word) || isGuess(term, all, language))
    ? { kind: 'person', name: named.person }
    : null;
}

/** What whoever asks takes somebody for: "Who is Lena Moor, a lecturer?" */
function isGuess({ start, word }: QueryTerm, all: readonly QuestionWord[], language: LanguageCode): boolean {
  const isRole = HUMAN_NOUNS[language].has(word) || PEOPLE_ROLES[language].roles.has(word);
  const before = all[all.findIndex((one) => one.start === start) - 1]?.word ?? '';
  return isRole && INDEFINITES.has(before);
}

/** When or where a meeting was, of which the question may say whose it was; a meeting to come is another one. */
function meetingAsked(
  terms: readonly QueryTerm[],
  all: readonly QuestionWord[],
  { wanted, wish }: Read,
): AnswerPattern | null {
  if ((wanted !== 'time' && wanted !== 'place') || all.some(({ word }) => OTHER_MEETING.has(word))) return null;
  if (wish?.kind === 'aboutSource') return wish.isBare ? null : { kind: 'meeting', wanted, of: [] };
  if (!all.some(({ word }) => MEETINGS.has(withoutOwner(word.toLowerCase())))) return null;
  const of = terms.flatMap(({ word, role }, at) =>
    MEETINGS.has(withoutOwner(word)) || FILLING.has(word) || OF_A_DAY.has(word) || role === 'weak' || role === 'kind'
      ? []
      : [at],
  );
  return { kind: 'meeting', wanted, of };
}

/** "What happened on 3 May?", "kegiatan relawan tanggal 3 Mei": beside the day nothing but whose day it was. */
function dayAsked(terms: readonly QueryTerm[], { wanted, language, index }: Read): AnswerPattern | null {
  if (wanted !== 'thing') return null;
  const term = terms.findIndex(({ forms }) => forms.some(({ reason }) => reason === 'date'));
  if (term < 0 || terms[term]?.role !== 'number') return null;
  const rest = terms.filter(({ word }, at) => at !== term && !OF_A_DAY.has(word) && !FILLING.has(word));
  const isOfSomebody =
    rest.length === 1 && rest.every(({ word }) => index.glossary.isNoun(withoutOwner(word), language));
  return rest.length === 0 || isOfSomebody ? { kind: 'day', term } : null;
}
