import { gazetteer } from '../../language/gazetteer/gazetteer.ts';
import { seenOf } from '../../language/invisible.ts';
import { nameKey } from '../../language/names.ts';
import { GIVEN_NAMES } from '../../language/tables/people/given-names.ts';
import { ROLES, type RoleTable } from '../../language/tables/people/roles.ts';
import { CUES } from '../../language/tables/speech/cues.ts';
import type { LanguageCode, Span } from '../../language/types.ts';
import type { KnownPerson } from '../structure/labels/speakers.ts';
import type { ArticleText, Person } from '../types.ts';
import { type Candidate, findCandidates, withoutOfficeParts } from './candidates.ts';
import { beginOfOffice } from './modifiers.ts';
import { type Entry, followersOf, keysOf, Register, trimFront } from './register.ts';
import { type ArticleToken, articleTokens } from './tokens.ts';
import { withoutOpeners } from './without-openers.ts';
import { observeUsage, wordClassifier } from './word-kinds.ts';

/**
 * Finds who an article names: capitalised runs, less the offices, organisations and places in them, that have a role
 * or a verb of speech beside them somewhere. Gives people in order of first mention, each with the office the article
 * gives first. Places, organisations and names without such evidence are left out. Linear in the body's length.
 *
 * @param known who is known by lists and labels; they need no evidence, and label spans are mentions of theirs
 */
export function findPeople(
  text: ArticleText,
  tokens: readonly ArticleToken[] = articleTokens(text),
  known: readonly KnownPerson[] = [],
): Person[] {
  const table = ROLES[text.language];
  const uses = observeUsage(tokens, text.language, CUES[text.language], table);
  const kindOf = wordClassifier(table, text.language, uses, gazetteer.countryWords(text.language), CUES[text.language]);
  const scan = { tokens, kindOf, table, cues: CUES[text.language], language: text.language, usage: uses };
  const found = withoutOpeners(scan, withoutOfficeParts(scan, findCandidates(scan)));
  const alone = new Set(
    found
      .filter(({ first, last, cue }) => cue && first === last)
      .map(({ first }) => nameKey(tokens[first]?.text ?? '')),
  );
  const usage = { alone, followers: followersOf(tokens), heads: table.heads, roles: table.roles };
  const trimmed = found.map((candidate) => trimFront(tokens, candidate, usage));
  const owners = ownersIn(tokens, found, trimmed);
  const candidates = trimmed.filter((candidate) => !isOwner(tokens, candidate, owners));
  const register = registerNames(tokens, candidates, text.language, known);
  assignMentions(tokens, candidates, register);
  assignInitials(tokens, register);
  const widened = (entry: Entry): Entry =>
    text.language === 'en' && entry.officeFirst !== -1
      ? { ...entry, officeFirst: beginOfOffice(tokens, entry.officeFirst) }
      : entry;
  return register.entries
    .filter(({ mentions, known: listed }) => mentions.length > 0 || (listed?.spans.length ?? 0) > 0)
    .map((entry) => ({ entry, start: startOf(tokens, entry) }))
    .sort((a, b) => a.start - b.start)
    .map(({ entry }, index) => toPerson(text.body, tokens, table, widened(entry), index));
}

/** Words that turned out to be the company before somebody's name: `Pertamina` of `Direktur Pertamina Sari Wulan`. */
function ownersIn(
  tokens: readonly ArticleToken[],
  found: readonly Candidate[],
  trimmed: readonly Candidate[],
): ReadonlySet<string> {
  const owners = new Set<string>();
  for (const [position, { first }] of trimmed.entries())
    for (let at = found[position]?.first ?? first; at < first; at += 1) owners.add(tokens[at]?.lower ?? '');
  return owners;
}

/** A company is nobody, whatever it says. */
function isOwner(
  tokens: readonly ArticleToken[],
  { first, last, role }: Candidate,
  owners: ReadonlySet<string>,
): boolean {
  return !role && owners.size > 0 && tokens.slice(first, last + 1).every(({ lower }) => owners.has(lower));
}

/** Where somebody is named first. */
function startOf(tokens: readonly ArticleToken[], { mentions, known }: Entry): number {
  const told = tokens[mentions[0]?.first ?? -1]?.start ?? Number.POSITIVE_INFINITY;
  return Math.min(told, known?.spans[0]?.start ?? Number.POSITIVE_INFINITY);
}

