import { INDONESIAN_FRONTED } from '../../language/tables/speech/indonesian-cues.ts';
import { quotativeLength } from '../../language/tables/speech/quotatives.ts';
import { isOpening } from './nominals.ts';
import type { UnitReading } from './reading.ts';
import type { SpeakerPhrase } from './speaker-phrase.ts';
import { speakerAfter } from './speakers.ts';

/** A cue that opens its sentence: who speaks, and the item behind the cue and its speaker. */
export interface Fronted {
  readonly speaker: SpeakerPhrase;
  readonly after: number;
}

/** How far, in items, the comma may stand behind the speaker of a fronted cue: `Kata Sari di pasar, …`. */
const COMMA_REACH = 8;

/** `Kata Sari, …`, `Lanjutnya, …`, `Dikatakannya bahwa …`: a cue in front of what is said; null for any other. */
export function frontedCue(unit: UnitReading, at: number, isClitic: boolean): Fronted | null {
  const { language, table } = unit.grammar;
  const word = unit.lower(at);
  if (language !== 'id' || !(INDONESIAN_FRONTED.has(word) || /^di\p{Ll}+nya$/u.test(word))) return null;
  for (let before = at - 1; before >= 0; before -= 1) if (!isOpening(unit.items[before], table)) return null;
  if (isClitic) {
    const speaker = { kind: 'clitic' as const, mention: unit.span(at, at + 1), people: [], first: at, last: at };
    return introduces(unit, at + 1) ? { speaker, after: at + 1 } : null;
  }
  const speaker = speakerAfter(unit.items, at + 1, unit.grammar);
  if (speaker === null || (speaker.kind === 'role' && !isSpeakingRole(unit, speaker))) return null;
  for (let between = at + 1; between < speaker.first; between += 1) {
    const item = unit.items[between];
    const isOffice = item?.capital || table.roles.has(item?.lower ?? '') || table.honorifics.has(item?.lower ?? '');
    if (!isOffice) return null;
  }
  let after = speaker.last + 1;
  while (after <= speaker.last + COMMA_REACH && unit.items[after]?.kind === 'word' && !introduces(unit, after))
    after += 1;
  return introduces(unit, after) ? { speaker, after } : null;
}

/** `Kata petani itu`, unlike `Tambah Modal`. */
function isSpeakingRole({ items, grammar }: UnitReading, { first, last }: SpeakerPhrase): boolean {
  const { roles, groups } = grammar.table;
  return items.slice(first, last + 1).some(({ lower }) => roles.has(lower) || groups.has(lower));
}

function introduces(unit: UnitReading, at: number): boolean {
  return [',', ':', 'bahwa'].includes(unit.lower(at)) && unit.items[at + 1] !== undefined;
}

/** `Sari celetuk, “…”`: words that else follow a quotation, between their speaker and one. */
export function standsBetween(unit: UnitReading, at: number): boolean {
  return hasSubject(unit, at) && quotationBeside(unit, at + 1);
}

/** `Lena goes, “…”`, `Lena was like, “…”`, `“…,” goes Lena`: the number of words of the verb, 0 where it is none. */
export function quotative(unit: UnitReading, at: number): 0 | 1 | 2 {
  const length = unit.grammar.language === 'en' ? quotativeLength(unit.lower(at), unit.lower(at + 1)) : 0;
  if (length === 0) return 0;
  const follows = (subject: number): boolean => unit.items[subject - 1]?.kind === 'quotation';
  if (hasSubject(unit, at)) return quotationBeside(unit, at + length) || follows(at - 1) ? length : 0;
  return follows(at) && unit.items[at + length]?.kind === 'person' ? length : 0;
}

function hasSubject(unit: UnitReading, at: number): boolean {
  const { singularPronouns, pluralPronouns } = unit.grammar.table;
  const before = unit.items[at - 1];
  if (before?.kind === 'person') return !before.possessive;
  return before?.kind === 'word' && (singularPronouns.has(before.lower) || pluralPronouns.has(before.lower));
}

/** A quotation right behind, or behind a comma or colon. */
function quotationBeside(unit: UnitReading, at: number): boolean {
  const quotation = unit.lower(at) === ',' || unit.lower(at) === ':' ? at + 1 : at;
  return unit.items[quotation]?.kind === 'quotation' && !unit.taken.has(quotation);
}

/**
 * `In the words of Lena Moor, “…”`, `In her own words, “…”`: who speaks, and the items from the preposition to what
 * follows; null for any other *words*.
 */
export function wordsOf(unit: UnitReading, at: number): (Fronted & { readonly from: number }) | null {
  if (unit.lower(at) !== 'words') return null;
  if (unit.lower(at + 1) === 'of' && unit.lower(at - 1) === 'the' && unit.lower(at - 2) === 'in') {
    const speaker = speakerAfter(unit.items, at + 2, unit.grammar);
    return speaker === null ? null : { speaker, after: speaker.last + 1, from: at - 2 };
  }
  const owner = unit.items[at - 2];
  if (unit.lower(at - 1) !== 'own' || unit.lower(at - 3) !== 'in' || owner === undefined) return null;
  const isName = owner.kind === 'person' && owner.possessive;
  if (!isName && !/^(?:his|her)$/u.test(owner.lower)) return null;
  const mention = { start: owner.start, end: owner.end };
  const phrase = { mention, people: isName ? [owner.person] : [], first: at - 2, last: at };
  return { speaker: { kind: isName ? 'name' : 'pronoun', ...phrase }, after: at + 1, from: at - 3 };
}
