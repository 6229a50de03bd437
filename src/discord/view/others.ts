/** What other people are quoted with on the topic of a question. */
import type { FoundQuotation } from '../../search/quotations.ts';
import type { Context } from '../context.ts';
import { asked, card, type Reply, row, text } from '../reply.ts';
import { paginate } from './pages.ts';
import { aroundButton } from './passage.ts';
import { firstOfItsText, quotationText } from './quotation.ts';
import { ROOM } from './quotations.ts';
import { namesOf } from './speakers.ts';

/** Quotations of one message, a button each. */
export const OTHERS_MAX = 5;

/** One quotation of each, or that there is none beside those of `speakers`. */
export function othersReply(
  question: string,
  found: readonly FoundQuotation[],
  speakers: readonly string[],
  { messages }: Pick<Context, 'messages'>,
): Reply {
  const { title, none, noneElse } = messages.others;
  if (found.length === 0)
    return card(asked(question), text(speakers.length === 0 ? none : noneElse(namesOf(speakers, messages))));
  const blocks = found.map((each, index) => ({
    each,
    place: index + 1,
    markup: `**${index + 1}**\n${quotationText(each, messages, ROOM)}`,
  }));
  const { items } = paginate(blocks, ({ markup }) => markup.length, { page: 0, perPage: OTHERS_MAX, room: ROOM });
  const shown = items.map(({ each }) => each);
  return card(
    asked(question),
    text(title(items.length, speakers.length > 0)),
    ...items.map(({ markup }) => text(markup)),
    row(
      ...items
        .filter(({ each }, index) => firstOfItsText(shown, each) === index)
        .map(({ each: { article, quotation }, place }) =>
          aroundButton({ article, start: quotation.start, end: quotation.end }, messages.buttons.aroundNumber(place)),
        ),
    ),
  );
}
