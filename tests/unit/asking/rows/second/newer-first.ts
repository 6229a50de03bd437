import type { AskingRow } from '../../row-types.ts';

const TOL_LAMA = `---
title: Tarif Tol Gempolwangi Diumumkan
publisher: Kilas Jalan
published: 2023-04-03
---
Badan pengelola mengumumkan tarif Tol Gempolwangi. Tarif kendaraan golongan I ditetapkan Rp18.500.

Jalan sepanjang 27 kilometer itu punya tiga gerbang. "Tarif ini sudah dihitung matang," kata juru bicara pengelola, \
Swastika Anjani. Sopir truk Paijo menilai tarif itu mahal.

Tempat istirahat baru ada di kilometer 12. Lampu jalan masih dipasang.
`;

const TOL_BARU = `---
title: Tarif Tol Gempolwangi Naik Lagi
publisher: Kilas Jalan
published: 2025-01-20
---
Mulai pekan ini pengguna Tol Gempolwangi membayar lebih. Untuk golongan I, tarifnya kini Rp23.000.

Juru bicara pengelola, Swastika Anjani, menyebut inflasi sebagai alasan. "Kami juga menambah dua gerbang," kata \
Swastika. Kini ada lima gerbang di jalan sepanjang 27 kilometer itu.

Paijo, sopir truk, memilih jalan lama. Tempat istirahat di kilometer 12 sedang direnovasi.
`;

const FLOOD_OLD = `---
title: Flood in the Tarn Valley leaves many homeless
publisher: Upland News
published: 2024-10-02
---
The River Tarn burst its banks at Millhaugh on Tuesday night. Nine people are known to have died in the Tarn Valley \
flood, police said.

"The water came like a wall," said farmer Gwendal Ashby. The bridge at Millhaugh is closed. Superintendent Oona \
Carrick said that 230 people had been led to safety.

The army is bringing boats. Schools are shut until Monday.
`;

const FLOOD_NEW = `---
title: Tarn Valley counts the cost
publisher: Upland News
published: 2024-10-09
---
A week after the flood, mud still covers the streets of Millhaugh. The number of dead in the Tarn Valley has risen to \
fourteen, Superintendent Oona Carrick said.

The last two were found on Sunday in a mill race. "We knew them all," said farmer Gwendal Ashby. The bridge at \
Millhaugh reopened to walkers on Monday.

Repairs will cost six million crowns. A fund has been set up by the bishop.
`;

const KLUB_LAMA = `---
title: Notulen Rapat Klub Selam Biru Karang
publisher: Klub Selam Biru Karang
published: 2024-02-11
---
# Notulen Rapat Klub Selam Biru Karang

Hadir: Renata Wowor, Dwipa, Suryo Kanigoro

## Iuran

KEPUTUSAN: iuran anggota ditetapkan Rp75.000 per bulan.

## Pengurus

Renata Wowor dipilih sebagai ketua klub. Suryo Kanigoro memegang bendahara.

TINDAK LANJUT: Dwipa memperbaiki kompresor.
`;

const KLUB_BARU = `---
title: Notulen Rapat Tahunan Klub Selam Biru Karang
publisher: Klub Selam Biru Karang
published: 2025-02-09
---
# Notulen Rapat Tahunan Klub Selam Biru Karang

Hadir: Renata Wowor, Dwipa, Suryo Kanigoro, Imelda Pasaribu

## Iuran

KEPUTUSAN: iuran anggota menjadi Rp100.000 per bulan karena kompresor baru.

## Pengurus

Renata Wowor pamit karena pindah kota. Imelda Pasaribu terpilih menjadi ketua klub yang baru.

TINDAK LANJUT: Suryo Kanigoro membuka rekening baru.
`;

const STAGE_OLD = `---
title: Larksong Festival announces headliner
publisher: Larksong Festival press office
published: 2025-01-10
---
The Larksong Festival will be held from 11 to 13 July at Penny Meadow. The headliner is the band Velvet Anchors.

"We could not be happier," said director Marisol Tench. A weekend ticket costs 95 crowns. Camping opens on Thursday.

Ten new acts were named. Dogs are not allowed.
`;

const STAGE_NEW = `---
title: Larksong Festival moves to August
publisher: Larksong Festival press office
published: 2025-04-28
---
Because Penny Meadow is flooded, the Larksong Festival now takes place from 15 to 17 August at Hob's Quarry.

Velvet Anchors cannot play on the new days. Their place as headliner is taken by Juniper Kwan. "A wet spring, a dry \
party," said director Marisol Tench.

Weekend tickets stay at 95 crowns and remain valid. Those who cannot come get their money back until 31 May.
`;

const TOL = [
  { id: 'tol-diumumkan', text: TOL_LAMA },
  { id: 'tol-naik', text: TOL_BARU },
];
const FLOOD = [
  { id: 'tarn-week-after', text: FLOOD_NEW },
  { id: 'tarn-flood', text: FLOOD_OLD },
];
const KLUB = [
  { id: 'selam-2024', text: KLUB_LAMA },
  { id: 'selam-2025', text: KLUB_BARU },
];
const STAGE = [
  { id: 'a-larksong-april', text: STAGE_NEW },
  { id: 'b-larksong-january', text: STAGE_OLD },
];

export const ROWS: readonly AskingRow[] = [
  {
    kind: 'newer-first',
    sources: TOL,
    question: 'tarif tol gempolwangi golongan I brp?',
    expected: { shown: 'atOnce', holds: 'tarifnya kini Rp23.000' },
  },
  {
    kind: 'newer-first',
    sources: TOL,
    question: 'how many gates does the Gempolwangi toll road have (gerbang)?',
    expected: { shown: 'atOnce', holds: 'Kini ada lima gerbang' },
  },
  {
    kind: 'newer-first',
    sources: FLOOD,
    question: 'how many died in the tarn valley flood',
    expected: { shown: 'atOnce', holds: 'has risen to fourteen' },
  },
  {
    kind: 'newer-first',
    sources: FLOOD,
    question: 'jembatan (bridge) di millhaugh udah dibuka blm?',
    expected: { shown: 'atOnce', holds: 'reopened to walkers on Monday' },
  },
  {
    kind: 'newer-first',
    sources: KLUB,
    question: 'iuran klub selam per bulan brapa sekarang',
    expected: { shown: 'atOnce', holds: 'iuran anggota menjadi Rp100.000' },
  },
  {
    kind: 'newer-first',
    sources: KLUB,
    question: 'ketua klub selam biru karang siapa?',
    expected: { shown: 'atOnce', holds: 'Imelda Pasaribu terpilih menjadi ketua klub' },
  },
  {
    kind: 'newer-first',
    sources: STAGE,
    question: 'when is the larksong festival?',
    expected: { shown: 'atOnce', holds: 'from 15 to 17 August' },
  },
  {
    kind: 'newer-first',
    sources: STAGE,
    question: 'whos headlining larksong this yr',
    expected: { shown: 'atOnce', holds: 'as headliner is taken by Juniper Kwan' },
  },
];
