import { onPress, type SlashCommand, slashCommand } from '../src/discord/commands/command.ts';
import { listSources, listSourcesFrom, showSource } from '../src/discord/features/library/sources.ts';
import { SOURCE_PAGE_ID, SOURCES_PAGE_ID } from '../src/discord/ids/sources.ts';

const data = slashCommand({
  name: 'sources',
  describe: ({ commands }) => commands.sources.description,
  options: [],
});

export default {
  data,
  execute: (context) => listSources(context, 0),
  buttons: {
    page: onPress(SOURCES_PAGE_ID, 'page', listSourcesFrom),
    show: onPress(SOURCE_PAGE_ID, 'new', showSource),
  },
} satisfies SlashCommand<typeof data.options>;
