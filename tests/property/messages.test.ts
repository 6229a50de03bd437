/**
 * Whatever the articles say and whatever a member types or presses: no message, form or choice exceeds a limit of
 * Discord.
 */
import { ComponentType } from 'discord-api-types/v10';
import { checkParts, type Part } from 'discord-standin/rules';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createArticle } from '../../src/article/article.ts';
import type { Article } from '../../src/article/types.ts';
import { type Command, hasSubcommands, isMessage, isSlash, type Press } from '../../src/discord/commands/command.ts';
import type { OptionDefinition } from '../../src/discord/commands/option-definition.ts';
import { readAddress } from '../../src/discord/ids/codec.ts';
import { type UsedOptions, usedCommand } from '../../src/discord/interactions/used-command.ts';
import { MESSAGES } from '../../src/discord/messages/index.ts';
import { UserError } from '../../src/discord/messages/user-error.ts';
import { autocompleteChoices, type Choice } from '../../src/discord/replies/choices.ts';
import {
  type Context,
  type InteractionContext,
  opened,
  type Pressed,
  type Wording,
} from '../../src/discord/replies/context.ts';
import { CHOICE_NAME_MAX_LENGTH, CHOICE_VALUE_MAX_LENGTH, CHOICES_MAX } from '../../src/discord/replies/limits.ts';
import { entered, type Modal, modalBody } from '../../src/discord/replies/modal.ts';
import type { ReceivedFile } from '../../src/discord/replies/received-file.ts';
import { plain, type Reply, readAsked, readLabel, restBody } from '../../src/discord/replies/reply.ts';
import type { TargetMessage } from '../../src/discord/replies/target-message.ts';
import { userErrorText } from '../../src/discord/replies/user-error-text.ts';
import { createVersion } from '../../src/library/library.ts';
import { CODE_POINT } from '../support/code-points.ts';
import { COMMANDS } from '../support/commands.ts';
import { interacting } from '../support/interacting.ts';
import { HOSTILE } from '../support/live-markup.ts';

const commands = COMMANDS;

/** Presses and choices in a row. */
const DEPTH = 2;
/** Of the buttons and choices of one message, in the order in which they stand there. */
const PRESSED_MAX = 12;

const SYLLABLES = ['Wi', 'ra', 'Sen', 'to', 'sa', 'Ma', 'du', 'Kra', 'vitz', 'Ojo', 'Nha', 'Bu', 'Élo', 'al-A', 'O’Br'];
const capitalised = fc
  .array(fc.constantFrom(...SYLLABLES), { minLength: 1, maxLength: 12 })
  .map((parts) => `${parts[0]}${parts.slice(1).join('').toLowerCase()}`);
/** Of one word to far more than a label holds. */
const name = fc.array(capitalised, { minLength: 1, maxLength: 9 }).map((words) => words.join(' '));
const office = fc.constantFrom('Bupati', 'Menteri Luar Negeri', 'Mayor', 'juru bicara', 'Gubernur Bank Sentral Negara');

const word = fc.oneof(
  {
    arbitrary: fc.constantFrom(
      'pasar',
      'dibuka',
      'besok',
      'tidak',
      'jembatan',
      'the',
      'bridge',
      'opens',
      'no',
      '2.500',
    ),
    weight: 8,
  },
  { arbitrary: fc.constantFrom(...HOSTILE), weight: 2 },
  { arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), weight: 1 },
  { arbitrary: fc.nat(700).map((length) => 'panjang'.repeat(1 + length / 7)), weight: 1 },
);
const words = (maxLength: number) => fc.array(word, { minLength: 1, maxLength }).map((each) => each.join(' '));
const clause = fc.oneof({ arbitrary: words(12), weight: 6 }, { arbitrary: words(400), weight: 1 });

