import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../../../../src/language/types.ts';
import { createIndex } from '../../../../src/search/index/create-index.ts';
import { topicsIn } from '../../../../src/search/suggestions/topics.ts';
import { shippedGlossary } from '../../../support/glossary.ts';
import { meeting } from '../../../support/meeting.ts';

const glossary = shippedGlossary();

/** What a turn of these words is about. */
function topics(
  words: string,
  written: LanguageCode,
  language: LanguageCode = written,
  others: readonly string[] = [],
) {
  const turns = [words, ...others].map((one) => ({ label: 'Lena Moor', name: 'Lena Moor', words: one }));
  const call = meeting({ kind: 'transcript', language: written }, turns);
  const [turn] = call.quotations;
  if (turn === undefined) throw new Error('nobody speaks');
  return topicsIn(call, turn, language, createIndex([call], { glossary }));
}

describe('what is a topic', () => {
  it.each([
    ['The harbour wall is wet, and so is the reading room.', 'en', ['the harbour wall', 'the reading room']],
    ['We met owners of the bench.', 'en', ['owners', 'the bench']],
    ['We went on to Port Ennick and back to Velona.', 'en', ['Port Ennick', 'Velona']],
    ['We spoke with the Finance Committee there.', 'en', ['the Finance Committee']],
    ['Kami membahas jembatan bambu itu di Kali Soga.', 'id', ['Kali Soga', 'jembatan bambu']],
    ['Kami memikirkan lingkungan hidup.', 'id', ['lingkungan hidup']],
    ['Kami mendukung perdamaian di Chile.', 'id', ['Cile', 'perdamaian']],
  ] as const)('GIVEN "%s" (%s) THEN it is about that', (words, language, found) => {
    expect(topics(words, language)).toEqual(found);
  });

  it('GIVEN a name of several words THEN it is whole; of more than four, it is left out', () => {
    expect(topics('Kami tiba di Puskesmas Lubuk Pandan kemarin.', 'id')).toEqual(['Puskesmas Lubuk Pandan']);
    expect(topics('Kami tiba di Pasar Ikan Lubuk Pandan Zalora kemarin.', 'id')).toEqual([]);
  });

  it.each<readonly [words: string, language: LanguageCode, why: string, found: readonly string[]]>([
    ['I think I’d stay.', 'en', 'pronouns and verbs', []],
    ['We keep failing, driving and adding.', 'en', 'what somebody does', []],
    ['Several able and lengthy ones were wet.', 'en', 'adjectives', []],
    ['In autumn, on Sundays, at midnight, a fortnight ago.', 'en', 'time', []],
    ['Musim ini, semester ini, tengah malam, dua minggu.', 'id', 'time', []],
    ['Naik Rp4 dari Rp15, separuh, 12 liter, 3 GB.', 'id', 'sums and measures', []],
    ['It cost 240 euros and 12 litres.', 'en', 'sums and measures', []],
    ['Terima kasih, Pak, Bu, Prof, Bapak Ibu.', 'id', 'forms of address', []],
    ['Thank you, Mrs, Rev, Lena Moor.', 'en', 'forms of address and people', []],
    ['Menurut saya begitu. Baik. Menurut saya juga.', 'id', 'first words of a sentence', []],
    ['We saw the Veluan there, and Velua.', 'en', 'adjectives of places', ['Velua']],
    ['Air setinggi dada dan kaki.', 'id', 'parts of the body', []],
    ['WAKIL ORANGTUA hadir di sana.', 'id', 'headings in capitals', []],
    ['Kami mengurus pintu nomor tiga.', 'id', 'half of a phrase', []],
  ])('GIVEN "%s" (%s) THEN it is about none of that: %s', (words, language, _why, found) => {
    expect(topics(words, language)).toEqual(found);
  });

  it('GIVEN a long source THEN what it comes back to is a topic, and a single noun in passing is none', () => {
    const others = ['A bench was wet.', ...Array.from({ length: 14 }, (_, at) => `So it was on day ${at}.`)];
    expect(topics('We need a bench, not a lamp.', 'en', 'en', others)).toEqual(['the bench']);
    expect(topics('We need a bench, not the lamp.', 'en', 'en', others)).toEqual(['the bench', 'the lamp']);
  });
});

describe('in which words it is told', () => {
  it('GIVEN an English singular THEN "the" stands before it; a plural or an abstract noun stands alone', () => {
    expect(topics('We saw an installation, a campus and owners.', 'en')).toEqual([
      'the installation',
      'the campus',
      'owners',
    ]);
    expect(topics('Kami mendukung solidaritas dan stabilitas.', 'id', 'en')).toEqual(['solidarity', 'stability']);
  });

  it('GIVEN the other language THEN only what has one sure word there is told', () => {
    expect(topics('Kami membangun rumah sakit di Jerman.', 'id', 'en')).toEqual(['Germany', 'the hospital']);
    // A chamber, a speaker and a bearing are several things each.
    expect(topics('The chamber, the speaker and the bearing were wet.', 'en', 'id')).toEqual([]);
  });

  it('GIVEN a name THEN it stays one', () => {
    expect(topics('Kami tiba di Kali Soga kemarin.', 'id', 'en')).toEqual(['Kali Soga']);
    expect(topics("We saw Velona's wall.", 'en')).toContain('Velona');
  });
});
