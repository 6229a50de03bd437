import type { AskingRow } from '../../row-types.ts';

const POSYANDU = `# Notulen Rapat Kader Posyandu Mawar Putih

Rapat diadakan pada Kamis, 17 Oktober 2024 di rumah Bu Saodah, RT 05 Kelurahan Pandansari.

Hadir: Saodah, Ningrum, Tutik Handayani, Bidan Lastri
Notulis: Tutik Handayani

## Timbangan

Bidan Lastri melaporkan timbangan digital rusak sejak September. Ningrum menawarkan meminjam dari posyandu sebelah.

KEPUTUSAN: membeli timbangan baru dari kas, paling mahal Rp900.000.

## Imunisasi

Jadwal imunisasi berikutnya jatuh pada 9 November di balai RW. Bu Saodah mengingatkan kartu harus dibawa.

TINDAK LANJUT: Ningrum menyebar undangan sebelum 2 November.
`;

const FERRY = `---
title: Ferry to Skerrow Isle cut to two sailings a day
publisher: The Lowmarsh Courier
published: 2022-11-18
---
By Desmond Aldwinckle

Islanders on Skerrow will have only two ferries a day from December, the operator said.

The change was announced at a packed public meeting in the Skerrow village hall on Tuesday evening. "You are cutting \
our throats," said Morwenna Tay, who runs the island's shop. The operator's spokesman, Kit Varley, blamed the price \
of fuel.

A third sailing will return on 1 April, Varley said. The ship, built in 1987 in Dunmore, needs a new engine. Tay said \
that the school would lose its relief teacher. A petition has gathered 640 names.
`;

const WADUK = `---
title: Pengerukan Waduk Sendangrejo Dimulai
publisher: Harian Suluh Timur
published: 2023-05-30
---
Penulis: Galuh Ratnasari

Alat berat mulai mengeruk lumpur Waduk Sendangrejo. Pekerjaan itu diperkirakan memakan waktu empat bulan.

"Sedimennya sudah tiga meter," kata Bonar Sitohang, pengawas lapangan. Menurut Bonar, waduk yang dibangun pada 1978 \
itu belum pernah dikeruk. Lumpur akan dibuang ke bekas tambang pasir di Ngablak.

Petani di hilir berharap air kembali lancar. "Dua musim kami gagal tanam," ujar Pak Wagiman.
`;

const STANDUP = `Transcript of the weekly call of the Pelican Maps volunteers, recorded on 14 May 2025 over Jitsi.

Rowan: Morning all, shall we start with the tile server?
Ishaan: It went down twice on Sunday, the disk was full.
Delphine: I wrote to the host and they promised a bigger disk by 1 June.
Rowan: Good. The mapping party in Aldersey?
Ishaan: Forty people signed up, we need more paper maps.
Delphine: The printer is at the library, I can collect them.
Rowan: Who writes the blog post?
Ishaan: I will.
Rowan: Then we are done.
`;

const RELEASE = `Marrowgate Zoo
For immediate release: 3 July 2024, Marrowgate

RED PANDA TWINS BORN AT MARROWGATE

Two red panda cubs were born at Marrowgate Zoo in the night of 22 June. Their mother, Saffron, came from a park in \
Ostrava in 2021. "They weigh less than an orange," said head keeper Lowell Finchley.

The cubs will stay in the nest box until September. Visitors can follow them on a camera. Finchley said that names \
would be chosen by local schools.

Press contact: Araminta Sloe, press@marrowgate.example
`;

export const ROWS: readonly AskingRow[] = [
  {
    kind: 'about-source',
    sources: [{ id: 'rapat-posyandu', text: POSYANDU }],
    question: 'ini rapat kapan ya?',
    expected: { shown: 'aboutSource', holds: ['Kamis, 17 Oktober 2024'] },
  },
  {
    kind: 'about-source',
    sources: [{ id: 'rapat-posyandu', text: POSYANDU }],
    question: 'where was that meeting held',
    expected: { shown: 'aboutSource', holds: ['di rumah Bu Saodah'] },
  },
  {
    kind: 'about-source',
    sources: [{ id: 'skerrow-ferry', text: FERRY }],
    question: 'who wrote this article',
    expected: { shown: 'aboutSource' },
  },
  {
    kind: 'about-source',
    sources: [{ id: 'skerrow-ferry', text: FERRY }],
    question: 'berita ini dari koran mana sih?',
    expected: { shown: 'aboutSource' },
  },
  {
    kind: 'about-source',
    sources: [{ id: 'waduk-sendangrejo', text: WADUK }],
    question: 'whats the source for this?',
    expected: { shown: 'aboutSource' },
  },
  {
    kind: 'about-source',
    sources: [{ id: 'waduk-sendangrejo', text: WADUK }],
    question: 'artikel ini terbit tgl brp',
    expected: { shown: 'aboutSource' },
  },
  {
    kind: 'about-source',
    sources: [{ id: 'pelican-call', text: STANDUP }],
    question: 'when is this transcript from?',
    expected: { shown: 'aboutSource', holds: ['14 May 2025'] },
  },
  {
    kind: 'about-source',
    sources: [{ id: 'panda-twins', text: RELEASE }],
    question: 'ini dapet dr mana min, sumbernya?',
    expected: { shown: 'aboutSource' },
  },
];
