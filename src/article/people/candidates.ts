import { FORMER } from '../../language/tables/people/not-holding.ts';
import { TELLING_VERBS } from '../../language/tables/speech/relayed.ts';
import { besideCue } from './evidence.ts';
import { endOfName, isNameWord, NICKNAME_OPENS, type Scan } from './runs.ts';
import { isInitial } from './word-kinds.ts';

/** Capitalised words that may be somebody's name: `tokens.slice(first, last + 1)`. */
export interface Candidate {
  readonly first: number;
  readonly last: number;
  /** A role or form of address stands beside it. */
  readonly role: boolean;
  /** The role is the very word before it, or in apposition to it; enough for a name of one word. */
  readonly beside: boolean;
  /** It speaks, or is spoken of as speaking. */
  readonly cue: boolean;
  /** One word that is no name by itself (`kata Imam`): it is somebody's only if a full name holds it. */
  readonly weak: boolean;
  /**
   * First token of the office beside it, `-1` where there is none; the office ends before the name or, after it, at
   * `officeLast`.
   */
  readonly officeFirst: number;
  readonly officeLast: number;
}

/** In years, of somebody who speaks in the news. */
const AGE = /^(?:[5-9]|[1-9]\d)$/u;

/** How far, in tokens, an office in lower case may begin before its name. */
const OFFICE_MAX_TOKENS = 24;
/**
 * How many words in lower case an office may hold besides its head and what links them: `ahli ilmu tanah Sari Wulan`.
 */
const LOWER_CASE_MAX = { id: 3, en: 0 } as const;
/** An office in brackets has no more words. */
const BRACKETED_MAX_TOKENS = 5;
/** What an English apposition opens with, besides a capital or the role itself. */
const APPOSITION_OPENERS = new Set([
  'a',
  'an',
  'the',
  'his',
  'her',
  'its',
  'their',
  'one',
  'another',
  'former',
  'now',
  'then',
]);

/**
 * Finds every capitalised run that could name somebody, with the evidence beside it, in order. Linear in the tokens.
 */
export function findCandidates(scan: Scan): Candidate[] {
  const candidates: Candidate[] = [];
  const { tokens } = scan;
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (token === undefined || !isNameWord(scan, at)) {
      if (token?.capital && isWeak(scan, at)) candidates.push({ ...NO_EVIDENCE, first: at, last: at });
      at += 1;
      continue;
    }
    const last = endOfName(scan, at);
    const candidate = judge(scan, at, last);
    if (candidate !== null) candidates.push(candidate);
    at = last + 1;
  }
  return candidates;
}

/**
 * Leaves out what belongs to the office of the name behind it: `Ketua Koperasi Lembah Sirih, Wira Sentosa,`. It does
 * where the name behind the comma has the same office and stands in no list, and nothing else in the text speaks of it
 * as of somebody.
 */
export function withoutOfficeParts(scan: Scan, candidates: readonly Candidate[]): Candidate[] {
  if (scan.language !== 'id') return [...candidates];
  const { tokens } = scan;
  const wordsOf = ({ first, last }: Candidate) => tokens.slice(first, last + 1).map(({ lower }) => lower);
  const spoken = new Map<string, number>();
  for (const candidate of candidates)
    if (candidate.cue || candidate.beside)
      for (const word of wordsOf(candidate)) spoken.set(word, (spoken.get(word) ?? 0) + 1);
  return candidates.filter((candidate, at) => {
    if (isOfNamedOffice(scan, candidates, at)) return false;
    const next = candidates[at + 1];
    if (next === undefined || !isOfficePart(scan, candidate, next)) return true;
    const own = candidate.cue || candidate.beside ? 1 : 0;
    return wordsOf(candidate).some((word) => (spoken.get(word) ?? 0) > own);
  });
}

/** How many candidates back the bearer of an office in apposition is looked for. */
const BEARER_REACH = 2;

/** `Sari Wulan, Ketua Yayasan Putra dan Putri Melati`: the organisation's name in the office of the name before it. */
function isOfNamedOffice({ tokens, kindOf }: Scan, candidates: readonly Candidate[], at: number): boolean {
  const candidate = candidates[at];
  if (candidate === undefined || (candidate.cue && tokens[candidate.last + 1]?.text !== ',')) return false;
  for (let back = 1; back <= BEARER_REACH; back += 1) {
    const bearer = candidates[at - back];
    if (bearer === undefined || bearer.officeFirst <= bearer.last) continue;
    if (candidate.first < bearer.officeFirst || candidate.last > bearer.officeLast) continue;
    const between = tokens.slice(bearer.officeFirst, candidate.first);
    if (between.some((token) => token.capital && kindOf(token) === 'organisation')) return true;
  }
  return false;
}

