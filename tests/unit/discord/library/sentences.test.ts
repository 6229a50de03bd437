/** Indonesian sentences for what the engine says in English: each that it says, and none that it no longer says. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { MESSAGES } from '../../../../src/discord/messages/index.ts';
import { engineNotice, engineReason } from '../../../../src/discord/messages/library-engine.ts';

const SOURCE = new URL('../../../../src/', import.meta.url).pathname;
const COMMENT = /^\s*(?:\/\*\*|\*|\/\/).*$/gmu;
const SENTENCE = /'([A-Z][^'\n]* [^'\n]*\.)'|`([A-Z][^`\n]* [^`\n]*\.)`/gu;
const { sentences } = MESSAGES.id.library.engine;

/** As `LibraryMessages.engine` has them. */
let said: string[];

beforeAll(async () => {
  const files = (await readdir(join(SOURCE, 'article'), { recursive: true }))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(SOURCE, 'article', file));
  const texts = await Promise.all(
    [...files, join(SOURCE, 'library/builder/builder.ts')].map((file) => readFile(file, 'utf8')),
  );
  const code = texts
    .join('\n')
    .replace(COMMENT, '')
    .replace(/\$\{[^}]*\}/gu, '{}');
  said = [...code.matchAll(SENTENCE)].map(([, quoted, template]) => quoted ?? template ?? '');
});

describe('sentences of what reads sources', () => {
  test('given every sentence that is said, then it is translated', () => {
    expect(said.length).toBeGreaterThan(60);
    expect(said.filter((sentence) => !Object.hasOwn(sentences, sentence))).toEqual([]);
  });

  test('given every sentence that is translated, then it is still said', () => {
    expect(Object.keys(sentences).filter((sentence) => !said.includes(sentence))).toEqual([]);
  });
});

describe('why a source cannot be read', () => {
  test.each([
    [
      'It could not be read within 10 s.',
      'Split it into smaller files, or leave it out.',
      'Berkas ini terlalu lama dibaca. Bagi menjadi beberapa berkas yang lebih kecil.',
    ],
    [
      'It takes too much memory to read.',
      'Split it into smaller files, or leave it out.',
      'Berkas ini perlu terlalu banyak memori untuk dibaca. Bagi menjadi beberapa berkas yang lebih kecil.',
    ],
    [
      'It has 20.5 MiB; a file has at most 20 MiB.',
      'Split it into several files.',
      'Ukurannya 20,5 MiB, terlalu besar untuk dibaca. Bagi menjadi beberapa berkas.',
    ],
    [
      'Its text has 9,000,001 characters; at most 8,388,608 are read.',
      'Split it into several files.',
      'Teksnya 9.000.001 karakter; yang bisa dibaca paling banyak 8.388.608. Bagi menjadi beberapa berkas.',
    ],
    [
      'It is a picture (PNG), which is not read.',
      'Type out the words in it in a .txt or .md file, or leave it out.',
      'Ini gambar (PNG), yang tidak bisa dibaca. Ketik kata-kata di dalamnya di berkas .txt atau .md.',
    ],
  ])('given %j, then a reader of Indonesian reads it so', (message, advice, told) => {
    expect(engineReason(message, advice, MESSAGES.id)).toBe(told);
    expect(engineReason(message, advice, MESSAGES.en)).toBe(`${message} ${advice}`);
  });

  test('given a sentence that nobody has translated, then a reader of Indonesian reads a general one', () => {
    const { unknown } = MESSAGES.id.library.engine;
    expect(engineReason('It cannot be read.', 'Turn it over.', MESSAGES.id)).toBe(unknown);
    expect(engineReason('It cannot be read.', '', MESSAGES.en)).toBe('It cannot be read.');
  });
});

describe('a notice', () => {
  const aside =
    'Of its front matter this is not used and kept aside: `tags. more` (a list). Nothing needs to be done; the keys that are used are title, url.';

  test('given one, then it is in the reader’s language', () => {
    expect(engineNotice(aside, MESSAGES.id)).toBe(
      'Sebagian keterangan di awal berkas tidak dipakai. Tidak perlu diperbaiki; yang dipakai hanya title, url.',
    );
    expect(engineNotice(aside, MESSAGES.en)).toBe(aside);
    const dates =
      'The dates of this chat, such as 3/4/26, do not show whether the day or the month comes first. Export more of the chat, so that a day after the 12th shows it, or do not rely on its dates.';
    expect(engineNotice(dates, MESSAGES.id)).toMatch(
      /^Dari tanggal di obrolan ini, misalnya 3\/4\/26, .*tanggalnya\.$/u,
    );
  });

  test('given one that nobody has translated, then a reader of Indonesian sees nothing of it', () => {
    expect(engineNotice('It is upside down. Turn it over.', MESSAGES.id)).toBeNull();
    expect(engineNotice('It is upside down. Turn it over.', MESSAGES.en)).toBe('It is upside down. Turn it over.');
  });
});
