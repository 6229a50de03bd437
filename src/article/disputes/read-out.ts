import {
  AUTHOR_LINKS,
  CARRIERS,
  CONTENT_NOUNS,
  DOCUMENTS,
  OWN_DOCUMENTS,
  OWNED_CONTENTS,
  READING_VERBS,
  SHOWING_VERBS,
  TEXT_VERBS,
} from '../../language/tables/speech/readings.ts';
import type { LanguageCode } from '../../language/types.ts';
import { DETERMINERS } from '../quotations/nominals.ts';
import type { UnitReading } from '../quotations/reading.ts';
import type { SpeakerPhrase } from '../quotations/speaker-phrase.ts';
import { nameAt, speakerAfter } from '../quotations/speakers.ts';
import { contest } from './contested.ts';
import { isUttering, VERB } from './frame/clause-words.ts';

interface ReadingWords {
  readonly verbs: ReadonlySet<string>;
  /** These, and verbs of showing something with words on it. */
  readonly introducing: ReadonlySet<string>;
  readonly documents: ReadonlySet<string>;
  readonly own: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
}

/** How far, in items, what is read out may stand from its words. */
const DOCUMENT_REACH = 16;

type Rows = ReadonlyArray<readonly [string, string]>;
const setOf = (rows: Rows): ReadonlySet<string> => new Set(rows.flatMap(([words]) => words.split(' ')));

function wordsOf(language: LanguageCode): ReadingWords {
  return {
    verbs: setOf(READING_VERBS[language]),
    introducing: setOf([...READING_VERBS[language], ...SHOWING_VERBS[language]]),
    documents: setOf(DOCUMENTS[language]),
    own: setOf(OWN_DOCUMENTS[language]),
    links: setOf(AUTHOR_LINKS[language]),
  };
}

const WORDS: Readonly<Record<LanguageCode, ReadingWords>> = { id: wordsOf('id'), en: wordsOf('en') };
const CARRYING = setOf(CARRIERS);
const CONTENTS = setOf(CONTENT_NOUNS);
const OWNED = setOf(OWNED_CONTENTS);
const TEXTS = setOf(TEXT_VERBS);
/** What may stand between Indonesian words and the noun for their text. */
const THUS = new Set(['demikian', 'begitu', 'begitulah', 'demikianlah', 'itulah', 'inilah']);
/** Before what was really said. */
const IDENTIFIES = new Set(['adalah', 'ialah', 'yakni', 'yaitu', 'melainkan']);
const CLEFT_REACH = 14;
/** How many items the name of a text has. */
const TEXT_MAX = 8;
/** What many say with one voice, and what is written on things. */
const JOINED = /^(?:chant|read|sing|shout|yell|scream|proclaim|declar)ing$/u;

/** What goes with the verb: `read out`, `read aloud from`. */
const ALOUD = new Set(['out', 'aloud', 'up', 'from', 'kembali', 'ulang']);

/**
 * Gives words that somebody only reads out to whose they are: the author who is named, else what is read, as written.
 */
export function readOut(unit: UnitReading): void {
  const { verbs } = WORDS[unit.grammar.language];
  for (let at = 0; at < unit.items.length; at += 1) {
    if (!verbs.has(unit.lower(at))) continue;
    const from = at + 1;
    const quotation = quotationAfter(unit, from);
    const author = quotation === -1 ? null : authorOf(unit, from, quotation);
    if (author === null || unit.taken.has(quotation)) continue;
    unit.taken.add(quotation);
    const statement = unit.direct(quotation, author, unit.span(at, at + 1), 'cued');
    unit.speeches.push({ speaker: author, statements: contest(unit, at, null, [statement]) });
  }
  for (let at = 0; at < unit.items.length; at += 1) {
    if (unit.items[at]?.kind !== 'quotation') continue;
    readText(unit, at);
    readCleft(unit, at);
  }
}

/**
 * Who a unit without quotations gives the word to because something of theirs is read out in it: `Moor read out a
 * letter.`
 */