function isOfficePart({ tokens, table }: Scan, { last, officeFirst, officeLast, first }: Candidate, next: Candidate) {
  if (officeFirst === -1 || officeLast > first || next.officeFirst !== officeFirst) return false;
  if (tokens[last + 1]?.text !== ',' || next.last === next.first) return false;
  const between = tokens.slice(last + 2, next.first);
  if (!between.every(({ lower, text }) => text === '.' || table.honorifics.has(lower))) return false;
  const behind = tokens[next.last + 1];
  if (behind?.text !== ',') return !table.conjunctions.has(behind?.lower ?? '');
  const after = tokens[next.last + 2];
  const lower = after?.lower ?? '';
  return (after?.capital !== true || table.circumstances.has(lower)) && !table.conjunctions.has(lower);
}

const NO_EVIDENCE = { role: false, beside: false, cue: false, weak: true, officeFirst: -1, officeLast: -1 } as const;

/** A word of the language that speaks or is addressed, alone: `kata Imam di pasar`, `Imam menambahkan`. */
function isWeak(scan: Scan, at: number): boolean {
  const { tokens, kindOf } = scan;
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return false;
  if (tokens[at + 1]?.capital || tokens[at - 1]?.capital) return false;
  const kind = kindOf(token);
  return (kind === 'common' || kind === 'used' || kind === 'role' || kind === 'place') && besideCue(scan, at, at);
}

function judge(scan: Scan, first: number, last: number): Candidate | null {
  const { tokens } = scan;
  const next = tokens[last + 1];
  const sameSentence = next?.sentence === tokens[last]?.sentence;
  if (sameSentence && next?.capital && !tokens[last]?.possessive && !isNameWord(scan, last + 1)) return null;
  if (first === last && isInitial(tokens[first]?.text ?? '')) return null;
  if (isTerritory(scan, first, last)) return null;
  const before = withFormer(scan, officeBefore(scan, first));
  if (before === 'organisation') return { ...NO_EVIDENCE, weak: false, first, last };
  const after = before === null ? officeAfter(scan, last) : null;
  const office = before ?? after;
  return {
    first,
    last,
    role: office !== null || isHonorific(scan, first - 1) || isShownAsPerson(scan, first, last),
    beside: isHonorific(scan, first - 1) || isOfficeBeside(scan, first, office),
    cue: besideCue(scan, first, last),
    weak: false,
    officeFirst: office?.first ?? -1,
    officeLast: office?.last ?? -1,
  };
}

/** `Lena Moor, who`, `Lena Moor, 54,`, `Sari Wulan (54)`, `Sari “Wati” Wulan`: only people are told of so. */
function isShownAsPerson({ tokens, language }: Scan, first: number, last: number): boolean {
  if (first === last) return false;
  if (tokens.slice(first, last).some(({ text }) => NICKNAME_OPENS.test(text))) return true;
  const [mark, word, closing] = tokens.slice(last + 1, last + 4);
  if (mark?.sentence !== tokens[last]?.sentence) return false;
  const isAge = AGE.test(word?.text ?? '');
  if (mark?.text === '(') return isAge && closing?.text === ')';
  if (mark?.text !== ',' || language !== 'en') return false;
  return word?.lower === 'who' || (isAge && closing?.text === ',');
}

function isOfficeBeside(
  { tokens, table }: Scan,
  first: number,
  office: { first: number; last: number } | null,
): boolean {
  if (office === null) return false;
  const before = tokens[first - 1];
  if (office.last > first || before?.text === ',') return true;
  return before !== undefined && table.roles.has(before.lower) && !table.territorial.has(before.lower);
}

function isHonorific({ tokens, table }: Scan, at: number): boolean {
  const token = tokens[at]?.text === '.' ? tokens[at - 1] : tokens[at];
  return token !== undefined && table.honorifics.has(token.lower);
}

/**
 * The office before a name: from its first role word, over its field and organisation, to the name or the comma before
 * it.
 */
