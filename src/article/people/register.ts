import { nameKey } from '../../language/names.ts';
import type { KnownPerson } from '../structure/labels/speakers.ts';
import type { Candidate } from './candidates.ts';
import type { ArticleToken } from './tokens.ts';
import { isInitial } from './word-kinds.ts';

/** A person while the article is being read. */
export interface Entry {
  /** Who is known by a list or a label; `null` for whom the prose alone names. */
  known: KnownPerson | null;
  /** Tokens of the name at the place it was taken from; -1 where it stands in no sentence. */
  first: number;
  last: number;
  /** The name is in capitals there. */
  inCapitals: boolean;
  keys: readonly string[];
  officeFirst: number;
  officeLast: number;
  /** Position of the latest mention among the candidates; decides between two people who share a name. */
  latest: number;
  /** The one word they were last called by, `''` before. */
  short: string;
  readonly mentions: { first: number; last: number }[];
}

/** Given names that rarely stand for a person alone: a name is never cut after one. */
const LEADING_NAMES = new Set(
  'muhammad mohammad mohamad mochamad mochammad moch moh muh m ahmad achmad abdul abdullah sri siti dwi tri eko andi i ni made gede nyoman ketut wayan putu dewa ida anak a agung'.split(
    ' ',
  ),
);
/** Offices whose company stands between them and the name: `CEO Warungku Sari Wulan`. */
const COMPANY_ROLES = new Set([
  'ceo',
  'cfo',
  'coo',
  'cto',
  'founder',
  'co-founder',
  'cofounder',
  'pendiri',
  'direktur',
  'manajer',
  'komisaris',
  'officer',
]);
/** Words between an institution and its name: `Universitas Katolik Melati`. */
const CREEDS = new Set(['katolik', 'kristen', 'islam', 'negeri', 'swasta', 'muhammadiyah', 'umum', 'daerah']);
const UNIVERSITIES = new Set(['universitas', 'institut', 'politeknik', 'uin', 'iain', 'stain']);
/** Last words of the names of universities: `Universitas Lambung Mangkurat Sari Wulan`. */
const UNIVERSITY_NAMES = new Set(
  'mangkurat hidayatullah harapan mada maret airlangga brawijaya diponegoro hasanuddin sriwijaya andalas udayana mulawarman tanjungpura oleo ratulangi soedirman kalijaga ampel djati nusantara jaya tarumanagara buana paramadina padjadjaran parahyangan trisakti malikussaleh kuala jember mataram cendana tadulako pattimura cenderawasih khairun palangkaraya lampung bengkulu jambi riau alauddin walisongo'.split(
    ' ',
  ),
);
const ARABIC_ARTICLE = /^al-\p{Lu}/u;
/** At most so many people are compared for one short name; more share no name in any article worth reading. */
const MAX_SHARING = 64;
const NICKNAME_MIN_LENGTH = 4;

/** The people of an article under the keys of their names' words. */
export class Register {
  readonly entries: Entry[] = [];
  readonly #byKey = new Map<string, Entry[]>();
  readonly #byHead = new Map<string, Entry[]>();

