import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../../../../src/language/types.ts';
import { allSaid, namesOf, read, turnsOf } from '../../../support/said.ts';

type Case = readonly [name: string, language: LanguageCode, lines: readonly string[]];

/** Lines with a colon, a time, brackets or bold that nobody says. */
const LISTS: readonly Case[] = [
  ['an agenda', 'en', ['Agenda', '', '09:00 Registration: main hall', '09:30 Opening: welcome', '10:00 Break: coffee']],
  ['an agenda without colons', 'en', ['09:00 Registration', '09:30 Opening', '10:00 Coffee', '10:30 Workshop']],
  ['a timetable', 'en', ['6:05 Ferry: Brookland', '7:05 Ferry: Brookland', '8:05 Ferry: Eastmere']],
  ['an Indonesian timetable', 'id', ['05.30 KA Kolam: jalur 1', '06.30 KA Sagara: jalur 2', '07.30 KA Kolam: jalur 1']],
  [
    'an Indonesian programme',
    'id',
    ['09.00 - Registrasi: aula', '09.30 - Pembukaan: Bupati', '10.00 - Istirahat: kopi'],
  ],
  [
    'a programme with ranges',
    'id',
    ['08.00-09.00 Senam: lapangan', '09.00-10.00 Lomba: balai', '10.00-11.00 Makan: teras'],
  ],
  [
    'a programme with a.m.',
    'en',
    ['10:15 a.m. Opening: welcome', '11:15 a.m. Lunch: soup', '1:15 p.m. Walk: the pond'],
  ],
  ['ingredients', 'en', ['Flour: 500 g', 'Butter: 250 g', 'Sugar: 100 g', 'Method: Mix and bake.', 'Serves: four']],
  [
    'ingredients as items',
    'en',
    ['Ingredients:', '- Flour: 500 g', '- Butter: 250 g', '', 'Method:', '1. Mix: use a bowl.'],
  ],
  ['an Indonesian recipe', 'id', ['Bahan: tepung, gula', 'Cara: campur lalu panggang.', 'Catatan: untuk empat orang.']],
  ['prices for members and others', 'en', ['Student: 5 crowns', 'Teacher: 10 crowns', 'Parent: 8 crowns']],
  ['prices in paragraphs', 'en', ['Member: 5 crowns', '', 'Guest: 8 crowns', '', 'Student: free']],
  ['Indonesian fees', 'id', ['Anggota: Rp5.000', 'Tamu: Rp8.000', 'Relawan: gratis']],
  ['vacancies', 'en', ['- Engineer: full time, Mill Lane', '- Teacher: two days a week', '- Volunteer: Saturdays']],
  ['facts of an event', 'en', ['Date: 4 May 2026', 'Time: 19:00', 'Venue: the boathouse', 'Price: 9 crowns']],
  [
    'an Indonesian price list',
    'id',
    ['Hari: Senin', 'Tanggal: 4 Mei 2026', 'Harga: 9.000', 'Stok: banyak', 'Warna: biru'],
  ],
  ['contact details', 'id', ['Alamat: Jalan Kolam 12', 'Telepon: 0812', 'Jam buka: 09.00 sampai 17.00']],
  ['opening hours', 'en', ['Address: 12 Mill Lane', 'Phone: 0123 456', 'Opening hours: 9:00 to 17:00']],
  ['votes of districts', 'en', ['Brookland: 12 votes', 'Eastmere: 9 votes', 'Mill Lane: 3 votes']],
  ['results of matches', 'en', ['Harbour United: 2', 'Mill Rovers: 1', 'Pond City: 0']],
  ['results with the figures first', 'en', ['2:0 Harbour United', '3:1 Mill Rovers', '1:1 Pond City']],
  ['ratios', 'en', ['Ratio 3:1', 'Scale 1:50', 'Odds 9:2']],
  ['days', 'en', ['Monday: fish', 'Tuesday: soup', 'Wednesday: fish', 'Thursday: pie']],
  ['quarters', 'en', ['Q1: 200', 'Q2: 300', 'Q3: 250']],
  ['steps', 'en', ['Step 1: drain the pond.', 'Step 2: lift the pump.', 'Step 3: rest.']],
  ['what is needed', 'en', ['- Boats: we have two.', '- Oars: we need four.', '- Sails: none.']],
  ['what is needed, in Indonesian', 'id', ['- Perahu: ada dua.', '- Dayung: perlu empat.', '- Layar: tidak ada.']],
  [
    'bold fields',
    'en',
    ['**Important:** bring a coat.', '', '**Price:** nine crowns.', '', '**Where:** the boathouse.'],
  ],
  [
    'bold headings',
    'en',
    ['**Boats**', '', 'They are old.', '', '**Oars**', '', 'They are new.', '', '**Sails**', '', 'None.'],
  ],
  ['a dictionary', 'en', ['pond: a small lake', 'pump: a machine', 'ferry: a boat for people', 'mill: a house']],
  ['a dictionary with capitals', 'en', ['Pond: a small lake.', 'Pump: a machine that moves water.', 'Ferry: a boat.']],
  ['an Indonesian dictionary', 'id', ['Kolam: genangan air.', 'Pompa: alat pemindah air.', 'Perahu: kendaraan air.']],
  ['a verdict', 'en', ['Pros: cheap.', 'Cons: loud.', 'Price: 900.', 'Verdict: buy it.']],
  [
    'a table',
    'en',
    ['| Name | Words |', '|---|---|', '| Pond: new | The pump is late. |', '| Mill: old | How late? |'],
  ],
];

