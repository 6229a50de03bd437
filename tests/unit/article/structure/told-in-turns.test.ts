import { describe, expect, it } from 'vitest';
import { NOUNS } from '../../../../src/language/tables/people/human-nouns.ts';
import { TELLING } from '../../../../src/language/tables/speech/relayed.ts';
import { namesOf, read } from '../../../support/said.ts';

/** What is quoted inside the turns. */
function toldIn(body: string, language: 'en' | 'id') {
  const { quotations } = read(body, language);
  return quotations
    .filter(({ isTurn }) => !isTurn)
    .map(({ start, end, speakers }) => [speakers.map(({ name }) => name).join(' + '), body.slice(start, end)]);
}

const TELLS = (['en', 'id'] as const).flatMap((language) =>
  TELLING[language].map(([, example]) => [language, example] as const),
);
const NAMED = (['en', 'id'] as const).flatMap((language) =>
  NOUNS[language].map(([, example]) => [language, example] as const),
);

describe('what a speaker tells of others', () => {
  it.each(TELLS)('given in %s “%s”, then these are Tarik’s words by that account', (language, example) => {
    const [before, after] =
      language === 'en' ? ['We rang Tarik Voss.', 'It rains.'] : ['Kami menelepon Tarik Voss.', 'Hujan.'];
    const told = toldIn(`Lena Moor: ${before} ${example} ${after}\nTarik Voss: Ah.`, language);
    expect(told).toHaveLength(1);
    expect(told[0]?.[0]).toBe('Tarik Voss');
    expect(example).toContain(told[0]?.[1]);
  });

  it.each(NAMED)('given in %s “%s …”, then whoever is named so says it and is no person', (language, example) => {
    const [before, clause] =
      language === 'en' ? ['It rains.', 'that the pump is late'] : ['Hujan.', 'bahwa pompa itu telat'];
    const opening = `${example.charAt(0).toUpperCase()}${example.slice(1)}`;
    const body = `Lena Moor: ${before} ${opening} ${clause}.\nTarik Voss: Ah.`;
    const noun = opening.replace(/ (?:said|say|told us|told me|bilang|umumkan)$/u, '');
    expect(toldIn(body, language)).toEqual([[noun, clause.replace(/^(?:that|bahwa) /u, '')]]);
    expect(namesOf(read(body, language))).toEqual(['Lena Moor', 'Tarik Voss']);
  });

  it.each([
    ['en', "Ollie's dad asked if we could wait.", "Ollie's dad", 'if we could wait'],
    ['en', "The Auditor's report says, “The pump was late.”", "The Auditor's report", '“The pump was late.”'],
    ['en', 'The sign on the gate says “NO BOATS”.', 'The sign on the gate', '“NO BOATS”'],
    ['en', 'In May the mayor stood on the pier and promised that it would open.', 'the mayor', 'it would open'],
    ['en', 'We have heard from the union that the shifts are long.', 'the union', 'the shifts are long'],
    ['en', 'One of them, at the pond, told me, “We wait.”', 'One of them', '“We wait.”'],
    ['en', 'Four said “what pump?” and left.', 'Four', '“what pump?”'],
    ['en', 'We met growers on Monday. They said the creek was dry.', 'growers', 'the creek was dry'],
    ['en', 'A woman came with her husband. She told me the gate was shut.', 'A woman', 'the gate was shut'],
    ['en', 'The yard informed my crew on Friday that the ramp held.', 'The yard', 'the ramp held'],
    ['en', 'The survey asked whether the gate was shut.', 'The survey', 'whether the gate was shut'],
    ['en', 'Our conservator maintains that the silk cannot travel.', 'Our conservator', 'the silk cannot travel'],
    ['en', 'Our tenants answered, and I quote, “What pump is this?”', 'Our tenants', '“What pump is this?”'],
    ['en', 'Officer on the phone said, “Was it yours?”', 'Officer on the phone', '“Was it yours?”'],
    ['en', 'Mum said at first that I could stay.', 'Mum', 'I could stay'],
    ['en', 'The landlord says it walked.', 'The landlord', 'it walked'],
    ['en', 'The coach, Eivind Sletten, used to tell us every day, “Row on.”', 'Eivind Sletten', '“Row on.”'],
    ['en', 'The mechanic looked up from under it and said, “It leaks.”', 'The mechanic', '“It leaks.”'],
    ['en', 'According to my brother, who is a judge, we may wait.', 'my brother', 'we may wait'],
    ['en', 'The Treasury objects that the fund is too small.', 'The Treasury', 'the fund is too small'],
    ['en', 'The mayor assured the crew, before witnesses, that it was paid.', 'The mayor', 'it was paid'],
    ['id', 'Waktu itu Kepala Desa berjanji gambarnya selesai besok.', 'Kepala Desa', 'gambarnya selesai besok'],
    ['id', 'Bulan lalu kader posyandu bilang airnya masih keruh.', 'kader posyandu', 'airnya masih keruh'],
    ['id', 'Bidan waktu itu ngomong untung airnya surut.', 'Bidan', 'untung airnya surut'],
    ['id', 'Almarhum suami saya selalu bilang, “Sabar.”', 'Almarhum suami saya', '“Sabar.”'],
    ['id', 'Menurut akuntan, pinjaman itu sudah lunas.', 'akuntan', 'pinjaman itu sudah lunas'],
    ['id', 'Kata Bu RW, lapangan sudah dipinjam.', 'Bu RW', 'lapangan sudah dipinjam'],
    ['id', 'Balai melaporkan bahwa bibitnya tumbuh cepat.', 'Balai', 'bibitnya tumbuh cepat'],
    ['id', 'Istrinya mengabari saya bahwa beliau demam.', 'Istrinya', 'beliau demam'],
    ['id', 'Warga menuntut agar pompa lama dijual saja.', 'Warga', 'pompa lama dijual saja'],
    ['id', 'Tadi ketemu satpam, menurut dia parkiran ditutup besok.', 'satpam', 'parkiran ditutup besok'],
    ['id', 'Tokonya nanya apakah mau dengan pompa.', 'Tokonya', 'apakah mau dengan pompa'],
    [
      'id',
      'Kepala sekolahnya kirim surat, bunyinya “mohon ditunda ke Rabu”.',
      'Kepala sekolahnya',
      '“mohon ditunda ke Rabu”',
    ],
    ['id', 'Mamanya lembur, dia minta supaya pompanya jangan mahal.', 'Mamanya', 'pompanya jangan mahal'],
    ['id', 'Orang dinas bilang begini, “kami maklum saja.”', 'Orang dinas', '“kami maklum saja.”'],
    ['id', 'Kata bank pinjaman bisa keluar dua minggu lagi.', 'bank', 'pinjaman bisa keluar dua minggu lagi'],
    ['id', 'Kontraktor yang survei kemarin menyebut pompa itu mahal.', 'Kontraktor', 'pompa itu mahal'],
    [
      'id',
      'Inspektorat Kabupaten sudah menyampaikan kepada kami bahwa pompa diperiksa.',
      'Inspektorat Kabupaten',
      'pompa diperiksa',
    ],
    ['id', 'Perdes Nomor 4 menyebut iuran tetap tiga ribu.', 'Perdes Nomor 4', 'iuran tetap tiga ribu'],
    ['id', 'Kepala puskesmas di sana menyampaikan bahwa airnya keruh.', 'Kepala puskesmas', 'airnya keruh'],
    ['id', 'Seorang ibu berkata kepada saya, “Air mati.”', 'Seorang ibu', '“Air mati.”'],
    ['id', 'Saya dengar dari panitia kalau pompa itu telat.', 'panitia', 'pompa itu telat'],
  ] as const)('given in %s “%s”, then these are the words of %j', (language, words, speaker, said) => {
    expect(toldIn(`Lena Moor: ${words}\nTarik Voss: Ah.`, language)).toEqual([[speaker, said]]);
  });

  it('given an office that one person present holds, then these are their words', () => {
    const body = 'Present: Lena Moor (chair), Tarik Voss (minister)\n\nLena: The minister claimed that it was late.';
    expect(toldIn(body, 'en')).toEqual([['Tarik Voss', 'it was late']]);
  });

  it.each([
    ['en', 'I ruled in May that the pump is late.', 'the pump is late'],
    ['id', 'Di warung Yu Jum saya sudah bilang, iuran boleh dicicil.', 'iuran boleh dicicil'],
    ['id', 'Yang saya bilang, pompa itu mahal.', 'pompa itu mahal'],
  ] as const)('given in %s “%s”, then these are the speaker’s own earlier words', (language, words, said) => {
    expect(toldIn(`Lena Moor: ${words}\nTarik Voss: Ah.`, language)).toEqual([['Lena Moor', said]]);
  });

  it('given a pronoun and nobody named in the turn, then whom the turn before named', () => {
    const body =
      'Present: Lena Moor, Tarik Voss, Rhoda Ilkley\n\nLena Moor: I met Rhoda Ilkley.\n\nTarik Voss: She told me that the pump is late.\n\nLena Moor: Ah.';
    expect(toldIn(body, 'en')).toEqual([['Rhoda Ilkley', 'the pump is late']]);
  });

  it('given the same office twice, then whoever spoke before', () => {
    const body =
      'The MINISTER FOR FERRIES (Hon. Tarik Voss): No.\n\nMr. HALLORAN: The Minister told us that six were shut.\n\nThe MINISTER OF SCHOOLS (Hon. Omar Reed): Yes.';
    expect(toldIn(body, 'en')).toEqual([['Tarik Voss', 'six were shut']]);
  });

  it.each([
    ['en', 'I think that the pump is late.'],
    ['en', 'Nobody said that the pump is late.'],
    ['en', 'Tarik did not say that the pump is late.'],
    ['en', 'You said it yourself.'],
    ['id', 'Saya kira pompa itu telat.'],
    ['id', 'Tidak ada yang bilang pompa itu telat.'],
    ['id', 'Tarik tidak bilang pompa itu telat.'],
  ] as const)('given in %s “%s”, then nobody else says anything', (language, words) => {
    expect(toldIn(`Lena Moor: ${words}\nTarik Voss: Ah.`, language)).toEqual([]);
  });
});