const sentence = (speakers: fc.Arbitrary<string>) =>
  fc.oneof(
    fc.tuple(clause, office, speakers).map(([said, held, who]) => `“${said},” kata ${held} ${who}.`),
    fc.tuple(clause, speakers).map(([said, who]) => `"${said}," said ${who}.`),
    fc.tuple(speakers, clause).map(([who, said]) => `${who} mengatakan bahwa ${said}.`),
    fc.tuple(clause, clause).map(([said, more]) => `“${said}. ${more},” katanya.`),
    clause.map((told) => `${told}.`),
    clause.map((told) => `RESOLVED: ${told}.`),
  );

const speakers = fc.uniqueArray(name, { minLength: 1, maxLength: 40 });
const maybe = (text: fc.Arbitrary<string>) => fc.option(text);
const source = fc.record({
  title: maybe(words(60)),
  publisher: maybe(words(8)),
  agency: maybe(words(8)),
  url: maybe(fc.nat(900).map((length) => `https://example.com/${'a'.repeat(length)}`)),
  published: fc.constantFrom(null, '2026-01-31'),
});

// Made once: fast-check takes long to make an arbitrary of strings, and what follows `chain` is made in every run.
const id = fc.stringMatching(/^[a-z]{1,12}(?:\/[a-z]{1,60}){0,3}$/u);
const anything = fc.string({ unit: CODE_POINT, maxLength: 60 });
const severalWords = words(30);

const article = speakers.chain((people) =>
  fc.record({
    id,
    language: fc.constantFrom('id' as const, 'en' as const),
    source,
    sentences: fc.array(sentence(fc.constantFrom(...people)), { minLength: 1, maxLength: 60 }),
  }),
);

const articles = fc
  .uniqueArray(article, { minLength: 1, maxLength: 4, selector: ({ id }) => id })
  .map((drafts) => drafts.map(({ sentences, ...draft }) => createArticle({ ...draft, body: sentences.join('\n') })));

/** What a member types: something of the articles, a question about it, or anything. */
const typedOf = (texts: readonly Article[]) => {
  const spans = texts.flatMap(({ body, sentences }) => sentences.map(({ start, end }) => body.slice(start, end)));
  const names = texts.flatMap(({ people }) => people.map((person) => person.name));
  const span = fc.constantFrom(...spans, 'pasar');
  const who = names.length === 0 ? name : fc.oneof(fc.constantFrom(...names), name);
  return fc.oneof(
    who,
    span,
    span.map((said) => said.replace('tidak', '').replace('pasar', 'sekolah')),
    fc.tuple(who, span).map(([one, about]) => `Apa kata ${one} tentang ${about}?`),
    fc.tuple(who, span).map(([one, said]) => `“${said}” — ${one}`),
    fc.constantFrom('ringkas', 'hi', 'when was it?', 'di mana rapatnya?', 'siapa penulisnya?', 'source?'),
    severalWords,
    anything,
  );
};

const MESSAGE_URL = 'https://discord.com/channels/1/2/3';

interface Use {
  readonly command: Command;
  readonly subcommand: string | null;
  readonly options: readonly OptionDefinition[];
}

/** Every command, and each of its subcommands where it has any. */
const USES: readonly Use[] = [...commands.values()].flatMap((command): readonly Use[] => {
  if (!hasSubcommands(command))
    return [{ command, subcommand: null, options: isSlash(command) ? command.data.options : [] }];
  return command.data.subcommands.map(({ name: subcommand, options }) => ({ command, subcommand, options }));
});

interface Act {
  readonly command: Command;
  readonly subcommand: string | null;
  readonly values: ReadonlyMap<string, string | boolean | null>;
  readonly content: string;
}

