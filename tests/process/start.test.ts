import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { useStandIn } from '../../packages/discord-standin/tests/support/standin.ts';
import { textOf } from '../support/bot.ts';
import { finish, plainEnvironment, ROOT } from '../support/process.ts';

const START = ['bin/start.js'];
const STOPS_WITHIN_MS = 10_000;
/** A start takes a second or two; many times that where other work shares the machine. */
const STARTS_WITHIN_MS = 60_000;

let folder: string;
let children: Array<ChildProcess> = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'notulen-start-'));
});

afterEach(async () => {
  for (const child of children) if (child.exitCode === null) child.kill('SIGKILL');
  children = [];
  await rm(folder, { recursive: true });
});

interface Running {
  readonly child: ChildProcess;
  readonly output: { stdout: string; stderr: string };
}

/** Starts the bot without waiting for its end. */
function start(env: NodeJS.ProcessEnv): Running {
  const child = spawn(process.execPath, START, { cwd: ROOT, env: { ...plainEnvironment(), ...env } });
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => {
    output.stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    output.stderr += chunk;
  });
  children.push(child);
  return { child, output };
}

/** Sends the signal; gives the exit status and how long the end took. */
async function stop({ child }: Running, signal: 'SIGTERM' | 'SIGINT') {
  const started = performance.now();
  const ended = once(child, 'exit');
  child.kill(signal);
  const [status] = (await ended) as [number | null];
  return { status, tookMs: performance.now() - started };
}

describe('with a token', { timeout: 90_000 }, () => {
  // A process that shares the machine may take longer to answer than Discord waits, which is not what is tested here.
  const stage = useStandIn({ acknowledgeWithinMs: STARTS_WITHIN_MS });
  const settings = () => ({ DISCORD_TOKEN: stage.standIn.token, DISCORD_API: stage.standIn.api });

  test.each(['SIGTERM', 'SIGINT'] as const)('given %s, then it ends with 0 within 10 s', async (signal) => {
    const bot = start(settings());
    await stage.standIn.ready(STARTS_WITHIN_MS);
    expect(textOf(await stage.standIn.member().slash('help'))).toContain('/ask');
    const { status, tookMs } = await stop(bot, signal);
    expect(status).toBe(0);
    expect(tookMs).toBeLessThan(STOPS_WITHIN_MS);
    expect(bot.output.stdout).toBe('');
    expect(bot.output.stderr).not.toContain(stage.standIn.token);
  });

  // The handlers once came after the start, so that a signal in between killed the process.
  test('given SIGTERM while it starts, then it ends with 0 within 10 s', async () => {
    stage.standIn.faults.rateLimit(/^PUT .*\/commands/u, 1);
    const bot = start(settings());
    await vi.waitFor(
      () => expect(stage.standIn.traffic.some(({ status }) => status === 429)).toBe(true),
      STARTS_WITHIN_MS,
    );
    const { status, tookMs } = await stop(bot, 'SIGTERM');
    expect(status).toBe(0);
    expect(tookMs).toBeLessThan(STOPS_WITHIN_MS);
  });

  test('given SIGTERM while an answer is under way, then the answer arrives first', async () => {
    const bot = start(settings());
    await stage.standIn.ready(STARTS_WITHIN_MS);
    const { standIn } = stage;
    standIn.faults.rateLimit(/^POST .*\/callback/u, 1);
    const answer = standIn.member().slash('help');
    await vi.waitFor(() => expect(standIn.traffic.some(({ status }) => status === 429)).toBe(true), STARTS_WITHIN_MS);
    const { status } = await stop(bot, 'SIGTERM');
    expect(textOf(await answer)).toContain('/ask');
    expect(status).toBe(0);
  });

  // A supervisor that starts it again whatever it ended with would ask Discord with a wrong token for ever.
  test('given a wrong token, then one line says what to do and it ends with 2', async () => {
    const env = { ...settings(), DISCORD_TOKEN: 'not-the-token' };
    stage.expectRefusal(0);
    const { status, stdout, stderr } = await finish(process.execPath, START, { env });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^notulen: Discord refuses the token: .*DISCORD_TOKEN\n$/u);
    expect(stderr).not.toContain('not-the-token');
  });

  test('given a token that is withdrawn while it runs (close 4004), then one line says so and it ends with 2', async () => {
    const bot = start(settings());
    await stage.standIn.ready(STARTS_WITHIN_MS);
    const ended = once(bot.child, 'exit');
    stage.standIn.faults.closeSockets(4004);
    expect((await ended)[0]).toBe(2);
    expect(bot.output.stderr.split('\n').filter((line) => line.startsWith('notulen: '))).toEqual([
      expect.stringContaining('Discord refuses the token'),
    ]);
  });

  test('given some articles that cannot be read, then they are named and it starts with the others', async () => {
    await writeFile(join(folder, 'good.md'), 'Rapat warga membahas irigasi.');
    await writeFile(join(folder, 'bad.md'), '---\ntitle: Rapat\n---\n');
    const bot = start({ ...settings(), LIBRARY: folder });
    await stage.standIn.ready(STARTS_WITHIN_MS);
    const text = textOf(await stage.standIn.member().slash('sources'));
    expect(text).toContain('Answers come from 1 source,');
    expect((await stop(bot, 'SIGTERM')).status).toBe(0);
    expect(bot.output.stderr).toMatch(/bad\.md/u);
    expect(bot.output.stderr).not.toMatch(/good\.md/u);
  });

  test('given commands to deploy, then they are registered once, and the second time nothing changes', async () => {
    const deploy = () => finish(process.execPath, ['dist/src/discord/commands/deploy.js'], { env: settings() });
    expect(await deploy()).toEqual({
      status: 0,
      stdout:
        'notulen: "Add as source" /ask /check "Find in sources" /help /library /quotes /sources "Check quotation": registered\n',
      stderr: '',
    });
    expect((await deploy()).stdout).toBe(
      'notulen: "Add as source" /ask /check "Find in sources" /help /library /quotes /sources "Check quotation": registered already, nothing changed\n',
    );
    expect(stage.standIn.commands()).toHaveLength(9);
  });
});

