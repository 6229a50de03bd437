/** What `/sources` shows. */
import { countClearSpeakers } from '../../article/clear-speakers.ts';
import { displayTitle } from '../../article/display-title.ts';
import type { Article } from '../../article/types.ts';
import type { Entry } from '../../library/keeping/types.ts';
import { SOURCES_MENU_ID, SOURCES_PAGE_ID } from '../ids/sources.ts';
import { formatDate } from '../messages/index.ts';
import type { Messages } from '../messages/types.ts';
import type { Context } from './context.ts';
import { escapeMarkup } from './escape.ts';
import { idOf, originOf } from './library/entry.ts';
import { welcomeText } from './library/welcome.ts';
import { MESSAGE_TEXT_MAX_LENGTH } from './limits.ts';
import { linkToArticle, maskedLink } from './link.ts';
import { eachOnce, stretchFrom } from './pages.ts';
import { button, card, menu, option, type Reply, row, text } from './reply.ts';
import { label } from './source-line.ts';
import { sourcesHash } from './sources-hash.ts';

const SOURCES_PER_PAGE = 10;
const FRAME_MAX_LENGTH = 1_000;

export interface SourcesListing {
  /** 0-based; beyond the last, the last is shown. */
  readonly from: number;
  /** How each was added; empty where that is not known, or nothing is kept here. */
  readonly entries: readonly Entry[];
  /** A source's own page. */
  readonly sourceId: (article: Article) => string;
}

/** What the answers come from, those from a place on, and how a server without own sources gets one. */
export function sourcesReply({ messages, sources, kept }: Context, listing: SourcesListing): Reply {
  const { articles } = sources;
  const { from, entries, sourceId } = listing;
  const byId = new Map(entries.map((entry) => [idOf(entry), entry]));
  const textOf = eachOnce((index) => {
    const article = articles[index];
    return article === undefined ? '' : sourceText(article, byId.get(article.id), messages);
  });
  const page = { from, perPage: SOURCES_PER_PAGE, room: MESSAGE_TEXT_MAX_LENGTH - FRAME_MAX_LENGTH };
  const { start, end, previous } = stretchFrom(articles.length, (index) => textOf(index).length, page);
  const heading = [
    messages.sources.title(articles.length),
    ...(articles.length === end - start ? [] : [messages.quotations.range(start + 1, end)]),
  ];
  const hasOwn = entries.some((entry) => entry.from === 'server');
  const idFrom = (to: number) => ({ sources: sourcesHash(sources), from: to });
  const pageButton = (words: string, to: number) => button(words, SOURCES_PAGE_ID.encode(idFrom(to)));
  const shown = articles.slice(start, end);
  return card(
    text(heading.join(' · ')),
    ...shown.map((_article, place) => text(textOf(start + place))),
    kept === null || hasOwn || start > 0 ? null : text(welcomeText(messages)),
    row(
      previous === null ? null : pageButton(messages.buttons.previous, previous),
      end === articles.length ? null : pageButton(messages.buttons.next, end),
    ),
    shown.length === 0
      ? null
      : menu(
          messages.library.source.placeholder,
          SOURCES_MENU_ID.encode(idFrom(start)),
          shown.map((article) => option(displayTitle(article), hintOf(article, messages), sourceId(article))),
        ),
  );
}

/** Title, publisher, agency, date and address as far as it states them, and what it holds. */
export function sourceText(article: Article, entry: Entry | undefined, messages: Messages): string {
  const { publisher, agency, published } = article.source;
  const link = linkToArticle(article);
  const masked = link === null ? null : maskedLink(messages.openInSource, link);
  const stated = [
    ...[publisher, agency].flatMap((name) => (name === null ? [] : [label(name)])),
    ...(published === null ? [] : [messages.sources.published(escapeMarkup(formatDate(published, messages)))]),
    ...(masked === null ? [] : [masked]),
  ];
  const contents = messages.sources.contents({
    kind: article.kind,
    paragraphs: article.paragraphs.length,
    statements: article.quotations.length,
    speakers: countClearSpeakers(article),
  });
  const small = [contents, ...(entry === undefined ? [] : [originOf(entry, messages)])];
  const lines = [`**${label(displayTitle(article))}**`, stated.join(' · '), `-# ${small.join(' · ')}`];
  return lines.filter((line) => line !== '').join('\n');
}

/** Of what kind a source is, by whom and when it was published; plain text for a menu. */
export function hintOf({ kind, source: { publisher, published } }: Article, messages: Messages): string {
  return [
    messages.sources.kinds[kind],
    ...(publisher === null ? [] : [publisher]),
    ...(published === null ? [] : [formatDate(published, messages)]),
  ].join(' · ');
}
