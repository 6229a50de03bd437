import {
  CHAT_PROGRAM,
  CHAT_SYSTEM,
  FURNITURE,
  FURNITURE_OPENERS,
  type FurniturePlace,
  REPLY_LINE,
} from '../../language/tables/structure/furniture.ts';

/** No line of a page's or program's own is longer than this. UTF-16 code units. */
const FURNITURE_MAX_LENGTH = 300;
/** The patterns to try at a place, those of any line among them. */
const PATTERNS: Readonly<Record<FurniturePlace, readonly RegExp[]>> = {
  any: FURNITURE.filter(([place]) => place === 'any').map(([, pattern]) => pattern),
  line: FURNITURE.filter(([place]) => place !== 'message').map(([, pattern]) => pattern),
  message: FURNITURE.filter(([place]) => place !== 'line').map(([, pattern]) => pattern),
};

const OPENERS: ReadonlySet<string> = new Set(FURNITURE_OPENERS.split('|'));
const FIRST_WORD = /^[\s*_>#]*(\p{L}+)/u;
const OF_A_PAGE = /cookie|reserved|dilindungi|privasi|privacy|terms of/iu;

/** Quickly tells most lines of a text from furniture: they begin with another word and hold none of a page's own. */
function mayBeFurniture(text: string): boolean {
  const word = FIRST_WORD.exec(text)?.[1];
  return word === undefined || OPENERS.has(word.toLowerCase()) || OF_A_PAGE.test(text.slice(0, PAGE_WORDS_WITHIN));
}

/** A page's own words stand near the beginning of a line. UTF-16 code units. */
const PAGE_WORDS_WITHIN = 120;

/** WhatsApp begins its own messages with a left-to-right mark. */
export const WRITTEN_BY_PROGRAM = '\u200e';
const STAGE_DIRECTION = /^[[(*_]+[^\])\n]{1,60}[\])*_.]+$/u;
const STAGE_WORDS =
  /^\W*(?:laugh|applause|music|crosstalk|inaudible|cheer|pause|silence|noise|cough|sigh|tertawa|tawa|tepuk|musik|hening|tidak terdengar|tak terdengar|jeda|bell|interrupt|interjection)/iu;

/**
 * What a line is where it is no part of the text: `reply` quotes what somebody answers, `page` is all else; `null` for
 * words of the text.
 * @param text the line, or its first 300 characters at least
 * @param place `message`: it is what somebody is said to have written in a chat
 */
export function furnitureOf(text: string, place: FurniturePlace): 'page' | 'reply' | null {
  if (place !== 'message' && !mayBeFurniture(text)) return null;
  if (place === 'message' && REPLY_LINE.test(text)) return 'reply';
  if (place === 'message' && text.startsWith(WRITTEN_BY_PROGRAM)) return 'page';
  if (text.length > FURNITURE_MAX_LENGTH) return null;
  const bare = text.replace(/^[\s*_>#]+|[\s*_]+$/gu, '');
  if (STAGE_DIRECTION.test(text) && STAGE_WORDS.test(text)) return 'page';
  if (PATTERNS[place].some((pattern) => pattern.test(bare))) return 'page';
  return place !== 'message' && CHAT_SYSTEM.some(([pattern]) => pattern.test(text)) ? 'page' : null;
}

/** Whether a line of a chat is the program's: somebody comes, goes, or does something. */
export function isOfProgram(text: string): boolean {
  return text.length <= FURNITURE_MAX_LENGTH && CHAT_PROGRAM.some(([pattern]) => pattern.test(text));
}
