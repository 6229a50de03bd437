/** Indonesian words as they are spoken, and what they are when they are written. */
import { memoize } from './lru-cache.ts';

/** Readings of one word that are tried. */
const READINGS_MAX = 80;
const WORD_MIN_LENGTH = 3;
const REMEMBERED_MAX = 2_000;

type Rewrites = ReadonlyArray<readonly [spoken: RegExp, written: readonly string[], example: string]>;

/** Of the beginning: the nasal that stands for *me-*, with the sound it has swallowed. */
const PREFIXES: Rewrites = [
  [/^nge(?=\p{L}{3})/u, ['me', 'menge', ''], 'ngecat, ngelihat'],
  [/^ng(?=[aiueo])/u, ['meng', 'mengk', 'k', ''], 'ngungsi, ngirim'],
  [/^ny(?=[aiueo])/u, ['meny', 'menc', 's', 'c'], 'nyoba, nyumbang'],
  [/^n(?=[aiueo])/u, ['men', 't'], 'nolak, nangkap'],
  [/^n(?=[cdj])/u, ['men', ''], 'ndaftar, njual'],
  [/^m(?=[aiueo])/u, ['mem', 'p'], 'minjam, mulung'],
  [/^m(?=b)/u, ['mem', ''], 'mbeli'],
  [/^ke(?=[bdtjg]\p{L}{3})/u, ['ter'], 'kebakar, ketabrak'],
];

/** Of the end. */
const SUFFIXES: Rewrites = [
  [/in$/u, ['kan', 'i', ''], 'beresin, datengin'],
  [/innya$/u, ['kannya', 'inya', 'nya'], 'ngurusinnya'],
  [/an$/u, ['', 'an'], 'barengan'],
];

/** Of the vowels. */
const VOWELS: Rewrites = [
  [/e(?=(?:[pmtrksnlbdhg]|ng)(?:nya|in|an)?$)/u, ['a'], 'pinjem, dateng, tangkep'],
  [/ai?ek$/u, ['aik'], 'naek, baek'],
  [/e$/u, ['ai', 'a'], 'pake, sampe'],
  [/o$/u, ['au', 'uh', 'ua'], 'ijo, taro'],
];

/** Of an h that is not spoken. */
const SILENT_H: Rewrites = [
  [/^(?=[aiueo])/u, ['h'], 'ilang, itung, abis'],
  [/(?<=a)(?=u)/u, ['h'], 'taun, tau'],
  [/(?<=i)(?=a)/u, ['h'], 'liat'],
  [/(?<=a)(?=i)/u, ['h'], 'pait'],
];

/**
 * What a lower-case word of Indonesian speech may be in writing (`ngungsi` → `mengungsi`, `minjem` → `pinjam`), the
 * readings that change least first; the word itself is not among them. Most are no words: whoever asks knows which are.
 */
export const writtenReadings = memoize((word: string): readonly string[] => {
  const found = new Set<string>([word]);
  for (const rewrites of [VOWELS, SILENT_H, PREFIXES, SUFFIXES]) {
    for (const known of [...found]) for (const reading of rewritten(known, rewrites)) found.add(reading);
    if (found.size > READINGS_MAX) break;
  }
  found.delete(word);
  return [...found].filter(({ length }) => length >= WORD_MIN_LENGTH).slice(0, READINGS_MAX);
}, REMEMBERED_MAX);

const VERB = /^(?:di|nge)\p{L}{2,}in(?:nya)?$/u;

/** Whether a lower-case word can hardly be anything but a verb of Indonesian speech: `dibetulin`, `ngelebarin`. */
export function isSpokenVerb(word: string): boolean {
  return VERB.test(word);
}

function rewritten(word: string, rewrites: Rewrites): string[] {
  return rewrites.flatMap(([spoken, written]) =>
    spoken.test(word) ? written.map((replacement) => word.replace(spoken, replacement)) : [],
  );
}
