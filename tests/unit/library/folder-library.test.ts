import { appendFile, chmod, mkdir, rename, rm, symlink, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createBuilder } from '../../../src/library/builder/builder.ts';
import { answer } from '../../../src/search/answer.ts';
import { asSomebodyElse } from '../../support/somebody-else.ts';
import { idsOf, textsOf, Watched } from './watched.ts';

const PIER = 'Dermaga lama dibongkar pada hari Senin karena tiangnya keropos.';
const MARKET = 'Pasar ikan dibuka pada hari Jumat setelah diperbaiki.';
const PARK = 'Taman kota ditutup pada hari Minggu karena banjir.';
const PROGRAM = new URL('../../../dist/src/library/builder/worker.js', import.meta.url);

let watched: Watched;

beforeEach(async () => {
  watched = await Watched.create({ 'pier.md': PIER });
});

afterEach(() => {
  vi.restoreAllMocks();
  return watched.close();
});

describe('a library of several folders', () => {
  it('given a second folder, then its sources answer behind those of the first, and changes of both are seen', async () => {
    await watched.put('../more/taman.md', PARK);
    await watched.put('../more/pier.md', MARKET);
    await watched.put('../more/notes.pdf', '%PDF');
    const library = watched.library({ otherFolders: [join(watched.dir, 'more')] });
    const version = await library.open('');
    expect(idsOf(version)).toEqual(['../more/pier.md', 'pier', 'taman']);
    expect(library.problems).toMatchObject([{ file: join(watched.dir, 'more', 'notes.pdf') }]);
    expect(textsOf('Kapan taman kota ditutup?', version)).toEqual([PARK]);
    await rm(join(watched.dir, 'more', 'pier.md'));
    await vi.waitFor(async () => expect(idsOf(await library.open(''))).toEqual(['pier', 'taman']));
    await watched.put('../more/taman.md', MARKET);
    await vi.waitFor(async () => expect(textsOf('Kapan pasar ikan dibuka?', await library.open(''))).toEqual([MARKET]));
  });
});

