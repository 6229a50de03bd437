import { ASSERTING, CAUSATIVES, CAUSERS, MADE_UP } from '../../language/tables/disputes/scopes.ts';
import type { Dispute } from '../../language/types.ts';
import { decide, type Evidence } from './before/evidence.ts';
import { entryAt, type Lexicon, type Stance, spelt, type Word } from './lexicon.ts';
import { isTopic, unrealMediumAt } from './unreal.ts';

/**
 * How far, in items, a verb without a subject of its own is read back to what it hangs on, and what follows a
 * quotation.
 */
const SCOPE_REACH = 36;
const BEHIND_REACH = 24;
/** How far, in items, somebody stands behind what has them speak: `the letter has harbour master Moor say`. */
const CAUSED_REACH = 8;
const APPOSITION_MAX = 8;
/** A headline that announces: `Harbour mayor Moor to tell congress`. */
const HEADLINE_REACH = 6;
const HARD = /^[.;:!?…—–]$/u;
const STOPS = new Set('but while although though because since after before when whereas than'.split(' '));
const INVERSIONS = new Set(['had', 'should', 'were']);
/** `had hardly finished saying`. */
const BARELY = new Set(['hardly', 'scarcely', 'barely']);
const UNDERTAKES = new Set(
  'promise promises promised vow vows vowed pledge pledges pledged undertake undertakes undertaken undertook agree agreed offered swore sworn'.split(
    ' ',
  ),
);
/** What stands after an auxiliary that imagines it asserts nothing: `would have opened`, `will use`. */
const BASE_FORMS = new Set(['use', 'take', 'go', 'keep', 'begin', 'open', 'end', 'close']);
const MODAL_PERFECT = new Set(['have']);
const CHARGES = /^(?:allegation|accusation|claim|charge|rumou?r)$/u;
/** A paper that quotes somebody has them say it truly; an accuser does not. */
const QUOTES = new Set(['quotes', 'quoted', 'quoting', 'cites', 'cited']);
const BUT_REACH = 4;
const PLACES = new Set(['before', 'after', 'since']);
const DETERMINED = new Set(['the', 'a', 'an', 'his', 'her', 'their', 'all', 'its']);
const TAIL_WORDS = 8;
const BELIEVED = new Set(['believed', 'trusted', 'true', 'credited']);
const IMPERSONAL = new Set(['it', 'is', 'goes', 'according', 'has', 'runs']);
const HEARD = new Set(
  'heard overheard seen saw caught filmed recorded taped quoted cited remembered known noted famous'.split(' '),
);
const COPULAS = new Set('is was are were be been which'.split(' '));
/** Between a title and what has its bearer speak none of these stands. */
const LINKING = new Set('to of if that whether in on at by for with from as who which where when been'.split(' '));
const SPOKEN = new Set(
  'said spoken uttered made written quoted passed left used crossed occur occurs occurred appear appears feature features'.split(
    ' ',
  ),
);

const setOf = (rows: ReadonlyArray<readonly [string, string]>): ReadonlySet<string> =>
  new Set(rows.flatMap(([words]) => words.split(' ')));
const ASSERTS = setOf(ASSERTING);
const CAUSES = setOf(CAUSATIVES);
const MAKING = setOf(MADE_UP);
const CAUSER = new Map(CAUSERS.flatMap(([words, dispute]) => words.split(' ').map((word) => [word, dispute] as const)));

/** What a quotation or a verb of speech stands under, and where its clause is read from. */
interface Scope {
  readonly items: readonly Word[];
  readonly at: number;
  readonly lexicon: Lexicon;
  readonly isJoined: boolean;
}

/**
 * Reads an English clause back from a verb of speech without a subject of its own, or from a quotation that no verb
 * claims: only what hangs on something that asserts was said. Null where nothing in the clause contests it.
 */
