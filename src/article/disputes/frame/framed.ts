import { clauseAfter, clauseBefore, endOfClause } from '../../quotations/clauses.ts';
import type { Speech, Statement, UnitReading } from '../../quotations/reading.ts';
import { stanceBehind } from '../behind.ts';
import { entryAt, LEXICONS, type Stance } from '../lexicon.ts';
import { isUttering, NOUNS } from './clause-words.ts';
import { stanceOfFrame } from './frame.ts';

/** How far, in items, *bahwa* stands from its verb: `memberi tahu warga desa itu bahwa …`. */
const THAT_REACH = 8;
/** How far, in items, a verb of saying follows a quotation that a noun names. */
const SAID_REACH = 4;
/** A sentence about a medium has it so near its beginning, and what it is found to be so near *ternyata*. */
const MEDIUM_MAX = 3;
const FOUND_REACH = 6;
const PREDICATE_REACH = 40;
const REFERS = new Set(['itulah', 'inilah', 'begitu', 'begitulah', 'demikian', 'demikianlah']);
const COPULAS = new Set(['ternyata', 'terbukti', 'dipastikan', 'adalah', 'merupakan']);
const NO_CUES: UnitReading['grammar']['cues'] = new Map();

/**
 * Marks an asserted statement with what frames it, where the language is read so: a quotation alone where that stands
 * within a reported clause.
 */
export function framed(unit: UnitReading, statement: Statement): Statement {
  if (unit.grammar.language !== 'id' || !unit.mayDispute) return statement;
  const lexicon = LEXICONS.id;
  const { items, grammar } = unit;
  const first = unit.indexFrom(statement.start);
  const cue = statement.cue === null ? first : Math.min(first, unit.indexFrom(statement.cue.start));
  const floor = unit.lower(cue) === 'menurut' ? 0 : cue;
  const before = stanceOfFrame(items, first, lexicon, grammar.cues);
  if (before !== null) return { ...statement, stance: before };
  const found = statement.kind === 'indirect' ? foundOfMedium(unit, first) : null;
  if (found !== null) return { ...statement, stance: found };
  if (statement.kind !== 'indirect') {
    for (let at = first; at < items.length && (items[at]?.end ?? 0) <= statement.end; at += 1) {
      if (items[at]?.kind !== 'quotation') continue;
      const inside = at === first ? null : stanceOfFrame(items, at, lexicon, grammar.cues, floor);
      const isMeant = (at !== first || statement.kind === 'mixed') && inside === null;
      const found = isMeant ? stanceBehind(items, at + 1, lexicon, grammar.cues) : null;
      const isNamed = lexicon.media.has(unit.lower(at - 1)) || NOUNS.has(unit.lower(at - 1));
      const isContrasted = at !== first || unit.lower(at + 1) === 'padahal';
      const counts = found?.dispute === 'fake' ? isContrasted : isNamed || REFERS.has(unit.lower(at + 1));
      if (found !== null && counts) return { ...unit.direct(at, null, null, 'cued'), kind: 'mixed', stance: found };
      const denied = isNamed ? deniedName(unit, at) : null;
      if (denied !== null) return { ...unit.direct(at, null, null, 'cued'), kind: 'mixed', stance: denied };
      if (inside !== null) return { ...unit.direct(at, null, null, 'cued'), kind: 'mixed', stance: inside };
    }
  }
  const end = unit.indexFrom(statement.end);
  return { ...statement, stance: stanceBehind(items, end, lexicon, grammar.cues) };
}

/** `tak sekali pun kalimat “…” terlontar`: the noun before a quotation is denied, and a verb of saying follows. */
function deniedName({ items, grammar }: UnitReading, quotation: number): Stance | null {
  const { denials, group } = LEXICONS.id;
  let at = quotation - 2;
  while (at >= 0 && group.has(items[at]?.lower ?? '')) at -= 1;
  const denial = items[at];
  if (denial === undefined || !denials.has(denial.lower)) return null;
  for (let next = quotation + 1; next <= quotation + SAID_REACH; next += 1)
    if (isUttering(items[next], grammar.cues, true))
      return { dispute: 'denied', cue: { start: denial.start, end: denial.end } };
  return null;
}

