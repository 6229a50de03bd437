import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openFolder } from '../../../src/library/open.ts';
import { answer } from '../../../src/search/answer.ts';
import type { SearchIndex } from '../../../src/search/index.ts';

const PIER = 'Dermaga lama dibongkar pada hari Senin karena tiangnya keropos.\n';
const MARKET = 'Pasar ikan dibuka pada hari Jumat setelah diperbaiki.\n';

let dir: string;
let folder: string;
let snapshot: string;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'notulen-open-'));
  folder = join(dir, 'articles');
  snapshot = join(dir, 'index.bin');
  await mkdir(folder);
  await put('pier.md', PIER);
});

afterEach(() => rm(dir, { recursive: true, force: true }));

const put = (name: string, text: string) => writeFile(join(folder, name), text);

/** The first passage for a question, through an index that must be there. */
function first(index: SearchIndex | null, question: string): string | undefined {
  if (index === null) throw new Error('there is no index');
  return answer(question, index).passages[0]?.text;
}

describe('openFolder without a snapshot', () => {
  it('given articles, then they answer and nothing is written', async () => {
    const { index, problems } = await openFolder(folder);
    expect(problems).toEqual([]);
    expect(first(index, 'Kapan dermaga lama dibongkar?')).toBe(PIER.trim());
    expect(await readdir(dir)).toEqual(['articles']);
  });

  it('given no article, then no index, and the folder is named', async () => {
    await rm(join(folder, 'pier.md'));
    expect(await openFolder(folder)).toMatchObject({ index: null, problems: [{ file: folder }] });
  });

  it('given a threshold, then the index has it', async () => {
    expect((await openFolder(folder, { threshold: 0.9 })).index?.threshold).toBe(0.9);
  });
});

describe('openFolder with a snapshot', () => {
  it('given none yet, then it is written, whole and alone', async () => {
    expect((await openFolder(folder, { snapshot })).problems).toEqual([]);
    expect((await readdir(dir)).sort()).toEqual(['articles', 'index.bin']);
  });

  it('given one that fits, then it is opened and not written again', async () => {
    await openFolder(folder, { snapshot });
    const written = await readFile(snapshot);
    const { index, problems } = await openFolder(folder, { snapshot, threshold: 0.9 });
    expect(problems).toEqual([]);
    expect(first(index, 'Kapan dermaga lama dibongkar?')).toBe(PIER.trim());
    expect(await readFile(snapshot)).toEqual(written);
    // The settings are those of this start, not of the one that wrote it.
    expect(index?.threshold).toBe(0.9);
  });

  it('given one that fits, then its contents are what answers', async () => {
    // A copy of another folder's index under this folder's fingerprint: only a reader of the snapshot finds the market.
    await openFolder(folder, { snapshot });
    const other = join(dir, 'other');
    await mkdir(other);
    await writeFile(join(other, 'pier.md'), MARKET);
    const otherSnapshot = join(dir, 'other.bin');
    await openFolder(other, { snapshot: otherSnapshot });
    const fingerprint = (await readFile(snapshot)).subarray(0, 64);
    await writeFile(snapshot, Buffer.concat([fingerprint, (await readFile(otherSnapshot)).subarray(64)]));
    expect(first((await openFolder(folder, { snapshot })).index, 'Kapan pasar ikan dibuka?')).toBe(MARKET.trim());
  });

  it.each([
    ['a changed article', () => put('pier.md', MARKET)],
    ['another article', () => put('market.md', MARKET)],
  ])('given %s since, then it is read anew and the snapshot replaced', async (_what, change) => {
    await openFolder(folder, { snapshot });
    const before = await readFile(snapshot);
    await change();
    expect(first((await openFolder(folder, { snapshot })).index, 'Kapan pasar ikan dibuka?')).toBe(MARKET.trim());
    expect((await readFile(snapshot)).equals(before)).toBe(false);
  });

  it('given an article that was taken away since, then it answers no more', async () => {
    await put('market.md', MARKET);
    await openFolder(folder, { snapshot });
    await rm(join(folder, 'market.md'));
    expect((await openFolder(folder, { snapshot })).index?.articles.map(({ id }) => id)).toEqual(['pier']);
  });

  it.each([
    ['a file of something else', () => Buffer.from('not an index')],
    ['an empty file', () => Buffer.alloc(0)],
    ['one that was cut off', (whole: Buffer) => whole.subarray(0, whole.length >> 1)],
    ['one that was cut off behind its fingerprint', (whole: Buffer) => whole.subarray(0, 64)],
  ])('given %s in its place, then the articles answer and it is replaced', async (_what, spoil) => {
    await openFolder(folder, { snapshot });
    const whole = await readFile(snapshot);
    await writeFile(snapshot, spoil(whole));
    const { index, problems } = await openFolder(folder, { snapshot });
    expect(problems).toEqual([]);
    expect(first(index, 'Kapan dermaga lama dibongkar?')).toBe(PIER.trim());
    expect((await readFile(snapshot)).length).toBe(whole.length);
  });

  it('given a faulty article, then it is told at every start, and no snapshot is written or used', async () => {
    await openFolder(folder, { snapshot });
    const before = await readFile(snapshot);
    await put('bad.md', '---\ntitle: [\n---\ntext\n');
    for (const _start of ['first', 'second']) {
      const { index, problems } = await openFolder(folder, { snapshot });
      expect(problems).toMatchObject([{ file: join(folder, 'bad.md'), line: expect.any(Number) }]);
      expect(first(index, 'Kapan dermaga lama dibongkar?')).toBe(PIER.trim());
    }
    expect(await readFile(snapshot)).toEqual(before);
  });

  it('given a place that cannot be written, then that is told and the articles still answer', async () => {
    const nowhere = join(dir, 'no-such-folder', 'index.bin');
    const { index, problems } = await openFolder(folder, { snapshot: nowhere });
    expect(problems).toMatchObject([{ file: nowhere, message: expect.any(String), advice: expect.any(String) }]);
    expect(first(index, 'Kapan dermaga lama dibongkar?')).toBe(PIER.trim());
  });

  it('given a folder in its place, then that is told, and nothing is left beside it', async () => {
    await mkdir(snapshot);
    const { index, problems } = await openFolder(folder, { snapshot });
    expect(problems).toMatchObject([{ file: snapshot }]);
    expect(index).not.toBeNull();
    expect((await readdir(dir)).sort()).toEqual(['articles', 'index.bin']);
  });
});
