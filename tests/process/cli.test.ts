import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { useCommandLine } from '../support/command-line.ts';
import { ROOT, notulen as start } from '../support/process.ts';

const { run: notulen } = useCommandLine();

const NOTE =
  'Rapat dibuka pukul sembilan. "Kami akan memperbaiki jembatan itu," kata Wali Kota Damar, Sinta Larasati.\n';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'notulen-cli-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const lines = (text: string) => text.trim().split('\n');

describe('notulen ask', () => {
  it('prints one JSON object whose passages are slices of the article', async () => {
    const { status, stdout, stderr } = await start('ask', 'Apa kata Araqchi tentang konsultasi?', '--json');
    expect([status, stderr]).toEqual([0, '']);
    const [first] = JSON.parse(stdout).passages;
    expect(first).toMatchObject({
      article: 'irak-iran-teheran',
      voice: 'direct',
      speakers: ['Abbas Araqchi'],
      source: { title: null, publisher: 'telusur.co.id', agency: 'TNA', url: null, published: null },
    });
    expect(Object.keys(first)).toEqual([
      ...['article', 'start', 'end', 'text', 'highlights', 'voice', 'speakers', 'score', 'place', 'source'],
    ]);
  });

  it('takes a question in several words and prints text for people', async () => {
    const { status, stdout } = await notulen('ask', 'Apa', 'kata', 'Araqchi', 'tentang', 'konsultasi?');
    expect(status).toBe(0);
    expect(stdout).toContain('“Konsultasi'.slice(1));
    expect(stdout).toContain('Abbas Araqchi, Menteri Luar Negeri Iran (foreign minister of Iran), in their own words');
    expect(stdout).toContain('telusur.co.id (agency: TNA), paragraph 4');
  });

  it('says that the sources do not say, and what they are about', async () => {
    const { status, stdout } = await notulen('ask', 'Berapa harga tiket kereta ke Bandung?');
    expect(status).toBe(0);
    expect(stdout).toBe('The sources do not mention Bandung.\nThey are about: irak-iran-teheran.\n');
  });

  it('gives at most --limit passages', async () => {
    const { stdout } = await notulen('ask', 'Gaza', '--json', '--limit', '2');
    expect(JSON.parse(stdout).passages).toHaveLength(2);
  });

  it('answers a batch in its order, each line with its id', async () => {
    const batch = join(folder, 'questions.jsonl');
    await writeFile(batch, '{"id":"b","question":"Gaza"}\n\n{"id":"a","question":""}\n');
    const { status, stdout } = await notulen('ask', '--batch', batch, '--json');
    expect(status).toBe(0);
    expect(lines(stdout).map((line) => JSON.parse(line).id)).toEqual(['b', 'a']);
  });

  it('answers nothing of a batch with a broken line, and names the line', async () => {
    const batch = join(folder, 'questions.jsonl');
    await writeFile(batch, '{"id":"a","question":"Gaza"}\n{"id":1}\n');
    const { status, stdout, stderr } = await notulen('ask', '--batch', batch, '--json');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.trim()).toBe(`notulen ask: ${batch}:2: not {"id":"…","question":"…"}: mend that line`);
  });
});

