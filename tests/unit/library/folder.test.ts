import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ARTICLE_MAX_BYTES, unreadable } from '../../../src/library/file.ts';
import { loadFolder } from '../../../src/library/folder.ts';

const TEXT = 'Warga membersihkan sungai. Air kembali jernih.';

let dir: string;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'notulen-library-'));
});

afterEach(async () => {
  await rm(dir, { recursive: true, force: true });
});

async function put(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(dir, path)), { recursive: true });
  await writeFile(join(dir, path), content);
}

async function load() {
  const { articles, problems } = await loadFolder(dir);
  return {
    ids: articles.map(({ id }) => id),
    problems: problems.map((each) => ({ ...each, file: each.file.slice(dir.length + 1) })),
  };
}

describe('which files are articles', () => {
  it('given folders in folders, then ids are paths without the ending, in order', async () => {
    for (const path of ['b.txt', 'a/z.md', 'a/b/c.MD', 'a.v2.md', 'README.md']) await put(path, TEXT);
    expect(await load()).toEqual({ ids: ['README', 'a.v2', 'a/b/c', 'a/z', 'b'], problems: [] });
  });

  it('given other endings and names that begin with a dot, then they are passed over', async () => {
    for (const path of ['a.md', '.b.md', '.c/d.md', 'e.json', 'f']) await put(path, TEXT);
    expect(await load()).toEqual({ ids: ['a'], problems: [] });
  });

  it('given a link to a file, then it is read', async () => {
    await put('a.md', TEXT);
    await symlink(join(dir, 'a.md'), join(dir, 'b.md'));
    expect((await load()).ids).toEqual(['a', 'b']);
  });

  it('given a link to a folder above, then it is not followed and named', async () => {
    await put('a/b.md', TEXT);
    await symlink(dir, join(dir, 'a', 'up'));
    expect(await load()).toMatchObject({ ids: ['a/b'], problems: [{ file: 'a/up', line: null }] });
  });
});

describe('files that are refused, while the others load', () => {
  beforeEach(() => put('good.md', TEXT));

  it.each([
    ['a bad byte on line 3', 'bad.md', Buffer.from('Satu.\r\nDua.\nTi\xffga.\n', 'latin1'), 3, /not UTF-8/],
    ['a character cut off at the end of line 1', 'bad.md', Buffer.from('Caf\xc3\nDua.', 'latin1'), 1, /not UTF-8/],
    ['UTF-16', 'bad.txt', Buffer.from(`\uFEFF${TEXT}`, 'utf16le'), 1, /not UTF-8/],
    ['more than 2 MiB', 'bad.md', Buffer.alloc(ARTICLE_MAX_BYTES + 1, 'a'), null, /at most 2 MiB/],
    ['broken front matter', 'bad.md', `---\ntags: a\n---\n${TEXT}`, 2, /unknown key/],
    ['no text', 'bad.md', '', 1, /no text/],
  ])('given %s, then it is named with line and advice', async (_what, path, content, line, message) => {
    await put(path, content);
    const { ids, problems } = await load();
    expect(ids).toEqual(['good']);
    expect(problems).toEqual([
      { file: path, line, message: expect.stringMatching(message), advice: expect.stringMatching(/\.$/) },
    ]);
  });

  it('given exactly 2 MiB, then it loads', async () => {
    await put('large.md', Buffer.from('a '.repeat(ARTICLE_MAX_BYTES / 2)));
    expect((await load()).ids).toEqual(['good', 'large']);
  });

  it('given two files with one id, then the second is refused and names the first', async () => {
    await put('good.txt', TEXT);
    const { ids, problems } = await load();
    expect(ids).toEqual(['good']);
    expect(problems).toMatchObject([{ file: 'good.txt', message: expect.stringContaining(join(dir, 'good.md')) }]);
  });

  it('given a folder named like an article, then it is a folder', async () => {
    await put('notes.md/a.md', TEXT);
    expect(await load()).toEqual({ ids: ['good', 'notes.md/a'], problems: [] });
  });

  it('given a link to nothing, then it is named', async () => {
    await symlink(join(dir, 'gone.md'), join(dir, 'link.md'));
    expect((await load()).problems).toMatchObject([{ file: 'link.md', message: 'It does not exist.' }]);
  });

  it('given links in a circle, then they are named', async () => {
    await symlink(join(dir, 'y.md'), join(dir, 'x.md'));
    await symlink(join(dir, 'x.md'), join(dir, 'y.md'));
    expect((await load()).problems.map(({ file }) => file)).toEqual(['x.md', 'y.md']);
  });
});

describe('what the file system refuses', () => {
  it.each([
    ['EACCES', 'It may not be read.'],
    ['EIO', 'It cannot be read (EIO).'],
  ])('given %s, then the problem says so', (code, message) => {
    const error = Object.assign(new Error('refused'), { code });
    expect(unreadable('a.md', error)).toMatchObject({ file: 'a.md', line: null, message });
  });
});

describe('the folder itself', () => {
  it('given none, then the problem names it and says what to do', async () => {
    const missing = join(dir, 'gone');
    const { articles, problems } = await loadFolder(missing);
    expect(articles).toEqual([]);
    expect(problems).toMatchObject([
      { file: missing, message: 'It does not exist.', advice: expect.stringMatching(/path/) },
    ]);
  });

  it('given a file in its place, then the problem says so', async () => {
    await put('a.md', TEXT);
    expect((await loadFolder(join(dir, 'a.md'))).problems).toMatchObject([{ message: 'It is not a folder.' }]);
  });

  it('given nothing in it, then the problem says so', async () => {
    expect((await loadFolder(dir)).problems).toMatchObject([{ file: dir, message: 'The folder holds no article.' }]);
  });
});
