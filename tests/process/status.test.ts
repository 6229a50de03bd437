import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { useStandIn } from '../../packages/discord-standin/tests/support/standin.ts';
import { startBotProcess } from '../support/bot-process.ts';
import { useCommandLine } from '../support/command-line.ts';

const stage = useStandIn();
const commandLine = useCommandLine();
let stateDir: string;

beforeEach(async () => {
  stateDir = await mkdtemp(join(tmpdir(), 'notulen-status-'));
});

afterEach(() => rm(stateDir, { recursive: true }));

const status = (env: NodeJS.ProcessEnv, ...args: string[]) => commandLine.with(env, 'status', ...args);

// Two processes one after the other, on a machine that is shared.
test('GIVEN a running bot THEN its socket tells with 0 how it is; stopped or killed, with 1 that nobody answers', {
  timeout: 90_000,
}, async () => {
  const bot = await startBotProcess(stage.standIn, { STATE_DIR: stateDir });
  stage.beforeClose(() => bot.stop('SIGKILL'));
  const text = await status({ STATE_DIR: stateDir });
  expect(text).toMatchObject({ status: 0, stderr: '' });
  expect(text.stdout).toMatch(/^healthy: notulen \d+\.\d+\.\d+, up \d+ s, 1 article\ngateway: ready, events arrive\n/u);
  const json = await status({ STATE_DIR: stateDir }, '--json');
  expect(json.status).toBe(0);
  expect(JSON.parse(json.stdout)).toMatchObject({ healthy: true, articles: 1 });

  await bot.stop('SIGKILL');
  const killed = await status({ STATE_DIR: stateDir });
  expect(killed).toMatchObject({
    status: 1,
    stdout: '',
    stderr: 'notulen status: no running bot answers (ECONNREFUSED)\n',
  });

  const again = await startBotProcess(stage.standIn, { STATE_DIR: stateDir });
  stage.beforeClose(() => again.stop('SIGKILL'));
  expect((await status({ STATE_DIR: stateDir })).status).toBe(0);
  expect(await again.stop('SIGTERM')).toBe(0);
  const stopped = await status({ STATE_DIR: stateDir });
  expect(stopped).toMatchObject({ status: 1, stderr: 'notulen status: no running bot answers (ENOENT)\n' });
});

test.each([
  [{}, [], 'set STATE_DIR or HEALTH_PORT as the running bot has it (see .env.example)'],
  [{ HEALTH_PORT: 'x' }, [], 'HEALTH_PORT must be a port number, 0 to 65535 (0: any free one)'],
  [{ HEALTH_PORT: '1' }, ['now'], '"now" belongs to no option'],
])('GIVEN %j and %j THEN 2 and what to do', async (env, args, message) => {
  expect(await status(env, ...args)).toEqual({ status: 2, stdout: '', stderr: `notulen status: ${message}\n` });
});
