import type { AskingRow } from '../../row-types.ts';

const KEBAKARAN = `---
title: Gudang Kapas di Kedungmulyo Ludes Terbakar
publisher: Jendela Utara
published: 2023-10-11
---
Sebuah gudang kapas di Jalan Randu, Kedungmulyo, ludes terbakar pada Selasa dini hari. Api baru padam setelah lima \
jam.

Gudang itu milik Haji Mahfud, yang membelinya pada 2015 dari sebuah koperasi di Tanjungsari. "Saya ditelepon tetangga \
pukul dua pagi," kata Mahfud. Api diduga berasal dari korsleting di ruang pompa.

Tujuh mobil pemadam dikerahkan. Kerugian ditaksir Rp2,3 miliar, sedangkan bangunannya diasuransikan Rp800 juta. \
Polisi akan memeriksa saksi pada Jumat di kantor polsek.

Warga sempat mengungsi ke masjid karena asap. Mereka pulang pada Selasa sore.
`;

const ORCHARD = `# Hollins Community Orchard: minutes of the management group

Meeting of 9 September 2024 at the Scout Hut

## Cider press

Leopold Crane reported that the old press had cracked in August. He had bought a new press from a dealer in Hexley on \
2 September. The new press cost 385 pounds; repairing the old one would have cost 520 pounds.

RESOLVED: to sell the old press for scrap.

## Pruning day

Sunniva Bell proposed a pruning day for members. It was agreed to hold it on 18 January at the lower field. The last \
pruning day, in February 2023, had been called off because of floods.

ACTION: Sunniva Bell to borrow ladders from Hexley School.
`;

const RAPATRW = `Ketua RW: Kita mulai ya. Soal portal gang dulu.
Pak Junaedi: Portal gang Melati kemarin ditabrak truk, hari Rabu jam sembilan malam.
Ketua RW: Trus kerja bakti?
Bu Hartini: Kerja bakti saluran air kita adakan hari Minggu tanggal 14, kumpul di pos ronda timur.
Pak Junaedi: Yang bulan lalu kumpulnya di lapangan voli, jauh.
Ketua RW: Dananya?
Bu Hartini: Kas RW ada 4 juta 200, buat konsumsi kita pakai 350 ribu saja.
Pak Junaedi: Portal ditutup malam karena ada dua motor hilang bulan Mei.
Ketua RW: Baik. Tanggal 28 kita rapat lagi soal tujuhbelasan.
`;

const TUNNEL = `---
title: Breakthrough in the Carrow Tunnel
publisher: Highland Ledger
published: 2024-04-26
---
Workers broke through the last metre of rock in the Carrow Tunnel on Wednesday afternoon. The two crews met beneath \
the Stag Ridge, 310 metres below ground.

"We were four centimetres off," said chief engineer Ottoline Frayne. Digging began in June 2020 at Glenmar and was to \
end in 2022. It was delayed because water burst into the northern gallery.

Frayne said the first trains would run in December 2025. A party for the crews was held at the Glenmar Inn. Two \
thousand blasts were needed. The tunnel is 8.4 kilometres long.
`;

const CHAT = `[10:01] Kezia: panggung buat pensi jadinya sewa di mana?
[10:02] Adimas: sewa di CV Gemilang Nada, di Purwosono
[10:03] Kezia: brp?
[10:04] Adimas: panggung 2,75 juta, sound 1,9 juta
[10:05] Kezia: gladi bersih?
[10:06] Adimas: gladi bersih jumat tgl 6 jam 3 sore di aula
[10:07] Kezia: ok. pensinya sabtu tgl 7 di lapangan basket kan
[10:08] Adimas: yoi
[10:09] Kezia: bintang tamunya batal?
[10:10] Adimas: iya batal, soalnya vokalisnya kena tifus
`;

export const ROWS: readonly AskingRow[] = [
  {
    kind: 'follow-up-time-place',
    sources: [{ id: 'gudang-kapas', text: KEBAKARAN }],
    after: 'apa yang terbakar di Kedungmulyo?',
    question: 'kapan?',
    expected: { shown: 'atOnce', holds: 'pada Selasa dini hari' },
  },
  {
    kind: 'follow-up-time-place',
    sources: [{ id: 'gudang-kapas', text: KEBAKARAN }],
    after: 'What started the fire in the cotton warehouse?',
    question: 'how much was the damage?',
    expected: { shown: 'atOnce', holds: 'Kerugian ditaksir Rp2,3 miliar' },
  },
  {
    kind: 'follow-up-time-place',
    sources: [{ id: 'hollins-orchard', text: ORCHARD }],
    after: 'Who bought the new cider press?',
    question: 'and where?',
    expected: { shown: 'atOnce', holds: 'from a dealer in Hexley' },
  },
  {
    kind: 'follow-up-time-place',
    sources: [{ id: 'rekaman-rw', text: RAPATRW }],
    after: 'siapa yang ngomongin kerja bakti saluran air?',
    question: 'kumpulnya dmn',
    expected: { shown: 'atOnce', holds: 'kumpul di pos ronda timur' },
  },
  {
    kind: 'follow-up-time-place',
    sources: [{ id: 'carrow-tunnel', text: TUNNEL }],
    after: 'What did the workers break through in the Carrow Tunnel?',
    question: 'when was that',
    expected: { shown: 'atOnce', holds: 'on Wednesday afternoon' },
  },
  {
    kind: 'follow-up-time-place',
    sources: [{ id: 'carrow-tunnel', text: TUNNEL }],
    after: 'Was the digging of the Carrow Tunnel delayed?',
    question: 'how come?',
    expected: { shown: 'atOnce', holds: 'because water burst into the northern gallery' },
  },
  {
    kind: 'follow-up-time-place',
    sources: [{ id: 'chat-pensi', text: CHAT }],
    after: 'bintang tamu pensi batal ga?',
    question: 'lah knapa',
    expected: { shown: 'atOnce', holds: 'vokalisnya kena tifus' },
  },
];
