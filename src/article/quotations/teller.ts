/** Who is said to tell something in a turn: before a verb of telling, behind it, or heard of. */
import { HUMAN_NOUNS } from '../../language/tables/people/human-nouns.ts';
import { BEFORE_TELLING, OWN_TELLING_VERBS, TELLING_VERBS } from '../../language/tables/speech/relayed.ts';
import type { LanguageCode } from '../../language/types.ts';
import {
  DETERMINERS,
  endsClause,
  englishPhrase,
  indonesianPhrase,
  isPhraseStart,
  JOINTS,
  namedBefore,
  OPENERS,
  PHRASE_MAX_ITEMS,
  PREPOSITIONS,
  phraseIn,
  type RetoldSubject,
  SELF,
  SUBJECTS,
  shortestPhrase,
  stem,
  TELLERS,
} from './teller-phrases.ts';
import type { Item } from './units.ts';

/** So many items are looked through for the subject of a verb, over adverbs. */
const ADVERBS_MAX = 4;
const PRONOUNS: Readonly<Record<LanguageCode, ReadonlySet<string>>> = {
  en: new Set(['he', 'she', 'they']),
  id: new Set(['dia', 'ia', 'beliau', 'mereka']),
};
export const THAT = new Set(['that', 'bahwa', 'kalau', 'kalo', 'bahwasanya', 'agar', 'supaya']);
/** A verb joined to another one is within so many items of their subject. */
const JOINED_REACH = 14;
const NEGATIONS = new Set(
  "not never didn't didn’t don't don’t doesn't doesn’t won't can't tidak tak nggak gak enggak belum bukan jangan".split(
    ' ',
  ),
);
const HEARD = new Set(['heard', 'hear', 'dengar', 'denger', 'mendengar']);
const FROM = new Set(['from', 'dari']);

/** `We heard from the union that …`, `saya dengar dari Pak Rudi kalau …`. */
function heardFrom(items: readonly Item[], at: number, language: LanguageCode): Telling | null {
  if (!HEARD.has(items[at]?.lower ?? '') || !FROM.has(items[at + 1]?.lower ?? '')) return null;
  for (let end = at + 3; end <= at + 2 + PHRASE_MAX_ITEMS; end += 1) {
    const mark = items[end];
    if (mark === undefined) return null;
    if (!THAT.has(mark.lower) && mark.lower !== ',') continue;
    const last = items[end - 1];
    if (last?.kind === 'person')
      return {
        subject: { kind: 'person', person: last.person, mention: { start: last.start, end: last.end } },
        after: end,
      };
    const phrase = phraseIn(items, at + 2, end, language);
    return phrase === null ? null : { subject: phrase, after: end };
  }
  return null;
}

export interface Telling {
  readonly subject: RetoldSubject;
  /** The item behind the verb or its subject. */
  readonly after: number;
}

/** Whether a word is one at which something may be told. */
export function mayTell(word: string, language: LanguageCode): boolean {
  return TELLING_VERBS[language].has(word) || HEARD.has(word) || WORDING.has(word);
}

/** Who tells something at a verb of telling or hearing; `null` where nobody else than the speaker does. */
export function tellingAt(items: readonly Item[], at: number, language: LanguageCode): Telling | null {
  const verb = items[at]?.lower ?? '';
  if (HEARD.has(verb)) return heardFrom(items, at, language);
  if (isBeforeItsSubject(verb, items, at)) {
    const from = verb === 'according' ? at + 2 : at + 1;
    const behind = subjectFrom(items, from, language);
    return behind;
  }
  const item = items[at];
  const isWording = WORDING.has(verb) && items.slice(at + 1, at + 3).some(({ kind }) => kind === 'quotation');
  if (item !== undefined && (CLITIC.has(verb) || isWording))
    return { subject: { kind: 'pronoun', mention: { start: item.start, end: item.end } }, after: at + 1 };
  const subject = contactBefore(items, at, language) ?? subjectBefore(items, at, language);
  if (subject === null) return null;
  const isOwn = OWN_TELLING_VERBS[language].has(verb) || items[at - 1]?.lower === 'did';
  if (subject.kind === 'self' && !isOwn) return null;
  return { subject, after: at + 1 };
}

/** They tell what a letter says only where that follows: `bunyinya “…”`. */
const WORDING = new Set(['bunyinya', 'isinya', 'pesannya']);

const CONTACTS = new Set('phoned rang texted emailed mailed wrote written called writing sent'.split(' '));
const CONTACT_REACH = 9;

