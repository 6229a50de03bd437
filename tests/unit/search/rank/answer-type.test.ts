import { describe, expect, it } from 'vitest';
import { PLACE_LABEL, PLACE_NOUNS, TIME_LABEL } from '../../../../src/language/tables/places.ts';
import type { LanguageCode } from '../../../../src/language/types.ts';
import { answer } from '../../../../src/search/answer.ts';
import { createIndex } from '../../../../src/search/index/create-index.ts';
import { analyse } from '../../../../src/search/query/analyse.ts';
import { createAnswerTypes } from '../../../../src/search/rank/answer-type.ts';
import { article } from '../articles.ts';
import { holdsWordOf } from '../tables.ts';

const index = createIndex([
  article(
    'jembatan',
    [
      'Jembatan itu panjangnya 40 meter.', // 0
      'Jembatan itu dibangun 12 pekerja.', // 1
      'Biaya jembatan mencapai Rp4,1 miliar.', // 2
      'Wartawan menanyakan biaya jembatan.', // 3
      'Kapan jembatan dibuka?', // 4
      'Jembatan dibuka pada hari Senin.', // 5
      'Jembatan ditutup karena banjir.', // 6
      'Pembangunan jembatan berlangsung tiga bulan.', // 7
      'Jembatan itu ada di Sukamaju.', // 8
      'Jembatan itu diresmikan Lurah Sukamaju, Wulan Sari.', // 9
      'Ikan sepanjang jembatan beratnya 3 kg dan 5 persen mati.', // 10
    ].join('\n\n'),
  ),
]);

const typesFor = (question: string) => createAnswerTypes(analyse(question, index), index);

describe('the measure that is asked for', () => {
  it.each([
    ['Berapa panjang jembatan?', 'length', 0],
    ['Seberapa panjang jembatan itu?', 'length', 0],
    ['How long did the construction last?', 'duration', 7],
    ['Berapa lama pembangunan jembatan?', 'duration', 7],
    ['Berapa biaya jembatan?', 'money', 2],
    ['How much does the bridge cost?', 'money', 2],
    ['Berapa berat ikan?', 'weight', 10],
    ['Berapa persen ikan mati?', 'share', 10],
  ])('given "%s" then %s, and only a number with such a unit has it', (question, measure, sentence) => {
    expect(analyse(question, index).measure).toBe(measure);
    const { lackingMeasure } = typesFor(question);
    expect(lackingMeasure([sentence])).toBe(0);
    expect(lackingMeasure([1])).toBe(1); // A count of workers.
    expect(lackingMeasure([1, sentence])).toBe(0); // A neighbour has it.
  });

  it('given a count that is asked for, then every number will do', () => {
    expect(analyse('Berapa pekerja di jembatan?', index).measure).toBeNull();
    expect(typesFor('Berapa pekerja di jembatan?').lackingMeasure([0])).toBe(0);
  });

  it('given a length, then a count is not its answer', () => {
    // Regression: any number answered any question with "berapa".
    const counted = createIndex([article('a', 'Jembatan Kenanga dibangun 12 pekerja.')]);
    expect(answer('Berapa panjang jembatan Kenanga?', counted).answered).toBe(false);
    const measured = createIndex([article('a', 'Jembatan Kenanga panjangnya 40 meter.')]);
    expect(answer('Berapa panjang jembatan Kenanga?', measured).answered).toBe(true);
  });
});

describe('a sentence that asks', () => {
  it.each([
    [3, 1], // "menanyakan"
    [4, 1], // A question mark.
    [2, 0],
  ])('given sentence %i then %i', (sentence, asks) => {
    expect(typesFor('Berapa biaya jembatan?').asks(sentence)).toBe(asks);
  });

  it('given a question mark inside a quotation, then it asks; given one in the middle, then not', () => {
    const quoted = createIndex([
      article('a', '"Kapan pasar dibuka?"\n\n"Kapan?" tanya warga, lalu pasar dibuka.', 'id'),
    ]);
    const { asks } = createAnswerTypes(analyse('kapan pasar dibuka', quoted), quoted);
    expect(asks(0)).toBe(1);
  });

  it.each([
    // Both hold all the words; only one answers.
    ['Kapan jembatan dibuka?', 'hari Senin'],
    ['Berapa biaya jembatan?', 'miliar'],
  ])('given "%s" then what answers comes before what asks', (question, expected) => {
    expect(answer(question, index).passages[0]?.text).toContain(expected);
  });
});