describe('with an intent refused', { timeout: 90_000 }, () => {
  const stage = useStandIn({ allowedIntents: 0 });

  test('given close 4014, then one line says so and it ends with 2', async () => {
    const env = { DISCORD_TOKEN: stage.standIn.token, DISCORD_API: stage.standIn.api };
    const { status, stderr } = await finish(process.execPath, START, { env });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^notulen: Discord refuses an intent of this bot \(4014\): .*\n$/u);
  });
});

describe('without Discord', { timeout: 90_000 }, () => {
  test('given no token, then one line holds the address of a page that answers, and SIGTERM ends it with 0', async () => {
    const bot = start({});
    await vi.waitFor(() => expect(bot.output.stdout).toContain('\n'), STARTS_WITHIN_MS);
    const [, address] = /^notulen: open (http:\/\/127\.0\.0\.1:\d+\/) .*\n$/u.exec(bot.output.stdout) ?? [];
    const page = await fetch(address ?? '');
    expect(page.status).toBe(200);
    expect((await stop(bot, 'SIGTERM')).status).toBe(0);
  });

  test.each([
    [
      'an unreachable API',
      { DISCORD_TOKEN: 'a.b.c', DISCORD_API: 'http://127.0.0.1:9/api' },
      /^notulen: Discord can't be reached \(ECONNREFUSED\)/u,
      1,
    ],
    ['production without a token', { NODE_ENV: 'production' }, /^notulen: DISCORD_TOKEN is missing/u, 2],
    ['a malformed setting', { LOG_LEVEL: 'loud' }, /^notulen: LOG_LEVEL must be one of/u, 2],
    ['a folder for its state that cannot be', { STATE_DIR: '/dev/null/x' }, /^notulen: STATE_DIR can't be used/u, 2],
  ])(
    'given %s, then one line says what to do and the status whether a restart may mend it',
    async (_what, env, line, ends) => {
      const { status, stdout, stderr } = await finish(process.execPath, START, { env });
      expect({ status, stdout }).toEqual({ status: ends, stdout: '' });
      expect(stderr).toMatch(line);
      expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    },
  );

  test('given no article that can be read, then lines say which and why, and it ends with 2', async () => {
    await writeFile(join(folder, 'bad.md'), '---\ntitle: Rapat\n---\n');
    const { status, stderr } = await finish(process.execPath, START, { env: { LIBRARY: folder } });
    expect(status).toBe(2);
    expect(stderr).toMatch(/bad\.md/u);
    expect(stderr).toMatch(/notulen: no article in .* can be read/u);
  });

  // Node prints what was thrown, and that may quote what a member wrote.
  test('given a fault that nobody catches, then a line names it without its words, and it ends with 1', async () => {
    // Written out, the words would stand in the module's address, which the stack names.
    const fault = `setInterval(() => { if (process.listenerCount('uncaughtException') > 0) throw new TypeError(atob('cmFoYXNpYSBhbmdnb3Rh')); }, 1)`;
    const env = { NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(fault)}` };
    const { status, stderr } = await finish(process.execPath, START, { env });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^notulen: TypeError\n {2}at /u);
    expect(stderr).not.toContain('rahasia');
  });

  test('given no dist/, then one line says what to do and it ends with 1', async () => {
    await mkdir(join(folder, 'bin'));
    for (const file of ['start.js', 'run.js']) await copyFile(join(ROOT, 'bin', file), join(folder, 'bin', file));
    await writeFile(join(folder, 'package.json'), '{"type":"module"}');
    const { status, stdout, stderr } = await finish(process.execPath, START, { cwd: folder });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/^notulen: dist\/ is missing: run `npm run build`.*\n$/u);
  });

  test('given a port that another program holds, then one line says so and it ends with 1: it may be free next time', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    const { status, stderr } = await finish(process.execPath, START, { env: { HEALTH_PORT: String(port) } });
    taken.close();
    expect(status).toBe(1);
    expect(stderr).toMatch(/^notulen: HEALTH_HOST and HEALTH_PORT: can't listen there \(EADDRINUSE\): .*\n$/u);
  });

  test('given a token to deploy with is missing, then one line says so and it ends with 2', async () => {
    const { status, stderr } = await finish(process.execPath, ['dist/src/discord/commands/deploy.js']);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^notulen: DISCORD_TOKEN is missing: .*\n$/u);
  });
});
