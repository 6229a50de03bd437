/** Passages after those of a reply. */
import type { Answer, Passage } from '../../../search/types.ts';
import { MORE_ID, PASSAGES_MAX } from '../../ids/ask.ts';
import { askedBelow } from '../asked.ts';
import type { Context } from '../context.ts';
import { MESSAGE_TEXT_MAX_LENGTH } from '../limits.ts';
import { paginate } from '../pages.ts';
import { aroundButton, askedFields, distinctPlaces, passageText } from '../passage.ts';
import { button, card, type Reply, row, text } from '../reply.ts';
import type { Reader } from '../speakers.ts';

/** Passages of one message after the first; a button each, and one for the next. */
export const NEXT_PASSAGES = 3;
/** Characters of markup of one message; a single passage may be longer. */
const PAGE_MAX_LENGTH = 1_800;
/** Left for the question and the bot's own sentences. */
const FRAME_MAX_LENGTH = 1000;
const ROOM = MESSAGE_TEXT_MAX_LENGTH - FRAME_MAX_LENGTH;

/**
 * Passages from `from` on, as many as fit: the next ones of an answer, or, where there is none, further ones that may
 * not answer.
 */
export function morePassagesReply(answer: Answer, context: Context, speaker: string | null, from: number): Reply {
  const { messages } = context;
  const blocks = answer.passages.slice(from, from + NEXT_PASSAGES).map((passage, index) => {
    const place = from + index + 1;
    return { passage, place, markup: numbered(place, passage, context) };
  });
  if (blocks.length === 0) return card(text(messages.noMore), askedBelow(answer.question, {}, messages));
  const room = { page: 0, perPage: NEXT_PASSAGES, room: PAGE_MAX_LENGTH };
  const { items } = paginate(blocks, ({ markup }) => markup.length, room);
  const next = from + items.length;
  return card(
    text(answer.answered ? messages.moreTitle : messages.nearestTitle),
    ...items.map(({ markup }) => text(markup)),
    askedBelow(answer.question, {}, messages),
    row(
      ...distinctPlaces(items, ({ passage }) => passage).map(({ passage, place }) =>
        aroundButton(passage, messages.buttons.aroundNumber(place)),
      ),
      answer.passages.length > next && next < PASSAGES_MAX
        ? button(messages.buttons.more, MORE_ID.encode({ ...askedFields(speaker, context), from: next }))
        : null,
    ),
  );
}

function numbered(place: number, passage: Passage, reader: Reader): string {
  const heading = `**${place}**\n`;
  return `${heading}${passageText(passage, reader, ROOM - heading.length)}`;
}