/** `Gudrun phoned this morning to say that …`: who gets in touch stands before that verb. */
function contactBefore(items: readonly Item[], verb: number, language: LanguageCode): RetoldSubject | null {
  const isPurpose = language === 'en' && items[verb]?.lower === 'say' && items[verb - 1]?.lower === 'to';
  if (!isPurpose) return null;
  for (let at = verb - 2; at > verb - CONTACT_REACH; at -= 1) {
    const item = items[at];
    if (item === undefined || item.kind === 'mark' || item.kind === 'quotation') return null;
    if (CONTACTS.has(item.lower)) return subjectBefore(items, at, language);
  }
  return null;
}

/** The speaker is whom *-nya* points to. */
const CLITIC = new Set('katanya bilangnya ujarnya ucapnya tuturnya tulisnya jawabnya ceritanya menurutnya'.split(' '));

/** `kata Pak Rudi, …`, `menurut Tarik`, `according to Tarik`. */
function isBeforeItsSubject(verb: string, items: readonly Item[], at: number): boolean {
  if (verb === 'according') return items[at + 1]?.lower === 'to';
  // `pesan beliau, “…”`
  if (verb === 'pesan') return PRONOUNS.id.has(items[at + 1]?.lower ?? '');
  return verb === 'kata' || verb === 'menurut' || verb === 'ujar';
}

function subjectFrom(items: readonly Item[], from: number, language: LanguageCode): Telling | null {
  const first = items[from];
  if (first === undefined) return null;
  const mention = { start: first.start, end: first.end };
  if (PRONOUNS[language].has(first.lower) || OBJECTS.has(first.lower))
    return { subject: { kind: 'pronoun', mention }, after: from + 1 };
  for (let at = from; at < from + PHRASE_MAX_ITEMS; at += 1) {
    const item = items[at];
    if (item?.kind === 'person')
      return {
        subject: { kind: 'person', person: item.person, mention: { start: item.start, end: item.end } },
        after: at + 1,
      };
    if (item === undefined || item.kind !== 'word') break;
  }
  let end = from;
  while (end < from + PHRASE_MAX_ITEMS && items[end]?.kind === 'word' && !THAT.has(items[end]?.lower ?? '')) end += 1;
  const phrase = phraseIn(items, from, end, language) ?? sourcePhrase(items, from, end, language);
  if (phrase !== null && items[end]?.lower === ',') return { subject: phrase, after: overAside(items, end) };
  // `kata bank pinjaman bisa keluar`: one noun, and what it says.
  const noun = items[from];
  return language === 'id' &&
    noun?.kind === 'word' &&
    TELLERS.id.has(stem(noun.lower)) &&
    items[from - 1]?.lower === 'kata'
    ? { subject: { kind: 'phrase', mention: { start: noun.start, end: noun.end } }, after: from + 1 }
    : null;
}

/** `according to him` */
const OBJECTS = new Set(['him', 'her', 'them']);

/** They tell of what somebody reckons with, and are no source: `menurut rencana`. */
const NO_SOURCES = new Set(
  'rencana jadwal perkiraan perhitungan hitungan pengalaman hemat pendapat saya kami kita aku'.split(' '),
);

/** `kata Bu RW, …`, `menurut akuntan, …`: whoever stands between the word and a comma. */
function sourcePhrase(items: readonly Item[], from: number, end: number, language: LanguageCode): RetoldSubject | null {
  const first = items[from];
  const last = items[items[end - 1]?.lower === 'sendiri' ? end - 2 : end - 1];
  if (language !== 'id' || first === undefined || last === undefined || last.start < first.start) return null;
  if (NO_SOURCES.has(first.lower) || items[end]?.lower !== ',') return null;
  return { kind: 'phrase', mention: { start: first.start, end: last.end } };
}

const ASIDE_OPENERS = new Set(['who', 'which', 'yang']);
const RELATIVE_MAX_ITEMS = 12;

/** The comma behind `my brother, who is a judge,`; the first one where nothing stands between. */
function overAside(items: readonly Item[], comma: number): number {
  if (!ASIDE_OPENERS.has(items[comma + 1]?.lower ?? '')) return comma;
  const next = items.slice(comma + 2, comma + 2 + RELATIVE_MAX_ITEMS).findIndex(({ lower }) => lower === ',');
  return next < 0 ? comma : comma + 2 + next;
}

