import { words } from './words.ts';

/** Words that stand before a name without being part of it. */
const TITLES = new Set([
  'a', // a caller
  'an', // an engineer
  'the', // the foundry
  'mr', // Mr Tulloch
  'mrs', // Mrs Petrie-Hale
  'ms', // Ms Valgard
  'dr', // Dr Achterberg
  'drs', // Drs. Wahyu Pangestoni
  'drh', // drh. Dewi Larasita
  'captain', // Captain Sinclair-Moss
  'councillor', // Councillor Stroud
  'senator', // Senator Voss
  'hon', // the Hon. Tarik Voss
  'brother', // Brother Tobias
  'pak', // Pak Yosef
  'bapak', // Bapak Yosef
  'bu', // Bu Hartini
  'ibu', // Ibu Hartini
  'mbak', // Mbak Yuniar
  'mas', // Mas Arga
  'mak', // Mak Sulastri
  'bang', // Bang Togar
  'om', // Om Karto
  'teh', // Teh Dewi
  'koh', // Koh Arga
  'haji', // Haji Lukman
  'hj', // Hj. Maimunah Baswedana
  'iptu', // Iptu Rahmadi
]);

/**
 * Whether a name that was given means the annotated person: one holds all words of the other, titles aside, where an
 * initial beside a whole word stands for its own. A short form that fits somebody else in `everybody` (annotated names)
 * means nobody.
 */
export function meansSpeaker(given: string, annotated: string, everybody: readonly string[]): boolean {
  const name = nameWords(given.replace(/\(.*\)/gu, ''));
  if (!fits(name, annotated)) return false;
  const isShort = name.length < nameWords(annotated).length;
  return !isShort || !everybody.some((other) => other !== annotated && fits(name, other));
}

function fits(name: readonly string[], annotated: string): boolean {
  const full = nameWords(annotated);
  return name.length > 0 && (isWithin(name, full) || isWithin(full, name));
}

function isWithin(part: readonly string[], whole: readonly string[]): boolean {
  const hasWhole = part.some((word) => whole.includes(word));
  return hasWhole && part.every((word) => whole.some((other) => other === word || isInitialOf(word, other)));
}

function isInitialOf(a: string, b: string): boolean {
  return (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}

/** A name's words without titles; a name of titles only keeps them. */
function nameWords(name: string): string[] {
  const all = words(name);
  const own = all.filter((word) => !TITLES.has(word));
  return own.length > 0 ? own : all;
}
