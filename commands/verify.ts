import { type MessageCommand, messageCommand } from '../src/discord/commands/command.ts';
import { canBeSaid, messageCheckReply } from '../src/discord/features/checking.ts';
import { claimIn } from '../src/discord/features/message-text.ts';
import { UserError } from '../src/discord/messages/user-error.ts';
import { opened } from '../src/discord/replies/context.ts';

export default {
  data: messageCommand({ name: 'verify', label: ({ commands }) => commands.verify.name }),
  async execute(context, { content, files }) {
    const written = claimIn(content);
    if (!canBeSaid(written)) throw new UserError('emptyMessage', { files });
    return messageCheckReply(written, await opened(context));
  },
} satisfies MessageCommand;