describe('a library of a folder', () => {
  it('given it is not open yet, then it holds nothing; opened by several at once, it is read once', async () => {
    await watched.put('notes.odt', 'x');
    const library = watched.library();
    expect([library.articles, library.problems]).toEqual([0, []]);
    const [one, other] = await Promise.all([library.open('1'), library.open('2')]);
    expect(other).toBe(one);
    expect(textsOf('Kapan dermaga lama dibongkar?', one)).toEqual([PIER]);
    expect(watched.read).toEqual(['pier.md']);
    expect(library.articles).toBe(1);
    expect(library.problems).toMatchObject([{ severity: 'fault', file: watched.path('notes.odt') }]);
    await watched.looked();
    // Whoever opens it tells what is wrong then.
    expect(watched.problems).toEqual([]);
  });

  it('given a file put into it, then it answers, without a restart', async () => {
    const library = watched.libraryAsByDefault({ builder: createBuilder({ program: PROGRAM }) });
    await library.open('');
    await watched.put('market.md', MARKET);
    await watched.until(() => watched.versions.length > 0);
    expect(textsOf('Kapan pasar ikan dibuka?', await library.open(''))).toEqual([MARKET]);
    expect(await library.open('')).toBe(watched.newest);
  }, 60_000);

  it('given a file that changes, then its new words answer, and its old ones do no more', async () => {
    const library = watched.library();
    await library.open('');
    await watched.put('pier.md', MARKET);
    await watched.until(() => watched.versions.length > 0);
    const version = await library.open('');
    expect(idsOf(version)).toEqual(['pier']);
    expect(textsOf('Kapan pasar ikan dibuka?', version)).toEqual([MARKET]);
    expect(textsOf('dermaga', version)).toEqual([]);
  });

  it('given a file that is removed, then it answers no more', async () => {
    await watched.put('market.md', MARKET);
    const library = watched.library();
    await library.open('');
    await watched.remove('pier.md');
    await watched.until(() => watched.versions.length > 0);
    expect(idsOf(await library.open(''))).toEqual(['market']);
    expect(textsOf('dermaga', await library.open(''))).toEqual([]);
  });

  it('given the only file removed, then nothing answers, and that is told', async () => {
    const library = watched.library();
    await library.open('');
    await watched.remove('pier.md');
    await watched.until(() => watched.versions.length > 0 && watched.problems.length > 0);
    expect(library.articles).toBe(0);
    expect(watched.problems).toMatchObject([{ file: watched.folder, message: 'The folder holds no article.' }]);
  });

  it.each([
    ['to another name', 'harbour.md', 'harbour'],
    ['to another ending', 'pier.txt', 'pier'],
    ['into a folder', '2025/pier.md', '2025/pier'],
  ])('given a file moved %s, then it is there once in every version', async (_what, name, id) => {
    await mkdir(watched.path('2025'));
    const library = watched.library();
    await library.open('');
    await watched.move('pier.md', name);
    await watched.until(() => watched.newest?.articles[0]?.id === id && watched.read.includes(name));
    await watched.looked();
    for (const version of watched.versions) expect(textsOf('Kapan dermaga lama dibongkar?', version)).toEqual([PIER]);
    expect(idsOf(await library.open(''))).toEqual([id]);
  });

  it('given a file that is written slowly, then it is read once it has settled, whole', async () => {
    let now = performance.now();
    vi.spyOn(performance, 'now').mockImplementation(() => now);
    const library = watched.library({ settledMs: 1_000 });
    await library.open('');
    const sentences = [MARKET, PARK, 'Air sungai naik.', 'Warga mengungsi.'];
    for (const sentence of sentences) {
      await appendFile(watched.path('slow.md'), `${sentence} `);
      await watched.looked();
      now += 900;
      await watched.looked();
    }
    expect(watched.read).toEqual(['pier.md']);
    now += 100;
    await watched.until(() => watched.versions.length > 0);
    expect(watched.newest?.articles[1]?.body).toBe(`${sentences.join(' ')} `);
    expect(watched.read).toEqual(['pier.md', 'slow.md']);
  });

  it('given a file that is touched and not changed, then it is read, and there is no new version', async () => {
    const library = watched.library();
    const first = await library.open('');
    await utimes(watched.path('pier.md'), new Date(), new Date(Date.now() - 60_000));
    await watched.until(() => watched.read.length > 1);
    await watched.looked();
    expect(watched.versions).toEqual([]);
    expect(await library.open('')).toBe(first);
  });

  it('given two hundred files put there at once, then all answer, and no version lacks what an earlier one had', async () => {
    const library = watched.library();
    await library.open('');
    const ids = Array.from({ length: 200 }, (_, at) => `pasar-${at + 100}`);
    await Promise.all(ids.map((id, at) => watched.put(`${id}.md`, `Pasar nomor ${at} dibuka di desa Sukamaju${at}.`)));
    await watched.until(() => library.articles === 201);
    expect(idsOf(await library.open(''))).toEqual([...ids, 'pier'].sort());
    for (const [at, version] of watched.versions.entries()) {
      const before = watched.versions[at - 1];
      expect(idsOf(version)).toEqual(expect.arrayContaining(before === undefined ? ['pier'] : idsOf(before)));
    }
    expect(textsOf('Pasar mana di Sukamaju137?', await library.open(''))).toContain(
      'Pasar nomor 137 dibuka di desa Sukamaju137.',
    );
  }, 60_000);

  it('given a version that somebody holds, then it stays as it is, whatever changes', async () => {
    await watched.put('market.md', MARKET);
    const library = watched.library();
    const held = await library.open('');
    const [passage] = answer('Kapan dermaga lama dibongkar?', held.index).passages;
    const market = answer('Kapan pasar ikan dibuka?', held.index).passages.map(({ text }) => text);
    await watched.put('pier.md', PARK);
    await watched.put('another.md', MARKET);
    await watched.until(() => library.articles === 3 && textsOf('taman', watched.newest ?? held).length > 0);
    expect(idsOf(held)).toEqual(['market', 'pier']);
    expect(held.index.articles).toBe(held.articles);
    expect(passage?.article.body.slice(passage.start, passage.end)).toBe(PIER);
    expect(held.articles[1]?.body).toBe(PIER);
    expect(textsOf('Kapan pasar ikan dibuka?', held)).toEqual(market);
    expect(textsOf('Kapan taman kota ditutup?', held)).toEqual([]);
  });

  it('given a large file that changes again and again, then what is no longer there is let go', async () => {
    const body = (run: number) =>
      Array.from({ length: 3_000 }, (_, at) => `Rapat ${run} nomor ${at} selesai.`).join(' ');
    const library = watched.library();
    await watched.put('large.md', body(0));
    const { index } = await library.open('');
    for (let run = 1; run <= 4; run += 1) {
      await watched.put('large.md', body(run));
      await watched.until(() => watched.versions.length === run);
    }
    const version = await library.open('');
    expect(version.index.sentences.words.length).toBeLessThan(3 * index.sentences.words.length);
    expect(textsOf('Rapat 4 nomor 1234?', version)[0]).toBe('Rapat 4 nomor 1234 selesai.');
    expect(textsOf('Kapan dermaga lama dibongkar?', version)).toEqual([PIER]);
  }, 60_000);
});

