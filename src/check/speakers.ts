/** Whether somebody named in a claim is among those whose statement it is. */

import type { Article, Person, Quotation } from '../article/types.ts';
import { gazetteer } from '../language/gazetteer/gazetteer.ts';
import { indexWords } from '../language/index-tokens.ts';
import { nameKeys } from '../language/names.ts';
import { WORDS } from '../language/tables/function-words.ts';
import { ROLES } from '../language/tables/people/roles.ts';
import type { LanguageCode, Span } from '../language/types.ts';
import { type DirectoryEntry, findPeople } from '../search/index/people-directory.ts';
import type { SearchIndex } from '../search/index/search-index.ts';
import { mayBeCalled, personKeys, sameName, withoutTitles } from './same-person.ts';
import type { FoundStatement } from './types.ts';

const LANGUAGES: readonly LanguageCode[] = ['id', 'en'];
/** Longer names are read up to here, in UTF-16 code units. */
const NAME_MAX_LENGTH = 200;

/** Whether somebody is among the speakers of a statement; `null` where that cannot be told. */
export type SpeakerTest = (statement: FoundStatement) => boolean | null;

/**
 * Reads a name once, for all statements it is held against: any part or spelling of a name, or an office, as
 * `findPeople` reads them. A name that could be several people matches each. The test gives `null` where nobody is
 * named, where the sources do not tell who spoke, for an office that they give nobody in these words ("Iran's foreign
 * minister" in an Indonesian text), and where one name only may be the other written shorter. Of several people ("Sari
 * dan Lena") each must be among the speakers.
 */
export function createSpeakerTest(speaker: string | null, index: SearchIndex): SpeakerTest {
  if (speaker === null) return () => null;
  const name = speaker.slice(0, NAME_MAX_LENGTH);
  const isOne = createNameTest(name, index);
  const each = jointSpeakers(name, index).map((one) => createNameTest(one, index));
  if (each.length === 0) return isOne;
  return (statement) => isOne(statement) || allOf(each.map((test) => test(statement)));
}

function createNameTest(name: string, index: SearchIndex): SpeakerTest {
  const asWritten = possiblePeople(name, index);
  const named = asWritten.length > 0 ? asWritten : possiblePeople(withoutTitles(name), index);
  const people = new Set(named.map((entry) => entry.name));
  const keys = groupKeys(name);
  // Of several people none is a longer spelling of one.
  const bare = JOINT.test(name) ? '' : withoutTitles(name.split(',')[0] ?? '');
  const claimed = JOINT.test(name) ? [] : [personKeys(bare), personKeys(name)];
  const isMentionedSo = createMentionTest(JOINT.test(name) ? [] : namesWithoutTitles(bare, index));
  const isUnresolvedRole = people.size === 0 && isRole(name, index);
  const quoted = new Map<Article, boolean>();
  /** Whether an article has that group or office say something. */
  const isQuotedIn = (article: Article) => {
    const known = quoted.get(article) ?? article.quotations.some((other) => isGroup(keys, other));
    quoted.set(article, known);
    return known;
  };
  return ({ article, quotation }) => {
    if (quotation.speakers.length === 0) return null;
    // Who stands behind `Q`, `SPEAKER_00` or `Ketua` is open, unless the claim has that very label.
    if (quotation.isTurn && quotation.speakers.every(({ person }) => person === null))
      return isGroup(keys, quotation) ? true : null;
    if (isUnresolvedRole) {
      if (isGroup(keys, quotation)) return true;
      return isQuotedIn(article) ? false : null;
    }
    return anyOf(
      quotation.speakers.map((one) => {
        const entry = one.person === null ? undefined : index.people.entryOf(article, one.person);
        if (entry !== undefined) {
          const own = personKeys(entry.name);
          const isSame = people.has(entry.name) || anyOf(claimed.map((keys) => sameName(own, keys)));
          return isSame === false ? isMentionedSo(article, one.person) : isSame;
        }
        const own = groupKeys(one.name);
        if (people.has(one.name) || keys.join(' ') === own.join(' ')) return true;
        if (people.size === 0 && isSameGroup(keys, own)) return true;
        return mayBeCalled(one.name, named, bare);
      }),
    );
  };
}

/** So many mentions of somebody are looked at. */
const MENTIONS_MAX = 1_000;

