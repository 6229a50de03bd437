import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openFolder } from '../../../src/library/open.ts';
import { idsOf, textsOf, Watched } from './watched.ts';

const PIER = 'Dermaga lama dibongkar pada hari Senin karena tiangnya keropos.';
const MARKET = 'Pasar ikan dibuka pada hari Jumat setelah diperbaiki.';

let watched: Watched;

beforeEach(async () => {
  watched = await Watched.create({ 'pier.md': PIER, 'market.md': `---\ntags: a\n---\n${MARKET}` });
});

afterEach(() => watched.close());

/** Opens the folder and closes it again, which waits for the snapshot. */
async function openAndClose() {
  const library = watched.library({ snapshot: watched.snapshot });
  const version = await library.open('');
  const problems = library.problems;
  await library.close();
  return { version, problems };
}

describe('a library with a snapshot', () => {
  it('given none yet, then one is written after it is opened, and the next opening reads no file', async () => {
    const first = await openAndClose();
    expect(watched.read).toHaveLength(2);
    expect((await readdir(watched.dir)).sort()).toEqual(['articles', 'index.bin']);
    const written = await readFile(watched.snapshot);
    const next = await openAndClose();
    expect(watched.read).toHaveLength(2);
    expect(next.version.articles).toEqual(first.version.articles);
    expect(next.problems).toEqual(first.problems);
    expect(next.problems).toMatchObject([{ severity: 'notice', file: watched.path('market.md'), line: 2 }]);
    expect(textsOf('Kapan dermaga lama dibongkar?', next.version)).toEqual([PIER]);
    expect(await readFile(watched.snapshot)).toEqual(written);
  });

  it('given one that was opened, then changes of the folder are seen, and mended notices are told no more', async () => {
    await openAndClose();
    const library = watched.library({ snapshot: watched.snapshot });
    const opened = await library.open('');
    await watched.put('market.md', `${MARKET} Warga senang.`);
    await watched.remove('pier.md');
    await watched.until(() => watched.newest !== undefined && idsOf(watched.newest).join() === 'market');
    await watched.until(() => watched.newest?.articles[0]?.body.endsWith('senang.') ?? false);
    expect(library.problems).toEqual([]);
    expect(textsOf('Apakah warga senang?', await library.open(''))).toContain('Warga senang.');
    expect(idsOf(opened)).toEqual(['market', 'pier']);
  });

  it.each([
    ['a changed file', () => watched.put('pier.md', MARKET)],
    ['a new file', () => watched.put('park.md', MARKET)],
    ['a removed file', () => watched.remove('market.md')],
    ['a renamed file', () => watched.move('market.md', 'square.md')],
  ])('given one from before %s, then the files are read and it is replaced', async (_what, change) => {
    await openAndClose();
    const before = await readFile(watched.snapshot);
    await change();
    watched.read.length = 0;
    const { version } = await openAndClose();
    expect(watched.read).toHaveLength(version.articles.length);
    expect((await readFile(watched.snapshot)).equals(before)).toBe(false);
    watched.read.length = 0;
    expect((await openAndClose()).version.articles).toEqual(version.articles);
    expect(watched.read).toEqual([]);
  });

  it('given one that is damaged, then that is told at this opening, the files answer, and it is replaced', async () => {
    await openAndClose();
    const whole = await readFile(watched.snapshot);
    await writeFile(watched.snapshot, whole.subarray(0, whole.length >> 1));
    const library = watched.library({ snapshot: watched.snapshot });
    const version = await library.open('');
    expect(library.problems).toMatchObject([
      { severity: 'notice', file: watched.path('market.md') },
      { severity: 'notice', file: watched.snapshot, advice: 'The index was built anew.' },
    ]);
    expect(textsOf('Kapan dermaga lama dibongkar?', version)).toEqual([PIER]);
    await library.close();
    expect(library.problems.map(({ file }) => file)).toEqual([watched.path('market.md')]);
    watched.read.length = 0;
    expect((await openAndClose()).problems.map(({ file }) => file)).toEqual([watched.path('market.md')]);
    expect(watched.read).toEqual([]);
  });

  it('given a place that cannot be written, then that is told, and the files answer', async () => {
    await mkdir(watched.snapshot);
    const library = watched.library({ snapshot: watched.snapshot });
    const version = await library.open('');
    expect(textsOf('Kapan dermaga lama dibongkar?', version)).toEqual([PIER]);
    const ofSnapshot = () => library.problems.filter(({ file }) => file === watched.snapshot);
    expect(ofSnapshot()).toHaveLength(1);
    await watched.looked();
    expect(ofSnapshot()).toMatchObject([{ message: 'The index cannot be kept there: it is a folder.' }]);
    expect((await stat(watched.snapshot)).isDirectory()).toBe(true);
  });

  it('given no article, then nothing is kept', async () => {
    await watched.remove('pier.md');
    await watched.remove('market.md');
    expect(idsOf((await openAndClose()).version)).toEqual([]);
    expect(await readdir(watched.dir)).toEqual(['articles']);
  });

  it('given one that a command wrote, then a library uses it, and the other way round', async () => {
    await openFolder(watched.folder, { snapshot: watched.snapshot });
    const { version } = await openAndClose();
    expect(watched.read).toEqual([]);
    const written = await readFile(watched.snapshot);
    const { index } = await openFolder(watched.folder, { snapshot: watched.snapshot });
    expect(index?.articles).toEqual(version.articles);
    expect(await readFile(watched.snapshot)).toEqual(written);
  });
});
