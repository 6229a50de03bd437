/** One source: its details, who speaks in it, and its outline. */
import type { APIButtonComponent, APITextDisplayComponent } from 'discord-api-types/v10';
import { clearSpeakers } from '../../../article/clear-speakers.ts';
import type { Article } from '../../../article/types.ts';
import type { Entry } from '../../../library/keeping/types.ts';
import { officeOf } from '../../../search/offices.ts';
import { REFRESH_ID, REMOVE_ID, RESTORE_ID } from '../../ids/library.ts';
import type { Messages } from '../../messages/types.ts';
import { button, card, type Reply, row, text } from '../reply.ts';
import { label } from '../source-line.ts';
import { type Reader, withOffice } from '../speakers.ts';
import { factsOf, keyOf, originOf, titleOf } from './entry.ts';
import { excerpt } from './excerpt.ts';
import { factsLine } from './facts.ts';
import { addedLine, operatorsLine } from './list.ts';
import { relative } from './time.ts';

/** After so long the text of a removed source is erased. */
export const ERASED_AFTER_MS = 86_400_000;

const PEOPLE_MAX = 8;
const OUTLINE_MAX = 8;
/** Of a text without headings, sentences that begin its paragraphs. */
const FIRST_SENTENCES_MAX = 3;
const OUTLINE_LINE_MAX_LENGTH = 120;

/**
 * For all members: what it is, how it was added, who speaks in it, what it is about.
 * @param article its text; `null` where it does not answer (any more, or yet)
 */
export function sourcePageReply(entry: Entry, article: Article | null, reader: Reader): Reply {
  const { messages } = reader;
  const people = article === null ? null : peopleText(article, messages, reader);
  return page(entry, article, people, [originOf(entry, messages)], messages);
}

/** For moderators: who added it and when besides, and buttons to remove it, bring it back or fetch it again. */
export function managedSourceReply(
  entry: Entry,
  article: Article | null,
  grant: string | null,
  messages: Messages,
): Reply {
  const { library } = messages;
  const fields = { source: keyOf(entry), grant };
  const { buttons } = library;
  const isGone = entry.from === 'operator' ? entry.isHidden : entry.source.removedAt !== null;
  const remove = entry.from === 'operator' ? buttons.switchOff : buttons.remove;
  const canRefresh = !isGone && entry.from === 'server' && entry.source.origin === 'link';
  return page(
    entry,
    article,
    article === null ? null : peopleText(article, messages, null),
    managedLines(entry, messages),
    messages,
    isGone ? button(buttons.undo, RESTORE_ID.encode(fields)) : button(remove, REMOVE_ID.encode(fields)),
    canRefresh ? button(buttons.refresh, REFRESH_ID.encode(fields)) : null,
  );
}

function managedLines(entry: Entry, messages: Messages): string[] {
  if (entry.from === 'operator') return [operatorsLine(entry, messages)];
  const { revision, revisedAt, removedAt } = entry.source;
  const { source } = messages.library;
  return [
    addedLine(entry.source, messages),
    ...(revision === 1 ? [] : [source.revision(revision, relative(revisedAt))]),
    ...(removedAt === null ? [] : [source.isRemoved(relative(removedAt + ERASED_AFTER_MS))]),
  ];
}

function page(
  entry: Entry,
  article: Article | null,
  people: APITextDisplayComponent | null,
  small: readonly string[],
  messages: Messages,
  ...buttons: ReadonlyArray<APIButtonComponent | null>
): Reply {
  const counts =
    article === null
      ? {}
      : {
          language: article.language,
          paragraphs: article.paragraphs.length,
          statements: article.quotations.length,
        };
  const head = [
    `**${label(titleOf(entry))}**`,
    factsLine({ ...counts, ...factsOf(entry) }, messages),
    ...small.map((line) => `-# ${line}`),
  ];
  return card(text(head.join('\n')), people, article === null ? null : outlineText(article, messages), row(...buttons));
}

/** @param reader for whom offices are translated; `null` for a moderator, who looks at what the source itself says */
function peopleText(article: Article, { library }: Messages, reader: Reader | null): APITextDisplayComponent {
  const counts = new Map<string, number>();
  for (const quotation of article.quotations) {
    for (const { name } of clearSpeakers(quotation)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  if (counts.size === 0) return text(library.draft.nobody);
  const people = [...counts].sort(([, a], [, b]) => b - a);
  const lines = people
    .slice(0, PEOPLE_MAX)
    .map(([name, count]) => `${withOffice(name, officeOf(article, name), reader)} · ${library.statements(count)}`);
  const more = people.length - lines.length;
  return text(
    [library.source.people(people.length), ...lines, ...(more === 0 ? [] : [`-# ${library.source.more(more)}`])].join(
      '\n',
    ),
  );
}

/** Its headings; of a text without any, how its first paragraphs begin. */
function outlineText(article: Article, { library }: Messages) {
  const headings = article.blocks.filter(({ kind }) => kind === 'heading');
  const firsts = article.paragraphs
    .slice(0, FIRST_SENTENCES_MAX)
    .flatMap(({ start, end }) => article.sentences.find((one) => one.start >= start && one.start < end) ?? []);
  const all = headings.length === 0 ? firsts : headings;
  if (all.length === 0) return null;
  const lines = all.slice(0, OUTLINE_MAX).map((span) => `- ${excerpt(article, span, OUTLINE_LINE_MAX_LENGTH)}`);
  const more = headings.length === 0 ? 0 : headings.length - lines.length;
  return text([library.source.outline, ...lines, ...(more <= 0 ? [] : [`-# ${library.source.more(more)}`])].join('\n'));
}
