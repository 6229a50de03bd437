import { onPress, type SlashCommand, slashCommand } from '../src/discord/commands/command.ts';
import { readList, readWho, shareList, shareWho, startReply } from '../src/discord/features/listing.ts';
import { mayRemove } from '../src/discord/features/share-buttons.ts';
import { readSource, sourceChoices } from '../src/discord/features/source.ts';
import { quotedChoices, readQuoted } from '../src/discord/features/speaker.ts';
import {
  KINDS,
  LIST_ID,
  LIST_PAGE_ID,
  ORDERS,
  REMOVE_LIST_ID,
  SHARE_LIST_ID,
  SHARE_WHO_ID,
  WHO_ID,
} from '../src/discord/ids/quotes.ts';

const ABOUT_MAX_LENGTH = 100;

const data = slashCommand({
  name: 'quotes',
  describe: ({ commands }) => commands.quotes.description,
  options: [
    { type: 'text', name: 'speaker', describe: ({ commands }) => commands.quotes.speaker, autocomplete: true },
    { type: 'text', name: 'about', describe: ({ commands }) => commands.quotes.about, maxLength: ABOUT_MAX_LENGTH },
    {
      type: 'text',
      name: 'kind',
      describe: ({ commands }) => commands.quotes.kind,
      choices: KINDS.map((value) => ({ value, describe: ({ kinds }) => kinds[value] })),
    },
    { type: 'text', name: 'source', describe: ({ commands }) => commands.quotes.source, autocomplete: true },
    {
      type: 'text',
      name: 'order',
      describe: ({ commands }) => commands.quotes.order,
      choices: ORDERS.map((value) => ({ value, describe: ({ orders }) => orders[value] })),
    },
  ],
});

export default {
  data,
  execute: (context, { speaker, about, kind, source, order }) =>
    startReply(context, {
      speaker: readQuoted(speaker, context.sources),
      about,
      kind,
      source: readSource(source, context.sources),
      order,
    }),
  autocomplete: (context, typed, option) =>
    option === 'source' ? sourceChoices(context, typed) : quotedChoices(context, typed),
  buttons: {
    page: onPress(LIST_PAGE_ID, 'page', readList),
    list: onPress(LIST_ID, 'new', readList),
    who: onPress(WHO_ID, 'page', readWho),
    share: onPress(SHARE_LIST_ID, 'share', shareList),
    sharewho: onPress(SHARE_WHO_ID, 'share', shareWho),
    remove: onPress(REMOVE_LIST_ID, 'removal', mayRemove),
  },
} satisfies SlashCommand<typeof data.options>;
