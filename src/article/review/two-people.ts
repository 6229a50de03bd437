/** Short names of speakers that two people of a text bear. */
import { nameKeys } from '../../language/names.ts';
import { GIVEN_NAMES } from '../../language/tables/people/given-names.ts';
import { LABEL_TITLES } from '../../language/tables/structure/label-words.ts';
import { judgeLabel, plain } from '../structure/labels/judge.ts';
import type { Article, Person, Quotation } from '../types.ts';
import { flagAt } from './flag.ts';
import type { FlagOf } from './types.ts';

/** So many people at most are named in one flag. */
const NAMED_MAX = 5;
/** Forms of address that show a gender: `Mrs. Moor` is not Omar Moor. */
const ADDRESSES: Readonly<Record<string, 'f' | 'm' | undefined>> = {
  mr: 'm',
  pak: 'm',
  bapak: 'm',
  mrs: 'f',
  ms: 'f',
  miss: 'f',
  bu: 'f',
  ibu: 'f',
};
/** Longer than a form of address and the space behind it. */
const ADDRESS_MAX_LENGTH = 8;

/** People by where in their names a word stands: those who share a surname, or a given name. */
interface Bearers {
  readonly byFirst: ReadonlyMap<string, readonly Person[]>;
  readonly byLast: ReadonlyMap<string, readonly Person[]>;
  readonly byInitials: ReadonlyMap<string, readonly Person[]>;
}

/**
 * The first place of each name by which somebody speaks and that is the surname, the given name or the initials of two
 * people: of a label, of a mention that nothing decides, and else where whoever it is given to is not the only one of
 * them to hold an office or to speak by a full name. Whoever is only named (a minister's daughter) makes no doubt.
 * Linear in the length of the article.
 */
export function twoPeopleFlags({ body, people, quotations }: Article): FlagOf<'two-people'>[] {
  const bearers = bearersOf(people);
  const speaking = speakingInFull(body, quotations);
  const flags = new Map<string, FlagOf<'two-people'> | null>();
  for (const { isTurn, speakerMention: mention, speakers } of quotations) {
    if (mention === null || mention.end - mention.start > SHORT_NAME_MAX_LENGTH) continue;
    const name = body.slice(mention.start, mention.end);
    const before = body.slice(Math.max(0, mention.start - ADDRESS_MAX_LENGTH), mention.start);
    const address = addressOf(name) ?? addressOf(before.trimEnd().split(/\s/u).at(-1) ?? '');
    const key = `${address ?? ''} ${name}`;
    if (flags.has(key)) continue;
    const found = distinct(fitting(bearing(name, bearers), address));
    const isMeant = ({ index }: Person) => speakers.some(({ person }) => person === index);
    const isDecided = found.some(isMeant);
    const doubtful = found.filter(
      (person) => isTurn || !isDecided || isMeant(person) || holdsOffice(person) || speaking.has(person.index),
    );
    const names = doubtful.slice(0, NAMED_MAX).map((person) => person.name);
    flags.set(key, names.length < 2 ? null : flagAt(body, mention, 'two-people', { name, people: names }));
  }
  const byName = new Map<string, FlagOf<'two-people'>>();
  for (const flag of flags.values()) if (flag !== null && !byName.has(flag.text)) byName.set(flag.text, flag);
  return [...byName.values()].sort((a, b) => a.start - b.start);
}

/** Places in `people` of those who speak where their name of several words stands. */
function speakingInFull(body: string, quotations: readonly Quotation[]): ReadonlySet<number> {
  const speaking = new Set<number>();
  for (const { speakers, speakerMention: mention } of quotations) {
    if (mention === null || !/\s/u.test(body.slice(mention.start, mention.end).trim())) continue;
    for (const { person } of speakers) if (person !== null) speaking.add(person);
  }
  return speaking;
}

/** Without those who share two words of their names with another: `Crooked Lena Moor` is Lena Moor. */
function distinct(people: readonly Person[]): readonly Person[] {
  const kept: { readonly person: Person; readonly keys: readonly string[] }[] = [];
  for (const person of people) {
    const keys = [...new Set(nameKeys(withoutTitles(person.name).join(' ')))];
    const isSame = kept.some((other) => keys.filter((key) => other.keys.includes(key)).length > 1);
    if (!isSame) kept.push({ person, keys });
  }
  return kept.map(({ person }) => person);
}

/** What somebody is to somebody else is no office: `Istri camat, Rina Prakoso`. */
const KIN =
  /\b(?:wife|husband|son|daughter|father|mother|brother|sister|cousin|uncle|aunt|istri|suami|anak|putra|putri|ayah|ibu|ibunda|adik|kakak|paman|bibi)\b/iu;

function holdsOffice({ office }: Person): boolean {
  return office !== null && !KIN.test(office);
}

const SHORT_NAME_MAX_LENGTH = 60;

function bearersOf(people: readonly Person[]): Bearers {
  const byFirst = new Map<string, Person[]>();
  const byLast = new Map<string, Person[]>();
  const byInitials = new Map<string, Person[]>();
  for (const person of people) {
    const words = withoutTitles(person.name);
    const keys = nameKeys(words.join(' '));
    const [first, last] = [keys[0], keys.at(-1)];
    if (first === undefined || last === undefined || keys.length < 2) continue;
    add(byFirst, first, person);
    add(byLast, last, person);
    add(byInitials, words.map((word) => word.charAt(0)).join(''), person);
  }
  return { byFirst, byLast, byInitials };
}

function bearing(name: string, { byFirst, byLast, byInitials }: Bearers): readonly Person[] {
  if (judgeLabel(name) === 'initials') return byInitials.get(name.replace(/[.\s]/gu, '')) ?? [];
  const [key, another] = nameKeys(withoutTitles(name).join(' '));
  if (key === undefined || another !== undefined) return [];
  const [given = [], family = []] = [byFirst.get(key), byLast.get(key)];
  // Where one alone bears it as surname, and one as given name, usage tells which of them is called so.
  const people = given.length > 1 ? given : family.length > 1 ? family : [];
  // `Djoko` and `Joko` have one key, and are two spellings.
  const written = plain(withoutTitles(name).join(' '));
  const exact = people.filter((person) => person.name.toLowerCase().split(/\s+/u).includes(written));
  return exact.length === 1 ? [] : people;
}

function withoutTitles(name: string): string[] {
  const words = name.split(/\s+/u).filter((word) => word !== '');
  const first = words.findIndex((word) => !LABEL_TITLES.has(plain(word)));
  return words.slice(Math.max(0, first));
}

function addressOf(text: string): 'f' | 'm' | undefined {
  return ADDRESSES[plain(text.split(/\s/u)[0] ?? '')];
}

/** Those whom a form of address fits: whose given name shows the gender, or else may have it. */
function fitting(people: readonly Person[], address: 'f' | 'm' | undefined): readonly Person[] {
  if (address === undefined) return people;
  const own = people.filter((person) => genderOf(person) === address);
  return own.length > 0 ? own : people.filter((person) => genderOf(person) === undefined);
}

/** By the first given name in a name; what stands before it may be an office. */
function genderOf({ name }: Person): 'f' | 'm' | undefined {
  const words = withoutTitles(name).map(plain);
  return GIVEN_NAMES.get(words.slice(0, -1).find((word) => GIVEN_NAMES.has(word)) ?? '');
}

function add(map: Map<string, Person[]>, key: string, person: Person): void {
  const others = map.get(key);
  if (others === undefined) map.set(key, [person]);
  else if (others.length < NAMED_MAX) others.push(person);
}
