/** Which differences turn the meaning. */

import { oppositesOf } from '../../language/antonyms.ts';
import { chatWords } from '../../language/chat.ts';
import { gazetteer } from '../../language/gazetteer/gazetteer.ts';
import { roots } from '../../language/stems.ts';
import { WORDS } from '../../language/tables/function-words.ts';
import { NUMERALS } from '../../language/tables/numerals.ts';
import { isNegation, negatedForms, turnAt } from '../../language/turning.ts';
import type { LanguageCode } from '../../language/types.ts';
import type { SearchIndex } from '../../search/index/search-index.ts';
import { ELLIPSIS_KEY, QUESTION_KEY, type Word } from '../align/compared-words.ts';
import type { Change } from '../align/differences.ts';
import { isName, isSameName } from '../align/spelling.ts';
import type { Warning, WarningKind } from '../types.ts';

/**
 * What turns a sentence though it is openly left out: a name or number left out at an end or behind `…` says no more
 * than that the quotation is short.
 */
const TURNS_WHOLE: ReadonlySet<WarningKind> = new Set([
  'negation',
  'condition',
  'hedge',
  'limit',
  'question',
  'ellipsis',
]);

/** Whether words are only left out, at an end or behind an ellipsis. */
function isOmission({ isEdge, claimed }: Change): boolean {
  return isEdge || (claimed.length > 0 && claimed.every(({ key }) => key === ELLIPSIS_KEY));
}

/** What turns the meaning, each kind once a change, in the order of the text. */
export function findWarnings(changes: readonly Change[], language: LanguageCode, index: SearchIndex): Warning[] {
  return changes.flatMap((change) => {
    const kinds = new Set(
      [...kindsOf(change, language, index)].filter((kind) => !isOmission(change) || TURNS_WHOLE.has(kind)),
    );
    const said = change.said.map(({ text }) => text).join(' ');
    const claimed = change.claimed.map(({ text }) => text).join(' ');
    return [...kinds].map((kind) => ({ kind, said, claimed }));
  });
}

function* kindsOf(change: Change, language: LanguageCode, index: SearchIndex): Generator<WarningKind> {
  const said = change.said.map(({ key }) => key);
  const claimed = change.claimed.flatMap(({ key }) => [...chatWords(key, language)]);
  const denies = (words: readonly string[]) => words.filter((word) => isNegation(word, language)).length;
  const [here, there] = [denies(said), denies(claimed)];
  if (here !== there) yield here > there && claimed.includes(ELLIPSIS_KEY) ? 'ellipsis' : 'negation';
  if (hasNegatedForm(said, claimed)) yield 'negation';
  if (hasOpposite(said, claimed, language)) yield 'opposite';
  const [dates, numbers] = [differing(said, claimed, dateOf), differing(said, claimed, numberOf(language))];
  if (dates || (numbers && [...said, ...claimed].some((word) => dateOf(word) !== null))) yield 'date';
  else if (numbers) yield 'number';
  if (changesName(change, index)) yield 'name';
  for (const turn of ['condition', 'hedge', 'limit'] as const) {
    if (countTurns(change.said, turn, language) !== countTurns(change.claimed, turn, language)) yield turn;
  }
  if (said.includes(QUESTION_KEY) !== claimed.includes(QUESTION_KEY)) yield 'question';
}

/** Whether a word of one side is one of the other with a prefix that denies. Linear in both. */
function hasNegatedForm(said: readonly string[], claimed: readonly string[]): boolean {
  const [here, there] = [new Set(said), new Set(claimed)];
  const denied = (words: ReadonlySet<string>, others: ReadonlySet<string>) =>
    [...words].some((word) => negatedForms(word).some((form) => others.has(form)));
  return denied(here, there) || denied(there, here);
}

/** Whether the claim has the opposite of a word that was said, in any form. Linear in both. */
function hasOpposite(said: readonly string[], claimed: readonly string[], language: LanguageCode): boolean {
  const claimedRoots = new Set(claimed.flatMap((word) => roots(word, language)));
  return said.some((word) => oppositesOf(word, language).some((opposite) => claimedRoots.has(opposite)));
}

/** Whether what `read` finds on one side is not the same on the other. */
function differing(
  said: readonly string[],
  claimed: readonly string[],
  read: (word: string) => string | null,
): boolean {
  const values = (words: readonly string[]) => words.flatMap((word) => read(word) ?? []).sort();
  return values(said).join(' ') !== values(claimed).join(' ');
}

const YEAR = /^(?:1[89]|20)\d\d$/;

function dateOf(word: string): string | null {
  return YEAR.test(word) ? word : (gazetteer.calendar(word)[0] ?? null);
}

/** `tiga`, `three` and `3` are one number. */
const numberOf = (language: LanguageCode) => (word: string) => {
  if (/^-?\p{N}|^[\p{Sc}%]$/u.test(word)) return word;
  const value = NUMERALS[language].get(word);
  return value === undefined ? (WORDS[language].number.has(word) ? word : null) : String(value);
};

/** Whether a name was dropped, added or put in another's place. */
function changesName({ said, claimed }: Change, index: SearchIndex): boolean {
  const saidNames = said.filter((word) => !isCalendar(word) && isName(word, word.opens, index));
  const claimedNames = claimed.filter((word) => !isCalendar(word) && isClaimedName(word, index));
  const isKept = ({ key }: Word) => claimed.some((other) => isSameName(key, other.key, index));
  const isGiven = ({ key }: Word) => said.some((other) => isSameName(other.key, key, index));
  return !saidNames.every(isKept) || !claimedNames.every(isGiven);
}

function isCalendar({ key }: Word): boolean {
  return gazetteer.calendar(key).length > 0;
}

/** A claim's capitals say less: it may be typed without any, or shouted. */
function isClaimedName({ key, text, capital }: Word, { vocabulary, glossary }: SearchIndex): boolean {
  if (vocabulary.isName(key) || gazetteer.isPlace(key)) return true;
  if (!capital || (text.length > 1 && text === text.toUpperCase())) return false;
  return !vocabulary.has(key) && !glossary.has(key, 'id') && !glossary.has(key, 'en');
}

function countTurns(words: readonly Word[], turn: WarningKind, language: LanguageCode): number {
  const keys = words.map(({ key }) => key);
  return keys.filter((_, at) => turnAt(keys, at, language) === turn).length;
}
