import { mkdir, mkdtemp, readdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deserialize } from 'node:v8';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openFolder } from '../../../src/library/open.ts';
import { openSnapshotFile, type SnapshotHead, writeSnapshotFile } from '../../../src/library/snapshot-file.ts';
import { answer } from '../../../src/search/answer.ts';
import type { SearchIndex } from '../../../src/search/index/search-index.ts';

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

/** What a snapshot file holds. */
interface Content {
  readonly head: SnapshotHead;
  readonly pieces: readonly Uint8Array[];
}

async function content(file: string): Promise<Content> {
  const opened = await openSnapshotFile(file);
  if (opened === null) throw new Error(`there is no ${file}`);
  const pieces: Uint8Array[] = [];
  for await (const piece of opened.pieces) pieces.push(piece);
  return { head: opened.head, pieces };
}

/** What the bytes stand for; the same values can be written in several ways. */
const valuesOf = ({ head, pieces }: Content) => ({ head, pieces: pieces.map((piece) => deserialize(piece)) });

/** Pieces of an index without those of a type. */
const without = (type: string, pieces: readonly Uint8Array[]) =>
  pieces.filter((piece) => deserialize(piece).type !== type);

/**
 * Writes a snapshot of this folder, and puts another one with a right checksum in its place.
 * @param spoil makes it of this folder's content, and of that of a folder where `pier.md` tells of the market
 * @returns what was kept first
 */
async function spoilContent(spoil: (own: Content, foreign: Content) => Content): Promise<ReturnType<typeof valuesOf>> {
  const other = { folder: join(dir, 'other'), snapshot: join(dir, 'other.bin') };
  await mkdir(other.folder);
  await writeFile(join(other.folder, 'pier.md'), MARKET);
  await openFolder(other.folder, { snapshot: other.snapshot });
  await openFolder(folder, { snapshot });
  const own = await content(snapshot);
  const spoilt = spoil(own, await content(other.snapshot));
  await writeSnapshotFile(snapshot, spoilt.head, spoilt.pieces);
  return valuesOf(own);
}

/** Everything of the answers to some questions that could be changed by a changed index. */
function answersOf(index: SearchIndex | null): unknown {
  if (index === null) throw new Error('there is no index');
  return ['Kapan dermaga lama dibongkar?', 'tiang keropos', 'pasar'].map((question) => {
    const { answered, passages } = answer(question, index);
    return [answered, passages.map(({ article, start, end, text, score }) => [article, start, end, text, score])];
  });
}

