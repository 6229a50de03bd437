/** What all members see of their server's sources. */
import { displayTitle } from '../../../article/display-title.ts';
import { shortHashOf } from '../../../article/hash.ts';
import type { Article } from '../../../article/types.ts';
import type { Entry } from '../../../library/keeping/types.ts';
import { SOURCE_PAGE_ID } from '../../ids/sources.ts';
import { UserError } from '../../messages/user-error.ts';
import type { ButtonContext, Context } from '../../replies/context.ts';
import { idOf } from '../../replies/library/entry.ts';
import { sourcePageReply } from '../../replies/library/source-page.ts';
import type { Reply } from '../../replies/reply.ts';
import { sourcesReply } from '../../replies/sources.ts';
import { sourcesHash } from '../../replies/sources-hash.ts';
import { requireSameArticles } from '../same-sources.ts';

/** The sources from a place on. @param from 0-based */
export async function listSources(context: Context, from: number): Promise<Reply> {
  const sourceId = ({ id }: Article) => SOURCE_PAGE_ID.encode({ source: shortHashOf(id) });
  return sourcesReply(context, { from, entries: await entriesOf(context), sourceId });
}

/** @throws UserError where the sources have changed since the list was made */
export function listSourcesFrom(
  context: ButtonContext<{ readonly sources: string; readonly from: number }>,
): Promise<Reply> {
  requireSameArticles(context.fields.sources, sourcesHash(context.sources), 'sources');
  return listSources(context, context.fields.from);
}

/** The page of one source. @throws UserError where this server does not have it (any more) */
export async function showSource(context: ButtonContext<{ readonly source: string }>): Promise<Reply> {
  const { fields, sources } = context;
  const article = sources.articles.find(({ id }) => shortHashOf(id) === fields.source);
  if (article === undefined) throw new UserError('sourcesChanged', { command: 'sources' });
  const entries = await entriesOf(context);
  const entry = entries.find((one) => idOf(one) === article.id) ?? operatorEntry(article);
  return sourcePageReply(entry, article, context);
}

/** How each was added; nothing where it cannot be told now: the list is shown all the same. */
async function entriesOf({ kept }: Context): Promise<readonly Entry[]> {
  return (await kept?.list().catch(() => [])) ?? [];
}

function operatorEntry(article: Article): Entry {
  const { id, source, kind } = article;
  return { from: 'operator', id, title: displayTitle(article), facts: { ...source, kind }, isHidden: false };
}
