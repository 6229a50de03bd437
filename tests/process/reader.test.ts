/** The reader as an operator sets it up: in the environment of the bot and of the terminal's command. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { useStandIn } from '../../packages/discord-standin/tests/support/standin.ts';
import type { HealthReport } from '../../src/health/report.ts';
import { textOf } from '../support/bot.ts';
import { startBotProcess } from '../support/bot-process.ts';
import { useCommandLine } from '../support/command-line.ts';
import { notulenWith, plainEnvironment, ROOT } from '../support/process.ts';
import {
  json,
  KEY,
  MODEL,
  openReaderServer,
  picking,
  preferring,
  type ReaderServer,
  said,
} from '../support/reader-server.ts';
import { HARBOUR } from '../support/texts.ts';

const STORE = 'Apa kata Bagus Prakoso tentang gudang pendingin?';
const AGE = 'Berapa usia Bagus Prakoso?';
const CHESS = 'Siapa juara lomba catur tingkat provinsi?';

/** A start takes a second or two; many times that where other work shares the machine. */
const STARTS_WITHIN_MS = 60_000;

const commandLine = useCommandLine();
let server: ReaderServer;
let dir: string;
let library: string;

beforeEach(async () => {
  server = await openReaderServer();
  dir = await mkdtemp(join(tmpdir(), 'notulen-reader-'));
  library = join(dir, 'notes');
  await mkdir(library);
  await writeFile(join(library, 'harbour.md'), HARBOUR);
});

afterEach(async () => {
  await server.close();
  await rm(dir, { recursive: true, force: true });
});

const chat = () => ({
  READER_URL: `${server.address}/v1/chat/completions`,
  READER_MODEL: MODEL,
  READER_KEY: KEY,
});
const reranker = () => ({ RERANK_URL: `${server.address}/v1/rerank` });
const ask = (env: NodeJS.ProcessEnv, ...args: readonly string[]) =>
  commandLine.with(env, 'ask', ...args, '--library', library);

describe('notulen ask', () => {
  test('given a chat, then what it picks is the first passage and the answer, with our score', async () => {
    server.answer(picking('gudang'));
    const own = JSON.parse((await ask({}, AGE, '--json')).stdout);
    expect(own).toMatchObject({ decision: 'closest', answered: false });
    const { status, stdout, stderr } = await ask(chat(), AGE, '--json', '--explain');
    expect([status, stderr]).toEqual([0, '']);
    const read = JSON.parse(stdout);
    expect(read).toMatchObject({ decision: 'answer', answered: true });
    expect(read.passages[0]).toEqual({ ...own.passages[1], score: own.passages[1].score });
    expect(read.explanation.passages[0]).toMatchObject({
      start: own.passages[1].start,
      probability: own.passages[1].score,
    });
    expect(server.posted[0]).toMatchObject({ body: { model: MODEL }, headers: { authorization: `Bearer ${KEY}` } });
  });

  test('given a reranker and a limit of one, then the passage that it prefers is printed', async () => {
    server.answer(preferring('tuna'));
    const { stdout, stderr } = await ask(reranker(), STORE, '--limit', '1');
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^Kepala Dinas Perikanan Teluk Sagara, Bagus Prakoso, menyampaikan/u);
    expect(stdout).not.toContain('gudang');
  });

  test('given a batch, then each line is read in order; what was not is told once at the end, and nothing secret', async () => {
    const batch = join(dir, 'questions.jsonl');
    const questions = [STORE, AGE, CHESS, STORE].map((question, id) => JSON.stringify({ id: `${id}`, question }));
    await writeFile(batch, questions.join('\n'));
    let asked = 0;
    server.answer((posted, response) => {
      asked += 1;
      const answering = asked === 1 ? said('{"ids":[]}') : asked === 2 ? json({}, 500) : picking('tuna');
      answering(posted, response);
    });
    const { status, stdout, stderr } = await ask(chat(), '--batch', batch, '--json');
    const lines = stdout.trimEnd().split('\n');
    expect(status).toBe(0);
    expect(lines.map((line) => JSON.parse(line)).map(({ id, decision }) => `${id} ${decision}`)).toEqual([
      '0 closest',
      '1 closest',
      '2 silent',
      '3 answer',
    ]);
    expect(JSON.parse(lines[3] ?? '').passages[0].text).toContain('hasil tangkapan tuna');
    expect(stderr).toBe(
      'notulen ask: not all answers were chosen by the reader: chat: 2 choices, 1 failed (status 1)\n',
    );
    expect(server.posted).toHaveLength(3);
  });

  test('given nobody at the address, then the output is the same as without a reader', async () => {
    const { address } = server;
    const env = { RERANK_URL: `${address}/rerank`, ...chat() };
    await server.close();
    for (const args of [[STORE], [AGE], [CHESS], [STORE, '--json', '--explain', '--limit', '2']]) {
      const own = await ask({}, ...args);
      const read = await ask(env, ...args);
      expect({ ...read, stderr: '' }).toEqual(own);
      if (args[0] !== CHESS) expect(read.stderr).toContain('chat: 0 choices, 1 failed (unreachable 1)');
    }
    server = await openReaderServer();
  });

  test('given wrong settings, then 2 and one line that names the variable; other commands go on without', async () => {
    expect(await ask({ RERANK_URL: 'localhost' }, STORE)).toEqual({
      status: 2,
      stdout: '',
      stderr:
        'notulen ask: RERANK_URL must be the full http(s) address of a reranker, such as http://127.0.0.1:8080/v1/rerank\n',
    });
    expect(await commandLine.with({ RERANK_URL: 'x' }, 'quotes', '--library', library)).toMatchObject({ status: 0 });
  });

  // A connection that is kept open would have kept the process for four seconds.
  test('given a process of its own, then it ends with its answer', async () => {
    server.answer(picking('tuna'));
    const { status, stdout } = await notulenWith(chat(), 'ask', STORE, '--library', library);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Kepala Dinas Perikanan/u);
  });
});