function subjectBefore(items: readonly Item[], verb: number, language: LanguageCode): RetoldSubject | null {
  let at = verb - 1;
  while (verb - at <= ADVERBS_MAX) {
    const word = items[at]?.lower ?? '';
    if (word === 'itu' && items[at - 1]?.lower === 'waktu') at -= 1;
    else if (!BEFORE_TELLING[language].has(word)) break;
    at -= 1;
  }
  if (items[at]?.lower === ',') at = language === 'en' ? beforeAside(items, at) : beforeIndonesianAside(items, at);
  const apposed = items[at]?.lower === ',' ? namedBefore(items, at) : null;
  if (apposed !== null) return apposed;
  // `Ester Rumbewas, cerita …`: an apposition ends before its verb.
  if (items[at]?.lower === ',' && items[at - 1]?.kind === 'person') at -= 1;
  const item = items[at];
  if (item === undefined || NEGATIONS.has(item.lower)) return null;
  if (JOINTS.has(item.lower)) return subjectOfJoined(items, at, language);
  const mention = { start: item.start, end: item.end };
  if (item.kind === 'person' && !isSeat(items, at))
    return item.possessive ? null : { kind: 'person', person: item.person, mention };
  if (item.kind !== 'word') return null;
  const before = items[at - 1];
  const isApart =
    at < verb - 1 &&
    (before?.kind === 'person' || before?.capital === true) &&
    !HUMAN_NOUNS[language].has(before.lower);
  if (SELF[language].has(item.lower) && (isApart || endsClause(before) || BEFORE_SELF.has(before?.lower ?? '')))
    return { kind: 'self', mention };
  // `cucu saya bilang`: whose grandchild, not who speaks.
  if (SELF[language].has(item.lower) && !HUMAN_NOUNS[language].has(before?.lower ?? '')) return null;
  if (PRONOUNS[language].has(item.lower)) return { kind: 'pronoun', mention };
  if (language === 'id') return indonesianPhrase(items, at, verb);
  const whole = englishPhrase(items, at, verb);
  if (whole !== null) return whole;
  let first = at;
  while (
    first > 0 &&
    at - first < PHRASE_MAX_ITEMS - 1 &&
    items[first - 1]?.kind === 'word' &&
    !isPhraseStart(items, first, language)
  )
    first -= 1;
  while (first < at && OPENERS.has(items[first]?.lower ?? '')) first += 1;
  return phraseIn(items, first, at + 1, language);
}

/** `the member for Eastmere`: a place, though some people are called so. */
function isSeat(items: readonly Item[], at: number): boolean {
  return SEATS.has(items[at - 2]?.lower ?? '') && (items[at - 1]?.lower === 'for' || items[at - 1]?.lower === 'of');
}

const SEATS = new Set(['member', 'senator', 'representative', 'delegate']);

/** `The mayor stood on the pier and promised …`: whom the sentence begins with, where nobody else comes between. */
function subjectOfJoined(items: readonly Item[], joint: number, language: LanguageCode): RetoldSubject | null {
  const floor = Math.max(0, joint - JOINED_REACH);
  let found: RetoldSubject | null = null;
  for (let at = joint - 1; at >= floor; at -= 1) {
    const item = items[at];
    if (item === undefined || item.kind === 'mark' || item.kind === 'quotation') break;
    const mention = { start: item.start, end: item.end };
    const before = items[at - 1]?.lower ?? '';
    if (SELF[language].has(item.lower) || (SUBJECTS.has(item.lower) && !PREPOSITIONS.has(before))) return null;
    if (item.kind === 'person' && !PREPOSITIONS.has(before)) found = { kind: 'person', person: item.person, mention };
    else if (language === 'en' && DETERMINERS.has(item.lower) && !PREPOSITIONS.has(before))
      found = shortestPhrase(items, at, joint, language) ?? found;
  }
  return found;
}

const ASIDE_MAX_ITEMS = 5;
const INDONESIAN_ASIDES = new Set(['waktu', 'saat', 'ketika', 'dalam', 'sambil', 'yang', 'selaku']);

/** `Kepala Dinas, waktu menyerahkan alat itu, berjanji …` */
function beforeIndonesianAside(items: readonly Item[], comma: number): number {
  for (let at = comma - 2; at > comma - 2 - ASIDE_MAX_ITEMS && at > 0; at -= 1)
    if (items[at]?.lower === ',') return INDONESIAN_ASIDES.has(items[at + 1]?.lower ?? '') ? at - 1 : comma;
  return comma;
}

/** Over a few words between commas, `One of them, at the pond, told me`; the comma itself where there are none. */
function beforeAside(items: readonly Item[], comma: number): number {
  if (!PREPOSITIONS.has(items[comma - 1]?.lower ?? '') && items[comma - 1]?.kind === 'person') return comma;
  for (let at = comma - 2; at > comma - 2 - ASIDE_MAX_ITEMS && at > 0; at -= 1)
    if (items[at]?.lower === ',') return PREPOSITIONS.has(items[at + 1]?.lower ?? '') ? at - 1 : comma;
  return comma;
}

const BEFORE_SELF = new Set('kemarin tadi and dan but tapi lalu then so when waktu yang itu lalu'.split(' '));