export function readerOf(unit: UnitReading): SpeakerPhrase | null {
  const { introducing } = WORDS[unit.grammar.language];
  if (unit.items.some(({ kind }) => kind === 'quotation')) return null;
  for (let at = 0; at < unit.items.length; at += 1) {
    if (unit.items[at]?.kind !== 'word' || !introducing.has(unit.lower(at))) continue;
    const author = authorOf(unit, at + 1, unit.items.length);
    if (author !== null) return author;
  }
  return null;
}

/**
 * Gives a quotation to the text that its sentence says it stands in: `“…,” demikian isi surat itu`, `“…,” the card
 * ran`; to the one that the sentence before tells of: `“…,” it ended`, `Bunyinya: “…”`.
 */
function readText(unit: UnitReading, quotation: number): void {
  const found = unit.grammar.language === 'id' ? indonesianText(unit, quotation) : englishText(unit, quotation);
  if (found === null || unit.taken.has(quotation)) return;
  unit.taken.add(quotation);
  const statement = unit.direct(quotation, found.text, unit.span(found.cue, found.cue + 1), 'cued');
  const isBefore = found.text === null;
  unit.speeches.push({ speaker: found.text, statements: contest(unit, found.cue, null, [statement]), isBefore });
}

interface FoundText {
  /** Null for one that stands in the sentence before. */
  readonly text: SpeakerPhrase | null;
  readonly cue: number;
}

function indonesianText(unit: UnitReading, quotation: number): FoundText | null {
  const { documents } = WORDS.id;
  let owned = quotation - 1;
  while (owned >= 0 && unit.items[owned]?.kind === 'mark') owned -= 1;
  if (owned === 0 && OWNED.has(unit.lower(owned))) return { text: null, cue: owned };
  let at = quotation + 1;
  if (unit.lower(at) === ',') at += 1;
  if (THUS.has(unit.lower(at))) at += 1;
  if (!CONTENTS.has(unit.lower(at))) return null;
  const cue = at;
  const end = endOfText(unit, at + 1);
  let document = cue + 1;
  while (document < end && !documents.has(unit.lower(document))) document += 1;
  if (document === end) return null;
  const person = unit.items[document + 1];
  if (person?.kind === 'person') return { text: nameAt(person, document + 1), cue };
  let first = cue + 1;
  while (first < document && unit.grammar.table.prepositions.has(unit.lower(first))) first += 1;
  let last = document;
  while (
    last + 1 < end &&
    !unit.grammar.table.prepositions.has(unit.lower(last + 1)) &&
    !VERB.test(unit.lower(last + 1))
  )
    last += 1;
  return { text: phraseOf(unit, first, last), cue };
}

/** `Yang disampaikan Sari adalah “…”`, `Bukan “…” yang diucapkan Sari, melainkan “…”`: the verb’s agent. */
function readCleft(unit: UnitReading, quotation: number): void {
  if (unit.grammar.language !== 'id' || unit.taken.has(quotation) || !IDENTIFIES.has(unit.lower(quotation - 1))) return;
  for (let at = quotation - 2; at > 0 && quotation - at <= CLEFT_REACH; at -= 1) {
    const isTold = unit.lower(at - 1) === 'yang' && isUttering(unit.items[at], unit.grammar.cues, true);
    if (!isTold || !/^di/u.test(unit.lower(at))) continue;
    const named = unit.items.slice(at, quotation).findIndex(({ kind }) => kind === 'person');
    const person = unit.items[at + named];
    if (named === -1 || person === undefined) return;
    const speaker = nameAt(person, at + named);
    unit.taken.add(quotation);
    const statement = unit.direct(quotation, speaker, unit.span(at, at + 1), 'cued');
    unit.speeches.push({ speaker, statements: [statement] });
    return;
  }
}

function endOfText(unit: UnitReading, from: number): number {
  let end = from;
  while (end < from + TEXT_MAX && (unit.items[end]?.kind ?? 'mark') !== 'mark' && unit.lower(end) !== 'yang') end += 1;
  return end;
}

