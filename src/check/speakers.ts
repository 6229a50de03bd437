/** Whether somebody named in a claim is among those whose statement it is. */
import type { Quotation } from '../article/types.ts';
import { nameKeys } from '../language/names.ts';
import { expandOffices } from '../language/offices.ts';
import { findPlace } from '../language/places.ts';
import { ROLES } from '../language/tables/roles.ts';
import { WORDS } from '../language/tables/words.ts';
import { words } from '../language/tokens.ts';
import type { SearchIndex } from '../search/index.ts';
import { findPeople } from '../search/people.ts';
import type { FoundStatement } from './types.ts';

/** Longer names are read up to here, in UTF-16 code units. */
const NAME_MAX_LENGTH = 200;

/**
 * Whether one of the speakers can be meant: by any part or spelling of the name or by office, as `findPeople` reads them. A name that
 * could be several people matches each. `null` where the sources do not tell who spoke, or the claim names an office that they give
 * nobody in these words ("Iran's foreign minister" in an Indonesian text).
 */
export function isSpeaker(name: string, { article, quotation }: FoundStatement, index: SearchIndex): boolean | null {
  if (quotation.speakers.length === 0) return null;
  const people = new Set(possiblePeople(name.slice(0, NAME_MAX_LENGTH), index));
  if (people.size === 0 && isRole(name.slice(0, NAME_MAX_LENGTH), index)) return isGroup(name, quotation) ? true : null;
  return quotation.speakers.some((speaker) => {
    const entry = speaker.person === null ? undefined : index.people.entryOf(article, speaker.person);
    if (entry !== undefined) return people.has(entry.name);
    return people.has(speaker.name) || isSameGroup(name, speaker.name);
  });
}

/** Full names of the people a name can mean; titles and offices in front of it, in either language, may be left out. */
function possiblePeople(name: string, index: SearchIndex): string[] {
  const parts = name.split(',')[0]?.trim().split(/\s+/u) ?? [];
  for (let from = 0; from < parts.length; from += 1) {
    const found = findPeople(index.people, parts.slice(from).join(' '));
    if (found.length > 0) return found.map((entry) => entry.name);
    if (!isTitle(parts[from] ?? '', index)) break;
  }
  return [];
}

/** Whether a name is made of titles, offices and places only. */
function isRole(name: string, index: SearchIndex): boolean {
  const all = words(name);
  return all.length > 0 && all.every((word) => isTitle(word, index) || findPlace([word], 0) !== null);
}

function isGroup(name: string, { speakers }: Quotation): boolean {
  return speakers.some((speaker) => speaker.person === null && isSameGroup(name, speaker.name));
}

function isTitle(part: string, { glossary }: SearchIndex): boolean {
  const word = words(part)[0] ?? '';
  if (glossary.has(word, 'en') || glossary.has(word, 'id')) return true;
  return (['id', 'en'] as const).some(
    (language) =>
      ROLES[language].roles.has(word) ||
      ROLES[language].honorifics.has(word) ||
      WORDS[language].office.has(word) ||
      WORDS[language].stop.has(word),
  );
}

/** A role, group or organisation is meant where all words of the shorter name stand in the longer. */
function isSameGroup(one: string, other: string): boolean {
  const [a, b] = [groupKeys(one), groupKeys(other)];
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  return shorter.length > 0 && shorter.every((key) => longer.includes(key));
}

function groupKeys(name: string): string[] {
  const content = expandOffices(words(name)).filter((word) => !WORDS.id.stop.has(word) && !WORDS.en.stop.has(word));
  return content.flatMap((word) => nameKeys(word));
}
