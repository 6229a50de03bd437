import { INDONESIAN_POINTERS, INDONESIAN_ROOT_PREDICATES } from '../../language/tables/speech/predicates.ts';
import type { Grammar } from './speaker-phrase.ts';
import type { Item } from './units.ts';

/** How far, in items, a clause's predicate may stand from its beginning. */
const PREDICATE_REACH = 24;
/** Words with their apostrophe in both forms. */
const inBothForms = (words: string): Set<string> => new Set(`${words} ${words.replaceAll('’', "'")}`.split(' '));

export const OPENS_STRAIGHT = {
  id: new Set(
    'tidak tak belum akan telah sudah sedang masih bisa dapat harus perlu ada dia ia mereka kami kita saya dirinya pihaknya siap jika kalau apabila hal'.split(
      ' ',
    ),
  ),
  en: inBothForms(
    'he she it they we i there you his her their its our my the a an this that these those some many most no if what who how all every it’s he’s she’s they’re there’s',
  ),
} as const;
export const SUBJECTS = new Set(['he', 'she', 'it', 'they', 'we', 'i', 'there']);
export const PREDICATES = {
  id: new Set(
    'tidak tak belum akan telah sudah sedang masih bisa dapat harus perlu ada adalah merupakan menjadi bukan cukup sangat lebih'.split(
      ' ',
    ),
  ),
  en: inBothForms(
    'is was are were be been has have had will would can could should may might must do does did isn’t wasn’t aren’t won’t wouldn’t can’t cannot couldn’t doesn’t didn’t don’t hasn’t haven’t',
  ),
} as const;
/** What makes a clause of a noun phrase with a relative clause in it: `menilai harga yang naik itu merupakan beban`. */
const COPULAS = ['adalah', 'merupakan', 'bukan', 'ialah', 'is', 'was', 'are', 'were'];
export const VERB = {
  id: /^(?!mereka$|berbagai$|tersebut$|terhadap$|dirinya$|terkait$)(?:me(?:m|n|ng|ny)?|ber|ter|di)\p{L}{4,}$/u,
  en: /^\p{L}{2,}(?:ed|s)$/u,
} as const;
/** Before its auxiliary, a subject without a mark has so many items at most. */
const PLAIN_SUBJECT_MAX = 10;
const RELATIVES = new Set([
  'who',
  'which',
  'that',
  'whose',
  'where',
  'when',
  'if',
  'because',
  'how',
  'what',
  'why',
  'as',
]);
/** How far, in items, a predicate without a prefix stands behind its verb of speech. */
const ROOT_REACH = 8;

/** Whether the words from `start` on hold a predicate before a mark or a relative clause. */
export function isClause(items: readonly Item[], start: number, { language, table }: Grammar): boolean {
  const first = items[start];
  if (first === undefined || first.kind === 'mark' || table.prepositions.has(first.lower)) return false;
  if (language === 'id' && first.lower === 'hal' && table.prepositions.has(items[start + 2]?.lower ?? '')) return false;
  if (language === 'id' && (OPENS_STRAIGHT.id.has(first.lower) || (VERB.id.test(first.lower) && !first.capital)))
    return true;
  if (first.possessive && SUBJECTS.has(first.lower)) return true;
  for (let at = start; at < start + PREDICATE_REACH; at += 1) {
    const item = items[at];
    if (item === undefined || item.lower === 'sebagai') return false;
    if (item.lower === 'yang') return COPULAS.some((copula) => wordWithin(items, at + 1, copula));
    if (item.kind !== 'word') continue;
    if (PREDICATES[language].has(item.lower)) return true;
    if (
      at > start &&
      !item.capital &&
      VERB[language].test(item.lower) &&
      !table.prepositions.has(item.lower) &&
      item.lower !== 'this'
    )
      return true;
  }
  return false;
}

function wordWithin(items: readonly Item[], from: number, word: string): boolean {
  for (let at = from; at < from + PREDICATE_REACH; at += 1) {
    if (items[at] === undefined || items[at]?.kind === 'mark') return false;
    if (items[at]?.lower === word) return true;
  }
  return false;
}

/** `reported the pier was closed`: a subject of words without a mark or a relative clause, and its auxiliary. */
export function isPlainClause(items: readonly Item[], from: number, { table }: Grammar): boolean {
  const first = items[from];
  if (first === undefined || table.prepositions.has(first.lower) || table.circumstances.has(first.lower)) return false;
  for (let at = from; at < from + PLAIN_SUBJECT_MAX; at += 1) {
    const item = items[at];
    if (item === undefined || item.kind === 'mark' || item.kind === 'quotation') return false;
    if (RELATIVES.has(item.lower) && at > from) return false;
    if (at > from && PREDICATES.en.has(item.lower)) return true;
  }
  return false;
}

/** `mengatakan hal itu tidak menjadi soal`. */
export function hasAuxiliary(items: readonly Item[], from: number): boolean {
  for (let at = from; at < from + ROOT_REACH; at += 1) {
    const item = items[at];
    if (item === undefined || item.kind === 'mark' || item.lower === 'yang') return false;
    if (PREDICATES.id.has(item.lower)) return true;
  }
  return false;
}

/**
 * `tanggul itu kuat`, `harga beras naik`: a predicate without a prefix behind its subject, which no *yang* interrupts.
 */
export function hasRootPredicate(items: readonly Item[], from: number, { table }: Grammar): boolean {
  if (table.prepositions.has(items[from]?.lower ?? '')) return false;
  for (let at = from + 1; at < from + ROOT_REACH; at += 1) {
    const item = items[at];
    if (item === undefined || item.kind === 'mark' || item.kind === 'quotation' || item.lower === 'yang') return false;
    if (table.prepositions.has(item.lower)) return false;
    const next = items[at + 1]?.lower ?? '';
    if (item.capital || !INDONESIAN_ROOT_PREDICATES.has(item.lower)) continue;
    if (!INDONESIAN_POINTERS.has(next) && next !== 'yang') return true;
  }
  return false;
}