describe('notulen quotes', () => {
  it('prints the nine quotations of the article in order', async () => {
    const { status, stdout } = await start('quotes', '--json');
    expect(status).toBe(0);
    const starts = lines(stdout).map((line) => JSON.parse(line).start);
    expect(starts).toHaveLength(9);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  it('refuses an unknown speaker with the names there are', async () => {
    const { status, stdout, stderr } = await notulen('quotes', '--speaker', 'Erdogan', '--json');
    expect([status, stdout]).toEqual([2, '']);
    expect(lines(stderr)).toHaveLength(1);
    expect(stderr).toContain('Abbas Araqchi');
    expect(stderr).toContain('Qasim al-Araji');
  });

  it('keeps only one kind, of one source', async () => {
    const { stdout } = await notulen('quotes', '--kind', 'direct', '--source', 'irak-iran-teheran', '--json');
    expect(new Set(lines(stdout).map((line) => JSON.parse(line).kind))).toEqual(new Set(['direct']));
  });

  it('keeps only what is about the topic', async () => {
    const { stdout } = await notulen('quotes', '--about', 'perbatasan', '--json');
    expect(lines(stdout).map((line) => JSON.parse(line).text)).toEqual([expect.stringContaining('perbatasan')]);
  });
});

describe('notulen check', () => {
  const SAID = 'Kami tidak akan pernah membiarkan ancaman terhadap Iran datang dari wilayah kami';

  it('prints one JSON object with exactly the keys of the contract', async () => {
    const { status, stdout, stderr } = await start('check', `“${SAID}” — al-Araji`, '--json');
    expect([status, stderr]).toEqual([0, '']);
    const found = JSON.parse(stdout);
    expect(Object.keys(found)).toEqual([
      ...['verdict', 'cut', 'dispute', 'quotation', 'nearest', 'speakerMatches', 'differences'],
    ]);
    expect(found).toMatchObject({
      verdict: 'verbatim',
      cut: false,
      nearest: null,
      speakerMatches: true,
      differences: [],
    });
    expect(found.quotation).toMatchObject({
      kind: 'direct',
      speakers: ['Qasim al-Araji'],
      article: 'irak-iran-teheran',
    });
  });

  it('shows what was changed, warns of what that does, and shows the statement', async () => {
    const { status, stdout } = await notulen('check', ...SAID.replace('tidak ', '').split(' '));
    expect(status).toBe(0);
    expect(stdout).toContain('Not word for word');
    expect(stdout).toContain('! a negation was dropped or added: tidak');
    expect(stdout).toContain('Kami [-tidak-] akan pernah');
    expect(stdout).toContain('– Qasim al-Araji');
    expect(stdout).toContain('telusur.co.id (agency: TNA), paragraph 3');
  });

  it('shows a fragment without its negation as no plain yes', async () => {
    const fragment = SAID.slice(SAID.indexOf('akan'));
    expect(JSON.parse((await notulen('check', fragment, '--json')).stdout)).toMatchObject({
      verdict: 'verbatim',
      cut: true,
    });
    expect((await notulen('check', fragment)).stdout).not.toContain('Said word for word');
  });

  it('gives the nearest passage of what it does not find, and says that this proves nothing', async () => {
    const { stdout } = await notulen('check', '“Gencatan senjata di Palestina sudah berakhir”', '--json');
    const found = JSON.parse(stdout);
    expect(found).toMatchObject({ verdict: 'not-found', quotation: null, speakerMatches: null });
    expect(found.nearest.text).toContain('gencatan senjata');
    expect((await notulen('check', 'Semua nelayan pulang')).stdout).toContain('which proves nothing');
  });
});

describe('notulen validate', () => {
  it('counts what the shipped article holds', async () => {
    const { status, stdout } = await start('validate');
    expect([status, stdout]).toEqual([0, 'irak-iran-teheran: 8 paragraphs, 18 sentences, 2 people, 9 quotations\n']);
  });

  it('names each malformed article with file, line and advice; the others still answer', async () => {
    await writeFile(join(folder, 'good.txt'), NOTE);
    await writeFile(join(folder, 'bad.md'), '---\ntitle: A\n---\n');
    await mkdir(join(folder, 'sub'));
    await writeFile(join(folder, 'sub', 'latin1.txt'), Buffer.from([0x52, 0x0a, 0xe9, 0x0a]));
    const { status, stdout, stderr } = await notulen('validate', folder);
    expect(status).toBe(2);
    expect(stdout).toMatch(/^good: /);
    expect(lines(stderr)).toHaveLength(2);
    expect(stderr).toMatch(/bad\.md:\d/);
    expect(stderr).toMatch(/latin1\.txt:2/);

    const asked = await notulen('ask', 'Kapan rapat dibuka?', '--json', '--library', folder);
    expect(asked.status).toBe(0);
    expect(JSON.parse(asked.stdout).passages[0].article).toBe('good');
    expect(lines(asked.stderr)).toHaveLength(2);
  });

  it('names each file that is not read; the others still answer', async () => {
    await writeFile(join(folder, 'good.txt'), NOTE);
    for (const name of ['agenda.pdf', 'board.png', 'meeting.vtt']) await writeFile(join(folder, name), 'x');
    const { status, stderr } = await notulen('validate', folder);
    expect([status, lines(stderr)]).toEqual([
      2,
      [
        expect.stringMatching(/agenda\.pdf: It is no PDF, whatever its name says\. If it is text, /),
        expect.stringMatching(/board\.png: It is a picture/),
        expect.stringMatching(/meeting\.vtt: It has no cue: /),
      ],
    ]);
    const asked = await notulen('ask', 'Kapan rapat dibuka?', '--json', '--library', folder);
    expect([asked.status, asked.stderr]).toEqual([0, stderr]);
    expect(JSON.parse(asked.stdout).passages[0].article).toBe('good');

    await rm(join(folder, 'good.txt'));
    const silent = await notulen('ask', 'Kapan rapat dibuka?', '--json', '--library', folder);
    expect([silent.status, silent.stdout]).toEqual([2, '']);
    expect(silent.stderr).toMatch(/agenda\.pdf.*\n.*board\.png.*\n.*meeting\.vtt/);
  }, 60_000);

  it('tells what of front matter is not used, and that is no failure', async () => {
    await writeFile(join(folder, 'good.txt'), `---\ntitle: Rapat: anggaran\ntags: [a]\nauthor: b\n---\n${NOTE}`);
    const { status, stdout, stderr } = await notulen('validate', folder);
    expect([status, stdout]).toEqual([0, expect.stringMatching(/^good: /)]);
    expect(lines(stderr)).toEqual([expect.stringMatching(/good\.txt:3: .*`tags`, `author`\..* title, publisher, /)]);
    const asked = await notulen('ask', 'Kapan rapat dibuka?', '--json', '--library', folder);
    expect([asked.status, asked.stderr]).toEqual([0, stderr]);
    expect(JSON.parse(asked.stdout).passages[0].source.title).toBe('Rapat: anggaran');
  }, 60_000);
});

describe('notulen text', () => {
  it('prints what is read of a file, and names one that is not', async () => {
    await writeFile(join(folder, 'good.txt'), `---\ntitle: Rapat\n---\n${NOTE}`);
    await writeFile(join(folder, 'meeting.vtt'), 'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Lena Moor>Kita mulai.</v>\n');
    await writeFile(join(folder, 'agenda.pdf'), 'x');
    const files = ['good.txt', 'agenda.pdf', 'meeting.vtt'].map((name) => join(folder, name));
    const { status, stdout, stderr } = await notulen('text', ...files);
    expect([status, stdout]).toEqual([2, `${NOTE}\nLena Moor: Kita mulai.\n`]);
    expect(lines(stderr)).toEqual([expect.stringMatching(/agenda\.pdf: It is no PDF/)]);
    const json = await notulen('text', files[2] ?? '', '--json');
    expect([json.status, json.stderr]).toEqual([0, '']);
    expect(JSON.parse(json.stdout)).toEqual({
      file: files[2],
      format: 'captions',
      title: null,
      kind: 'transcript',
      body: 'Lena Moor: Kita mulai.',
      marks: [{ start: 0, seconds: 1, clock: null, page: null }],
      notices: [],
    });
  }, 60_000);
});

describe('bad usage', () => {
  it.each([
    [[], /^notulen: answers about a meeting/],
    [['sing'], /there is no "sing"; there are ask, quotes, check, add, sources, /],
    [['ask', 'x', '--library', 'no-such-folder'], /no-such-folder/],
  ])('%j ends with status 2 and a line that helps', async (args, message) => {
    const { status, stdout, stderr } = await start(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\bat .*\.js:\d/);
    expect(stderr).not.toContain(ROOT);
  });

  it.each(['ask', 'quotes', 'check', 'validate', 'start', 'status'])('%s --help tells of it alone', async (name) => {
    const { status, stdout, stderr } = await notulen(name, '--help');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(new RegExp(`^Usage: notulen ${name}\\b`, 'u'));
    expect(stdout).toMatch(/^Example: .*notulen /mu);
    expect(stdout).toMatch(/^Exit status: 0 /mu);
    expect(await notulen('help', name)).toMatchObject({ status: 0, stdout });
  });

  it('leaves standard output to those who asked for help or the version', async () => {
    expect(await start('--help')).toMatchObject({ status: 0, stderr: '' });
    expect(await notulen('--version')).toMatchObject({ status: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  });
});
