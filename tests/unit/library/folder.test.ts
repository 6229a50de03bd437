import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FILE_MAX_BYTES, TEXT_MAX_LENGTH } from '../../../src/article/formats/caps.ts';
import { unreadable } from '../../../src/library/file.ts';
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

  it('given every ending of text, in capitals too, then all are read', async () => {
    const names = ['a.md', 'b.markdown', 'c.txt', 'd.log', 'e.TEXT', 'f.mkd', 'g.Markdown'];
    for (const path of names) await put(path, TEXT);
    expect(await load()).toEqual({ ids: ['a', 'b', 'c', 'd', 'e', 'f', 'g'], problems: [] });
  });

  it('given names that begin with a dot, then they are passed over', async () => {
    for (const path of ['a.md', '.b.md', '.c/d.md', '.DS_Store', '.e.pdf']) await put(path, TEXT);
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

describe('files that are not read, while the others load', () => {
  beforeEach(() => put('good.md', TEXT));

  it.each([
    ['notes.odt', /word processor.* save it as \.docx or as plain text/],
    ['2025/Notes.DOCM', /word processor/],
    ['page.mhtml', /web page.* Save the page as \.html/],
    ['meeting.ttml', /captions.* Export them as \.vtt or \.srt/],
    ['budget.xlsx', /spreadsheet/],
    ['budget.csv', /spreadsheet/],
    ['talk.pptx', /slides/],
    ['board.jpeg', /picture.* Type out/],
    ['meeting.mp3', /recording.*captions.*transcript/],
    ['meeting.mp4', /recording/],
    ['all.zip', /archive.* Unpack/],
    ['all.tar.gz', /archive/],
    ['letter.eml', /e-mail/],
    ['chat.json', /data for programs/],
    ['LICENSE', /no kind that is read.* give it the ending \.txt or \.md/],
    ['notes.md~', /no kind that is read/],
    ['notes.xyz', /no kind that is read/],
  ])('given %s, then it is named with what it is and what to do', async (path, told) => {
    await put(path, 'x');
    const { ids, problems } = await load();
    expect(ids).toEqual(['good']);
    expect(problems).toMatchObject([{ severity: 'fault', file: path, line: null }]);
    expect(problems.map(({ message, advice }) => `${message} ${advice}`).join('')).toMatch(told);
  });

  // Other systems refuse such a name.
  it.runIf(process.platform === 'linux')('given a name that is not UTF-8, then that is said', async () => {
    const name = Buffer.concat([Buffer.from(`${dir}/a`), Buffer.from([0xe9]), Buffer.from('.md')]);
    await writeFile(name, TEXT);
    expect((await load()).problems).toMatchObject([{ file: 'a\uFFFD.md', message: 'Its name is not UTF-8.' }]);
  });

  it('given many of a kind, then each of them is named', async () => {
    const names = Array.from({ length: 30 }, (_, n) => `page-${n + 10}.png`);
    for (const name of names) await put(name, 'x');
    expect((await load()).problems.map(({ file }) => file)).toEqual(names);
  });
});

describe('ids', () => {
  it.each([
    ['two endings', ['a.md', 'a.txt', 'b.md'], ['a.md', 'a.txt', 'b']],
    ['two endings in a folder', ['x/a.md', 'x/a.log', 'a.md'], ['a', 'x/a.log', 'x/a.md']],
    ['an ending within a name', ['a.md', 'a.txt', 'a.md.txt'], ['a.md', 'a.md.txt', 'a.txt']],
    ['an ending within a name that is alone', ['a.md.txt', 'b.md'], ['a.md', 'b']],
    ['capitals', ['a.md', 'a.MD'], ['a.MD', 'a.md']],
  ])('given %s, then all are read and no two ids are equal', async (_what, paths, ids) => {
    for (const path of paths) await put(path, TEXT);
    expect(await load()).toEqual({ ids, problems: [] });
  });
});

describe('notices', () => {
  it('given keys that are not used, then the article is read and the notice names file and line', async () => {
    await put('a.md', `---\ntitle: Sungai\ntags: [a]\n---\n${TEXT}`);
    expect(await load()).toMatchObject({
      ids: ['a'],
      problems: [{ severity: 'notice', file: 'a.md', line: 3, message: expect.stringContaining('`tags`') }],
    });
  });
});

describe('files that are refused, while the others load', () => {
  beforeEach(() => put('good.md', TEXT));

  it.each([
    ['a bad byte on line 3', 'bad.md', Buffer.from('Satu.\r\nDua.\nTi\xffga.\n', 'latin1'), 3, /not UTF-8/],
    ['a character cut off at the end of line 1', 'bad.md', Buffer.from('Caf\xc3\nDua.', 'latin1'), 1, /not UTF-8/],
    [
      'UTF-16 without its mark',
      'bad.txt',
      Buffer.from('Café di sungai.', 'utf16le'),
      null,
      /without its byte order mark/,
    ],
    ['half a UTF-16 character', 'bad.txt', Buffer.from([0xff, 0xfe, 0x41]), null, /begins like UTF-16/],
    ['more than 20 MiB', 'bad.md', Buffer.alloc(FILE_MAX_BYTES + 1, 'a'), null, /at most 20 MiB/],
    ['more text than is read', 'bad.md', Buffer.alloc(TEXT_MAX_LENGTH + 1, 'a'), null, /8,388,609 characters/],
    ['endless front matter', 'bad.md', `---\ntags: ${'a'.repeat(20_000)}\n---\n${TEXT}`, 1, /front matter is longer/],
    ['no text', 'bad.md', '', 1, /no text/],
  ])('given %s, then it is named with line and advice', async (_what, path, content, line, message) => {
    await put(path, content);
    const { ids, problems } = await load();
    expect(ids).toEqual(['good']);
    expect(problems).toEqual([
      {
        severity: 'fault',
        file: path,
        line,
        message: expect.stringMatching(message),
        advice: expect.stringMatching(/\.$/),
      },
    ]);
  });

  it('given letters of Windows-1252, then it is read, and a notice says so', async () => {
    await put('old.txt', Buffer.from('Satu.\nWarga minum di caf\xe9.', 'latin1'));
    expect(await load()).toMatchObject({
      ids: ['good', 'old'],
      problems: [{ severity: 'notice', file: 'old.txt', line: 2, message: expect.stringMatching(/Windows-1252/) }],
    });
  });

  it.each(['utf16le', 'utf16be'])('given %s with its mark, then it is read', async (encoding) => {
    const bytes = Buffer.from(`\uFEFF${TEXT}`, 'utf16le');
    await put('wide.txt', encoding === 'utf16be' ? bytes.swap16() : bytes);
    expect((await loadFolder(dir)).articles.map(({ body }) => body)).toEqual([TEXT, TEXT]);
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
