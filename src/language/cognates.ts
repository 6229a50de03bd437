import { COGNATE_LOOSE_END, COGNATE_SOUNDS, ENGLISH_ENDINGS } from './tables/cognates.ts';
import type { LanguageCode } from './types.ts';

/** Shorter words look alike by chance (`tang`, `tan`). */
const COGNATE_MIN_LENGTH = 5;
const COGNATE_KEY_MIN_LENGTH = 4;
/** Any of the sounds: most Indonesian words have none. */
const SOUNDED = new RegExp(COGNATE_SOUNDS.map(([{ source }]) => source).join('|'));

/**
 * Keys under which a loan word meets its English original (`solidarity` and `solidaritas`), by the rules of spelling in
 * `tables/cognates.ts`; two words are cognates where they share one. Takes a lower-case word, Indonesian ones without
 * affixes; empty where it is too short to tell.
 */
export function cognateKeys(word: string, language: LanguageCode): string[] {
  if (word.length < COGNATE_MIN_LENGTH || !/^[a-z]+$/.test(word)) return [];
  const spellings = language === 'en' ? indonesianSpellings(word) : [word];
  return [...new Set(spellings.map(sounds))].filter((key) => key.length >= COGNATE_KEY_MIN_LENGTH);
}

function indonesianSpellings(word: string): string[] {
  const rule = ENGLISH_ENDINGS.find(([english]) => english.test(word));
  if (rule === undefined) return [word];
  const [english, indonesian] = rule;
  return indonesian.map((ending) => word.replace(english, ending));
}

function sounds(word: string): string {
  let key = word;
  if (SOUNDED.test(word)) for (const [sound, rewritten] of COGNATE_SOUNDS) key = key.replace(sound, rewritten);
  return key.replace(COGNATE_LOOSE_END[0], '');
}
