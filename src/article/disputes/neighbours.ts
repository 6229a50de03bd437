import { CIRCULATION, IMITATION, PASSED_ON } from '../../language/tables/disputes/verdicts.ts';
import type { WordRow } from '../../language/tables/disputes/words.ts';
import type { TokenStream } from '../../language/tokens.ts';
import type { LanguageCode, Span } from '../../language/types.ts';
import { endOfLinkedWord, forEachWordOrMark } from '../people/tokens.ts';
import type { Unit } from '../quotations/units.ts';
import { tokensIn } from '../tokens.ts';
import type { ArticleText, QuotationKind, Speaker } from '../types.ts';
import { faultOf, labelOf, mediumToldOf, quotesMedium } from './labels.ts';
import { entryAt, LEXICONS, type Stance, spelt, type Word } from './lexicon.ts';
import { isTopic, unrealMediumAt } from './unreal.ts';
import { announcementOf, type Verdict, verdictOf, verdictWithin } from './verdict.ts';
import { VERDICT_WORDS } from './verdict-words.ts';

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
const setOf = (rows: readonly WordRow[]): ReadonlySet<string> => new Set(rows.flatMap(([words]) => words.split(' ')));
const IMITATES: Readonly<Record<LanguageCode, ReadonlySet<string>>> = {
  id: setOf(IMITATION.id),
  en: setOf(IMITATION.en),
};
/** What a fiction does with somebody. */
const STAGES = new Set(['finds', 'has', 'puts', 'imagines', 'casts', 'lets', 'makes', 'leaves', 'strands']);
/** How far, in items, who is imitated stands from the verb. */
const NAME_REACH = 7;
/** How many sentences back a verdict reaches. */
const VERDICT_REACH = 4;
/** How many it reaches where it names what the words came in. */
const MEDIUM_REACH = 9;
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
      verdict === null
        ? -1
        : verdict.isAccusation
          ? namelessBefore(told, index)
          : targetOf(told, index, verdict, language);
    const counts = verdict?.isAnswer !== true || isOpen(told[target]?.unit);
    if (verdict !== null && target !== -1 && counts) stances[target] ??= verdict;
    else if (language === 'en' && mayDispute && goesOn(told[index + 1]?.unit))
      stances[index + 1] ??= unrealSubject(unit, verdict, language);
    if (mayDispute && language === 'id') contestIndonesian(told, index, stances);
    const next = told[index + 1]?.unit;
    const played = mayDispute && language === 'en' ? playedIn(unit, next) : null;
    const imitated = played ?? (mayDispute ? imitatedIn(unit, next, language) : null);
    if (imitated !== null) stances[index + 1] ??= imitated;
    const denial = denialByQuotation(text, told, index, language);
    if (denial !== null) stances[denial.target] ??= denial.stance;
  }
  return stances;
}

/** Whether a sentence leaves open that its words were said, and may be answered: `Asked to say “…”? She did not.` */
function isOpen(unit: Unit | undefined): boolean {
  const { triggers } = LEXICONS.en;
  return unit?.items.some(({ kind, lower }) => kind !== 'quotation' && triggers.has(spelt(lower))) === true;
}

