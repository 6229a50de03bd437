import type { AskingRow } from '../../row-types.ts';

const ARISAN = `---
title: Notulen Arisan Keluarga Besar Pangestu
publisher: Keluarga Besar Pangestu
published: 2025-06-23
---
Arisan diadakan pada Minggu, 22 Juni 2025, di rumah Tante Wening. Dua puluh tiga orang hadir.

Pemenang arisan bulan ini adalah Om Katamso. Uang arisan dibayar tunai.
Rapat kecil membahas ziarah bersama ke makam kakek. Biaya bus dibagi rata.
Sepupu dari luar kota menitip oleh-oleh. Acara selesai setelah makan siang.
Keputusan: iuran arisan tetap Rp100.000.
`;

const WARD = `---
title: Minutes, Larkmoor ward forum
publisher: Larkmoor Ward Forum
published: 2025-10-08
---
The forum met on 6 October at the fire station. Nineteen residents came.

The last meeting had asked for a crossing at Tannery Road. The council will measure the traffic on 20 October.
Constable Edwy Marsh reported fewer break-ins. The community garden opens in spring.
A resident complained about drones. It was agreed to write to the drone club.
The forum closed at nine.
`;

const DIKSI = `---
title: Notulen rapat redaksi Buletin Diksi
publisher: Buletin Diksi
published: 2025-04-17
---
Rapat redaksi dibuka pukul 16.00 oleh pemimpin redaksi. Edisi Mei memuat delapan tulisan.

Wawancara dengan perajin gong digarap oleh Tanaya. Foto sampul dipilih dengan suara terbanyak.
Naskah paling lambat masuk 25 April. Rapat berikutnya diadakan Kamis, 1 Mei, pukul 16.00 di kedai Lawang.
Honor penulis belum berubah. Rapat ditutup pukul 17.20.
`;

const DOJO = `Transcript, dojo committee of Millrace

INGRAM: We have the mats, we have the keys.
SOLVEIG: The grading is on the eleventh of May.
INGRAM: And the fire inspection was on the second.
SOLVEIG: Passed. We'll meet again on the ninth of June, same room.
INGRAM: Bring the accounts.
SOLVEIG: I will. The juniors need more belts.
`;

const DUNES = `---
title: Captions of the dune wardens' call
publisher: Sandle Dune Wardens
published: 2025-07-02
---
00:03 Hi all, quick call about the terns.
00:09 We counted sixty nests since the June meeting.
00:15 The rope fence goes up on Friday.
00:21 Next, the dogs. Owners ignore the signs.
00:28 Rangers will walk the beach every weekend until the end of August.
00:36 Okay, that's all from me, bye.
`;

export const ROWS: readonly AskingRow[] = [
  {
    kind: 'next-meeting',
    sources: [{ id: 'arisan-pangestu', text: ARISAN }],
    question: 'arisan berikutnya kapan?',
    expected: { shown: 'noAnswer' },
  },
  {
    kind: 'next-meeting',
    sources: [{ id: 'buletin-diksi', text: DIKSI }],
    question: 'rapat redaksi selanjutnya tgl brp',
    expected: { shown: 'atOnce', holds: 'Rapat berikutnya diadakan Kamis, 1 Mei' },
  },
  {
    kind: 'next-meeting',
    sources: [{ id: 'larkmoor-forum', text: WARD }],
    question: 'kapan forum warganya kumpul lagi ya',
    expected: { shown: 'noAnswer' },
  },
  {
    kind: 'next-meeting',
    sources: [{ id: 'sandle-dunes', text: DUNES }],
    question: "when's the next call",
    expected: { shown: 'noAnswer' },
  },
  {
    kind: 'next-meeting',
    sources: [{ id: 'millrace-dojo', text: DOJO }],
    question: 'date of next dojo comittee meeting?',
    expected: { shown: 'atOnce', holds: "We'll meet again on the ninth of June" },
  },
  {
    kind: 'next-meeting',
    sources: [{ id: 'arisan-pangestu', text: ARISAN }],
    question: 'and when do they get together again, whose house next time',
    expected: { shown: 'noAnswer' },
  },
];
