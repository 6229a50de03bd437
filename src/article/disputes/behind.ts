import { AFTERTHOUGHTS, RECORDED, REFERRING, UNCONFIRMED } from '../../language/tables/disputes/uttering.ts';
import type { WordRow } from '../../language/tables/disputes/words.ts';
import type { Cue } from '../../language/tables/speech/cues.ts';
import { DISTRIBUTES, isUttering, NOUNS } from './frame/clause-words.ts';
import { entryAt, type Lexicon, type Stance, spelt, type Word } from './lexicon.ts';
import { isTopic, unrealMediumAt } from './unreal.ts';

/** How far, in items, what follows words in their sentence is read. */
const REACH = 20;
/** How far, in items, a verb of saying stands from the denial before it. */
const DENIAL_REACH = 6;
/** How far, in items, an adverb stands that goes with the quotation: `“…,” konon desis Sari`. */
const NEAR = 3;
const BREAKS = /^[.;:!…—–]$/u;

const setOf = (rows: readonly WordRow[]): ReadonlySet<string> => new Set(rows.flatMap(([words]) => words.split(' ')));
const AFTER = setOf(AFTERTHOUGHTS);
const REFERS = setOf(REFERRING);
const IN_RECORDS = setOf(RECORDED);
/** What joins a quotation to what is found of it: `kutipan “…” adalah rekayasa`. */
const COPULAS = new Set([
  'adalah',
  'merupakan',
  'ternyata',
  'dipastikan',
  'hanyalah',
  'hanya',
  'cuma',
  'terbukti',
  'ialah',
]);
/** What comes before the noun for a text: `demikian isi pesan`. */
const CONTENTS = new Set(['isi', 'bunyi', 'tulisan', 'teks']);
const UNSURE = setOf(UNCONFIRMED);
/** Where these follow a quotation, what makes something unreal makes the quotation so. */
const CAUSES = new Set(['karena', 'sebab', 'lantaran', 'yang', 'padahal']);

/**
 * Reads the Indonesian sentence behind a quotation for what asserts nothing of it: `“…,” konon ucap Sari`, `“…” itulah
 * yang dituduhkan kepadanya`, `“…,” kata Sari, begitu klaim sebuah akun`. Null where it asserts it.
 *
 * @param from the item after the quotation
 */
export function stanceBehind(
  items: readonly Word[],
  from: number,
  lexicon: Lexicon,
  cues: ReadonlyMap<string, Cue>,
): Stance | null {
  let said = false;
  let denial = -1;
  let pending: Stance | null = null;
  for (let at = from; at < from + REACH; at += 1) {
    const item = items[at];
    if (item === undefined || item.kind === 'quotation') break;
    if (item.kind === 'mark' && BREAKS.test(item.lower)) break;
    if (item.kind === 'mark' && item.lower === ',' && at > from && pending === null) denial = -1;
    if (item.kind !== 'word') continue;
    const word = spelt(item.lower);
    if (REFERS.has(items[at - 1]?.lower ?? '') && AFTER.has(word)) return stance('alleged', item);
    if (word === 'padahal' && !said && saysSoon(items, at, cues)) return stance('fake', item);
    const medium = unrealMediumAt(items, at, lexicon);
    if (medium !== null && !isTopic(items, at, lexicon) && (!said || medium.within))
      return { dispute: medium.dispute, cue: medium.span };
    const entry = entryAt(items, at, lexicon);
    const isContent = CONTENTS.has(items[at - 1]?.lower ?? '');
    const isBare = !isContent && (cues.get(word)?.form === 'bare' || cues.get(word)?.form === 'clitic');
    const cue: Stance | null =
      entry === null
        ? null
        : { dispute: entry.dispute, cue: { start: items[at - entry.words.length + 1]?.start ?? 0, end: item.end } };
    if (entry?.frame === 'adverb' && entry.words.length > 1 && entry.dispute !== null) return cue;
    if (said) continue;
    if (denial !== -1 && UNSURE.has(word)) return stance('alleged', item);
    if (entry?.frame === 'adverb' && entry.dispute !== null && at - from < NEAR) return cue;
    if (entry?.frame === 'governor' && /kan$/u.test(word) && entry.dispute === 'alleged') return cue;
    if (entry?.frame === 'governor' && DISTRIBUTES.has(word) && at - from < NEAR && items[at + 1]?.kind !== 'person')
      return cue;
    const finds = entry?.frame === 'fiction' || entry?.frame === 'unreal';
    if (finds && COPULAS.has(items[at - (entry?.words.length ?? 1)]?.lower ?? '') && denial === -1) return cue;
    if (denial !== -1 && IN_RECORDS.has(word) && /^(?:dalam|di|pada)$/u.test(items[at + 1]?.lower ?? ''))
      return stance('denied', items[denial] ?? item);
    if (entry?.frame === 'fiction' && CAUSES.has(items[at - 1]?.lower ?? '')) return cue;
    if (entry !== null && !isBare && entry.dispute !== null && entry.frame !== 'unreal' && entry.frame !== 'fiction')
      pending ??= cue;
    if (
      isBare ||
      (NOUNS.has(word) && (denial !== -1 || pending !== null)) ||
      isUttering({ ...item, lower: word.replace(/nya$/u, '') }, cues, true)
    ) {
      if (denial !== -1 && at - denial <= DENIAL_REACH) return stance('denied', items[denial] ?? item);
      if (pending !== null) return pending;
      said = true;
    } else if (lexicon.denials.has(word.replace(/lah$/u, ''))) denial = at;
    else if (lexicon.limits.has(word)) denial = -1;
    else if (lexicon.joints.has(word) && !CAUSES.has(word)) break;
  }
  return null;
}

/** `“…,” padahal ia mengatakan “…”`: what stands before was not said. */
function saysSoon(items: readonly Word[], at: number, cues: ReadonlyMap<string, Cue>): boolean {
  return [1, 2, 3].some((step) => isUttering(items[at + step], cues, true));
}

function stance(dispute: 'alleged' | 'denied' | 'fake', { start, end }: Word): Stance {
  return { dispute, cue: { start, end } };
}