  /**
   * Adds somebody, or gives the one who is already known by a name that holds all of these words, or by some of them in
   * a row.
   */
  add(keys: readonly string[], first: number, last: number, inCapitals: boolean): Entry {
    const known = this.find(keys);
    if (known !== null) {
      if (known.first < 0 && known.keys.length === keys.length && isInCapitals(known))
        Object.assign(known, { first, last, inCapitals });
      return known;
    }
    return this.#enter({
      known: null,
      first,
      last,
      inCapitals,
      keys,
      officeFirst: -1,
      officeLast: -1,
      latest: -1,
      short: '',
      mentions: [],
    });
  }

  /** Adds somebody known by a list or a label: to whom the prose names in full, where that is one person. */
  addKnown(known: KnownPerson): void {
    const { keys } = known;
    const whole = keys.join(' ');
    const bearers = (this.#byKey.get(keys[0] ?? '') ?? []).filter((entry) =>
      keys.every((key) => entry.keys.includes(key)),
    );
    const same =
      bearers.find((entry) => entry.keys.join(' ') === whole) ?? (bearers.length === 1 ? bearers[0] : undefined);
    if (same !== undefined && same.known === null) same.known = known;
    else
      this.#enter({
        known,
        first: -1,
        last: -1,
        inCapitals: false,
        keys,
        officeFirst: -1,
        officeLast: -1,
        latest: -1,
        short: '',
        mentions: [],
      });
  }

  #enter(entry: Entry): Entry {
    this.entries.push(entry);
    for (const key of new Set(entry.keys)) {
      push(this.#byKey, key, entry);
      push(this.#byHead, key.slice(0, 2), entry);
    }
    return entry;
  }

  /** Who bears all of these words; of several the one named latest. */
  find(keys: readonly string[]): Entry | null {
    let best: Entry | null = null;
    for (const entry of this.#byKey.get(keys[0] ?? '') ?? []) {
      if (!keys.every((key) => entry.keys.includes(key))) continue;
      if (keys.length === entry.keys.length && keys.length > 1) return entry;
      if (best === null || entry.latest > best.latest) best = entry;
    }
    return best;
  }

  /**
   * Whom a short name means: its one bearer; of several the one whose gender the form of address shows, else the one
   * named latest; `null` where two of them were last named together, for then nothing tells.
   */
  pick(
    keys: readonly string[],
    isFitting: (entry: Entry) => boolean,
    areTogether: (a: Entry, b: Entry) => boolean,
    isRelative: (entry: Entry) => boolean,
  ): Entry | null {
    if (keys.length !== 1) return this.find(keys);
    const bearers = (this.#byKey.get(keys[0] ?? '') ?? []).filter(({ latest }) => latest !== -1);
    const fitting = bearers.filter(isFitting);
    const [first, second] = [...(fitting.length > 0 ? fitting : bearers)].sort((a, b) => b.latest - a.latest);
    if (first === undefined) return this.find(keys);
    // `Moor` is who was called so before, not a relative of the same surname.
    const isSurname = bearers.every((entry) => entry.keys.at(-1) === keys[0]);
    const called = isSurname && fitting.length === 0 ? bearers.filter(({ short }) => short === keys[0]) : [];
    if (called.length === 1 && called[0] !== undefined) return called[0];
    if (second === undefined || !areTogether(first, second)) return first;
    const [main, other] = [first, second].filter((entry) => !isRelative(entry));
    return main !== undefined && other === undefined ? main : null;
  }

  /** Who goes by a nickname: the beginning of a name's word (Risma for Rismaharini). */
  findNickname(key: string): Entry | null {
    if (key.length < NICKNAME_MIN_LENGTH) return null;
    for (const entry of this.#byHead.get(key.slice(0, 2)) ?? []) {
      if (entry.keys.some((word) => word.length > key.length && word.startsWith(key))) return entry;
    }
    return null;
  }
}

/** A label in capitals (`LENA MOOR`) gives way to the name as the prose writes it. */
function isInCapitals({ known }: Entry): boolean {
  return known !== null && known.name === known.name.toUpperCase();
}

function push(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [entry]);
  else if (list.length < MAX_SHARING) list.push(entry);
}

/** Keys of a name's words, initials and connectors left out. */
export function keysOf(tokens: readonly ArticleToken[], first: number, last: number): string[] {
  const keys: string[] = [];
  for (let at = first; at <= last; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word' || isInitial(token.text)) continue;
    if (!token.capital && !/^al-/iu.test(token.text)) continue;
    const key = nameKey(token.text);
    if (key !== '') keys.push(key);
  }
  return keys;
}

/** What an article shows of its capitalised words, to tell what an office left at the front of a name. */
export interface FrontUsage {
  /** Keys of words that speak alone somewhere. */
  readonly alone: ReadonlySet<string>;
  /** By lower-case word, the token where each lower-case word follows it first; `''` stands for none with a capital. */
  readonly followers: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Words whose name follows them: `Puskesmas Melati`, `Kabupaten Lembah`. */
  readonly heads: ReadonlySet<string>;
  /** Heads of an office: what follows one directly is rather a name than the rest of the office. */
  readonly roles: ReadonlySet<string>;
}