describe('ids', () => {
  const expectUnique = () => {
    for (const version of watched.versions) expect(new Set(idsOf(version)).size).toBe(idsOf(version).length);
  };

  it('given a file of the same name with another ending, then both keep theirs, until one of them is gone', async () => {
    const library = watched.library();
    await library.open('');
    await watched.put('pier.txt', MARKET);
    await watched.until(() => library.articles === 2);
    expect(idsOf(await library.open(''))).toEqual(['pier.md', 'pier.txt']);
    expect(textsOf('Kapan dermaga lama dibongkar?', await library.open(''))).toEqual([PIER]);
    await watched.remove('pier.txt');
    await watched.until(() => watched.newest !== undefined && idsOf(watched.newest).join() === 'pier');
    expect(textsOf('dermaga', await library.open(''))).toEqual([PIER]);
    expectUnique();
  });

  it('given an id that goes from one file to another, then no version has it twice', async () => {
    await watched.put('pier.md.txt', PARK);
    const library = watched.library();
    expect(idsOf(await library.open(''))).toEqual(['pier', 'pier.md']);
    await watched.put('pier.md.txt', `${PARK} Air surut.`);
    await watched.put('pier.txt', MARKET);
    const ids = ['pier.md', 'pier.md.txt', 'pier.txt'];
    await watched.until(() => watched.newest !== undefined && idsOf(watched.newest).join() === ids.join());
    expectUnique();
  });

  it('given more files than make a version, each renamed to another ending, then none is there twice or lost', async () => {
    const names = Array.from({ length: 120 }, (_, at) => `rapat-${at + 100}`);
    for (const [at, name] of names.entries()) await watched.put(`${name}.md`, `Rapat nomor ${at} selesai.`);
    const library = watched.library();
    await library.open('');
    await watched.put('a.md', PARK);
    for (const name of names) await watched.move(`${name}.md`, `${name}.txt`);
    await watched.until(
      () => library.articles === 122 && new Set(watched.read.filter((name) => name.endsWith('.txt'))).size === 120,
    );
    await watched.looked();
    expectUnique();
    expect(idsOf(await library.open(''))).toEqual(['a', 'pier', ...names]);
  }, 60_000);
});

