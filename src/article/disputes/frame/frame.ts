import type { Cue } from '../../../language/tables/speech/cues.ts';
import { type Entry, entryAt, isLimitedDenial, type Lexicon, type Stance, type Word } from '../lexicon.ts';
import { isTopic, unrealMediumAt } from '../unreal.ts';
import { BREAKS, ClauseWords, DISTRIBUTES, isUttering, NOUNS, VERB } from './clause-words.ts';
import { decideFrame, type Found } from './evidence.ts';
import {
  ACCUSING,
  ANNOUNCEMENT_REACH,
  ASKS,
  CLOSER_REACH,
  CLOSING,
  COUNTERFACTUAL,
  FIRST_MAX,
  HEAD_MAX,
  JOINS_CLAUSE,
  OFTEN_WORDS,
  OUTCOME,
  PARALLEL,
  PERCEIVES,
  PRONOUNS,
  REACH,
} from './frame-words.ts';

type Region = 'clause' | 'coordinated' | 'relative' | 'fronted';

/**
 * Reads the Indonesian sentence before words somebody would say, from right to left, for what asserts nothing of them: `diduga
 * memerintahkan bendahara dengan kata-kata “…”`, `dijadwalkan membuka acara dan menyampaikan “…”`. Null where it asserts them.
 *
 * @param at the quotation, or the first item of a reported clause
 * @param floor the first item that may be read
 */
export function stanceOfFrame(
  items: readonly Word[],
  at: number,
  lexicon: Lexicon,
  cues: ReadonlyMap<string, Cue>,
  floor = 0,
): Stance | null {
  return new Frame(items, at, lexicon, cues, floor).read();
}

class Frame {
  readonly #items: readonly Word[];
  readonly #at: number;
  readonly #lexicon: Lexicon;
  readonly #cues: ReadonlyMap<string, Cue>;
  readonly #floor: number;
  readonly #words: ClauseWords;
  readonly #found: Found[] = [];
  #region: Region = 'clause';
  /** The verb or noun that leads to the words, `-1` before one is read. */
  #link = -1;
  #introduced = false;
  /** Verbs read in this clause, the one that leads to the words not counted. */
  #verbs = 0;
  #that = false;
  /** Verbs of speech read, the one that leads to the words not counted. */
  #speeches = 0;
  #outcome = false;

  constructor(items: readonly Word[], at: number, lexicon: Lexicon, cues: ReadonlyMap<string, Cue>, floor: number) {
    this.#items = items;
    this.#at = at;
    this.#lexicon = lexicon;
    this.#cues = cues;
    this.#floor = floor;
    this.#words = new ClauseWords(items, lexicon, cues);
  }

