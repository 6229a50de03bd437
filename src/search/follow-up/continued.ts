/** A follow-up that points at the question before it or at its answer, completed from there. */
import { detectLanguage } from '../../language/detect.ts';
import { type IndexToken, indexTokens } from '../../language/index-tokens.ts';
import { once } from '../../language/lazy.ts';
import { wordsOf } from '../../language/phrases.ts';
import { WORDS } from '../../language/tables/function-words.ts';
import { ROLE_WORDS } from '../../language/tables/questions/introductions.ts';
import {
  AND,
  MEETING_QUESTIONS,
  PLAIN_QUESTION_WORDS,
  PRONOUNS,
  type Pronouns,
  SAID_BY,
  SAYING,
  WHO_IS,
} from '../../language/tables/questions/pronouns.ts';
import { HAPPENING, WISH_WORDS } from '../../language/tables/questions/wishes.ts';
import type { LanguageCode } from '../../language/types.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { analyse } from '../query/analyse.ts';
import { readQuestion } from '../query/question.ts';
import type { Analysis } from '../types.ts';
import {
  bothBefore,
  contentBefore,
  isEmptyInAny,
  isSaidWithout,
  personBefore,
  type QuestionBefore,
  topicBefore,
  withoutAuxiliary,
} from './before.ts';

const inBoth = (kind: keyof Pronouns) => wordsOf([...PRONOUNS.id[kind], ...PRONOUNS.en[kind]]);

const PERSON = inBoth('person');
const POSSESSIVE = inBoth('possessive');
const PEOPLE = inBoth('people');
const THING = inBoth('thing');
const ROLES = wordsOf(ROLE_WORDS);
const WISHING = wordsOf(WISH_WORDS);
/** Words that say nothing beside a question word, and are left out where it is completed. */
const LEFT_OUT = wordsOf([...HAPPENING, ...WISH_WORDS, ['come', 'how come?']]);
const SAYING_WORDS = wordsOf(SAYING);

/** "It" stands for what was spoken of where the question holds hardly more. */
const THING_MAX_TERMS = 2;

/**
 * The whole question; `null` where the words do not point back, or at nothing that can be told.
 * @param fragment without "and" and the like in front, and without marks at its end
 */
export function readContinued(before: QuestionBefore, fragment: string, index: SearchIndex): string | null {
  const tokens = indexTokens(fragment).filter((token) => token.words.length > 0);
  const analysis = analyse(fragment, index);
  const own = readQuestion(fragment, analysis.language).map(({ word }) => word.toLowerCase());
  if (analysis.terms.some(({ person }) => person !== null)) return null;
  if (!own.some((word) => SAYING_WORDS.has(word)) && asksWho(own, analysis)) return whoIs(before, fragment, index);
  if (isElliptic(own, analysis)) return completed(before, own, analysis, index);
  const read = withPronounsRead(before, fragment, tokens, analysis, index);
  return read ?? (asksOfDoing(analysis, index) ? withContent(before, fragment, index) : null);
}

/** "Who is he?", "dia siapa", "what's her job": nothing but a word for a person. */
function asksWho(own: readonly string[], { wanted }: Analysis): boolean {
  const isRole = own.some((word) => ROLES.has(word));
  const pointed = own.filter((word) => PERSON.has(word) || POSSESSIVE.has(word) || THING.has(word));
  const ofRole = isRole && own.some((word) => word.endsWith('nya'));
  if ((pointed.length === 0 && !ofRole) || (wanted !== 'person' && !isRole)) return false;
  return own.every((word) => pointed.includes(word) || ROLES.has(word) || WISHING.has(word) || isEmptyInAny(word));
}

function whoIs(before: QuestionBefore, fragment: string, index: SearchIndex): string | null {
  const name = personBefore(before, index);
  return name === null ? null : WHO_IS[detectLanguage(fragment)](name);
}

/** "When was it?", "kapan?", "who said that?": a question word and nothing of what it asks about. */
function isElliptic(own: readonly string[], { wanted }: Analysis): boolean {
  const says = own.some((word) => SAYING_WORDS.has(word));
  if (wanted === 'thing' || (wanted === 'statement' && !own.includes('who'))) return false;
  // "Who met her?" holds what it asks about.
  if (wanted === 'person' && own.some((word) => PERSON.has(word) || POSSESSIVE.has(word))) return false;
  return own.every(
    (word) =>
      isEmptyInAny(word) ||
      LEFT_OUT.has(word) ||
      THING.has(word) ||
      (says && SAYING_WORDS.has(word)) ||
      WORDS.en.kind.has(word) ||
      WORDS.id.kind.has(word) ||
      WORDS.en.measured.has(word) ||
      WORDS.id.measured.has(word),
  );
}