function actOn(texts: readonly Article[]): fc.Arbitrary<Act> {
  const typed = typedOf(texts);
  const names = texts.flatMap(({ people }) => people.map((person) => person.name));
  const valueFor = (option: OptionDefinition): fc.Arbitrary<string | boolean | null> => {
    if (option.type === 'flag') return fc.boolean();
    if (option.type === 'file') return fc.constant(null);
    if (option.choices !== undefined) return fc.constantFrom(null, ...option.choices.map(({ value }) => value));
    if (option.name === 'speaker' && names.length > 0) return fc.option(fc.constantFrom(...names));
    const cut = typed.map((text) => [...text].slice(0, option.maxLength ?? 6_000).join(''));
    return option.required === true ? cut.filter((text) => text !== '') : fc.option(cut);
  };
  return fc.constantFrom(...USES).chain(({ command, subcommand, options }) =>
    fc.record({
      command: fc.constant(command),
      subcommand: fc.constant(subcommand),
      values: fc
        .tuple(...options.map((option) => fc.tuple(fc.constant(option.name), valueFor(option))))
        .map((each) => new Map(each)),
      content: fc.array(typed, { maxLength: 4 }).map((parts) => parts.join('\n').slice(0, 4_000)),
    }),
  );
}

const wording = fc
  .constantFrom('id' as const, 'en' as const)
  .map((language): Wording => ({ language, messages: MESSAGES[language] }));

const scene = articles.chain((texts) =>
  fc.record({
    texts: fc.constant(texts),
    act: actOn(texts),
    typed: typedOf(texts),
    reader: wording,
    server: wording,
  }),
);

test('given any articles, whatever is asked, typed, pressed, chosen or filled in, then what is shown keeps every limit', async () => {
  await fc.assert(
    fc.asyncProperty(scene, async ({ texts, act, typed, reader, server }) => {
      const context = interacting({
        ...reader,
        sources: createVersion(texts),
        asker: { id: '1234567890123456789', moderates: false, writes: true, managesServer: false },
        server,
        kept: null,
      });
      await complete(act, context, typed);
      const first = await shown(() => execute(act, context), context);
      await follow(first, context, typed, DEPTH);
    }),
    { numRuns: 120 },
  );
}, 60_000);

/** The answer; where a form takes its place, what that answers with once it is filled in. */
async function execute(act: Act, context: InteractionContext): Promise<Reply> {
  const { command, content } = act;
  if (isMessage(command)) return command.execute(context, targetOf(content));
  const { form, run } = used(act);
  return form === null ? run(context) : submit(command, await form(context), context, content);
}

/** Fills in a form with what is typed. */
async function submit(
  command: Command,
  modal: Modal,
  context: InteractionContext & Partial<Pressed>,
  typed: string,
): Promise<Reply> {
  checkForm(modal);
  const { customId, fields } = modal;
  const form = command.forms?.[readAddress(customId)?.action ?? ''];
  if (form === undefined) throw new Error(`nothing is behind ${customId}`);
  const texts = Object.fromEntries(fields.map(({ name }) => [name, typed.slice(0, 300)]));
  return form.submit({ asked: null, label: null, ...context, customId }, entered({ texts }));
}

function used({ command, subcommand, values }: Act) {
  const textOf = (value: string | boolean | null | undefined) => (typeof value === 'string' ? value : null);
  const options: UsedOptions = {
    getSubcommand: () => subcommand,
    getString: (option) => textOf(values.get(option)),
    getBoolean: (option) => values.get(option) === true,
    getAttachment: () => null,
  };
  const found = usedCommand(command, options, noFile);
  if (found === null) throw new Error(`nothing is behind ${command.data.name} ${subcommand}`);
  return found;
}

function noFile(): ReceivedFile {
  throw new Error('there is no file');
}

function targetOf(content: string): TargetMessage {
  return {
    content,
    files: 1,
    text: content,
    links: [],
    attachments: [],
    author: 'Rara',
    writtenAt: 0,
    url: MESSAGE_URL,
  };
}

function checkForm(form: Modal): void {
  const modal = modalBody(form);
  passes([
    { by: { schema: 'ModalInteractionCallbackRequestSchema' }, body: { type: 9, data: modal }, at: [] },
    { by: { subject: 'modal' }, body: modal, at: [] },
  ]);
}

