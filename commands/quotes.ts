import type { QuotationKind } from '../src/article/types.ts';
import { type ButtonContext, type Context, type SlashCommand, slashCommand } from '../src/discord/command.ts';
import { readNumber, shortHash, writeCustomId } from '../src/discord/custom-id.ts';
import { requireSameSources, sourcesHash } from '../src/discord/fingerprint.ts';
import type { Reply } from '../src/discord/reply.ts';
import { readSpeaker, readSpeakerField, speakerChoices } from '../src/discord/speaker.ts';
import { UserError } from '../src/discord/user-error.ts';
import { noQuotationsReply, quotationsReply } from '../src/discord/view/quotations.ts';
import { findQuotations } from '../src/search/quotations.ts';

const ABOUT_MAX_LENGTH = 100;
const PAGES_MAX = 999_999;
const KINDS = ['direct', 'indirect', 'mixed'] as const satisfies readonly QuotationKind[];
const NO_KIND = 'any';

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
  ],
});

/** What is listed: each `null` leaves nothing out. */
interface Filter {
  readonly speaker: string | null;
  readonly about: string | null;
  readonly kind: QuotationKind | null;
}

function list(context: Context, filter: Filter, page: number): Reply {
  const found = find(context, filter);
  if (found.length > 0)
    return quotationsReply(found, context, { ...filter, page, pageId: (to) => pageId(context, filter, to) });
  const everything = { ...filter, about: null, kind: null };
  const others = filter.speaker === null ? 0 : find(context, everything).length;
  const other = others === 0 ? null : { count: others, id: pageId(context, everything, 0) };
  return noQuotationsReply(filter, context, filter.kind !== null, other);
}

function find({ sources }: Context, { speaker, about, kind }: Filter) {
  return findQuotations(sources.index, {
    ...(speaker === null ? {} : { speaker }),
    ...(about === null ? {} : { about }),
    ...(kind === null ? {} : { kind }),
  });
}

function pageId({ sources }: Context, { speaker, about, kind }: Filter, page: number): string {
  const topic = about === null ? 'all' : 'about';
  return writeCustomId('quotes', 'page', sourcesHash(sources), shortHash(speaker), topic, kind ?? NO_KIND, page);
}

function readPage({ asked, fields, ...context }: ButtonContext): Reply {
  const [hash, speakerField, topic, kindField, page] = fields;
  requireSameSources(hash, context.sources, 'quotes');
  const kind = KINDS.find((each) => each === kindField) ?? null;
  if (kind === null && kindField !== NO_KIND) throw new UserError('unknownButton', {});
  if (topic !== 'all' && (topic !== 'about' || asked === null)) throw new UserError('unknownButton', {});
  const speaker = readSpeakerField(speakerField, context.sources);
  return list(context, { speaker, about: topic === 'all' ? null : asked, kind }, readNumber(page, PAGES_MAX));
}

export default {
  data,
  acknowledge: 'reply',
  execute: (context, { speaker, about, kind }) =>
    list(context, { speaker: readSpeaker(speaker, context.sources), about, kind }, 0),
  autocomplete: speakerChoices,
  buttons: { page: { shows: 'page', press: readPage }, list: { shows: 'new', press: readPage } },
} satisfies SlashCommand<typeof data.options>;
