import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { captured } from './capture.ts';

/** Any control but a line end, and what turns or hides text. */
const UNSEEN = /[\p{Cc}\u200b-\u200f\u202a-\u202e\u2066-\u2069]/u;
const BODY =
  'Lurah Sio\u200bsaia Moala datang.\n\n"Talud \u202eini\u202c \u001b[31mkokoh sampai musim hujan," kata Siosaia Moala.\n';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'notulen-terminal-'));
  await writeFile(join(folder, 'talud\n\u009b.md'), `---\nagency: A$&B $1\n---\n${BODY}`);
});

afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true, force: true });
});

describe('what reaches a terminal', () => {
  it.each([
    ['ask', 'Apa kata Siosaia Moala tentang talud?'],
    ['quotes'],
    ['check', 'Talud ini kokoh sampai musim hujan'],
    ['check', 'Talud \u202eini\u202c \u001b[2Jrapuh sampai musim hujan'],
    ['check', 'tidak ada di sini \u0008 sama sekali', '--speaker', 'Siapa\u202e'],
  ])('of `notulen %s %s` holds no control, and nothing that turns or hides text', async (...args) => {
    const { status, stdout, stderr } = await captured(...args, '--library', folder);
    expect(status).toBe(0);
    expect(stdout.replaceAll('\n', '')).not.toMatch(UNSEEN);
    expect(stderr).toBe('');
  });

  it('of a file’s name is one line', async () => {
    const { stdout } = await captured('validate', folder);
    expect(stdout).toMatch(/^talud⟨U\+000A⟩⟨U\+009B⟩: /u);
    await writeFile(join(folder, 'rusak\n\u001b.md'), '---\n[\n');
    const { status, stderr } = await captured('validate', folder);
    expect(status).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain('rusak⟨U+000A⟩⟨U+001B⟩.md');
  });

  it('of a slip of the fingers is one line without a control', async () => {
    const { status, stderr } = await captured('ask', 'x', '--library', `${folder}/a\u001bb\nc`);
    expect(status).toBe(2);
    expect(stderr.trim()).not.toMatch(UNSEEN);
  });

  it('of an agency is what stands there, and no part of a pattern', async () => {
    const { stdout } = await captured('quotes', '--library', folder);
    expect(stdout).toContain('(agency: A$&B $1), paragraph 2');
  });

  it('as JSON is ASCII where nobody would see it, and is read as the text as it is', async () => {
    const { stdout } = await captured('quotes', '--json', '--library', folder);
    expect(stdout.trim()).not.toMatch(UNSEEN);
    const { text, start, end } = JSON.parse(stdout);
    expect(text).toBe(BODY.slice(start, end));
  });
});
