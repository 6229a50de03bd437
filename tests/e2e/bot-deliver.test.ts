/** What is lost on the way is sent again, and nothing appears twice. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Events } from 'discord.js';
import { Routes } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createClient } from '../../src/discord/client.ts';
import { createJournal, type Owed } from '../../src/discord/journal.ts';
import { loadCommands } from '../../src/discord/loader.ts';
import { register } from '../../src/discord/registration.ts';
import { messageBody, plain } from '../../src/discord/reply.ts';
import { useStandIn } from '../support/standin.ts';
import { textOf, useBots } from './bot.ts';
import { HARBOUR } from './texts.ts';

const CALLBACK = /\/callback/;
const stage = useStandIn();
const bots = useBots();
const TEXTS = { harbour: HARBOUR };
let stateDir: string;

beforeEach(() => {
  stateDir = mkdtempSync(join(tmpdir(), 'notulen-deliver-'));
});

afterEach(() => rmSync(stateDir, { recursive: true }));

describe('acknowledgements', () => {
  test('GIVEN more faults than discord.js tries THEN the answer comes all the same', async () => {
    await bots.start(stage.standIn, TEXTS);
    stage.standIn.faults.fail(CALLBACK, 500, 5);
    expect(textOf(await stage.standIn.member().slash('help'))).toContain('/ask');
  });

  test('GIVEN an answer of Discord that is lost THEN the member sees one message', async () => {
    const bot = await bots.start(stage.standIn, TEXTS);
    stage.expectRefusal(40060, CALLBACK);
    stage.standIn.faults.loseAnswer(CALLBACK);
    const member = stage.standIn.member();
    expect(textOf(await member.slash('help'))).toContain('/ask');
    await vi.waitFor(() => expect(bot.counters).toEqual({ received: 1, answered: 1, failed: 0 }));
    expect(member.ephemeral()).toHaveLength(1);
  });
});

describe('messages that must not be there twice', () => {
  test.each([
    ['lost', () => stage.standIn.faults.loseAnswer(/POST \/webhooks/)],
    ['replaced by 500', () => stage.standIn.faults.fail(/POST \/webhooks/, 500)],
  ])(
    'GIVEN a follow-up whose answer is %s THEN it is not sent again, and who sent it hears that nobody knows',
    async (how, fault) => {
      const client = createClient(stage.standIn.api);
      const route = Routes.webhook('1', 'some-token');
      fault();
      const posts = () =>
        stage.standIn.traffic.filter(
          ({ direction, what }) => direction === 'to-discord' && what.startsWith('POST /webhooks'),
        );
      const sent = client.rest.post(route, { body: { content: 'x' }, auth: false });
      await expect(sent).rejects.toMatchObject({ name: 'UncertainError' });
      expect(posts()).toHaveLength(1);
      if (how === 'lost') stage.expectRefusal(10015);
    },
  );
});

describe('the journal', () => {
  const OWED: Owed = { applicationId: '1', token: 't', locale: 'id', inPlace: false, at: 1_000 };

  test('GIVEN what is owed THEN a next start takes it once, without what is too old, settled or malformed', () => {
    const journal = createJournal(stateDir);
    journal.owe('1', OWED);
    journal.owe('2', { ...OWED, at: 1_000 - 16 * 60_000 });
    journal.owe('3', OWED);
    journal.settle('3');
    expect(createJournal(stateDir).takeOwed(2_000)).toEqual([OWED]);
    expect(createJournal(stateDir).takeOwed(2_000)).toEqual([]);
    expect(readdirSync(join(stateDir, 'deferred'))).toEqual([]);
  });

  test.each([
    [false, 'Saya terhenti sebelum sempat menjawab ini'],
    [true, 'sudah dijawab'],
  ])(
    'GIVEN a bot that died after its announcement, answered %s, THEN the member reads "%s" after the next start',
    async (answered, read) => {
      const { standIn } = stage;
      const journal = createJournal(stateDir);
      const client = createClient(standIn.api);
      const announced = new Promise<void>((resolve) => {
        client.on(Events.InteractionCreate, async (interaction) => {
          if (!interaction.isChatInputCommand()) return;
          const { id, applicationId, token, locale } = interaction;
          journal.owe(id, { applicationId, token, locale, inPlace: false, at: Date.now() });
          await interaction.deferReply();
          if (answered) await interaction.editReply(messageBody(plain('sudah dijawab')));
          resolve();
        });
      });
      await client.login(standIn.token);
      await register(client.rest, standIn.applicationId, await loadCommands());
      await standIn.ready();
      const seen = standIn.member({ locale: 'id' }).slash('help');
      await announced;
      await client.destroy();
      await bots.start(standIn, TEXTS, { journal: createJournal(stateDir) });
      expect(textOf(await seen)).toContain(read);
      await vi.waitFor(() => expect(bots.logged()).toContain('told those who were left waiting'));
      expect(standIn.messages().map(({ components }) => JSON.stringify(components))).toEqual([
        expect.stringContaining(read),
      ]);
    },
  );
});
