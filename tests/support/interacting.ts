/** What a handler is given that does not have the sources opened for it. */
import type { Context, InteractionContext } from '../../src/discord/replies/context.ts';
import { NO_PROGRESS } from '../../src/discord/replies/progress.ts';

/** The same member, of a server for which nothing is kept. */
export function interacting(context: Context): Context & InteractionContext {
  return {
    ...context,
    serverId: '100000000000000009',
    serverName: 'Sagara',
    grant: null,
    progress: NO_PROGRESS,
    openSources: async () => context.sources,
  };
}