/** Whether an article calls one of its people so: a nickname, or another spelling. */
function createMentionTest(names: readonly string[]): (article: Article, person: number | null) => boolean {
  const wanted = new Set(names.map((name) => personKeys(name).join(' ')).filter((keys) => keys !== ''));
  const known = new Map<Person, boolean>();
  return (article, at) => {
    const person = at === null ? undefined : article.people[at];
    if (person === undefined || wanted.size === 0) return false;
    const isOne = ({ start, end }: Span) => wanted.has(personKeys(article.body.slice(start, end)).join(' '));
    const answer = known.get(person) ?? person.mentions.slice(0, MENTIONS_MAX).some(isOne);
    known.set(person, answer);
    return answer;
  };
}

const JOINT = /\s+(?:dan|and|serta|&)\s+/iu;

/** The people of a name that is a list of them, one of them known to the sources; none for any other name. */
function jointSpeakers(name: string, index: SearchIndex): string[] {
  const parts = name.split(JOINT);
  if (parts.length < 2 || possiblePeople(name, index).length > 0) return [];
  return parts.some((part) => possiblePeople(part, index).length > 0) ? parts : [];
}

/** `true` where one is; `null` where one may be. */
function anyOf(answers: ReadonlyArray<boolean | null>): boolean | null {
  if (answers.includes(true)) return true;
  return answers.includes(null) ? null : false;
}

/** `false` where one is; `null` where that can't be told. */
function allOf(answers: ReadonlyArray<boolean | null>): boolean | null {
  if (answers.includes(false)) return false;
  return answers.includes(null) ? null : true;
}

/** The people a name can mean; titles and offices in front of it, in either language, may be left out. */
function possiblePeople(name: string, index: SearchIndex): readonly DirectoryEntry[] {
  const parts = name.split(',')[0]?.trim().split(/\s+/u) ?? [];
  for (let from = 0; from < parts.length; from += 1) {
    const name = parts.slice(from).join(' ');
    const found = findPeople(index.people, name);
    if (found.length > 0) return found;
    const keys = nameKeys(name);
    const hyphenated = index.people
      .withKey(keys[0] ?? '')
      .filter((entry) => keys.every((key) => entry.keys.includes(key)));
    if (hyphenated.length > 0) return hyphenated;
    if (!isTitle(parts[from] ?? '', index)) break;
  }
  return [];
}

/** A name, and what is left of it without one and more of the words in front that may be a title. */
function namesWithoutTitles(name: string, index: SearchIndex): string[] {
  const words = name.split(/\s+/u);
  const end = words.findIndex((word) => !isTitle(word, index));
  return words.slice(0, end < 0 ? words.length : end + 1).map((_word, at) => words.slice(at).join(' '));
}

/** Whether a name is an office: the head of one, with words and places beside it that are no names. */
function isRole(name: string, index: SearchIndex): boolean {
  const all = indexWords(name);
  const isHead = (word: string) => LANGUAGES.some((one) => ROLES[one].roles.has(word) || WORDS[one].office.has(word));
  return all.some(isHead) && all.every((word) => isTitle(word, index) || gazetteer.place([word], 0) !== null);
}

function isGroup(keys: readonly string[], { speakers }: Quotation): boolean {
  return speakers.some(({ name, person }) => person === null && isSameGroup(keys, groupKeys(name)));
}

function isTitle(part: string, { glossary }: SearchIndex): boolean {
  const word = indexWords(part)[0] ?? '';
  if (glossary.has(word, 'en') || glossary.has(word, 'id')) return true;
  return LANGUAGES.some(
    (language) =>
      ROLES[language].roles.has(word) ||
      ROLES[language].honorifics.has(word) ||
      WORDS[language].office.has(word) ||
      WORDS[language].stop.has(word),
  );
}

/** A role, group or organisation is meant where all words of the shorter name stand in the longer. */
function isSameGroup(a: readonly string[], b: readonly string[]): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  return shorter.length > 0 && shorter.every((key) => longer.includes(key));
}

function groupKeys(name: string): string[] {
  const content = gazetteer
    .expandOffices(indexWords(name))
    .filter((word) => !WORDS.id.stop.has(word) && !WORDS.en.stop.has(word));
  return content.flatMap((word) => nameKeys(word));
}
