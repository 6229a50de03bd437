import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { useCommandLine } from '../support/command-line.ts';
import { notulenWith } from '../support/process.ts';

const commandLine = useCommandLine();

/** Every command of a person at a terminal who keeps notes of a village. */
const NOTE = [
  'Dermaga lama akan dibongkar pada hari Senin karena tiangnya keropos.',
  '"Kami tidak akan menaikkan retribusi pasar," kata Lurah Sinta Larasati. Menurutnya, pasar akan diperbaiki. "Gudang kami penuh," katanya.',
].join('\n\n');

let dir: string;
let library: string;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'notulen-ask-'));
  library = join(dir, 'notes');
  await mkdir(library);
  await writeFile(join(library, 'rapat.md'), NOTE);
});

afterEach(() => rm(dir, { recursive: true, force: true }));

const ask = (...args: readonly string[]) => commandLine.run('ask', ...args, '--library', library);
const askWith = (env: NodeJS.ProcessEnv, ...args: readonly string[]) =>
  commandLine.with(env, 'ask', ...args, '--library', library);
/** As a process of its own each time. */
const start = (env: NodeJS.ProcessEnv, ...args: readonly string[]) =>
  notulenWith(env, 'ask', ...args, '--library', library);

describe('ask --explain', () => {
  it('given text, then the answer first, then how the question was read and why each passage was chosen', async () => {
    const { status, stdout, stderr } = await ask('Why will the old pier be demolished?', '--explain');
    expect([status, stderr]).toEqual([0, '']);
    const [shown = '', why = ''] = stdout.split('\nWHY\n');
    expect(shown).toContain('karena tiangnya keropos');
    expect(why).toContain('Read as: English, asks for a reason');
    expect(why).toMatch(/^ {2}pier \(word, weight \d\.\d\d\): .*dermaga \(translation: dermaga, 0\.\d\d\)/mu);
    expect(why).toContain('An answer from a probability of 0.5 on.');
    expect(why).toMatch(/^1\. rapat 0–68: probability 0\.\d\d, rank \d\.\d\d; matched: Dermaga lama/mu);
    expect(why).toMatch(/^ {5}rank: article 0\.\d\d, /mu);
    expect(why).toMatch(/^ {5}probability: .*passageCoverage /mu);
  });

  it('given JSON, then the same as one object under `explanation`', async () => {
    const { status, stdout, stderr } = await ask('Apa kata Sinta tentang retribusi?', '--explain', '--json');
    expect([status, stderr]).toEqual([0, '']);
    const { answered, passages, explanation } = JSON.parse(stdout);
    expect(answered).toBe(true);
    expect(explanation).toMatchObject({
      language: 'id',
      wanted: 'statement',
      speakers: ['Sinta Larasati'],
      silence: null,
    });
    expect(explanation.passages).toHaveLength(passages.length);
    expect(explanation.passages[0]).toMatchObject({
      article: 'rapat',
      start: passages[0].start,
      probability: passages[0].score,
    });
  });

  it('given --batch, then it is refused before anything is read', async () => {
    const { status, stdout, stderr } = await ask('--batch', 'no-such-file', '--json', '--explain');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toBe('notulen ask: --explain explains one question: leave out --batch\n');
  });
});

