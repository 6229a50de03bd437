import type { AskingRow } from '../../row-types.ts';

const MUSEUM = `---
title: Museum Keris Pajangwetan Kehilangan Tiga Koleksi
publisher: Gapura Pos
published: 2024-01-23
---
Tiga keris abad ke-18 raib dari Museum Pajangwetan. Kehilangan itu baru diketahui saat lemari dibersihkan.

"Gemboknya utuh, jadi ini bukan maling biasa," kata Rangga Wisesa. Rangga adalah kurator museum itu sejak 2011. \
Sehari-hari ia dibantu dua juru pelihara.

Kapolsek setempat, Inspektur Dua Melati Kusumadewi, mengatakan enam orang sudah dimintai keterangan. "Kami menelusuri \
pasar barang antik," ujar Melati. Ia belum mau menyebut tersangka.

Menurut pengamat budaya Bambang Suryokoco, keris itu bernilai ratusan juta. "Tapi yang hilang bukan uang, melainkan \
ingatan," kata Bambang.
`;

const BAKERY = `Brisa Valdane (moderator): Let's turn to the night oven. Who wants to start?
Corwin Teague: I signed off the new oven. It halves our gas bill.
Brisa Valdane (moderator): Corwin runs our finance desk, for those who are new.
Hanne Lisk: The oven trips the fuse every second night, nobody tells you that.
Brisa Valdane (moderator): Hanne, you are the head baker, can we work around it?
Hanne Lisk: Only with a new cable. I asked for it in March.
Corwin Teague: The cable is ordered. It comes on Friday.
Hanne Lisk: Then I take back half of what I said.
Brisa Valdane (moderator): Only half. Fine. Next, the shop hours.
Corwin Teague: Keep them as they are.
`;

const SEKOLAH = `# Notulen Rapat Komite SD Wonokerti 3

Rabu, 7 Agustus 2024, ruang guru

Hadir: Puji Astuti (kepala sekolah), Darsono (ketua komite), Mbak Yulianti (wakil orang tua kelas 4)

## Perpustakaan

Darsono menyampaikan atap perpustakaan bocor di dua titik. Puji Astuti mengatakan dana BOS tidak cukup. Yulianti \
mengusulkan bazar buku bekas.

KEPUTUSAN: bazar buku bekas diadakan pada akhir September.

## Kantin

Yulianti mengeluhkan jajanan berwarna mencolok. Puji Astuti berjanji memeriksa semua pedagang.

TINDAK LANJUT: Darsono mencari tukang atap.
`;

const OBSERVATORY = `---
title: Light pollution threatens Mount Ebry Observatory
publisher: Cawdale Gazette
published: 2025-01-15
---
A plan for a floodlit golf range has alarmed astronomers at Mount Ebry.

"One lamp can blind a telescope for the night," said Thaddeus Wray. Dr Wray has directed the observatory for nine \
years. The range would stand two kilometres from the dome.

The developer, Fairlie Greens, says that the lights would be turned off at ten. "We love the stars too," said the \
firm's spokeswoman, Cosima Engel. Planning officer Bertrand Mulvey will report to the council in March.

Residents are split. "We need jobs more than galaxies," said Winnie Sproat, who keeps the village pub.
`;

export const ROWS: readonly AskingRow[] = [
  {
    kind: 'follow-up-who',
    sources: [{ id: 'museum-keris', text: MUSEUM }],
    after: 'apa kata Rangga Wisesa soal gembok?',
    question: 'dia siapa?',
    expected: { shown: 'atOnce', holds: 'Rangga adalah kurator museum itu' },
  },
  {
    kind: 'follow-up-who',
    sources: [{ id: 'museum-keris', text: MUSEUM }],
    after: 'Did someone say what was lost is not money but memory?',
    question: 'who said that?',
    expected: { shown: 'atOnce', holds: 'kata Bambang' },
  },
  {
    kind: 'follow-up-who',
    sources: [{ id: 'night-oven', text: BAKERY }],
    after: 'What did Corwin Teague say about the gas bill?',
    question: 'whos he anyway',
    expected: { shown: 'atOnce', holds: 'Corwin runs our finance desk' },
  },
  {
    kind: 'follow-up-who',
    sources: [{ id: 'komite-wonokerti', text: SEKOLAH }],
    after: 'usulan bazar buku bekas itu gimana ceritanya?',
    question: 'yg ngusulin siapa',
    expected: { shown: 'atOnce', holds: 'mengusulkan bazar buku bekas' },
  },
  {
    kind: 'follow-up-who',
    sources: [{ id: 'komite-wonokerti', text: SEKOLAH }],
    after: 'Apa yang disampaikan Darsono tentang atap perpustakaan?',
    question: 'emang beliau sapa',
    expected: { shown: 'atOnce', holds: 'Darsono (ketua komite)' },
  },
  {
    kind: 'follow-up-who',
    sources: [{ id: 'mount-ebry', text: OBSERVATORY }],
    after: 'What does Thaddeus Wray say about a lamp?',
    question: 'Who is he?',
    expected: { shown: 'atOnce', holds: 'Dr Wray has directed the observatory' },
  },
  {
    kind: 'follow-up-who',
    sources: [{ id: 'mount-ebry', text: OBSERVATORY }],
    after: 'Does anybody think jobs are needed more than galaxies?',
    question: 'who was it that said so, and what does she do',
    expected: { shown: 'atOnce', holds: 'said Winnie Sproat, who keeps the village pub' },
  },
];
