import { DISPUTES } from '../../language/tables/disputes/cues.ts';
import type { DisputeFrame } from '../../language/tables/disputes/row.ts';
import { CAUSATIVES, UNPROVEN } from '../../language/tables/disputes/scopes.ts';
import {
  ADJUNCTS,
  ASKS_WHETHER,
  DENIABLE,
  DENIAL_LIMITS,
  DENIALS,
  FACTIVES,
  JOINTS,
  MEDIA,
  TOPICS,
  VERB_GROUP,
  type WordRow,
} from '../../language/tables/disputes/words.ts';
import type { Dispute, LanguageCode, Span } from '../../language/types.ts';

/** Whether words were not said, and the words that say so; `dispute` is `null` where nobody can tell. */
export interface Stance {
  readonly dispute: Dispute | null;
  readonly cue: Span;
}

/** What is needed of an item or a token to read a stance in it. */
export interface Word extends Span {
  readonly kind: string;
  readonly lower: string;
  readonly capital: boolean;
}

export interface Entry {
  readonly words: readonly string[];
  readonly frame: DisputeFrame;
  readonly dispute: Dispute | null;
}

export interface Lexicon {
  readonly language: LanguageCode;
  /** By their last word, those of several words first. */
  readonly entries: ReadonlyMap<string, readonly Entry[]>;
  /** First words of all entries, and the denials: a sentence without any of them disputes nothing. */
  readonly triggers: ReadonlySet<string>;
  /** WordRow that open a sentence which disputes something, and no name: `Konon Sari …`, `Suppose Moor …`. */
  readonly openers: ReadonlySet<string>;
  readonly media: ReadonlySet<string>;
  readonly denials: ReadonlySet<string>;
  readonly limits: ReadonlySet<string>;
  readonly deniable: ReadonlySet<string>;
  readonly factives: ReadonlySet<string>;
  readonly topics: ReadonlySet<string>;
  readonly group: ReadonlySet<string>;
  readonly joints: ReadonlySet<string>;
  readonly adjuncts: ReadonlySet<string>;
  readonly asks: ReadonlySet<string>;
  /** What a rumour is not, where nobody could find out: `could not be confirmed`. */
  readonly unproven: ReadonlySet<string>;
}

/** A word as the tables have it: `didn't` is `didn’t`. */
export function spelt(lower: string): string {
  return lower.includes("'") ? lower.replaceAll("'", '’') : lower;
}

/** English nouns after a determiner, verbs elsewhere: `under his picture`. */
const NOUNS = new Set(['picture', 'contest']);
const DETERMINERS = new Set(['the', 'a', 'an', 'his', 'her', 'their', 'my', 'this', 'that']);
/** After Indonesian *salah* they make *one of*, and nothing wrong: `salah seorang warga`. */
const ONE_OF = new Set(['satu', 'satunya', 'seorang', 'sebuah']);

/** The entry that ends with the word at `at`, or null. */
export function entryAt(words: readonly Word[], at: number, { entries }: Lexicon): Entry | null {
  const word = words[at];
  if (word?.kind !== 'word') return null;
  if (word.lower === 'salah' && ONE_OF.has(words[at + 1]?.lower ?? '')) return null;
  const candidates = entries.get(spelt(word.lower));
  if (candidates === undefined) return word.lower.endsWith('nya') ? ownedEntry(word.lower, entries) : null;
  for (const entry of candidates) {
    const first = at - entry.words.length + 1;
    if (first > 0 && NOUNS.has(word.lower) && DETERMINERS.has(words[first - 1]?.lower ?? '')) continue;
    if (first >= 0 && entry.words.every((each, index) => words[first + index]?.lower === each)) return entry;
  }
  return word.lower.endsWith('nya') ? ownedEntry(word.lower, entries) : null;
}

/** `kutipan palsunya`, `tuduhannya`: an Indonesian noun or adjective of the table with its owner. */
function ownedEntry(lower: string, entries: Lexicon['entries']): Entry | null {
  const owned = entries.get(lower.slice(0, -3))?.find(({ words }) => words.length === 1);
  return owned?.frame === 'unreal' || owned?.frame === 'fiction' || owned?.frame === 'governor' ? owned : null;
}

/** `tanpa ragu`, `tidak segan`: a denial of what would hold somebody back denies nothing. */
export function isLimitedDenial(words: readonly Word[], at: number, { denials, limits }: Lexicon): boolean {
  return limits.has(spelt(words[at]?.lower ?? '')) && denials.has(spelt(words[at - 1]?.lower ?? ''));
}

function setOf(rows: readonly WordRow[]): ReadonlySet<string> {
  return new Set(rows.flatMap(([words]) => words.split(' ')));
}

/** Also surnames: `Mr Short`. */
const NAMES = new Set(['short', 'wish']);

function openersOf(language: LanguageCode): ReadonlySet<string> {
  const opening = DISPUTES[language]
    .filter(
      ([, frame, dispute]) => dispute !== null && (frame === 'opener' || frame === 'adverb' || frame === 'governor'),
    )
    .flatMap(([words]) => words.split(' ').map((phrase) => phrase.split('_')[0] ?? ''));
  const media = language === 'id' ? setOf(MEDIA.id) : [];
  return new Set([...opening, ...media, ...setOf(DENIALS[language])].filter((word) => !NAMES.has(word)));
}

/** What else may show that a sentence disputes something: English inversions, findings, and a question mark. */
const OTHER_TRIGGERS = 'had should were untrue false wrong incorrect baseless keliru salah bohong ?'.split(' ');

function triggersOf(language: LanguageCode): ReadonlySet<string> {
  const firsts = DISPUTES[language].flatMap(([words]) => words.split(' ').map((phrase) => phrase.split('_')[0] ?? ''));
  const causatives = language === 'en' ? setOf(CAUSATIVES) : [];
  return new Set([...firsts, ...setOf(DENIALS[language]), ...OTHER_TRIGGERS, ...causatives]);
}

function lexiconOf(language: LanguageCode): Lexicon {
  const entries = new Map<string, Entry[]>();
  for (const [list, frame, dispute] of DISPUTES[language]) {
    for (const phrase of list.split(' ')) {
      const words = phrase.split('_');
      const last = words[words.length - 1] ?? '';
      const known = entries.get(last) ?? [];
      entries.set(
        last,
        [...known, { words, frame, dispute }].sort((a, b) => b.words.length - a.words.length),
      );
    }
  }
  return {
    language,
    entries,
    triggers: triggersOf(language),
    openers: openersOf(language),
    media: setOf(MEDIA[language]),
    denials: setOf(DENIALS[language]),
    limits: setOf(DENIAL_LIMITS[language]),
    deniable: setOf(DENIABLE[language]),
    factives: setOf(FACTIVES[language]),
    topics: setOf(TOPICS[language]),
    group: setOf(VERB_GROUP[language]),
    joints: setOf(JOINTS[language]),
    adjuncts: setOf(ADJUNCTS[language]),
    asks: setOf(ASKS_WHETHER[language]),
    unproven: language === 'en' ? setOf(UNPROVEN) : new Set(),
  };
}

export const LEXICONS: Readonly<Record<LanguageCode, Lexicon>> = { id: lexiconOf('id'), en: lexiconOf('en') };
