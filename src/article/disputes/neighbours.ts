import { CIRCULATION, PASSED_ON } from '../../language/tables/disputes/verdicts.ts';
import type { TokenStream } from '../../language/tokens.ts';
import type { LanguageCode, Span } from '../../language/types.ts';
import { endOfLinkedWord, forEachWordOrMark } from '../people/tokens.ts';
import type { Unit } from '../quotations/units.ts';
import { tokensIn } from '../tokens.ts';
import type { ArticleText, QuotationKind, Speaker } from '../types.ts';
import { faultOf, labelOf, mediumToldOf, quotesMedium } from './labels.ts';
import { LEXICONS, type Stance, spelt, type Word } from './lexicon.ts';
import { unrealMediumAt } from './unreal.ts';
import { announcementOf, type Verdict, verdictOf, verdictWithin } from './verdict.ts';

/** A statement of a unit, as far as its neighbours matter. */
export interface Stated extends Span {
  readonly kind: QuotationKind;
  readonly speakers: readonly Speaker[];
}

/** A unit with what is said in it, in order. */
export interface Told<S extends Stated> {
  readonly unit: Unit;
  readonly statements: readonly S[];
}

/** A subject that is unreal stands so near, in items, to its sentence’s beginning. */
const SUBJECT_MAX = 4;
const PASSED_ON_BY: ReadonlySet<string> = new Set(
  [...CIRCULATION.id, ...PASSED_ON].flatMap(([words]) => words.split(' ')),
);
/** How many sentences back a verdict reaches. */
const VERDICT_REACH = 4;
/** A longer quotation says more than that its speaker never said something. UTF-16 code units. */
const DENYING_QUOTATION_MAX = 160;

/**
 * What the sentences around each unit say of its words: a stance where they contest them, else null. In the units'
 * order.
 */
export function stancesByNeighbours<S extends Stated>(
  text: Pick<ArticleText, 'body'>,
  told: readonly Told<S>[],
  language: LanguageCode,
): (Stance | null)[] {
  const { triggers } = LEXICONS[language];
  const stances: (Stance | null)[] = told.map(() => null);
  for (const [index, { unit }] of told.entries()) {
    const mayDispute = unit.items.some(({ lower }) => triggers.has(spelt(lower)));
    const announced = !mayDispute ? null : announcementOf(unit.items, language);
    if (announced !== null && startsQuoted(told[index + 1]?.unit)) stances[index + 1] ??= announced;
    const verdict = !mayDispute ? null : verdictOf(unit.items, language);
    const target =
      verdict === null ? -1 : verdict.isAccusation ? namelessBefore(told, index) : targetOf(told, index, verdict);
    if (verdict !== null && target !== -1) stances[target] ??= verdict;
    else if (language === 'en' && mayDispute && goesOn(told[index + 1]?.unit))
      stances[index + 1] ??= unrealSubject(unit, verdict, language);
    if (mayDispute && language === 'id') contestIndonesian(told, index, stances);
    const denial = denialByQuotation(text, told, index, language);
    if (denial !== null) stances[denial.target] ??= denial.stance;
  }
  return stances;
}

/** `It says, “…”`, `“…,” it has her say`: the medium of the sentence before speaks. */
function goesOn(unit: Unit | undefined): boolean {
  const at = unit?.items.findIndex(({ lower }) => lower === 'it') ?? -1;
  return at === 0 || (at > 0 && unit?.items[at - 1]?.kind === 'quotation');
}

/**
 * What makes unreal the medium that an English sentence is about: `A spoof paper carried …`, `The letter is a forgery.`
 */
function unrealSubject({ items }: Unit, verdict: Verdict | null, language: LanguageCode): Stance | null {
  if (verdict !== null) return verdict.medium === null ? null : verdict;
  const opening = items
    .slice(0, SUBJECT_MAX)
    .findIndex((_, at) => unrealMediumAt(items, at, LEXICONS[language]) !== null);
  const medium = opening === -1 ? null : unrealMediumAt(items, opening, LEXICONS[language]);
  return medium === null || medium.within ? null : { dispute: medium.dispute, cue: medium.span };
}

/** Labels, faults found with what passed words on, and media told of in the sentence before. */
function contestIndonesian<S extends Stated>(
  told: readonly Told<S>[],
  index: number,
  stances: (Stance | null)[],
): void {
  const items = told[index]?.unit.items ?? [];
  const label = labelOf(items, 'id');
  if (label !== null && (!label.alone || index + 1 < told.length)) stances[label.alone ? index + 1 : index] ??= label;
  const fault = faultOf(items);
  const target = fault === null ? -1 : targetOf(told, index, { ...fault, medium: null });
  if (fault !== null && target !== -1 && !(fault.passed && !isPassedOn(told, target))) stances[target] ??= fault;
  const next = told[index + 1];
  const medium = next === undefined || items.some(({ kind }) => kind === 'quotation') ? null : mediumToldOf(items);
  if (next !== undefined && medium !== null && quotesMedium(next.unit.items, medium.nouns))
    stances[index + 1] ??= medium;
}

