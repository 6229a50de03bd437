import { canBeSaid, checkingReply } from '../src/discord/checking.ts';
import { type MessageCommand, messageCommand } from '../src/discord/command.ts';
import { claimIn } from '../src/discord/pointed.ts';
import { UserError } from '../src/discord/user-error.ts';

export default {
  data: messageCommand({ name: 'verify', label: ({ commands }) => commands.verify.name }),
  execute(context, { content, files }) {
    const written = claimIn(content);
    if (!canBeSaid(written)) throw new UserError('emptyMessage', { files });
    return checkingReply(written, null, context);
  },
} satisfies MessageCommand;
