/** Who waits for an answer when the bot ends is told by the next start, whatever happens on the way. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Events } from 'discord.js';
import { InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import type { Member, Outcome } from 'discord-standin';
import pino from 'pino';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { useStandIn } from '../../packages/discord-standin/tests/support/standin.ts';
import { slashCommand } from '../../src/discord/commands/command.ts';
import { register } from '../../src/discord/commands/registration.ts';
import { createDelivery, createOutbox } from '../../src/discord/delivery/index.ts';
import { readOutbox } from '../../src/discord/delivery/outbox-lines.ts';
import { createClient } from '../../src/discord/gateway/client.ts';
import { createDispatcher } from '../../src/discord/interactions/dispatch.ts';
import { button, card, messageBody, plain, row, text } from '../../src/discord/replies/reply.ts';
import { createLibrary } from '../../src/library/library.ts';
import { buttonOf, messageOf, textOf, useBots } from '../support/bot.ts';
import { COMMANDS } from '../support/commands.ts';
import { HARBOUR } from '../support/texts.ts';

const TEXTS = { harbour: HARBOUR };
const INTERRUPTED = 'Saya terhenti sebelum';
const TOLD = 'told those who were left waiting';

const stage = useStandIn();
const bots = useBots();
let stateDir: string;

beforeEach(() => {
  stateDir = mkdtempSync(join(tmpdir(), 'notulen-outbox-'));
});

afterEach(() => rmSync(stateDir, { recursive: true, force: true }));

/** Who waits, as a next start would read it. */
function kept(): string[] {
  const file = join(stateDir, 'deferred.jsonl');
  return existsSync(file) ? [...readOutbox(readFileSync(file, 'utf8')).entries.keys()] : [];
}

/** A bot that announces an answer, perhaps gives it, and dies before its outbox knows. */
async function leaveWaiting(answered: boolean): Promise<{ readonly seen: Promise<Outcome> }> {
  const { standIn } = stage;
  const outbox = createOutbox(stateDir);
  const client = createClient(standIn.api);
  const announced = new Promise<void>((resolve) => {
    client.on(Events.InteractionCreate, async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const { id, applicationId, token, locale } = interaction;
      await outbox.owe(id, { applicationId, token, locale, inPlace: false, at: Date.now() });
      await interaction.deferReply();
      if (answered) await interaction.editReply(messageBody(plain('sudah dijawab')));
      resolve();
    });
  });
  await client.login(standIn.token);
  await register(client.rest, standIn.applicationId, COMMANDS);
  await standIn.ready();
  const seen = standIn.member({ locale: 'id' }).slash('help');
  await announced;
  await client.destroy();
  expect(kept()).toHaveLength(1);
  return { seen };
}

describe('the next start', () => {
  test.each([
    [false, INTERRUPTED],
    [true, 'sudah dijawab'],
  ])(
    'GIVEN a bot that died after its announcement, answered %s, THEN the member reads "%s", once',
    async (answered, read) => {
      const { seen } = await leaveWaiting(answered);
      await bots.start(stage.standIn, TEXTS, { outbox: createOutbox(stateDir) });
      expect(textOf(await seen)).toContain(read);
      await vi.waitFor(() => expect(bots.logged()).toContain(TOLD));
      await vi.waitFor(() => expect(kept()).toEqual([]));
      expect(stage.standIn.messages().map(({ components }) => JSON.stringify(components))).toEqual([
        expect.stringContaining(read),
      ]);
    },
  );

  // It once took out who waits before it had a connection: a start without network, and nobody was told any more.
  test('GIVEN a start in between that fails THEN the one after it tells who waits', async () => {
    const { seen } = await leaveWaiting(false);
    stage.expectRefusal(0);
    const failing = bots.start(stage.standIn, TEXTS, { token: 'wrong', outbox: createOutbox(stateDir) });
    await expect(failing).rejects.toThrow('Discord refuses the token');
    expect(kept()).toHaveLength(1);
    await bots.start(stage.standIn, TEXTS, { outbox: createOutbox(stateDir) });
    expect(textOf(await seen)).toContain(INTERRUPTED);
    await vi.waitFor(() => expect(kept()).toEqual([]));
  });

  test('GIVEN that Discord fails more often than discord.js tries THEN who waits is told all the same', async () => {
    const { seen } = await leaveWaiting(false);
    stage.standIn.faults.fail(/PATCH \/webhooks/, 500, 5);
    await bots.start(stage.standIn, TEXTS, { outbox: createOutbox(stateDir) });
    expect(textOf(await seen)).toContain(INTERRUPTED);
    await vi.waitFor(() => expect(kept()).toEqual([]));
  });

  test('GIVEN somebody whom Discord knows no more THEN nothing of them is kept', async () => {
    const at = Date.now();
    await createOutbox(stateDir).owe('1', {
      applicationId: stage.standIn.applicationId,
      token: 'x',
      locale: 'id',
      inPlace: false,
      at,
    });
    stage.expectRefusal(50027, /GET \/webhooks/);
    await bots.start(stage.standIn, TEXTS, { outbox: createOutbox(stateDir) });
    await vi.waitFor(() => expect(kept()).toEqual([]));
  });
});

