import type { Cue } from '../../../language/tables/speech/cues.ts';
import type { Lexicon, Word } from '../lexicon.ts';
import { isTopic } from '../unreal.ts';
import { ClauseWords, isUttering } from './clause-words.ts';
import type { Found } from './evidence.ts';
import { CLOSING, FIRST_MAX } from './frame-words.ts';

type Region = 'clause' | 'coordinated' | 'relative' | 'fronted';

/** What frames words while it is read, from right to left. */
export class Frame {
  readonly items: readonly Word[];
  readonly at: number;
  readonly lexicon: Lexicon;
  readonly cues: ReadonlyMap<string, Cue>;
  readonly floor: number;
  readonly words: ClauseWords;
  readonly found: Found[] = [];
  region: Region = 'clause';
  /** The verb or noun that leads to the words, `-1` before one is read. */
  link = -1;
  introduced = false;
  /** Verbs read in this clause, the one that leads to the words not counted. */
  verbs = 0;
  that = false;
  /** Verbs of speech read, the one that leads to the words not counted. */
  speeches = 0;
  outcome = false;

  constructor(items: readonly Word[], at: number, lexicon: Lexicon, cues: ReadonlyMap<string, Cue>, floor: number) {
    this.items = items;
    this.at = at;
    this.lexicon = lexicon;
    this.cues = cues;
    this.floor = floor;
    this.words = new ClauseWords(items, lexicon, cues);
  }

  takesMedium(at: number, within: boolean): boolean {
    if (isTopic(this.items, at, this.lexicon)) return false;
    if (this.region === 'coordinated' && CLOSING.has(this.words.lower(at - 1))) return false;
    if (this.region === 'fronted')
      return within || /^(?:menurut|versi)$/u.test(this.words.lower(at - 2)) || at - this.floor <= FIRST_MAX;
    return this.link !== -1 || this.introduced;
  }

  add(dispute: Found['dispute'], at: number, words: number): void {
    let next = at + 1;
    while (next < this.link && this.words.isGroup(next) && !this.words.isVerb(next)) next += 1;
    const says = isUttering(this.items[next], this.cues, true) && !this.saysBetween(next + 1);
    this.found.push({ dispute, at, words, direct: next === this.link || says });
  }

  saysBetween(from: number): boolean {
    for (let at = from; at < this.link; at += 1) if (isUttering(this.items[at], this.cues, false)) return true;
    return false;
  }
}
