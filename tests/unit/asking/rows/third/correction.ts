import type { AskingRow } from '../../row-types.ts';

const PANEN = `---
title: Panen Raya Desa Tegalwungu
publisher: Gema Tani
published: 2025-04-02
---
Panen raya di Desa Tegalwungu menghasilkan 54 ton gabah dari sawah bersama.

Kepala desa bersyukur karena hama wereng berkurang. Gabah dijual kepada koperasi Rp6.500 per kilogram.
Acara panen dibuka oleh camat dengan pemotongan padi pertama. Warga menggelar kenduri sampai sore.
Mesin perontok dipinjam dari desa tetangga.

Ralat (3 April): hasil panen sawah bersama adalah 45 ton gabah, bukan 54 ton seperti ditulis sebelumnya.
`;

const DISCORD = `---
title: Chat log #meetup
publisher: Pixel Foundry
published: 2025-05-11
---
[10:00] nerys: the meetup starts at 18:00 at the Copper Kettle
[10:02] bo_olsen: cool, do we pay for entry?
[10:03] nerys: entry is free, snacks too
[10:05] quillon: i bring the projector
[10:40] nerys: oops, correction: the meetup starts at 19:30, the cafe closes its kitchen first
[10:42] bo_olsen: fine by me
[10:45] quillon: sorry, scrap that, I can't bring the projector, bo_olsen brings it
`;

const RAPAT = `Transkrip rapat panitia pasar malam Alun-Alun Giri

MODERATOR: Kita mulai dari sewa stan.
HANUM: Sewa stan makanan tiga ratus ribu per malam.
MODERATOR: Berapa stan yang tersedia?
TOPAN: Ada enam puluh stan, sudah separuh terisi.
MODERATOR: Panggung musik di sebelah timur ya.
HANUM: Maaf, saya koreksi yang tadi. Sewa stan makanan yang benar dua ratus lima puluh ribu per malam.
TOPAN: Catat ya, itu yang dipakai.
MODERATOR: Baik, lanjut ke keamanan.
`;

export const ROWS: readonly AskingRow[] = [
  {
    kind: 'correction',
    sources: [{ id: 'panen-tegalwungu', text: PANEN }],
    question: 'panen di tegalwungu dapet berapa ton gabah?',
    expected: { shown: 'atOnce', holds: 'hasil panen sawah bersama adalah 45 ton gabah' },
  },
  {
    kind: 'correction',
    sources: [{ id: 'pasar-malam-giri', text: RAPAT }],
    question: 'sewa stan makanan per malem brp sih jadinya',
    expected: { shown: 'atOnce', holds: 'Sewa stan makanan yang benar dua ratus lima puluh ribu per malam' },
  },
  {
    kind: 'correction',
    sources: [{ id: 'pixel-foundry', text: DISCORD }],
    question: 'what time does the meetup start',
    expected: { shown: 'atOnce', holds: 'correction: the meetup starts at 19:30' },
  },
  {
    kind: 'correction',
    sources: [{ id: 'pixel-foundry', text: DISCORD }],
    question: 'so whos bringing the projecter?',
    expected: { shown: 'atOnce', holds: "I can't bring the projector, bo_olsen brings it" },
  },
  {
    kind: 'correction',
    sources: [{ id: 'panen-tegalwungu', text: PANEN }],
    question: 'tons of rice harvested in tegalwungu?',
    expected: { shown: 'atOnce', holds: 'adalah 45 ton gabah, bukan 54 ton' },
  },
];