describe('an answer in place of a message', () => {
  /**
   * A bot on whose message somebody presses a button; it announces the change, perhaps makes it, and dies before its
   * outbox knows.
   */
  async function leavePressed(changed: boolean): Promise<Member> {
    const { standIn } = stage;
    const outbox = createOutbox(stateDir);
    const client = createClient(standIn.api);
    const page = (words: string) => messageBody(card(text(words), row(button('Next', '1:help:next'))));
    const announced = new Promise<void>((resolve) => {
      client.on(Events.InteractionCreate, async (interaction) => {
        if (interaction.isChatInputCommand()) {
          await interaction.reply({ ...page('page 1'), flags: [MessageFlags.Ephemeral, MessageFlags.IsComponentsV2] });
        }
        if (!interaction.isButton()) return;
        const { id, applicationId, token, locale } = interaction;
        await outbox.owe(id, { applicationId, token, locale, inPlace: true, at: Date.now() });
        await interaction.deferUpdate();
        if (changed) await interaction.editReply(page('page 2'));
        resolve();
      });
    });
    await client.login(standIn.token);
    await register(client.rest, standIn.applicationId, COMMANDS);
    await standIn.ready();
    const member = standIn.member({ locale: 'id' });
    const first = await member.slash('help');
    void member.press(messageOf(first), buttonOf(first, 'Next'));
    await announced;
    await client.destroy();
    return member;
  }

  // The next start told of an interruption whatever stood there: the message itself says whether it was changed since.
  test.each([
    [false, 1],
    [true, 0],
  ])(
    'GIVEN a bot that died after it had changed it %s THEN %i message tells of an interruption',
    async (changed, told) => {
      const member = await leavePressed(changed);
      await bots.start(stage.standIn, TEXTS, { outbox: createOutbox(stateDir) });
      await vi.waitFor(() => expect(bots.logged()).toContain(TOLD));
      expect(member.ephemeral().filter((message) => JSON.stringify(message).includes(INTERRUPTED))).toHaveLength(told);
      await vi.waitFor(() => expect(kept()).toEqual([]));
    },
  );
});

test('GIVEN a disk that takes nothing THEN an answer that is announced arrives all the same', async () => {
  const noFolder = join(stateDir, 'no folder');
  writeFileSync(noFolder, '');
  const { standIn } = stage;
  const data = slashCommand({ name: 'slow', describe: () => 'for this test', options: [] });
  const slow = new Promise<void>((resolve) => {
    const stop = standIn.onTraffic(({ body }) => {
      if ((body as { type?: number } | null)?.type !== InteractionResponseType.DeferredChannelMessageWithSource) return;
      stop();
      resolve();
    });
  });
  const execute = async () => {
    await slow;
    return plain('done');
  };
  const commands = new Map([['slow', { data, execute } as const]]);
  const log = pino({ level: 'silent' });
  const dispatcher = createDispatcher({
    commands,
    library: createLibrary([]),
    log,
    delivery: createDelivery({ log, outbox: createOutbox(noFolder) }),
  });
  const client = createClient(standIn.api);
  stage.beforeClose(() => client.destroy());
  client.on(Events.InteractionCreate, (interaction) => void dispatcher.dispatch(interaction));
  await client.login(standIn.token);
  await register(client.rest, standIn.applicationId, commands);
  await standIn.ready();
  expect(textOf(await standIn.member().slash('slow'))).toBe('done');
});
