import { type SlashCommand, slashCommand } from '../src/discord/commands/command.ts';
import { card, text } from '../src/discord/replies/reply.ts';

const data = slashCommand({ name: 'help', describe: ({ commands }) => commands.help.description, options: [] });

export default {
  data,
  execute({ messages: { help }, reader }) {
    const privacy = reader === undefined ? help.privacy : help.privacyWithReader;
    return card(text(help.how), text(help.commands), text(`-# ${privacy}`));
  },
} satisfies SlashCommand<typeof data.options>;
