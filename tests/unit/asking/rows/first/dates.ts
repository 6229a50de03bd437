import type { AskingRow } from '../../row-types.ts';

const JURNAL = `# Jurnal Kegiatan Relawan Mangrove Pesisir Lontarbiru

3/5/2026 - Penanaman 800 bibit bakau di petak timur bersama murid SD.
9/5/2026 - Pagar bambu roboh diterjang kambing, diperbaiki oleh Cak Mursid.
17/5/2026 - Kunjungan dosen Universitas Samudra Raya, diskusi soal kepiting.
30/5/2026 - Libur, semua relawan ikut hajatan Bu Painah.
5/6/2026 - Pemanenan buah bakau untuk sirup.
`;

const PEMBANGUNAN = `Laporan singkat proyek Gedung Serbaguna Kelurahan Tegalombo disusun oleh mandor Suparjo Lelono.

Pada 2026-01-12 fondasi selesai dicor. Pada 2026-01-21 pengiriman genteng tertunda karena truk terguling.
Tanggal 12 Februari 2026 tukang mogok menuntut upah lembur. Pada 2026-02-21 dinding sisi utara ambruk sebagian akibat
angin kencang. Tidak ada yang terluka. Lurah Fitri Ambarsari meminta pekerjaan diulang tanpa biaya tambahan.
`;

const LOGBOOK = `Lighthouse trust, keeper's log, Stannock Head

19/10/2025 Fog until noon. Two walkers lost, both found in the pub.
21/10/2025 The lamp motor seized and was turned by hand all night by Pascoe and his niece.
12/10/2025 Paint delivered, wrong colour.
02/11/2025 Inspector called. He was sick on the stairs.
11/02/2025 Old entry copied from the blue book: ice on the gallery rail.
`;

const HISTORY = `Timeline read into the minutes of the Ferncliff Heritage Society

The mill opened on the 3rd of May 1871 with a brass band. The great fire broke out on 14 September 1902 and burned for
two days. On May 13, 1903 the owners gave up and sold the machines to a firm in Lowden.
The society was formed on 2024-05-03 by Ruth Kettlewell and six others. Ruth said the band had been terrible.
The chimney was felled on 8 December 1966, a Thursday.
`;

export const ROWS: readonly AskingRow[] = [
  {
    kind: 'dates',
    sources: [{ id: 'jurnal-mangrove', text: JURNAL }],
    question: 'tanggal 3 mei ngapain aja relawannya?',
    expected: { shown: 'answer', holds: 'Penanaman 800 bibit bakau' },
  },
  {
    kind: 'dates',
    sources: [{ id: 'jurnal-mangrove', text: JURNAL }],
    question: 'apa kegiatan 17 Mei 2026',
    expected: { shown: 'answer', holds: 'Kunjungan dosen Universitas Samudra Raya' },
  },
  {
    kind: 'dates',
    sources: [{ id: 'proyek-tegalombo', text: PEMBANGUNAN }],
    question: 'tgl 21 feb 2026 ada kejadian apa di proyek',
    expected: { shown: 'answer', holds: 'dinding sisi utara ambruk sebagian' },
  },
  {
    kind: 'dates',
    sources: [{ id: 'proyek-tegalombo', text: PEMBANGUNAN }],
    question: 'apa yg terjadi pada 12/2/2026?',
    expected: { shown: 'answer', holds: 'tukang mogok menuntut upah lembur' },
  },
  {
    kind: 'dates',
    sources: [{ id: 'stannock-log', text: LOGBOOK }],
    question: 'What happened on 21 October 2025?',
    expected: { shown: 'answer', holds: 'The lamp motor seized' },
  },
  {
    kind: 'dates',
    sources: [{ id: 'stannock-log', text: LOGBOOK }],
    question: 'who called on november 2nd',
    expected: { shown: 'atOnce', holds: 'Inspector called' },
  },
  {
    kind: 'dates',
    sources: [{ id: 'ferncliff-timeline', text: HISTORY }],
    question: 'what happend on 3rd of May 2024',
    expected: { shown: 'answer', holds: 'The society was formed on 2024-05-03' },
  },
  {
    kind: 'dates',
    sources: [{ id: 'ferncliff-timeline', text: HISTORY }],
    question: 'on 1966-12-08 what was felled?',
    expected: { shown: 'answer', holds: 'The chimney was felled' },
  },
];