describe('the kind of answer', () => {
  it.each([
    ['Kapan jembatan dibuka?', 5],
    ['Kenapa jembatan ditutup?', 6],
    ['Berapa pekerja membangun jembatan?', 1],
    ['Di mana jembatan itu?', 8],
    ['Siapa yang meresmikan jembatan?', 9],
  ])('given "%s" then sentence %i gains by it, and one without does not', (question, sentence) => {
    const { gain, lacking } = typesFor(question);
    expect(gain(sentence)).toBeGreaterThan(0);
    expect(gain(sentence === 6 ? 5 : 6)).toBe(0);
    expect(lacking([sentence])).toBe(0);
  });

  it('given a date in the question, then the same date is not what it asks for', () => {
    expect(typesFor('Jam berapa jembatan dibuka hari Senin?').gain(5)).toBe(0);
  });

  it('given a reason that nothing gives, then that is no evidence: reasons need no word', () => {
    expect(typesFor('Kenapa jembatan dibangun?').lacking([5])).toBe(0);
  });

  it('given a number beside a word of the question, then it is told; given one farther off, then not', () => {
    const { numberBeside } = typesFor('Berapa pekerja membangun jembatan?');
    expect([numberBeside(1), numberBeside(6)]).toEqual([1, 0]);
    expect(typesFor('Kapan pekerja datang?').numberBeside(1)).toBe(0);
  });
});

/** Whether the first of the sentences holds what is asked for. */
function firstHolds(question: string, body: string, language: LanguageCode): boolean {
  const own = createIndex([article('one', `${body}\n\nNobody came.`, language)]);
  return createAnswerTypes(analyse(question, own), own).holds(0);
}

describe('a place without a name', () => {
  it.each(
    (['id', 'en'] as const).flatMap((language) =>
      PLACE_NOUNS[language].map(([row, example]) => [language, row, example] as const),
    ),
  )('given a noun (%s) of "%s" behind a preposition, then "%s" tells a place', (language, row, example) => {
    expect(holdsWordOf(row, example)).toBe(true);
    const sentence = language === 'en' ? `They sat ${example}.` : `Mereka duduk ${example}.`;
    expect(firstHolds(language === 'en' ? 'Where was it?' : 'Di mana itu?', sentence, language)).toBe(true);
  });

  it.each([
    ['en', 'They met in the old net loft.', true],
    ['en', 'They met in the back room.', true],
    ['id', 'Mereka berkumpul di aula baru sekolah.', true],
    ['id', 'Tempat: tepi barat', true],
    ['en', '**Venue:** somewhere warm', true],
    ['en', 'The barn burned.', false],
    ['id', 'Balai itu terbakar.', false],
    ['en', 'They met in silence.', false],
    ['en', 'The place is dark.', false],
  ] as const)('given (%s) "%s", then whether it tells a place is %s', (language, sentence, expected) => {
    expect(firstHolds(language === 'en' ? 'Where was it?' : 'Di mana itu?', sentence, language)).toBe(expected);
  });

  it('given the noun in the question, then the same is not what it asks for', () => {
    expect(firstHolds('Where is the pump in the barn?', 'The pump is in the barn.', 'en')).toBe(false);
  });

  it.each([
    ['Tempat: balai', PLACE_LABEL, true],
    ['- Lokasi : kolam', PLACE_LABEL, true],
    ['**Venue:** mill', PLACE_LABEL, true],
    ['Where – the mill', PLACE_LABEL, true],
    ['Tempatnya jauh', PLACE_LABEL, false],
    ['The venue: mill', PLACE_LABEL, false],
    ['Place mats are red', PLACE_LABEL, false],
    ['Hari/Tanggal: Senin, 3 Mei', TIME_LABEL, true],
    ['Hari, tanggal : Senin', TIME_LABEL, true],
    ['Waktu: 19.00', TIME_LABEL, true],
    ['* Date: 3 May', TIME_LABEL, true],
    ['Waktunya habis', TIME_LABEL, false],
    ['Hari itu hujan', TIME_LABEL, false],
  ])('given the line "%s", then whether %s is its label is %s', (line, label, expected) => {
    expect(label.test(line)).toBe(expected);
  });
});

describe('what is counted', () => {
  it.each([
    ['Berapa rumah yang rusak?', 'Sebanyak 45 rumah rusak.', true],
    ['Berapa rumah yang rusak?', 'Rumah yang rusak mencapai 45.', true],
    ['Berapa rumah yang rusak?', 'Rusak karena 45 jam hujan.', false],
    ['Berapa rumah yang rusak?', 'Ada 12 orang datang pada sore hari ke rumah itu.', false],
    ['Berapa banyak perahu rusak?', 'Tiga perahu rusak.', true],
    ['Berapa orang warga hadir?', 'Ada 45 warga hadir.', true],
    // The number is in the question.
    ['Berapa perahu dari 45 orang?', 'Perahu 45 orang.', false],
  ])('given "%s", then whether "%s" counts it is %s', (question, sentence, expected) => {
    const own = createIndex([article('one', `${sentence}\n\nHujan turun.`)]);
    expect(createAnswerTypes(analyse(question, own), own).tells(0)).toBe(expected);
  });
});
