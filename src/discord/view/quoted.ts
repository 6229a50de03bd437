/** Who is quoted: what `/quotes` shows where nobody in particular is asked for. */
import type { Quoted, WhoIsQuoted } from '../../search/quoted.ts';
import type { Context } from '../command.ts';
import type { Messages } from '../messages/types.ts';
import { button, card, type Reply, row, text } from '../reply.ts';
import { paginate } from './pages.ts';
import { label } from './source-line.ts';

/** Two rows of buttons. */
const QUOTED_PER_PAGE = 8;
const ROW_BUTTONS = 4;
/** Any page fits: so many lines of three labels at most. */
const NO_LIMIT = Number.POSITIVE_INFINITY;

/** How the buttons of the list are written. */
export interface WhoIds {
  /** Title or publisher of the source, `null` for all. */
  readonly source: string | null;
  readonly page: (page: number) => string;
  readonly person: (name: string) => string;
  /** Every quotation, whoever said it. */
  readonly all: string;
}

/** One page of names with a button each. @param page 0-based; one beyond the last shows the last */
export function quotedReply(
  { quoted, unclear }: WhoIsQuoted,
  count: number,
  { messages }: Pick<Context, 'messages'>,
  ids: WhoIds,
  page: number,
): Reply {
  const { items, ...shown } = paginate(quoted, () => 0, { page, perPage: QUOTED_PER_PAGE, room: NO_LIMIT });
  const { buttons, quotations } = messages;
  // A person and a group of one name are one button: two of a message can't be the same.
  const names = [...new Set(items.map(({ name }) => name))];
  const people = names.map((name) => button(name, ids.person(name)));
  const heading = [
    quotations.whoTitle(quoted.length, count),
    ...(ids.source === null ? [] : [quotations.within(label(ids.source))]),
    ...(shown.pages === 1 ? [] : [quotations.page(shown.page + 1, shown.pages)]),
  ];
  return card(
    text(heading.join(' · ')),
    items.length === 0 ? null : text(items.map((one) => line(one, messages)).join('\n')),
    unclear === 0 ? null : text(`-# ${quotations.unclear(unclear)}`),
    row(...people.slice(0, ROW_BUTTONS)),
    row(...people.slice(ROW_BUTTONS)),
    row(
      shown.page === 0 ? null : button(buttons.previous, ids.page(shown.page - 1)),
      shown.page === shown.pages - 1 ? null : button(buttons.next, ids.page(shown.page + 1)),
      button(buttons.allQuotations, ids.all),
    ),
  );
}

/** `**Abbas Araqchi**, Menteri Luar Negeri Iran`, and on a small line how often and where. */
function line({ name, office, quotations, sources }: Quoted, messages: Messages): string {
  const who = office === null ? `**${label(name)}**` : `**${label(name)}**, ${label(office)}`;
  return `${who}\n-# ${messages.quotations.howOften(quotations, sources)}`;
}
