import {
  AUTHOR_LINKS,
  CARRIERS,
  DOCUMENTS,
  OWN_DOCUMENTS,
  READING_VERBS,
} from '../../language/tables/speech/readings.ts';
import type { LanguageCode } from '../../language/types.ts';
import { DETERMINERS } from '../quotations/nominals.ts';
import type { UnitReading } from '../quotations/reading.ts';
import type { SpeakerPhrase } from '../quotations/speaker-phrase.ts';
import { nameAt, speakerAfter } from '../quotations/speakers.ts';
import { contest } from './contested.ts';

interface ReadingWords {
  readonly verbs: ReadonlySet<string>;
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
    documents: setOf(DOCUMENTS[language]),
    own: setOf(OWN_DOCUMENTS[language]),
    links: setOf(AUTHOR_LINKS[language]),
  };
}

const WORDS: Readonly<Record<LanguageCode, ReadingWords>> = { id: wordsOf('id'), en: wordsOf('en') };
const CARRYING = setOf(CARRIERS);
/** What many say with one voice, and what is written on things. */
const JOINED = /^(?:chant|read|sing|shout|yell|scream|proclaim|declar)ing$/u;

/** What goes with the verb: `read out`, `read aloud from`. */
const ALOUD = new Set(['out', 'aloud', 'from', 'kembali', 'ulang']);

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
}

/**
 * Who a unit without quotations gives the word to because something of theirs is read out in it: `Moor read out a
 * letter.`
 */
export function readerOf(unit: UnitReading): SpeakerPhrase | null {
  const { verbs } = WORDS[unit.grammar.language];
  if (unit.items.some(({ kind }) => kind === 'quotation')) return null;
  const at = unit.items.findIndex(({ kind, lower }) => kind === 'word' && verbs.has(lower));
  return at === -1 ? null : authorOf(unit, at + 1, unit.items.length);
}

function quotationAfter(unit: UnitReading, from: number): number {
  for (let at = from; at < from + DOCUMENT_REACH; at += 1) {
    const item = unit.items[at];
    if (item === undefined || (item.kind === 'mark' && item.lower !== ',' && item.lower !== ':')) return -1;
    if (item.kind === 'quotation') return at;
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
  const isOwned = unit.items.slice(from, document).some(({ possessive }) => possessive);
  if (own.has(unit.lower(document)) && !isOwned) return null;
  const last = unit.grammar.language === 'en' || link !== -1 ? document : end - 1;
  return { kind: 'role', mention: unit.span(from, last + 1), people: [], first: from, last };
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