function englishText(unit: UnitReading, quotation: number): FoundText | null {
  const { documents } = WORDS.en;
  const at = unit.lower(quotation + 1) === ',' ? quotation + 2 : quotation + 1;
  if (unit.lower(at) === 'it' && TEXTS.has(unit.lower(at + 1))) return { text: null, cue: at };
  const isInverted = TEXTS.has(unit.lower(at));
  const first = isInverted ? at + 1 : at;
  if (!DETERMINERS.has(unit.lower(first)) && unit.lower(first) !== 'its') return null;
  for (let noun = first + 1; noun < first + TEXT_MAX; noun += 1) {
    if (unit.items[noun]?.kind !== 'word') return null;
    if (!documents.has(unit.lower(noun))) continue;
    if (isInverted) return { text: phraseOf(unit, first, noun), cue: at };
    const verb = [noun + 1, noun + 2].find((next) => TEXTS.has(unit.lower(next)));
    return verb === undefined ? null : { text: phraseOf(unit, first, noun), cue: verb };
  }
  return null;
}

function phraseOf(unit: UnitReading, first: number, last: number): SpeakerPhrase {
  return { kind: 'role', mention: unit.span(first, last + 1), people: [], first, last };
}

function quotationAfter(unit: UnitReading, from: number): number {
  for (let at = from; at < from + DOCUMENT_REACH; at += 1) {
    const item = unit.items[at];
    if (item === undefined || (item.kind === 'mark' && item.lower !== ',' && item.lower !== ':')) return -1;
    if (item.kind === 'quotation') return at;
    // `Sebelum membacakan puisi, Sari berkata, “…”`: another verb has the quotation.
    const speaks = item.kind === 'word' && unit.grammar.cues.get(item.lower)?.form === 'active';
    if (speaks && !WORDS[unit.grammar.language].verbs.has(item.lower) && unit.items[at - 1]?.kind === 'person')
      return -1;
  }
  return -1;
}

/**
 * Whose words stand in `[verb, quotation)`, behind a verb of reading; null where nothing there has words, or they may
 * be the reader’s own.
 */
function authorOf(unit: UnitReading, verb: number, quotation: number): SpeakerPhrase | null {
  const { documents, own, links } = WORDS[unit.grammar.language];
  let from = verb;
  while (ALOUD.has(unit.lower(from))) from += 1;
  let end = from;
  while (end < quotation && (unit.items[end]?.kind !== 'mark' || unit.lower(end + 1) === 'from')) end += 1;
  let document = -1;
  for (let at = from; at < end && document === -1; at += 1)
    if (documents.has(unit.lower(at)) || own.has(unit.lower(at))) document = at;
  if (document === -1) return null;
  const named = unit.items.findIndex(({ kind }, at) => at >= from && at < end && kind === 'person');
  const person = unit.items[named];
  if (person !== undefined) return nameAt(person, named);
  const link = unit.items.findIndex(({ lower }, at) => at > document && at < end && links.has(lower));
  const author = link === -1 ? null : speakerAfter(unit.items.slice(0, end), link + 1, unit.grammar);
  if (author !== null) return author;
  const apposed = unit.items[end + 1];
  if (link !== -1 && unit.lower(end) === ',' && apposed?.kind === 'person') return nameAt(apposed, end + 1);
  const isOwned = unit.items.slice(from, document).some(({ possessive }) => possessive);
  if (own.has(unit.lower(document)) && !isOwned) return null;
  const last = unit.grammar.language === 'en' || link !== -1 ? document : end - 1;
  return phraseOf(unit, from, last);
}

/**
 * `Moor joined protesters chanting “…”`, `held a banner reading “…”`: the noun before a participle has the words, not
 * the subject.
 */
export function carrierBefore(unit: UnitReading, participle: number): SpeakerPhrase | null {
  const item = unit.items[participle - 1];
  if (item?.kind !== 'word' || !CARRYING.has(item.lower) || !JOINED.test(unit.lower(participle))) return null;
  const first = DETERMINERS.has(unit.lower(participle - 2)) ? participle - 2 : participle - 1;
  return { kind: 'role', mention: unit.span(first, participle), people: [], first, last: participle - 1 };
}
