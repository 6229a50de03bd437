/** What fits on a card beside what has to stand there: into a message, and onto one screen of a phone. */
import type { APITextDisplayComponent } from 'discord-api-types/v10';
import { MESSAGE_TEXT_MAX_LENGTH } from '../limits.ts';

/** Lines of text of a card on a screen of a phone. */
const SCREEN_LINES = 18.2;
/** Characters of a line on a phone, and of one in small print. */
const LINE_LENGTH = 30;
const SMALL_LINE_LENGTH = 41;
/** Height of a line in small print. */
const SMALL_LINE_HEIGHT = 0.8;
const SMALL = '-# ';
/** What is not drawn: the address of a link, backslashes and the marks of bold print. */
const UNDRAWN = /\]\([^)]*\)|\\(?=[^0-9A-Za-z\s])|\*\*/gu;

/** Characters that are left beside these texts. */
export function roomBeside(frame: ReadonlyArray<APITextDisplayComponent | null>): number {
  return frame.reduce((room, one) => room - (one?.content.length ?? 0), MESSAGE_TEXT_MAX_LENGTH);
}

/** Lines that are left on a screen of a phone beside these texts, a row of buttons and a menu. */
export function linesBeside(frame: ReadonlyArray<APITextDisplayComponent | null>): number {
  return frame.reduce((lines, one) => lines - (one === null ? 0 : linesOf(one.content)), SCREEN_LINES);
}

/** Lines that markup takes on a phone, about. */
export function linesOf(markup: string): number {
  return markup.split('\n').reduce((sum, line) => {
    const isSmall = line.startsWith(SMALL);
    const drawn = line.replace(UNDRAWN, '').length - (isSmall ? SMALL.length : 0);
    const lines = Math.max(1, Math.ceil(drawn / (isSmall ? SMALL_LINE_LENGTH : LINE_LENGTH)));
    return sum + lines * (isSmall ? SMALL_LINE_HEIGHT : 1);
  }, 0);
}

/** Those that fit together with all before them that do. */
export function fitting<Item>(items: readonly Item[], sizeOf: (item: Item) => number, room: number): Item[] {
  let left = room;
  return items.filter((item) => {
    const size = sizeOf(item);
    const fits = size <= left;
    if (fits) left -= size;
    return fits;
  });
}
