/** Who is quoted: what `/quotes` shows where nobody in particular is asked for. */
import type { Quoted, WhoIsQuoted } from '../../../search/quotations/quoted.ts';
import type { Context } from '../context.ts';
import { paginate } from '../pages.ts';
import { button, card, menu, option, type Reply, type ReplyOptions, row, small, text } from '../reply.ts';
import { shareOrRemoveButton } from '../share-button.ts';
import { label } from '../source-line.ts';
import { type Reader, withOffice } from '../speakers.ts';

/** One screen of a phone. */
const QUOTED_PER_PAGE = 8;
/** Any page fits: so many lines of three labels at most. */
const NO_LIMIT = Number.POSITIVE_INFINITY;

/** How the buttons of the list are written. */
export interface WhoIds {
  /** Title or publisher of the source, `null` for all. */
  readonly source: string | null;
  readonly page: (page: number) => string;
  /** Of the select menu itself. */
  readonly menu: string;
  readonly person: (name: string) => string;
  /** Every quotation, whoever said it. */
  readonly all: string;
  /** Shares a page. */
  readonly share: (page: number) => string;
}

/** One page of names with a menu to choose from. @param page 0-based; one beyond the last shows the last */
export function quotedReply(
  { quoted, unclear }: WhoIsQuoted,
  count: number,
  context: Reader & Pick<Context, 'asker'>,
  ids: WhoIds,
  page: number,
  { visibility = 'ephemeral', sharedBy }: ReplyOptions = {},
): Reply {
  const { messages } = context;
  const { items, ...shown } = paginate(quoted, () => 0, { page, perPage: QUOTED_PER_PAGE, room: NO_LIMIT });
  const { buttons, quotations } = messages;
  const heading = [
    quotations.whoTitle(quoted.length, count),
    ...(ids.source === null ? [] : [quotations.within(label(ids.source))]),
    ...(shown.pages === 1 ? [] : [quotations.page(shown.page + 1, shown.pages)]),
  ];
  // A person and a group of one name are one choice: two of a menu can't be the same.
  const names = items.filter(({ name }, at) => items.findIndex((other) => other.name === name) === at);
  const choices = names.map(({ name, quotations: said, sources }) =>
    option(name, messages.menu.howOften(said, sources), ids.person(name)),
  );
  return card(
    text(heading.join(' · ')),
    items.length === 0 ? null : text(items.map((one) => line(one, context)).join('\n')),
    unclear === 0 ? null : text(`-# ${quotations.unclear(unclear)}`),
    small(sharedBy === undefined ? undefined : messages.sharedBy(sharedBy)),
    row(
      shown.page === 0 ? null : button(buttons.previous, ids.page(shown.page - 1)),
      shown.page === shown.pages - 1 ? null : button(buttons.next, ids.page(shown.page + 1)),
      button(buttons.allQuotations, ids.all),
      shareOrRemoveButton('quotes', visibility, ids.share(shown.page), context),
    ),
    choices.length === 0 ? null : menu(messages.menu.whose, ids.menu, choices),
  );
}

/** `**Abbas Araqchi**, Menteri Luar Negeri Iran · 3 statements in 1 source`. */
function line({ name, office, quotations, sources }: Quoted, reader: Reader): string {
  return `${withOffice(name, office, reader)} · ${reader.messages.quotations.howOften(quotations, sources)}`;
}