/** `It says, “…”`, `“…,” it has her say`: the medium of the sentence before speaks. */
function goesOn(unit: Unit | undefined): boolean {
  const at = unit?.items.findIndex(({ lower }) => lower === 'it') ?? -1;
  return (
    at === 0 || (at === 1 && unit?.items[0]?.lower === 'in') || (at > 0 && unit?.items[at - 1]?.kind === 'quotation')
  );
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
  const target = fault === null ? -1 : targetOf(told, index, fault, 'id');
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

/** `The play finds Moor alone. “…,” she whispers`: what a fiction has somebody do, it has them say. */
function playedIn({ items }: Unit, next: Unit | undefined): Stance | null {
  if (!startsQuoted(next) || next === undefined || items.some(({ kind }) => kind === 'quotation')) return null;
  const fiction = items
    .slice(0, SUBJECT_MAX)
    .findIndex((_, at) => entryAt(items, at, LEXICONS.en)?.frame === 'fiction');
  const item = items[fiction];
  if (item === undefined || isTopic(items, fiction, LEXICONS.en)) return null;
  const verb = items.findIndex(({ lower }, at) => at > fiction && at <= fiction + NAME_REACH && STAGES.has(lower));
  const isStaged = verb !== -1 && items.slice(verb, verb + NAME_REACH).some(({ kind }) => kind === 'person');
  const speaks = next.items.slice(1, 4).some(({ lower }) => lower === 'he' || lower === 'she');
  return isStaged && speaks ? { dispute: 'fake', cue: { start: item.start, end: item.end } } : null;
}

/** `Komedian itu menirukan Sari. “…,” ucapnya`: somebody speaks as somebody else, and goes on in the next sentence. */
function imitatedIn({ items }: Unit, next: Unit | undefined, language: LanguageCode): Stance | null {
  if (!startsQuoted(next) || next === undefined || items.some(({ kind }) => kind === 'quotation')) return null;
  if (next.items.some(({ kind }) => kind === 'person')) return null;
  const at = items.findIndex((item, index) => {
    const entry = item.kind === 'word' ? entryAt(items, index, LEXICONS[language]) : null;
    return entry?.frame === 'fiction' && IMITATES[language].has(entry.words[0] ?? '');
  });
  const item = items[at];
  const isNamed = items.slice(at, at + NAME_REACH).some(({ kind }) => kind === 'person');
  return item === undefined || !isNamed ? null : { dispute: 'fake', cue: { start: item.start, end: item.end } };
}

function startsQuoted(unit: Unit | undefined): boolean {
  return unit?.items[0]?.kind === 'quotation';
}

/**
 * The unit whose words a verdict is about: where it names a medium that was named before, what came in it; else what
 * came in some medium, else the last that has words.
 */
function targetOf<S extends Stated>(
  told: readonly Told<S>[],
  verdict: number,
  { medium }: Verdict,
  language: LanguageCode,
): number {
  const { media } = LEXICONS[language];
  let last = -1;
  let inMedium = -1;
  let pointed = false;
  const reach = medium === null || !media.has(medium) ? VERDICT_REACH : MEDIUM_REACH;
  for (let at = verdict - 1; at >= 0 && verdict - at <= reach; at -= 1) {
    const each = told[at];
    if (each === undefined) break;
    const has = hasWords(each);
    const isNear = verdict - at <= VERDICT_REACH;
    if (has && last === -1 && isNear && !pointed) last = at;
    if (medium === null) continue;
    const { items } = each.unit;
    const named = items.findIndex(({ lower }, word) => lower === medium && !isTopic(items, word, LEXICONS[language]));
    if (named !== -1 && has) return at;
    if (named !== -1 && isNear && !isPointed(items, named, language)) return firstAfter(told, at, verdict) ?? last;
    // `Unggahan itu menuduh Sari. “…,” kata Sari. Unggahan itu hoaks.`: what is said in between is not in it.
    if (named !== -1 && !has && media.has(medium) && !VERDICT_WORDS[language].words.has(medium)) {
      pointed = true;
      last = -1;
    }
    if (
      has &&
      inMedium === -1 &&
      items.some(({ lower }, word) => media.has(lower) && !isTopic(items, word, LEXICONS[language]))
    )
      inMedium = at;
  }
  return inMedium !== -1 && medium !== null && media.has(medium) ? inMedium : last;
}

/** `video itu`, `the clip`: it was named before. */
function isPointed(items: Unit['items'], at: number, language: LanguageCode): boolean {
  const { pointers } = VERDICT_WORDS[language];
  const step = language === 'id' ? 1 : -1;
  return [1, 2].some((near) => pointers.has(items[at + step * near]?.lower ?? ''));
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
  const target = targetOf(told, index, verdict, language);
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
