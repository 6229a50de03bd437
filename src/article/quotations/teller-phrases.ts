/** The noun phrases that tell who says something, before a verb of telling. */
import { HUMAN_NOUNS } from '../../language/tables/people/human-nouns.ts';
import { ROLES } from '../../language/tables/people/roles.ts';
import { ADDRESSEES } from '../../language/tables/speech/relayed.ts';
import { LABEL_TITLES } from '../../language/tables/structure/label-words.ts';
import type { LanguageCode, Span } from '../../language/types.ts';
import type { Item } from './units.ts';

/** Who is said to have said it: a person of the article, a phrase as written, the one in focus, or the speaker. */
export type RetoldSubject =
  | { readonly kind: 'person'; readonly person: number; readonly mention: Span }
  | { readonly kind: 'phrase'; readonly mention: Span }
  | { readonly kind: 'pronoun'; readonly mention: Span }
  | { readonly kind: 'self'; readonly mention: Span };

/** Nouns for people, offices, groups and papers that can say something. */
export const TELLERS: Readonly<Record<LanguageCode, ReadonlySet<string>>> = {
  en: new Set([...HUMAN_NOUNS.en, ...ROLES.en.roles, ...ROLES.en.groups, ...ROLES.en.organisations]),
  id: new Set([...HUMAN_NOUNS.id, ...ROLES.id.roles, ...ROLES.id.groups, ...ROLES.id.organisations]),
};
/** A phrase for somebody has no more items. */
export const PHRASE_MAX_ITEMS = 5;
/** They begin an English noun phrase. */
export const DETERMINERS = new Set('my your his her our their the a an one another that this some'.split(' '));
/** By language, who speaks. */
export const SELF: Readonly<Record<LanguageCode, ReadonlySet<string>>> = {
  en: new Set(['i', 'we']),
  id: new Set(['saya', 'aku', 'kami']),
};
/** They join a verb to the one before. */
export const JOINTS = new Set(['and', 'then', 'dan', 'lalu', 'terus', 'kemudian']);
/** English pronouns that begin a clause. */
export const SUBJECTS = new Set(
  "i we he she it they you there that's it's he's she's they're we're i'm i'd he'd she'd they'd we'd it’s he’s she’s they’re we’re i’m i’d he’d she’d they’d".split(
    ' ',
  ),
);
/** Indonesian papers that say something. */
const PAPERS = new Set(
  'surat aturan peraturan perdes perda perbup edaran berita tulisan papan spanduk pesan'.split(' '),
);
/** They stand before a noun: `seorang ibu`, `para pedagang`. */
const COUNTS = new Set(
  'seorang para beberapa banyak sejumlah semua salah satu ada tiap setiap almarhum almarhumah mendiang'.split(' '),
);
const CLAUSE_OPENERS = new Set(
  'dan tapi tetapi karena sebab bahwa kalau kalo jadi lalu terus kemudian saat ketika makanya padahal sedangkan sementara dengar denger mendengar'.split(
    ' ',
  ),
);
/** They end the noun phrase that tells who: `kontraktor yang survei kemarin`, `kepala puskesmas di sana`. */
const NARROWS = new Set('yang di dari tadi kemarin itu ini sini situ'.split(' '));
const NARROWED_MAX_ITEMS = 8;

/** Before *bahwa* any noun phrase of so few items is a source. */
const SOURCE_MAX_ITEMS = 3;

