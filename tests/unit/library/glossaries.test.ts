import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadGlossaries } from '../../../src/library/glossaries.ts';

let dir: string;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'notulen-glossaries-'));
});

afterEach(() => rm(dir, { recursive: true, force: true }));

async function put(name: string, content: string | Uint8Array): Promise<string> {
  await writeFile(join(dir, name), content);
  return join(dir, name);
}

describe('loadGlossaries', () => {
  it('given several files, then their rows are taken together, of one headword too', async () => {
    const files = [
      await put('a.tsv', 'bridge\tn\tjembatan\n'),
      await put('b.tsv', 'bridge\tn\ttitian\nsoup\tn\tsup\n'),
    ];
    const { glossary, problems } = await loadGlossaries(files);
    expect(problems).toEqual([]);
    expect(glossary.size).toBe(3);
    expect(glossary.wordSenses('bridge', 'en')).toEqual(new Set(['jembatan', 'titian']));
    expect(glossary.has('sup', 'id')).toBe(true);
  });

  it('given a faulty file among good ones, then it is named with line and advice and left out whole', async () => {
    const good = await put('a.tsv', 'bridge\tn\tjembatan\n');
    const bad = await put('b.tsv', 'soup\tn\tsup\nrice nasi\n');
    const { glossary, problems } = await loadGlossaries([bad, good]);
    expect(problems).toEqual([
      {
        severity: 'fault',
        file: bad,
        line: 2,
        message: 'It has 1 fields, not 3.',
        advice: expect.stringMatching(/one tab each/),
      },
    ]);
    expect([glossary.has('bridge', 'en'), glossary.has('soup', 'en')]).toEqual([true, false]);
  });

  it('given bytes that are not UTF-8, then the line of the first', async () => {
    const file = await put('a.tsv', Buffer.from('soup\tn\tsup\ncaf\xe9\tn\tkafe\n', 'latin1'));
    expect((await loadGlossaries([file])).problems).toMatchObject([{ file, line: 2 }]);
  });

  it('given a file that is not there, then it is named', async () => {
    const file = join(dir, 'gone.tsv');
    expect((await loadGlossaries([file])).problems).toMatchObject([
      { file, line: null, message: 'It does not exist.' },
    ]);
  });

  it('given no file, then an empty glossary', async () => {
    expect(await loadGlossaries([])).toMatchObject({ glossary: { size: 0 }, problems: [] });
  });
});
