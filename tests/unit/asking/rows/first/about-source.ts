import type { AskingRow } from '../../row-types.ts';

const PASAR = `---
title: Pedagang Pasar Senggol Lama Tolak Pindah
publisher: Kabar Lintang
published: 2026-01-19
---

Oleh Dewanto Arsyad

RANTAUPURA - Puluhan pedagang Pasar Senggol Lama menolak dipindahkan ke gedung baru di tepi kota. Mereka berkumpul di
depan kantor dinas sejak pagi.

"Pembeli kami orang jalan kaki, bukan orang bermobil," kata Mistiani, penjual tempe. Kepala dinas perdagangan, Arman
Lubuk, menyebut gedung baru lebih bersih dan punya parkir luas. Menurut dia, pedagang diberi kios gratis setahun.
Mistiani tidak percaya. "Dulu juga janji begitu," ujarnya.
`;

const POSYANDU = `# Notulen Rapat Kader Posyandu Melati

Rapat dibuka Ibu Suhartini di rumah Bu RT Jalan Kenanga pada hari Rabu, 11 Maret 2026, pukul 15.30.

## Pembahasan

Timbangan bayi rusak sejak bulan lalu. Kader Wulan mengusulkan meminjam timbangan dari puskesmas pembantu.
Ibu Suhartini menyampaikan jadwal imunisasi mundur dua minggu.
Pemberian makanan tambahan tetap dilakukan tiap Jumat.

## Keputusan

- Wulan menghubungi puskesmas pembantu.
- Spanduk jadwal baru dipasang di pos ronda.
`;

const HARBOUR = `---
title: Harbour users air grievances over mooring queue
publisher: The Quillhaven Courier
published: 2025-09-30
---

By Tamsin Orrow

A crowded meeting of harbour users ended without a vote last night. The harbour master, Colm Brannagh, told boat
owners that the waiting list for moorings had been kept "in a biscuit tin and two people's heads".

Owners met in the old net loft above the ice works at seven o'clock on Monday evening. Several complained that visitors
were being given berths first. "I've waited eleven years and I can't even see the tin," said Ailsa Merridew.

Mr Brannagh promised an online list by Christmas. He said nobody would lose their place.
`;

const ALLOTMENT = `Hollin Bank Allotment Society - minutes

Held in the back room of the Crooked Spade on 6 November 2025. Present: Gwenda Stile (chair), Piers Tollemy,
Rukhsana Dar, nine members. Apologies: Len Abery.

1. Water. The trough by plot 30 leaks. RESOLVED to replace the ball valve.
2. Bonfires. Two complaints from the flats. Members are reminded: after dusk only.
3. Keys. Piers said four keys are unaccounted for.
ACTION: Rukhsana to price a combination lock.

Minutes taken by Piers Tollemy.
`;

export const ROWS: readonly AskingRow[] = [
  {
    kind: 'about-source',
    sources: [{ id: 'pasar-senggol', text: PASAR }],
    question: 'ini sumbernya darimana?',
    expected: { shown: 'aboutSource' },
  },
  {
    kind: 'about-source',
    sources: [{ id: 'pasar-senggol', text: PASAR }],
    question: 'kapan berita ini diterbitin',
    expected: { shown: 'aboutSource' },
  },
  {
    kind: 'about-source',
    sources: [{ id: 'posyandu-melati', text: POSYANDU }],
    question: 'rapat ini kapan sih diadainnya',
    expected: { shown: 'aboutSource', holds: ['11 Maret 2026'] },
  },
  {
    kind: 'about-source',
    sources: [{ id: 'harbour-moorings', text: HARBOUR }],
    question: 'yg nulis artikel ini siapa',
    expected: { shown: 'aboutSource' },
  },
  {
    kind: 'about-source',
    sources: [{ id: 'harbour-moorings', text: HARBOUR }],
    question: 'what is this from',
    expected: { shown: 'aboutSource' },
  },
  {
    kind: 'about-source',
    sources: [{ id: 'harbour-moorings', text: HARBOUR }],
    question: 'where was this meeting held?',
    expected: { shown: 'aboutSource', holds: ['in the old net loft above the ice works'] },
  },
  {
    kind: 'about-source',
    sources: [{ id: 'allotment-minutes', text: ALLOTMENT }],
    question: 'when was that',
    expected: { shown: 'aboutSource', holds: ['6 November 2025'] },
  },
  {
    kind: 'about-source',
    sources: [{ id: 'allotment-minutes', text: ALLOTMENT }],
    question: 'who wrote these minutes',
    expected: { shown: 'aboutSource' },
  },
];
