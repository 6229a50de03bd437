/** Questions that the sources can answer, made from their people, offices and quotations. */

import type { Article, Quotation } from '../../article/types.ts';
import { QUESTION_FORMS } from '../../language/tables/questions/offered.ts';
import type { LanguageCode } from '../../language/types.ts';
import { answer } from '../answer.ts';
import type { DirectoryEntry } from '../index/people-directory.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { Answer } from '../types.ts';
import { askedOffice } from './asked-office.ts';
import { topicsIn } from './topics.ts';

/** People of whom questions are made, those quoted most; quotations of each; questions that are tried in all. */
const PEOPLE_MAX = 60;
const QUOTATIONS_EACH_MAX = 8;
const TRIED_MAX = 300;
/** In front of a name that the source gives an article: "the Town Clerk". */
const THE = /\bthe $/iu;
/** A word's edge, and the article with its space. */
const THE_LENGTH = 5;

/** A question, and whether its answer is what it was made from. */
interface Candidate {
  readonly question: string;
  holds(found: Answer): boolean;
}

interface Said {
  readonly article: Article;
  readonly quotation: Quotation;
}

/**
 * Questions in a language, the ones to show first at the beginning: each is answered, and by whom or what it was made
 * from. Gives `null` for one that is not, so that whoever asks can pause between any two; a step takes one answer's
 * time, and the first of each person also that of reading what they are quoted with.
 */
export function* answerableQuestions(index: SearchIndex, language: LanguageCode): Generator<string | null> {
  const given = new Set<string>();
  let tried = 0;
  for (const { question, holds } of candidates(index, language)) {
    if (tried >= TRIED_MAX) return;
    if (given.has(question)) continue;
    tried += 1;
    given.add(question);
    const found = answer(question, index, { limit: 1 });
    yield found.answered && holds(found) ? question : null;
  }
}

/** A first question of everybody, then a second one: a list that is cut off names many people, not one. */
function* candidates(index: SearchIndex, language: LanguageCode): Generator<Candidate> {
  const people = index.people.entries.toSorted((a, b) => b.quotations - a.quotations).slice(0, PEOPLE_MAX);
  const said = quotationsOf(people, index);
  let queues = people.map((person) => questionsOf(person, said.get(person) ?? [], index, language));
  while (queues.length > 0) {
    const left: typeof queues = [];
    for (const queue of queues) {
      const { value, done } = queue.next();
      if (done === true) continue;
      left.push(queue);
      yield value;
    }
    queues = left;
  }
}

function* questionsOf(
  person: DirectoryEntry,
  said: readonly Said[],
  index: SearchIndex,
  language: LanguageCode,
): Generator<Candidate> {
  const forms = QUESTION_FORMS[language];
  const { name } = person;
  const who =
    language === 'en' && said.some(({ article }) => isGivenArticle(person, article, index)) ? `the ${name}` : name;
  const topics = said.map(({ article, quotation }) => topicsIn(article, quotation, language, index));
  const bySpeaker = (found: Answer) => found.passages[0]?.speakers.includes(name) ?? false;
  for (const [round, topic] of inTurns(topics).entries()) {
    yield { question: forms.saidAbout(who, topic), holds: bySpeaker };
    if (round === 0) {
      yield* holderOf(person, index, language);
      yield { question: forms.said(who), holds: bySpeaker };
    }
    if (tellsEnough(topic))
      yield { question: forms.about(topic), holds: ({ passages: [best] }) => (best?.speakers.length ?? 0) > 0 };
  }
  if (topics.every(({ length }) => length === 0)) {
    yield* holderOf(person, index, language);
    if (said.length > 0) yield { question: forms.said(who), holds: bySpeaker };
  }
}

/** A single common noun says too little without a person. */
function tellsEnough(topic: string): boolean {
  const bare = topic.replace(/^the /u, '');
  return bare.includes(' ') || /^\p{Lu}/u.test(bare);
}

/** Whether "the" mostly stands before the mentions of somebody in an English article: it is an office or a group. */
function isGivenArticle(person: DirectoryEntry, article: Article, { people }: SearchIndex): boolean {
  if (article.language !== 'en') return false;
  const mentions = article.people
    .filter(({ index }) => people.entryOf(article, index) === person)
    .flatMap((one) => one.mentions);
  const given = mentions.filter(({ start }) => THE.test(article.body.slice(Math.max(0, start - THE_LENGTH), start)));
  return given.length > 0 && 2 * given.length >= mentions.length;
}

/** "Who is the foreign minister of Fiji?": answered where the passage names who that is. */
function* holderOf(person: DirectoryEntry, index: SearchIndex, language: LanguageCode): Generator<Candidate> {
  const article = index.articles.find(({ people }) =>
    people.some(({ name, office }) => name === person.name && office),
  );
  const office =
    article === undefined || person.office === null
      ? null
      : askedOffice(person.office, article.language, language, index);
  if (office === null) return;
  const question = QUESTION_FORMS[language].holder(office);
  yield { question, holds: ({ passages: [best] }) => best?.text.includes(person.name) ?? false };
}

function quotationsOf(people: readonly DirectoryEntry[], index: SearchIndex): Map<DirectoryEntry, Said[]> {
  const said = new Map<DirectoryEntry, Said[]>(people.map((person) => [person, []]));
  for (const article of index.articles) {
    for (const quotation of article.quotations) {
      const [speaker, ...others] = quotation.speakers;
      if (speaker === undefined || speaker.person === null || others.length > 0) continue;
      const entry = index.people.entryOf(article, speaker.person);
      const known = entry === undefined ? undefined : said.get(entry);
      if (known !== undefined && known.length < QUOTATIONS_EACH_MAX) known.push({ article, quotation });
    }
  }
  return said;
}

/** The first of each list, then the second of each, …; each text once. */
function inTurns(lists: readonly (readonly string[])[]): string[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  const turns = Array.from({ length: longest }, (_, round) => lists.flatMap((list) => list[round] ?? []));
  return [...new Set(turns.flat())];
}
