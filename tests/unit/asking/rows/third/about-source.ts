import type { AskingRow } from '../../row-types.ts';

const KOPERASI = `---
title: Notulen Rapat Anggota Koperasi Tirta Guna
publisher: Koperasi Tirta Guna
published: 2025-01-27
---
# Notulen Rapat Anggota

Hari, tanggal: Sabtu, 25 Januari 2025
Tempat: Aula SD Negeri Pandanarum
Notulis: Fitria Oktaviani

Rapat dibuka oleh ketua pukul 09.00. Anggota yang hadir 58 orang dari 90 undangan.
Ketua menyampaikan bahwa sisa hasil usaha naik dibanding tahun sebelumnya.
Anggota meminta bunga pinjaman diturunkan. Pengurus setuju membahasnya bulan Maret.
Keputusan: simpanan wajib tetap Rp25.000 per bulan.
Pengurus akan mengirim laporan keuangan ke semua anggota.
`;

const ALLOTMENT = `---
title: Minutes of the Quarry Lane Allotment Society
publisher: Quarry Lane Allotment Society
published: 2025-03-18
---
The society met on Sunday 16 March 2025 in the seed store. Notes were taken by Rowena Askill.

Eleven members were present. The chair welcomed two new plot holders.
The water bill had doubled since the tap was left running in July 2024. Members agreed to fit a timer.
It was decided that bonfires are banned until October. Gethin will paint a sign.
The hedge along Mill Street will be cut by the council.
`;

const RELEASE = `---
title: Bupati Resmikan Pasar Ikan Muara Selasih
publisher: Humas Kabupaten Selasih
published: 2025-06-03
---
MUARA SELASIH — Bupati meresmikan pasar ikan baru pada Senin pagi. Pasar itu memuat 120 lapak.

Pembangunan pasar dimulai pada Februari 2023. Pedagang lama mendapat lapak tanpa undian.
Kepala dinas mengatakan kios es akan dibuka minggu depan. Retribusi lapak Rp4.000 per hari.
Pasar lama di Jalan Kenanga akan dijadikan taman. Warga berharap bau amis berkurang.
`;

const CAPTIONS = `---
title: Open forum on the night bus
publisher: Dunmallow Riders Union
---
00:00:04 Good evening, this is the open forum of the thirtieth of September, and we're live from Dunmallow town hall.
00:00:15 First up is the night bus.
00:00:19 The operator wants to drop the two o'clock run.
00:00:27 Nurses use that one, every shift.
00:00:34 We had a petition in May with nine hundred names.
00:00:41 The operator never replied.
00:00:46 So tonight we'd like a show of hands.
`;

export const ROWS: readonly AskingRow[] = [
  {
    kind: 'about-source',
    sources: [{ id: 'tirta-guna', text: KOPERASI }],
    question: 'rapatnya kapan ini?',
    expected: { shown: 'aboutSource', holds: ['25 Januari 2025'] },
  },
  {
    kind: 'about-source',
    sources: [{ id: 'pasar-selasih', text: RELEASE }],
    question: 'sumbernya dari mana',
    expected: { shown: 'aboutSource' },
  },
  {
    kind: 'about-source',
    sources: [{ id: 'quarry-lane', text: ALLOTMENT }],
    question: 'when was this meeting held',
    expected: { shown: 'aboutSource', holds: ['Sunday 16 March 2025'] },
  },
  {
    kind: 'about-source',
    sources: [{ id: 'night-bus', text: CAPTIONS }],
    question: 'and where was this recorded?',
    expected: { shown: 'aboutSource', holds: ['live from Dunmallow town hall'] },
  },
];