/** Numbers from 0 to 1, the same each time (xorshift). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

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
    // Another folder's index under this folder's fingerprint: only a reader of the snapshot finds the market.
    await spoilContent((own, foreign) => ({ head: own.head, pieces: foreign.pieces }));
    const { index, problems } = await openFolder(folder, { snapshot });
    expect(first(index, 'Kapan pasar ikan dibuka?')).toBe(MARKET.trim());
    expect(problems).toEqual([]);
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

  it('given one of another program, then it is read anew and the snapshot replaced without a word', async () => {
    // It was used after an upgrade: the version of the package stayed the same, what the program makes of an article
    // did not.
    const kept = await spoilContent(({ head }, { pieces }) => ({
      head: { ...head, engine: head.engine.replace(/^./, (digit) => (digit === '0' ? '1' : '0')) },
      pieces,
    }));
    const { index, problems } = await openFolder(folder, { snapshot });
    expect(problems).toEqual([]);
    expect(first(index, 'Kapan dermaga lama dibongkar?')).toBe(PIER.trim());
    expect(valuesOf(await content(snapshot))).toEqual(kept);
  });

  it.each([
    ['a file of something else', () => Buffer.from('not an index'), /not in the form/],
    ['an empty file', () => Buffer.alloc(0), /not in the form/],
    ['one that was cut off', (whole: Buffer) => whole.subarray(0, whole.length >> 1), /cut off/],
    ['one that was cut off in its head', (whole: Buffer) => whole.subarray(0, 64), /cut off/],
    ['one with a byte too many', (whole: Buffer) => Buffer.concat([whole, Buffer.alloc(1)]), /checksum/],
    ['one of an earlier version', (whole: Buffer) => whole.subarray(120), /not in the form/],
  ])(
    'given %s in its place, then that is told once, the articles answer and it is replaced',
    async (_what, spoil, why) => {
      await openFolder(folder, { snapshot });
      const kept = valuesOf(await content(snapshot));
      await writeFile(snapshot, spoil(await readFile(snapshot)));
      const { index, problems } = await openFolder(folder, { snapshot });
      expect(problems).toEqual([
        {
          severity: 'notice',
          file: snapshot,
          line: null,
          message: expect.stringMatching(why),
          advice: 'The index was built anew.',
        },
      ]);
      expect(first(index, 'Kapan dermaga lama dibongkar?')).toBe(PIER.trim());
      expect(valuesOf(await content(snapshot))).toEqual(kept);
      expect((await openFolder(folder, { snapshot })).problems).toEqual([]);
    },
  );

  it.each([
    ['an index that is none', ({ head }: Content) => ({ head, pieces: [Buffer.from('no index')] })],
    ['an index without a piece', ({ head }: Content) => ({ head, pieces: [] })],
    [
      'an index of parts that do not fit',
      ({ head, pieces }: Content) => ({ head, pieces: without('sources', pieces) }),
    ],
    ['notes that are none', ({ head, pieces }: Content) => ({ head: { ...head, notes: '[' }, pieces })],
    ['notes of another form', ({ head, pieces }: Content) => ({ head: { ...head, notes: '[{}]' }, pieces })],
    ['a head without a field', ({ head: { notes }, pieces }: Content) => ({ head: { notes } as SnapshotHead, pieces })],
  ])(
    'given %s under a right checksum, then that is told, the articles answer and it is replaced',
    async (_what, spoil) => {
      const kept = await spoilContent(spoil);
      const { index, problems } = await openFolder(folder, { snapshot });
      expect(problems).toMatchObject([{ severity: 'notice', file: snapshot }]);
      expect(first(index, 'Kapan dermaga lama dibongkar?')).toBe(PIER.trim());
      expect(valuesOf(await content(snapshot))).toEqual(kept);
    },
  );

  it('given one bit flipped anywhere, then it is told, and every answer is as without a snapshot', async () => {
    // A flipped bit changed words that were then quoted, or every start failed.
    await openFolder(folder, { snapshot });
    const whole = await readFile(snapshot);
    const kept = valuesOf(await content(snapshot));
    const right = answersOf((await openFolder(folder)).index);
    // Of the mark, the length and the sum of the head, its first bytes, and the length and the sum of the end.
    const fields = [
      0,
      15,
      16,
      19,
      20,
      51,
      52,
      53,
      whole.length - 36,
      whole.length - 33,
      whole.length - 32,
      whole.length - 1,
    ];
    const random = seeded(20251021);
    const flips = Array.from({ length: 400 }, (_, n) => ({
      at: fields[n] ?? Math.floor(random() * whole.length),
      bit: Math.floor(random() * 8),
    }));
    for (const { at, bit } of flips) {
      const spoilt = Buffer.from(whole);
      spoilt[at] = (spoilt[at] ?? 0) ^ (1 << bit);
      await writeFile(snapshot, spoilt);
      const { index, problems } = await openFolder(folder, { snapshot });
      expect([at, bit, problems.map(({ file }) => file), answersOf(index)]).toEqual([at, bit, [snapshot], right]);
    }
    expect(valuesOf(await content(snapshot))).toEqual(kept);
  }, 60_000);

  it('given one cut off anywhere, then it is told, and every answer is as without a snapshot', async () => {
    await openFolder(folder, { snapshot });
    const whole = await readFile(snapshot);
    const right = answersOf((await openFolder(folder)).index);
    const random = seeded(7);
    for (let run = 0; run < 60; run += 1) {
      await writeFile(snapshot, whole.subarray(0, Math.floor(random() * whole.length)));
      const { index, problems } = await openFolder(folder, { snapshot });
      expect([problems.map(({ file }) => file), answersOf(index)]).toEqual([[snapshot], right]);
    }
  }, 30_000);

  it('given files with faults and notices, then they are told at every start, and the snapshot is used all the same', async () => {
    await put('bad.md', '---\ntitle: A\n---\n');
    await put('notes.md', `---\ntags: a\n---\n${MARKET}`);
    await put('agenda.odt', 'x');
    const starts = [await openFolder(folder, { snapshot })];
    const written = await readFile(snapshot);
    starts.push(await openFolder(folder, { snapshot }), await openFolder(`${folder}/../articles`, { snapshot }));
    for (const { index, problems } of starts) {
      expect(problems).toMatchObject([
        { severity: 'fault', file: join(folder, 'agenda.odt'), line: null },
        { severity: 'fault', file: join(folder, 'bad.md'), line: 4 },
        { severity: 'notice', file: join(folder, 'notes.md'), line: 2 },
      ]);
      expect(first(index, 'Kapan dermaga lama dibongkar?')).toBe(PIER.trim());
    }
    expect(await readFile(snapshot)).toEqual(written);
    await rm(join(folder, 'bad.md'));
    expect((await openFolder(folder, { snapshot })).problems).toHaveLength(2);
  });

  it('given a file that changes while it is read, then a snapshot is of the words that its fingerprint is of', async () => {
    // The bytes were read twice, once for the fingerprint and once for the article.
    const bodies = new Map<string, string>();
    for (const text of [PIER, MARKET]) {
      await put('pier.md', text);
      await openFolder(folder, { snapshot });
      bodies.set((await content(snapshot)).head.fingerprint, text);
    }
    for (let run = 0; run < 60; run += 1) {
      await rm(snapshot);
      let open = true;
      const changing = (async () => {
        for (let n = run; open; n += 1) {
          await writeFile(join(dir, 'next.md'), n % 2 === 0 ? PIER : MARKET);
          await rename(join(dir, 'next.md'), join(folder, 'pier.md'));
        }
      })();
      const { index } = await openFolder(folder, { snapshot });
      open = false;
      await changing;
      expect(index?.articles[0]?.body).toBe(bodies.get((await content(snapshot)).head.fingerprint));
    }
  }, 30_000);

  it('given several starts at once, then each answers, one snapshot is left, and it is whole', async () => {
    const starts = await Promise.all(Array.from({ length: 8 }, () => openFolder(folder, { snapshot })));
    for (const { index, problems } of starts) {
      expect(problems).toEqual([]);
      expect(first(index, 'Kapan dermaga lama dibongkar?')).toBe(PIER.trim());
    }
    expect((await readdir(dir)).sort()).toEqual(['articles', 'index.bin']);
    expect((await openFolder(folder, { snapshot })).problems).toEqual([]);
  });

  it('given half-made files beside it, then those of killed processes go and those being written stay', async () => {
    const old = ['index.bin.0123abcd.new', 'index.bin.ffffffff.new'].map((name) => join(dir, name));
    const others = ['index.bin.01234567.new', 'index.bin.new', 'other.bin.0123abcd.new', 'index.bin.0123abcd.new.md'];
    const anHourAgo = new Date(Date.now() - 3_600_000);
    for (const file of [...old, ...others.map((name) => join(dir, name))]) await writeFile(file, 'half');
    for (const file of [...old, ...others.slice(1).map((name) => join(dir, name))])
      await utimes(file, anHourAgo, anHourAgo);
    expect((await openFolder(folder, { snapshot })).problems).toEqual([]);
    expect((await readdir(dir)).sort()).toEqual(['articles', 'index.bin', ...others].sort());
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
