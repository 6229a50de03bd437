/** The hardest questions and claims that a member can type: each kind by what makes it hard. */
import type { Random } from '../scale/random.ts';
import type { Material } from './library.ts';

/** Gives the next words of a text of its kind. */
type Kind = (material: Material, random: Random) => string;

const OFFICE_WORDS = {
  en: 'head order charge right minister chief national security leader state general deputy officer council'.split(' '),
  id: 'kepala ketua menteri urusan negara umum dewan wakil pejabat keamanan nasional badan pusat pemimpin'.split(' '),
} as const;
const NEGATIONS = "not never no tidak tak bukan belum jangan tanpa don't isn't without nobody".split(' ');
const QUESTIONS = 'Who What When Where Why How many Did Was Siapa Apa Kapan Mengapa Berapa Apakah Bagaimana'.split(' ');
const LINKS = 'about of the and or in from tentang soal dan atau di dari kepada'.split(' ');
const SIGNS = ['𝕬𝖗𝖆', 'İstanbul', 'ǅ', 'ﬁnance', '１２３', 'é́́́', '\u200b', '🙂', 'كتاب', '会議', 'ß', '\u{10FFFF}'];
const AFFIXES = [
  (word: string) => `memper${word}kannya`,
  (word: string) => `keber${word}an`,
  (word: string) => `di${word}kanlah`,
  (word: string) => `peng${word}annya`,
  (word: string) => `${word}nations`,
  (word: string) => `${word}ing`,
];
/** Of the headwords, those with most translations. */
const MANY = 400;
const FREQUENT = 300;

/** By the name under which the bench prints them. */
export const KINDS: Readonly<Record<string, Kind>> = {
  'offices of countries': (material, random) => {
    const language = random.next() < 0.5 ? 'en' : 'id';
    const country = random.pick(material.countries)[language];
    const run = Array.from({ length: 2 + random.below(5) }, () => random.pick(OFFICE_WORDS[language])).join(' ');
    return language === 'en' ? `${country}'s ${run}` : `${run} ${country}`;
  },
  'words with most translations': ({ headwords }, random) => random.pick(headwords[side(random)].slice(0, MANY)),
  phrases: ({ phrases }, random) => random.pick(phrases[side(random)].slice(0, 2_000)),
  people: ({ people }, random) => random.pick(people),
  'names in small letters': ({ people }, random) => random.pick(people).toLowerCase(),
  numbers: (_material, random) => String(random.below(2_100)),
  'frequent words': ({ frequent }, random) => random.pick(frequent.slice(0, FREQUENT)),
  'long compounds': ({ headwords, frequent }, random) =>
    [random.pick(headwords.id), random.pick(frequent), random.pick(headwords.id)].join('').slice(0, 64),
  'joined words': ({ headwords, frequent }, random) => random.pick(headwords[side(random)]) + random.pick(frequent),
  misspellings: ({ headwords, frequent }, random) =>
    misspelt(random.next() < 0.5 ? random.pick(headwords[side(random)]) : random.pick(frequent), random),
  'unknown words': (_material, random) =>
    Array.from({ length: 6 + random.below(8) }, () => random.pick([...'aeioubcdfghjklmnprstw'])).join(''),
  affixes: ({ headwords }, random) => random.pick(AFFIXES)(random.pick(headwords.id)),
  negations: ({ frequent }, random) => (random.next() < 0.6 ? random.pick(NEGATIONS) : random.pick(frequent)),
  'repeated words': ({ headwords }, random) => headwords.en[random.below(3)] ?? '',
  sentences: ({ sentences }, random) => random.pick(sentences),
  signs: ({ frequent }, random) => random.pick(SIGNS) + (random.next() < 0.3 ? random.pick(frequent) : ''),
  'one letter': (_material, random) => random.pick([...'abcdefghijklmnopqrstuvwxyz']),
};

const NAMES = Object.keys(KINDS);

/** A question and what it was made of. */
export interface HardText {
  readonly kind: string;
  readonly text: string;
}

/**
 * Questions of at most so many UTF-16 code units, the same for the same random numbers; every third mixes the kinds.
 */
export function hardQuestions(material: Material, count: number, maxLength: number, random: Random): HardText[] {
  return Array.from({ length: count }, (_, at) => {
    const kind = at % 3 === 0 ? 'mixed' : random.pick(NAMES);
    const start = random.next() < 0.7 ? `${random.pick(QUESTIONS)} ` : '';
    const body = fill(kind, material, maxLength - start.length - 1, random);
    return { kind, text: `${start}${body}?` };
  });
}

/** Claims likewise: what somebody is said to have said, with marks or a speaker for some. */
export function hardClaims(material: Material, count: number, maxLength: number, random: Random): HardText[] {
  return Array.from({ length: count }, (_, at) => {
    const kind = at % 3 === 0 ? 'mixed' : at % 3 === 1 ? 'sentences' : random.pick(NAMES);
    const body = fill(kind, material, maxLength - 40, random);
    const changed = random.next() < 0.5 ? withOtherWords(body, random) : body;
    const speaker = random.next() < 0.3 ? ` — ${random.pick(material.people)}` : '';
    return { kind, text: random.next() < 0.5 ? `“${changed}”${speaker}` : `${changed}${speaker}` };
  });
}

function fill(kind: string, material: Material, maxLength: number, random: Random): string {
  const pieces: string[] = [];
  for (let length = 0; length < maxLength; ) {
    const link = random.next() < 0.15 ? `${random.pick(LINKS)} ` : '';
    const name = kind === 'mixed' ? random.pick(NAMES) : kind;
    const piece = link + (KINDS[name]?.(material, random) ?? '');
    pieces.push(piece);
    length += piece.length + 1;
  }
  return pieces.join(' ').slice(0, Math.max(0, maxLength));
}

function side(random: Random): 'en' | 'id' {
  return random.next() < 0.5 ? 'en' : 'id';
}

/** With a letter too many, missing, wrong or swapped. */
export function misspelt(word: string, random: Random): string {
  const at = 1 + random.below(Math.max(1, word.length - 1));
  const letter = random.pick([...'aeiknrstu']);
  switch (random.below(4)) {
    case 0:
      return word.slice(0, at) + letter + word.slice(at);
    case 1:
      return word.slice(0, at) + word.slice(at + 1);
    case 2:
      return word.slice(0, at) + letter + word.slice(at + 1);
    default:
      return (
        word.slice(0, at) +
        word
          .slice(at, at + 2)
          .split('')
          .reverse()
          .join('') +
        word.slice(at + 2)
      );
  }
}

/** Every fifth word misspelt, left out or doubled. */
function withOtherWords(text: string, random: Random): string {
  const changed = text.split(' ').map((word) => {
    if (random.next() > 0.2) return word;
    return random.pick([misspelt(word, random), '', `${word} ${word}`]);
  });
  return changed.filter((word) => word !== '').join(' ');
}
