import type { Cue } from '../../../language/tables/speech/cues.ts';
import type { Span } from '../../../language/types.ts';
import { isAskedBefore } from '../asked.ts';
import { type Entry, entryAt, isLimitedDenial, type Lexicon, type Stance, spelt, type Word } from '../lexicon.ts';
import { isTopic, unrealMediumAt } from '../unreal.ts';
import { isInApposition } from './apposition.ts';
import {
  BREAKS,
  CLAUSE_REACH,
  COMMAS_MAX,
  CONDITIONAL_INVERSION,
  DENIES,
  DIRECTLY,
  GOVERNED,
  GROUP_REACH,
  HEARD,
  INDONESIAN_VERB,
  INVERTED,
  JIKA_JOINS,
  LOOSE_MAX,
  MANNER,
  NO_CONDITION,
  NO_VERBS,
  PARALLEL,
  PARENTHESIS_MAX,
  PAST,
  RELATIVES,
  THAT,
  THIRD_PERSON,
  TITLE_MAX,
} from './before-words.ts';
import { decide, type Evidence } from './evidence.ts';
import type { Target } from './target.ts';

/**
 * Reads what stands before a verb of speech, or before a quotation, and may say that nothing was said: null where it is
 * asserted. Looks back over at most some forty items.
 */
export function stanceBefore(
  items: readonly Word[],
  target: Target,
  lexicon: Lexicon,
  cues: ReadonlyMap<string, Cue>,
): Stance | null {
  return new Reader(items, target, lexicon, cues).read();
}

class Reader {
  readonly #items: readonly Word[];
  readonly #target: Target;
  readonly #lexicon: Lexicon;
  readonly #cues: ReadonlyMap<string, Cue>;
  readonly #found: Evidence[] = [];
  /** Whether an English verb has no subject of its own: `denied saying`, `heard Moor say`, `to have said`. */
  #bound: boolean;
  #infinitive = false;

  constructor(items: readonly Word[], target: Target, lexicon: Lexicon, cues: ReadonlyMap<string, Cue>) {
    this.#items = items;
    this.#target = target;
    this.#lexicon = lexicon;
    this.#cues = cues;
    const verb = this.#lower(target.at);
    this.#bound = lexicon.language === 'id' || !target.isVerb || !(PAST.test(verb) || THIRD_PERSON.test(verb));
  }