describe('what is said besides the passages', () => {
  it('given a typing error, then what was read instead', async () => {
    const { stdout } = await ask('kapan dermga dibongkar');
    expect(stdout).toMatch(/^Showing results for "dermaga", not "dermga"\.\n\n/u);
    expect(stdout).toContain('pada hari Senin');
  });

  it.each([
    ['another language', '¿Qué dijo el ministro sobre el puente?', /^Ask in Indonesian or in English;/u],
    [
      'somebody unknown',
      'Apa kata Lumban tentang dermaga?',
      /^The sources do not mention Lumban\.\nThey are about: rapat\.\n$/u,
    ],
    [
      'somebody who is perhaps not quoted on it',
      'Apa pendapat Sinta Larasati tentang catur?',
      /^Closest passages; none may answer it\.\nThe sources quote Sinta Larasati, but perhaps not about this \(notulen quotes --speaker "Sinta Larasati"\)\.\n\n/u,
    ],
    ['nothing near', 'berapa harga emas', /^The sources do not say\.\nThey are about: rapat\.\n$/u],
    ['a greeting', 'halo kak', /^Ask what was said or decided at a meeting: .*\nThey are about: rapat\.\n$/u],
  ])('given %s, then that is the reason', async (_what, question, text) => {
    const { status, stdout, stderr } = await ask(question);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(text);
  });

  it('given a passage that only points at its speaker, then who that is, as this program’s reading', async () => {
    const { stdout } = await ask('Apa yang penuh?', '--limit', '1');
    expect(stdout).toContain('"Gudang kami penuh," katanya.\n  – Sinta Larasati, Lurah, in their own words\n');
    expect(stdout).toContain('  – "katanya" is Sinta Larasati, as read by this program\n');
  });
});

describe('the closest passages', () => {
  it('given none that answers for sure, then they stand under a heading, together no longer than 600', async () => {
    const question = 'Kapan gudang pasar penuh?';
    const { stdout } = await ask(question);
    expect(stdout).toMatch(/^Closest passages; none may answer it\.\n\n/u);
    const { answered, decision, passages } = JSON.parse((await ask(question, '--json')).stdout);
    expect([answered, decision]).toEqual([false, 'closest']);
    expect(stdout).toContain(passages[0].text);
  });

  it('given a sentence that is too long, then it stands alone and is cut at a space', async () => {
    const long = `Gudang ikan itu ditutup ${'karena atapnya bocor dan lantainya licin '.repeat(20)}sekali.`;
    await writeFile(join(library, 'rapat.md'), `${long}\n\nGudang sayur dicat.`);
    const { stdout } = await ask('Kapan atap gudang ikan bocor?');
    const [, shown = '', ...others] = stdout.split('\n\n');
    const [text = ''] = shown.split('\n');
    expect(text.length).toBeLessThanOrEqual(600);
    expect(text).toMatch(/^Gudang ikan itu ditutup .*\p{L} …$/u);
    expect(others).toEqual([]);
  });
});

