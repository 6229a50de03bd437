import { createHash } from 'node:crypto';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/article/parse.ts';
import { type Builder, type BuilderOptions, createBuilder } from '../../../src/library/builder/builder.ts';
import { cutSegment } from '../../../src/search/index/segment.ts';

const PROGRAM = new URL('../../../dist/src/library/builder/worker.js', import.meta.url);
const PIER = '---\ntitle: Dermaga\n---\nDermaga lama dibongkar. "Tiangnya keropos," kata Bagus Hartono.\n';
/** Text of two mebibytes. */
const LARGE = 'Dermaga lama dibongkar pada hari Senin. '.repeat(50_000);

let dir: string;
const opened: Builder[] = [];
const threads: Worker[] = [];
const noteThread = (message: unknown) => threads.push((message as { worker: Worker }).worker);

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'notulen-builder-'));
  subscribe('worker_threads', noteThread);
});

afterEach(async () => {
  unsubscribe('worker_threads', noteThread);
  for (const builder of opened.splice(0)) await builder.close();
  threads.length = 0;
  await rm(dir, { recursive: true, force: true });
});

function open(options: BuilderOptions = {}): Builder {
  const builder = createBuilder({ program: PROGRAM, ...options });
  opened.push(builder);
  return builder;
}

async function put(name: string, content: string | Uint8Array): Promise<{ file: string; id: string }> {
  const file = join(dir, name);
  await writeFile(file, content);
  return { file, id: name.replace(/\.md$/, '') };
}

/** Reads as the real one, but for files of some names. */
async function programOf(odd: Readonly<Record<string, string>>): Promise<URL> {
  const file = join(dir, 'worker.mjs');
  const cases = Object.entries(odd).map(([name, code]) => `if (request.file.endsWith('/${name}')) ${code}`);
  await writeFile(
    file,
    `import { parentPort } from 'node:worker_threads';
     import { readSource } from '${new URL('read-source.js', PROGRAM)}';
     parentPort.on('message', async (request) => {
       ${cases.join('\n')}
       parentPort.postMessage({ type: 'head', read: await readSource(request), pieces: 0 });
     });`,
  );
  return pathToFileURL(file);
}

const faultOf = (file: string, message: string | RegExp) => ({
  segment: null,
  problems: [
    {
      severity: 'fault',
      file,
      message: typeof message === 'string' ? message : expect.stringMatching(message),
      advice: expect.stringMatching(/\.$/),
    },
  ],
});

/** Stands still for ever, as an endless loop does, without taking the processor from others. */
const STANDS_STILL = 'Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);';

