/** The bot's own words in a language, read off its messages: what is put into a sentence is left open. */

import { LANGUAGES, MESSAGES } from '../../src/discord/messages/index.ts';
import { QUESTION_FORMS } from '../../src/language/tables/questions/offered.ts';
import type { LanguageCode } from '../../src/language/types.ts';

export interface OwnWords {
  /** Whether a text is, as a whole, one of the bot's sentences or labels. */
  says(text: string): boolean;
  /** Whether it is one of those into which nothing is put. */
  isFixed(text: string): boolean;
  /** Whether a text is, as a whole, what a member is told of a mistake or a bug. */
  excuses(text: string): boolean;
  /** Pieces of the bot's sentences, of two words or more, that the text holds and that no other language has. */
  heardIn(text: string): readonly string[];
  /** Whether there is any such piece in it. */
  isHeardIn(text: string): boolean;
  /** Every word of them, in lower case. */
  readonly vocabulary: ReadonlySet<string>;
}

/** In place of what is put into a sentence. */
const OPEN = '\uE001';
/** Two words may stand in any text by chance, the shorter the sooner. */
const TELLING_LENGTH = 8;
const PUT_IN = new RegExp(`${OPEN}|NaN|\\d[\\d.,]*`, 'u');

/** Text, a number, a list and an object of these at once. */
const ANYTHING: unknown = new Proxy(() => undefined, {
  get(_target, key) {
    if (key === Symbol.toPrimitive) return (hint: string) => (hint === 'number' ? 7 : OPEN);
    if (key === Symbol.iterator) return () => [OPEN][Symbol.iterator]();
    if (key === 'length') return 1;
    return key === 'join' ? () => OPEN : ANYTHING;
  },
});

/** What makes a sentence take another turn: nothing, one of something, an object of either. */
const TURNS: readonly unknown[] = [
  ...['', null, 0, 1, {}, [], false],
  ...[0, 1].map((count) => new Proxy({}, { get: () => count })),
];

const known = new Map<LanguageCode, OwnWords>();

/** A language's own words. */
export function ownWords(language: LanguageCode): OwnWords {
  const words = known.get(language) ?? readWords(language);
  known.set(language, words);
  return words;
}

function readWords(language: LanguageCode): OwnWords {
  const own = sentencesIn(MESSAGES[language]);
  const others = LANGUAGES.filter((other) => other !== language).flatMap((other) => sentencesIn(MESSAGES[other]));
  // Questions that are offered to a member are words of the bot's until the member has asked them.
  const offered = [...own, ...sentencesIn(QUESTION_FORMS[language])];
  const whole = offered.map(pattern);
  const fixed = new Set(own.filter((sentence) => !PUT_IN.test(sentence)));
  const { errors, bug, library } = MESSAGES[language];
  const excuses = sentencesIn({ errors, ofLibrary: library.errors, bug }).map(pattern);
  const telling = [...new Set(own.flatMap(pieces))].filter((piece) => !others.some((other) => other.includes(piece)));
  return {
    says: (text) => whole.some((one) => one.test(text)),
    isFixed: (text) => fixed.has(text),
    excuses: (text) => excuses.some((one) => one.test(text)),
    heardIn: (text) => telling.filter((piece) => text.includes(piece)),
    vocabulary: new Set([...offered, ...ofEngine(language)].flatMap(wordsIn)),
    isHeardIn: (text) => telling.some((piece) => text.includes(piece)),
  };
}

/** What the engine itself says of a source, which is English. */
function ofEngine(language: LanguageCode): string[] {
  return language === 'en' ? LANGUAGES.flatMap((one) => Object.keys(MESSAGES[one].library.engine)) : [];
}

/** In lower case. */
export function wordsIn(text: string): string[] {
  return (text.match(/\p{L}+/gu) ?? []).map((word) => word.toLowerCase());
}

/** Sentences and labels with a word in them that are the same in every language: nobody could hear which it is. */
export function sameInAll(): readonly string[] {
  const [first, ...others] = LANGUAGES.map((language) => new Set(sentencesIn(MESSAGES[language])));
  return [...(first ?? [])].filter((one) => /\p{L}{3}/u.test(one) && others.every((other) => other.has(one)));
}

/** Every sentence that a tree of strings and functions can make, in all its turns. */
function sentencesIn(node: unknown): string[] {
  if (typeof node === 'string') return [node];
  if (typeof node === 'function') return turnsOf(node as (...put: unknown[]) => unknown);
  return Object.values(node ?? {}).flatMap(sentencesIn);
}

function turnsOf(sentence: (...put: unknown[]) => unknown): string[] {
  const usual = Array.from({ length: sentence.length }, () => ANYTHING);
  const turned = usual.flatMap((_one, place) => TURNS.map((turn) => usual.with(place, turn)));
  return [usual, ...turned].flatMap((put) => {
    try {
      return sentencesIn(sentence(...put));
    } catch {
      return []; // It does not take such a value.
    }
  });
}

function pattern(sentence: string): RegExp {
  const fixed = sentence.split(PUT_IN).map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  return /\p{L}/u.test(fixed.join('')) ? new RegExp(`^${fixed.join('.+')}$`, 'su') : /(?!)/u;
}

function pieces(sentence: string): string[] {
  return sentence
    .split(PUT_IN)
    .map((piece) => piece.trim())
    .filter((piece) => piece.length >= TELLING_LENGTH && /\p{L}\s\p{L}/u.test(piece));
}
