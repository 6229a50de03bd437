import type { LanguageCode } from '../../language/types.ts';
import type { Range } from './clauses.ts';
import { isOpening } from './nominals.ts';
import { PREDICATES, VERB } from './predicates.ts';
import type { UnitReading } from './reading.ts';

/** A subject before its cue has so many items at most. */
const SUBJECT_MAX_ITEMS = 24;
/** Behind them a clause tells more of a noun, and its verb is not that of the sentence. */
const RELATIVES: Readonly<Record<LanguageCode, ReadonlySet<string>>> = {
  id: new Set(['yang']),
  en: new Set(['that', 'which', 'who', 'whose', 'where']),
};
/** Words that a noun phrase of time holds: it is no subject. */
const TIMES: Readonly<Record<LanguageCode, ReadonlySet<string>>> = {
  id: new Set(
    'hari pekan minggu bulan tahun pagi siang sore malam saat waktu kali kemudian lalu depan setiap tiap sementara selama secara selain sejauh adapun akibat berkat begitu'.split(
      ' ',
    ),
  ),
  en: new Set(
    'day days week weeks month months year years morning afternoon evening night time times later ago today yesterday tomorrow once instead still yet result example instance short'.split(
      ' ',
    ),
  ),
};
/** Words that open a clause which the main clause holds only with. */
const CONDITIONS: Readonly<Record<LanguageCode, ReadonlySet<string>>> = {
  id: new Set('jika kalau bila apabila seandainya andai asal asalkan kecuali meski meskipun walau walaupun'.split(' ')),
  en: new Set('if unless even although though'.split(' ')),
};
/** The same behind the main clause only. */
const REASONS: Readonly<Record<LanguageCode, ReadonlySet<string>>> = {
  id: new Set('karena sebab sehingga hingga sampai supaya agar'.split(' ')),
  en: new Set('until because lest'.split(' ')),
};
/** A clause before the cue has so many items at least. */
const CLAUSE_MIN_ITEMS = 3;
/** Words that begin another clause than the predicate of the one before. */
const OPENS_ANOTHER = new Set(
  'yang dia ia mereka kami kita saya ini itu para sejumlah beberapa berbagai banyak semua setiap pihaknya ada namun tetapi dan atau karena jika kalau saat ketika sehingga termasuk seperti yakni yaitu'.split(
    ' ',
  ),
);

const DEGREES = new Set(['lebih', 'cukup', 'sangat']);

/**
 * The clause that a cue parts: its subject stands before it and its predicate behind (`Pasar itu, menurut Sari, akan
 * ramai`, `The pier, Lena said, will open`), or its condition or reason does (`If it rains, Lena said, the pier will
 * close`); null where either side is a clause of its own, or a circumstance.
 *
 * @param cue the first item of the cue and its speaker, a comma stands before it
 * @param behind the clause behind the cue and its comma
 * @param mayBeSubject whether a noun before the cue is one; not before `Sari mengatakan, …`, which opens a clause anew
 */
export function partedClause(unit: UnitReading, cue: number, behind: Range | null, mayBeSubject = true): Range | null {
  if (behind === null || unit.lower(cue - 1) !== ',' || unit.lower(behind.from - 1) !== ',') return null;
  const end = cue - 1;
  let from = unit.clauseFloor;
  while (from < end && unit.items[from]?.kind === 'mark') from += 1;
  if (opensCondition(unit, from)) return { from, to: behind.to };
  if (!mayBeSubject) return null;
  while (from < end && (unit.lower(from) === ',' || isOpening(unit.items[from], unit.grammar.table))) from += 1;
  if (goesOn(unit, behind, from, end)) return { from, to: behind.to };
  if (end - from > SUBJECT_MAX_ITEMS || !isNounPhrase(unit, from, end)) return null;
  return isPredicate(unit, behind, from, end) ? { from, to: behind.to } : null;
}

/** Whether a condition or concession begins at an item: without its main clause nothing is said with it. */
function opensCondition(unit: UnitReading, at: number): boolean {
  if (/^(?:demikian|begitu)$/u.test(unit.lower(at + 1))) return false;
  return CONDITIONS[unit.grammar.language].has(unit.lower(at));
}

/**
 * What stands before a cue as a clause of its own; null for a condition without its main clause, for `As Lena`, and for
 * a circumstance before a verb of speech: `Di sela-sela rapat, Sari mengatakan …`.
 */
