import {
  FACT_LABELS,
  GOES_ON,
  LABELS,
  PASSED_ON,
  RENDERINGS,
  RIGHT,
  SHOWING,
  WRONG,
} from '../../language/tables/disputes/verdicts.ts';
import type { WordRow } from '../../language/tables/disputes/words.ts';
import type { Dispute, LanguageCode } from '../../language/types.ts';
import { entryAt, LEXICONS, type Stance, spelt, type Word } from './lexicon.ts';
import { isTopic, unrealMediumAt } from './unreal.ts';

/** A label has so many words at most. */
const LABEL_MAX = 3;
/** A verdict on what is passed around stands so near its sentence’s beginning, in items. */
const VERDICT_REACH = 14;
const FOUND_REACH = 4;
const FINDS = ['ternyata', 'adalah', 'merupakan', 'dipastikan', 'terbukti', 'hasil'];
const SHOWS_REACH = 4;
const POINTS = new Set(['itu', 'tersebut', 'ini', 'itulah', 'inilah']);
const WITHIN = new Set(['dalam', 'di', 'pada', 'lewat', 'melalui']);
const THUS = new Set(['begitu', 'demikian', 'begitulah', 'demikianlah', 'itulah']);
const TEXTS = new Set('kalimat isi bunyi tulisan penggalan petikan larik kutipan pembuka'.split(' '));
const CLOSES = new Set([':', ']', '!']);

const setOf = (rows: readonly WordRow[]): ReadonlySet<string> => new Set(rows.flatMap(([words]) => words.split(' ')));
const labelsOf = (language: LanguageCode): ReadonlyMap<string, Dispute> =>
  new Map(LABELS[language].flatMap(([words, dispute]) => words.split(' ').map((word) => [word, dispute] as const)));
const LABELLED: Readonly<Record<LanguageCode, ReadonlyMap<string, Dispute>>> = {
  id: labelsOf('id'),
  en: labelsOf('en'),
};
const CHECKS = setOf(FACT_LABELS.id);
const RENDERED = setOf(RENDERINGS);
const PASSED = setOf(PASSED_ON);
const IS_WRONG = setOf(WRONG);
const IS_RIGHT = setOf(RIGHT);
const CONTINUES = setOf(GOES_ON);
const SHOWS = setOf(SHOWING);

/** The label a sentence opens with, `[SALAH] …` or `Hoaks: …`, and whether it stands alone; null where it has none. */
export function labelOf(items: readonly Word[], language: LanguageCode): (Stance & { readonly alone: boolean }) | null {
  const labels = LABELLED[language];
  if (labels.size === 0) return null;
  const bracketed = items[0]?.lower === '[';
  let found: Stance | null = null;
  for (let at = bracketed ? 1 : 0; at <= LABEL_MAX + 1; at += 1) {
    const item = items[at];
    if (item === undefined) return null;
    if (item.kind === 'mark' && CLOSES.has(item.lower)) {
      const isCheck = item.lower === ':' && CHECKS.has(items[at - 1]?.lower ?? '');
      found ??= isCheck ? shortFinding(items, at + 1, labels) : null;
      return found === null ? null : { ...found, alone: at >= items.length - 2 };
    }
    const dispute = item.kind === 'word' ? labels.get(item.lower) : undefined;
    if (item.kind !== 'word' || POINTS.has(item.lower) || LEXICONS[language].denials.has(item.lower)) return null;
    if (dispute !== undefined) found = { dispute, cue: { start: item.start, end: item.end } };
  }
  return null;
}

/** `Cek fakta: keliru, Sari mengatakan …` */
function shortFinding(items: readonly Word[], at: number, labels: ReadonlyMap<string, Dispute>): Stance | null {
  const item = items[at];
  const dispute = item === undefined ? undefined : labels.get(item.lower);
  if (item === undefined || dispute === undefined || items[at + 1]?.lower !== ',') return null;
  return { dispute, cue: { start: item.start, end: item.end } };
}