/** The reply, or the sentence that explains a mistake: checked by the bot's own limits and by the stand-in's rules. */
async function shown(make: () => Reply | Promise<Reply>, { messages }: Pick<Context, 'messages'>): Promise<Reply> {
  const reply = await explained(make, messages);
  const body = restBody(reply);
  passes([
    { by: { schema: 'CreateMessageInteractionCallbackRequestSchema' }, body: { type: 4, data: body }, at: [] },
    { by: { schema: 'IncomingWebhookUpdateRequestPartialSchema' }, body, at: [] },
    { by: { subject: 'message' }, body, at: [] },
  ]);
  return reply;
}

async function explained(make: () => Reply | Promise<Reply>, messages: Context['messages']): Promise<Reply> {
  try {
    return await make();
  } catch (error) {
    if (error instanceof UserError) return plain(userErrorText(error, messages));
    throw error;
  }
}

/** Presses and chooses what stands on a message, and again on what comes of that. */
async function follow({ components }: Reply, context: InteractionContext, typed: string, depth: number): Promise<void> {
  if (depth === 0) return;
  for (const customId of addressesIn(components).slice(0, PRESSED_MAX)) {
    const address = readAddress(customId);
    const command = commands.get(address?.command ?? '');
    const button = command?.buttons?.[address?.action ?? ''];
    if (address === null || command === undefined || button === undefined)
      throw new Error(`nothing is behind ${customId}`);
    const label = readLabel(components, customId);
    const pressed: Press = { ...context, customId, asked: readAsked(components), label };
    switch (button.shows) {
      case 'removal':
        break;
      case 'share':
        await shown(async () => (await button.press(pressed))(), context);
        break;
      case 'form': {
        await shown(async () => submit(command, await button.press(pressed), pressed, typed), context);
        break;
      }
      default:
        await follow(await shown(() => button.press(pressed), context), context, typed, depth - 1);
    }
  }
}

async function complete({ command, subcommand }: Act, context: InteractionContext, typed: string): Promise<void> {
  const { options } = USES.find((use) => use.command === command && use.subcommand === subcommand) ?? { options: [] };
  for (const option of options) {
    if (option.type !== 'text' || option.autocomplete !== true) continue;
    const choices = autocompleteChoices(await look(command, subcommand, context, typed, option.name));
    expect(choices.length).toBeLessThanOrEqual(CHOICES_MAX);
    for (const { name: label, value } of choices) {
      expect(label.length).toBeGreaterThan(0);
      expect(label.length).toBeLessThanOrEqual(CHOICE_NAME_MAX_LENGTH);
      expect(value.length).toBeLessThanOrEqual(CHOICE_VALUE_MAX_LENGTH);
    }
  }
}

async function look(
  command: Command,
  subcommand: string | null,
  context: InteractionContext,
  typed: string,
  option: string,
): Promise<readonly Choice[]> {
  if (isSlash(command)) return (await command.autocomplete?.(await opened(context), typed, option)) ?? [];
  if (!hasSubcommands(command) || subcommand === null) return [];
  return (await command.autocomplete?.(context, typed, option, subcommand)) ?? [];
}

/** Custom ids of buttons, and what choices of select menus stand for. */
function addressesIn(components: readonly object[]): string[] {
  return components.flatMap((component) => {
    const {
      type,
      custom_id,
      options,
      components: inside = [],
    } = component as {
      type: number;
      custom_id?: string;
      options?: ReadonlyArray<{ value: string }>;
      components?: readonly object[];
    };
    const own =
      options?.map(({ value }) => value) ??
      (type === ComponentType.Button && custom_id !== undefined ? [custom_id] : []);
    return [...own, ...addressesIn(inside)];
  });
}

/** As it arrives: through JSON. @throws where Discord would refuse it */
function passes(parts: readonly Part[]): void {
  checkParts(parts.map(({ body, ...part }) => ({ ...part, body: JSON.parse(JSON.stringify(body)) })));
}
