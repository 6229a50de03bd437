import { clauseBefore, endOfClause, type Range } from './clauses.ts';
import { SETS_OFF, type UnitReading } from './reading.ts';
import type { SpeakerPhrase } from './speaker-phrase.ts';
import { speakerAfter } from './speakers.ts';
import type { Item } from './units.ts';

/** Words that open a clause which another one follows. */
const SUBORDINATORS = new Set(
  'while although though when after before since if because meski meskipun walau walaupun ketika saat setelah sebelum'.split(
    ' ',
  ),
);
/** Items of a clause that follows a verb of speech without a conjunction. */
const BARE_CLAUSE_MIN = 4;
const PREDICATES = new Set(
  'is was are were had has have will would could can should must may might did does ran went came fell made won lost'.split(
    ' ',
  ),
);

/** `would not go so far as to say the pier was unsafe`: words that were not said need no *that*. */
export function bareClause(unit: UnitReading, after: number): Range | null {
  const range = clauseBefore(unit.items, endOfClause(unit.items, after, unit.grammar), after);
  if (range === null || range.to - range.from < BARE_CLAUSE_MIN) return null;
  for (let at = range.from + 1; at < range.to; at += 1) if (PREDICATES.has(unit.lower(at))) return range;
  return null;
}

/** `As Lena noted, the river rose`: here English has a comma before what is said. */
export function clauseAfterAs(unit: UnitReading, first: number, after: number): Range | null {
  if (unit.lower(first - 1) !== 'as' && unit.lower(first) !== 'as') return null;
  const comma = endOfCue(unit, after);
  return unit.lower(comma) === ','
    ? clauseBefore(unit.items, endOfClause(unit.items, comma + 1, unit.grammar), comma + 1)
    : null;
}

/** `While Lena said the pier was safe, Omar left`: a subordinate clause ends at its comma. */
export function withinSubordinate(unit: UnitReading, first: number, clause: Range | null): Range | null {
  let opener = first - 1;
  while (unit.items[opener]?.kind === 'word' && unit.items[opener]?.capital && !SUBORDINATORS.has(unit.lower(opener)))
    opener -= 1;
  if (clause === null || !SUBORDINATORS.has(unit.lower(opener))) return clause;
  const before = unit.items[opener - 1];
  if (before !== undefined && before.kind !== 'mark') return clause;
  let comma = clause.from;
  while (comma < clause.to && unit.lower(comma) !== ',') comma += 1;
  return comma < clause.to ? clauseBefore(unit.items, comma, clause.from) : clause;
}

/** `The plan “is a mistake,” Lena said.`: a clause that ends with the quoted fragment; null for a whole quotation. */
export function clauseWithFragment(unit: UnitReading, quotation: number): Range | null {
  const before = unit.items[quotation - 1];
  if (unit.isStatement(quotation) || (before?.kind !== 'word' && before?.kind !== 'person')) return null;
  let from = unit.clauseFloor;
  while (from < quotation && unit.items[from]?.kind === 'mark') from += 1;
  if (!unit.endsOpen(unit.items[quotation] as Item) && unit.lower(quotation + 1) !== ',') return null;
  for (let at = from; at < quotation; at += 1) if (unit.taken.has(at) || isVerbOfSpeech(unit, at)) return null;
  return quotation - from >= FRAGMENT_MIN_WORDS ? { from, to: quotation + 1 } : null;
}

function isVerbOfSpeech(unit: UnitReading, at: number): boolean {
  const cue = unit.grammar.cues.get(unit.lower(at));
  return cue?.form === 'active' && cue.noun !== true;
}

/** So many words before a quoted fragment make it part of a clause. */
const FRAGMENT_MIN_WORDS = 2;

/** `…, Lena said.`: nothing follows the verb but its circumstances. */
export function closesClause(unit: UnitReading, at: number, after: number): boolean {
  const { cues, table } = unit.grammar;
  if (cues.get(unit.lower(at))?.takes === 'quotation') return false;
  const next = unit.items[/^t(?:ell|old)/u.test(unit.lower(at)) ? endOfAddressee(unit, after) : after];
  return next === undefined || next.kind === 'mark' || table.circumstances.has(next.lower);
}

