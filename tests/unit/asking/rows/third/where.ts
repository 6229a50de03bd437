import type { AskingRow } from '../../row-types.ts';

const SUNGAI = `---
title: Dua Kota Sepakat Bagi Air Sungai Lawe
publisher: Tribun Hilir
published: 2025-03-25
---
Wali kota Batumulia dan wali kota Serangin menandatangani perjanjian pembagian air Sungai Lawe, Senin.

Perjanjian Batumulia–Serangin berlaku selama lima tahun. Kedua wali kota bertemu di Pesanggrahan Telaga Biru.
Serangin mendapat jatah air lebih besar pada musim kemarau. Batumulia mendapat hak memelihara bendung.
Petugas ukur akan berkantor di Serangin. Perundingan sebelumnya pernah gagal pada 2022.
Petani di hilir menyambut baik perjanjian itu.
`;

const TWIN = `---
title: Marrowby and Kestleton sign rail pact
publisher: Northern Ledger
published: 2025-10-21
---
Marrowby and Kestleton have signed a pact on a shared railway after two years of dispute.

Under the Marrowby–Kestleton pact, trains will run hourly between the towns. The two councils met in the old customs \
house at Tarnwick. Marrowby will own the tracks and Kestleton the stations.
Council leader Philippa Ostrow said she was relieved. The depot will be built in Kestleton.
Shops in Marrowby hope for more visitors. Fares are to be set in December.
`;

const PRAMUKA = `---
title: Notulen rapat kerja Pramuka Gugus Elang
publisher: Gugus Elang
published: 2025-01-13
---
Tempat rapat: sanggar Jalan Cempaka nomor 8
Peserta: sebelas pembina

Perkemahan bersama Kota Lindaya dan Kota Merawan disepakati untuk bulan Juli. Perlengkapan dikumpulkan di Kota Merawan.
Pembina putri meminta tenda terpisah. Lagu baru akan dilatih tiap Sabtu.
Keputusan: iuran perkemahan Rp85.000.
Bus dari Kota Lindaya dipesan oleh Pak Sulaiman.
`;

const GUILD = `Transcript, weavers' guild of Ashcombe

TAMSIN: Welcome, everyone. Nice to be back in the tithe barn for this meeting.
GUS: And warm this time.
TAMSIN: The treaty with the Dorling guild gives our two towns one dye house.
GUS: It stands in Dorling, mind you.
TAMSIN: We pay a third of the rent.
GUS: Will they share the indigo?
TAMSIN: That comes next month.
`;

export const ROWS: readonly AskingRow[] = [
  {
    kind: 'where',
    sources: [{ id: 'sungai-lawe', text: SUNGAI }],
    question: 'kedua wali kota ketemuan di mana?',
    expected: { shown: 'answer', holds: 'bertemu di Pesanggrahan Telaga Biru' },
  },
  {
    kind: 'where',
    sources: [{ id: 'gugus-elang', text: PRAMUKA }],
    question: 'rapat pembina pramukanya di mana',
    expected: { shown: 'atOnce', holds: 'sanggar Jalan Cempaka nomor 8' },
  },
  {
    kind: 'where',
    sources: [{ id: 'marrowby-kestleton', text: TWIN }],
    question: 'tempat ketemunya dewan Marrowby sama Kestleton dmn ya',
    expected: { shown: 'answer', holds: 'old customs house at Tarnwick' },
  },
  {
    kind: 'where',
    sources: [{ id: 'marrowby-kestleton', text: TWIN }],
    question: 'where did the two councils meet',
    expected: { shown: 'answer', holds: 'met in the old customs house at Tarnwick' },
  },
  {
    kind: 'where',
    sources: [{ id: 'ashcombe-weavers', text: GUILD }],
    question: 'which building was the weavers guild meeting in?',
    expected: { shown: 'atOnce', holds: 'back in the tithe barn for this meeting' },
  },
  {
    kind: 'where',
    sources: [{ id: 'sungai-lawe', text: SUNGAI }],
    question: 'what place did the mayors of batumulia and serangin meet at',
    expected: { shown: 'answer', holds: 'bertemu di Pesanggrahan Telaga Biru' },
  },
];
