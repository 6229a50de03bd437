import { createArticle } from 'notulen/article/article';
import { describe, expect, test } from 'vitest';
import { corpusOf } from '../src/engines/corpus.ts';
import { ENGINE_KEYS, ENGINES, parseEngineKeys } from '../src/engines/index.ts';

const articles = [
  { id: 'jembatan', body: 'Jembatan Talawi ditutup sejak Senin. Warga menunggu kabar dari dinas.' },
  { id: 'pasar', body: 'Pasar Cibening buka lagi pada 3 Mei. Pedagang membayar sewa kios.' },
  { id: 'irigasi', body: 'Saluran irigasi Wanakerta rusak karena banjir. Petani gagal panen.' },
].map((article) => createArticle({ ...article, language: 'id', source: {} }));

// Loaded with this file: an import that a test's time limit cuts short stays rejected for every later file.
const loaded = await Promise.all(ENGINE_KEYS.map(async (key) => [key, await ENGINES[key]()] as const));

describe.each(loaded)('%s', (_key, engine) => {
  test('finds the sentence that holds the words of a question, best first, and no more than asked', async () => {
    const library = engine.build(corpusOf(articles));
    const { answered, score, passages } = library.search('Kapan Pasar Cibening buka lagi?', 1);
    expect(passages).toHaveLength(1);
    expect(passages[0]?.article).toBe('pasar');
    expect(passages[0]?.text).toContain('Pasar Cibening buka lagi pada 3 Mei.');
    expect(answered).toBe(true);
    expect(score).toBeGreaterThan(0);
  });

  test('is silent where no word matches', async () => {
    const library = engine.build(corpusOf(articles));
    expect(library.search('Xylophone qwertz?', 5)).toMatchObject({ answered: false, passages: [] });
  });

  // Query languages of Lunr and SQLite give these characters a meaning; a question is only words.
  test.each([
    '',
    '?!',
    '"',
    'pasar:',
    'pasar AND',
    'NOT',
    '+pasar -kios',
    'pasar*',
    'kios~2',
    'a^b',
    'NEAR(pasar',
    '🙂',
    "it's",
  ])('takes %j for words', async (question) => {
    const library = engine.build(corpusOf(articles));
    expect(() => library.search(question, 5)).not.toThrow();
  });
});

test('engines are chosen by name', () => {
  expect(parseEngineKeys(undefined)).toEqual(ENGINE_KEYS);
  expect(parseEngineKeys('lunr, notulen')).toEqual(['lunr', 'notulen']);
  expect(() => parseEngineKeys('elastic')).toThrow('no engine "elastic"');
});
