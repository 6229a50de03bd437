/**
 * A follow-up ("and Lebanon?") read together with the question before it: pure, and nothing is guessed that is not
 * shown.
 */

import { detectLanguage } from '../../language/detect.ts';
import { gazetteer } from '../../language/gazetteer/gazetteer.ts';
import { type IndexToken, indexTokens } from '../../language/index-tokens.ts';
import { WORDS } from '../../language/tables/function-words.ts';
import { ROLES } from '../../language/tables/people/roles.ts';
import { TITLES } from '../../language/tables/people/titles.ts';
import { ANSWER_KINDS } from '../../language/tables/questions/answer-kinds.ts';
import { FOLLOW_UP_CLOSINGS, FOLLOW_UP_OPENINGS } from '../../language/tables/questions/follow-ups.ts';
import type { Span } from '../../language/types.ts';
import { findPeople } from '../index/people-directory.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { analyse } from '../query/analyse.ts';
import type { Analysis, QueryTerm } from '../types.ts';
import type { QuestionBefore } from './before.ts';
import { readContinued } from './continued.ts';
import { aboutToken, topicOf } from './topic.ts';

export interface FollowUp {
  /** The whole question. */
  readonly question: string;
  /** Full name of the person whose words alone are asked for, `null` for everybody's. */
  readonly speaker: string | null;
  /**
   * What became of the words: they took a place in the question before, they chose another person's words, they go on
   * with the question or its answer ("when was it?", "who is he?"), or they are a question themselves.
   */
  readonly read: 'replaced' | 'speaker' | 'continued' | 'whole' | 'asIs';
}

/** A piece of the follow-up, and what it may take the place of. */
interface Part {
  readonly kind: 'person' | 'name' | 'number' | 'topic';
  readonly text: string;
  readonly person: string | null;
}

/** So many words of a place's name are looked at, but for its last. */
const PLACE_MAX_TOKENS = 8;

/**
 * A question that points at what came before is completed from there: "when was it?", "what did he say about the
 * pump?". Else the new words take the place of the name, number or topic of the same kind in the question before: "What
 * did Rina say about the harbour?", then "and Bagus?". Words that are a question themselves are taken as they are.
 * Takes any strings.
 */
export function readFollowUp(before: QuestionBefore, typed: string, index: SearchIndex): FollowUp {
  const fragment = withoutOpening(typed);
  const asIs = { question: typed.trim(), speaker: null };
  if (fragment === '') return { ...asIs, read: 'whole' };
  const continued = readContinued(before, fragment, index);
  if (continued !== null) return { question: continued, speaker: null, read: 'continued' };
  if (isQuestion(fragment) || analyse(fragment, index).wish !== null) return { ...asIs, read: 'whole' };
  let { question, speaker } = before;
  let changed: FollowUp['read'] | null = null;
  for (const part of partsOf(fragment, index)) {
    const place = placeOf(part, question, index);
    const asSpeaker = part.kind === 'person' && (speaker !== null || place === null);
    if (place === null && !asSpeaker) return { ...asIs, read: 'asIs' };
    if (place !== null) question = replaced(question, place, part.text);
    if (asSpeaker) speaker = part.person;
    changed = place === null ? (changed ?? 'speaker') : 'replaced';
  }
  return changed === null ? { ...asIs, read: 'asIs' } : { question, speaker, read: changed };
}

/** The look-behind keeps the time linear where such marks stand inside of a text. */
const MARKS_AT_END = /(?<![\s?!.…,;])[\s?!.…,;]+$/u;

/** Without "and", "what about", "dan", "bagaimana dengan" in front and marks at the end. */
function withoutOpening(typed: string): string {
  let rest = typed.replace(MARKS_AT_END, '').trim();
  for (let found = true; found; ) {
    found = false;
    for (const [opening] of FOLLOW_UP_OPENINGS) {
      const match = new RegExp(`^(?:${opening})(?=[\\s,]|$)[\\s,]*`, 'iu').exec(rest);
      if (match === null) continue;
      rest = rest.slice(match[0].length);
      found = true;
      break;
    }
  }
  return withoutClosing(rest);
}

/** Words before a closing stay: alone it is a question. */
function withoutClosing(fragment: string): string {
  for (const [closing] of FOLLOW_UP_CLOSINGS) {
    const shorter = fragment.replace(new RegExp(`(?<=\\S)\\s+${closing}$`, 'iu'), '');
    if (shorter !== fragment) return shorter;
  }
  return fragment;
}

/** It says itself what kind of thing is asked for. */
function isQuestion(fragment: string): boolean {
  const plain = indexTokens(fragment)
    .flatMap(({ words }) => words)
    .join(' ');
  const language = detectLanguage(fragment);
  return (
    ANSWER_KINDS.id.some(([wording]) => wording.test(plain)) ||
    ANSWER_KINDS.en.some(([wording]) => wording.test(plain)) ||
    plain.split(' ').some((word) => WORDS[language].question.has(word))
  );
}

