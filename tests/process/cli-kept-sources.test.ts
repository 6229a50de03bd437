/** The sources of a server at a terminal: looked at, changed, asked, copied and looked through. */
import { copyFile, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { OTHER, SERVER, useSourcesCommandLine } from '../support/cli-sources.ts';
import { finish, ROOT } from '../support/process.ts';

const commandLine = useSourcesCommandLine();
const { run, told, lines, refusal, added } = commandLine;
const NOTULEN = join(ROOT, 'bin', 'notulen.js');
/** https://www.sqlite.org/fileformat2.html#the_database_header */
const VERSION_AT = 60;

describe('notulen sources, edit, remove, restore, refresh, history', { timeout: 120_000 }, () => {
  it('given a source, then it can be listed, corrected, taken out, taken back and looked up', async () => {
    const id = await added('minutes.md');
    const gate = await added('gate.vtt');
    expect((await lines('sources', '--server', SERVER)).map((source) => source.id)).toEqual([gate, id]);
    expect(await told('sources', '--server', SERVER)).toMatch(
      new RegExp(
        `^${gate}: “gate”, transcript, 1 statement, added [\\d-]{10} as file\\n${id}: “Garden meeting”, minutes, 2026-05-02, 2 statements, added [\\d-]{10} as file\\n$`,
        'u',
      ),
    );
    const change = ['--title', 'Garden "talk"', '--published', '3 Mei 2026', '--url', '-', '--publisher', 'Star'];
    const [edited] = await lines('edit', id, ...change, '--server', SERVER);
    expect(edited).toMatchObject({ id, title: 'Garden "talk"', published: '2026-05-03', url: null, publisher: 'Star' });
    expect(await lines('sources', '--server', SERVER)).toContainEqual(edited);

    expect(await told('remove', id, '--server', SERVER)).toMatch(
      new RegExp(`: removed; until \\S+Z notulen restore ${id} --server ${SERVER} takes it back\\n$`, 'u'),
    );
    expect((await lines('sources', '--server', SERVER)).map((source) => source.id)).toEqual([gate]);
    expect(await refusal('edit', id, '--title', 'x', '--server', SERVER)).toContain('there is no such source');
    expect(await told('restore', id, '--server', SERVER)).toMatch(/: answers again\n$/u);
    expect(await lines('sources', '--server', SERVER)).toHaveLength(2);

    const entries = await lines('history', '--server', SERVER);
    expect(entries.map(({ action }) => action)).toEqual(['restore', 'remove', 'edit', 'add', 'add']);
    expect(Object.keys(entries[0])).toEqual(['at', 'by', 'action', 'source', 'title']);
    expect(entries[0]).toMatchObject({ by: null, source: id, title: 'Garden "talk"' });
    expect(await told('history', '--server', SERVER)).toMatch(
      new RegExp(`^\\S+Z: the operator restored “Garden "talk"” \\(${id}\\)\\n`, 'u'),
    );
  });

  it('given another server, then no command reaches the source, and nothing of it is told', async () => {
    const id = await added('minutes.md');
    const before = await lines('sources', '--server', SERVER);
    for (const args of [
      ['edit', id, '--title', 'x'],
      ['remove', id],
      ['restore', id],
      ['refresh', id],
    ]) {
      expect(await refusal(...args, '--server', OTHER)).toBe(
        `notulen ${args[0]}: ${id}: there is no such source in server ${OTHER}; notulen sources --server ${OTHER} lists those there are`,
      );
    }
    expect(await lines('sources', '--server', SERVER)).toEqual(before);
    expect(await lines('history', '--server', SERVER)).toHaveLength(1);
    expect(await lines('sources', '--server', OTHER)).toEqual([]);
    expect(await lines('history', '--server', OTHER)).toEqual([]);
    for (const command of ['ask', 'quotes', 'check'] as const) {
      const asked = command === 'quotes' ? [] : ['Who brings the long hose from the depot?'];
      expect(await refusal(command, ...asked, '--server', OTHER)).toBe(
        `notulen ${command}: --server ${OTHER}: nothing is kept for it; add a source with notulen add FILE --server ${OTHER}`,
      );
    }
  });

  it('given a source that was no link, then it cannot be fetched again', async () => {
    const id = await added('gate.vtt');
    expect(await refusal('refresh', id, '--server', SERVER)).toBe(
      `notulen refresh: ${id}: It was not added by a link, so it cannot be fetched again. Add the new text, and remove this one.`,
    );
  });

  it('given a server of which nothing is kept, then people read so, and programs nothing', async () => {
    await added('gate.vtt', OTHER);
    expect(await told('sources', '--server', SERVER)).toBe(
      `Nothing is kept for server ${SERVER}. Add a source with notulen add FILE --server ${SERVER}\n`,
    );
    expect(await told('history', '--server', SERVER)).toBe(
      `Nothing was added or changed in server ${SERVER} for a year.\n`,
    );
    expect(await told('sources', '--server', SERVER, '--json')).toBe('');
  });

  it.each([
    [['sources'], 'name the server: --server ID'],
    [['sources', '--server', ''], '--server is empty: give it a value'],
    [['sources', '--server', '../x'], "--server ../x: give the server's id, such as 112233445566778899"],
    [['history', '--server', 'a b'], "--server a b: give the server's id, such as 112233445566778899"],
    [['sources', 'x', '--server', SERVER], '"x" belongs to no option (notulen sources --help)'],
    [['edit', '--title', 'x', '--server', SERVER], 'name one source by its id: notulen edit SOURCE_ID --server ID'],
    [['remove', 'a', 'b', '--server', SERVER], 'name one source by its id: notulen remove SOURCE_ID --server ID'],
    [
      ['edit', 'x-1', '--server', SERVER],
      'nothing to change: give --title, --publisher, --agency, --url, --published, --kind, --language',
    ],
    [
      ['edit', 'x-1', '--published', 'maybe', '--server', SERVER],
      '--published maybe: this is no day that is certain (notulen edit --help)',
    ],
    [
      ['edit', 'x-1', '--kind', 'song', '--server', SERVER],
      '--kind song: this is none of news, minutes, transcript, captions, chat, release (notulen edit --help)',
    ],
    [['edit', 'x-1', '--title', '-', '--server', SERVER], '--title -: this holds no word (notulen edit --help)'],
    [['ask', 'x', '--server', '../x'], "--server ../x: give the server's id, such as 112233445566778899"],
    [['quotes', '--server', SERVER, '--library', 'data/articles'], 'give --library DIR or --server ID, not both'],
  ])('given %j, then one line says what is wrong and what to do', async (args, message) => {
    expect(await refusal(...args)).toBe(`notulen ${args[0]}: ${message}`);
  });
});

describe('notulen ask, quotes and check with --server', { timeout: 120_000 }, () => {
  it('given a server, then they answer from its sources alone, never from the folder of the operator', async () => {
    const id = await added('minutes.md');
    await added('lamp.html', OTHER);
    const [answer] = await lines('ask', 'Who will bring the long hose?', '--server', SERVER);
    expect(answer.passages[0]).toMatchObject({
      article: id,
      text: expect.stringContaining('long hose'),
      speakers: ['Tarik Voss'],
      source: { title: 'Garden meeting', published: '2026-05-02' },
    });
    const quotes = await lines('quotes', '--server', SERVER);
    expect(quotes.map(({ article }) => article)).toEqual([id, id]);
    const [check] = await lines('check', 'I will bring the long hose from the depot', '--server', SERVER);
    expect(check).toMatchObject({ verdict: 'verbatim', quotation: { article: id } });

    const operators = 'Apa kata Araqchi tentang konsultasi?';
    const [silent] = await lines('ask', operators, '--server', SERVER);
    expect(silent.passages.filter(({ article }: { article: string }) => article !== id)).toEqual([]);
    expect((await lines('ask', operators))[0].passages.length).toBeGreaterThan(0);
    expect(await refusal('quotes', '--server', SERVER, '--source', 'irak-iran-teheran')).toBe(
      `notulen quotes: --source irak-iran-teheran: no source of that id; there are: ${id}`,
    );
    const [elsewhere] = await lines('check', 'I will bring the long hose from the depot', '--server', OTHER);
    expect(elsewhere).toMatchObject({ verdict: 'not-found', quotation: null });
  });

  it('given a source that was removed, then it answers no more', async () => {
    const id = await added('minutes.md');
    await added('gate.vtt');
    await told('remove', id, '--server', SERVER);
    const quotes = await lines('quotes', '--server', SERVER);
    expect(quotes.map(({ speakers }) => speakers)).toEqual([['Wanda Thorne']]);
  });
});

describe('DATA_DIR', { timeout: 120_000 }, () => {
  it('given none, then it is .notulen in the working folder; given one in .env, that, as the bot reads it', async () => {
    const cwd = await mkdtemp(join(commandLine.folders.root, 'cwd-'));
    const inFolder = (...args: readonly string[]) =>
      finish(process.execPath, [NOTULEN, ...args], { cwd, env: { DATA_DIR: undefined } });
    expect((await inFolder('add', join(commandLine.folders.input, 'gate.vtt'), '--server', SERVER)).status).toBe(0);
    expect((await stat(join(cwd, '.notulen', 'library.db'))).mode & 0o077).toBe(0);
    await writeFile(join(cwd, '.env'), 'DATA_DIR=elsewhere\n');
    expect((await inFolder('sources', '--server', SERVER)).stdout).toContain('Nothing is kept');
    expect((await inFolder('add', join(commandLine.folders.input, 'gate.vtt'), '--server', SERVER)).status).toBe(0);
    expect((await stat(join(cwd, 'elsewhere', 'library.db'))).isFile()).toBe(true);
  });

  it('given a file in its place, then one line names it, and nothing is done', async () => {
    const file = join(commandLine.folders.root, 'no-folder');
    await writeFile(file, 'x');
    for (const args of [
      ['add', join(commandLine.folders.input, 'gate.vtt'), '--server', SERVER],
      ['sources', '--server', SERVER],
      ['doctor'],
    ]) {
      const { status, stdout, stderr } = await commandLine.with({ DATA_DIR: file }, ...args);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(/^notulen \w+: [^\n]*no-folder[^\n]+\n$/u);
    }
    expect(await readFile(file, 'utf8')).toBe('x');
  });

  it('given no database but bytes, then one line says so, and they are left as they are', async () => {
    const file = join(commandLine.folders.dataDir, 'library.db');
    const bytes = Buffer.from(Array.from({ length: 60_000 }, (_, at) => (at * 7919 + (at >> 3)) % 251));
    await writeFile(file, bytes);
    for (const args of [
      ['doctor'],
      ['sources', '--server', SERVER],
      ['add', join(commandLine.folders.input, 'gate.vtt'), '--server', SERVER],
    ]) {
      expect(await refusal(...args)).toMatch(
        /library\.db: it is no database of Notulen\. Stop Notulen, move the file /u,
      );
    }
    expect((await readFile(file)).equals(bytes)).toBe(true);
  });

  it('given the database of a newer version, then it is refused and left as it is', async () => {
    await added('gate.vtt');
    const file = join(commandLine.folders.dataDir, 'library.db');
    const bytes = await readFile(file);
    bytes.writeInt32BE(99, VERSION_AT);
    await writeFile(file, bytes);
    for (const args of [
      ['doctor'],
      ['sources', '--server', SERVER],
      ['backup', join(commandLine.folders.dataDir, 'copy.db')],
    ]) {
      expect(await refusal(...args)).toMatch(/library\.db: a newer version of Notulen made it\. Install that version/u);
    }
    expect((await readFile(file)).equals(bytes)).toBe(true);
  });
});

describe('notulen doctor and backup', { timeout: 120_000 }, () => {
  it('given what is well, then the doctor counts it and ends with 0', async () => {
    await added('minutes.md');
    await added('gate.vtt', OTHER);
    await told('remove', await added('plain.txt'), '--server', SERVER);
    expect(await told('doctor')).toMatch(
      /^\S+: 2 sources of 2 servers, 1 removed, 0 drafts, \d\.\d MiB\nAll is well\.\n$/u,
    );
    const [report] = await lines('doctor');
    expect(report).toMatchObject({ servers: 2, sources: 2, removed: 1, drafts: 0, problems: [] });
  });

  it('given a text of which one byte is another one, then the doctor says so and ends with 1', async () => {
    await added('plain.txt');
    const file = join(commandLine.folders.dataDir, 'library.db');
    const bytes = await readFile(file);
    const at = bytes.indexOf('The ferry to the island');
    bytes.write('t', at);
    await writeFile(file, bytes);
    const { status, stdout } = await run('doctor');
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /library\.db: [^\n]+ not those that were kept[^\n]+\. Stop Notulen, [^\n]+ backup in its place\.\n$/u,
    );
    expect(stdout).not.toContain('All is well');
    expect(JSON.parse((await run('doctor', '--json')).stdout).problems).toHaveLength(1);
  });

  it('given pages that are damaged, then the doctor says so, and a question is refused in one line', async () => {
    const large = join(commandLine.folders.root, 'large.txt');
    const paragraphs = Array.from({ length: 2_000 }, (_, at) => `The harbour wall number ${at} was painted in spring.`);
    await writeFile(large, paragraphs.join('\n\n'));
    await told('add', large, '--server', SERVER);
    await rm(join(commandLine.folders.dataDir, 'cache.db'));
    const file = join(commandLine.folders.dataDir, 'library.db');
    const bytes = await readFile(file);
    const middle = Math.floor(bytes.length / 2);
    for (let at = middle; at < middle + 8192; at += 1) bytes[at] = (bytes[at] ?? 0) ^ 0xff;
    await writeFile(file, bytes);
    const { status, stdout } = await run('doctor');
    expect(status).toBe(1);
    expect(stdout).toMatch(/library\.db: it is damaged \([^\n]+\)\. Stop Notulen, move the file away [^\n]+\n$/u);
    expect(await refusal('quotes', '--server', SERVER)).toMatch(/library\.db: it is damaged\. Stop Notulen/u);
  });

  it('given a backup, then it answers in a folder of its own, also once the original is gone', async () => {
    const id = await added('minutes.md');
    const copy = join(commandLine.folders.dataDir, 'copy.db');
    expect(await told('backup', copy)).toContain(copy);
    const restored = join(commandLine.folders.root, 'restored');
    await mkdir(restored);
    await copyFile(copy, join(restored, 'library.db'));
    await rm(commandLine.folders.dataDir, { recursive: true });
    const { stdout } = await commandLine.with({ DATA_DIR: restored }, 'quotes', '--server', SERVER, '--json');
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).article),
    ).toEqual([id, id]);
    const checked = await commandLine.with({ DATA_DIR: restored }, 'doctor');
    expect([checked.status, checked.stdout]).toEqual([0, expect.stringContaining('1 source of 1 server,')]);
  });

  it('given a file that exists, a folder that does not, or nothing that is kept, then no copy is made', async () => {
    const copy = join(commandLine.folders.dataDir, 'copy.db');
    expect(await refusal('backup', copy)).toBe(
      `notulen backup: ${commandLine.folders.dataDir}: nothing is kept there; set DATA_DIR as the bot has it`,
    );
    await added('gate.vtt');
    await told('backup', copy);
    const before = await readFile(copy);
    expect(await refusal('backup', copy)).toBe(
      `notulen backup: ${copy}: there is a file of that name. Name another file.`,
    );
    expect((await readFile(copy)).equals(before)).toBe(true);
    const nowhere = join(commandLine.folders.dataDir, 'none', 'copy.db');
    expect(await refusal('backup', nowhere)).toBe(
      `notulen backup: ${nowhere}: its folder does not exist; make it, or name another file`,
    );
    expect(await refusal('backup')).toBe('notulen backup: name one new file: notulen backup FILE');
  });
});

describe('help', () => {
  it.each(['add', 'sources', 'edit', 'remove', 'restore', 'refresh', 'history', 'backup', 'doctor'])(
    'given notulen %s --help, then its usage, an example and its exit status',
    async (command) => {
      const help = await told(command, '--help');
      expect(help).toMatch(new RegExp(`^Usage: notulen ${command} ?`, 'u'));
      expect(help).toContain(`Example: notulen ${command}`);
      expect(help).toContain('Exit status: 0 ');
      expect(await told('--help')).toContain(`  notulen ${command}`);
    },
  );

  it.each(['ask', 'quotes', 'check'])('given notulen %s --help, then it tells of --server', async (command) => {
    expect(await told(command, '--help')).toMatch(/--server ID +in place of --library: only what this server keeps/u);
  });
});