/** Whether the words of a unit came in a medium, named in it or in the sentence before. */
function isPassedOn<S extends Stated>(told: readonly Told<S>[], target: number): boolean {
  const items = [...(told[target - 1]?.unit.items ?? []), ...(told[target]?.unit.items ?? [])];
  return items.some(({ lower }) => PASSED_ON_BY.has(lower));
}

function startsQuoted(unit: Unit | undefined): boolean {
  return unit?.items[0]?.kind === 'quotation';
}

/**
 * The unit whose words a verdict is about: where it names a medium that was named before, what came in it; else the
 * last that has words.
 */
function targetOf<S extends Stated>(told: readonly Told<S>[], verdict: number, { medium }: Verdict): number {
  let last = -1;
  for (let at = verdict - 1; at >= 0 && verdict - at <= VERDICT_REACH; at -= 1) {
    const each = told[at];
    if (each === undefined) break;
    const has = hasWords(each);
    if (has && last === -1) last = at;
    if (medium !== null && each.unit.items.some(({ lower }) => lower === medium))
      return has ? at : (firstAfter(told, at, verdict) ?? last);
  }
  return last;
}

/** The last words before an accusation that nobody is named for, `-1` where there are none. */
function namelessBefore<S extends Stated>(told: readonly Told<S>[], accusation: number): number {
  for (let at = accusation - 1; at >= 0 && accusation - at <= VERDICT_REACH; at -= 1) {
    const each = told[at];
    const direct = each?.statements.filter(({ kind }) => kind === 'direct') ?? [];
    if (direct.length > 0) return direct.every(({ speakers }) => speakers.length === 0) ? at : -1;
  }
  return -1;
}

function firstAfter<S extends Stated>(told: readonly Told<S>[], from: number, end: number): number | null {
  for (let at = from + 1; at < end; at += 1) {
    const each = told[at];
    if (each !== undefined && hasWords(each)) return at;
  }
  return null;
}

function hasWords<S extends Stated>({ unit, statements }: Told<S>): boolean {
  return statements.length > 0 || unit.items.some(({ kind }) => kind === 'quotation');
}

/**
 * `“I never said that,” said Moor.` after words of Moor’s; of somebody else’s words it leaves open whether they were
 * said.
 */
function denialByQuotation<S extends Stated>(
  text: Pick<ArticleText, 'body'>,
  told: readonly Told<S>[],
  index: number,
  language: LanguageCode,
): { target: number; stance: Stance } | null {
  const denying = told[index]?.statements.find(({ kind }) => kind === 'direct');
  if (denying === undefined || denying.end - denying.start > DENYING_QUOTATION_MAX) return null;
  if (!DENYING.test(text.body.slice(denying.start, denying.end))) return null;
  const verdict = verdictWithin(wordsIn(text, denying), language);
  if (verdict === null) return null;
  const target = targetOf(told, index, verdict);
  const said = told[target]?.statements[0];
  if (target === -1) return null;
  const isOwn =
    said === undefined ||
    said.speakers.length === 0 ||
    said.speakers.some(({ name }) => denying.speakers.some((other) => other.name === name));
  return {
    target,
    stance: { dispute: isOwn || verdict.dispute === 'fake' ? verdict.dispute : null, cue: verdict.cue },
  };
}

/** Without one of these a quotation denies nothing. */
const DENYING =
  /\b(?:never|not|no|den(?:y|ied)|tidak|tak|bukan|nggak|ga?k|membantah|fak\w+|hoa\w+|palsu|edit\w*|doctored|fabricated|rekayasa)\b|n['’]t\b/iu;
const LINKS: ReadonlySet<string> = new Set("'’-");

function wordsIn(text: Pick<ArticleText, 'body'>, span: Span): Word[] {
  const words: Word[] = [];
  const range = tokensIn(text, span);
  const endOfWord = (stream: TokenStream, token: number, to: number) => endOfLinkedWord(stream, token, to, LINKS);
  forEachWordOrMark(range, endOfWord, (start, end) => {
    const written = range.stream.text.slice(start, end);
    const isWord = /^[\p{L}\p{N}]/u.test(written);
    if (!isWord && /["“”'‘’«»]/u.test(written)) return;
    words.push({
      start: range.offset + start,
      end: range.offset + end,
      kind: isWord ? 'word' : 'mark',
      lower: written.toLowerCase(),
      capital: /^\p{Lu}/u.test(written),
    });
  });
  return words;
}
