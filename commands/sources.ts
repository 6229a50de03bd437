import { onPress, type SlashCommand, slashCommand } from '../src/discord/commands/command.ts';
import { requireSameArticles } from '../src/discord/features/same-sources.ts';
import { SOURCES_PAGE_ID } from '../src/discord/ids/sources.ts';
import type { Context } from '../src/discord/replies/context.ts';
import type { Reply } from '../src/discord/replies/reply.ts';
import { sourcesReply } from '../src/discord/replies/sources.ts';
import { sourcesHash } from '../src/discord/replies/sources-hash.ts';

const data = slashCommand({
  name: 'sources',
  describe: ({ commands }) => commands.sources.description,
  options: [],
});

function list(context: Context, from: number): Reply {
  const sources = sourcesHash(context.sources);
  return sourcesReply(context, from, (to) => SOURCES_PAGE_ID.encode({ sources, from: to }));
}

export default {
  data,
  execute: (context) => list(context, 0),
  buttons: {
    page: onPress(SOURCES_PAGE_ID, 'page', ({ fields, ...context }) => {
      requireSameArticles(fields.sources, sourcesHash(context.sources), 'sources');
      return list(context, fields.from);
    }),
  },
} satisfies SlashCommand<typeof data.options>;