  read(): Stance | null {
    const next = this.#readGroup();
    const isKnown = this.#found.some(
      ({ kind, dispute }) => kind === 'entry' && (dispute !== null || this.#lexicon.language === 'id'),
    );
    if (next !== null && !isKnown) this.#readClause(next);
    if (this.#lexicon.language === 'en' && this.#isPresupposed()) return null;
    return decide(this.#found, this.#target.isVerb ? this.#items[this.#target.at] : undefined);
  }

  /** English: `did not deny having said`, `Had she not said …, they would have left`. */
  #isPresupposed(): boolean {
    if (!this.#found.some(({ kind }) => kind === 'denial')) return false;
    return this.#found.some(({ kind, dispute, span }) => {
      if (kind === 'denial') return false;
      let first = this.#target.at;
      while (first > 0 && (this.#items[first]?.start ?? 0) > span.start) first -= 1;
      if (dispute === 'denied') return DENIES.test(this.#lower(first));
      if (
        dispute === null &&
        /^(?:should|need)/u.test(this.#lower(first)) &&
        this.#lower(this.#target.at - 1) === 'have'
      )
        return true;
      return dispute === 'hypothetical' && (this.#lower(first) === 'had' || this.#lower(this.#target.at - 2) === 'had');
    });
  }

  #lower(at: number): string {
    return spelt(this.#items[at]?.lower ?? '');
  }

  #span(at: number, words = 1): Span {
    return { start: this.#items[at - words + 1]?.start ?? 0, end: this.#items[at]?.end ?? 0 };
  }

  /** The verb with its auxiliaries and adverbs. Gives where the clause before it ends, null where nothing before it matters. */
  #readGroup(): number | null {
    const { subject, at } = this.#target;
    const floor = subject === null ? 0 : subject.isName ? subject.end : subject.first;
    let limited = false;
    let heard = false;
    let cursor = at - 1;
    for (; cursor >= floor && at - cursor <= GROUP_REACH; ) {
      const item = this.#items[cursor];
      if (item?.kind !== 'word') break;
      const word = this.#lower(cursor);
      if (word === 'have' || word === 'having') this.#bound = true;
      const entry = entryAt(this.#items, cursor, this.#lexicon);
      if (this.#lexicon.language === 'id' && isLimitedDenial(this.#items, cursor, this.#lexicon)) {
        cursor -= 2;
        continue;
      }
      if (this.#lexicon.denials.has(word)) {
        if (limited) {
          this.#found.length = 0;
          return null;
        }
        this.#found.push({ kind: 'denial', span: this.#span(cursor), close: true });
      } else if (entry !== null && (entry.frame === 'adverb' || (this.#bound && entry.frame !== 'unreal'))) {
        if (entry.frame === 'opener' || !this.#governsVerb(entry)) break;
        if (!(heard && entry.frame === 'auxiliary') && !(limited && /^[wc]ould$/u.test(entry.words[0] ?? '')))
          this.#found.push({ kind: 'entry', ...entry, span: this.#span(cursor, entry.words.length), close: true });
        if (entry.words.includes('to')) this.#infinitive = true;
        cursor -= entry.words.length - 1;
      } else if (this.#lexicon.limits.has(word)) limited = true;
      else if (!this.#lexicon.group.has(word) && !MANNER.test(word)) break;
      if (word === 'have' || word === 'having' || word === 'to' || word === 'of') this.#bound = true;
      if (word === 'to') this.#infinitive = true;
      if (HEARD.has(word)) heard = true;
      cursor -= 1;
    }
    return this.#beforeGroup(cursor, floor);
  }

  /** `told reporters to say`, `meminta Sari mengatakan`: English wants an infinitive there. */
  #governsVerb({ frame, dispute }: Entry): boolean {
    return frame !== 'governor' || dispute !== null || this.#lexicon.language === 'id' || this.#infinitive;
  }

  #beforeGroup(cursor: number, floor: number): number | null {
    const { subject } = this.#target;
    const before = subject === null ? -1 : subject.isName ? subject.first - 1 : cursor;
    if (cursor < floor) return subject === null || !subject.isName ? cursor : before;
    const item = this.#items[cursor];
    const word = this.#lower(cursor);
    if (item?.kind === 'mark') {
      if (this.#readParenthesis(cursor, floor)) return null;
      if (GOVERNED.has(this.#lower(cursor + 1))) return cursor - 1;
      if (subject !== null) return before;
      return this.#target.isVerb && !this.#isAdverbBefore(cursor) ? null : cursor;
    }
    if (item?.kind === 'quotation') return null;
    if (entryAt(this.#items, cursor, this.#lexicon)?.frame === 'opener') return cursor;
    if (this.#lexicon.joints.has(word) || this.#lexicon.adjuncts.has(word)) return this.#beforeJoint(cursor);
    return subject !== null && !this.#bound ? before : cursor;
  }

  /** `did not, at any point, say`: what stands between commas takes no denial away. */
  #readParenthesis(close: number, floor: number): boolean {
    for (let at = close - 1; at > floor && close - at < PARENTHESIS_MAX; at -= 1) {
      if (this.#readAside(at, close)) return true;
      if (this.#items[at]?.kind !== 'mark') continue;
      if (this.#items[at]?.lower !== ',' || !this.#lexicon.denials.has(this.#lower(at - 1))) return false;
      this.#found.push({ kind: 'denial', span: this.#span(at - 1), close: true });
      return true;
    }
    return false;
  }

  /** `Moor, it is claimed, told them`, `Moor, played by Reed, says`. */
  #readAside(at: number, close: number): boolean {
    const entry = this.#lexicon.language === 'en' ? entryAt(this.#items, at, this.#lexicon) : null;
    if (entry === null) return false;
    const isHearsay = entry.dispute === 'alleged' && at === close - 1 && this.#lower(at - 2) === 'it';
    if (!isHearsay && !(entry.frame === 'fiction' && /^(?:by|as)$/u.test(entry.words[1] ?? ''))) return false;
    this.#add(entry.words.length, entry.dispute, at);
    return true;
  }

  /** `denied it and said` asserts; `denied meeting him and saying` does not; what a condition governs it governs with both verbs. */
  #beforeJoint(joint: number): number | null {
    const word = this.#lower(joint);
    if (word === 'dengan' && DIRECTLY.has(this.#lower(joint + 1))) return joint - 1;
    if (!PARALLEL.has(word)) return null;
    if (this.#lexicon.language === 'en' && this.#bound) return joint - 1;
    for (let at = joint - 1; at >= 0 && joint - at < CLAUSE_REACH; at -= 1) {
      const item = this.#items[at];
      if (item?.kind === 'quotation' || item === undefined || item.kind === 'mark') return null;
      const entry = entryAt(this.#items, at, this.#lexicon);
      if (entry?.frame === 'opener') return at;
      const next = this.#lower(at + 1);
      const takesVerb = this.#isIndonesianVerb(next) || next === 'pernah' || next === 'telah';
      if (entry?.frame === 'governor' && takesVerb && this.#lexicon.language === 'id' && !this.#isObject(at + 1)) {
        this.#found.push({ kind: 'entry', ...entry, dispute: null, span: this.#span(at), close: true });
        return null === entry.dispute ? null : at - 1;
      }
      if (entry !== null || this.#lexicon.denials.has(item.lower)) return null;
    }
    return null;
  }

  #isObject(at: number): boolean {
    const entry = entryAt(this.#items, at, this.#lexicon);
    return entry !== null || this.#cues.has(this.#lower(at));
  }

  #isAdverbBefore(comma: number): boolean {
    return entryAt(this.#items, comma - 1, this.#lexicon)?.frame === 'adverb';
  }

  /** What opens the clause, and what governs that: `if she`, `nobody heard her`, `it is not true that she`, `in a fake clip, she`. */
  #readClause(from: number): void {
    const edge = Math.min(from, (this.#target.subject?.first ?? from + 1) - 1);
    const state = { that: false, relative: false, nested: false, limited: false, deniable: false, factive: false };
    let commas = 0;
    let loose = 0;
    /** What can be denied stands right before the clause: `tidak seorang pun di sana mendengar ia berkata`. */
    let heard = false;
    for (let at = from; at >= 0 && from - at < CLAUSE_REACH; at -= 1) {
      const item = this.#items[at];
      if (item === undefined || item.kind === 'quotation') return;
      const word = this.#lower(at);
      if (item.kind === 'mark') {
        if (BREAKS.test(item.lower)) return;
        if (item.lower !== ',' || isInApposition(this.#items, at, edge, this.#target, this.#lexicon)) continue;
        if (at >= edge) {
          this.#readFronted(at);
          return;
        }
        commas += 1;
        if (commas > COMMAS_MAX || !(state.that || state.relative || this.#isEnglishBound())) return;
        continue;
      }
      if (item.kind !== 'word') continue;
      if (this.#lexicon.language === 'id' && isLimitedDenial(this.#items, at, this.#lexicon)) {
        at -= 1;
        continue;
      }
      const entry = entryAt(this.#items, at, this.#lexicon);
      if (THAT.has(word)) state.that = true;
      if (THAT.has(word) && entry === null) continue;
      if (entry?.frame === 'opener') {
        if (this.#joinsClause(at, word)) {
          state.that = true;
          continue;
        }
        if (word === 'lest' && this.#lower(at + 1) === 'you') return;
        const asks = word === 'if' && isAskedBefore(this.#items, at);
        this.#add(entry.words.length, asks ? 'asked' : entry.dispute, at);
        state.nested = true;
        continue;
      }
      if ((at === edge || CONDITIONAL_INVERSION.has(word)) && INVERTED.has(word) && this.#readInverted(at, word))
        return;
      const medium = unrealMediumAt(this.#items, at, this.#lexicon);
      if (medium !== null) {
        const linked = at < from && (state.that || state.nested || state.relative || this.#bound);
        if (linked || !isTopic(this.#items, at, this.#lexicon))
          this.#found.push({ kind: 'entry', dispute: medium.dispute, span: medium.span, close: false });
        return;
      }
      const reaches =
        state.that || (!state.relative && !state.nested && loose <= (this.#bound ? LOOSE_MAX : TITLE_MAX));
      if (entry?.frame === 'adverb' && (at >= edge || at === 0 || this.#items[at - 1]?.kind === 'mark')) {
        this.#add(entry.words.length, entry.dispute, at);
        return;
      }
      if (entry !== null && entry.frame === 'governor') {
        if (
          reaches &&
          this.#governsVerb(entry) &&
          !(state.that && entry.dispute === null) &&
          !this.#opensRelative(at, entry)
        )
          this.#add(entry.words.length, entry.dispute, at);
        at -= entry.words.length - 1;
        continue;
      }
      if (this.#lexicon.denials.has(word)) {
        const close =
          at >= edge ||
          (word === 'bukan' && state.relative) ||
          (state.deniable && (state.that || loose === 0 || this.#isEnglishBound() || heard));
        const counts = close || state.that || this.#isSubject(at);
        if (counts && !state.limited && !state.factive && !state.nested)
          this.#found.push({ kind: 'denial', span: this.#span(at), close: close || this.#isSubject(at) });
        continue;
      }
      state.limited ||= this.#lexicon.limits.has(word);
      state.factive ||= this.#lexicon.factives.has(word);
      if (RELATIVES.has(word)) state.relative = true;
      else if (this.#lexicon.joints.has(word)) {
        if (!PARALLEL.has(word)) return;
        state.nested ||= !state.that;
      } else if (this.#lexicon.deniable.has(word)) {
        state.deniable = true;
        heard ||= loose === 0;
      } else if (this.#isAssertion(at)) state.nested = true;
      else if (at <= edge && !item.capital && !this.#lexicon.group.has(word))
        loose += this.#isIndonesianVerb(word) ? LOOSE_MAX + 1 : 1;
    }
  }

  /** `Sari, yang dituduh korupsi mengatakan`: what a relative clause says of somebody governs no verb behind it. */
  #opensRelative(at: number, { words }: Entry): boolean {
    const yang = this.#lower(at - words.length) === 'yang' || this.#lower(at - words.length - 1) === 'yang';
    if (this.#lexicon.language !== 'id' || !yang) return false;
    const next = this.#lower(at + 1);
    return at + 1 < this.#target.at && !this.#isIndonesianVerb(next) && !this.#lexicon.group.has(next);
  }

  #isEnglishBound(): boolean {
    return this.#bound && this.#lexicon.language === 'en';
  }

  #isIndonesianVerb(word: string): boolean {
    return this.#lexicon.language === 'id' && INDONESIAN_VERB.test(word) && !NO_VERBS.has(word);
  }

  /** Whether a denial belongs to the subject: `no official said`. */
  #isSubject(at: number): boolean {
    const { subject } = this.#target;
    return subject !== null && at >= subject.first && at < subject.end;
  }

  #add(words: number, dispute: Stance['dispute'], at: number): void {
    this.#found.push({ kind: 'entry', dispute, span: this.#span(at, words), close: false });
  }

  /** A verb of speech that something else says: what it governs is nested in that. */
  #isAssertion(at: number): boolean {
    const item = this.#items[at];
    return item?.kind === 'word' && !item.capital && this.#cues.get(item.lower)?.form === 'active';
  }

  /** `tidak benar jika ia mengatakan`: *jika* joins a clause as *bahwa* does. */
  #joinsClause(at: number, word: string): boolean {
    if (this.#lexicon.language !== 'id' || (word !== 'jika' && word !== 'kalau')) return false;
    const before = this.#lower(at - 1);
    return JIKA_JOINS.has(before) || this.#cues.get(before)?.form === 'active' || this.#isGovernor(at - 1);
  }

  #isGovernor(at: number): boolean {
    return entryAt(this.#items, at, this.#lexicon)?.frame === 'governor';
  }

  /** `Konon, Sari mengatakan`, `In a fake clip, Moor says`. */
  #readFronted(comma: number): boolean {
    const entry = entryAt(this.#items, comma - 1, this.#lexicon);
    if (entry?.frame === 'adverb') {
      this.#add(entry.words.length, entry.dispute, comma - 1);
      return true;
    }
    for (let at = comma - 1; at >= 0 && comma - at < GROUP_REACH; at -= 1) {
      if (this.#items[at]?.kind === 'mark' || this.#items[at]?.kind === 'quotation') return false;
      const medium = unrealMediumAt(this.#items, at, this.#lexicon);
      if (medium === null) continue;
      const topic = this.#lexicon.language === 'en' ? medium.first : at;
      if (isTopic(this.#items, topic, this.#lexicon) || !medium.within) return false;
      this.#found.push({ kind: 'entry', dispute: medium.dispute, span: medium.span, close: false });
      return true;
    }
    return false;
  }

  /** `Nor did Moor say`, `At no point did she say`; `Had she said …, they would go`. */
  #readInverted(at: number, word: string): boolean {
    for (let back = at - 1; back >= 0 && back > at - 8 && this.#items[back]?.kind === 'word'; back -= 1) {
      if (this.#lexicon.limits.has(this.#lower(back))) return true;
      if (!this.#lexicon.denials.has(this.#lower(back))) continue;
      this.#found.push({ kind: 'denial', span: { ...this.#span(back), end: this.#items[at]?.end ?? 0 }, close: true });
      return true;
    }
    const opens = at === 0 || this.#items[at - 1]?.kind === 'mark' || this.#items[at - 1]?.kind === 'quotation';
    const isInner = word === 'had' && this.#items[at + 1]?.kind === 'person' && !NO_CONDITION.has(this.#lower(at - 1));
    if (!(opens || isInner) || !CONDITIONAL_INVERSION.has(word)) return false;
    this.#add(1, 'hypothetical', at);
    return true;
  }
}
