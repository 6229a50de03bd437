import type { AskingRow } from '../../row-types.ts';

const HUTAN = `---
title: Aksi Tanam Bakau Teluk Sermata
publisher: Kabar Pesisir
published: 2025-06-09
---
Relawan dari lima desa menanam bakau di Teluk Sermata pada Minggu pagi.

Bibit bakau dibawa dengan dua perahu dari persemaian Ujung Lanting. Penanaman selesai dalam empat jam.
Ketua panitia, Abner Tualeka, senang karena banyak relawan muda yang datang.
Pantai itu mundur 30 meter dalam sepuluh tahun terakhir. Dinas kelautan menyumbang Rp20 juta.
Panitia membagikan 450 bungkus nasi kepada peserta. Aksi serupa pernah diadakan pada 2019.
`;

const MILL = `---
title: Minutes of the Crossbeck mill trust
publisher: Crossbeck Mill Trust
published: 2025-08-27
---
The trust met at the mill on 25 August with seven trustees.

Visitors came in good numbers over the summer, and the tea room was busy. The wheel turned on 61 days.
A school party broke some windows on the second floor. The glazier will come within three weeks.
The flour sold out twice. Each bag costs 4 pounds.
Volunteers are needed for the winter. Last year there were four work days.
The trust owes the bank 9,300 pounds.
`;

const STREAM = `---
title: Sulih teks siaran rapat pleno klub sepeda
publisher: Klub Sepeda Roda Kencana
published: 2025-02-22
---
00:12 Selamat malam, kita mulai rapat pleno.
00:20 Anggota baru terus bertambah sejak tur ke Bukit Palem.
00:31 Tur itu jaraknya 85 kilometer, ada tiga pos istirahat.
00:44 Helm pinjaman yang hilang harus diganti peserta.
00:52 Harga helm sekitar 250 ribu.
01:03 Mobil pengiring tahun ini dua.
01:15 Rapat ditutup jam sembilan.
`;

export const ROWS: readonly AskingRow[] = [
  {
    kind: 'how-many',
    sources: [{ id: 'bakau-sermata', text: HUTAN }],
    question: 'brp bibit bakau yang ditanam?',
    expected: { shown: 'noAnswer' },
  },
  {
    kind: 'how-many',
    sources: [{ id: 'roda-kencana', text: STREAM }],
    question: 'helm yg ilang ada berapa biji',
    expected: { shown: 'noAnswer' },
  },
  {
    kind: 'how-many',
    sources: [{ id: 'crossbeck-mill', text: MILL }],
    question: 'utang mereka ke bank berapa ya',
    expected: { shown: 'answer', holds: 'The trust owes the bank 9,300 pounds' },
  },
  {
    kind: 'how-many',
    sources: [{ id: 'crossbeck-mill', text: MILL }],
    question: 'how many visitors came over the summer',
    expected: { shown: 'noAnswer' },
  },
  {
    kind: 'how-many',
    sources: [{ id: 'crossbeck-mill', text: MILL }],
    question: 'number of windows the school party broke?',
    expected: { shown: 'noAnswer' },
  },
  {
    kind: 'how-many',
    sources: [{ id: 'bakau-sermata', text: HUTAN }],
    question: 'how much rice packs did they hand out to the participants',
    expected: { shown: 'answer', holds: '450 bungkus nasi' },
  },
];