/**
 * An Indonesian sentence that finds fault with how words before it were given (`Kutipan itu keliru`), or with what
 * passed them on (`Klaim tersebut hoaks`); `passed` where the words must have been passed on for it to matter.
 */
export function faultOf(
  words: readonly Word[],
): (Stance & { readonly passed: boolean; readonly medium: string | null }) | null {
  for (let at = 0; at < words.length && at < VERDICT_REACH; at += 1) {
    const word = words[at];
    if (word?.kind === 'quotation' || word === undefined) return null;
    const renders = RENDERED.has(word.lower);
    if (!(renders || PASSED.has(word.lower)) || isTopic(words, at, LEXICONS.id)) continue;
    const pointer = [1, 2, 3].find((step) => POINTS.has(words[at + step]?.lower ?? ''));
    if (pointer === undefined) continue;
    const found = wrongAfter(words, at + pointer + 1);
    const medium = LEXICONS.id.media.has(word.lower) ? word.lower : null;
    if (found !== null) return { ...found, passed: !renders, medium };
  }
  return null;
}

function wrongAfter(words: readonly Word[], from: number): Stance | null {
  let denied = false;
  for (let at = from; at < from + VERDICT_REACH; at += 1) {
    const word = words[at];
    if (word === undefined || word.kind === 'quotation' || LEXICONS.id.joints.has(word.lower)) return null;
    const { lower, start, end } = word;
    if (LEXICONS.id.denials.has(spelt(lower))) denied = true;
    else if (denied ? IS_RIGHT.has(lower) : IS_WRONG.has(lower)) return { dispute: 'fake', cue: { start, end } };
  }
  return null;
}

/** The unreal medium an Indonesian sentence tells of, which the next one may quote; null where it tells of none. */
export function mediumToldOf(words: readonly Word[]): (Stance & { readonly nouns: ReadonlySet<string> }) | null {
  for (let at = 0; at < words.length; at += 1) {
    const medium = unrealMediumAt(words, at, LEXICONS.id) ?? foundUnreal(words, at);
    if (medium === null || medium.dispute === null || isTopic(words, at, LEXICONS.id)) continue;
    const nouns = new Set(words.filter(({ lower }) => LEXICONS.id.media.has(lower)).map(({ lower }) => lower));
    return { dispute: medium.dispute, cue: medium.span, nouns };
  }
  return null;
}

/** `Rekaman … ternyata hasil kloning`: what a medium far before it is found to be. */
function foundUnreal(words: readonly Word[], at: number): { dispute: Dispute | null; span: Stance['cue'] } | null {
  const entry = entryAt(words, at, LEXICONS.id);
  if (entry?.frame !== 'unreal') return null;
  const before = words.slice(Math.max(0, at - FOUND_REACH), at).map(({ lower }) => lower);
  const { start, end } = words[at] as Word;
  return FINDS.some((word) => before.includes(word)) ? { dispute: entry.dispute, span: { start, end } } : null;
}

/**
 * Whether a sentence quotes a medium that the one before told of: `Di akun itulah ia ditulis bersabda`, `Pada detik
 * kelima terdengar`.
 */
export function quotesMedium(words: readonly Word[], nouns: ReadonlySet<string>): boolean {
  const quotation = words.findIndex(({ kind }) => kind === 'quotation');
  const refers = words[quotation + 1]?.lower === ',' ? quotation + 2 : quotation + 1;
  if (quotation === 0 && THUS.has(words[refers]?.lower ?? '') && TEXTS.has(words[refers + 1]?.lower ?? '')) return true;
  for (let at = 0; at < quotation; at += 1) {
    const lower = words[at]?.lower ?? '';
    if (at <= 2 && CONTINUES.has(lower)) return true;
    if (!nouns.has(lower) || !POINTS.has(words[at + 1]?.lower ?? '') || isTopic(words, at, LEXICONS.id)) continue;
    if (WITHIN.has(words[at - 1]?.lower ?? '')) return true;
    if (words.slice(at + 2, at + 2 + SHOWS_REACH).some((each) => SHOWS.has(each.lower))) return true;
  }
  return false;
}
