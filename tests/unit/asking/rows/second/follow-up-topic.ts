import type { AskingRow } from '../../row-types.ts';

const SUBAK = `---
title: Petani Subak Gunung Rata Bahas Air dan Pupuk
publisher: Koran Bukit
published: 2024-07-08
---
Para petani subak Gunung Rata bertemu di pura desa membahas musim tanam.

"Air dari bendung harus dibagi malam hari," kata Wayan Sudarga, pekaseh subak itu. Ia menambahkan bahwa pencurian air \
makin sering. Tentang traktor, Wayan Sudarga hanya menggeleng dan menyebut mesin itu belum pernah sampai ke sawahnya.

"Pupuk subsidi terlambat dua bulan," ujar Ketut Maharani, pemilik kios tani. Wayan Sudarga dan Ketut Maharani dalam \
pernyataan bersama meminta pemerintah tidak membangun vila di jalur irigasi.

Camat Putu Arnawati mengatakan izin vila sedang ditinjau. "Pupuk tiba minggu depan," kata Putu.
`;

const HOSPITAL = `# Minutes of the Staff Council, St Orrin's Hospital

4 June 2025, Lecture Room B

Present: Dr Femke Aalders (chair), Solomon Ibe (porters), Nurse Clodagh Rennie, Peregrine Vance (estates)

## Car park

Peregrine Vance said that the upper deck would close for nine weeks. Solomon Ibe said night staff had nowhere to park. \
Nurse Rennie said that two cars had been broken into.

## Canteen

Solomon Ibe said that the canteen should open until midnight. Mr Vance said the caterer wanted a guarantee of sixty \
meals.

## Uniforms and lockers

Mr Ibe and Nurse Rennie said in a joint paper that the new uniforms were too warm. They asked that lockers be given \
to agency staff as well.

RESOLVED: to try cotton uniforms on Ward 5.
ACTION: Peregrine Vance to count the lockers.
`;

const PODKES = `Host: Kita lanjut, Mbak Arumi, soal tiket dulu.
Arumi Lestanti: Tiket konser tahun ini kami turunkan jadi 85 ribu, biar mahasiswa bisa masuk.
Host: Mas Fajar setuju?
Fajar Wibisena: Saya setuju, asal sponsor nambah.
Host: Kalau soal sampah setelah konser?
Arumi Lestanti: Sampah kami olah sendiri, gelas plastik dilarang masuk.
Fajar Wibisena: Tapi pedagang protes. Saya usul deposit gelas lima ribu.
Host: Keamanan?
Arumi Lestanti: Saya dan Mas Fajar sepakat, keamanan dipegang pemuda kampung, bukan perusahaan jasa.
Host: Lokasi parkir?
Fajar Wibisena: Parkir di lapangan tembak, jalan kaki sepuluh menit.
`;

const FISHERY = `---
title: Cod quota row at Strandholm
publisher: Northern Tide
published: 2023-12-01
---
The new cod quota was met with anger at the Strandholm fish market on Thursday.

"The quota is a death notice," said skipper Eskil Thorbrand. "My father landed more in a week than I may in a year." \
On foreign trawlers he was milder, saying that they at least paid their harbour dues.

Minister Liesbet Corvane defended the cut. "No fish, no fishermen," Corvane said. Her ministry will pay for new nets, \
she told reporters, but not for fuel. Thorbrand and Corvane both praised the school for young sailors, which they \
called the best in the country.

Seals were mentioned only once. Thorbrand laughed and said the seals ate better than his crew.
`;

export const ROWS: readonly AskingRow[] = [
  {
    kind: 'follow-up-topic',
    sources: [{ id: 'subak-gunung-rata', text: SUBAK }],
    after: 'apa kata Wayan Sudarga soal air?',
    question: 'kalo soal vila?',
    expected: { shown: 'atOnce', holds: 'tidak membangun vila di jalur irigasi' },
  },
  {
    kind: 'follow-up-topic',
    sources: [{ id: 'subak-gunung-rata', text: SUBAK }],
    after: 'What did Wayan Sudarga say about the water?',
    question: 'and the tractors?',
    expected: { shown: 'atOnce', holds: 'Tentang traktor, Wayan Sudarga hanya menggeleng' },
  },
  {
    kind: 'follow-up-topic',
    sources: [{ id: 'st-orrin', text: HOSPITAL }],
    after: 'What did Solomon Ibe say about the car park?',
    question: 'and abt the canteen',
    expected: { shown: 'atOnce', holds: 'the canteen should open until midnight' },
  },
  {
    kind: 'follow-up-topic',
    sources: [{ id: 'st-orrin', text: HOSPITAL }],
    after: 'apa kata Nurse Rennie soal parkiran (car park)?',
    question: 'trus soal uniforms?',
    expected: { shown: 'atOnce', holds: 'the new uniforms were too warm' },
  },
  {
    kind: 'follow-up-topic',
    sources: [{ id: 'podkes-konser', text: PODKES }],
    after: 'Arumi Lestanti bilang apa tentang tiket?',
    question: 'lalu tentang sampahnya gmn',
    expected: { shown: 'atOnce', holds: 'gelas plastik dilarang masuk' },
  },
  {
    kind: 'follow-up-topic',
    sources: [{ id: 'podkes-konser', text: PODKES }],
    after: 'apa pendapat Fajar Wibisena mengenai sampah?',
    question: 'klo keamanan?',
    expected: { shown: 'atOnce', holds: 'keamanan dipegang pemuda kampung' },
  },
  {
    kind: 'follow-up-topic',
    sources: [{ id: 'cod-quota', text: FISHERY }],
    after: 'What does Thorbrand say about the quota?',
    question: 'what about foreign trawlers then',
    expected: { shown: 'atOnce', holds: 'On foreign trawlers he was milder' },
  },
  {
    kind: 'follow-up-topic',
    sources: [{ id: 'cod-quota', text: FISHERY }],
    after: 'What did Thorbrand think of the cod quota?',
    question: 'And Corvane?',
    expected: { shown: 'atOnce', holds: 'No fish, no fishermen' },
  },
];
