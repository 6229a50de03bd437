/**
 * What another process adds to a server and removes from it, while the bot runs: it answers accordingly, without a
 * restart.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { useStandIn } from '../../packages/discord-standin/tests/support/standin.ts';
import { foreign } from '../support/bot.ts';
import { type BotProcess, startBotProcess } from '../support/bot-process.ts';
import { notulenWith } from '../support/process.ts';

/** Two seconds are promised; a machine that other work shares may take many times that. */
const ANSWERS_WITHIN = { timeout: 30_000, interval: 100 } as const;
const QUESTION = 'Who repaints the swing bridge in green?';
const WORDS = 'The lock committee repaints the swing bridge in green.';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'notulen-running-'));
});

afterEach(() => rm(folder, { recursive: true }));

describe('notulen add and remove beside a running bot', { timeout: 180_000 }, () => {
  const stage = useStandIn({ acknowledgeWithinMs: 60_000 });

  async function start(env: NodeJS.ProcessEnv): Promise<BotProcess> {
    const bot = await startBotProcess(stage.standIn, env);
    stage.beforeClose(() => bot.stop('SIGTERM'));
    return bot;
  }

  test('given a source for one server, then that server hears it, no other one does, and after its removal nobody', async () => {
    const { standIn } = stage;
    const other = standIn.guilds.add({ name: 'Elsewhere' });
    const env = { DATA_DIR: join(folder, 'data') };
    // Whoever waits for a source asks more often than a member may.
    const bot = await start({ ...env, MEMBER_LIMIT: '0', SERVER_LIMIT: '0' });
    const member = standIn.member();
    const elsewhere = standIn.member({ guild: other.id });
    const ask = async (by: typeof member) => foreign(await by.slash('ask', { question: QUESTION }));
    expect(await ask(member)).not.toContain(WORDS);

    const [{ id: server } = { id: '' }] = standIn.guilds.list();
    const file = join(folder, 'lock.txt');
    await writeFile(file, `Piers Lathom: ${WORDS}\nWanda Thorne: It was blue before.\n`);
    const added = await notulenWith(env, 'add', file, '--server', server, '--json');
    expect([added.status, added.stderr]).toEqual([0, '']);
    await vi.waitFor(async () => expect(await ask(member)).toContain(WORDS), ANSWERS_WITHIN);
    expect(await ask(elsewhere)).not.toContain(WORDS);

    const { id } = JSON.parse(added.stdout);
    expect((await notulenWith(env, 'remove', id, '--server', server)).status).toBe(0);
    await vi.waitFor(async () => expect(await ask(member)).not.toContain(WORDS), ANSWERS_WITHIN);
    expect(bot.child.exitCode).toBeNull();
    expect(bot.stderr()).toBe('');
  });

  test('given a backup and a doctor while it runs, then both do their work', async () => {
    const env = { DATA_DIR: join(folder, 'data') };
    await start(env);
    const copy = join(folder, 'copy.db');
    expect((await notulenWith(env, 'backup', copy)).status).toBe(0);
    const { status, stdout } = await notulenWith(env, 'doctor');
    expect([status, stdout]).toEqual([0, expect.stringContaining('All is well.')]);
  });
});