describe('what narrows the sources', () => {
  beforeEach(() =>
    writeFile(join(library, 'pasar.md'), '"Pasar ikan buka tiap Jumat," kata Bendahara Rukmini Hapsari.\n'),
  );

  it('given --speaker with a title of address, then only what that person says', async () => {
    const { status, stdout, stderr } = await ask('Kapan pasar buka?', '--speaker', 'Bu Rukmini', '--json');
    expect([status, stderr]).toEqual([0, '']);
    const { passages } = JSON.parse(stdout);
    expect(passages.length).toBeGreaterThan(0);
    for (const { speakers } of passages) expect(speakers).toEqual(['Rukmini Hapsari']);
  });

  it('given --source, then only passages of it, and only the people in it', async () => {
    const { passages } = JSON.parse((await ask('pasar', '--source', 'pasar', '--json')).stdout);
    expect(passages.map(({ article }: { article: string }) => article)).toEqual(['pasar']);
    const { status, stderr } = await ask('pasar', '--source', 'pasar', '--speaker', 'Sinta');
    expect([status, stderr]).toEqual([
      2,
      'notulen ask: --speaker Sinta: nobody of that name; there are: Rukmini Hapsari\n',
    ]);
  });

  it('given a source that is not there, then the ids there are', async () => {
    const { status, stdout, stderr } = await ask('pasar', '--source', 'sawah');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toBe('notulen ask: --source sawah: no source of that id; there are: pasar, rapat\n');
  });

  describe('--since', () => {
    const idsOf = (stdout: string): string[] =>
      stdout
        .trim()
        .split('\n')
        .flatMap((line) => JSON.parse(line).passages.map(({ article }: { article: string }) => article));

    beforeEach(async () => {
      const note = (published: string, day: string) =>
        `---\npublished: ${published}\n---\n"Pasar burung buka tiap ${day}," kata Bendahara Rukmini Hapsari.\n`;
      await writeFile(join(library, 'lama.md'), note('2024-10-20', 'Rabu'));
      await writeFile(join(library, 'baru.md'), note('2025-10-21', 'Kamis'));
    });

    it.each(['2025', 'october 2025', '21 Oktober 2025', '21/10/2025', '2025-10-21'])(
      'given %s, then only sources of that day or later, and none without a date',
      async (since) => {
        const { status, stdout, stderr } = await ask('Kapan pasar burung buka?', '--since', since, '--json');
        expect([status, stderr]).toEqual([0, '']);
        expect(idsOf(stdout)).toEqual(['baru']);
      },
    );

    it('given --batch, or --source and --speaker besides, then it counts too', async () => {
      const batch = join(dir, 'questions.jsonl');
      await writeFile(batch, '{"id":"1","question":"Kapan pasar burung buka?"}\n{"id":"2","question":"pasar"}\n');
      expect(new Set(idsOf((await ask('--batch', batch, '--since', '2025', '--json')).stdout))).toEqual(
        new Set(['baru']),
      );
      const both = await ask('pasar', '--since', '2024', '--source', 'lama', '--speaker', 'Rukmini', '--json');
      expect(idsOf(both.stdout)).toEqual(['lama']);
    });

    it('given quotes, then only those of such sources', async () => {
      const { status, stdout } = await commandLine.run('quotes', '--since', '2025', '--json', '--library', library);
      expect([
        status,
        stdout
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line).article),
      ]).toEqual([0, ['baru']]);
    });

    it('given nothing near, then how many have no date', async () => {
      const { status, stdout } = await ask('berapa harga emas', '--since', '2025');
      expect([status, stdout]).toEqual([
        0,
        'The sources do not say.\nThey are about: baru.\nLeft out for having no date: 2 sources.\n',
      ]);
    });

    it.each([
      ['2026', '--since 2026-01-01: no source is that new; the newest is of 2025-10-21'],
      [
        'kemarin',
        '--since kemarin: no day; write it like 2025-10-21, "21 Oktober 2025", 21/10/2025, "October 2025" or 2025',
      ],
      ['05/06/2025', '--since 05/06/2025: could be 2025-06-05 or 2025-05-06; write one of these'],
    ])('given %s, then one line says what is wrong', async (since, line) => {
      for (const command of ['ask', 'quotes']) {
        const words = command === 'ask' ? ['pasar'] : [];
        const outcome = await commandLine.run(command, ...words, '--since', since, '--library', library);
        expect(outcome).toMatchObject({ status: 2, stdout: '', stderr: `notulen ${command}: ${line}\n` });
      }
    });
  });

  it('given a name of two people, then both', async () => {
    await writeFile(join(library, 'kas.md'), '"Kas kosong," kata Ketua RT Sinta Maharani.\n');
    const { status, stderr } = await ask('kas', '--speaker', 'sinta');
    expect(status).toBe(2);
    expect(stderr).toMatch(
      /^notulen ask: --speaker sinta: could be Sinta (?:Maharani|Larasati), Sinta \w+; give the full name\n$/u,
    );
  });
});

