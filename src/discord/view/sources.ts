/** What `/sources` shows. */
import type { Article } from '../../article/types.ts';
import type { Context } from '../command.ts';
import { escapeMarkup } from '../escape.ts';
import { MESSAGE_TEXT_MAX_LENGTH } from '../limits.ts';
import { linkToArticle, maskedLink } from '../link.ts';
import { formatDate } from '../messages/index.ts';
import type { Messages } from '../messages/types.ts';
import { button, card, type Reply, row, text } from '../reply.ts';
import { paginate } from './pages.ts';
import { label, publication } from './source-line.ts';

const SOURCES_PER_PAGE = 10;
const FRAME_MAX_LENGTH = 400;
/** Of an article without a title: enough to tell it from others. */
const OPENING_WORDS = 8;

/** One page of what the answers come from. @param page 0-based; one beyond the last shows the last */
export function sourcesReply({ messages, sources }: Context, wanted: number, pageId: (page: number) => string): Reply {
  const blocks = sources.articles.map((article) => sourceText(article, messages));
  const { items, page, pages } = paginate(blocks, ({ length }) => length, {
    page: wanted,
    perPage: SOURCES_PER_PAGE,
    room: MESSAGE_TEXT_MAX_LENGTH - FRAME_MAX_LENGTH,
  });
  const heading = [
    messages.sources.title(sources.articles.length),
    ...(pages === 1 ? [] : [messages.quotations.page(page + 1, pages)]),
  ];
  return card(
    text(heading.join(' · ')),
    ...items.map(text),
    row(
      page === 0 ? null : button(messages.buttons.previous, pageId(page - 1)),
      page === pages - 1 ? null : button(messages.buttons.next, pageId(page + 1)),
    ),
  );
}

function sourceText(article: Article, messages: Messages): string {
  const { title, published } = article.source;
  const link = linkToArticle(article);
  const masked = link === null ? null : maskedLink(messages.openInSource, link);
  const stated = [
    ...publication(article, messages),
    ...(published === null ? [] : [messages.sources.published(escapeMarkup(formatDate(published, messages)))]),
    ...(masked === null ? [] : [masked]),
  ];
  const contents = messages.sources.contents({
    paragraphs: article.paragraphs.length,
    sentences: article.sentences.length,
    quotations: article.quotations.length,
    people: article.people.length,
  });
  const name = title === null ? messages.sources.untitled(label(opening(article))) : `**${label(title)}**`;
  return [name, stated.join(' · '), `-# ${contents}`].join('\n');
}

/** The first words of the text, a slice of it. */
function opening({ body, sentences }: Article): string {
  const [first] = sentences;
  if (first === undefined) return '';
  const words = new RegExp(`^\\S+(?:\\s+\\S+){0,${OPENING_WORDS - 1}}`, 'u');
  return words.exec(body.slice(first.start, first.end))?.[0] ?? '';
}