/** How far, in items, an office goes before a name: `Chief Justice Lena Moor`, `the mayor of Moor, Lena Reed`. */
const OFFICE_REACH = 6;

/**
 * Where the subject begins, its office and form of address included: `…, Mr. Moor said`, `…, Ketua RT Sari mengatakan`.
 */
export function startOfSubject(unit: UnitReading, first: number): number {
  const { roles, honorifics } = unit.grammar.table;
  let at = first;
  while (first - at < OFFICE_REACH) {
    const before = unit.items[at - 1];
    if (before?.kind !== 'word' || at - 1 < unit.floor) break;
    if (!before.capital && !roles.has(before.lower) && !honorifics.has(before.lower) && before.lower !== 'the') break;
    at -= 1;
  }
  return unit.lower(at - 1) === ',' ? at : first;
}

/** `The river would rise, said Lena Moor.`: who is named behind the verb; a clause and a comma stand before it. */
export function tellerBehind(unit: UnitReading, at: number): SpeakerPhrase | null {
  if (unit.grammar.language !== 'en' || !TELLS_BEHIND.has(unit.lower(at)) || unit.lower(at - 1) !== ',') return null;
  const opening = unit.items[at + 1];
  const isPhrase = opening?.kind === 'person' || opening?.kind === 'word';
  if (!isPhrase || unit.grammar.table.prepositions.has(opening.lower) || unit.quotationBefore(at) !== -1) return null;
  const clause = clauseBefore(unit.items, at - 1, unit.clauseFloor);
  if (clause === null || !holdsPredicate(unit, clause)) return null;
  const speaker = speakerAfter(unit.items, at + 1, unit.grammar);
  if (speaker === null || startOfSubject(unit, speaker.first) > at + OFFICE_REACH) return null;
  const next = unit.items[speaker.last + 1];
  return next === undefined || next.kind === 'mark' || unit.grammar.table.circumstances.has(next.lower)
    ? speaker
    : null;
}

/** English verbs that stand before their speaker where their clause comes first. */
const TELLS_BEHIND = new Set('said says added wrote writes explained argued noted warned recalled'.split(' '));

/** A predicate of its own, not only of a relative clause: `Lena, who was late, said …`. */
function holdsPredicate(unit: UnitReading, { from, to }: Range): boolean {
  for (let at = from + 1; at < to && !/^(?:who|whose|which)$/u.test(unit.lower(at)); at += 1)
    if (PREDICATES.has(unit.lower(at)) || /^\p{Ll}{2,}ed$/u.test(unit.lower(at))) return true;
  return false;
}

/** How far an addressee goes: `told reporters on Friday`, `told The Harbour Post`. */
const ADDRESSEE_REACH = 8;

/** The item behind an addressee. */
export function endOfAddressee(unit: UnitReading, from: number): number {
  const { circumstances } = unit.grammar.table;
  let at = from;
  while (at < from + ADDRESSEE_REACH && !circumstances.has(unit.lower(at))) {
    const item = unit.items[at];
    if (item === undefined || item.kind === 'mark' || item.kind === 'quotation') break;
    at += 1;
  }
  return at;
}

/** The comma behind a verb, its addressee and circumstance: `he told me on Friday, …`; `after` where none is near. */
export function endOfCue(unit: UnitReading, after: number): number {
  for (let at = after; at < after + ADDRESSEE_REACH; at += 1) {
    const item = unit.items[at];
    if (item?.lower === ',') return at;
    if (item === undefined || item.kind === 'mark' || item.kind === 'quotation') return after;
  }
  return after;
}

/** What goes on behind a cue and its comma: `The river rose, Lena said, and the pier broke`. */
export function restAfter(unit: UnitReading, after: number, least?: number): Range | null {
  const next = unit.lower(after + 1);
  if (unit.lower(after) !== ',' || unit.grammar.cues.has(next) || SETS_OFF.has(next)) return null;
  return clauseBefore(unit.items, endOfClause(unit.items, after + 1, unit.grammar), after + 1, least);
}
