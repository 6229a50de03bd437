import type { AskingRow } from '../../row-types.ts';

const TEH = `---
title: Ekspor Teh Wana Ayu Meluas
publisher: Warta Kebun
published: 2025-05-14
---
Perkebunan Wana Ayu menambah tujuan ekspor teh tahun ini.

Pembeli dari Belanda memesan 40 ton teh hitam. Pembeli dari Britania Raya meminta teh hijau tanpa plastik.
Pengiriman ke Myanmar ditunda karena pelabuhan penuh. Tiongkok membeli bubuk teh untuk es krim.
Direktur kebun, Sekti Harjuno, berterima kasih kepada para pemetik. \
Komisi Pemberantasan Korupsi memeriksa lelang lahan kebun pada Februari.
Gudang baru selesai bulan lalu.
`;

const RADIO = `Transcript of the radio panel "Border Hour"

HOST: We talk about embassies tonight.
LIORA: The United States closed its visa desk in our town in May.
HOST: And others?
BENNO: The Holy See sent an envoy to open the chapel archive.
LIORA: Eswatini asked for a stand at the book fair.
BENNO: The European Union paid for the footbridge.
HOST: More after the news.
`;

export const ROWS: readonly AskingRow[] = [
  {
    kind: 'other-words',
    sources: [{ id: 'teh-wana-ayu', text: TEH }],
    question: 'kenapa kiriman ke Burma ditunda?',
    expected: { shown: 'atOnce', holds: 'Pengiriman ke Myanmar ditunda karena pelabuhan penuh' },
  },
  {
    kind: 'other-words',
    sources: [{ id: 'teh-wana-ayu', text: TEH }],
    question: 'kpk meriksa apa',
    expected: { shown: 'atOnce', holds: 'Komisi Pemberantasan Korupsi memeriksa lelang lahan' },
  },
  {
    kind: 'other-words',
    sources: [{ id: 'border-hour', text: RADIO }],
    question: 'what did the vatican send someone for',
    expected: { shown: 'atOnce', holds: 'The Holy See sent an envoy to open the chapel archive' },
  },
  {
    kind: 'other-words',
    sources: [{ id: 'border-hour', text: RADIO }],
    question: 'did swaziland want something at the book fair?',
    expected: { shown: 'atOnce', holds: 'Eswatini asked for a stand at the book fair' },
  },
  {
    kind: 'other-words',
    sources: [{ id: 'teh-wana-ayu', text: TEH }],
    question: 'how many tons for holland?',
    expected: { shown: 'atOnce', holds: 'Pembeli dari Belanda memesan 40 ton teh hitam' },
  },
];
