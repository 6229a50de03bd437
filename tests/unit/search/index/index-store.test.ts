import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../src/article/types.ts';
import { answer } from '../../../../src/search/answer.ts';
import { IndexStore } from '../../../../src/search/index/index-store.ts';
import { cutSegment } from '../../../../src/search/index/segment.ts';
import { article } from '../articles.ts';

const INDONESIAN = article('id', 'Menurut warga, dermaga itu over kapasitas. Pasar ikan dibuka hari Jumat.');
const ENGLISH = article('en', 'The tide came over the wall.', 'en');

/** A store to which articles came one by one. */
function storeOf(...articles: readonly Article[]): IndexStore {
  const store = new IndexStore();
  for (const one of articles) change(store, [one]);
  return store;
}

function change(store: IndexStore, added: readonly Article[], removed: readonly Article[] = []): void {
  for (const _step of store.change({ added: added.map(cutSegment), removed }));
}

const textsOf = (question: string, store: IndexStore) =>
  answer(question, store.version()).passages.map(({ text }) => text);

describe('a store', () => {
  /** Regression: whether a word was in the full-text index depended on which source came first. */
  it.each([
    ['first', [INDONESIAN, ENGLISH]],
    ['last', [ENGLISH, INDONESIAN]],
  ])(
    'given a word that is a function word of the other language, then it is found in a source that came %s',
    (_, all) => {
      const [first, ...others] = textsOf('Apa yang over?', storeOf(...all));
      expect(first).toContain('Menurut warga, dermaga itu over kapasitas.');
      expect(others).toEqual([]);
    },
  );

  /** Regression: what a word was in a language stayed when the last source of that language had gone. */
  it('given the only source of a language removed, then its words are none of that language any more', () => {
    const store = storeOf(INDONESIAN, ENGLISH);
    const kindOf = () => store.vocabulary.kinds[store.vocabulary.numberOf('over')];
    const before = kindOf();
    change(store, [], [ENGLISH]);
    expect(kindOf()).not.toBe(before);
    expect(kindOf()).toBe(storeOf(INDONESIAN).vocabulary.kinds[storeOf(INDONESIAN).vocabulary.numberOf('over')]);
  });

  /** Regression: equal hits came in the order in which their sources had been added. */
  it('given equal sentences, then they answer in the order of the articles', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((id) => article(id, 'Pasar ikan dibuka hari Jumat.')) as [
      Article,
      Article,
      Article,
    ];
    const found = answer('Kapan pasar ikan dibuka?', storeOf(c, a, b).version()).passages;
    expect(found.map(({ article: { id } }) => id)).toEqual(['a', 'b', 'c']);
  });

  /** Regression: a removed sentence counted among those that hold a word until a question had passed it. */
  it('given sources removed, then scores are at once as if they had never been there', () => {
    const others = Array.from({ length: 20 }, (_, at) => article(`x${at}`, 'Pasar lama ditutup. Warga pindah.'));
    const store = storeOf(...others, INDONESIAN, article('b', 'Pasar baru ramai.'));
    change(store, [], others);
    const scores = (one: IndexStore) =>
      one
        .version()
        .search(new Map([['pasar', 1]]))
        .map(({ score }) => score);
    const expected = scores(storeOf(INDONESIAN, article('b', 'Pasar baru ramai.')));
    expect(expected).toHaveLength(2);
    for (const [at, score] of scores(store).entries()) expect(score).toBeCloseTo(expected[at] ?? 0, 10);
  });

  it('given two words as near to a typing error, then the same is read whichever came first', () => {
    const [one, other] = [article('a', 'Warga melihat cacing.'), article('b', 'Warga memotong cabang.')];
    const read = (store: IndexStore) => answer('warga cabing', store.version()).analysis.corrections;
    expect(read(storeOf(one, other))).toEqual([{ typed: 'cabing', read: 'cabang' }]);
    expect(read(storeOf(other, one))).toEqual(read(storeOf(one, other)));
  });
});