export function stanceInScope(items: readonly Word[], at: number, lexicon: Lexicon, isJoined = false): Stance | null {
  const scope = { items, at, lexicon, isJoined };
  const found: Evidence[] = [];
  if (items[at - 1]?.lower === 'to' && items[at - 3]?.lower === 'too') return stanceOfLink(items, at);
  const undertaken = items[at - 2];
  if (items[at - 1]?.lower === 'to' && undertaken !== undefined && UNDERTAKES.has(undertaken.lower))
    return { dispute: 'planned', cue: { start: undertaken.start, end: undertaken.end } };
  let asserted: string | null = null;
  let fronted = false;
  let limited = false;
  for (let back = at - 1; back >= 0 && at - back <= SCOPE_REACH; back -= 1) {
    const item = items[back];
    if (item === undefined || item.kind === 'quotation') break;
    if (item.kind === 'mark') {
      if (back === at - 1) continue;
      if (HARD.test(item.lower)) break;
      if (item.lower === ',') fronted = true;
      continue;
    }
    if (item.kind !== 'word') continue;
    const word = spelt(item.lower);
    if (lexicon.factives.has(word)) return null;
    if (STOPS.has(word) && back < at - 1 && !isPlace(items, back) && entryAt(items, back, lexicon)?.frame !== 'opener')
      break;
    if (asserted !== null && BARELY.has(word)) return null;
    const evidence = fronted || isJoined ? frontedAt(scope, back) : evidenceAt(scope, back, asserted);
    if (evidence !== null && limited && evidence.kind === 'denial') return null;
    if (evidence !== null) found.push(evidence);
    if (evidence?.kind === 'entry') back -= (entryAt(items, back, lexicon)?.words.length ?? 1) - 1;
    limited ||= lexicon.limits.has(word);
    if (ASSERTS.has(word) && !(BASE_FORMS.has(word) || MODAL_PERFECT.has(items[back - 1]?.lower ?? '')))
      asserted = word;
  }
  const stance = decide(found, items[at]?.kind === 'word' ? items[at] : undefined);
  return stance ?? (asserted === null && !isJoined ? stanceOfLink(items, at) : null);
}

/** `before the workers`, unlike `before she left`. */
function isPlace(items: readonly Word[], at: number): boolean {
  return PLACES.has(items[at]?.lower ?? '') && DETERMINED.has(items[at + 1]?.lower ?? '');
}

/**
 * What joins a verb to an unknown one before it: `stopped herself from saying`, `too proud to say`, `had the chance to
 * say`.
 */
function stanceOfLink(items: readonly Word[], at: number): Stance | null {
  const link = items[at - 1];
  if (link === undefined || items[at]?.kind !== 'word') return null;
  const cue = { start: link.start, end: items[at]?.end ?? link.end };
  if (link.lower === 'from' && items[at - 2]?.kind !== 'mark' && !/^(?:aside|apart)$/u.test(items[at - 2]?.lower ?? ''))
    return { dispute: 'denied', cue };
  if (link.lower === 'than') return { dispute: 'denied', cue };
  if (link.lower !== 'to' || /^ha(?:d|s|ve|ving)$/u.test(items[at - 2]?.lower ?? '')) return null;
  if (items[at - 3]?.lower === 'too') return { dispute: 'denied', cue };
  const before = items[at - 2];
  const opens = items[at - 3] === undefined || items[at - 3]?.kind === 'mark' || at <= HEADLINE_REACH;
  return (before?.kind === 'person' || before?.capital === true) && opens
    ? { dispute: 'planned', cue }
    : { dispute: null, cue };
}

function evidenceAt({ items, lexicon }: Scope, at: number, asserted: string | null): Evidence | null {
  const item = items[at];
  if (item === undefined) return null;
  const span = { start: item.start, end: item.end };
  const word = spelt(item.lower);
  if (lexicon.denials.has(word)) return { kind: 'denial', span, close: true };
  const medium = unrealMediumAt(items, at, lexicon);
  if (medium !== null) {
    if (isTopic(items, at, lexicon) && !medium.within) return null;
    return { kind: 'entry', dispute: medium.dispute, span: medium.span, close: true };
  }
  if (INVERSIONS.has(word) && (at === 0 || items[at - 1]?.kind === 'mark') && items[at + 1]?.kind !== 'mark')
    return { kind: 'entry', dispute: 'hypothetical', span, close: true };
  const entry = entryAt(items, at, lexicon);
  if (entry === null || entry.frame === 'unreal' || entry.dispute === null) return null;
  if (asserted !== null && (entry.frame === 'governor' || (entry.frame === 'auxiliary' && HEARD.has(asserted))))
    return null;
  const start = items[at - entry.words.length + 1]?.start ?? span.start;
  return { kind: 'entry', dispute: entry.dispute, span: { start, end: span.end }, close: true };
}

/** What stands before a comma in front of the clause frames it only as a condition, or a medium that it is said in. */
function frontedAt(scope: Scope, at: number): Evidence | null {
  const { items, lexicon } = scope;
  const medium = unrealMediumAt(items, at, lexicon);
  if (medium?.within && !isTopic(items, at, lexicon))
    return { kind: 'entry', dispute: medium.dispute, span: medium.span, close: true };
  const opens = at === 0 || items[at - 1]?.kind === 'mark';
  const entry = entryAt(items, at, lexicon);
  if (
    entry?.frame === 'opener' ||
    (entry?.dispute === 'hypothetical' && (scope.isJoined || at - entry.words.length + 1 === 0))
  )
    return evidenceAt(scope, at, null);
  return opens && INVERSIONS.has(items[at]?.lower ?? '') ? evidenceAt(scope, at, null) : null;
}