describe('the bot', () => {
  // A process that shares the machine may take longer to answer than Discord waits, which is not what is tested here.
  const stage = useStandIn({ acknowledgeWithinMs: STARTS_WITHIN_MS });

  test('given both in its environment, then the log at the start, the health and the status tell of them, and no key', {
    timeout: 90_000,
  }, async () => {
    const env = { ...chat(), ...reranker(), LIBRARY: library, STATE_DIR: dir, LOG_LEVEL: 'info' };
    const bot = await startBotProcess(stage.standIn, env);
    stage.beforeClose(() => bot.stop('SIGKILL'));
    const lines = bot.stderr().split('\n');
    const told = lines.filter((line) => line.includes('a reader is on'));
    expect(told).toHaveLength(1);
    expect(JSON.parse(told[0] ?? '')).toMatchObject({
      reranker: server.address,
      chat: server.address,
      model: MODEL,
      msg: 'a reader is on: questions and the first eight passages found for each are sent to it',
    });

    const member = stage.standIn.member();
    server.answer((posted, response) =>
      (posted.path.endsWith('rerank') ? json({}, 503) : picking('tuna'))(posted, response),
    );
    const outcome = await member.slash('ask', { question: STORE });
    expect(textOf(outcome)).toContain('hasil tangkapan');
    const { stdout } = await commandLine.with({ STATE_DIR: dir }, 'status', '--json');
    const { reader } = JSON.parse(stdout) as HealthReport;
    const none = { slow: 0, unreachable: 0, status: 0, tooLarge: 0, unreadable: 0, busy: 0 };
    expect(reader).toEqual({
      reranker: { ...none, answered: 0, status: 1 },
      chat: { ...none, answered: 1 },
    });
    const status = await commandLine.with({ STATE_DIR: dir }, 'status');
    expect(status.stdout).toContain('\nreader: reranker: 0 choices, 1 failed (status 1); chat: 1 choice\n');
    const warned = bot
      .stderr()
      .split('\n')
      .filter((line) => line.includes('no choice by the reader'));
    expect(warned.map((line) => JSON.parse(line))).toMatchObject([
      { reader: 'reranker', fault: 'status', status: 503 },
    ]);
    expect(await bot.stop('SIGTERM')).toBe(0);
    for (const secret of [KEY, 'gudang', 'v1/rerank', member.id]) expect(bot.stderr() + stdout).not.toContain(secret);
  });

  test('given none, then neither log nor health speaks of one', { timeout: 90_000 }, async () => {
    const bot = await startBotProcess(stage.standIn, { LIBRARY: library, STATE_DIR: dir, LOG_LEVEL: 'info' });
    stage.beforeClose(() => bot.stop('SIGKILL'));
    const { stdout } = await commandLine.with({ STATE_DIR: dir }, 'status', '--json');
    expect(JSON.parse(stdout)).not.toHaveProperty('reader');
    expect((await commandLine.with({ STATE_DIR: dir }, 'status')).stdout).not.toContain('reader');
    expect(bot.stderr()).not.toContain('reader');
    expect(await bot.stop('SIGTERM')).toBe(0);
  });

  test('given a reader and no token, then the preview says that questions leave the machine', {
    timeout: 90_000,
  }, async () => {
    const env = { ...plainEnvironment(), ...reranker(), LIBRARY: library, DATA_DIR: dir };
    const child = spawn(process.execPath, ['bin/start.js'], { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'ignore'] });
    stage.beforeClose(async () => void child.kill('SIGKILL'));
    const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
    child.kill('SIGTERM');
    await once(child, 'exit');
    expect(line).toContain('(a local preview: links that you add are fetched, questions go to the reader;');
  });

  test('given half of the settings, then it does not start, with 2 and what to do', async () => {
    const env = { READER_URL: `${server.address}/v1/chat/completions`, LIBRARY: library };
    const { status, stderr } = await notulenWith(env, 'start');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^notulen: READER_MODEL is missing: name a model that the server at READER_URL has/u);
  });
});
