/** Whether a server still has to be told which library answers. */
import { lazy } from '../../../language/lazy.ts';
import type { ServerSources } from '../../../library/keeping/types.ts';
import type { Context } from '../../replies/context.ts';

/** Of a server since the bot's start. */
const told = lazy((_kept: ServerSources) => ({ isTold: false }));

/**
 * Whether this is the first answer to a server that has no sources of its own, since the bot's start. Never rejects: an
 * answer does not wait for what is kept to be mended.
 */
export async function isFirstAnswer({ kept }: Pick<Context, 'kept'>): Promise<boolean> {
  if (kept === null || told(kept).isTold) return false;
  told(kept).isTold = true;
  const entries = await kept.list().catch(() => []);
  return entries.length > 0 && entries.every((entry) => entry.from === 'operator');
}
