import { type MessageCommand, messageCommand } from '../src/discord/commands/command.ts';
import { askReply, holdsWords } from '../src/discord/features/asking.ts';
import { questionIn } from '../src/discord/features/message-text.ts';
import { UserError } from '../src/discord/messages/user-error.ts';
import { opened } from '../src/discord/replies/context.ts';

export default {
  data: messageCommand({ name: 'find', label: ({ commands }) => commands.find.name }),
  async execute(context, { content, files }) {
    const { question, cut } = questionIn(content);
    if (!holdsWords(question)) throw new UserError('emptyMessage', { files });
    const note = cut ? { note: context.messages.messageCut(question.length) } : {};
    return askReply(question, null, await opened(context), { heading: true, ...note });
  },
} satisfies MessageCommand;
