import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../../src/article/parse.ts';
import { answer } from '../../../../src/search/answer.ts';
import { createIndex } from '../../../../src/search/index/create-index.ts';
import { shippedGlossary } from '../../../support/glossary.ts';

const glossary = shippedGlossary();
const INDONESIAN = `Menteri Perikanan Fiji, Sera Tavake, membuka rapat tentang tuna di Suva pada Senin.

"Kuota tuna harus dibagi dengan adil," kata Sera. Para nelayan Tonga mengikuti rapat itu sampai sore.`;
const ENGLISH = `Fiji's fisheries minister, Sera Tavake, opened a meeting about tuna in Suva on Monday.

"The tuna quota must be shared fairly," she said. Fishers from Tonga followed the meeting until the afternoon.`;
const WITHOUT_PLACE = `Menteri Perikanan Sera Tavake membuka rapat tentang tuna pada Senin. Ia menyapa para nelayan Fiji.

Menteri Perikanan Tonga tidak hadir.`;

const indexOf = (body: string) => createIndex([parseArticle('tuna', body)], { glossary });

describe('an office of a place', () => {
  const indexes = { Indonesian: indexOf(INDONESIAN), English: indexOf(ENGLISH) };

  it.each([
    'Siapa Menteri Perikanan Tonga?',
    'Siapa menteri perikanan dari Tonga?',
    'Apa kata Menteri Perikanan Tonga tentang kuota tuna?',
    "Who is Tonga's fisheries minister?",
    'Who is the fisheries minister of Tonga?',
    'Who is the Tongan fisheries minister?',
  ])('given "%s" and only another country’s, then there is no answer in either language', (question) => {
    for (const index of Object.values(indexes)) expect(answer(question, index).answered).toBe(false);
  });

  it.each([
    'Siapa Menteri Perikanan Fiji?',
    "Who is Fiji's fisheries minister?",
    'Who is the fisheries minister of Fiji?',
  ])('given "%s" and that country’s, then it is answered', (question) => {
    for (const index of Object.values(indexes)) expect(answer(question, index).answered).toBe(true);
  });

  it('given a question for words of that country’s, then they come first in either language', () => {
    for (const index of Object.values(indexes)) {
      const { decision, passages } = answer('Apa kata Menteri Perikanan Fiji tentang kuota tuna?', index);
      expect(decision).toBe('answer');
      expect(passages[0]?.speakers).toEqual(['Sera Tavake']);
    }
  });

  it('given an office that stands somewhere without a place, then it may be the one asked for', () => {
    const [first] = answer('Siapa Menteri Perikanan Fiji?', indexOf(WITHOUT_PLACE)).passages;
    expect(first?.features.belongsElsewhere).toBe(0);
  });

  it('given a property of another place, then it is none of this one', () => {
    const index = indexOf('Jumlah penduduk Fiji naik menjadi 930.000 orang. Warga Tonga mengunjungi Suva setiap Mei.');
    expect(answer('Berapa penduduk Tonga?', index).answered).toBe(false);
    expect(answer('Berapa penduduk Fiji?', index).answered).toBe(true);
  });
});