/** "Bagus about the harbour" are two parts: a name, and behind "about" a topic. */
function partsOf(fragment: string, index: SearchIndex): Part[] {
  const about = aboutToken(fragment);
  if (about === null) return [partOf(fragment, index)];
  const head = fragment.slice(0, about.start).trim();
  const topic = fragment.slice(about.end).trim();
  return [...(head === '' ? [] : [partOf(head, index)]), ...(topic === '' ? [] : [topicPart(topic, index)])];
}

function partOf(text: string, index: SearchIndex): Part {
  const [term, ...more] = analyse(text, index).terms;
  if (term !== undefined && term.person !== null && more.length === 0)
    return { kind: 'person', text, person: term.person };
  const [person, ...others] = findPeople(index.people, text);
  if (person !== undefined && others.length === 0) return { kind: 'person', text, person: person.name };
  return topicPart(text, index);
}

function topicPart(text: string, index: SearchIndex): Part {
  const tokens = indexTokens(text);
  const plain = tokens.flatMap(({ words }) => words);
  if (plain.every((word) => /^\p{N}+$/u.test(word))) return { kind: 'number', text, person: null };
  const isName =
    gazetteer.place(plain, 0)?.length === plain.length ||
    tokens.every(({ capital }) => capital) ||
    plain.every((word) => index.vocabulary.isName(word));
  return { kind: isName ? 'name' : 'topic', text, person: null };
}

/** Where in the question something of the part's kind stands; `null` for nowhere. */
function placeOf(part: Part, question: string, index: SearchIndex): Span | null {
  const analysis = analyse(question, index);
  const terms = analysis.terms.filter((term) => fillsPlace(term, question, analysis));
  const last = (test: (term: QueryTerm) => boolean): Span | null => terms.filter(test).at(-1) ?? null;
  const asked = new Set(analysis.speakers);
  switch (part.kind) {
    case 'person':
      return withTitle(
        last(({ person }) => person !== null && asked.has(person)) ?? last(({ person }) => person !== null),
        question,
      );
    case 'number':
      return last(({ role }) => role === 'number');
    case 'name':
      return (
        last(({ role, person }) => role === 'name' && person === null) ?? lastPlaceName(question) ?? topicOf(question)
      );
    default: {
      const length = Math.max(1, indexTokens(part.text).length);
      const plain = terms.filter(({ role, person }) => role === 'word' && person === null);
      const own = plain.slice(-length);
      const first = own[0];
      const end = own.at(-1);
      return (
        topicOf(question) ?? (first === undefined || end === undefined ? null : { start: first.start, end: end.end })
      );
    }
  }
}

/** A form of address or an office right before a name goes with it: "Bupati Jamhari". */
function withTitle(name: Span | null, question: string): Span | null {
  if (name === null) return null;
  let { start } = name;
  for (const { words, start: from, end } of indexTokens(question.slice(0, start)).reverse()) {
    const [word = ''] = words;
    const isTitle = TITLES.has(word) || ROLES.id.roles.has(word) || ROLES.en.roles.has(word);
    if (!isTitle || question.slice(end, start).trim() !== '') break;
    start = from;
  }
  return { start, end: name.end };
}

/** The last country or continent, also inside an office ("penasihat keamanan nasional Irak"). */
function lastPlaceName(question: string): Span | null {
  const tokens = indexTokens(question);
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    for (let first = Math.max(0, at - PLACE_MAX_TOKENS); first <= at; first += 1) {
      const between = tokens.slice(first, at + 1);
      const plain = between.flatMap(({ words }) => words);
      if (gazetteer.place(plain, 0)?.length === plain.length) return spanOf(between);
    }
  }
  return null;
}

/** Whether a term is all that was typed where it stands: a part of `Osei-Lund` is not replaced alone. */
function fillsPlace({ word, person, start, end }: QueryTerm, question: string, { corrections }: Analysis): boolean {
  const read = new Map(corrections.map((one) => [one.typed.toLowerCase(), one.read.toLowerCase()]));
  const typed = indexTokens(question.slice(start, end))
    .map(({ words, text }) => read.get(text.toLowerCase()) ?? words.join(' '))
    .join(' ');
  return typed === word || (person !== null && gazetteer.expandOffices(typed.split(' ')).join(' ') === word);
}

function spanOf(tokens: readonly IndexToken[]): Span | null {
  const start = tokens[0]?.start;
  const end = tokens.at(-1)?.end;
  return start === undefined || end === undefined ? null : { start, end };
}

function replaced(question: string, { start, end }: Span, words: string): string {
  return `${question.slice(0, start)}${words}${question.slice(end)}`;
}
