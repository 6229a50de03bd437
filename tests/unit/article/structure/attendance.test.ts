import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../../../../src/language/types.ts';
import { namesOf, read, type Said, turnsOf } from '../../../support/said.ts';

type Case = readonly [name: string, language: LanguageCode, body: string, speakers: readonly string[]];

/** The speakers of the turns in order, each by the name that the list gives. */
const LISTED: readonly Case[] = [
  [
    'first names',
    'en',
    'Present: Lena Moor, Tarik Voss and Omar Reed\n\nLena: We wait.\n\nOmar: No.',
    ['Lena Moor', 'Omar Reed'],
  ],
  [
    'initials that are not given',
    'en',
    'Present: Lena Moor, Tarik Voss\n\nTV: We wait.\n\nLM: No.',
    ['Tarik Voss', 'Lena Moor'],
  ],
  [
    'initials in round brackets',
    'id',
    'Hadir: Rini Lestari (RL), Budi Wibawa (BW)\n\nRL: Kita tunggu.\nBW: Ya.',
    ['Rini Lestari', 'Budi Wibawa'],
  ],
  [
    'initials in square brackets',
    'en',
    'Present: Lena Moor [LM]; Tarik Voss [TV]\n\nLM: We wait.\nTV: No.',
    ['Lena Moor', 'Tarik Voss'],
  ],
  [
    'initials before an equals sign',
    'en',
    'LM = Lena Moor, TV = Tarik Voss\n\nLM: We wait.\nTV: No.',
    ['Lena Moor', 'Tarik Voss'],
  ],
  [
    'initials before a colon',
    'en',
    'LM: Lena Moor\nTV: Tarik Voss\n\nLM: We wait.\nTV: No.',
    ['Lena Moor', 'Tarik Voss'],
  ],
  [
    'initials in a list of speakers',
    'en',
    'Speakers: LM: Lena Moor; TV: Tarik Voss\n\nLM: We wait.\nTV: No.',
    ['Lena Moor', 'Tarik Voss'],
  ],
  [
    'surnames with a title',
    'en',
    'Attendees: Edith Marlow, Jonas Pell\n\nMrs Marlow: We wait.\n\nMr Pell: No.',
    ['Edith Marlow', 'Jonas Pell'],
  ],
  [
    'nicknames in quotation marks',
    'en',
    'Attendees:\n- Lena Moor\n- Omar "Ozzy" Reed\n\nLena: We wait.\n\nOzzy: No.',
    ['Lena Moor', 'Omar "Ozzy" Reed'],
  ],
  [
    'shortened names',
    'en',
    'Present: Alexandra Moor, Benjamin Voss\n\nAlex: We wait.\nBen: No.',
    ['Alexandra Moor', 'Benjamin Voss'],
  ],
  [
    'a list below a heading',
    'en',
    '## Present\n\n* Lena Moor\n* Tarik Voss\n\n## Minutes\n\nLena: We wait.\n\nTarik: No.',
    ['Lena Moor', 'Tarik Voss'],
  ],
  [
    'a list of plain lines',
    'id',
    'Yang hadir:\nRini Lestari\nBudi Wibawa\n\nRini: Kita tunggu.\nBudi: Ya.',
    ['Rini Lestari', 'Budi Wibawa'],
  ],
  [
    'a numbered list with offices',
    'id',
    'Peserta rapat:\n1. Budi Wibawa, Ketua RT\n2. Sari Melati - Bendahara\n\nKetua: Kita tunggu.\nBendahara: Ya.',
    ['Budi Wibawa', 'Sari Melati'],
  ],
  [
    'an office of a group',
    'id',
    'Hadir:\n- Joko Tirta, Ketua Karang Taruna\n- Dewi Anggun, Ketua PKK\n\nJoko: Kita tunggu.\nDewi: Ya.',
    ['Joko Tirta', 'Dewi Anggun'],
  ],
  [
    'a table',
    'en',
    'Attendees\n\n| Name | Role |\n|---|---|\n| Lena Moor | Chair |\n| Tarik Voss | Clerk |\n\nChair: We wait.\n\nClerk: No.',
    ['Lena Moor', 'Tarik Voss'],
  ],
  [
    'a table with initials',
    'id',
    'Daftar hadir\n\n| Nama | Singkatan |\n| --- | --- |\n| Rini Lestari | RL |\n| Budi Wibawa | BW |\n\nRL: Kita tunggu.\n\nBW: Ya.',
    ['Rini Lestari', 'Budi Wibawa'],
  ],
  [
    'offices in brackets',
    'id',
    'Hadir: Pak Rudi (Ketua), Bu Sari (Sekretaris), Mas Budi\n\nKetua: Kita mulai.\n\nSekretaris: Ya.\n\nBudi: Cukup.',
    ['Pak Rudi', 'Bu Sari', 'Mas Budi'],
  ],
  [
    'a chair beside a vice chair',
    'en',
    'In attendance: Cllr Lena Moor (Chair); Cllr Tarik Voss (Vice Chair)\n\nThe Chair: We wait.\n\nVice Chair: No.',
    ['Lena Moor', 'Tarik Voss'],
  ],
  [
    'fields of offices',
    'en',
    'Chair: Lena Moor\nClerk: Tarik Voss\n\nChair: We wait.\nClerk: No.',
    ['Lena Moor', 'Tarik Voss'],
  ],
  [
    'fields of offices, then first names',
    'id',
    'Ketua: Rudi Hartono\nNotulis: Sari Melati\n\nKetua: Kita mulai.\nSari: Dicatat.',
    ['Rudi Hartono', 'Sari Melati'],
  ],
  [
    'bold lists one after the other',
    'en',
    '**Present:** Lena Moor (LM), Tarik Voss (TV)\n**Absent:** Omar Reed\n\nLM: We wait.\nTV: No.',
    ['Lena Moor', 'Tarik Voss'],
  ],
  [
    'who sent apologies on the same line',
    'en',
    'Present: Lena Moor, Tarik Voss. Apologies: Omar Reed.\n\nLena: We wait.\nTarik: No.',
    ['Lena Moor', 'Tarik Voss'],
  ],
  [
    'who is absent on the same line, in Indonesian',
    'id',
    'Hadir: Rini Lestari, Budi Wibawa; Izin: Joko Tirta\n\nRini: Kita tunggu.\nBudi: Ya.',
    ['Rini Lestari', 'Budi Wibawa'],
  ],
  [
    'a paragraph for each, the office first',
    'id',
    'Pengurus yang hadir:\n\nKetua Dr. Rini Lestari\n\nBendahara Hj. Sari Melati\n\nPEMBUKAAN\n\nKetua: Kita mulai.\n\nBendahara: Ya.',
    ['Rini Lestari', 'Sari Melati'],
  ],
  [
    'a paragraph for each, one without an office',
    'en',
    'Present:\n\nLena Moor (chair)\n\nTarik Voss\n\nOmar Reed (clerk)\n\nTHE POND\n\nChair: We wait.\n\nTarik: No.\n\nClerk: Why?',
    ['Lena Moor', 'Tarik Voss', 'Omar Reed'],
  ],
  [
    'an office, a hyphen and a name',
    'id',
    'Ketua RT 03 - Pak Slamet\nKetua RT 04 - Joko Tirta (terlambat)\n\nKetua RT 03: Kita mulai.\n\nKetua RT 04: Ya.',
    ['Pak Slamet', 'Joko Tirta'],
  ],
  [
    'columns of offices over anything',
    'id',
    'Camat Lembah          Drs. Budi Wibawa\nDirektur BUMDes       Joko Tirta\n\nCamat: Kita mulai.\n\nDirektur BUMDes: Ya.',
    ['Budi Wibawa', 'Joko Tirta'],
  ],
  [
    'columns below a longer heading',
    'id',
    'Daftar hadir unsur:\n\nKepala Desa           Budi Wibawa (penyusun)\nPengawas BUMDes       Sumijan\n\nKepala Desa: Kita mulai.\n\nPengawas BUMDes: Ya.',
    ['Budi Wibawa', 'Sumijan'],
  ],
  [
    'columns of names and offices, one list below the other',
    'en',
    'PRESENT\n   Professor Lena Moor      Chairman of Governors\n   Mr Tarik Voss            Vice-Chairman\nIN ATTENDANCE\n   Ms Omar Reed             Director\n\n1  Opening\n\nChairman: We wait.\n\nVice-Chairman: No.\n\nDirector: Why?',
    ['Lena Moor', 'Tarik Voss', 'Omar Reed'],
  ],
  [
    'nicks in a chat with tabs',
    'id',
    '2026-05-09 19:30:45\tratri\tHadir: Ratri Wulan (ratri), Budi Wibawa (ucok)\n2026-05-09 19:31:10\tucok\tlog saja cukup\n2026-05-09 19:31:22\tratri\tya',
    ['Ratri Wulan', 'Budi Wibawa', 'Ratri Wulan'],
  ],
  [
    'a list that somebody writes in a chat, which stays theirs',
    'en',
    'Lena Moor: Present: Lena Moor (LM), Tarik Voss (TV)\nTV: here\nLM: good',
    ['Lena Moor', 'Tarik Voss', 'Lena Moor'],
  ],
  [
    'titles in lower case',
    'id',
    '**KETUA RAPAT (Drs. Budi Wibawa):** Silakan.\n\n**dr. MARLIN PAH (Dapil 3):** Air mati.\n\n**KETUA RAPAT:** Baik.',
    ['Drs. Budi Wibawa', 'dr. MARLIN PAH', 'Drs. Budi Wibawa'],
  ],
  [
    'rows of a table that became text, the office first',
    'id',
    'Jabatan, Nama; Ketua, Rini Lestari; Bendahara, Budi Wibawa\n\nKetua: Kita mulai.\n\nBendahara: Ya.',
    ['Rini Lestari', 'Budi Wibawa'],
  ],
  [
    'rows of a table that became text, the name first',
    'id',
    'Hadir: Nama, Jabatan; Rini Lestari, Ketua; Budi Wibawa, Bendahara\n\nKetua: Kita mulai.\n\nBendahara: Ya.',
    ['Rini Lestari', 'Budi Wibawa'],
  ],
  [
    'prose that tells who leads',
    'id',
    'Rapat dipimpin Ibu Rini Lestari selaku ketua koperasi, dengan Budi Wibawa sebagai bendahara.\n\nKetua: Kita mulai.\n\nBendahara: Ya.',
    ['Rini Lestari', 'Budi Wibawa'],
  ],
  [
    'prose that tells who holds an office',
    'id',
    'Rapat dibuka ketua koperasi, Rini Lestari, dan dicatat sekretaris Budi Wibawa.\n\nKetua: Kita mulai.\n\nSekretaris: Ya.',
    ['Rini Lestari', 'Budi Wibawa'],
  ],
  [
    'who chaired and wrote',
    'en',
    'The meeting was chaired by Lena Moor. Minutes taken by Omar Reed.\n\nChair: We wait.\n\nSecretary: No.',
    ['Lena Moor', 'Omar Reed'],
  ],
  [
    'offices behind the initials',
    'en',
    'In attendance: Lena Moor (LM) Chair, Noel Dunne (NDu) Treasurer, Tarik Voss (TV)\n\nChair: We wait.\n\nNDu: No.\n\nTV: Why?',
    ['Lena Moor', 'Noel Dunne', 'Tarik Voss'],
  ],
  [
    'members below a heading, and a group with its own',
    'en',
    'MEMBERS\n\nMr. Omar Reed (Chair), Ms. Edith Marlow\n\nWITNESSES\n\nHarbour Trust: Dr. Lena Moor, Chief Pilot; Tarik Voss, Fleet Supervisor\n\nThe CHAIR: We wait.\n\nMs. Marlow: No.\n\nDr. Moor: Why?\n\nMr. Voss: Late.',
    ['Omar Reed', 'Edith Marlow', 'Lena Moor', 'Tarik Voss'],
  ],
  [
    'a remark in lower case',
    'en',
    'Present: Lena Moor [LM], chair; Tarik Voss [TV] – joined at item 2, train\n\nLM: We wait.\n\nTV: No.',
    ['Lena Moor', 'Tarik Voss'],
  ],
  [
    'an office in capitals with its holder in brackets once',
    'id',
    'DIRUT PERUMDA KOLAM (Ir. BUDI WIBAWA): Kami siap.\n\nPIMPINAN RAPAT (Hj. SARI MELATI): Silakan.\n\nDIRUT PERUMDA: Baik.\n\nPIMPINAN RAPAT: Terima kasih.',
    ['Ir. BUDI WIBAWA', 'SARI MELATI', 'Ir. BUDI WIBAWA', 'SARI MELATI'],
  ],
  [
    'initials that the text writes out elsewhere',
    'en',
    'HON. S. D. RAO.- A point of order.\n\nHON. EDITH MARLOW.- Honourable Shanti Devi Rao, sit down.\n\nHON. S. D. RAO.- I will.',
    ['Shanti Devi Rao', 'HON. EDITH MARLOW', 'Shanti Devi Rao'],
  ],
];

