import type { AskingRow } from '../../row-types.ts';

const APOTEK = `---
title: Notulen Rapat Apotek Warga Sidomukti
publisher: Apotek Warga Sidomukti
published: 2025-11-18
---
Rapat pengelola dihadiri enam orang. Apoteker, Prita Anjarwati, memimpin rapat.

Apotek buka setiap hari sampai pukul 21.00. Jam praktik dokter gigi dipindah ke Senin sore.
Risiko kehabisan obat batuk dibahas cukup lama. Pemasok baru menawarkan kredit dua pekan.
Izin edar jamu kemasan habis bulan depan. Karyawan mendapat bonus setengah gaji.
Keputusan: harga masker Rp1.500 per lembar.
`;

const THEATRE = `---
title: Minutes of the Aldercote arts centre
publisher: Aldercote Arts Centre
published: 2025-03-31
---
The board met in the green room. Nine members attended.

The theatre's grey curtain will be dyed in a darker colour. The summer programme has fourteen shows.
The licence for the bar was renewed for three years. A cheque from the brewers is still missing.
The board will organise a harvest supper. Jewellery makers get the side room on Tuesdays.
The chair, Isolde Penn, thanked the ushers.
`;

const ESPORT = `---
title: Log rapat tim Kelana Gaming
publisher: Kelana Gaming
published: 2025-08-05
---
[22:00] Arka: Latihan bersama dimulai pukul delapan malam setiap Rabu.
[22:02] Dimas: Seragam tim berwarna ungu, sudah dipesan.
[22:04] Arka: Hadiah turnamen dibagi rata kecuali untuk pelatih.
[22:06] Dimas: Pelatih mendapat dua puluh persen.
[22:08] Arka: Jaringan internet markas sering putus, perlu diganti.
[22:09] Dimas: Setuju.
`;

export const ROWS: readonly AskingRow[] = [
  {
    kind: 'spelling',
    sources: [{ id: 'apotek-sidomukti', text: APOTEK }],
    question: 'apotik bukanya smpe jam brp?',
    expected: { shown: 'atOnce', holds: 'Apotek buka setiap hari sampai pukul 21.00' },
  },
  {
    kind: 'spelling',
    sources: [{ id: 'aldercote-arts', text: THEATRE }],
    question: 'tirai teaternya mo diwarnain apaan',
    expected: { shown: 'atOnce', holds: 'grey curtain will be dyed in a darker colour' },
  },
  {
    kind: 'spelling',
    sources: [{ id: 'aldercote-arts', text: THEATRE }],
    question: 'hw many shows r in the summer program',
    expected: { shown: 'atOnce', holds: 'The summer programme has fourteen shows' },
  },
  {
    kind: 'spelling',
    sources: [{ id: 'aldercote-arts', text: THEATRE }],
    question: 'wich day do jewelry makers hav the side room??',
    expected: { shown: 'atOnce', holds: 'Jewellery makers get the side room on Tuesdays' },
  },
  {
    kind: 'spelling',
    sources: [{ id: 'kelana-gaming', text: ESPORT }],
    question: 'wats the color of the team jerseys/unifrom',
    expected: { shown: 'atOnce', holds: 'Seragam tim berwarna ungu' },
  },
];
