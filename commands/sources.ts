import { type SlashCommand, slashCommand } from '../src/discord/commands/command.ts';
import { readNumber, writeCustomId } from '../src/discord/ids/custom-id.ts';
import { requireSameSources, sourcesHash } from '../src/discord/ids/fingerprint.ts';
import type { ButtonContext, Context } from '../src/discord/replies/context.ts';
import type { Reply } from '../src/discord/replies/reply.ts';
import { sourcesReply } from '../src/discord/replies/sources.ts';

const SOURCES_MAX = 999_999;

const data = slashCommand({
  name: 'sources',
  describe: ({ commands }) => commands.sources.description,
  options: [],
});

function list(context: Context, from: number): Reply {
  const hash = sourcesHash(context.sources);
  return sourcesReply(context, from, (to) => writeCustomId('sources', 'page', hash, to));
}

function readPage({ fields, ...context }: ButtonContext): Reply {
  const [hash, from] = fields;
  requireSameSources(hash, context.sources, 'sources');
  return list(context, readNumber(from, SOURCES_MAX));
}

export default {
  data,
  execute: (context) => list(context, 0),
  buttons: { page: { shows: 'page', press: readPage } },
} satisfies SlashCommand<typeof data.options>;