/** `Suara yang mengatakan bahwa … itu ternyata kloning`: what the sentence finds of the medium it is about. */
function foundOfMedium({ items }: UnitReading, first: number): Stance | null {
  const lexicon = LEXICONS.id;
  const medium = items.slice(0, MEDIUM_MAX).findIndex(({ lower }) => lexicon.media.has(lower));
  if (medium === -1 || !items.slice(medium, Math.min(first, PREDICATE_REACH)).some(({ lower }) => lower === 'yang'))
    return null;
  let copula = -1;
  for (let at = first; at < items.length && at - first <= PREDICATE_REACH; at += 1) {
    if (COPULAS.has(items[at]?.lower ?? '')) copula = at;
    const entry = entryAt(items, at, lexicon);
    if (copula === -1 || at - copula > FOUND_REACH || entry?.dispute !== 'fake') continue;
    return { dispute: 'fake', cue: { start: items[copula]?.start ?? 0, end: items[at]?.end ?? 0 } };
  }
  return null;
}

/** What frames a quotation that no verb of speech claims. */
export function frameOfQuotation(unit: UnitReading, at: number): Stance | null {
  if (unit.grammar.language !== 'id') return null;
  const { items, grammar } = unit;
  return (
    stanceOfFrame(items, at, LEXICONS.id, grammar.cues) ??
    stanceBehind(items, at + 1, LEXICONS.id, grammar.cues) ??
    foundOfMedium(unit, at)
  );
}

/** Reported clauses that no cue claims and that a frame disputes: `Kabarnya Sari memberi tahu warga bahwa …`. */
export function framedClauses(unit: UnitReading): Speech[] {
  if (unit.grammar.language !== 'id') return [];
  const { items, grammar } = unit;
  const told = unit.speeches.flatMap(({ statements }) => statements).sort((a, b) => a.start - b.start);
  let next = 0;
  const found: Speech[] = [];
  let floor = 0;
  for (let at = 0; at < items.length; at += 1) {
    if (at < floor || !tellsClause(unit, at)) continue;
    const range = clauseOf(unit, at);
    if (range === null) continue;
    const stance = stanceOfFrame(items, range.from, LEXICONS.id, grammar.cues);
    if (stance === null || stance.dispute === null) continue;
    const { start, end } = unit.span(range.from, range.to);
    while (next < told.length && (told[next]?.end ?? 0) <= start) next += 1;
    if ((told[next]?.start ?? end) < end) continue;
    floor = range.to;
    const statement = unit.reported(range, null, unit.span(at, at + 1));
    found.push({ speaker: null, statements: [{ ...statement, stance }] });
  }
  return found;
}

function tellsClause(unit: UnitReading, at: number): boolean {
  const told = unit.lower(at) === 'tahu' && unit.lower(at - 1) === 'memberi';
  const noun = NOUNS.has(unit.lower(at)) && unit.lower(at + 1) === 'bahwa';
  return told || noun || isUttering(unit.items[at], unit.grammar.cues, false);
}

/**
 * The clause behind a verb, up to the comma where its sentence opens with a condition; null where a quotation or
 * nothing follows.
 */
function clauseOf(unit: UnitReading, verb: number): { from: number; to: number } | null {
  const { items, grammar } = unit;
  let from = verb + 1;
  for (let at = verb + 1; at <= verb + THAT_REACH; at += 1) {
    const item = items[at];
    if (item === undefined || item.kind === 'quotation' || (item.kind === 'mark' && item.lower !== ',')) break;
    if (item.lower === 'bahwa' || item.lower === 'kalau' || item.lower === 'jika') {
      from = at + 1;
      break;
    }
  }
  const verbItem = items[verb];
  const isCue = !isUttering(items[verb], NO_CUES, false);
  if (from === verb + 1 && isCue && verbItem !== undefined && clauseAfter(items, from, verbItem, grammar) === null)
    return null;
  let to = endOfClause(items, from, grammar);
  const opens =
    entryAt(items, 0, LEXICONS.id)?.frame === 'opener' || entryAt(items, 1, LEXICONS.id)?.frame === 'opener';
  for (let at = from; opens && at < to; at += 1) if (items[at]?.lower === ',') to = at;
  for (let at = from; at < to; at += 1) if (items[at]?.kind === 'quotation') return null;
  return clauseBefore(items, to, from);
}