export function mainClause(unit: UnitReading, range: Range | null, isVerb: boolean): Range | null {
  if (range === null) return null;
  const { items, grammar } = unit;
  const words = items.slice(range.from, range.to);
  if (opensCondition(unit, range.from)) return words.some(({ lower }) => lower === ',') ? range : null;
  const first = unit.lower(range.from);
  if (first === 'as') return null;
  const { language } = grammar;
  const isCircumstance = isVerb && grammar.table.prepositions.has(first);
  const holdsPredicate = words.some(({ lower }) => PREDICATES[language].has(lower) || isVerbForm(lower, language));
  return isCircumstance && !holdsPredicate ? null : range;
}

/** `The pier is safe, Lena said, unless it rains`: what is said holds only with what follows. */
function goesOn(unit: UnitReading, behind: Range, from: number, end: number): boolean {
  const { language, table } = unit.grammar;
  const first = unit.lower(from);
  if (end - from < CLAUSE_MIN_ITEMS || table.prepositions.has(first) || table.common.has(first)) return false;
  const opens = unit.lower(behind.from);
  if (!CONDITIONS[language].has(opens) && !REASONS[language].has(opens)) return false;
  return unit.items.slice(behind.from, behind.to).every(({ lower }) => unit.grammar.cues.get(lower)?.form !== 'active');
}

function isNounPhrase(unit: UnitReading, from: number, end: number): boolean {
  const { table, language } = unit.grammar;
  const first = unit.items[from];
  if (first === undefined || from >= end) return false;
  const opens = first.lower;
  if (table.prepositions.has(opens) || table.circumstances.has(opens) || table.clauseOpeners.has(opens)) return false;
  if (table.negations.has(opens) || table.adverbs.has(opens)) return false;
  if (end === from + 1 && (table.common.has(opens) || /(?:nya|ly)$/u.test(opens))) return false;
  let isRelative = false;
  for (let at = from; at < end; at += 1) {
    const item = unit.items[at];
    if (item === undefined || item.kind === 'mark' || TIMES[language].has(item.lower)) return false;
    if (at > from && RELATIVES[language].has(item.lower)) isRelative = true;
    if (isRelative || item.kind !== 'word' || (item.capital && at > from)) continue;
    if (PREDICATES[language].has(item.lower) || isVerbForm(item.lower, language)) return false;
  }
  return true;
}

/** In English a plural looks like a verb, and only a past tense does not. */
function isVerbForm(lower: string, language: LanguageCode): boolean {
  return language === 'id' ? VERB.id.test(lower) : /^\p{L}{2,}ed$/u.test(lower);
}

function isPredicate(unit: UnitReading, behind: Range, from: number, end: number): boolean {
  const { table, language } = unit.grammar;
  let verb = behind.from;
  while (table.adverbs.has(unit.lower(verb)) && !PREDICATES[language].has(unit.lower(verb))) verb += 1;
  const item = unit.items[verb];
  if (item?.kind !== 'word' || item.capital || OPENS_ANOTHER.has(item.lower)) return false;
  if (PREDICATES[language].has(item.lower)) return true;
  if (language === 'id')
    return VERB.id.test(item.lower) || (end - from > 1 && !isStop(unit, verb) && !holdsVerb(unit, verb + 1, behind.to));
  const isSingular = /^(?:the|a|an|this|that|his|her|its|their|our|my)$/u.test(unit.lower(from));
  return (
    isVerbForm(item.lower, language) || (isSingular && VERB.en.test(item.lower) && !/s$/u.test(unit.lower(end - 1)))
  );
}

/** `pusat itu akan ramai`: a word with a verb behind it is a subject, unlike `laku dua kali lebih mahal`. */
function holdsVerb(unit: UnitReading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const lower = unit.lower(at);
    if (lower === 'yang' || unit.items[at]?.kind === 'mark' || unit.grammar.table.prepositions.has(lower)) return false;
    if (VERB.id.test(lower) || (PREDICATES.id.has(lower) && !DEGREES.has(lower))) return true;
  }
  return false;
}

function isStop(unit: UnitReading, at: number): boolean {
  const { table } = unit.grammar;
  const lower = unit.lower(at);
  return table.prepositions.has(lower) || table.circumstances.has(lower) || table.clauseOpeners.has(lower);
}
