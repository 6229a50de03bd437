/** `notulen add`: what becomes a source of a server, and what is said of what does not. */
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FILES, MINUTES, OTHER, PAGE, SAID, SERVER, useSourcesCommandLine } from '../support/cli-sources.ts';
import { type Finished, notulenWith, plainEnvironment, ROOT } from '../support/process.ts';

const commandLine = useSourcesCommandLine();
const { run, told, lines, refusal, added } = commandLine;

/** Runs the binary with that on standard input. */

async function piped(text: string | Uint8Array, ...args: readonly string[]): Promise<Finished> {
  const env = { ...plainEnvironment(), DATA_DIR: commandLine.folders.dataDir };
  const child = execFile(process.execPath, ['bin/notulen.js', ...args], { cwd: ROOT, env });
  const output = { stdout: '', stderr: '' };
  child.stdout?.on('data', (chunk) => {
    output.stdout += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    output.stderr += chunk;
  });
  child.stdin?.on('error', () => undefined).end(text);
  const [status] = (await once(child, 'close')) as [number | null];
  return { status, ...output };
}

describe('notulen add', { timeout: 120_000 }, () => {
  it('given a folder with a file of every format, then a line each with the keys of the contract', async () => {
    const found = await lines('add', commandLine.folders.input, '--server', SERVER);
    expect(found.map(({ title }) => title).sort()).toEqual(
      ['Garden meeting', 'The lamp of Brookland', 'call', 'crane', 'gate', 'lock', 'museum', 'plain'].sort(),
    );
    for (const source of found) {
      expect(Object.keys(source)).toEqual([
        ...['id', 'title', 'kind', 'paragraphs', 'statements', 'speakers', 'flags', 'sameAs'],
      ]);
      for (const flag of source.flags) {
        expect(Object.keys(flag)).toEqual(['code', 'text', 'start', 'end', 'message']);
      }
    }
    const minutes = found.find(({ title }) => title === 'Garden meeting');
    expect(minutes).toMatchObject({
      id: expect.stringMatching(/^garden-meeting-[a-z0-9]{4,}$/u),
      kind: 'minutes',
      statements: 2,
      speakers: ['Lena Moor', 'Tarik Voss'],
      sameAs: null,
    });
  });

  it('given a flag with a place, then it is a slice of what `notulen text` prints', async () => {
    const [source] = await lines('add', join(commandLine.folders.input, 'minutes.md'), '--server', SERVER);
    const body = (await told('text', join(commandLine.folders.input, 'minutes.md'))).slice(0, -1);
    const [flag] = source.flags;
    expect(flag).toMatchObject({
      code: 'weekday',
      text: 'Monday (21/10/2025)',
      message: 'Monday (21/10/2025): 21 October 2025 was a Tuesday; check which of the two is right.',
    });
    expect(body.slice(flag.start, flag.end)).toBe(flag.text);
  });

  it('given no --json, then people read what was understood, and what to look at again', async () => {
    expect(await told('add', join(commandLine.folders.input, 'minutes.md'), '--server', SERVER)).toMatch(
      /^garden-meeting-\w+: kept “Garden meeting”, minutes, \d paragraphs, 2 statements\n {2}speakers: Lena Moor \(1\), Tarik Voss \(1\)\n {2}look again: paragraph \d: Monday \(21\/10\/2025\): 21 October 2025 was a Tuesday; [^\n]+\n$/u,
    );
    const gate = await told('add', join(commandLine.folders.input, 'gate.vtt'), '--server', SERVER);
    expect(gate).toMatch(/, transcript, 1 paragraph, 1 statement\n/u);
    expect(gate).toContain('look again: It does not say on which day');
  });

  it.each([
    ['txt', [], SAID],
    ['vtt', ['--format', 'vtt'], FILES['gate.vtt']],
    ['srt', ['--format', '.SRT'], FILES['crane.srt']],
    ['html', ['--format', 'html'], PAGE],
    ['md', ['--format', 'md'], MINUTES],
    ['pdf', ['--format', 'pdf'], FILES['museum.pdf']],
    ['docx', ['--format', 'docx'], FILES['lock.docx']],
  ])('given %s on standard input, then it is read so', async (format, options, text) => {
    const { status, stdout, stderr } = await piped(text ?? '', 'add', '-', ...options, '--server', SERVER, '--json');
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout).paragraphs).toBeGreaterThan(0);
    expect(await lines('sources', '--server', SERVER)).toMatchObject([{ file: `stdin.${format}`, origin: 'file' }]);
  });

  it('given standard input that is empty or has no end, then one line says so', async () => {
    expect(await piped('', 'add', '-', '--server', SERVER)).toEqual({
      status: 2,
      stdout: '',
      stderr: 'standard input: It is empty. Pipe a text into it: notulen add - < minutes.txt\n',
    });
    const endless = await piped(Buffer.alloc(24 * 2 ** 20, 'a '), 'add', '-', '--server', SERVER);
    expect([endless.status, endless.stderr]).toEqual([
      2,
      'standard input: It has more than 20 MiB. Split it into several files.\n',
    ]);
  });

  it.each([
    [['-', '--format', 'exe'], '--format exe: give one of md, txt, vtt, srt, html, docx, pdf'],
    [['notes.txt', '--format', 'vtt'], '--format tells how standard input is read: add - as a source'],
    [['-', '-'], 'name - once: standard input is read to its end'],
    [[], 'name a source: notulen add FILE|FOLDER|ADDRESS|- --server ID'],
  ])('given %j, then nothing is read and one line says what is wrong', async (args, message) => {
    expect(await refusal('add', ...args, '--server', SERVER)).toBe(`notulen add: ${message}`);
  });

  it.each([
    'http://127.0.0.1:80/',
    'http://[::1]/',
    'https://localhost/minutes',
    'http://10.20.30.40/',
    'http://0x7f.1/',
    'http://2130706433/',
    'http://169.254.169.254/latest/meta-data/',
    'https://garden.example:8443/',
  ])('given %s, then it is refused without telling what is there', async (address) => {
    expect(await refusal('add', address, '--server', SERVER)).toMatch(
      /: Nothing that can be fetched is at this address\. Only what everybody can open on the internet, on port 80 or 443, is fetched; else save it and add it as a file\.$/u,
    );
  });

  it('given what is no address to fetch, then one line says so, and no password is repeated', async () => {
    expect(await refusal('add', 'ftp://garden.example/minutes', '--server', SERVER)).toBe(
      'ftp://garden.example/minutes: Only addresses of http and https are fetched. Copy it from the address bar of a browser.',
    );
    const secret = await refusal('add', 'https://lena:s3cret@garden.example/x', '--server', SERVER);
    expect(secret).toMatch(/^https:\/\/garden\.example\/x: The address has a user name or a password in it\. /u);
    expect(secret).not.toContain('s3cret');
  });

  it('given several of which some are bad, then those are named, the others kept, and it ends with 0', async () => {
    const bad = join(commandLine.folders.root, 'bad.txt');
    await writeFile(bad, Buffer.from([0xff, 0xfe, 0x00]));
    const names = [
      join(commandLine.folders.input, 'gate.vtt'),
      bad,
      join(commandLine.folders.root, 'none.md'),
      'http://127.0.0.1/',
      join(commandLine.folders.input, 'crane.srt'),
    ];
    const { status, stdout, stderr } = await run('add', ...names, '--server', SERVER, '--json');
    expect(status).toBe(0);
    expect(stdout.trim().split('\n')).toHaveLength(2);
    const complaints = stderr.trim().split('\n');
    expect(complaints).toHaveLength(3);
    expect(complaints[0]).toMatch(/bad\.txt: .+\. .+\.$/u);
    expect(complaints[1]).toMatch(/none\.md: It does not exist\. /u);
    expect(complaints[2]).toMatch(/^http:\/\/127\.0\.0\.1\/: /u);
  });

  it('given the same bytes twice, then the second is named with the one there is; other servers know nothing of it', async () => {
    const id = await added('minutes.md');
    expect(await refusal('add', join(commandLine.folders.input, 'minutes.md'), '--server', SERVER)).toMatch(
      new RegExp(`minutes\\.md: It is kept already, as “Garden meeting” \\(${id}\\)\\.$`, 'u'),
    );
    expect(await added('minutes.md', OTHER)).not.toBe(id);
  });

  it('given nearly the same text as one of the server, then sameAs names it; of another server, nothing does', async () => {
    const copy = join(commandLine.folders.root, 'copy.html');
    await writeFile(copy, PAGE.replace('went dark', 'went out'));
    const id = await added('lamp.html');
    const [near] = await lines('add', copy, '--server', SERVER);
    expect(near.sameAs).toBe(id);
    expect(near.flags).toContainEqual(
      expect.objectContaining({ code: 'duplicate', message: expect.stringContaining(`(${id})`) }),
    );
    const [elsewhere] = await lines('add', copy, '--server', OTHER);
    expect(elsewhere.sameAs).toBeNull();
    expect(JSON.stringify(elsewhere)).not.toContain('duplicate');
  });

  it('given two processes that add at once, then every source is kept', async () => {
    const add = (...names: readonly string[]) =>
      notulenWith(
        { DATA_DIR: commandLine.folders.dataDir },
        ...['add', ...names.map((name) => join(commandLine.folders.input, name)), '--server', SERVER, '--json'],
      );
    const both = await Promise.all([
      add('minutes.md', 'gate.vtt', 'plain.txt', 'call.log'),
      add('crane.srt', 'lamp.html', 'lock.docx', 'museum.pdf'),
    ]);
    for (const { status, stderr } of both) expect([status, stderr]).toEqual([0, '']);
    const ids = both.flatMap(({ stdout }) =>
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    );
    const kept = await lines('sources', '--server', SERVER);
    expect(kept.map(({ id }) => id).sort()).toEqual(ids.sort());
    expect(kept).toHaveLength(8);
  });
});
