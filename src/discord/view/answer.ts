/** What `/ask` shows. */

import type { Answer, Passage } from '../../search/types.ts';
import type { Context } from '../command.ts';
import { shortHash, writeCustomId } from '../custom-id.ts';
import { MESSAGE_TEXT_MAX_LENGTH } from '../limits.ts';
import { linkTo } from '../link.ts';
import { asked, button, card, linkButton, type Reply, row, text } from '../reply.ts';
import { paginate } from './pages.ts';
import { aroundButton, passageText } from './passage.ts';
import { label } from './source-line.ts';

/** Passages of one message after the first; a button each, and one for the next. */
export const NEXT_PASSAGES = 4;
/** Passages that can be leafed through. */
export const PASSAGES_MAX = 50;
/** Left for the question (at most 300 characters, 600 once escaped) and the bot's own sentences. */
const FRAME_MAX_LENGTH = 1000;
const ROOM = MESSAGE_TEXT_MAX_LENGTH - FRAME_MAX_LENGTH;

/** The one passage that answers, or that there is none. `speaker`: the full name that was asked for. */
export function answerReply(answer: Answer, context: Context, speaker: string | null): Reply {
  const [best, ...others] = answer.passages;
  if (!answer.answered || best === undefined) return silenceReply(answer, context, speaker);
  const { messages } = context;
  return card(
    asked(answer.question),
    text(passageText(best, messages, ROOM, false)),
    row(
      aroundButton(best, messages.buttons.around),
      others.length === 0 ? null : button(messages.buttons.more, moreId(speaker, 1)),
      linkButton(messages.buttons.source, linkTo(best.article, best)),
    ),
  );
}

function silenceReply(answer: Answer, { messages, sources }: Context, speaker: string | null): Reply {
  const extent = {
    sources: sources.articles.length,
    sentences: sources.articles.reduce((sum, { sentences }) => sum + sentences.length, 0),
  };
  const said = speaker === null ? messages.silence(extent) : messages.silenceOf(label(speaker));
  const near = answer.passages.length > 0;
  return card(
    asked(answer.question),
    text(near ? `${said}\n${messages.nearestOffer}` : said),
    near ? row(button(messages.buttons.nearest, moreId(speaker, 0))) : null,
  );
}

/** Passages from `from` on, as many as fit: the next ones of an answer, or, where there is no answer, the nearest, as such. */
export function morePassagesReply(answer: Answer, { messages }: Context, speaker: string | null, from: number): Reply {
  const blocks = answer.passages.slice(from, from + NEXT_PASSAGES).map((passage, index) => {
    const place = from + index + 1;
    return { passage, place, markup: numbered(place, passage, messages) };
  });
  if (blocks.length === 0) return card(asked(answer.question), text(messages.noMore));
  const room = { page: 0, perPage: NEXT_PASSAGES, room: ROOM };
  const { items } = paginate(blocks, ({ markup }) => markup.length, room);
  const next = from + items.length;
  return card(
    asked(answer.question),
    text(answer.answered ? messages.moreTitle : messages.nearestTitle),
    ...items.map(({ markup }) => text(markup)),
    row(
      ...distinct(items).map(({ passage, place }) => aroundButton(passage, messages.buttons.aroundNumber(place))),
      answer.passages.length > next && next < PASSAGES_MAX
        ? button(messages.buttons.more, moreId(speaker, next))
        : null,
    ),
  );
}

function numbered(place: number, passage: Passage, messages: Context['messages']): string {
  const heading = `**${place}**\n`;
  return `${heading}${passageText(passage, messages, ROOM - heading.length, true)}`;
}

/** Two buttons of one message can't be the same: of two articles with one text, the first. */
function distinct<Item extends { readonly passage: Passage }>(items: readonly Item[]): readonly Item[] {
  const ids = items.map(({ passage: { article, start, end } }) => `${article.hash}:${start}:${end}`);
  return items.filter((_item, index) => ids.indexOf(ids[index] ?? '') === index);
}

function moreId(speaker: string | null, from: number): string {
  return writeCustomId('ask', 'more', shortHash(speaker), from);
}
