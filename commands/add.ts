import { type MessageCommand, messageCommand, onQuickPress, onQuickSubmit } from '../src/discord/commands/command.ts';
import { cancelDraft, correctDraft, keepDraft, showCorrectForm } from '../src/discord/features/library/adding.ts';
import { addMessage, addPart } from '../src/discord/features/library/message-parts.ts';
import { DRAFT_IDS, PART_ID } from '../src/discord/ids/library.ts';

const { keep, correct, cancel } = DRAFT_IDS.add;

export default {
  data: messageCommand({ name: 'add', label: ({ library }) => library.addSource.name, permission: 'ManageGuild' }),
  execute: addMessage,
  buttons: {
    part: onQuickPress(PART_ID, 'page', addPart),
    keep: onQuickPress(keep, 'page', keepDraft),
    correct: onQuickPress(correct, 'form', (context) => showCorrectForm('add', context)),
    cancel: onQuickPress(cancel, 'page', cancelDraft),
  },
  forms: {
    correct: onQuickSubmit(correct, (context, entered) => correctDraft('add', context, entered), 'page'),
  },
} satisfies MessageCommand;
