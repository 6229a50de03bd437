import type { AskingRow } from '../../row-types.ts';

const BANJIR_1 = `---
title: Banjir Rawa Kencur, hari pertama
publisher: Radar Kencur
published: 2025-01-08
---
Banjir merendam Kelurahan Rawa Kencur sejak Selasa malam.

Jumlah pengungsi tercatat 210 orang. Mereka ditampung di gedung serbaguna.
Lurah mengatakan tanggul sisi barat retak. Dapur umum dibuka oleh ibu-ibu PKK.
Sekolah diliburkan. Ketinggian air di Jalan Teratai mencapai 90 sentimeter.
`;

const BANJIR_2 = `---
title: Banjir Rawa Kencur, hari ketiga
publisher: Radar Kencur
published: 2025-01-10
---
Hujan kembali turun di Rawa Kencur pada Kamis malam.

Jumlah pengungsi kini 385 orang. Sebagian dipindah ke masjid raya karena gedung serbaguna penuh.
Ketinggian air di Jalan Teratai turun menjadi 55 sentimeter. Tanggul barat sudah ditambal karung pasir.
Dua perahu karet tambahan tiba dari kabupaten. Sekolah masih libur.
`;

const POOL_OLD = `---
title: Lido committee, February
publisher: Greywater Lido Committee
published: 2025-02-10
---
The committee met on a cold evening. Five members attended.

The lido will open for the season on 3 May. A day ticket will cost 5 pounds.
The head lifeguard is Barnaby Quill. The slide needs new bolts.
The café lease was signed. The boiler passed its test.
`;

const POOL_NEW = `---
title: Lido committee, April
publisher: Greywater Lido Committee
published: 2025-04-14
---
The committee met in the pump house. All seven members attended.

The lido will open for the season on 24 May, as the tiles came late. A day ticket will cost 6 pounds.
The head lifeguard is Ngaire Tolhurst, after the last one moved away. The slide is mended.
The café will sell ice cream only. The boiler was praised.
`;

const STADION_A = `---
title: Renovasi Stadion Gelora Kepodang Dimulai
publisher: Lensa Olahraga
published: 2025-03-03
---
Renovasi Stadion Gelora Kepodang dimulai hari ini. Biaya renovasi stadion diperkirakan Rp48 miliar.
Kapasitas kursi stadion akan menjadi 15.000. Rumput lama dibuang.
Klub tuan rumah sementara berlatih di lapangan kampus. Pendukung berharap atap segera dipasang.
Manajer proyek adalah Wisnu Baratadewa.
`;

const STADION_B = `---
title: Biaya Stadion Gelora Kepodang Membengkak
publisher: Lensa Olahraga
published: 2025-09-11
---
Biaya renovasi Stadion Gelora Kepodang naik menjadi Rp61 miliar. Kenaikan terjadi karena harga baja.
Kapasitas kursi stadion dikurangi menjadi 13.500. Atap sudah terpasang separuh.
Klub tuan rumah masih berlatih di lapangan kampus. DPRD akan memanggil kontraktor.
Penonton diminta sabar.
`;

const RAWA = [
  { id: 'banjir-hari-1', text: BANJIR_1 },
  { id: 'banjir-hari-3', text: BANJIR_2 },
];
const LIDO = [
  { id: 'lido-april', text: POOL_NEW },
  { id: 'lido-february', text: POOL_OLD },
];
const STADION = [
  { id: 'stadion-a', text: STADION_A },
  { id: 'stadion-b', text: STADION_B },
];

export const ROWS: readonly AskingRow[] = [
  {
    kind: 'newer-first',
    sources: RAWA,
    question: 'jumlah pengungsi di rawa kencur berapa?',
    expected: { shown: 'atOnce', holds: 'Jumlah pengungsi kini 385 orang' },
  },
  {
    kind: 'newer-first',
    sources: STADION,
    question: 'renovasi stadion gelora kepodang abis duit brp sih',
    expected: { shown: 'atOnce', holds: 'naik menjadi Rp61 miliar' },
  },
  {
    kind: 'newer-first',
    sources: LIDO,
    question: 'kepala penjaga kolam lido namanya siapa',
    expected: { shown: 'atOnce', holds: 'The head lifeguard is Ngaire Tolhurst' },
  },
  {
    kind: 'newer-first',
    sources: LIDO,
    question: 'when does the lido open for the season?',
    expected: { shown: 'answer', holds: 'The lido will open for the season on 24 May' },
  },
  {
    kind: 'newer-first',
    sources: LIDO,
    question: 'price of a day ticket at lido',
    expected: { shown: 'atOnce', holds: 'A day ticket will cost 6 pounds' },
  },
  {
    kind: 'newer-first',
    sources: RAWA,
    question: 'how deep is the water on Jalan Teratai rn',
    expected: { shown: 'atOnce', holds: 'turun menjadi 55 sentimeter' },
  },
];
