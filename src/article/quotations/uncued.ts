import { NO_SPEAKER_WORDS } from '../../language/tables/structure/label-words.ts';
import { contest } from '../disputes/contested.ts';
import { clauseBefore } from './clauses.ts';
import { nominalSubject } from './nominals.ts';
import type { Speech, Statement, UnitReading } from './reading.ts';
import type { SpeakerPhrase } from './speaker-phrase.ts';
import { nameAt, speakerAfter, speakerBefore } from './speakers.ts';
import type { Item } from './units.ts';

/** An author after a dash closes the unit, or the next quotation follows. */
const AUTHOR_MAX_ITEMS = 10;
const DASH = /^[–—―-]$/u;
/** A headline names who says it before its colon, in so many words at most. */
const HEADLINE_SPEAKER_MAX = 6;
/** So much of a text holds its first two lines. UTF-16 code units. */
const TITLE_WITHIN = 1_000;

/**
 * What no cue claims: what a colon introduces or a dash signs, and whole sentences in quotation marks; anything shorter
 * is a title or a scare quote.
 */
export function uncued(unit: UnitReading): Statement[] {
  const rest: Statement[] = [];
  const [firstTaken = unit.items.length] = unit.taken;
  const alone = unit.items.every(({ kind }) => kind === 'quotation' || kind === 'mark');
  for (const [at, item] of unit.items.entries()) {
    if (item.kind !== 'quotation' || unit.taken.has(at)) continue;
    const signed = signedBy(unit, at) ?? introducedBy(unit, at);
    const isIntroduced = signed !== null || (unit.lower(at - 1) === ':' && unit.isStatement(at));
    if (isIntroduced) {
      const [statement] = contest(unit, at, null, [unit.direct(at, signed, null, 'cued')]);
      if (statement !== undefined) unit.speeches.push({ speaker: signed, statements: [statement] });
      continue;
    }
    if (!unit.isStatement(at)) continue;
    const afterQuoted = firstTaken < at;
    if (!afterQuoted && !alone) continue;
    rest.push(unit.direct(at, afterQuoted ? unit.speaker : null, null, 'carried'));
  }
  return rest;
}

/** `Lena Moor: Pier is safe`, `Poll: Half want a pier`. */
export function headline(unit: UnitReading): Speech | null {
  const colon = unit.items.findIndex(({ lower }) => lower === ':');
  if (colon < 1 || colon > HEADLINE_SPEAKER_MAX || NO_SPEAKER_WORDS.has(unit.lower(0))) return null;
  const speaker = speakerAfter(unit.items, 0, unit.grammar);
  const clause = clauseBefore(unit.items, unit.items.length, colon + 1);
  if (speaker === null || speaker.last !== colon - 1 || clause === null) return null;
  if (clause.to === clause.from + 1 && unit.items[clause.from]?.kind === 'quotation') return null;
  return { speaker, statements: [unit.reported(clause, speaker, null)] };
}

const FIELD = /^[^\p{L}\n]{0,6}[^:\n]{1,40}:\s+\S/u;

/** Whether the first line of a text may be a headline with a speaker, and is not the first field of a list. */
export function mayBeTitled(body: string): boolean {
  const [, second = ''] = body.slice(0, TITLE_WITHIN).trimStart().split(/\n\s*/u);
  return !FIELD.test(second);
}

/** `“…” — Lena Moor`. */
function signedBy(unit: UnitReading, at: number): SpeakerPhrase | null {
  const dash = unit.items[at + 1];
  const author = unit.items[at + 2];
  const isAuthor = author?.kind === 'person' || author?.capital === true;
  if (dash === undefined || !DASH.test(dash.lower) || !isAuthor || !unit.isStatement(at)) return null;
  let end = at + 2;
  while (end < unit.items.length && unit.items[end]?.kind !== 'quotation') end += 1;
  return end - at > AUTHOR_MAX_ITEMS ? null : speakerAfter(unit.items.slice(at, end), 2, unit.grammar);
}

/**
 * `Lena turned to the board: “…”`, `When Lena wrapped up — “…” —`: the subject of what comes before the colon or dash
 * speaks.
 */
function introducedBy(unit: UnitReading, at: number): SpeakerPhrase | null {
  const before = unit.lower(at - 1);
  if (DASH.test(before)) return unit.isStatement(at) ? subjectBefore(unit, at - 1) : null;
  if (before !== ':' || !(unit.isStatement(at) || unit.endsOpen(unit.items[at] as Item))) return null;
  return subjectBefore(unit, at - 1);
}

/** The subject of the clause that a colon closes. */
export function subjectBefore(unit: UnitReading, colon: number): SpeakerPhrase | null {
  const floor = clauseStart(unit, colon);
  for (let at = floor; at < colon; at += 1) {
    const item = unit.items[at];
    if (item?.kind === 'person' && item.possessive) return nameAt(item, at);
    if (item?.kind === 'person' || unit.grammar.table.singularPronouns.has(item?.lower ?? '')) {
      const subject = speakerBefore(unit.items, at + 1, floor, unit.grammar);
      if (subject !== null) return subject;
    }
  }
  return nominalSubject(unit.items, floor, colon, unit.grammar);
}

function clauseStart(unit: UnitReading, end: number): number {
  let at = end;
  while (at > 0 && unit.items[at - 1]?.kind !== 'quotation' && unit.lower(at - 1) !== ';') at -= 1;
  return at;
}
