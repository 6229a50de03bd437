import { onPress, type SlashCommand, slashCommand } from '../src/discord/commands/command.ts';
import { canBeSaid, checkingReply } from '../src/discord/features/checking.ts';
import { claimIn } from '../src/discord/features/message-text.ts';
import { mayRemove, shareCheck } from '../src/discord/features/share-buttons.ts';
import { readSource, sourceChoices, within } from '../src/discord/features/source.ts';
import { quotedChoices } from '../src/discord/features/speaker.ts';
import { REMOVE_CHECK_ID, SHARE_CHECK_ID } from '../src/discord/ids/check.ts';
import { UserError } from '../src/discord/messages/user-error.ts';

/** As long as a message may be. */
const QUOTATION_MAX_LENGTH = 2_000;
const SPEAKER_MAX_LENGTH = 100;

const data = slashCommand({
  name: 'check',
  describe: ({ commands }) => commands.check.description,
  options: [
    {
      type: 'text',
      name: 'quotation',
      describe: ({ commands }) => commands.check.quotation,
      required: true,
      maxLength: QUOTATION_MAX_LENGTH,
    },
    {
      type: 'text',
      name: 'speaker',
      describe: ({ commands }) => commands.check.speaker,
      maxLength: SPEAKER_MAX_LENGTH,
      autocomplete: true,
    },
    { type: 'text', name: 'source', describe: ({ commands }) => commands.quotes.source, autocomplete: true },
    { type: 'flag', name: 'public', describe: ({ commands }) => commands.check.public },
  ],
});

export default {
  data,
  visibility: (values) => (values.public ? 'public' : 'ephemeral'),
  execute(asked, { quotation, speaker, source, public: isPublic }) {
    const written = claimIn(quotation);
    if (!canBeSaid(written)) throw new UserError('emptyQuotation', {});
    const context = within(asked, readSource(source, asked.sources));
    return checkingReply(written, speaker, context, isPublic ? 'public' : 'ephemeral');
  },
  autocomplete: (context, typed, option) =>
    option === 'source' ? sourceChoices(context, typed) : quotedChoices(context, typed),
  buttons: {
    share: onPress(SHARE_CHECK_ID, 'share', shareCheck),
    remove: onPress(REMOVE_CHECK_ID, 'removal', mayRemove),
  },
} satisfies SlashCommand<typeof data.options>;
