import { LEXICONS, spelt } from '../disputes/lexicon.ts';
import type { UnitReading } from './reading.ts';
import type { Item } from './units.ts';

const NOUN_MARKERS = new Set(
  'the a an his her its their our my your of in on at by with from no this these those such'.split(' '),
);
/** `the saying “…”` is no participle. */
const DETERMINERS_BEFORE = new Set(['the', 'a', 'an', 'this', 'that', 'old']);
/** `Lena did say so`. */
const COUNTERFACTUAL_REACH = 5;
const EMPHATIC = new Set(['did', 'does', 'do']);
const PLURAL_SUBJECTS = new Set([
  'i',
  'we',
  'you',
  'they',
  'who',
  'people',
  'men',
  'women',
  'children',
  'many',
  'some',
  'few',
  'most',
  'all',
  'percent',
  'half',
  'both',
  'others',
  'police',
]);
const SINGULAR_SUBJECTS = new Set(['who', 'which', 'that', 'it', 'one', 'everyone', 'nobody', 'somebody', 'someone']);
const CLAUSE_SUBJECTS = new Set(
  'he she it they we i you there those these some many most all few both each one two three if when while only not even'.split(
    ' ',
  ),
);

/** `the claim that Lena left`, unlike the relative `the claim that won`; `made clear that`, `made the point that`. */
export function isSpeechNoun(unit: UnitReading, at: number): boolean {
  const opening = unit.items[at + 2];
  if (unit.lower(at + 1) !== 'that' || opening === undefined) return false;
  const isSubject =
    opening.kind === 'person' || opening.capital || opening.possessive || NOUN_MARKERS.has(opening.lower);
  return isSubject || CLAUSE_SUBJECTS.has(opening.lower);
}

/** Any English past tense beside a name and a quotation tells who speaks: `“Go,” Lena barked.` */
export function isLoneVerb(unit: UnitReading, at: number, { lower }: Item): boolean {
  if (unit.grammar.language !== 'en' || !lower.endsWith('ed')) return false;
  const before = unit.items[at - 1];
  const after = unit.items[at + 1];
  const quoted = before?.kind === 'quotation' ? at - 1 : at - 2;
  const quotation = unit.items[quoted];
  if (quotation?.kind !== 'quotation' || !unit.endsOpen(quotation)) return false;
  return before?.kind === 'person' || (quoted === at - 1 && after?.kind === 'person');
}

/** `leaned in as if to say, “…”`. */
export function isInfinitiveBeforeQuotation(unit: UnitReading, at: number): boolean {
  if (unit.lower(at - 1) !== 'to') return false;
  const next = unit.items[at + 1];
  return next?.kind === 'quotation' || (next?.kind === 'mark' && unit.items[at + 2]?.kind === 'quotation');
}

/** English verbs whose passive has the one addressed for its subject: `Lena was asked when it opens`. */
const ADDRESSING = new Set(
  'asked told urged reminded informed warned advised ordered instructed assured encouraged invited reassured'.split(
    ' ',
  ),
);
const BE = new Set('is was are were be been being'.split(' '));

/** Whether the subject of an English verb is the one spoken to. */
export function isAddressed(unit: UnitReading, at: number): boolean {
  if (unit.grammar.language !== 'en' || !ADDRESSING.has(unit.lower(at))) return false;
  let before = at - 1;
  while (before > 0 && !BE.has(unit.lower(before)) && unit.grammar.table.adverbs.has(unit.lower(before))) before -= 1;
  return BE.has(unit.lower(before));
}

/** `his hopes`, `Secretary of State`: an English verb's form after an article or a preposition is a noun. */
export function isNoun(unit: UnitReading, at: number): boolean {
  if (unit.grammar.language !== 'en') return false;
  const before = unit.items[at - 1];
  if (before === undefined) return false;
  if (unit.lower(at).endsWith('ing')) return DETERMINERS_BEFORE.has(before.lower);
  if (NOUN_MARKERS.has(before.lower) || before.possessive) return true;
  return (
    unit.grammar.cues.get(unit.lower(at))?.noun === true && !canBeSubject(unit, at - 1, /s$/u.test(unit.lower(at)))
  );
}

/** Whether what stands before an English verb may be its subject rather than a word that goes with a noun. */
function canBeSubject(unit: UnitReading, before: number, singular: boolean): boolean {
  const item = unit.items[before];
  const { table } = unit.grammar;
  if (item === undefined || item.kind === 'mark' || item.kind === 'quotation') return true;
  if (item.kind === 'person' || item.capital) return singular || isJoined(unit, before) || /s$/u.test(item.lower);
  if (table.adverbs.has(item.lower) || table.pluralPronouns.has(item.lower)) return true;
  if (table.groups.has(item.lower) || table.roles.has(item.lower) || table.organisations.has(item.lower)) return true;
  return singular
    ? table.singularPronouns.has(item.lower) || SINGULAR_SUBJECTS.has(item.lower)
    : /s$/u.test(item.lower) || PLURAL_SUBJECTS.has(item.lower);
}

function isJoined(unit: UnitReading, at: number): boolean {
  return unit.grammar.table.conjunctions.has(unit.lower(at - 1));
}

/** `Had Lena not said so, …`, `If Lena had not said so, …`: she did. */
function isCounterfactual(unit: UnitReading, not: number): boolean {
  for (let at = not - 1; at >= 0 && not - at <= COUNTERFACTUAL_REACH; at -= 1)
    if (/^(?:should|need|ought)$/u.test(unit.lower(at))) return unit.lower(not + 1) === 'have';
    else if (unit.lower(at) === 'had') return at === 0 || unit.lower(at - 1) === ',' || unit.lower(at - 2) === 'if';
  return false;
}

export function isDenied(unit: UnitReading, at: number): boolean {
  const { table } = unit.grammar;
  for (let back = at - 1; back >= 0 && back > at - 4; back -= 1) {
    const lower = unit.lower(back);
    if (LEXICONS[unit.grammar.language].limits.has(lower)) return false;
    if (EMPHATIC.has(lower)) return false;
    if (lower === 'not' && isCounterfactual(unit, back)) return false;
    if (table.negations.has(spelt(lower))) return true;
    if (!table.adverbs.has(lower)) return false;
  }
  return false;
}
