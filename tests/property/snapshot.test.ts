import { deserialize } from 'node:v8';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { answer } from '../../src/search/answer.ts';
import { IndexStore } from '../../src/search/index/index-store.ts';
import type { SearchIndex } from '../../src/search/index/search-index.ts';
import { readSnapshot, writeSnapshot } from '../../src/search/index/snapshot.ts';
import { shippedGlossary } from '../support/glossary.ts';
import { article, shippedArticle, TOWN_HALL } from '../unit/search/articles.ts';

const glossary = shippedGlossary();
const store = IndexStore.of([TOWN_HALL, shippedArticle()], { glossary });
const built = store.version();
const opened = (await readSnapshot(writeSnapshot(store), { glossary })).version();

const read = (piece: Uint8Array): unknown => deserialize(piece);

/** All of an answer but the articles themselves, which are equal but not the same. */
function answerOf(question: string, index: SearchIndex) {
  const { passages, ...rest } = answer(question, index, { limit: 10 });
  return { ...rest, passages: passages.map(({ article: { id }, ...passage }) => ({ id, ...passage })) };
}

const words = built.vocabulary.words();
const asked = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...words) },
      fc.constantFrom('apa', 'kata', 'siapa', 'kapan', 'berapa', 'what', 'did', 'say', 'about', 'the', 'menlu', 'pier'),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    ),
    { minLength: 1, maxLength: 10 },
  )
  .map((list) => list.join(' '));

it.each([
  'Mengapa dermaga lama dibongkar?',
  'Apa kata Ratna Puspita tentang retribusi pasar?',
  'Apa kata menlu Iran tentang Gaza?',
  "What did Iran's foreign minister say about Gaza?",
  'How many residents came?',
  'Berapa harga minyak Irak?',
  'kapan dermga dibongkar',
  'kerjasama',
])('given "%s" then an opened index answers as the one that was built', (question) => {
  const answered = answerOf(question, built);
  expect(answered.passages.length).toBeGreaterThan(0);
  expect(answerOf(question, opened)).toEqual(answered);
});

it('given any question, then an opened index answers as the one that was built', () => {
  fc.assert(
    fc.property(asked, (question) => {
      expect(answerOf(question, opened)).toEqual(answerOf(question, built));
    }),
    { numRuns: 200 },
  );
});

it('given any articles, then an opened index answers as the one that was built', async () => {
  const body = fc.string({ unit: 'grapheme', maxLength: 300 });
  const bodies = fc.array(fc.tuple(body, fc.constantFrom('id', 'en')), { maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(bodies, fc.string({ unit: 'grapheme', maxLength: 40 }), async (texts, rest) => {
      const some = IndexStore.of(texts.map(([text, language], at) => article(`any ${at}`, text, language)));
      const question = `${texts[0]?.[0].slice(0, 30) ?? ''} ${rest}`;
      const again = await readSnapshot(writeSnapshot(some));
      expect(answerOf(question, again.version())).toEqual(answerOf(question, some.version()));
      expect([...writeSnapshot(again)].map(read)).toEqual([...writeSnapshot(some)].map(read));
    }),
    { numRuns: 100 },
  );
});