describe('settings of the environment', () => {
  it('given THRESHOLD, then from there on a passage is an answer', async () => {
    const answered = async (threshold: string) => {
      const { stdout } = await askWith({ THRESHOLD: threshold }, 'Kapan dermaga dibongkar?', '--json');
      expect(JSON.parse(stdout)).not.toHaveProperty('explanation');
      return JSON.parse(stdout).answered;
    };
    expect([await answered('0.5'), await answered('1')]).toEqual([true, false]);
  });

  it('given a THRESHOLD that is none, then it is refused by name', async () => {
    const { status, stdout, stderr } = await askWith({ THRESHOLD: 'half' }, 'Kapan?');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toBe('notulen ask: THRESHOLD must be a number from 0 to 1, such as 0.5\n');
  });

  it('given GLOSSARIES, then its words translate besides those that ship', async () => {
    const own = join(dir, 'own.tsv');
    await writeFile(own, 'zibble\tn\tdermaga\n');
    const first = async (env: NodeJS.ProcessEnv) => {
      const { stdout } = await askWith(env, 'When will the zibble be demolished?', '--json', '--explain');
      const { explanation } = JSON.parse(stdout);
      return explanation.terms.find(({ word }: { word: string }) => word === 'zibble')?.forms[0]?.word;
    };
    expect(await first({ GLOSSARIES: ` ${own} , ` })).toBe('dermaga');
    expect(await first({})).toBeUndefined();
  });

  it('given GLOSSARIES with a faulty and a missing file, then each is named and the question is answered', async () => {
    const faulty = join(dir, 'faulty.tsv');
    const gone = join(dir, 'gone.tsv');
    await writeFile(faulty, '# mine\nzibble dermaga\n');
    const { status, stdout, stderr } = await askWith({ GLOSSARIES: `${faulty},${gone}` }, 'Kapan dermaga dibongkar?');
    expect(status).toBe(0);
    expect(stdout).toContain('pada hari Senin');
    expect(stderr.trim().split('\n')).toEqual([
      `${faulty}:2: It has 1 fields, not 3. Part English, part of speech and Indonesian by one tab each.`,
      expect.stringContaining(`${gone}: It does not exist.`),
    ]);
  });

  it('given SNAPSHOT, then the index is kept there and used by the next start', async () => {
    const snapshot = join(dir, 'index.bin');
    const first = await start({ SNAPSHOT: snapshot }, 'Kapan dermaga dibongkar?', '--json');
    const kept = await readFile(snapshot);
    const second = await start({ SNAPSHOT: snapshot }, 'Kapan dermaga dibongkar?', '--json');
    expect(second).toEqual(first);
    expect(second.stderr).toBe('');
    expect((await readFile(snapshot)).equals(kept)).toBe(true);
  });

  it('given several starts that write SNAPSHOT at once, then each answers and what is kept is whole', async () => {
    const snapshot = join(dir, 'index.bin');
    const ask = () => start({ SNAPSHOT: snapshot }, 'Kapan dermaga dibongkar?', '--json');
    const [first, ...others] = await Promise.all([ask(), ask(), ask()]);
    expect(first.stderr).toBe('');
    for (const other of [...others, await ask()]) expect(other).toEqual(first);
    expect((await readdir(dir)).filter((name) => name.startsWith('index.bin'))).toEqual(['index.bin']);
  }, 60_000);

  it('given a SNAPSHOT with a bit flipped, then that is told once and the answer is the same', async () => {
    const snapshot = join(dir, 'index.bin');
    const right = await askWith({ SNAPSHOT: snapshot }, 'Kapan dermaga dibongkar?', '--json');
    const bytes = await readFile(snapshot);
    const at = bytes.length >> 1;
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    await writeFile(snapshot, bytes);
    const told = await askWith({ SNAPSHOT: snapshot }, 'Kapan dermaga dibongkar?', '--json');
    expect(told.stderr).toBe(
      `${snapshot}: Its checksum does not match: it was cut off or changed. The index was built anew.\n`,
    );
    expect({ ...told, stderr: '' }).toEqual(right);
    expect(await askWith({ SNAPSHOT: snapshot }, 'Kapan dermaga dibongkar?', '--json')).toEqual(right);
  });

  it('given a SNAPSHOT that cannot be written, then that is told and the question is answered', async () => {
    const snapshot = join(dir, 'no-such-folder', 'index.bin');
    const { status, stdout, stderr } = await askWith({ SNAPSHOT: snapshot }, 'Kapan dermaga dibongkar?');
    expect(status).toBe(0);
    expect(stdout).toContain('pada hari Senin');
    expect(stderr).toContain(snapshot);
  });
});
