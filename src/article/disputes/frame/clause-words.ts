import {
  BARE_VERBS,
  DISTRIBUTING,
  MANNERS_OF_SAYING,
  QUOTING_ONLY,
  UTTERANCES,
  UTTERING_VERBS,
} from '../../../language/tables/disputes/uttering.ts';
import type { WordRow } from '../../../language/tables/disputes/words.ts';
import type { Cue } from '../../../language/tables/speech/cues.ts';
import { entryAt, type Lexicon, spelt, type Word } from '../lexicon.ts';

/** How far, in items, an apposition and the clause before it reach. */
const APPOSITION_MAX = 10;
const REACH = 45;
/** Marks between sentences or main clauses. */
export const BREAKS = /^[.;:!?…—–]$/u;
/** An Indonesian verb with a prefix. */
export const VERB = /^(?:me(?:m|n|ng|ny)?|ber|ter|di)\p{L}{3,}$/u;
const NO_VERBS = new Set(
  'tersebut berikut terhadap mereka berita terkait direktur dinas dirinya diri berbagai terlebih media menteri'.split(
    ' ',
  ),
);
/** What opens a parenthesis that names a source: `…, menurut manajemen, …` */
const ATTRIBUTES = /^(?:menurut|kata|ujar|tulis|ungkap|sebut|tegas|jelas|kabarnya|konon)(?:nya)?$/u;
const setOf = (rows: readonly WordRow[]): ReadonlySet<string> => new Set(rows.flatMap(([words]) => words.split(' ')));
const UTTERING = setOf([...UTTERING_VERBS, ...MANNERS_OF_SAYING]);
const UNPREFIXED = setOf(BARE_VERBS);
const ONLY_QUOTING = setOf(QUOTING_ONLY);
/** Indonesian nouns for what is said. */
export const NOUNS = setOf(UTTERANCES);
/** Passive verbs that tell of an allegation. */
export const DISTRIBUTES = setOf(DISTRIBUTING);

/** Whether an Indonesian word takes what somebody says. */
export function isUttering(word: Word | undefined, cues: ReadonlyMap<string, Cue>, isQuoted: boolean): boolean {
  if (word?.kind !== 'word') return false;
  if (UTTERING.has(word.lower)) return isQuoted || !ONLY_QUOTING.has(word.lower);
  const form = cues.get(word.lower)?.form;
  return form === 'active' || (form === 'passive' && isQuoted);
}

/** The items of an Indonesian sentence, asked what kind of word stands where. */
export class ClauseWords {
  readonly #items: readonly Word[];
  readonly #lexicon: Lexicon;
  readonly #cues: ReadonlyMap<string, Cue>;

  constructor(items: readonly Word[], lexicon: Lexicon, cues: ReadonlyMap<string, Cue>) {
    this.#items = items;
    this.#lexicon = lexicon;
    this.#cues = cues;
  }

  lower(at: number): string {
    return spelt(this.#items[at]?.lower ?? '');
  }

  /** Whether a verb, of whatever meaning, stands there. */
  isVerb(at: number): boolean {
    const item = this.#items[at];
    if (item?.kind !== 'word') return false;
    if (UTTERING.has(item.lower) || UNPREFIXED.has(item.lower) || this.#cues.has(item.lower)) return true;
    return VERB.test(item.lower) && !NO_VERBS.has(item.lower);
  }

  /** Whether a word that goes with a verb, or one of the tables of disputes, stands there. */
  isGroup(at: number): boolean {
    const word = this.lower(at);
    return (
      this.#lexicon.group.has(word) ||
      this.#lexicon.denials.has(word) ||
      entryAt(this.#items, at, this.#lexicon) !== null
    );
  }

  /** Whether a verb follows, over words of its group. */
  precedesVerb(at: number, end: number): boolean {
    let next = at + 1;
    while (next < end && this.isGroup(next) && !this.isVerb(next)) next += 1;
    return this.isVerb(next);
  }

  /** Whether the verb that follows, over words of its group, takes what somebody says. */
  leadsToUttering(at: number, end: number): boolean {
    let verb = at + 1;
    while (verb < end && this.isGroup(verb) && !this.isVerb(verb)) verb += 1;
    return isUttering(this.#items[verb], this.#cues, true);
  }

  /**
   * The comma that opens the apposition a comma closes, `-1` where it closes none: `menuding calon wali kota, Sari
   * Puspa, menjanjikan`.
   */
  apposition(close: number, floor: number): number {
    for (let at = close - 1; at > floor && close - at <= APPOSITION_MAX; at -= 1) {
      const item = this.#items[at];
      if (item === undefined || item.kind === 'quotation') return -1;
      if (item.kind === 'mark') {
        const before = this.#items[at - 1];
        if (item.lower !== ',' || before === undefined) return -1;
        if (ATTRIBUTES.test(this.lower(at + 1))) return at;
        const isNominal = before.kind === 'person' || before.capital || !this.isVerb(at - 1);
        const goesOn = this.isVerb(close + 1) || this.isGroup(close + 1) || this.#items[close - 1]?.kind === 'person';
        return isNominal && goesOn && !this.#opensClause(at, floor) ? at : -1;
      }
      const word = this.lower(at);
      if (this.#lexicon.joints.has(word) && word !== 'dan') return -1;
    }
    return -1;
  }

  /**
   * Whether a comma closes a subordinate clause or a circumstance at the sentence’s beginning: what follows is the
   * subject.
   */
  #opensClause(comma: number, floor: number): boolean {
    for (let at = comma - 1; at >= floor && comma - at < REACH; at -= 1) {
      const item = this.#items[at];
      if (item === undefined || item.kind === 'quotation' || (item.kind === 'mark' && BREAKS.test(item.lower)))
        return false;
      const opens = at === 0 || this.#items[at - 1]?.kind === 'mark';
      if (opens && item.kind === 'word')
        return (
          this.#lexicon.joints.has(item.lower) ||
          this.isVerb(at) ||
          entryAt(this.#items, at, this.#lexicon)?.frame === 'adverb' ||
          /^(?:dalam|di|pada|saat|ketika|usai|menanggapi|menurut|dari|kepada|untuk|atas)$/u.test(item.lower)
        );
    }
    return false;
  }
}