/**
 * Names of several words with evidence, longest first; then full names whose last word speaks, or in English stands
 * alone, elsewhere; then single words that speak or are addressed. A known given name is evidence too.
 */
function registerNames(
  tokens: readonly ArticleToken[],
  candidates: readonly Candidate[],
  language: LanguageCode,
  known: readonly KnownPerson[],
): Register {
  const register = new Register();
  const enter = (keys: readonly string[], first: number, last: number): Entry =>
    register.add(keys, first, last, isInCapitals(tokens, first, last));
  for (const person of known) if (person.keys.length > 1) register.addKnown(person);
  const named = candidates
    .filter(({ weak }) => !weak)
    .map((candidate) => ({ ...candidate, keys: keysOf(tokens, candidate.first, candidate.last) }));
  const hasGivenName = (first: number): boolean => language === 'en' && GIVEN_NAMES.has(tokens[first]?.lower ?? '');
  const isEvident = ({ role, cue, first }: Candidate): boolean => role || cue || hasGivenName(first);
  const several = named.filter((candidate) => candidate.keys.length > 1 && isEvident(candidate));
  for (const { keys, first, last } of several.sort((a, b) => b.keys.length - a.keys.length)) enter(keys, first, last);
  const uses = new Map<string, number>();
  for (const { keys } of named) if (keys.length === 1) uses.set(keys[0] ?? '', (uses.get(keys[0] ?? '') ?? 0) + 1);
  const speaking = new Set(named.flatMap(({ keys, cue }) => (keys.length === 1 && cue ? keys : [])));
  const isCalled = (keys: readonly string[]): boolean =>
    keys.some((key) => speaking.has(key)) || (language === 'en' && uses.has(keys[keys.length - 1] ?? ''));
  for (const candidate of named) {
    const { keys, first, last } = candidate;
    if (keys.length < 2 || isEvident(candidate) || !isCalled(keys)) continue;
    if (register.find(keys) === null) enter(keys, first, last);
  }
  for (const person of known) if (person.keys.length === 1) register.addKnown(person);
  const initials = new Set(known.flatMap((person) => person.initials ?? []));
  const isSpoken = known.length > 0;
  // Whoever speaks begins sentences with any word: one that stands only there is no name.
  const inside = new Set(
    named.flatMap(({ keys, first }) => (keys.length === 1 && tokens[first]?.opens === false ? keys : [])),
  );
  for (const { keys, beside, cue, first, last } of named) {
    if (isSpoken && !inside.has(keys[0] ?? '')) continue;
    const isAddressed = beside && (isSpoken || (uses.get(keys[0] ?? '') ?? 0) > 1);
    if (keys.length !== 1 || !(cue || isAddressed) || initials.has(tokens[first]?.text ?? '')) continue;
    if (register.find(keys) === null && register.findNickname(keys[0] ?? '') === null) enter(keys, first, last);
  }
  return register;
}

function isInCapitals(tokens: readonly ArticleToken[], first: number, last: number): boolean {
  return tokens
    .slice(first, last + 1)
    .every(({ text, lower }) => text.length === 1 || (text !== lower && text === text.toUpperCase()));
}

/** `his wife Lena Moor`: beside her husband the surname alone is his. */
const KIN = new Set(
  'wife husband son daughter brother sister mother father niece nephew istri suami anak putra putri ayah ibu adik kakak'.split(
    ' ',
  ),
);

function assignMentions(tokens: readonly ArticleToken[], candidates: readonly Candidate[], register: Register): void {
  const sentenceOf = ({ latest }: Entry): number => tokens[candidates[latest]?.first ?? -1]?.sentence ?? -1;
  const areTogether = (a: Entry, b: Entry): boolean => sentenceOf(a) === sentenceOf(b);
  const isRelative = ({ officeFirst, officeLast }: Entry): boolean =>
    officeFirst !== -1 && tokens.slice(officeFirst, officeLast + 1).some(({ lower }) => KIN.has(lower));
  for (const [position, { first, last, weak, officeFirst, officeLast }] of candidates.entries()) {
    const keys = keysOf(tokens, first, last);
    if (keys.length === 0) continue;
    const gender = genderOfAddress(tokens, first);
    const isFitting = (entry: Entry): boolean =>
      gender !== undefined && GIVEN_NAMES.get(tokens[entry.first]?.lower ?? '') === gender;
    const known = register.pick(keys, isFitting, areTogether, isRelative);
    const isShort = keys.length === 1 && !weak && register.find(keys) === null;
    const entry = known ?? (isShort ? register.findNickname(keys[0] ?? '') : null);
    if (entry === null) continue;
    entry.latest = position;
    if (keys.length === 1) entry.short = keys[0] ?? '';
    entry.mentions.push({ first, last });
    if (entry.inCapitals && keys.length === entry.keys.length && !isInCapitals(tokens, first, last))
      Object.assign(entry, { first, last, inCapitals: false });
    if (entry.officeFirst === -1 && officeFirst !== -1 && !isListed(entry, tokens[first])) {
      entry.officeFirst = officeFirst;
      entry.officeLast = officeLast;
    }
  }
}

