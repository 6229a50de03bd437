/** Whether somebody named in a claim is among those whose statement it is. */

import type { Article, Quotation } from '../article/types.ts';
import { gazetteer } from '../language/gazetteer/gazetteer.ts';
import { indexWords } from '../language/index-tokens.ts';
import { nameKeys } from '../language/names.ts';
import { WORDS } from '../language/tables/function-words.ts';
import { ROLES } from '../language/tables/people/roles.ts';
import type { LanguageCode } from '../language/types.ts';
import { findPeople } from '../search/index/people-directory.ts';
import type { SearchIndex } from '../search/index/search-index.ts';
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
  const people = new Set(possiblePeople(name, index));
  const keys = groupKeys(name);
  // Of several people none is a longer spelling of one.
  const claimed = JOINT.test(name) ? [] : nameKeys(name);
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
        if (entry !== undefined) return people.has(entry.name) || sameName(entry.keys, claimed);
        const own = groupKeys(one.name);
        if (people.has(one.name) || keys.join(' ') === own.join(' ')) return true;
        return people.size === 0 && isSameGroup(keys, own);
      }),
    );
  };
}

const JOINT = /\s+(?:dan|and|serta|&)\s+/iu;

/** The people of a name that is a list of them, each known to the sources; none for any other name. */
function jointSpeakers(name: string, index: SearchIndex): string[] {
  const parts = name.split(JOINT);
  if (parts.length < 2 || possiblePeople(name, index).length > 0) return [];
  return parts.every((part) => possiblePeople(part, index).length > 0) ? parts : [];
}

/** `true` where one is; `null` where one may be. */
function anyOf(answers: ReadonlyArray<boolean | null>): boolean | null {
  if (answers.includes(true)) return true;
  return answers.includes(null) ? null : false;
}

/**
 * Whether two names that were not found to be one may be: all words of the shorter stand in the longer, or its initials
 * do. Two words
 * in common are enough ("Abbas Araqchi" and "Seyed Abbas Araghchi"), one alone leaves it open ("Moor" and "Lena Moor").
 */
function sameName(own: readonly string[], claimed: readonly string[]): boolean | null {
  const [shorter, longer] = own.length <= claimed.length ? [own, claimed] : [claimed, own];
  const shared = shorter.filter((key) => key.length > 1 && longer.includes(key));
  if (shared.length === 0) return false;
  const isInitial = (key: string) =>
    longer.some((other) => other.length > 1 && key.length === 1 && other.startsWith(key)) ||
    longer.some((other) => other.length === 1 && key.startsWith(other));
  if (!shorter.every((key) => shared.includes(key) || isInitial(key))) return false;
  return shared.length >= 2 && shared.length === shorter.length ? true : null;
}

/** `false` where one is; `null` where that can't be told. */
function allOf(answers: ReadonlyArray<boolean | null>): boolean | null {
  if (answers.includes(false)) return false;
  return answers.includes(null) ? null : true;
}

/** Full names of the people a name can mean; titles and offices in front of it, in either language, may be left out. */
function possiblePeople(name: string, index: SearchIndex): string[] {
  const parts = name.split(',')[0]?.trim().split(/\s+/u) ?? [];
  for (let from = 0; from < parts.length; from += 1) {
    const name = parts.slice(from).join(' ');
    const found = findPeople(index.people, name);
    if (found.length > 0) return found.map((entry) => entry.name);
    const keys = nameKeys(name);
    const hyphenated = index.people
      .withKey(keys[0] ?? '')
      .filter((entry) => keys.every((key) => entry.keys.includes(key)));
    if (hyphenated.length > 0) return hyphenated.map((entry) => entry.name);
    if (!isTitle(parts[from] ?? '', index)) break;
  }
  return [];
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
