import type { AskingRow } from '../../row-types.ts';

const PASAR = `# Notulen Rapat Paguyuban Pedagang Pasar Legi Ombo

Minggu, 21 Januari 2024, kios kopi Mbah Darmo

Hadir: Suparlan (ketua), Wiji, Koh Afuk, Bu Romlah

## 1. Parkir

Suparlan menyampaikan keluhan pembeli soal parkir yang semrawut. Koh Afuk mengusulkan lahan bekas gudang garam. \
Wiji keberatan karena lahan itu becek.

KEPUTUSAN: parkir motor dipindah ke lahan bekas gudang garam mulai 1 Februari.

## 2. Sampah

Bu Romlah melaporkan sampah menumpuk tiap Jumat. Iuran kebersihan naik menjadi Rp3.000 sehari disetujui semua.

TINDAK LANJUT: Wiji memesan dua gerobak sampah ke bengkel Pak Jono.
TINDAK LANJUT: Koh Afuk mengurug lahan parkir dengan sirtu.
`;

const LIBRARY = `# Friends of Tolbury Library: committee minutes

12 March 2025, reading room

Present: Agnes Whitlow (chair), Ravi Senanayake (treasurer), Colm Dacre, Bettina Roe
Apologies: Hugh Pell

## Opening hours

Colm Dacre reported that the council wanted to close the library on Mondays. Bettina Roe said that Monday was the \
busiest day for job seekers.

RESOLVED: to object in writing to the Monday closure.

## Book sale

Ravi Senanayake said the last sale had raised 412 pounds. It was agreed to hold the summer sale on the green.

ACTION: Bettina Roe to draft the letter to the council.
ACTION: Ravi Senanayake to hire a marquee.
`;

const GARAM = `---
title: Petambak Garam Rawa Asin Panen Perdana
publisher: Warta Muara
published: 2024-08-19
---
Setelah dua tahun gagal, petambak garam di Rawa Asin memanen 140 ton garam pekan ini. Panen itu disambut syukuran di \
tepi tambak.

"Tahun lalu hujan turun terus, tidak ada sebutir pun," kata Musthofa, petambak berusia 58 tahun. Harga di tingkat \
petambak kini Rp1.100 per kilogram.

Koperasi setempat membeli seluruh hasil panen. Ketua koperasi, Nyi Sutinah, mengatakan gudang masih cukup. Dinas \
perikanan berencana menambah pompa kincir angin. Musthofa berharap kemarau bertahan hingga Oktober.
`;

const TRAM = `---
title: Tram drivers in Vellport end strike
publisher: Vellport Evening Star
published: 2023-02-09
---
Tram drivers in Vellport returned to work on Thursday after winning a pay rise of seven per cent.

The strike had lasted eleven days. "We would have gone on for eleven more," said the union's convenor, Marguerite \
Oyelade. The company had first offered three per cent.

Commuters were relieved. "I have walked two hours a day," said a nurse, Jonty Prewitt. The company's director, Anselm \
Groote, said fares would not rise this year. Talks on night shifts will follow in April.
`;

export const ROWS: readonly AskingRow[] = [
  {
    kind: 'summary',
    sources: [{ id: 'pasar-legi', text: PASAR }],
    question: 'rangkumin dong notulennya',
    expected: { shown: 'summary', holds: ['parkir motor dipindah', 'Wiji memesan dua gerobak sampah'] },
  },
  {
    kind: 'summary',
    sources: [{ id: 'pasar-legi', text: PASAR }],
    question: 'give me the gist of this meeting pls',
    expected: { shown: 'summary', holds: ['lahan bekas gudang garam mulai 1 Februari', 'mengurug lahan parkir'] },
  },
  {
    kind: 'summary',
    sources: [{ id: 'tolbury-friends', text: LIBRARY }],
    question: 'what were the main takeaways?',
    expected: { shown: 'summary', holds: ['object in writing', 'to draft the letter to the council'] },
  },
  {
    kind: 'summary',
    sources: [{ id: 'tolbury-friends', text: LIBRARY }],
    question: 'garis besar rapatnya apa aja?',
    expected: { shown: 'summary', holds: ['object in writing to the Monday closure', 'to hire a marquee'] },
  },
  {
    kind: 'summary',
    sources: [{ id: 'garam-rawa-asin', text: GARAM }],
    question: 'intinya berita ini apaan',
    expected: { shown: 'summary', holds: ['memanen 140 ton garam pekan ini'] },
  },
  {
    kind: 'summary',
    sources: [{ id: 'vellport-tram', text: TRAM }],
    question: 'tldr?',
    expected: { shown: 'summary', holds: ['after winning a pay rise of seven per cent'] },
  },
];