  read(): Stance | null {
    for (let at = this.#at - 1; at >= this.#floor && this.#at - at < REACH; ) {
      const next = this.#step(at);
      if (next === null) break;
      at = next;
    }
    return decideFrame(this.#found, this.#items);
  }

  /** Reads one item; gives the next one to read, null where nothing before it matters. */
  #step(at: number): number | null {
    const item = this.#items[at];
    if (item === undefined || item.kind === 'quotation') return null;
    if (item.kind === 'mark') return this.#mark(at);
    const word = this.#words.lower(at);
    if (item.kind !== 'word') return at - 1;
    if (this.#link === -1 && (isUttering(item, this.#cues, true) || NOUNS.has(word))) {
      this.#link = at;
      if (!this.#isSelfDisputing(at)) return at - 1;
    }
    if (isLimitedDenial(this.#items, at, this.#lexicon)) return at - 2;
    const medium = unrealMediumAt(this.#items, at, this.#lexicon);
    if (medium !== null) {
      if (this.#takesMedium(at, medium.within)) this.#add(medium.dispute, at, 1);
      return at - 1;
    }
    const entry = entryAt(this.#items, at, this.#lexicon);
    if (entry !== null && entry.frame !== 'unreal') {
      this.#entry(at, entry);
      return at - entry.words.length;
    }
    if (this.#lexicon.denials.has(word)) {
      this.#denial(at);
      return at - 1;
    }
    if (
      ASKS.test(word) &&
      this.#items[this.#items.length - 1]?.lower === '?' &&
      !entryAt(this.#items, at, this.#lexicon)
    ) {
      this.#add('asked', at, 1);
      return at - 1;
    }
    return this.#plain(at, word);
  }

  #isSelfDisputing(at: number): boolean {
    const entry = entryAt(this.#items, at, this.#lexicon);
    return entry?.frame === 'governor' && entry.dispute === 'denied' && this.#words.lower(at + 1) === 'bahwa';
  }

  #mark(at: number): number | null {
    const { lower } = this.#items[at] as Word;
    if (at === this.#at - 1 && (lower === ',' || lower === ':')) {
      this.#introduced = true;
      return at - 1;
    }
    if (lower === ':') this.#announced(at);
    if (BREAKS.test(lower)) return null;
    if (lower !== ',') return at - 1;
    const open = this.#words.apposition(at, this.#floor);
    if (open !== -1) return open - 1;
    if (this.#lexicon.joints.has(this.#words.lower(at + 1)) && !PARALLEL.has(this.#words.lower(at + 1))) return null;
    if (this.#region === 'fronted') return at - 1;
    if (PARALLEL.has(this.#words.lower(at + 1))) return at - 1;
    this.#region = 'fronted';
    this.#verbs = 0;
    this.#that = false;
    return at - 1;
  }

  /** `Lawannya melempar tudingan: Sari mengatakan …`, `[HOAKS] Sari: …`. */
  #announced(colon: number, only: 'fiction' | null = null): void {
    for (let at = colon - 1; at >= this.#floor && colon - at <= ANNOUNCEMENT_REACH; at -= 1) {
      const entry = entryAt(this.#items, at, this.#lexicon);
      if (entry === null || entry.dispute === null || entry.dispute === 'denied') continue;
      if (only !== null && entry.frame !== only) continue;
      const isNoun = entry.frame === 'governor' && !VERB.test(entry.words[0] ?? '');
      if (
        isNoun ||
        entry.frame === 'fiction' ||
        entry.frame === 'adverb' ||
        unrealMediumAt(this.#items, at, this.#lexicon) !== null
      ) {
        this.#add(entry.dispute, at, entry.words.length);
        return;
      }
    }
  }

  #takesMedium(at: number, within: boolean): boolean {
    if (isTopic(this.#items, at, this.#lexicon)) return false;
    if (this.#region === 'coordinated' && CLOSING.has(this.#words.lower(at - 1))) return false;
    if (this.#region === 'fronted')
      return within || /^(?:menurut|versi)$/u.test(this.#words.lower(at - 2)) || at - this.#floor <= FIRST_MAX;
    return this.#link !== -1 || this.#introduced;
  }

  #add(dispute: Found['dispute'], at: number, words: number): void {
    let next = at + 1;
    while (next < this.#link && this.#words.isGroup(next) && !this.#words.isVerb(next)) next += 1;
    const says = isUttering(this.#items[next], this.#cues, true) && !this.#saysBetween(next + 1);
    this.#found.push({ dispute, at, words, direct: next === this.#link || says });
  }

  #saysBetween(from: number): boolean {
    for (let at = from; at < this.#link; at += 1) if (isUttering(this.#items[at], this.#cues, false)) return true;
    return false;
  }

  #entry(at: number, entry: Entry): void {
    const { frame, dispute, words } = entry;
    const first = at - words.length + 1;
    const isLinked = this.#link !== -1 && this.#link > at;
    if (frame === 'fiction') {
      if (this.#takesMedium(at, false)) this.#add(dispute, at, words.length);
      return;
    }
    if (frame === 'adverb') {
      const isClause = this.#region === 'clause' || this.#region === 'coordinated';
      const opens = first === this.#floor || this.#items[first - 1]?.kind === 'mark';
      const hedges = OUTCOME.has(words[0] ?? '') && !isClause && this.#words.lower(at + 1) !== ',';
      if (hedges) return;
      if ((isClause && !(this.#words.lower(at) === 'mungkin' && this.#verbs > 0)) || opens)
        this.#add(dispute, at, words.length);
      if (isClause && OUTCOME.has(words[0] ?? '')) this.#outcome = true;
      return;
    }
    if (frame === 'opener') {
      if (JOINS_CLAUSE.has(this.#words.lower(at)) && this.#joins(at)) {
        this.#that = true;
        return;
      }
      if (this.#region === 'fronted') {
        if (COUNTERFACTUAL.has(words[0] ?? '') || words[1] === 'saja' || (dispute === 'hypothetical' && this.#outcome))
          this.#add(dispute, at, words.length);
      } else if (this.#region !== 'relative' && (isLinked || this.#introduced || at === this.#at - 1))
        this.#add(dispute, at, words.length);
      return;
    }
    if (frame === 'auxiliary') {
      if (at === this.#floor && dispute === 'hypothetical' && isLinked) this.#add(dispute, at, 1);
      if (OUTCOME.has(words[0] ?? '') && this.#region === 'clause') this.#outcome = true;
      if (this.#region === 'fronted' || !(isLinked || this.#introduced) || !this.#words.precedesVerb(at, this.#at))
        return;
      if (this.#region === 'clause' && this.#verbs > 0 && !this.#isChain(at)) return;
      if (this.#region !== 'relative') this.#add(dispute, at, words.length);
      return;
    }
    this.#governor(at, entry, isLinked);
  }

  #governor(at: number, { dispute, words }: Entry, isLinked: boolean): void {
    if (this.#isClosed(at)) return;
    const opens = at === this.#floor;
    if (words[0] === 'katanya' && !(isLinked && opens)) return;
    if (ACCUSING.has(words[0] ?? '') && this.#speeches === 0) return;
    const imagines = dispute === 'hypothetical';
    if (this.#region === 'fronted') {
      if (words[0] === 'katanya') this.#add(dispute, at, 1);
      if (imagines && at - words.length + 1 - this.#floor <= 1) this.#add(dispute, at, words.length);
      return;
    }
    const isOwn =
      dispute === 'denied' ||
      (dispute === 'alleged' &&
        !DISTRIBUTES.has(this.#words.lower(at)) &&
        !/^(?:di|kata|pelapor|penggugat|jaksa|kabar|rumor|isu|gosip|desas|beredar|santer|bergunjing)/u.test(
          words[0] ?? '',
        ));
    if (!isLinked && (isOwn || !this.#introduced)) return;
    if (this.#region === 'coordinated' && isOwn && !(dispute === 'denied' && this.#words.precedesVerb(at, this.#at)))
      return;
    if (
      this.#region === 'coordinated' &&
      DISTRIBUTES.has(this.#words.lower(at)) &&
      !this.#words.precedesVerb(at, this.#at)
    )
      return;
    if (this.#region === 'relative' && VERB.test(words[0] ?? '') && !this.#that) return;
    this.#add(dispute, at, words.length);
  }

  /** `menanggapi tuduhan itu Sari mengatakan`: a noun that closes before the clause goes on governs nothing. */
  #isClosed(at: number): boolean {
    for (let next = at + 1; next <= at + CLOSER_REACH && next < this.#at; next += 1) {
      if (CLOSING.has(this.#words.lower(next)))
        return !VERB.test(this.#words.lower(at)) || this.#words.isVerb(next + 1);
      if (this.#words.isVerb(next) || this.#items[next]?.kind !== 'word' || JOINS_CLAUSE.has(this.#words.lower(next)))
        return false;
    }
    return false;
  }

  /** Whether *jika* or *kalau* joins a clause as *bahwa* does: `mengatakan kalau`, `tidak benar jika`. */
  #joins(at: number): boolean {
    const before = this.#words.lower(at - 1);
    return (
      isUttering(this.#items[at - 1], this.#cues, false) ||
      /^(?:benar|betul|klaim|kabar|isu|rumor|tudingan|tuduhan|anggapan|keliru|mustahil)$/u.test(before) ||
      entryAt(this.#items, at - 1, this.#lexicon)?.frame === 'governor'
    );
  }

  /** `akan naik mimbar mengatakan`: nothing but verbs and their objects between. */
  #isChain(at: number): boolean {
    for (let next = at + 1; next < this.#link; next += 1) {
      const item = this.#items[next];
      if (item?.kind === 'person' || PRONOUNS.has(this.#words.lower(next)) || this.#words.lower(next) === 'yang')
        return false;
    }
    return true;
  }

  #denial(at: number): void {
    if (this.#region === 'fronted' || this.#link === -1 || this.#link < at) return;
    const next = this.#words.lower(at + 1);
    if (this.#found.some(({ dispute }) => dispute === 'denied')) {
      this.#add('denial', at, 1);
      return;
    }
    if (this.#words.lower(at) === 'bukan' && OFTEN_WORDS.has(next)) return;
    if (next === 'sekali' && this.#words.lower(at + 2) === 'dua') return;
    for (let near = at + 1; near < this.#link && near <= at + 2; near += 1)
      if (this.#lexicon.limits.has(this.#words.lower(near))) return;
    if (
      NOUNS.has(this.#words.lower(this.#link)) &&
      !isUttering(this.#items[this.#link], this.#cues, true) &&
      this.#verbs === 0 &&
      !this.#words.leadsToUttering(at, this.#at)
    )
      return;
    if (this.#region === 'coordinated' && next !== 'pernah' && next !== 'akan') return;
    if (
      this.#region === 'relative' &&
      !(next === 'ada' || next === 'seorang' || next === 'satu' || this.#words.lower(at) === 'bukan')
    )
      return;
    const perceived = this.#perceives(at);
    if (perceived === 'factive') return;
    if (
      this.#verbs === 0 ||
      perceived ||
      (this.#that && /^(?:benar|betul|ada|terbukti|mungkin)$/u.test(next)) ||
      this.#words.leadsToUttering(at, this.#at)
    )
      this.#add('denial', at, 1);
  }

  #perceives(at: number): boolean | 'factive' {
    for (let next = at + 1; next < this.#link && next <= at + HEAD_MAX + 2; next += 1) {
      if (this.#lexicon.factives.has(this.#words.lower(next))) return 'factive';
      if (PERCEIVES.has(this.#words.lower(next))) return true;
    }
    return false;
  }

  /** Words that frame nothing, but may end the reach of what does. */
  #plain(at: number, word: string): number | null {
    if (OUTCOME.has(word) && this.#region === 'clause') this.#outcome = true;
    if (word === 'bahwa' || word === 'bahwasanya') this.#that = true;
    else if (word === 'yang') return this.#relative(at);
    else if (this.#lexicon.adjuncts.has(word) && this.#words.isVerb(at + 1)) {
      this.#announced(at, 'fiction');
      return null;
    } else if (this.#lexicon.joints.has(word)) return this.#joint(at, word);
    else if (this.#words.isVerb(at) && at !== this.#link) {
      this.#verbs += 1;
      if (isUttering(this.#items[at], this.#cues, false)) this.#speeches += 1;
    }
    return at - 1;
  }

  /** What a relative clause holds says nothing of the verb behind it, unless it governs that: `yang diduga mengatakan`. */
  #relative(at: number): number {
    if (this.#region === 'fronted') return at - 1;
    const kept = this.#found.filter(
      (each) =>
        each.direct || each.dispute === 'fake' || !this.#opensRelative(at, each.at - each.words + 1, each.dispute),
    );
    this.#found.splice(0, this.#found.length, ...kept);
    const isHead = this.#words.isVerb(at + 1) || this.#words.isGroup(at + 1);
    this.#region = isHead ? 'relative' : this.#region;
    if (this.#verbs > 0 && isHead) this.#region = 'clause';
    this.#verbs = 0;
    return at - 1;
  }

  /** Whether what a relative clause begins with disputes something, rather than the main clause behind it: `yang dituduh korupsi`. */
  #opensRelative(yang: number, first: number, dispute: Found['dispute']): boolean {
    const loose = dispute === 'alleged' || dispute === 'denied' ? 1 : 0;
    let at = yang + 1;
    for (let skipped = 0; at < first; at += 1) if (!this.#words.isGroup(at) && ++skipped > loose) return false;
    return true;
  }

  #joint(at: number, word: string): number | null {
    if (this.#region === 'fronted') return at - 1;
    if (!PARALLEL.has(word)) return null;
    let next = at + 1;
    if (PARALLEL.has(this.#words.lower(next))) next += 1;
    while (this.#words.isGroup(next) && !this.#words.isVerb(next)) next += 1;
    const isNoun = !this.#words.isVerb(next);
    if (isNoun && this.#link !== -1) {
      const isName = this.#items[next]?.kind === 'person' || this.#items[next]?.capital === true;
      if (isName && this.#items[at - 1]?.kind !== 'person') this.#region = 'coordinated';
      return at - 1;
    }
    this.#region = 'coordinated';
    return at - 1;
  }
}