/** Whoever an Indonesian clause begins with: `Orang dinas`, `Kontraktor` of `Kontraktor yang survei kemarin`. */
export function indonesianPhrase(items: readonly Item[], last: number, verb: number): RetoldSubject | null {
  let first = last + 1;
  while (first > 0 && last - first < NARROWED_MAX_ITEMS - 1) {
    const before = items[first - 1];
    if (before?.kind !== 'word' || CLAUSE_OPENERS.has(before.lower)) break;
    first -= 1;
  }
  first = overTime(items, first, last);
  let head = first;
  while (head < last && COUNTS.has(items[head]?.lower ?? '')) head += 1;
  const noun = items[head];
  if (noun === undefined || SELF.id.has(noun.lower)) return null;
  const whole = { start: noun.start, end: items[last]?.end ?? noun.end };
  if (noun.lower === 'yang' && head < last)
    return relativeSubject(items, first - 1) ?? { kind: 'phrase', mention: whole };
  const isTitled = LABEL_TITLES.has(noun.lower) && head < last;
  const [single = ''] = noun.lower.split('-');
  // At the start of a sentence every noun has a capital: a second one, or no vowel, tells a name.
  const isName = noun.capital && (head > 0 || items[head + 1]?.capital === true || /^[^aeiou]{2,}$/u.test(noun.lower));
  const isSurely =
    items[verb + 1]?.lower === 'bahwa' && last - head < SOURCE_MAX_ITEMS && !/^(?:me|ber|di|ter)/u.test(single);
  if (!isName && !isTitled && !isSurely && !TELLERS.id.has(stem(single)) && !PAPERS.has(stem(single))) return null;
  let end = head + 1;
  while (end <= last && !NARROWS.has(items[end]?.lower ?? '')) end += 1;
  const closing = items[end - 1];
  const opening = items[first];
  if (closing === undefined || opening === undefined) return null;
  return { kind: 'phrase', mention: { start: opening.start, end: closing.end } };
}

/** `waktu itu`, `bulan lalu`, `kemarin`: when it was comes before who said it. */
const TIMES = new Set('waktu saat hari malam minggu bulan tahun pagi siang sore dulu'.split(' '));
const TIME_ENDS = new Set('itu ini lalu kemarin'.split(' '));

/** `di radio Pak Bupati bilang` */
const PLACES = new Set(['di', 'dari', 'pada', 'dalam']);

function isSomebody(item: Item | undefined): boolean {
  return item !== undefined && (LABEL_TITLES.has(item.lower) || item.kind === 'person');
}

function overTime(items: readonly Item[], first: number, last: number): number {
  let at = first;
  while (at < last) {
    const word = items[at]?.lower ?? '';
    const isTime = TIME_ENDS.has(items[at + 1]?.lower ?? '') || (items[at + 1]?.capital && at + 2 <= last);
    if (TIMES.has(word) && isTime) at += 2;
    else if (PLACES.has(word) && isSomebody(items[at + 2])) at += 2;
    else if (OPENERS.has(word) || word === 'dulu') at += 1;
    else return at;
  }
  return first;
}

const KIN = new Set('mum mom mother dad father grandma grandpa granny gran'.split(' '));

/** How far behind its verb, in items, what is said begins. */
const COMPLEMENT_REACH = 7;
const NUMBERS = new Set('one two three four five six some many most several both'.split(' '));

/** `Omar’s dad asked`, `The sign on the gate says “…”`, `Four said “…”`. */
export function englishPhrase(items: readonly Item[], at: number, verb: number): RetoldSubject | null {
  const last = items[at];
  const owner = items[at - 1];
  if (last === undefined) return null;
  const isOwned = owner?.possessive === true && !DETERMINERS.has(items[at - 2]?.lower ?? '');
  if (owner !== undefined && isOwned && (owner.kind === 'person' || owner.capital) && TELLERS.en.has(last.lower))
    return { kind: 'phrase', mention: { start: owner.start, end: last.end } };
  // Whatever says “…”, or that something is so, is somebody or speaks for somebody: `the sign`, `the survey`.
  const isSurely = items
    .slice(verb + 1, verb + COMPLEMENT_REACH)
    .some(({ kind, lower }) => kind === 'quotation' || lower === 'that' || lower === 'whether');
  const next = ADDRESSEES.en.has(items[verb + 1]?.lower ?? '') ? verb + 2 : verb + 1;
  if (!isSurely && !SUBJECTS.has(items[next]?.lower ?? '')) return null;
  for (let first = at; first >= 0 && at - first < PHRASE_MAX_ITEMS; first -= 1) {
    const item = items[first];
    if (item?.kind !== 'word') return null;
    const before = items[first - 1];
    const opens = endsClause(before) || JOINTS.has(before?.lower ?? '');
    const isBare = (item.capital && TELLERS.en.has(item.lower)) || KIN.has(item.lower);
    if (opens && (DETERMINERS.has(item.lower) || NUMBERS.has(item.lower) || isBare))
      return { kind: 'phrase', mention: { start: item.start, end: last.end } };
  }
  return null;
}

