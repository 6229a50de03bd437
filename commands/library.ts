import { onQuickPress, onQuickSubmit, type SubcommandsCommand, slashCommand } from '../src/discord/commands/command.ts';
import { CONFIRM_OPTION, EDIT_OPTIONS, LINK_OPTION, SOURCE_OPTION } from '../src/discord/commands/library-options.ts';
import type { OptionDefinition } from '../src/discord/commands/option-definition.ts';
import * as adding from '../src/discord/features/library/adding.ts';
import { entryChoices, isSourceUse } from '../src/discord/features/library/choosing.ts';
import * as managing from '../src/discord/features/library/managing.ts';
import * as ids from '../src/discord/ids/library.ts';
import type { Messages } from '../src/discord/messages/types.ts';

const { keep, correct, cancel } = ids.DRAFT_IDS.library;

type Described = 'add' | 'list' | 'show' | 'edit' | 'remove' | 'refresh' | 'history';

const subcommand = <const Name extends Described, const Options extends readonly OptionDefinition[]>(
  name: Name,
  options: Options,
) => ({ name, describe: ({ library }: Messages) => library.commands[name].description, options });

const data = slashCommand({
  name: 'library',
  describe: ({ library }) => library.commands.description,
  permission: 'ManageGuild',
  subcommands: [
    subcommand('add', [
      { type: 'file', name: 'file', describe: ({ library }) => library.commands.add.file },
      LINK_OPTION,
    ]),
    subcommand('list', []),
    subcommand('show', [SOURCE_OPTION]),
    subcommand('edit', EDIT_OPTIONS),
    subcommand('remove', [SOURCE_OPTION]),
    subcommand('refresh', [SOURCE_OPTION]),
    subcommand('history', []),
    {
      name: 'forget-everything',
      describe: ({ library }) => library.commands.forget.description,
      options: [CONFIRM_OPTION],
    },
  ],
});

export default {
  data,
  execute: {
    add: adding.addFileOrLink,
    list: (context) => managing.listEntries(context, 0),
    show: (context, values) => managing.showEntry(context, values.source),
    edit: (context, { source: typed, ...given }) => managing.editEntry(context, typed, given),
    remove: (context, values) => managing.removeEntry(context, values.source),
    refresh: (context, values) => managing.refreshEntry(context, values.source),
    history: (context) => managing.showHistory(context, 0),
    'forget-everything': (context, { confirm }) => managing.forgetAll(context, confirm),
  },
  formFirst: { add: { when: ({ file, link }) => file === null && link === null, show: adding.showPasteForm } },
  autocomplete: (context, typed, _option, subcommand) =>
    isSourceUse(subcommand) ? entryChoices(context, typed, subcommand) : [],
  buttons: {
    keep: onQuickPress(keep, 'page', adding.keepDraft),
    correct: onQuickPress(correct, 'form', (context) => adding.showCorrectForm('library', context)),
    cancel: onQuickPress(cancel, 'page', adding.cancelDraft),
    list: onQuickPress(ids.LIST_PAGE_ID, 'page', managing.listEntriesFrom),
    show: onQuickPress(ids.SHOW_ID, 'new', managing.showEntryAgain),
    remove: onQuickPress(ids.REMOVE_ID, 'page', managing.removeEntryOf),
    restore: onQuickPress(ids.RESTORE_ID, 'page', managing.restoreEntryOf),
    refresh: onQuickPress(ids.REFRESH_ID, 'page', managing.refreshEntryOf),
    history: onQuickPress(ids.HISTORY_PAGE_ID, 'page', managing.showHistoryFrom),
  },
  forms: {
    paste: onQuickSubmit(ids.PASTE_ID, adding.addPasted),
    correct: onQuickSubmit(correct, (context, entered) => adding.correctDraft('library', context, entered), 'page'),
  },
} satisfies SubcommandsCommand<typeof data.subcommands>;
