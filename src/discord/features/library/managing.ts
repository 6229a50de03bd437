/** What moderators do with the sources that are there. */
import type { Article, SourceKind } from '../../../article/types.ts';
import type { LanguageCode } from '../../../language/types.ts';
import type { Entry } from '../../../library/keeping/types.ts';
import type { FromFields, SourceFields } from '../../ids/library.ts';
import { UserError } from '../../messages/user-error.ts';
import type { InteractionContext, QuickContext } from '../../replies/context.ts';
import { editedReply, refreshedReply, removedReply, restoredReply } from '../../replies/library/done.ts';
import { idOf, titleOf } from '../../replies/library/entry.ts';
import { HISTORY_PER_PAGE, historyReply } from '../../replies/library/history.ts';
import { libraryListReply } from '../../replies/library/list.ts';
import { managedSourceReply } from '../../replies/library/source-page.ts';
import { card, plain, type Reply, text } from '../../replies/reply.ts';
import { findEntry, readEntry } from './choosing.ts';
import { detailsOf } from './details.ts';
import { explained, noted, requireKept } from './keeping.ts';

export async function listEntries(context: InteractionContext, from: number): Promise<Reply> {
  const { messages, grant } = context;
  return libraryListReply(
    await explained(requireKept(context).list(), { messages, isRead: true }),
    from,
    grant,
    messages,
  );
}

export function listEntriesFrom(context: QuickContext<FromFields>): Promise<Reply> {
  return listEntries(context, context.fields.from);
}

export async function showEntry(context: InteractionContext, typed: string): Promise<Reply> {
  return pageOf(context, await readEntry(context, typed));
}

export async function showEntryAgain(context: QuickContext<SourceFields>): Promise<Reply> {
  return pageOf(context, await entryOf(context));
}

/** What the options of `/library edit` hold; `null` for what is not given. */
export interface EditOptions {
  readonly title: string | null;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly kind: SourceKind | null;
  readonly language: LanguageCode | null;
}

/** @throws UserError where nothing is given, or a value is none: nothing was changed then */
export async function editEntry(context: InteractionContext, typed: string, options: EditOptions): Promise<Reply> {
  const { messages, asker } = context;
  const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== null));
  const details = detailsOf(given);
  if (Object.keys(details).length === 0) return plain(messages.library.nothingToEdit);
  const entry = await readEntry(context, typed);
  const title = titleOf(entry);
  if (entry.from === 'operator') throw new UserError('ofOperator', { title });
  const work = requireKept(context).edit(entry.source.id, details, asker.id);
  return editedReply(await explained(work, { messages, title }), messages);
}

export async function removeEntry(context: InteractionContext, typed: string): Promise<Reply> {
  return removalOf(context, await readEntry(context, typed));
}

export async function removeEntryOf(context: QuickContext<SourceFields>): Promise<Reply> {
  return removalOf(context, await entryOf(context));
}

export async function restoreEntryOf(context: QuickContext<SourceFields>): Promise<Reply> {
  const { messages, asker } = context;
  const entry = await entryOf(context);
  return restoredReply(await explained(requireKept(context).restore(idOf(entry), asker.id), { messages }), messages);
}

export async function refreshEntry(context: InteractionContext, typed: string): Promise<Reply> {
  return refreshOf(context, await readEntry(context, typed));
}

export async function refreshEntryOf(context: QuickContext<SourceFields>): Promise<Reply> {
  return refreshOf(context, await entryOf(context));
}

export async function showHistory(context: InteractionContext, from: number): Promise<Reply> {
  const { messages, grant } = context;
  const page = await explained(requireKept(context).history(from, HISTORY_PER_PAGE), { messages, isRead: true });
  return historyReply(page, from, grant, messages);
}

export function showHistoryFrom(context: QuickContext<FromFields>): Promise<Reply> {
  return showHistory(context, context.fields.from);
}

/**
 * Erases everything that is kept of this server.
 * @param typed has to be the server's name, blanks aside
 * @throws UserError with that name where it is not: nothing was erased then
 */
export async function forgetAll(context: InteractionContext, typed: string): Promise<Reply> {
  const { messages, asker, serverId, serverName } = context;
  const kept = requireKept(context);
  const name = onOneLine(serverName ?? serverId);
  if (onOneLine(typed) !== name) throw new UserError('wrongName', { name });
  const sources = await explained(kept.forget(asker.id), { messages });
  return card(text(messages.library.forgotten(sources)));
}

function entryOf(context: QuickContext<SourceFields>): Promise<Entry> {
  const { messages, fields } = context;
  return findEntry(requireKept(context), fields.source, messages);
}

/** A source's page; its text is left out where the library cannot be opened now. */
async function pageOf(context: InteractionContext, entry: Entry): Promise<Reply> {
  const { messages, grant } = context;
  const sources = await context.openSources().catch(() => null);
  const article = sources?.articles.find(({ id }: Article) => id === idOf(entry)) ?? null;
  return managedSourceReply(entry, article, grant, messages);
}

async function removalOf(context: InteractionContext, entry: Entry): Promise<Reply> {
  const { messages, asker, grant } = context;
  const removed = await explained(requireKept(context).remove(idOf(entry), asker.id), { messages });
  return removedReply(removed, grant, Date.now(), messages);
}

async function refreshOf(context: InteractionContext, entry: Entry): Promise<Reply> {
  const { messages, asker, progress } = context;
  const title = titleOf(entry);
  if (entry.from === 'operator') throw new UserError('ofOperator', { title });
  const kept = requireKept(context);
  progress.ifLate(plain(messages.library.late.refresh));
  progress.show(plain(messages.library.progress.fetching));
  const work = noted(kept.refresh(entry.source.id, asker.id), () => kept.noteFailure(title, asker.id));
  return refreshedReply(await explained(work, { messages, title }), messages);
}

function onOneLine(words: string): string {
  return words.replace(/\s+/gu, ' ').trim();
}