/** The phrase that begins at a determiner. */
export function shortestPhrase(
  items: readonly Item[],
  first: number,
  end: number,
  language: LanguageCode,
): RetoldSubject | null {
  for (let to = first + 2; to <= Math.min(end, first + PHRASE_MAX_ITEMS); to += 1) {
    const phrase = phraseIn(items, first, to, language);
    if (phrase !== null) return phrase;
  }
  return null;
}

export const PREPOSITIONS = new Set(
  'of in on at to for with from by about under over into di ke dari untuk dengan oleh pada kepada sama soal'.split(' '),
);

/** `The instructor, Eivind Sletten, told us`: the name between commas, where no more is known of it. */
export function namedBefore(items: readonly Item[], comma: number): RetoldSubject | null {
  const found = capitalsBefore(items, comma);
  return found !== null && found.count > 1 && items[found.first - 1]?.lower === ',' ? found.subject : null;
}

/** The words with capitals before a comma. */
function capitalsBefore(items: readonly Item[], comma: number) {
  let first = comma;
  while (items[first - 1]?.kind === 'word' && items[first - 1]?.capital === true) first -= 1;
  const opening = items[first];
  const closing = items[comma - 1];
  if (comma === first || opening === undefined || closing === undefined) return null;
  const subject: RetoldSubject = { kind: 'phrase', mention: { start: opening.start, end: closing.end } };
  return { first, count: comma - first, subject };
}

/** Whom *yang* behind a comma goes on about: `Lurah Kalisoga, yang mengeluhkan bahwa …`. */
function relativeSubject(items: readonly Item[], comma: number): RetoldSubject | null {
  if (items[comma]?.lower !== ',') return null;
  const before = items[comma - 1];
  if (before?.kind === 'person')
    return { kind: 'person', person: before.person, mention: { start: before.start, end: before.end } };
  return capitalsBefore(items, comma)?.subject ?? null;
}

/** Words for a time stand before a subject and are no part of it: `Yesterday residents said …`. */
export const OPENERS = new Set(
  'yesterday today now then later recently kemarin tadi lalu kini sekarang sendiri'.split(' '),
);

export function endsClause(item: Item | undefined): boolean {
  return item === undefined || item.kind === 'mark' || item.kind === 'quotation';
}

export function isPhraseStart(items: readonly Item[], at: number, language: LanguageCode): boolean {
  const word = items[at]?.lower ?? '';
  return language === 'en' ? DETERMINERS.has(word) : TELLERS.id.has(stem(word));
}

/** `our conservator`, `their supplier`: whom a noun for somebody's work stands for. */
const OWNERS = new Set(['my', 'your', 'his', 'her', 'our', 'their', 'the']);
const DOER = /\p{L}{3,}(?:[oe]r|ist|ian|ee)$/u;

/** A phrase for somebody: in English its last noun is human, in Indonesian its first one. */
export function phraseIn(
  items: readonly Item[],
  first: number,
  end: number,
  language: LanguageCode,
): RetoldSubject | null {
  const words = items.slice(first, end);
  const [opening] = words;
  const closing = words.at(-1);
  if (opening === undefined || closing === undefined || words.some(({ kind }) => kind !== 'word')) return null;
  const head = language === 'en' ? closing.lower : stem(opening.lower);
  const title = items[first - 1];
  const start = language === 'id' && title !== undefined && LABEL_TITLES.has(title.lower) ? title.start : opening.start;
  const isDoer = language === 'en' && OWNERS.has(opening.lower) && DOER.test(head);
  if (!TELLERS[language].has(head) && !isDoer) return null;
  if (language === 'en' && !DETERMINERS.has(opening.lower) && !/(?:s|people|police)$/u.test(head)) return null;
  return { kind: 'phrase', mention: { start, end: closing.end } };
}

export function stem(word: string): string {
  return word.replace(/(?<=\p{L}{3})nya$/u, '');
}
