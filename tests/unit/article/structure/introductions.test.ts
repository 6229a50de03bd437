import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../../../../src/language/types.ts';
import { allSaid, namesOf, read, turnsOf } from '../../../support/said.ts';

type Case = readonly [name: string, language: LanguageCode, body: string, speakers: readonly string[]];

/** The speakers of the turns, in order. */
const INTRODUCED: readonly Case[] = [
  [
    'a nick that says who it is',
    'en',
    "<lm_7> I'm Lena Moor, in the chair.\n<tv> Who else?\n<lm_7> Nobody.",
    ['Lena Moor', 'tv', 'Lena Moor'],
  ],
  [
    'a roll call',
    'en',
    '<lena7> Roll call, please.\n<tv> Tarik Voss\n<rhodi> Rhoda Ilkley, east gate\n<tv> we wait\n<rhodi> no',
    ['lena7', 'Tarik Voss', 'Rhoda Ilkley', 'Tarik Voss', 'Rhoda Ilkley'],
  ],
  [
    'names that three write though nobody calls the roll',
    'id',
    '<lm> Rini Lestari\n<bw> Budi Wibawa, RT 4\n<jt> Joko Tirta\n<lm> kita tunggu',
    ['Rini Lestari', 'Budi Wibawa', 'Joko Tirta', 'Rini Lestari'],
  ],
  [
    'a name that one alone writes, which may be anybody’s',
    'en',
    '<lena7> who mends the pump\n<tv> Rhoda Ilkley\n<lena7> good',
    ['lena7', 'tv', 'lena7'],
  ],
  [
    'somebody who goes on under another nick',
    'en',
    "10:00 <lm> I'm Lena Moor.\n10:01 <tv> hello\n10:02 -!- lm is now known as lm_soup\n10:03 <lm_soup> we wait\n10:04 <tv> no",
    ['Lena Moor', 'tv', 'Lena Moor', 'tv'],
  ],
  [
    'a telephone number',
    'id',
    '[02/09/31 19.00.01] Budi Wibawa: Malam.\n[02/09/31 19.01.02] +62 857-0000-3309: Malam. Ini Rini Lestari ya, nomor baru\n[02/09/31 19.02.03] +62 857-0000-3309: Kita tunggu.',
    ['Budi Wibawa', 'Rini Lestari', 'Rini Lestari'],
  ],
  [
    'an office that says its name, in all of its turns',
    'id',
    'Ketua: Siapa?\n\nWakil Karang Taruna: Saya Budi Wibawa dari Karang Taruna. Kami siap.\n\nKetua: Baik.\n\nWakil Karang Taruna: Terima kasih.',
    ['Ketua', 'Budi Wibawa', 'Ketua', 'Budi Wibawa'],
  ],
  [
    'a single name, and who that is',
    'id',
    'Ketua: Siapa?\n\nPerwakilan Penyewa: Saya Darmaji, petak empat. Kami keberatan.\n\nKetua: Baik.',
    ['Ketua', 'Darmaji', 'Ketua'],
  ],
  [
    'what somebody is, which is no name',
    'id',
    'Ketua: Siapa?\n\nPerwakilan Warga: Saya Muslim, Pak, warga RT 4. Kami keberatan.\n\nKetua: Baik.',
    ['Ketua', 'Perwakilan Warga', 'Ketua'],
  ],
  [
    'a label that many have, in that turn alone',
    'en',
    'Chair: Questions?\n\nResident: My name is Lena Moor. Who pays?\n\nChair: We do.\n\nResident: Since when?',
    ['Chair', 'Lena Moor', 'Chair', 'Resident'],
  ],
  [
    'an office beside a name in somebody’s turn',
    'id',
    'Ketua BPD: Di sebelah saya Ibu Dra. Rini Lestari, Kepala Seksi Pembangunan. Silakan.\n\nKepala Seksi Pembangunan: Terima kasih.\n\nKetua BPD: Sama-sama.',
    ['Ketua BPD', 'Rini Lestari', 'Ketua BPD'],
  ],
  [
    'an office in short beside a name',
    'id',
    'Ketua BPD: Pak Imron Syafii selaku Sekdes, tolong dibuka angkanya.\n\nSekretaris Desa: Baik.\n\nKetua BPD: Lanjut.',
    ['Ketua BPD', 'Imron Syafii', 'Ketua BPD'],
  ],
  [
    'the same office elsewhere, which is another one',
    'id',
    'Ketua BPD: Saya tanya Pak Imron Syafii, Kepala Desa Sidawulung.\n\nKepala Desa: Baik.\n\nKetua BPD: Lanjut.',
    ['Ketua BPD', 'Kepala Desa', 'Ketua BPD'],
  ],
  [
    'whoever is given the floor',
    'id',
    'Ketua: Silakan, Bu Nuning.\n\nPenyuluh: Terima kasih.\n\nKetua: Ada lagi?\n\nPenyuluh: Cukup.',
    ['Ketua', 'Bu Nuning', 'Ketua', 'Bu Nuning'],
  ],
  [
    'whoever is given the floor in English',
    'en',
    'Chair: I call Mrs Ilkley.\n\nSurveyor: The pump leaks.\n\nChair: Badly?\n\nSurveyor: Yes.',
    ['Chair', 'Mrs Ilkley', 'Chair', 'Mrs Ilkley'],
  ],
  [
    'a name of its own though another is given the floor',
    'id',
    'Ketua: Silakan, Pak Darto.\n\nTarik: Saya dulu.\n\nKetua: Baik.\n\nTarik: Ya.',
    ['Ketua', 'Tarik', 'Ketua', 'Tarik'],
  ],
  [
    'what somebody else said of themselves',
    'en',
    '<lm_7> he said “I’m Tarik Voss, in the chair.”\n<rhodi> Who?\n<lm_7> Nobody.',
    ['lm_7', 'rhodi', 'lm_7'],
  ],
  [
    'a first name that says another one',
    'en',
    "Lena: I'm Tarik Voss, he said, and left.\n\nOmar: Who?\n\nLena: Nobody.\n\nOmar: Ah.",
    ['Lena', 'Omar', 'Lena', 'Omar'],
  ],
  [
    'two who are given the floor before the same label, of whom nobody is taken',
    'id',
    'Ketua: Silakan, Bu Nuning.\n\nPedagang: Terima kasih.\n\nKetua: Silakan, Pak Darto.\n\nPedagang: Cukup.',
    ['Ketua', 'Pedagang', 'Ketua', 'Pedagang'],
  ],
  [
    'who signs at the end',
    'id',
    'Ketua BPD: Kita mulai.\n\nNotulis: Baik.\n\nKetua BPD: Selesai.\n\nKarang Lesung, 15 Januari\n\nNotulis, Rini Lestari\n\nMengetahui,\n\nKetua BPD, H. Budi Wibawa, S.Sos.',
    ['Budi Wibawa', 'Rini Lestari', 'Budi Wibawa'],
  ],
  [
    'names below offices at the end',
    'id',
    'Ketua: Kita mulai.\n\nNotulis: Baik.\n\nKetua: Selesai.\n\n| Ketua | Notulis |\n| Ir. Budi Wibawa | Rini Lestari |',
    ['Budi Wibawa', 'Rini Lestari', 'Budi Wibawa'],
  ],
];

