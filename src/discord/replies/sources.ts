/** What `/sources` shows. */
import { displayTitle } from '../../article/display-title.ts';
import type { Article } from '../../article/types.ts';
import { formatDate } from '../messages/index.ts';
import type { Messages } from '../messages/types.ts';
import type { Context } from './context.ts';
import { escapeMarkup } from './escape.ts';
import { MESSAGE_TEXT_MAX_LENGTH } from './limits.ts';
import { linkToArticle, maskedLink } from './link.ts';
import { eachOnce, stretchFrom } from './pages.ts';
import { button, card, type Reply, row, text } from './reply.ts';
import { label } from './source-line.ts';

const SOURCES_PER_PAGE = 10;
const FRAME_MAX_LENGTH = 400;

/** What the answers come from, those from a place on. @param from 0-based; beyond the last, the last is shown */
export function sourcesReply({ messages, sources }: Context, from: number, pageId: (from: number) => string): Reply {
  const { articles } = sources;
  const textOf = eachOnce((index) => {
    const article = articles[index];
    return article === undefined ? '' : sourceText(article, messages);
  });
  const page = { from, perPage: SOURCES_PER_PAGE, room: MESSAGE_TEXT_MAX_LENGTH - FRAME_MAX_LENGTH };
  const { start, end, previous } = stretchFrom(articles.length, (index) => textOf(index).length, page);
  const heading = [
    messages.sources.title(articles.length),
    ...(articles.length === end - start ? [] : [messages.quotations.range(start + 1, end)]),
  ];
  return card(
    text(heading.join(' · ')),
    ...articles.slice(start, end).map((_article, place) => text(textOf(start + place))),
    row(
      previous === null ? null : button(messages.buttons.previous, pageId(previous)),
      end === articles.length ? null : button(messages.buttons.next, pageId(end)),
    ),
  );
}

function sourceText(article: Article, messages: Messages): string {
  const { publisher, agency, published } = article.source;
  const link = linkToArticle(article);
  const masked = link === null ? null : maskedLink(messages.openInSource, link);
  const stated = [
    ...[publisher, agency].flatMap((name) => (name === null ? [] : [label(name)])),
    ...(published === null ? [] : [messages.sources.published(escapeMarkup(formatDate(published, messages)))]),
    ...(masked === null ? [] : [masked]),
  ];
  const contents = messages.sources.contents({
    paragraphs: article.paragraphs.length,
    sentences: article.sentences.length,
    quotations: article.quotations.length,
    people: article.people.length,
  });
  const lines = [`**${label(displayTitle(article))}**`, stated.join(' · '), `-# ${contents}`];
  return lines.filter((line) => line !== '').join('\n');
}