/** The question word with what the question before asked about, in the language of that. */
function completed(
  before: QuestionBefore,
  own: readonly string[],
  { wanted }: Analysis,
  index: SearchIndex,
): string | null {
  const language = detectLanguage(before.question);
  if ((wanted === 'time' || wanted === 'place') && isSaidWithout(before, wanted, index))
    return MEETING_QUESTIONS[language][wanted];
  const content = contentBefore(before, index);
  if (content === '') return null;
  const isSaid = own.some((word) => SAYING_WORDS.has(word));
  const plain = PLAIN_QUESTION_WORDS[language];
  if (isSaid || wanted === 'statement')
    return `${capitalized(SAID_BY[language](language === 'en' ? withoutAuxiliary(content) : content))}?`;
  return wanted === 'thing' ? null : `${capitalized(`${plain[wanted]} ${content}`)}?`;
}

/** "Yang ngusulin siapa?": who, when or where something was done that only its verb names. */
function asksOfDoing({ wanted, terms, asked, wish }: Analysis, { glossary }: SearchIndex): boolean {
  const [term, ...others] = terms;
  if (wanted === 'thing' || wanted === 'statement' || asked !== null || wish !== null) return false;
  if (term === undefined || others.length > 0 || (term.role !== 'word' && term.role !== 'speechAct')) return false;
  const isKnown = glossary.has(term.word, 'id') || glossary.has(term.word, 'en');
  return isKnown && !glossary.isNoun(term.word, 'id') && !glossary.isNoun(term.word, 'en');
}

function withContent(before: QuestionBefore, fragment: string, index: SearchIndex): string | null {
  const content = topicBefore(before, index);
  return content === null ? null : `${capitalized(fragment)} ${content}?`;
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The question with names and topics in place of its pronouns; `null` where there are none that can be read. */
function withPronounsRead(
  before: QuestionBefore,
  fragment: string,
  tokens: readonly IndexToken[],
  analysis: Analysis,
  index: SearchIndex,
): string | null {
  const pointed: Pointed = {
    person: once(() => ({ text: personBefore(before, index) })),
    both: once(() => ({ text: bothBefore(before, index)?.join(` ${AND[analysis.language]} `) ?? null })),
    topic: once(() => ({ text: topicBefore(before, index) })),
    analysis,
    index,
  };
  let read = '';
  let from = 0;
  let isRead = false;
  for (const [at, token] of tokens.entries()) {
    const standsFor = isRead ? null : meantBy(token, { previous: tokens[at - 1], next: tokens[at + 1] }, pointed);
    if (standsFor === null) continue;
    read += `${fragment.slice(from, token.start)}${standsFor}`;
    from = token.end;
    isRead = true;
  }
  return isRead ? `${read}${fragment.slice(from)}?` : null;
}

interface Meant {
  readonly text: string | null;
}

/** What pronouns may stand for: a long follow-up holds many, so it is looked for once. */
interface Pointed {
  readonly person: () => Meant;
  readonly both: () => Meant;
  readonly topic: () => Meant;
  readonly analysis: Analysis;
  readonly index: SearchIndex;
}

interface Beside {
  readonly previous: IndexToken | undefined;
  readonly next: IndexToken | undefined;
}

function meantBy(token: IndexToken, { previous, next }: Beside, pointed: Pointed): string | null {
  const { analysis, index } = pointed;
  const { language } = analysis;
  const [word = ''] = token.words;
  if (PERSON.has(word) || isHerAlone(word, next)) return pointed.person().text;
  if (POSSESSIVE.has(word)) return possessive(pointed.person().text);
  if (PEOPLE.has(word)) return pointed.both().text;
  if (!THING.has(word) || analysis.terms.length > THING_MAX_TERMS) return null;
  // "Jembatan itu" is that bridge, and "that bridge" is one as well.
  const isLast = token.end === analysis.question.length;
  const isBesideNoun = language === 'id' ? isNoun(previous, index, 'id') : word !== 'it' && !isLast;
  return isBesideNoun ? null : pointed.topic().text;
}

/** "Who asked *her* about it?", not "*her* plan". */
function isHerAlone(word: string, next: IndexToken | undefined): boolean {
  const [behind] = next?.words ?? [];
  return word === 'her' && (behind === undefined || isEmptyInAny(behind));
}

function possessive(name: string | null): string | null {
  return name === null ? null : `${name}'s`;
}

function isNoun(token: IndexToken | undefined, { glossary }: SearchIndex, language: LanguageCode): boolean {
  const [word] = token?.words ?? [];
  return word !== undefined && !isEmptyInAny(word) && glossary.isNoun(word, language);
}
