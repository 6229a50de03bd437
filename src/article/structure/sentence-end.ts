import { type AbbreviationKind, AFTER_TIME, abbreviationKind, LABELLED } from '../../language/tables/abbreviations.ts';
import { partsDegrees } from '../../language/tables/people/degrees.ts';
import { opensLikeSentence } from '../../language/tables/starters.ts';
import type { LanguageCode } from '../../language/types.ts';
import { isCueAfterQuotation } from './cue-after-quotation.ts';

/** A place where a sentence may end. Offsets are UTF-16 code units into `text`. */
export interface Candidate {
  readonly text: string;
  /** Offset of the first letter or digit of the sentence that may end here. */
  readonly firstWord: number;
  /** Where the terminating marks begin. */
  readonly at: number;
  readonly marks: string;
  /** Quotation marks and brackets that close right after the marks. */
  readonly closers: string;
  /** After the closers: where the sentence would end. */
  readonly end: number;
}

/** How far is looked to either side; no word that matters is longer. UTF-16 code units. */
const BEHIND_LENGTH = 64;
const AHEAD_LENGTH = 96;

/** A "sentence" of so few words before an abbreviation is none: `At 5 a.m. Mr. Hale left`. */
const FRAGMENT_MAX_WORDS = 3;

const OPENERS = /^(?:[\s"'“”‘’„«‹《「『❝〝＂([{*_•⁃–—-]|&(?:quot|ldquo|laquo|#34|#8220|#171);)+/u;
const LAST_WORD = /[^\s"'“”‘’„«([{*_–—-]*$/u;
const LIST_MARK = /^(?:\p{N}{1,3}|\p{L}|[ivx]{1,4})$/u;
const INITIAL = /^\p{Lu}$/u;
/** `Teguh P. Wulandari`: after a name even the letter of a counted thing is an initial. */
const NAME_AND_INITIAL = /\p{Lu}\p{Ll}+\s\p{Lu}$/u;
const DOTTED = /^\p{L}{1,2}(?:\.\p{L}{1,4})+$/u;
const NUMBER = /^(?:\p{N}|[IVXLC]{2,}\b|[VXLC]\b)/u;
const LOWER_CASE_NAME = /^(?:al|el|an|ar|as|ash|at|az|ad)[-‐‑’']\p{Lu}|^\p{Ll}\p{Lu}/u;
const DOMAIN_END = /^(?:com|co|id|net|org|go|gov|ac|edu|info|tv|js|io)$/i;

/** Decides whether a sentence ends at the candidate. The end of the text is none. */
export function endsSentence(candidate: Candidate, language: LanguageCode): boolean {
  const { text, firstWord, at, marks, closers, end } = candidate;
  const ahead = text.slice(end, end + AHEAD_LENGTH);
  const behind = text.slice(Math.max(firstWord, at - BEHIND_LENGTH), at);
  if (!/^\s/.test(ahead)) return marks === '.' && closers === '' && isSpaceMissing(behind, ahead, language);
  if (isOmission(text.charAt(at - 1), marks)) return false;
  const following = ahead.replace(OPENERS, '');
  if (/^\p{Ll}/u.test(following))
    return marks === '.' && LOWER_CASE_NAME.test(following) && !isAbbreviated(behind, language);
  if (/^[,;:.!?)\]}…]/.test(following)) return false;
  if (isCueAfterQuotation(closers, following, language)) return false;
  return marks !== '.' || fullStopEnds(behind, following, candidate, language);
}

/**
 * `[...]`, `(…)` and three dots with a space before them stand for words left out or for hesitation inside a sentence;
 * a fourth dot, or dots right after a word, end it (The Chicago Manual of Style, 17th edition, 13.50 to 13.53).
 */
function isOmission(before: string, marks: string): boolean {
  return /^(?:…|\.[ \t]?\.[ \t]?\.)$/.test(marks) && /[[(\s]/.test(before);
}

function isAbbreviated(behind: string, language: LanguageCode): boolean {
  return kindOf(lastWord(behind), language) !== undefined;
}

function lastWord(behind: string): string {
  return LAST_WORD.exec(behind)?.[0] ?? '';
}

type WordKind = AbbreviationKind | 'initial';

function kindOf(word: string, language: LanguageCode): WordKind | undefined {
  const known = abbreviationKind(word, language);
  if (known !== undefined) return known;
  if (INITIAL.test(word)) return 'initial';
  return DOTTED.test(word) ? 'closes' : undefined;
}

/** What a full stop before white space and a capital, a digit or a sign means. */
function fullStopEnds(
  behind: string,
  following: string,
  { firstWord, at, closers }: Candidate,
  language: LanguageCode,
): boolean {
  if (at - firstWord === behind.length && closers.replace(')', '') === '' && LIST_MARK.test(behind)) return false;
  const isFragment = at - firstWord === behind.length && behind.split(/\s+/).length <= FRAGMENT_MAX_WORDS;
  switch (kindOf(lastWord(behind), language)) {
    case undefined:
      return !partsDegrees(behind, following);
    case 'opens':
      return false;
    case 'counts':
      return NAME_AND_INITIAL.test(behind) ? opensLikeSentence(following, language) : !NUMBER.test(following);
    case 'ends':
      return !isFragment && !startsWithAny(following, AFTER_TIME);
    case 'closes':
      return /["”]/.test(closers) || (!isFragment && opensLikeSentence(following, language));
    case 'initial':
      return isLabel(behind) || opensLikeSentence(following, language);
  }
}

function startsWithAny(text: string, rows: ReadonlyArray<readonly [word: string, example: string]>): boolean {
  const word = /^\p{L}+/u.exec(text)?.[0].toLowerCase();
  return rows.some(([row]) => row === word);
}

function isLabel(behind: string): boolean {
  const before = /(\p{L}+)\s+\p{L}$/u.exec(behind)?.[1]?.toLowerCase();
  return LABELLED.some(([word]) => word === before);
}

/**
 * A full stop with a sentence right behind it (`padam.Warga mengungsi`), unlike that of a web address (`Kabar.Com`).
 */
function isSpaceMissing(behind: string, ahead: string, language: LanguageCode): boolean {
  const before = /(?:^|[\s"“‘'(])(\p{L}{3,}|\p{N}[\p{N}.,]*)$/u.exec(behind)?.[1];
  const after = /^["“]?(\p{Lu}\p{Ll}+)(?:[\s,!?]|\.\s)/u.exec(ahead)?.[1];
  if (before === undefined || after === undefined || DOMAIN_END.test(after)) return false;
  return abbreviationKind(before, language) === undefined;
}
