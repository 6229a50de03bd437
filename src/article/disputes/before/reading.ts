import type { Cue } from '../../../language/tables/speech/cues.ts';
import type { Span } from '../../../language/types.ts';
import { type Entry, type Lexicon, type Stance, spelt, type Word } from '../lexicon.ts';
import { INDONESIAN_VERB, NO_VERBS, PAST, THIRD_PERSON } from './before-words.ts';
import type { Evidence } from './evidence.ts';
import type { Target } from './target.ts';

/** What stands before a verb of speech while it is read. */
export class Reading {
  readonly items: readonly Word[];
  readonly target: Target;
  readonly lexicon: Lexicon;
  readonly cues: ReadonlyMap<string, Cue>;
  readonly found: Evidence[] = [];
  /** Whether an English verb has no subject of its own: `denied saying`, `heard Moor say`, `to have said`. */
  bound: boolean;
  /** Whether *to* stands before the verb. */
  infinitive = false;

  constructor(items: readonly Word[], target: Target, lexicon: Lexicon, cues: ReadonlyMap<string, Cue>) {
    this.items = items;
    this.target = target;
    this.lexicon = lexicon;
    this.cues = cues;
    const verb = this.lower(target.at);
    this.bound = lexicon.language === 'id' || !target.isVerb || !(PAST.test(verb) || THIRD_PERSON.test(verb));
  }

  /** The word of an item as the tables have it. */
  lower(at: number): string {
    return spelt(this.items[at]?.lower ?? '');
  }

  span(at: number, words = 1): Span {
    return { start: this.items[at - words + 1]?.start ?? 0, end: this.items[at]?.end ?? 0 };
  }

  add(words: number, dispute: Stance['dispute'], at: number): void {
    this.found.push({ kind: 'entry', dispute, span: this.span(at, words), close: false });
  }

  /** `told reporters to say`, `meminta Sari mengatakan`: English wants an infinitive there. */
  governsVerb({ frame, dispute }: Entry): boolean {
    return frame !== 'governor' || dispute !== null || this.lexicon.language === 'id' || this.infinitive;
  }

  isIndonesianVerb(word: string): boolean {
    return this.lexicon.language === 'id' && INDONESIAN_VERB.test(word) && !NO_VERBS.has(word);
  }

  isEnglishBound(): boolean {
    return this.bound && this.lexicon.language === 'en';
  }
}
