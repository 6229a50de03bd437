import type { AskingRow } from '../../row-types.ts';

const VAKSIN = `---
title: Vaksinasi ternak Kecamatan Rimbawana
publisher: Warta Rimbawana
published: 2025-05-20
---
Penyakit mulut dan kuku kembali ditemukan di Kecamatan Rimbawana. Kasus pertama dilaporkan pada 2 Mei di Dusun Pelita.

Vaksinasi sapi digelar pada 14 Mei di lapangan Desa Cendana. Sebanyak 310 sapi disuntik hari itu.
Pasar hewan Rimbawana ditutup sejak 9 Mei. \
Penutupan dilakukan karena pedagang dari luar daerah tetap membawa sapi sakit.
Dokter hewan Harun Tamtomo meminta peternak sabar. Pelatihan kandang bersih akan diadakan pada 3 Juni di Balai Sasana.
Bantuan pakan sebesar Rp150.000 per ekor diberikan kepada pemilik sapi yang mati.
`;

const FERRY = `---
title: Minutes of the Isle of Corrow transport group
publisher: Corrow Community Council
published: 2025-02-03
---
The group met on 30 January in the school library. Six members came.

The ferry Lady Merrin ran aground on 11 January off Skellan Point. No one was hurt. A buoy had drifted in the December \
storm, and that is why the captain turned too early.
The replacement boat arrived on 19 January at the north pier. It carries 40 cars.
A public inquiry was promised for spring. The post van now lands at Gull Harbour.
The fare went up to 12 pounds because the replacement boat burns more fuel.
`;

const LIBRARY = `Transcript of the Pellworth library meeting

SUSANNAH: The reading room flooded on the fourth of June. We lost the local history shelves.
OWEN: The insurers came on the twelfth and were very slow.
SUSANNAH: The book sale will be held in the cattle market on the twenty-first.
OWEN: The children's corner moved to the post office for now.
SUSANNAH: The sale should bring in 2,000. The insurers will pay 15,500 for the shelves.
OWEN: Good. Then we can order timber.
`;

export const ROWS: readonly AskingRow[] = [
  {
    kind: 'follow-up-time-place',
    sources: [{ id: 'vaksin-rimbawana', text: VAKSIN }],
    after: 'Berapa sapi yang disuntik waktu vaksinasi?',
    question: 'dimana itu?',
    expected: { shown: 'atOnce', holds: 'di lapangan Desa Cendana' },
  },
  {
    kind: 'follow-up-time-place',
    sources: [{ id: 'vaksin-rimbawana', text: VAKSIN }],
    after: 'Apakah pasar hewan Rimbawana ditutup?',
    question: 'lah kenapa',
    expected: { shown: 'atOnce', holds: 'karena pedagang dari luar daerah tetap membawa sapi sakit' },
  },
  {
    kind: 'follow-up-time-place',
    sources: [{ id: 'pellworth-library', text: LIBRARY }],
    after: 'Apakah asuransi akan membayar rak sejarah lokal?',
    question: 'berapa?',
    expected: { shown: 'atOnce', holds: 'The insurers will pay 15,500 for the shelves' },
  },
  {
    kind: 'follow-up-time-place',
    sources: [{ id: 'corrow-ferry', text: FERRY }],
    after: 'What happened to the ferry Lady Merrin?',
    question: 'when was it',
    expected: { shown: 'atOnce', holds: 'ran aground on 11 January' },
  },
  {
    kind: 'follow-up-time-place',
    sources: [{ id: 'corrow-ferry', text: FERRY }],
    after: 'How much is the ferry fare now?',
    question: 'why tho',
    expected: { shown: 'atOnce', holds: 'because the replacement boat burns more fuel' },
  },
  {
    kind: 'follow-up-time-place',
    sources: [{ id: 'vaksin-rimbawana', text: VAKSIN }],
    after: 'Is there a training about clean stables?',
    question: 'what day and where at',
    expected: { shown: 'atOnce', holds: 'pada 3 Juni di Balai Sasana' },
  },
];
