import type { Cue } from '../../language/tables/speech/cues.ts';
import { entryAt, type Lexicon, type Stance, spelt, type Word } from './lexicon.ts';
import { isTopic, unrealMediumAt } from './unreal.ts';

/** How far, in items, behind a verb or a quotation something may say that it was not said. */
const CIRCUMSTANCE_REACH = 12;
const PREDICATE_REACH = 16;
const MEDIUM_REACH = 40;
const COPULAS = new Set('is was are were itu ini tersebut adalah merupakan ternyata cuma hanyalah turned'.split(' '));
const SAID = new Set(
  'said spoken uttered made spoke speak uttering quoted diucapkan dikatakan diutarakan dilontarkan disampaikan dinyatakan'.split(
    ' ',
  ),
);
const FALSE_WORDS = new Set(
  'false untrue wrong incorrect baseless absurd nonsense ridiculous laughable ludicrous rubbish preposterous unfounded keliru salah bohong ngawur'.split(
    ' ',
  ),
);
const TRUE_WORDS = new Set([
  'true',
  'correct',
  'accurate',
  'genuine',
  'real',
  'authentic',
  'benar',
  'asli',
  'betul',
  'berdasar',
  'terbukti',
]);

/**
 * What goes with a verb of speech and its speaker: `kata Sari dalam video palsu itu`, `said a parody account`.
 *
 * @param isSpeaker whether the speaker stands there
 */
export function unrealCircumstance(
  items: readonly Word[],
  from: number,
  lexicon: Lexicon,
  isSpeaker: boolean,
): Stance | null {
  /** Whether a relative clause of a medium has begun: `in a clip that experts say was faked`. */
  let named = false;
  for (let at = from; at < from + CIRCUMSTANCE_REACH; at += 1) {
    const item = items[at];
    if (item === undefined || item.kind === 'mark' || item.kind === 'quotation') return null;
    if ((item.lower === 'that' && !lexicon.media.has(items[at - 1]?.lower ?? '')) || item.lower === 'bahwa')
      return null;
    if (named && entryAt(items, at, lexicon)?.dispute === 'fake' && lexicon.language === 'en')
      return { dispute: 'fake', cue: { start: item.start, end: item.end } };
    if (item.lower === 'that' || item.lower === 'which') named = true;
    const medium = unrealMediumAt(items, at, lexicon);
    if (medium !== null && (medium.within || (isSpeaker && !isTopic(items, at, lexicon))))
      return { dispute: medium.dispute, cue: medium.span };
  }
  return null;
}

/**
 * What follows a quotation in its sentence and says that it was not said: `“…” was never said by Moor`, `Kutipan “…”
 * itu palsu`.
 *
 * @param from the item after the quotation
 * @param named whether a medium or a claim in front of it makes the quotation the subject: `the quote “…”`, `klaim
 * bahwa …`
 */
export function stanceAfter(
  items: readonly Word[],
  from: number,
  named: boolean,
  lexicon: Lexicon,
  cues: ReadonlyMap<string, Cue>,
): Stance | null {
  let denial = -1;
  let copula = named;
  for (let at = from; at < from + PREDICATE_REACH; at += 1) {
    const item = items[at];
    if (item === undefined || item.kind === 'quotation') return null;
    if (item.kind === 'mark' && (item.lower !== ',' || at > from)) return null;
    if (item.kind !== 'word') continue;
    const word = spelt(item.lower);
    const says = SAID.has(word) || cues.get(word.replace(/nya$/u, ''))?.form === 'active' || word.startsWith('diucap');
    if (lexicon.denials.has(word)) denial = at;
    else if (denial !== -1 && lexicon.unproven.has(word))
      return { ...stance('denied', items, denial, at), dispute: 'alleged' };
    else if (says) return denial === -1 ? null : stance('denied', items, denial, at);
    else if (denial !== -1 && TRUE_WORDS.has(word) && copula) return stance('denied', items, denial, at);
    else if (COPULAS.has(word)) copula = true;
    else if (lexicon.joints.has(word) && word !== 'padahal') return null;
    else if (cues.get(word)?.form === 'bare' || cues.get(word)?.form === 'clitic') return null;
    else if (copula && denial === -1) {
      if (FALSE_WORDS.has(word)) {
        const isMedium = items
          .slice(Math.max(0, from - MEDIUM_REACH), from)
          .some(({ lower }) => lexicon.media.has(lower));
        return stance(isMedium ? 'fake' : 'denied', items, at, at);
      }
      const entry = entryAt(items, at, lexicon);
      if (entry?.dispute === 'fake') return stance('fake', items, at - entry.words.length + 1, at);
    } else if (lexicon.limits.has(word)) denial = -1;
  }
  return null;
}

function stance(dispute: 'denied' | 'fake', items: readonly Word[], first: number, last: number): Stance {
  return { dispute, cue: { start: items[first]?.start ?? 0, end: items[last]?.end ?? 0 } };
}