/**
 * `The complaint has Moor say`, `a letter makes Moor promise`: somebody else has the person speak. What the words are
 * then depends on who that is; null where no such verb stands before the person, or it keeps a true record.
 *
 * @param subject the first item of the person
 */
export function stanceOfCaused(items: readonly Word[], subject: number, lexicon: Lexicon): Stance | null {
  let cause = subject - 1;
  while (cause > 0 && subject - cause < CAUSED_REACH && isTitle(items, cause, lexicon)) cause -= 1;
  const verb = items[cause];
  if (verb === undefined || verb.kind !== 'word' || !CAUSES.has(verb.lower)) return null;
  const cue = { start: verb.start, end: verb.end };
  let dispute: Dispute | null = null;
  let isKnown = false;
  let isTrue = false;
  for (let at = cause - 1; at >= 0 && cause - at <= SCOPE_REACH; at -= 1) {
    const item = items[at];
    if (item === undefined || item.kind === 'quotation' || (item.kind === 'mark' && HARD.test(item.lower))) break;
    const entry = entryAt(items, at, lexicon);
    if (entry?.dispute === 'fake') return { dispute: 'fake', cue };
    if (!isKnown && (CAUSER.has(item.lower) || entry?.dispute === 'alleged' || entry?.dispute === 'planned')) {
      dispute = CAUSER.get(item.lower) ?? entry?.dispute ?? null;
      isKnown = true;
      isTrue = CAUSER.get(item.lower) === null;
    }
  }
  if (QUOTES.has(verb.lower) && dispute === null) return null;
  return isTrue ? null : { dispute: dispute ?? 'alleged', cue };
}

/** The same over an apposition, before a bare verb: `the novel has its premier, a thinly veiled Moor, say “go”`. */
export function stanceOfApposed(items: readonly Word[], verb: number, lexicon: Lexicon): Stance | null {
  if (items[verb - 1]?.lower !== ',' || FINITE.test(items[verb]?.lower ?? '') || items[verb]?.lower.endsWith('ing'))
    return null;
  let open = verb - 2;
  while (open > 0 && verb - open <= APPOSITION_MAX && items[open]?.kind !== 'mark') open -= 1;
  return items[open]?.lower === ',' ? stanceOfCaused(items, open, lexicon) : null;
}

function isTitle(items: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const item = items[at];
  if (item?.kind !== 'word' || CAUSES.has(item.lower) || ASSERTS.has(item.lower)) return false;
  return !LINKING.has(item.lower) && entryAt(items, at, lexicon) === null;
}

/**
 * What follows an English quotation that is the subject of its sentence: `“…”, which a joker invented`, `the words “…”
 * could not be confirmed`.
 */
export function stanceBehind(items: readonly Word[], from: number, lexicon: Lexicon): Stance | null {
  let denial: Word | null = null;
  let linked = false;
  for (let at = from; at < from + BEHIND_REACH; at += 1) {
    const item = items[at];
    if (item === undefined || item.kind === 'quotation' || (item.kind === 'mark' && HARD.test(item.lower))) return null;
    if (item.kind !== 'word') continue;
    const word = spelt(item.lower);
    if (word === 'but') return denialAfter(items, at, lexicon);
    if (STOPS.has(word)) return null;
    linked ||= COPULAS.has(word);
    const cue = { start: (denial ?? item).start, end: item.end };
    const entry = entryAt(items, at, lexicon);
    if (entry?.frame === 'adverb') return { dispute: entry.dispute, cue };
    if (word === 'nowhere') return { dispute: 'denied', cue };
    if (lexicon.denials.has(word)) denial = item;
    else if (denial !== null && lexicon.unproven.has(word)) return { dispute: 'alleged', cue };
    else if (denial !== null && SPOKEN.has(word)) return { dispute: 'denied', cue };
    else if (SPOKEN.has(word) && isNowhere(items, at, lexicon)) return { dispute: 'denied', cue };
    else if (denial === null && linked && (MAKING.has(word) || entry?.dispute === 'fake'))
      return { dispute: 'fake', cue };
  }
  return null;
}

/** `appears in no speech or letter` */
function isNowhere(items: readonly Word[], verb: number, { denials }: Lexicon): boolean {
  return items[verb + 1]?.lower === 'in' && denials.has(items[verb + 2]?.lower ?? '');
}

const FINITE = /^(?:said|told|wrote|swore|knew|thought|began|felt|found|held|put|went|\p{L}+(?:ed|s))$/u;
const NO_GERUND_BEFORE = new Set(['by', 'while', 'in', 'and', 'when', 'after', 'before', 'then']);

/**
 * `One can picture Moor at the fair, shouting “…”`, `In the sketch Moor storms in, shouting “…”`: what else stands
 * before the comma asserts.
 */
