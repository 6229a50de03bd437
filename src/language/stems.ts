import { stemmer as englishStemmer } from '@orama/stemmers/english';
import { stemmer as indonesianStemmer } from '@orama/stemmers/indonesian';
import { memoize } from './lru-cache.ts';
import type { LanguageCode } from './types.ts';

/** A question asks for the stem and the roots of a word again and again. */
const REMEMBERED_MAX = 4_000;
/** An Indonesian word without any of these is its own stem: the stemmer, which is slow, is not asked. */
const AFFIXED = /^(?:me|be|pe|te|di|ke|se)|(?:kan|an|i|[lk]ah|nya|pun|tah|ku|mu)$/u;
const STEMMERS: Readonly<Record<LanguageCode, (word: string) => string>> = {
  id: memoize((word) => (AFFIXED.test(word) ? indonesianStemmer(word) : word), REMEMBERED_MAX),
  en: memoize(englishStemmer, REMEMBERED_MAX),
};

/** A shorter root says too little to bring words together. */
const ROOT_MIN_LENGTH = 3;
/** A suffix that is also a frequent word ending leaves at least this much. */
const SUFFIXED_ROOT_MIN_LENGTH = 4;

/** Endings in the order in which they are taken off, with an example; each may be absent, or belong to the root. */
const SUFFIX_LAYERS: ReadonlyArray<readonly [endings: readonly string[], example: string]> = [
  [['lah', 'kah', 'pun'], 'siapakah'],
  [['nya', 'ku', 'mu'], 'tanahnya'],
  [['kan', 'an', 'i'], 'desakan, jalani'],
];

/** Prefixes with what they may have swallowed, by the sound rules of *me-* and *pe-*; each with an example. */
const PREFIXES: ReadonlyArray<readonly [prefix: RegExp, restored: readonly string[], example: string]> = [
  [/^(?:di|ke|se|ter|be[rl]|pe[rl])(?=\p{L})/u, [''], 'dibahas, kerabat, terluka, belajar'],
  [/^(?:memper|diper|keber|member|berke|seke)(?=\p{L})/u, [''], 'memperluas, keberhasilan'],
  [/^be(?=\p{L}*er)/u, [''], 'bekerja'],
  [/^[mp]e(?=[lrwymn])/u, [''], 'melihat'],
  [/^[mp]em(?=[bfv])/u, [''], 'membahas'],
  [/^[mp]em(?=[aiueo])/u, ['p', 'm'], 'memilih'],
  [/^[mp]en(?=[dcjtsz])/u, [''], 'mendesak'],
  [/^[mp]en(?=[aiueo])/u, ['t', 'n'], 'menuntut'],
  [/^[mp]eny(?=[aiueo])/u, ['s'], 'menyoroti'],
  [/^[mp]eng(?=[ghkaiueo])/u, ['', 'k'], 'mengatakan'],
  [/^[mp]enge(?=\p{L}{3})/u, [''], 'mengecat'],
];

/** Most words have none of them. */
const PREFIXED = new RegExp(PREFIXES.map(([{ source }]) => source).join('|'), 'u');

/** The Snowball stem of a lower-case word (Indonesian, or Porter's for English). */
export function stem(word: string, language: LanguageCode): string {
  return STEMMERS[language](word);
}

/**
 * Every root a word may be built on: Indonesian affixes are ambiguous (`desakan` is *desak* + -an, not *desa* + -kan),
 * so none is thrown away; words of a library meet where they share one. The word itself is the first. English: word and
 * stem.
 */
export function roots(word: string, language: LanguageCode): readonly string[] {
  return language === 'en' ? [...new Set([word, stem(word, language)])] : indonesianRoots(word);
}

/** An Indonesian word without *-nya*: `pertemuannya` → `pertemuan`. */
export function withoutOwner(word: string): string {
  return word.replace(/nya$/u, '');
}

const ENGLISH_PREFIX = /^(?:un|re|non|pre|over|under)(?=\p{L}{3})/u;

/** An English word without a prefix that any verb or adjective takes: `unread` → `read`, `rebook` → `book`. */
export function withoutPrefix(word: string): string {
  return word.replace(ENGLISH_PREFIX, '');
}

const indonesianRoots = memoize((word: string): readonly string[] => {
  const found = new Set([word]);
  for (const base of withoutSuffixes(word)) {
    found.add(base);
    for (const root of withoutPrefixes(base)) {
      found.add(root);
      for (const inner of withoutPrefixes(root)) found.add(inner);
    }
  }
  return [...found].filter((root) => root.length >= ROOT_MIN_LENGTH);
}, REMEMBERED_MAX);

function withoutSuffixes(word: string): string[] {
  const bases = new Set([word]);
  for (const [endings] of SUFFIX_LAYERS) {
    for (const base of [...bases]) {
      for (const ending of endings) {
        const shorter = base.length - ending.length;
        if (base.endsWith(ending) && shorter >= SUFFIXED_ROOT_MIN_LENGTH) bases.add(base.slice(0, shorter));
      }
    }
  }
  return [...bases];
}

function withoutPrefixes(word: string): readonly string[] {
  if (!PREFIXED.test(word)) return NONE;
  return PREFIXES.flatMap(([prefix, restored]) => {
    const match = prefix.exec(word);
    if (match === null) return [];
    const rest = word.slice(match[0].length);
    return rest.length < ROOT_MIN_LENGTH ? [] : restored.map((sound) => sound + rest);
  });
}

const NONE: readonly string[] = [];