describe('who a label stands for', () => {
  it.each(INTRODUCED)('given %s, then by what is said', (_name, language, body, speakers) => {
    expect(turnsOf(read(body, language)).map(([, speaker]) => speaker)).toEqual(speakers);
  });

  it('given initials and no list, then the one name of the text that has them', () => {
    const article = read('Rhoda Ilkley opened the hut.\n\n- **RI** – We wait.\n- **LM** – No.\n- **RI** – Why?');
    expect(turnsOf(article).map(([, speaker]) => speaker)).toEqual(['Rhoda Ilkley', 'LM', 'Rhoda Ilkley']);
  });

  it('given initials with a small letter, then they tell two apart', () => {
    const article = read('Present: Fergus Muir, Ffion Morris\n\nFMu: We wait.\nFMo: No.\nFMu: Why?');
    expect(turnsOf(article).map(([, speaker]) => speaker)).toEqual(['Fergus Muir', 'Ffion Morris', 'Fergus Muir']);
  });

  it('given names with places in brackets, then those behind offices are places as well', () => {
    const article = read(
      'Mr. HALLORAN (Eastmoor): Will the Premier resign?\n\nThe PREMIER (Cathedral Town): No.\n\nMr. HALLORAN (Eastmoor): Why?',
    );
    expect(namesOf(article)).toEqual(['Mr. HALLORAN']);
  });

  it('given what a trader sells in brackets behind a number, then that is no name', () => {
    const article = read('KETUA: Siapa?\n\nPEDAGANG 2 (KIOS KAIN): Saya.\n\nKETUA: Ya.', 'id');
    expect(namesOf(article)).toEqual([]);
  });

  it('given a scribe in a chat that was copied without its marks, then the same is relayed', () => {
    const body =
      'lena: scribenick: tarik\ntarik: Rhoda: The pump is late.\ntarik: ... By a week.\ntarik: Rhoda: Good.\nlena: Rhoda: really?';
    const relayed = read(body).quotations.filter(({ isTurn }) => !isTurn);
    expect(relayed.map(({ start, end, speakers }) => [speakers[0]?.name, body.slice(start, end)])).toEqual([
      ['Rhoda', 'The pump is late.'],
      ['Rhoda', 'By a week.'],
      ['Rhoda', 'Good.'],
    ]);
  });

  it('given what a scribe relays of somebody else, then it is told by whom the scribe relays', () => {
    const body =
      '<lena> scribe: tarik\n<tarik> Rhoda: The firm wrote that the pump is late.\n<tarik> ... I answered that we wait.\n<tarik> Rhoda: Good.';
    expect(allSaid(read(body)).filter(([, , words]) => /^(?:the pump|we wait)/u.test(words))).toEqual([
      ['The firm', 'The firm', 'the pump is late'],
      ['I', 'Rhoda', 'we wait'],
    ]);
  });
});