export function stanceOfTrailing(items: readonly Word[], at: number, lexicon: Lexicon): Stance | null {
  for (let back = at - 2; back >= 0 && at - back <= SCOPE_REACH; back -= 1) {
    const item = items[back];
    if (item === undefined || item.kind === 'quotation' || (item.kind === 'mark' && HARD.test(item.lower))) return null;
    if (STOPS.has(item.lower)) return null;
    const cue = { start: item.start, end: item.end };
    const medium = unrealMediumAt(items, back, lexicon);
    if (medium?.within && !isTopic(items, back, lexicon)) return { dispute: medium.dispute, cue: medium.span };
    const entry = entryAt(items, back, lexicon);
    if (entry?.frame === 'governor' && entry.dispute === 'hypothetical') return { dispute: 'hypothetical', cue };
    if (item.lower === 'would' && items[back + 1]?.lower === 'have') return { dispute: 'hypothetical', cue };
  }
  return null;
}

/** How far from its comma, in words, a tail says that what stands before it is hearsay. */
const TAIL_OPENING = 2;

/**
 * `…, or so the post alleges`, `…, if her rivals are to be believed`, `…, it is alleged`: hearsay, told behind what was
 * said.
 */
export function hearsayTail(words: readonly Word[], lexicon: Lexicon): Stance | null {
  const [first] = words;
  const last = words[words.length - 1];
  if (first === undefined || last === undefined) return null;
  const cue = { start: first.start, end: last.end };
  const opening = words.slice(0, TAIL_OPENING).map(({ lower }) => lower);
  if (opening[0] === 'or' && opening[1] === 'so') return { dispute: 'alleged', cue };
  if (opening[0] === 'so' && words.length > 1 && words.length < TAIL_WORDS) return { dispute: 'alleged', cue };
  if (/^(?:an?|the)$/u.test(opening[0] ?? '') && CHARGES.test(opening[1] ?? '')) return { dispute: 'alleged', cue };
  if (opening[0] === 'if' && words.some(({ lower }) => BELIEVED.has(lower))) return { dispute: 'alleged', cue };
  const at = words.findIndex((_, index) => entryAt(words, index, lexicon)?.dispute === 'alleged');
  return at !== -1 && words.length < TAIL_WORDS && words.some(({ lower }) => IMPERSONAL.has(lower))
    ? { dispute: 'alleged', cue }
    : null;
}

/** `…, but did not`: what stands before it was not said after all. */
function denialAfter(items: readonly Word[], but: number, lexicon: Lexicon): Stance | null {
  for (let at = but + 1; at <= but + BUT_REACH; at += 1) {
    const item = items[at];
    const next = items[at + 1];
    if (item?.kind !== 'word') return null;
    if (lexicon.denials.has(spelt(item.lower)) && (next === undefined || next.kind === 'mark' || next.lower === 'did'))
      return { dispute: 'denied', cue: { start: items[but]?.start ?? item.start, end: item.end } };
  }
  return null;
}

/**
 * What makes unreal, or announces, a text that reads something: `The text of the speech that Moor is due to give reads
 * “…”`.
 */
export function stanceOfText(items: readonly Word[], verb: number, lexicon: Lexicon): Stance | null {
  for (let at = verb - 1; at >= 0 && verb - at <= SCOPE_REACH; at -= 1) {
    const item = items[at];
    if (item === undefined || item.kind === 'quotation' || (item.kind === 'mark' && HARD.test(item.lower))) return null;
    const entry = entryAt(items, at, lexicon);
    if (entry !== null && (entry.dispute === 'planned' || entry.dispute === 'fake'))
      return { dispute: entry.dispute, cue: { start: item.start, end: item.end } };
  }
  return null;
}

/**
 * How an English verb of speech hangs on what stands before it; null where it has a subject of its own that says it.
 */
export type Dependence = 'governed' | 'joined' | 'trailing' | null;

/**
 * Whether an English verb of speech is asserted by what stands before it only: `heard Moor say`, `denied saying`, `to
 * say`, `Unless Moor turns up and says`.
 *
 * @param nameBefore whether a name, alone in the singular, stands before it as its subject
 */
export function dependenceOf(items: readonly Word[], at: number, nameBefore: boolean): Dependence {
  const verb = items[at]?.lower ?? '';
  const before = items[at - 1];
  if (before === undefined) return null;
  if (verb.endsWith('ing')) {
    if (before.lower === ',') return 'trailing';
    return before.kind !== 'mark' && !NO_GERUND_BEFORE.has(before.lower) ? 'governed' : null;
  }
  const hasFiniteForm = FINITE.test(verb);
  if (before.lower === 'and' || before.lower === 'or') return hasFiniteForm ? 'joined' : 'governed';
  if (hasFiniteForm) return null;
  return before.lower === 'to' || before.lower === 'than' || nameBefore ? 'governed' : null;
}