/** Reads which words follow which. Linear in the tokens. */
export function followersOf(tokens: readonly ArticleToken[]): Map<string, Map<string, number>> {
  const followers = new Map<string, Map<string, number>>();
  for (const [at, { capital, lower, sentence }] of tokens.entries()) {
    if (!capital) continue;
    const next = tokens[at + 1];
    const isName = next !== undefined && (next.capital || ARABIC_ARTICLE.test(next.text));
    const follower = isName && next.sentence === sentence ? next.lower : '';
    const known = followers.get(lower);
    if (known === undefined) followers.set(lower, new Map([[follower, at]]));
    else if (!known.has(follower) && known.size < MAX_SHARING) known.set(follower, at);
  }
  return followers;
}

/**
 * Cuts what an office left at the front of a name (`Puskesmas Melati Sari`, `Kalsel Rahmat Dwisaputra`): a word that
 * belongs to the organisation before it, or stands elsewhere without the name. People are introduced in full, so a word
 * that stood alone before the name did is no part of it.
 */
export function trimFront(tokens: readonly ArticleToken[], candidate: Candidate, usage: FrontUsage): Candidate {
  const { first, last, officeFirst } = candidate;
  if (officeFirst === -1 || officeFirst > first || last === first) return candidate;
  let from = first;
  for (let at = first; at < last; at += 1) {
    if (leavesName(tokens, at, last, usage)) from = at + 1;
    else if (!isBound(tokens, at, usage)) break;
  }
  return from === first ? candidate : { ...candidate, first: from, officeLast: from - 1 };
}

/** Whether a word stood before with none but the next one behind it: `Kimia` of `Kimia Farma`. */
function isBound(tokens: readonly ArticleToken[], at: number, { followers }: FrontUsage): boolean {
  const known = followers.get(tokens[at]?.lower ?? '');
  return known?.size === 1 && (known.get(tokens[at + 1]?.lower ?? '') ?? at) < at;
}

function leavesName(
  tokens: readonly ArticleToken[],
  at: number,
  last: number,
  { alone, followers, heads, roles }: FrontUsage,
): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined || isInitial(token.text)) return false;
  const before = tokens[at - 1]?.lower ?? '';
  const nextIsAlone = alone.has(nameKey(next.text));
  const isSpeaker = alone.has(nameKey(token.text));
  if (LEADING_NAMES.has(token.lower)) return false;
  const ownsName = heads.has(before) || (CREEDS.has(before) && heads.has(tokens[at - 2]?.lower ?? ''));
  const others = [...(followers.get(token.lower) ?? [])].filter(([follower]) => follower !== next.lower);
  const isOfUniversity = UNIVERSITY_NAMES.has(token.lower) && followsUniversity(tokens, at);
  if (isOfUniversity) return true;
  const goesOn = tokens[at - 1]?.capital === true && !roles.has(before);
  const stoodBefore = others.some(([, first]) => first < at);
  const isLong = last - at >= 2;
  const isCompany = COMPANY_ROLES.has(before);
  if (isSpeaker && !isCompany) return stoodBefore && nextIsAlone;
  if (isSpeaker) return stoodBefore || (nextIsAlone && others.length > 0);
  for (let later = at + 1; later <= last; later += 1)
    if (alone.has(nameKey(tokens[later]?.text ?? '')))
      return ownsName || stoodBefore || later > at + 1 || (goesOn && others.length > 0) || (isCompany && isLong);
  return stoodBefore || (isCompany && (others.length > 0 || isLong)) || (ownsName && isLong);
}

/** How many tokens back the word stands that makes a name a university's. */
const UNIVERSITY_REACH = 4;

function followsUniversity(tokens: readonly ArticleToken[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - UNIVERSITY_REACH), at)
    .some(({ lower, capital }) => capital && UNIVERSITIES.has(lower));
}
