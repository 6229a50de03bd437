import type { AskingRow } from '../../row-types.ts';

const PABRIK = `---
title: Pabrik Gula Tanjunganom Berhenti Giling
publisher: Tebu Raya Post
published: 2024-11-06
---
Pabrik Gula Tanjunganom berhenti menggiling lebih cepat dari jadwal karena pasokan tebu habis. Mesin dimatikan pada \
Selasa sore.

"Tebu petani lari ke pabrik swasta yang berani bayar lebih," kata manajer pabrik, Gatot Purnaditya. Ia tidak \
menyalahkan petani. Sebanyak 312 buruh musiman dipulangkan dengan pesangon dua minggu upah.

Ketua serikat buruh, Sri Lumintu, meminta pesangon ditambah. "Kami sudah kirim surat ke direksi," ujar Sri. Bupati \
pernah meninjau pabrik itu pada Juli.
`;

const CINEMA = `# Minutes: Trustees of the Regal Picture House, Ottermere

11 November 2024

Present: Fenella Stroud (chair), Gideon Achterberg (treasurer), Luz Marwick, Toby Ransome

## Roof

Gideon Achterberg said that the roof appeal stood at 23,000 pounds. Luz Marwick had asked the Lottery for a grant. \
Fenella Stroud said that the slates were slipping over the foyer.

RESOLVED: to take three quotes from roofers.

## Projector

Toby Ransome said the projector lamp had been replaced. Mr Ransome and Ms Marwick disagreed on the price of matinee \
tickets.

ACTION: Luz Marwick to ask the mayor to open the Christmas show.
`;

const WAWANCARA = `Pewawancara: Pak Domi, pesawat perintis ke Lembah Wapari sudah terbang lagi?
Dominggus Karafir: Sudah, sejak Agustus, dua kali seminggu.
Pewawancara: Landasannya bagaimana?
Dominggus Karafir: Landasan masih rumput. Kami sudah usul diaspal kepada gubernur.
Pewawancara: Harga beras?
Dominggus Karafir: Beras 38 ribu sekilo, dulu 50 ribu.
Pewawancara: Guru-guru mau kembali?
Dominggus Karafir: Saya sudah telepon mereka satu per satu. Rumah guru sedang dicat.
Pewawancara: Terima kasih, Pak.
Dominggus Karafir: Sama-sama.
`;

const MERGER = `---
title: Calder Dairies in talks with Moorfield Foods
publisher: Market Lantern
published: 2025-03-20
---
Calder Dairies confirmed on Thursday that it was in talks with Moorfield Foods about a merger.

"Talks are friendly and at an early stage," said Calder's chairwoman, Isolde Pargeter. Shares in Calder rose nine per \
cent. Moorfield's chief, Ambrose Tilney, declined to comment.

The two firms have 4,100 workers between them. The union's secretary, Rhodri Vaughan-Pike, said he had asked for a \
meeting. "Nobody has told us about the Harrowby creamery," he said. Calder closed its plant at Slade in 2021.
`;

export const ROWS: readonly AskingRow[] = [
  {
    kind: 'not-told',
    sources: [{ id: 'gula-tanjunganom', text: PABRIK }],
    question: 'direksi setuju nambah pesangon ga?',
    expected: { shown: 'noAnswer' },
  },
  {
    kind: 'not-told',
    sources: [{ id: 'gula-tanjunganom', text: PABRIK }],
    question: 'will the tanjunganom sugar mill start milling again next year?',
    expected: { shown: 'noAnswer' },
  },
  {
    kind: 'not-told',
    sources: [{ id: 'regal-trustees', text: CINEMA }],
    question: 'did the lottery give them the grant',
    expected: { shown: 'noAnswer' },
  },
  {
    kind: 'not-told',
    sources: [{ id: 'wapari-wawancara', text: WAWANCARA }],
    question: 'kapan landasan wapari bakal diaspal?',
    expected: { shown: 'noAnswer' },
  },
  {
    kind: 'not-told',
    sources: [{ id: 'wapari-wawancara', text: WAWANCARA }],
    question: 'are the teachers realy coming back to wapari valley',
    expected: { shown: 'noAnswer' },
  },
  {
    kind: 'not-told',
    sources: [{ id: 'calder-merger', text: MERGER }],
    question: 'is the harrowby creamery going to close?',
    expected: { shown: 'noAnswer' },
  },
  {
    kind: 'not-told',
    sources: [{ id: 'calder-merger', text: MERGER }],
    question: 'tilney udah setuju ketemu serikat (union) blm?',
    expected: { shown: 'noAnswer' },
  },
];