describe('what goes wrong', () => {
  it('given a file that goes bad, then its last good version answers, and that is told once, until it is mended', async () => {
    const library = watched.library();
    const first = await library.open('');
    await watched.put('pier.md', Buffer.from('Caf\xff', 'latin1'));
    await watched.until(() => watched.told.length > 0);
    const bad = {
      severity: 'fault',
      file: watched.path('pier.md'),
      line: 1,
      message: 'A byte on this line is not UTF-8.',
      advice: 'Save the file again with the encoding UTF-8. Until then its last good version answers.',
    };
    expect(library.problems).toEqual([bad]);
    await watched.looked();
    await watched.looked();
    expect(watched.problems).toEqual([bad]);
    expect(watched.versions).toEqual([]);
    expect(textsOf('Kapan dermaga lama dibongkar?', await library.open(''))).toEqual([PIER]);
    await watched.put('pier.md', MARKET);
    await watched.until(() => watched.versions.length > 0);
    await watched.looked();
    expect(watched.problems).toEqual([bad]);
    expect(library.problems.filter(({ file }) => file.endsWith('.md'))).toEqual([]);
    expect(first.articles[0]?.body).toBe(PIER);
    expect(textsOf('Kapan pasar ikan dibuka?', await library.open(''))).toEqual([MARKET]);
  });

  it('given a file that goes bad twice, then it is told twice', async () => {
    const library = watched.library();
    await library.open('');
    for (const run of [1, 2]) {
      await watched.put('pier.md', Buffer.from(`Caf\xff ${run}`, 'latin1'));
      await watched.until(() => watched.problems.length === run);
      await watched.put('pier.md', `${MARKET} ${run}`);
      await watched.until(() => watched.versions.length === run);
      await watched.looked();
    }
    expect(watched.problems.map(({ file }) => file)).toEqual([watched.path('pier.md'), watched.path('pier.md')]);
  });

  it('given a new file that is bad, then that is told without a word on an earlier version', async () => {
    const library = watched.library();
    await library.open('');
    await watched.put('bad.md', '---\ntitle: A\n---\n');
    await watched.until(() => watched.told.length > 0);
    expect(watched.problems).toMatchObject([
      { file: watched.path('bad.md'), message: expect.stringMatching(/no text/) },
    ]);
    expect(watched.problems[0]?.advice).not.toContain('last good version');
    expect(watched.versions).toEqual([]);
  });

  it('given a folder that vanishes and comes back, then nothing is lost, and that is told', async () => {
    const library = watched.library();
    const first = await library.open('');
    const away = join(watched.dir, 'away');
    await rename(watched.folder, away);
    await watched.until(() => watched.told.length > 0);
    expect(watched.problems).toMatchObject([{ file: watched.folder, message: 'It does not exist.' }]);
    expect(textsOf('Kapan dermaga lama dibongkar?', await library.open(''))).toEqual([PIER]);
    await rename(away, watched.folder);
    await watched.looked();
    await watched.looked();
    expect(library.problems.filter(({ file }) => file === watched.folder)).toEqual([]);
    expect(watched.versions).toEqual([]);
    expect(await library.open('')).toBe(first);
  });

  it('given a folder in it that can be listed no more, then its articles still answer', async () => {
    await watched.put('2025/market.md', MARKET);
    const library = watched.library();
    await library.open('');
    await chmod(dirname(watched.folder), 0o755);
    await chmod(watched.folder, 0o777);
    await asSomebodyElse(watched.path('2025'), async () => {
      await watched.until(() => watched.told.length > 0);
      await watched.looked();
      await watched.looked();
      expect(watched.versions).toEqual([]);
    });
    await rm(watched.path('2025'), { recursive: true });
    await watched.until(() => watched.versions.length > 0);
    expect(idsOf(await library.open(''))).toEqual(['pier']);
  });

  it('given files that go while the folder is looked at, then nobody is told that they do not exist', async () => {
    const library = watched.library({ lookEveryMs: 0, settledMs: 0 });
    await library.open('');
    for (let run = 0; run < 200; run += 1) {
      await watched.put(`${run % 7}.md`, MARKET);
      await watched.remove(`${run % 7}.md`);
    }
    await watched.looked();
    await watched.looked();
    expect(watched.problems).toEqual([]);
    expect(idsOf(await library.open(''))).toEqual(['pier']);
  });

  it('given a link to nothing, then it is told', async () => {
    const library = watched.library();
    await library.open('');
    await symlink(watched.path('gone.md'), watched.path('link.md'));
    await watched.until(() => watched.told.length > 0);
    expect(watched.problems).toMatchObject([{ file: watched.path('link.md'), message: 'It does not exist.' }]);
  });

  it('given no folder at first, then it is told, and what is put there later answers', async () => {
    await rm(watched.folder, { recursive: true });
    const library = watched.library();
    expect(idsOf(await library.open(''))).toEqual([]);
    expect(library.problems).toMatchObject([{ file: watched.folder }]);
    await watched.put('market.md', MARKET);
    await watched.until(() => library.articles === 1);
    expect(textsOf('Kapan pasar ikan dibuka?', await library.open(''))).toEqual([MARKET]);
  });
});

describe('an end', () => {
  it('given it is closed while it opens, then that ends at once, with nothing', async () => {
    for (let at = 0; at < 30; at += 1) await watched.put(`market-${at}.md`, MARKET);
    const library = watched.library({ builder: createBuilder({ program: PROGRAM }), snapshot: watched.snapshot });
    const opening = library.open('');
    await library.close();
    expect(idsOf(await opening)).toEqual([]);
    expect(library.problems).toEqual([]);
    await watched.put('park.md', PARK);
    await expect(rm(watched.snapshot)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('given it is closed while a file is read, then nothing is told any more, and the version stays', async () => {
    let stop = (): void => undefined;
    let begun = (): void => undefined;
    const stopped = new Promise<void>((resolve) => {
      stop = resolve;
    });
    const reading = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const builder = watched.builder(async ({ id }) => {
      if (id !== 'market') return;
      begun();
      await stopped;
    });
    const library = watched.library({ builder: { ...builder, close: async () => stop() } });
    const first = await library.open('');
    await watched.put('market.md', MARKET);
    await watched.put('notes.odt', 'x');
    await reading;
    await library.close();
    expect(watched.versions).toEqual([]);
    expect(watched.told.filter(({ file }) => file.endsWith('market.md'))).toEqual([]);
    expect(await library.open('')).toBe(first);
  });
});
