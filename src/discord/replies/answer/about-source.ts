/** What is known of a source itself: when and where its meeting was, who wrote it, where it comes from. */
import type { APITextDisplayComponent } from 'discord-api-types/v10';
import { displayTitle } from '../../../article/display-title.ts';
import { isAtBeginning } from '../../../article/structure/beginning.ts';
import type { Article } from '../../../article/types.ts';
import type { SourceProperty } from '../../../language/tables/questions/wishes.ts';
import type { Slice } from '../../../search/passages/passages.ts';
import type { Answer } from '../../../search/types.ts';
import { AGAIN_ID } from '../../ids/ask.ts';
import { formatDate } from '../../messages/index.ts';
import type { Messages } from '../../messages/types.ts';
import type { SourceDetail } from '../../messages/wishes-types.ts';
import { askedAbove, askedBelow } from '../asked.ts';
import type { Context } from '../context.ts';
import { escapeMarkup } from '../escape.ts';
import { linkToArticle } from '../link.ts';
import { aroundButton, askedFields } from '../passage.ts';
import { button, card, linkButton, type Reply, row, small, text } from '../reply.ts';
import { shareOrRemoveButton } from '../share-button.ts';
import { label } from '../source-line.ts';
import { sourceText } from '../sources.ts';
import { fitting, roomBeside } from './fitting.ts';
import { moreMenu } from './other-sources.ts';
import { beginningSlice, beginningText, sliceText } from './slice.ts';
import type { SilentOptions } from './suggested.ts';

/** Characters of the source in a quotation. */
const TOLD_MAX_LENGTH = 250;
const DETAILS = ['publisher', 'published', 'url'] as const satisfies readonly SourceDetail[];

/** The source that is meant, and what of it is asked for. */
export interface Meant {
  readonly article: Article;
  readonly property: SourceProperty;
}

/** Quotations of the source, and what of the bot's own stands above them. */
interface Told {
  readonly head: ReadonlyArray<APITextDisplayComponent | null>;
  readonly quotes: readonly string[];
}

/** What the source says or states of what is asked, or that it is not known, with ways to it and to other sources. */
export function aboutSourceReply(
  { question, passages }: Pick<Answer, 'question' | 'passages'>,
  { article, property }: Meant,
  context: Context,
  options: SilentOptions,
): Reply {
  const { messages } = context;
  const isMeeting = property === 'time' || property === 'place';
  const told = isMeeting ? ofMeeting(passages, article, property, messages) : ofText(article, property, messages);
  const above = [...askedAbove(question, options), ...told.head];
  const below = [
    small(options.welcome === true ? messages.library.welcome.short : undefined),
    askedBelow(question, options, messages),
  ];
  const shown = property === 'origin' ? null : (passages.find(isFirst) ?? beginningSlice(article));
  return card(
    ...above,
    ...fitting(told.quotes, ({ length }) => length, roomBeside([...above, ...below])).map(text),
    ...below,
    row(
      shown === null ? null : aroundButton(shown, messages.buttons.around),
      linkButton(messages.wishes.ofSource.open, linkToArticle(article)),
      button(messages.buttons.again, AGAIN_ID.encode(askedFields(null, context))),
      shareOrRemoveButton('ask', options.visibility ?? 'ephemeral', null, context),
    ),
    moreMenu(article, [], context, options.withinId),
  );
}

/**
 * The date of the source, where a time is asked for, and the sentences that may tell. Where none of them stands at the
 * beginning, that comes before them: what a text is a record of is usually told there.
 */
function ofMeeting(told: readonly Slice[], article: Article, property: 'time' | 'place', messages: Messages): Told {
  const { says, nothing, begins, dated } = messages.wishes.ofSource;
  const { published } = article.source;
  const isTold = told.length > 0;
  const title = (isTold ? says : nothing)[property](label(displayTitle(article)));
  const isDated = property === 'time' && published !== null;
  const quotes = told.map((slice) => sliceText(slice, TOLD_MAX_LENGTH, messages));
  return {
    head: [text(title), isDated ? text(dated(escapeMarkup(formatDate(published, messages)))) : null],
    quotes: told.some(isFirst) ? quotes : [...beginningLines(begins, article), ...quotes],
  };
}

/** What the source states of itself and what it does not; its beginning, where an author is usually named. */
function ofText(article: Article, property: 'author' | 'origin', messages: Messages): Told {
  const { ofSource } = messages.wishes;
  const missing = DETAILS.filter((detail) => article.source[detail] === null).map((detail) => ofSource.detail[detail]);
  return {
    head: [
      text(`${ofSource[property]}\n${sourceText(article, undefined, messages)}`),
      small(missing.length === 0 ? undefined : ofSource.unstated(missing)),
    ],
    quotes: property === 'origin' ? [] : beginningLines(ofSource.begins, article),
  };
}

function beginningLines(above: string, article: Article): string[] {
  const first = beginningSlice(article);
  return first === null ? [] : [`${above}\n${beginningText(first)}`];
}

function isFirst({ article, sentences: [first] }: Slice): boolean {
  return isAtBeginning(article, first);
}