/** In a list of people what stands before a name may be the office of the one before. */
function isListed({ known }: Entry, token: ArticleToken | undefined): boolean {
  return (
    known?.spans.some(({ start, end }) => token !== undefined && start <= token.start && token.end <= end) ?? false
  );
}

/** `TV to ask the council`: whom a list of those present gives such initials is mentioned. */
function assignInitials(tokens: readonly ArticleToken[], { entries }: Register): void {
  const byInitials = new Map<string, Entry>();
  for (const entry of entries) if (entry.known?.initials) byInitials.set(entry.known.initials, entry);
  if (byInitials.size === 0) return;
  for (const [at, { text }] of tokens.entries())
    byInitials.get(text.replaceAll('.', ''))?.mentions.push({ first: at, last: at });
  for (const { mentions } of byInitials.values()) mentions.sort((a, b) => a.first - b.first);
}

/** Forms of address that show a gender: `Mrs. Moor` is not Omar Moor. */
const ADDRESS_GENDER: Readonly<Record<string, 'f' | 'm' | undefined>> = { mr: 'm', mrs: 'f', ms: 'f', miss: 'f' };

function genderOfAddress(tokens: readonly ArticleToken[], first: number): 'f' | 'm' | undefined {
  const at = tokens[first - 1]?.text === '.' ? first - 2 : first - 1;
  return ADDRESS_GENDER[tokens[at]?.lower ?? ''];
}

function toPerson(
  body: string,
  tokens: readonly ArticleToken[],
  table: RoleTable,
  entry: Entry,
  index: number,
): Person {
  const told = entry.mentions.map(({ first, last }) => ({
    start: tokens[first]?.start ?? 0,
    end: tokens[last]?.end ?? 0,
  }));
  return {
    index,
    name: entry.first < 0 ? (entry.known?.name ?? '') : slice(body, tokens, entry.first, entry.last),
    office: officeOf(body, tokens, table, entry) ?? entry.known?.office ?? null,
    mentions: merged(told, entry.known?.spans ?? []),
  };
}

/** Spans of two lists in order, each place once. */
function merged(told: readonly Span[], listed: readonly Span[]): readonly Span[] {
  if (listed.length === 0) return told;
  const starts = new Set(told.map(({ start }) => start));
  return [...told, ...listed.filter(({ start }) => !starts.has(start))].sort((a, b) => a.start - b.start);
}

/** An office without the form of address after it. */
function officeOf(
  body: string,
  tokens: readonly ArticleToken[],
  table: RoleTable,
  { officeFirst, officeLast }: Entry,
): string | null {
  let last = officeLast;
  while (last >= officeFirst && last >= 0) {
    const token = tokens[last];
    if (
      token === undefined ||
      !(
        token.text === '.' ||
        token.text === '(' ||
        (!token.capital && (table.conjunctions.has(token.lower) || table.prepositions.has(token.lower))) ||
        (table.honorifics.has(token.lower) && !table.roles.has(token.lower) && !isOfOffice(tokens, last, table))
      )
    )
      break;
    last -= 1;
  }
  return officeFirst === -1 || last < officeFirst ? null : slice(body, tokens, officeFirst, last);
}

/** `Duta Besar`, `Guru Besar`; `Komisaris Besar` is a rank. */
function isOfOffice(tokens: readonly ArticleToken[], at: number, { roles, honorifics }: RoleTable): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  return tokens[at]?.lower === 'besar' && roles.has(before) && !honorifics.has(before) && before !== 'komisaris';
}

function slice(body: string, tokens: readonly ArticleToken[], first: number, last: number): string {
  return seenOf(body.slice(tokens[first]?.start ?? 0, tokens[last]?.end ?? 0)).text;
}
