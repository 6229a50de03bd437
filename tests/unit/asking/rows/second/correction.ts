import type { AskingRow } from '../../row-types.ts';

const MARATON = `---
title: Maraton Pantai Sindangbarang Diikuti Ribuan Pelari
publisher: Langkah Cepat
published: 2024-09-30
---
Maraton Pantai Sindangbarang berlangsung meriah pada Minggu. Panitia semula menyebut jumlah peserta 3.200 orang.

"Cuacanya bersahabat," kata juara putri, Yuniarti Kalalo. Ia mencatat waktu 2 jam 51 menit. Hadiah diserahkan oleh \
camat Ruslan Effendi.

Sampah botol dipungut 80 relawan. Tahun depan rute akan melewati mercusuar.

Ralat: jumlah peserta yang benar adalah 2.300 orang, bukan seperti yang disebut panitia pada awalnya.
`;

const BOARD = `# Minutes of the Board of Kestrel Housing Co-operative

26 May 2025, community room

Present: Ms Dorothea Lamb (chair), Mr Idris Calloway (treasurer), Ms Pia Wendelin

## Accounts

Mr Calloway reported a surplus of 14,600 pounds for the year. Ms Lamb asked how much was owed in rent. Mr Calloway \
said that arrears stood at 3,150 pounds.

## Painting

RESOLVED: that the stairwells be painted in the week of 7 July.

ACTION: Ms Wendelin to choose the paint.

## Matters arising before close

Mr Calloway corrected his report: the surplus was 11,600 pounds, as an invoice had been left out. Ms Wendelin noted \
that the painters were not free, so the stairwells would be painted in the week of 21 July instead.
`;

const SUARA = `Bu Lurah: Bapak ibu, penyaluran beras bantuan hari Kamis tanggal 8 ya.
Pak Tarmizi: Berapa kilo per keluarga, Bu?
Bu Lurah: Lima belas kilo per keluarga.
Mbak Retno: Tempatnya di aula?
Bu Lurah: Di aula, bawa KTP.
Pak Tarmizi: Yang lansia bagaimana?
Bu Lurah: Lansia diantar oleh petugas ke rumah.
Mbak Retno: Maaf Bu, ini pesan dari Bulog baru masuk.
Bu Lurah: Oh, saya koreksi, berasnya sepuluh kilo per keluarga, bukan lima belas.
Bu Lurah: Dan truknya terlambat, jadi penyaluran digeser ke Jumat tanggal 9.
Pak Tarmizi: Baik Bu, kami umumkan.
`;

const LAUNCH = `---
title: Heronsgate airport reopens its runway
publisher: Skyway Bulletin
published: 2023-07-21
---
Heronsgate airport will reopen its runway on 1 August after repairs, its director Clement Abara said on Friday.

The work cost 18 million crowns. "It is as smooth as a billiard table," said Abara. Eight airlines will fly from \
Heronsgate. The pilot Runa Sefton made the first test landing.

The car park was enlarged and a new tower is planned.

Correction: an earlier version gave the cost as 18 million crowns; the work cost 81 million crowns. The airport has \
also made clear that the runway reopens on 11 August.
`;

const GRUP = `[09:00] Laras: kelas yoga besok jam 6 pagi di taman kota ya
[09:01] Vicky: bayar brp?
[09:02] Laras: 25rb per orang, bawa matras sendiri
[09:05] Tania: instrukturnya kak Monik kan
[09:06] Laras: iya kak Monik
[09:30] Laras: eh sori salah, jamnya jam 7 pagi, jam 6 masih gelap
[09:31] Vicky: oke
[09:33] Laras: sama biayanya 20rb aja, dapet diskon
[09:34] Tania: yeay
`;

export const ROWS: readonly AskingRow[] = [
  {
    kind: 'correction',
    sources: [{ id: 'maraton-sindangbarang', text: MARATON }],
    question: 'brp peserta maraton pantai sindangbarang?',
    expected: { shown: 'atOnce', holds: 'yang benar adalah 2.300 orang' },
  },
  {
    kind: 'correction',
    sources: [{ id: 'maraton-sindangbarang', text: MARATON }],
    question: 'how many runners took part in the marathon (peserta)?',
    expected: { shown: 'atOnce', holds: 'jumlah peserta yang benar adalah 2.300' },
  },
  {
    kind: 'correction',
    sources: [{ id: 'kestrel-board', text: BOARD }],
    question: 'how big was the surplus',
    expected: { shown: 'atOnce', holds: 'the surplus was 11,600 pounds' },
  },
  {
    kind: 'correction',
    sources: [{ id: 'kestrel-board', text: BOARD }],
    question: 'kapan stairwells nya dicat?',
    expected: { shown: 'atOnce', holds: 'in the week of 21 July instead' },
  },
  {
    kind: 'correction',
    sources: [{ id: 'beras-bantuan', text: SUARA }],
    question: 'how many kilos of rice does each family get in the end',
    expected: { shown: 'atOnce', holds: 'berasnya sepuluh kilo per keluarga' },
  },
  {
    kind: 'correction',
    sources: [{ id: 'heronsgate', text: LAUNCH }],
    question: 'what did the runway repairs at heronsgate cost',
    expected: { shown: 'atOnce', holds: 'the work cost 81 million crowns' },
  },
  {
    kind: 'correction',
    sources: [{ id: 'heronsgate', text: LAUNCH }],
    question: 'runway heronsgate dibuka lg tanggal brapa?',
    expected: { shown: 'atOnce', holds: 'the runway reopens on 11 August' },
  },
  {
    kind: 'correction',
    sources: [{ id: 'grup-yoga', text: GRUP }],
    question: 'yoga besok mulai jam brp sih?',
    expected: { shown: 'atOnce', holds: 'jamnya jam 7 pagi' },
  },
];