describe('a builder', () => {
  it('given a file, then its article comes cut into words, as it would without a thread', async () => {
    const request = await put('pier.md', PIER);
    const { hash, segment, problems } = await open().read(request);
    expect(hash).toBe(createHash('sha256').update(PIER).digest('hex'));
    expect(segment).toEqual(cutSegment(parseArticle('pier', PIER)));
    expect(problems).toEqual([]);
  });

  it('given a file with keys that are not used, then its notices name the file and the line', async () => {
    const request = await put('pier.md', PIER.replace('title', 'tags'));
    const { segment, problems } = await open().read(request);
    expect(segment?.article.id).toBe('pier');
    expect(problems).toMatchObject([{ severity: 'notice', file: request.file, line: 2 }]);
  });

  it('given it was prepared, then the thread is there before the first file, which it reads', async () => {
    const builder = open();
    builder.prepare();
    builder.prepare();
    expect(threads).toHaveLength(1);
    const { segment } = await builder.read(await put('pier.md', 'Dermaga lama dibongkar.'));
    expect(segment?.article.id).toBe('pier');
    expect(threads).toHaveLength(1);
  });

  it('given many files at once, then each has its own answer, from one thread', async () => {
    const builder = open();
    const requests = await Promise.all(
      Array.from({ length: 20 }, (_, at) => put(`pier-${at}.md`, `Dermaga nomor ${at} dibongkar.`)),
    );
    const read = await Promise.all(requests.map((request) => builder.read(request)));
    expect(read.map(({ segment }) => segment?.article.id)).toEqual(requests.map(({ id }) => id));
    expect(threads).toHaveLength(1);
  });

  it.each([
    ['that is not there', null, 'It does not exist.'],
    ['of a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0xff]), /is a picture/],
    ['without text', '---\ntitle: Kosong\n---\n', /has no text/],
    ['that is too large', Buffer.alloc(20 * 1024 * 1024 + 1, 'a'), /at most 20 MiB/],
  ])('given a file %s, then that is told, and the next one is read', async (_what, content, message) => {
    const builder = open();
    const bad = content === null ? { file: join(dir, 'bad.md'), id: 'bad' } : await put('bad.md', content);
    const good = await put('pier.md', PIER);
    const [refused, read] = await Promise.all([builder.read(bad), builder.read(good)]);
    expect(refused).toMatchObject(faultOf(bad.file, message));
    expect(read.segment?.article.id).toBe('pier');
    expect(threads).toHaveLength(1);
  });

  it('given one that takes too long, then that is told, its thread is ended, and the next one is read', async () => {
    const builder = open({ program: await programOf({ 'endless.md': STANDS_STILL }), parseWithinMs: 3_000 });
    const [endless, good] = [await put('endless.md', PIER), await put('pier.md', PIER)];
    const [refused, read] = await Promise.all([builder.read(endless), builder.read(good)]);
    expect(refused).toMatchObject(faultOf(endless.file, 'It could not be read within 3 s.'));
    expect(refused.hash).toBeNull();
    expect(read.segment?.article.id).toBe('pier');
    expect(threads).toHaveLength(2);
    expect(threads[0]?.threadId).toBe(-1);
  });

  it('given one whose text takes too long to analyse, then that is told, and that it was out of its format', async () => {
    const slow = `{ parentPort.postMessage('parsed'); ${STANDS_STILL} }`;
    const builder = open({ program: await programOf({ 'slow.md': slow }), analyseWithinMs: 1_000 });
    const [endless, good] = [await put('slow.md', PIER), await put('pier.md', PIER)];
    const [refused, read] = await Promise.all([builder.read(endless), builder.read(good)]);
    expect(refused).toMatchObject(faultOf(endless.file, 'It could not be analysed within 1 s.'));
    expect(read.segment?.article.id).toBe('pier');
  });

  it('given one that takes too much memory, then that is told, and the next one is read', async () => {
    const builder = open({ resourceLimits: { maxOldGenerationSizeMb: 64 } });
    const [large, good] = [await put('large.md', LARGE), await put('pier.md', PIER)];
    const [refused, read] = await Promise.all([builder.read(large), builder.read(good)]);
    expect(refused).toMatchObject(faultOf(large.file, 'It takes too much memory to read.'));
    expect(read.segment?.article.id).toBe('pier');
  }, 60_000);

  it('given one whose packed data grow beyond what a thread may hold, then that is told, and the next one is read', async () => {
    const grows = '{ const kept = []; for (;;) kept.push(new Uint8Array(2 ** 22).fill(1)); }';
    const builder = open({ program: await programOf({ 'bomb.md': grows }), growthMaxBytes: 256 * 1024 * 1024 });
    const [bomb, good] = [await put('bomb.md', PIER), await put('pier.md', PIER)];
    const [refused, read] = await Promise.all([builder.read(bomb), builder.read(good)]);
    expect(refused).toMatchObject(faultOf(bomb.file, 'It takes too much memory to read.'));
    expect(read.segment?.article.id).toBe('pier');
  }, 30_000);

  it('given a large file, then it is read within the memory and the time there is', async () => {
    const { segment, problems } = await open().read(await put('large.md', LARGE));
    expect(problems).toEqual([]);
    expect(segment?.article.sentences).toHaveLength(50_000);
  }, 60_000);

  it.each([
    ['throws', "throw new TypeError('a fault')"],
    ['ends itself', 'process.exit(3)'],
  ])('given a thread that %s, then it is told as a fault of the bot, and the next one is read', async (_what, code) => {
    const builder = open({ program: await programOf({ 'odd.md': code }) });
    const [odd, good] = [await put('odd.md', PIER), await put('pier.md', PIER)];
    const [refused, read] = await Promise.all([builder.read(odd), builder.read(good)]);
    expect(refused).toMatchObject(faultOf(odd.file, 'It cannot be read: this is a fault of the bot.'));
    expect(read.segment?.article.id).toBe('pier');
  });

  it('given nothing to read for a while, then the thread ends, and the next file starts another', async () => {
    const builder = open({ idleMs: 20 });
    const request = await put('pier.md', PIER);
    await builder.read(request);
    const [thread] = threads;
    if (thread !== undefined && thread.threadId !== -1) await once(thread, 'exit');
    expect((await builder.read(request)).segment?.article.id).toBe('pier');
    expect(threads).toHaveLength(2);
  });

  it('given it is closed while it reads, then the thread ends, and what was asked for is told to be unread', async () => {
    const builder = open({ program: await programOf({ 'endless.md': 'for (;;);' }) });
    const [endless, good] = [await put('endless.md', PIER), await put('pier.md', PIER)];
    await builder.read(good);
    const reading = [builder.read(endless), builder.read(good)];
    await builder.close();
    for (const read of await Promise.all(reading)) {
      expect(read).toMatchObject({ hash: null, segment: null });
      expect(read.problems).toMatchObject([{ message: 'The bot was stopped while it was read.' }]);
    }
    expect(threads.map(({ threadId }) => threadId)).toEqual([-1]);
  });

  it('given it is closed, then nothing is read any more, and closing again does no harm', async () => {
    const builder = open();
    await builder.close();
    expect(await builder.read(await put('pier.md', PIER))).toMatchObject({ segment: null });
    await builder.close();
    expect(threads).toEqual([]);
  });
});