function officeBefore(scan: Scan, first: number): { first: number; last: number } | 'organisation' | null {
  const { tokens, table, kindOf, language } = scan;
  const sentence = tokens[first]?.sentence;
  // `ketua umum, Haji Sahrul,`
  const titled = isHonorific(scan, first - 1) && tokens[first - 2]?.text === ',' ? 1 : 0;
  const comma = tokens[first - 1 - titled]?.text === ',';
  let start = -1;
  let organisation = false;
  let lowerCase = 0;
  let depth = 0;
  for (let at = first - 1 - titled - (comma ? 1 : 0); at >= Math.max(0, first - OFFICE_MAX_TOKENS); at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence) break;
    if (token.text === ')') depth += 1;
    if (token.text === '(') depth -= 1;
    if (depth > 0 || token.text === '(') continue;
    if (token.kind === 'mark') {
      if (token.text === '.' || token.text === '-') continue;
      if (token.text === ',' && joinsOffice(scan, at) && !comma) continue;
      break;
    }
    if (token.possessive || (start !== -1 && table.conjunctions.has(token.lower))) break;
    if (table.roles.has(token.lower)) start = at;
    else if (token.capital) {
      const kind = kindOf(token);
      if (kind === 'organisation' && start === -1) organisation = true;
      if (kind === 'name' && language === 'en') break;
    } else if (!table.links.has(token.lower)) {
      lowerCase += 1;
      if (lowerCase > (start === -1 ? LOWER_CASE_MAX[language] : 0)) break;
    }
  }
  if (start === -1) return organisation && !comma ? 'organisation' : null;
  return { first: start, last: first - 1 - titled - (comma ? 1 : 0) };
}

/** An office with the word before it that says it is no longer held: `Eks Bupati`, `Former Mayor`. */
function withFormer({ tokens }: Scan, office: ReturnType<typeof officeBefore>): ReturnType<typeof officeBefore> {
  if (office === null || office === 'organisation') return office;
  const before = tokens[office.first - 1];
  const isSame = before?.kind === 'word' && before.sentence === tokens[office.first]?.sentence;
  return isSame && FORMER.has(before.lower) ? { ...office, first: office.first - 1 } : office;
}

/**
 * `Camat Lembah, Kabupaten Melati, …`: one word after an office over a territory, with another place behind it, is a
 * place.
 */
function isTerritory({ tokens, table }: Scan, first: number, last: number): boolean {
  const head = tokens[first - 1]?.lower ?? '';
  const next = tokens[last + 2]?.lower ?? '';
  return first === last && table.territorial.has(head) && tokens[last + 1]?.text === ',' && table.placeHeads.has(next);
}

/** A comma within an office: `Kepala Bidang Pasar, Gudang, dan Dana`. */
function joinsOffice({ tokens, table }: Scan, comma: number): boolean {
  const next = table.conjunctions.has(tokens[comma + 1]?.lower ?? '') ? tokens[comma + 2] : tokens[comma + 1];
  return next?.capital === true && tokens[comma - 1]?.capital === true;
}

/** `Sari Wulan (bendahara)`, `Lena Moor (head coach)`: an office of a few words, and nothing else. */
function officeInBrackets({ tokens, table }: Scan, first: number): { first: number; last: number } | null {
  let role = false;
  for (let at = first; at <= first + BRACKETED_MAX_TOKENS; at += 1) {
    const token = tokens[at];
    if (token?.text === ')') return role && at > first ? { first, last: at - 1 } : null;
    if (token === undefined || token.kind === 'mark') return null;
    role ||= table.roles.has(token.lower);
  }
  return null;
}

/** The office after a name and a comma: `Lena Moor, a spokesman for the port,`. */
function officeAfter(scan: Scan, last: number): { first: number; last: number } | null {
  const { tokens, table, language } = scan;
  if (tokens[last + 1]?.text === '(') return officeInBrackets(scan, last + 2);
  if (tokens[last + 1]?.text !== ',') return null;
  const sentence = tokens[last]?.sentence;
  const opening = tokens[last + 2];
  const opens =
    opening !== undefined &&
    (opening.capital ||
      table.roles.has(opening.lower) ||
      APPOSITION_OPENERS.has(opening.lower) ||
      /\p{N}/u.test(opening.text));
  if (language === 'en' && !opens) return null;
  let role = -1;
  for (let at = last + 2; at <= last + 12; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence) return null;
    if (token.kind === 'mark') {
      const closes = token.text === ',' || token.text === '.';
      return role !== -1 && closes ? { first: last + 2, last: at - 1 } : null;
    }
    // `Betul Pak Rudi, pompanya aman menurut ahli.`: the office is of whoever says it.
    if (role === -1 && TELLING_VERBS[language].has(token.lower)) return null;
    if (role === -1 && table.roles.has(token.lower)) role = at;
    if (role === -1 && at > last + 6) return null;
  }
  return null;
}