describe('those present', () => {
  it.each(LISTED)('given %s, then each label is somebody listed', (_name, language, body, speakers) => {
    const article = read(body, language);
    expect(turnsOf(article).map(([, speaker]) => speaker)).toEqual(speakers);
    const names = namesOf(article);
    expect(speakers.filter((name) => !names.includes(name))).toEqual([]);
    expect(names.filter((name) => !body.includes(name) || /\b(?:Apologies|Izin|Name|Nama|Role)\b/u.test(name))).toEqual(
      [],
    );
  });

  it('given two people of one first name, then the first name stays as it is written', () => {
    const article = read('Present: Lena Moor, Lena Hart, Tarik Voss\n\nLena: We wait.\n\nLena H: No.\n\nTarik: Why?');
    const said: Said[] = [
      ['Lena', 'Lena', 'We wait.'],
      ['Lena H', 'Lena Hart', 'No.'],
      ['Tarik', 'Tarik Voss', 'Why?'],
    ];
    expect(turnsOf(article)).toEqual(said);
  });

  it('given two people of one surname and the same initials, then both stay as they are written', () => {
    const article = read('Present: Lena Moor, Lars Moor\n\nMoor: We wait.\n\nLM: No.\n\nLars: Why?');
    expect(turnsOf(article).map(([, speaker]) => speaker)).toEqual(['Moor', 'LM', 'Lars Moor']);
  });

  it('given a list, then its lines are nobody’s words', () => {
    const { quotations, blocks, body } = read(
      'Present:\n- Lena Moor: chair\n- Tarik Voss: clerk\n\nLena: We wait.\nTarik: No.',
    );
    const end = body.indexOf('Lena: We');
    expect(quotations.filter(({ start }) => start < end)).toEqual([]);
    expect(blocks.filter(({ start }) => start < end).map(({ note }) => note)).toEqual(Array(3).fill('attendance'));
  });

  it('given an office, then it is told of whoever holds it', () => {
    const { people } = read('Present: Lena Moor (chair), Tarik Voss, treasurer\n\nLena: We wait.\n\nTarik: No.');
    expect(people.map(({ name, office }) => [name, office])).toEqual([
      ['Lena Moor', 'chair'],
      ['Tarik Voss', 'treasurer'],
    ]);
  });
});