const TEXTS: readonly Case[] = [
  ['remarks', 'en', ['Note: the hall is cold.', 'PS: bring a coat.', 'NB: no dogs.', 'Warning: wet floor.']],
  ['Indonesian remarks', 'id', ['Catatan: aula dingin.', 'Info: parkir di belakang.', 'Penting: bawa jaket.']],
  ['one remark in prose', 'en', ['The hall was shut.', '', 'Note: It opens in May.', '', 'The roof was old.']],
  ['the head of a letter', 'en', ['Subject: the pump', 'From: the club', 'To: the council', '', 'The pump is late.']],
  ['an Indonesian letter', 'id', ['Perihal: pompa', 'Lampiran: satu berkas', 'Kepada: pengurus', '', 'Pompa rusak.']],
  ['addresses', 'en', ['https://pond.example/a', 'http://mill.example:8080/b', 'mailto:pond@pond.example']],
  ['verses by book', 'en', ['John 3:16 It was so.', 'John 3:17 It was good.', 'Mark 1:2 It is written.']],
  ['verses by number', 'en', ['1:1 In the beginning.', '1:2 And the earth.', '1:3 And there was light.']],
  ['code', 'en', ['const pump: number = 3;', "let lake: string = 'a';", 'if (x) { y: 2 }', 'return pump;']],
  ['fenced code', 'en', ['```ts', 'name: string', 'age: number', 'owner: Person', '```']],
  ['settings', 'en', ['name: pond', 'version: 2', 'owner: lena', 'tags:', '  - a', '  - b']],
  [
    'settings that come back',
    'en',
    ['- name: pond', '  age: 2', '- name: mill', '  age: 3', '- name: weir', '  age: 4'],
  ],
  ['a log', 'en', ['ERROR: pump failed', 'WARN: pressure low', 'INFO: pump started', 'ERROR: pump failed']],
  ['a log with times', 'en', ['2026-03-12 10:01:02 INFO server: started', '2026-03-12 10:01:03 WARN server: slow']],
  ['footnotes', 'en', ['[1] See the minutes.', '[2] See the plan.', '[a] A note.', '[Note] The hall is cold.']],
  ['links', 'en', ['[Home] [About] [Contact]', '[Download] the file here.', '[Read] the rules.']],
  ['headlines', 'en', ['Pond closed: who pays?', 'Ferry late: why?', 'Bread dear: the reasons']],
  [
    'two headlines over paragraphs',
    'id',
    ['Kolam Ditutup: Siapa Bayar?', '', 'Kolam ditutup.', '', 'Pompa Rusak: Ini Sebabnya', '', 'Pompa tua.'],
  ],
  ['reasons', 'en', ['The reason: nobody came. The result: no vote.', 'The cost: nine crowns.']],
  ['lessons', 'en', ['Lesson one: never swim alone.', 'Lesson two: tell somebody.', 'Rule three: wear a vest.']],
];

describe.each([
  ['lists', LISTS],
  ['texts', TEXTS],
] as const)('%s with marks that labels have too', (_kind, cases) => {
  it.each(cases)('given %s, then nobody speaks and nobody is named', (_name, language, lines) => {
    for (const gap of ['\n', '\n\n']) {
      const article = read(lines.join(gap), language);
      expect(allSaid(article)).toEqual([]);
      expect(namesOf(article)).toEqual([]);
    }
  });
});

describe('names that do not speak', () => {
  it.each([
    ['credits', ['Director: Lena Moor', 'Camera: Tarik Voss', 'Sound: Omar Reed']],
    ['winners', ['Winner: Lena Moor', 'Second: Tarik Voss', 'Third: Omar Reed']],
    ['offices behind names', ['Lena Moor: chair', 'Tarik Voss: treasurer', 'Omar Reed: clerk']],
    [
      'a programme of talks',
      ['09:00 Lena Moor: pumps and pipes', '09:30 Tarik Voss: money', '10:00 Omar Reed: the ferry'],
    ],
    ['an address', ['Lena Moor', '12 Mill Lane', 'Brookland', '', 'Tel: 0123', 'Email: lena@pond.example']],
  ])('given %s, then there are no turns', (_name, lines) => {
    expect(turnsOf(read(lines.join('\n')))).toEqual([]);
  });

  it('given dialogue in an article, then quotations and no turns', () => {
    const article = read(
      'The club met on Monday. “The pump is late,” said Lena Moor. “How late is it?” asked Tarik Voss.\n\nNobody knew.',
    );
    expect(turnsOf(article)).toEqual([]);
    expect(allSaid(article).map(([, speaker, words]) => [speaker, words])).toEqual([
      ['Lena Moor', '“The pump is late,”'],
      ['Tarik Voss', '“How late is it?”'],
    ]);
  });
});
