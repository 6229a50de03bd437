import type { AskingRow } from '../../row-types.ts';

const JEMBATAN_LAMA = `---
title: Jembatan Gantung Cibalung Segera Dibuka
publisher: Kabar Pasundara
published: 2026-01-05
---

Jembatan gantung Cibalung akan dibuka untuk umum pada 20 Januari. Kepala proyek, Ridwan Oesman, mengatakan papan lantai
tinggal dipasang di sisi barat. Biaya pembangunan mencapai Rp3,1 miliar.

Anak sekolah selama ini menyeberang dengan rakit. "Kalau banjir kami libur," kata seorang guru, Mimin Rosmini.
Jembatan dapat dilewati paling banyak 40 orang sekaligus.
`;

const JEMBATAN_BARU = `---
title: Pembukaan Jembatan Cibalung Mundur
publisher: Kabar Pasundara
published: 2026-01-18
---

Pembukaan jembatan gantung Cibalung mundur karena kabel utama belum lolos uji. Jembatan baru dibuka pada 14 Februari,
kata Ridwan Oesman, kepala proyek.

Biaya pembangunan membengkak menjadi Rp3,6 miliar. Mimin Rosmini, guru setempat, mengaku kecewa.
"Murid saya sudah latihan menari untuk acara pembukaan," ujarnya. Rakit tetap beroperasi gratis.
`;

const KOLAM_BARU = `---
title: Notulen Rapat Pengurus Kolam Renang Tirta Asri, Maret
publisher: Pengurus Tirta Asri
published: 2026-03-10
---

Rapat dipimpin Bu Anggraini. Kasir melaporkan pengunjung akhir pekan naik.

KEPUTUSAN: Tiket masuk dewasa Rp18.000, anak Rp12.000.
KEPUTUSAN: Kolam buka pukul 06.30 pada hari kerja.
TINDAK LANJUT: Pak Supri mengganti papan tarif.
`;

const KOLAM_LAMA = `---
title: Notulen Rapat Pengurus Kolam Renang Tirta Asri, Oktober
publisher: Pengurus Tirta Asri
published: 2025-10-07
---

Rapat dipimpin Bu Anggraini. Pak Supri melaporkan ubin kolam anak pecah.

KEPUTUSAN: Tiket masuk dewasa Rp15.000, anak Rp10.000.
KEPUTUSAN: Kolam buka pukul 07.00 pada hari kerja.
TINDAK LANJUT: Kasir mencetak tiket baru.
`;

const PERMIT_OLD = `---
title: Council sets parking permit fee
publisher: Aldermoor Echo
published: 2025-04-02
---

A resident's parking permit in Aldermoor will cost £55 a year, councillors decided on Tuesday. Permits go on sale at the
library on weekdays. Councillor Jago Penrith called it "the price of a decent dinner".

Around 600 households are expected to apply. The wardens start work in June under their supervisor, Della Marsh.
`;

const PERMIT_NEW = `---
title: Permit fee raised after warden costs soar
publisher: Aldermoor Echo
published: 2026-02-25
---

Drivers in Aldermoor must pay £72 a year for a resident's parking permit, after a close vote on Tuesday. The wardens
now report to Conrad Ives, who replaced Della Marsh as supervisor in the autumn.

"It used to be a dinner, now it's a dinner and a taxi home," Councillor Jago Penrith admitted. He had wanted the old fee
kept. Some 870 households hold permits.
`;

const CHOIR_NEW = `---
title: Choir chat, week 9
published: 2026-03-01
---

[18:40] wren: new plan, rehearsals are in the scout hut from now on
[18:41] basil: no more church hall then?
[18:42] wren: boiler's dead. and we start at 7.15 not earlier because the cubs are in till 7
[18:43] odette: fine by me
[18:44] basil: the scout hut smells of sausages
[18:45] wren: sing through it
`;

const CHOIR_OLD = `---
title: Choir chat, week 2
published: 2026-01-11
---

[18:12] wren: rehearsals are in the church hall as usual
[18:13] odette: what time do we start
[18:14] wren: we start at 6.45 sharp
[18:15] basil: i'll bring the music stands
[18:16] wren: bless you
`;

export const ROWS: readonly AskingRow[] = [
  {
    kind: 'newer-first',
    sources: [
      { id: 'cibalung-1', text: JEMBATAN_LAMA },
      { id: 'cibalung-2', text: JEMBATAN_BARU },
    ],
    question: 'Kapan jembatan Cibalung dibuka?',
    expected: { shown: 'answer', holds: 'Jembatan baru dibuka pada 14 Februari' },
  },
  {
    kind: 'newer-first',
    sources: [
      { id: 'cibalung-1', text: JEMBATAN_LAMA },
      { id: 'cibalung-2', text: JEMBATAN_BARU },
    ],
    question: 'biaya pembangunan jembatannya abis brp',
    expected: { shown: 'atOnce', holds: 'Rp3,6 miliar' },
  },
  {
    kind: 'newer-first',
    sources: [
      { id: 'tirta-asri-maret', text: KOLAM_BARU },
      { id: 'tirta-asri-oktober', text: KOLAM_LAMA },
    ],
    question: 'tiket masuk kolam dewasa brapa skrg',
    expected: { shown: 'answer', holds: 'Tiket masuk dewasa Rp18.000' },
  },
  {
    kind: 'newer-first',
    sources: [
      { id: 'tirta-asri-maret', text: KOLAM_BARU },
      { id: 'tirta-asri-oktober', text: KOLAM_LAMA },
    ],
    question: 'kolam buka jam berapa hari kerja?',
    expected: { shown: 'atOnce', holds: 'Kolam buka pukul 06.30' },
  },
  {
    kind: 'newer-first',
    sources: [
      { id: 'permit-2025', text: PERMIT_OLD },
      { id: 'permit-2026', text: PERMIT_NEW },
    ],
    question: 'how much is the parking permit',
    expected: { shown: 'atOnce', holds: '£72 a year' },
  },
  {
    kind: 'newer-first',
    sources: [
      { id: 'permit-2026', text: PERMIT_NEW },
      { id: 'permit-2025', text: PERMIT_OLD },
    ],
    question: "who's the supervisor of the wardens?",
    expected: { shown: 'atOnce', holds: 'Conrad Ives' },
  },
  {
    kind: 'newer-first',
    sources: [
      { id: 'choir-week-2', text: CHOIR_OLD },
      { id: 'choir-week-9', text: CHOIR_NEW },
    ],
    question: 'what time do we start singing',
    expected: { shown: 'atOnce', holds: 'we start at 7.15' },
  },
];
