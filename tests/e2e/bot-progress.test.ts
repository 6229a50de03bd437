/** A long job of a moderator, through the real client. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { useStandIn } from '../../packages/discord-standin/tests/support/standin.ts';
import { type SubcommandsCommand, slashCommand } from '../../src/discord/commands/command.ts';
import { createDelivery, createOutbox } from '../../src/discord/delivery/index.ts';
import { MESSAGES } from '../../src/discord/messages/index.ts';
import { card, plain, text } from '../../src/discord/replies/reply.ts';
import { textOf, useBots } from '../support/bot.ts';
import { seen } from '../support/channel.ts';
import { startDispatcher } from '../support/dispatcher.ts';
import { HARBOUR } from '../support/texts.ts';

const stage = useStandIn();
const bots = useBots();
const describeOption = () => 'for this test';
/** Others may keep the machine busy. */
const SOON = { timeout: 10_000 };
let stateDir: string;

beforeEach(() => {
  stateDir = mkdtempSync(join(tmpdir(), 'notulen-progress-'));
});

afterEach(() => rmSync(stateDir, { recursive: true, force: true }));

const data = slashCommand({
  name: 'job',
  describe: describeOption,
  subcommands: [{ name: 'start', describe: describeOption, options: [] }],
});

/** A job that tells how far it is, and ends when it is told to. */
function job() {
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const command = {
    data,
    execute: {
      start: async ({ progress }) => {
        progress.show(card(text('reading')));
        await ended;
        return plain('kept');
      },
    },
  } satisfies SubcommandsCommand<typeof data.subcommands>;
  return { command, end: () => end() };
}

function textsOf(member: { ephemeral(): readonly Parameters<typeof seen>[0][] }): string[] {
  return member.ephemeral().map((message) => textOf(seen(message)));
}

test('given a long job, then the member alone reads how far it is, and then its answer in the same place', async () => {
  const { command, end } = job();
  await startDispatcher(stage, [command]);
  const member = stage.standIn.member();
  expect(textOf(await member.slash('job start'))).toBe('reading');
  end();
  await expect.poll(() => textsOf(member), SOON).toEqual(['kept']);
  expect(stage.standIn.messages()).toEqual([]);
});

test('given a bot that is killed meanwhile, then its next start says where to look', async () => {
  const { command } = job();
  const log = pino({ level: 'silent' });
  const delivery = createDelivery({ log, outbox: createOutbox(stateDir) });
  const { client } = await startDispatcher(stage, [command], { delivery });
  const member = stage.standIn.member({ locale: 'id' });
  await member.slash('job start');
  await client.destroy();
  await bots.start(stage.standIn, { harbour: HARBOUR }, { outbox: createOutbox(stateDir) });
  await expect.poll(() => textsOf(member), SOON).toEqual([MESSAGES.id.errors.jobInterrupted({})]);
});
