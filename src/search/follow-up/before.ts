/** What a follow-up can point at: the question before it, and its answer. */
import { clearlySpeaking } from '../../article/clear-speakers.ts';
import { sentencesIn } from '../../article/sentence-at.ts';
import { type IndexToken, indexTokens } from '../../language/index-tokens.ts';
import { wordsOf } from '../../language/phrases.ts';
import { WORDS } from '../../language/tables/function-words.ts';
import { AUXILIARIES } from '../../language/tables/questions/pronouns.ts';
import { answer } from '../answer.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { analyse } from '../query/analyse.ts';
import { isEmpty } from '../query/question.ts';
import { createAnswerTypes } from '../rank/answer-type.ts';
import type { Analysis, RankedPassage } from '../types.ts';
import { topicOf } from './topic.ts';

export interface QuestionBefore {
  readonly question: string;
  /** Full name of the person whose words alone were asked for, `null` for everybody's. */
  readonly speaker: string | null;
}

const auxiliaries = wordsOf(AUXILIARIES);

/** Two people are meant by "they", or more that nobody can name. */
const BOTH = 2;

/** Full name of the one who is meant by "he" or "she"; `null` where nobody can be named. */
export function personBefore(before: QuestionBefore, index: SearchIndex): string | null {
  const analysis = analyse(before.question, index);
  const [named, ...others] = peopleAsked(analysis);
  if (named !== undefined && others.length === 0) return named;
  if (before.speaker !== null) return before.speaker;
  const passage = passageBefore(before, index);
  if (passage === undefined) return named ?? null;
  if (analysis.wanted === 'person') {
    const [holder] = peopleIn(passage, index).filter((name) => !peopleAsked(analysis).includes(name));
    if (holder !== undefined) return holder;
  }
  const [speaker] = clearlySpeaking(passage.article, passage);
  return speaker ?? peopleIn(passage, index)[0] ?? named ?? null;
}

/** Full names of the two who are meant by "they"; `null` where it may be more or nobody. */
export function bothBefore(before: QuestionBefore, index: SearchIndex): readonly [string, string] | null {
  const asked = peopleAsked(analyse(before.question, index));
  const passage = asked.length === BOTH ? undefined : passageBefore(before, index);
  const people = passage === undefined ? asked : peopleIn(passage, index);
  const [one, other, ...more] = people;
  return one === undefined || other === undefined || more.length > 0 ? null : [one, other];
}

/** What the question before was about, as it stands there: behind "about", else its words that are no names. */
export function topicBefore({ question }: QuestionBefore, index: SearchIndex): string | null {
  const behindAbout = topicOf(question);
  if (behindAbout !== null) return question.slice(behindAbout.start, behindAbout.end);
  const { terms } = analyse(question, index);
  const plain = terms.filter(({ role, person }) => person === null && role !== 'statement' && role !== 'kind');
  const words = plain.map(({ start, end }) => question.slice(start, end));
  return words.length === 0 ? null : words.join(' ');
}

/** An English auxiliary stands so near the question word: "*Which old building* does the orchestra leave?" */
const AUXILIARY_MAX_DISTANCE = 5;

/**
 * The question before without what it asks with: of "Who opened the bridge?" it is "opened the bridge", of "Where did
 * they meet?" "did they meet". Empty where nothing is left.
 */
export function contentBefore({ question }: QuestionBefore, index: SearchIndex): string {
  const { language } = analyse(question, index);
  const { statement } = WORDS[language];
  const tokens = indexTokens(question).filter(({ words }) => words.length > 0);
  const isAsking = ({ words: [word = ''] }: IndexToken) => asks(word) || word === 'yang';
  let first = tokens.findIndex((token) => !isAsking(token));
  if (first < 0) return '';
  const auxiliary = tokens.findIndex(({ words: [word = ''] }) => auxiliaries.has(word));
  if (language === 'en' && first > 0 && auxiliary >= 0 && auxiliary < AUXILIARY_MAX_DISTANCE) first = auxiliary;
  return tokens
    .slice(first)
    .filter(({ words: [word = ''] }) => (language === 'en' || !statement.has(word)) && !asks(word))
    .map(({ text }) => text)
    .join(' ');
}

/** The content of a question as a statement begins: "did they meet" is "they meet". */
export function withoutAuxiliary(content: string): string {
  const [first = '', ...rest] = content.split(' ');
  return rest.length > 0 && auxiliaries.has(first.toLowerCase()) ? rest.join(' ') : content;
}

/** Whether somebody's words were asked for, and what was found and what stands beside it holds nothing of a kind. */
export function isSaidWithout(before: QuestionBefore, wanted: 'time' | 'place', index: SearchIndex): boolean {
  const analysis = analyse(before.question, index);
  const passage = analysis.wanted === 'statement' ? passageBefore(before, index) : undefined;
  if (passage === undefined) return false;
  const { holds } = createAnswerTypes({ ...analysis, wanted }, index);
  const first = index.sentences.firstOf(passage.article);
  const shown = [...sentencesIn(passage.article, passage)].map((at) => first + at);
  return ![...shown, ...shown.flatMap((at) => index.sentences.neighbours(at))].some(holds);
}

function asks(word: string): boolean {
  return (WORDS.id.question.has(word) || WORDS.en.question.has(word)) && !auxiliaries.has(word);
}

function peopleAsked({ speakers, terms }: Analysis): string[] {
  return [...new Set([...speakers, ...terms.flatMap(({ person }) => person ?? [])])];
}

function passageBefore({ question, speaker }: QuestionBefore, index: SearchIndex): RankedPassage | undefined {
  const { decision, passages } = answer(question, index, { limit: 1, ...(speaker === null ? {} : { speaker }) });
  return decision === 'silent' ? undefined : passages[0];
}

/** Whom a passage names, in the order in which it does. */
function peopleIn({ article, start, end }: RankedPassage, index: SearchIndex): string[] {
  const first = index.sentences.firstOf(article);
  const found = [...sentencesIn(article, { start, end })].flatMap((at) => [
    ...index.sentences.people(first + at).people,
  ]);
  return [...new Set(found)];
}

/** Whether a word says nothing of what a question is about, in either language. */
export function isEmptyInAny(word: string): boolean {
  return isEmpty(word, 'id') || isEmpty(word, 'en');
}
