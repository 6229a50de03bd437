import { describe, expect, it } from 'vitest';
import { createIndex } from '../../../../src/search/index/create-index.ts';
import type { SearchIndex } from '../../../../src/search/index/search-index.ts';
import { createElsewhereTest } from '../../../../src/search/rank/office-elsewhere.ts';
import type { OfficeOfPlace } from '../../../../src/search/types.ts';
import { article } from '../articles.ts';

const index = createIndex([
  article('a', 'Menteri Perikanan Fiji membuka rapat.\n\nMenteri Pertahanan dari Fiji menutup rapat.'),
  article('b', 'Menteri Perikanan Fiji membuka rapat. Menteri Perikanan Tonga tidak hadir.'),
  article('c', 'Menteri Perikanan membuka rapat.'),
  article('d', "Fiji's fisheries ministers opened a meeting in Suva.", 'en'),
  article('e', 'Rapat dibuka menteri'),
]);

const TONGA = 'TO';
/** `menteri` or `ketua`, then `perikanan` or `sumber daya`. */
const FISHERIES: OfficeOfPlace = {
  region: TONGA,
  wordings: [
    [
      [['menteri'], ['ketua']],
      [['sumber', 'daya'], ['perikanan']],
    ],
  ],
};
const told = (offices: readonly OfficeOfPlace[], from: SearchIndex = index) => {
  const isElsewhere = createElsewhereTest(offices, from);
  return from.articles.map((_article, number) => isElsewhere(number));
};

describe('what an article tells of another place than the one asked about', () => {
  it('is found in any choice of the words, where every place beside it is another', () => {
    expect(told([FISHERIES])).toEqual([true, false, false, false, false]);
  });

  it('is nothing without a place asked for', () => {
    expect(told([])).toEqual([false, false, false, false, false]);
  });

  it('may stand before the office in English, in any inflection', () => {
    const english: OfficeOfPlace = { region: TONGA, wordings: [[[['fisheries', 'minister']]]] };
    expect(told([english])[3]).toBe(true);
    expect(told([{ ...english, region: 'FJ' }])[3]).toBe(false);
  });

  it('is found behind a word that links them', () => {
    expect(told([{ region: TONGA, wordings: [[[['menteri', 'pertahanan']]]] }])[0]).toBe(true);
  });

  it('is not found where a word of the phrase has no translation, nor behind the end of the text', () => {
    expect(told([{ region: TONGA, wordings: [[[['menteri']], []]] }])).toEqual([false, false, false, false, false]);
    expect(told([{ region: TONGA, wordings: [[[['menteri', 'perikanan']]]] }])[4]).toBe(false);
  });

  it('is found for one of several offices, though another is told of the place itself', () => {
    const here: OfficeOfPlace = { region: 'FJ', wordings: [[[['menteri', 'perikanan']]]] };
    expect(told([here])[0]).toBe(false);
    expect(told([here, FISHERIES])[0]).toBe(true);
  });

  /**
   * Regression: four translations of each of five words were written out as 1,024 texts for every place of the
   * question.
   */
  it('is told of choices that are more texts than could be written out', () => {
    const choice = Array.from({ length: 40 }, () => [['menteri'], ['perikanan'], ['pertahanan'], ['rapat']]);
    expect(told([{ region: TONGA, wordings: [choice] }])).toEqual([false, false, false, false, false]);
  });
});
