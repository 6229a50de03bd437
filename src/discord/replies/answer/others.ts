/** What other people are quoted with on the topic of a question. */
import type { FoundQuotation } from '../../../search/quotations/quotations.ts';
import { askedBelow } from '../asked.ts';
import { MESSAGE_TEXT_MAX_LENGTH } from '../limits.ts';
import { paginate } from '../pages.ts';
import { aroundButton, distinctPlaces } from '../passage.ts';
import { quotationText } from '../quotation.ts';
import { card, type Reply, row, text } from '../reply.ts';
import { namesOf, type Reader } from '../speakers.ts';

/** Quotations of one message, a button each. */
export const OTHERS_MAX = 5;
/** Of each; a longer one is shortened. Characters of markup. */
const EACH_MAX_LENGTH = 900;
/** For all of them. Left over: the question and the bot's own sentences. */
const ROOM = MESSAGE_TEXT_MAX_LENGTH - 1000;

/** One quotation of each, or that there is none beside those of `speakers`. */
export function othersReply(
  question: string,
  found: readonly FoundQuotation[],
  speakers: readonly string[],
  reader: Reader,
): Reply {
  const { messages } = reader;
  const { title, none, noneElse } = messages.others;
  const typed = askedBelow(question, {}, messages);
  if (found.length === 0)
    return card(text(speakers.length === 0 ? none : noneElse(namesOf(speakers, messages))), typed);
  const blocks = found.map((each, index) => ({
    each,
    place: index + 1,
    markup: `**${index + 1}**\n${quotationText(each, reader, EACH_MAX_LENGTH, partOf(each))}`,
  }));
  const { items } = paginate(blocks, ({ markup }) => markup.length, { page: 0, perPage: OTHERS_MAX, room: ROOM });
  return card(
    text(title(items.length, speakers.length > 0)),
    ...items.map(({ markup }) => text(markup)),
    typed,
    row(
      ...distinctPlaces(items, placeOf).map((one) =>
        aroundButton(placeOf(one), messages.buttons.aroundNumber(one.place)),
      ),
    ),
  );
}

/** Of a long turn what is about the topic, and what follows it. */
function partOf({ quotation, part }: FoundQuotation) {
  return part === null ? null : { sentences: { start: part.start, end: quotation.end }, words: part };
}

function placeOf({ each: { article, quotation, part } }: { readonly each: FoundQuotation }) {
  const { start, end } = part ?? quotation;
  return { article, start, end };
}
