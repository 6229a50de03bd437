/** What is wanted besides a passage that answers. */
import { indexWords } from '../../language/index-tokens.ts';
import { indexPhrases, longestAt, phrasesOf, wordsOf } from '../../language/phrases.ts';
import { withoutOwner } from '../../language/stems.ts';
import {
  HAPPENING,
  LAUGHTER,
  SMALL_TALK,
  SOURCE_QUESTIONS,
  SUMMARY_WISHES,
  THIS,
  WHOLE_SOURCE,
  WISH_WORDS,
} from '../../language/tables/questions/wishes.ts';
import type { LanguageCode } from '../../language/types.ts';
import { isEmpty, QUESTION_MAX_LENGTH } from '../query/question.ts';
import type { Wanted, Wish } from '../types.ts';

const LANGUAGES = ['id', 'en'] as const satisfies readonly LanguageCode[];
const talk = phrasesOf(SMALL_TALK);
const smallTalk = indexPhrases(talk);
const summaryWishes = indexPhrases(phrasesOf(SUMMARY_WISHES));
const wholeSource = wordsOf(WHOLE_SOURCE);
const happening = wordsOf(HAPPENING);
const atHand = wordsOf(THIS);
/** Words that tell nothing beside a wish: of small talk those that stand alone. */
const filling = new Set([
  ...wordsOf(WISH_WORDS),
  ...talk.filter(({ length }) => length === 1).map(([word = '']) => word),
]);

/** `halooo`, `heyy`. */
const DRAWN_OUT = /(\p{L})\1+/gu;
const drawnIn = new Set(talk.filter(({ length }) => length === 1).map(([word = '']) => word.replace(DRAWN_OUT, '$1')));

/** What asks for one of these is no small talk, whatever its words. */
const ASKING_FOR: ReadonlySet<Wanted> = new Set(['person', 'place', 'time', 'number', 'reason']);

/** A wish of so many words asks for something in particular. */
const WISH_MAX_WORDS = 14;

/**
 * The wish that a question is; `null` where it asks for something in particular.
 * @param plain its words in lower case, chat spellings written out, joined by spaces
 * @param wanted what kind of thing it asks for
 * @param titles words of the sources' titles: beside a wish for a summary they tell of which source
 */
export function readWish(question: string, plain: string, wanted: Wanted, titles: ReadonlySet<string>): Wish | null {
  const typed = indexWords(question.slice(0, QUESTION_MAX_LENGTH));
  const all = plain.toLowerCase().split(' ');
  if (typed.length === 0 || typed.length > WISH_MAX_WORDS) return null;
  const isTalk = isSmallTalk(typed) || isSmallTalk(all);
  const isWhole = longestAt(typed, 0, smallTalk) === typed.length;
  if (isWhole || (isTalk && !ASKING_FOR.has(wanted))) return { kind: 'smallTalk' };
  if (wishesSummary(typed, titles) || wishesSummary(all, titles)) return { kind: 'summary' };
  const property = askedOfSource(typed.join(' ')) ?? askedOfSource(plain.toLowerCase());
  if (property !== null) return { kind: 'aboutSource', property, isBare: true };
  if (wanted !== 'time' && wanted !== 'place') return null;
  if (!all.every((word) => tellsNothing(word) || isHappening(word))) return null;
  const isBare = all.some((word) => atHand.has(word)) || all.every((word) => filling.has(word) || isOfNoContent(word));
  return { kind: 'aboutSource', property: wanted, isBare };
}

/** Words of small talk, and nothing beside them that asks for something. */
function isSmallTalk(all: readonly string[]): boolean {
  let isTalk = false;
  for (let at = 0; at < all.length; ) {
    const word = all[at] ?? '';
    const length = longestAt(all, at, smallTalk);
    const talks = length > 0 || isDrawnOutTalk(word);
    if (!talks && !filling.has(word) && !isOfNoContent(word)) return false;
    isTalk ||= talks;
    at += Math.max(1, length);
  }
  return isTalk;
}

/** A word of small talk with its letters drawn out, or laughter. */
function isDrawnOutTalk(word: string): boolean {
  const plain = word.replace(DRAWN_OUT, '$1');
  return drawnIn.has(plain) || LAUGHTER.some((one) => one.test(word));
}

/** Words of a wish, and nothing else that tells what it is about. */
function wishesSummary(all: readonly string[], titles: ReadonlySet<string>): boolean {
  let isWished = false;
  for (let at = 0; at < all.length; ) {
    const length = longestAt(all, at, summaryWishes);
    const word = all[at] ?? '';
    if (length === 0 && !tellsNothing(word) && !titles.has(word)) return false;
    isWished ||= length > 0;
    at += Math.max(1, length);
  }
  return isWished;
}

function askedOfSource(plain: string) {
  for (const [wording, property] of SOURCE_QUESTIONS) {
    const found = wording.exec(plain);
    if (found === null) continue;
    const beside = `${plain.slice(0, found.index)} ${plain.slice(found.index + found[0].length)}`;
    if (beside.split(' ').every((word) => word === '' || tellsNothing(word))) return property;
  }
  return null;
}

/** `diadakan`, `diadakannya`. */
function isHappening(word: string): boolean {
  return happening.has(word) || happening.has(withoutOwner(word));
}

function tellsNothing(word: string): boolean {
  return wholeSource.has(word) || filling.has(word) || isOfNoContent(word);
}

function isOfNoContent(word: string): boolean {
  return LANGUAGES.some((language) => isEmpty(word, language));
}
