import type { AskingRow } from '../../row-types.ts';

const ANGGARAN = `---
title: Notulen Rapat Anggaran Sekolah Budi Arum
publisher: Komite Sekolah Budi Arum
published: 2025-07-30
---
# Notulen Rapat Anggaran

Komite bertemu dengan kepala sekolah di ruang guru. Sembilan wali murid hadir.

Perpustakaan mendapat Rp12.000.000 untuk buku baru.
Lapangan basket mendapat Rp7.500.000 untuk pengecatan ulang.
Kantin dan laboratorium menerima masing-masing Rp4.000.000.
Soal seragam, rapat memutuskan batik dipakai setiap Kamis.
Setelah tanya jawab yang panjang, wali murid akhirnya menerima bahwa ekstrakurikuler renang dihentikan sampai kolam \
diperbaiki.
Kepala sekolah menutup rapat pukul 11.45.
`;

const TOWN = `---
title: Torrin Vale council in brief
publisher: Vale Bulletin
published: 2025-03-12
---
The Torrin Vale council sat until midnight on Monday.

Parking in the square will cost 2 pounds an hour from May. The skate park stays open until ten at night.
Street lamps and public benches will both be painted green, at a cost the mayor called modest.
After some grumbling from the back row, councillors let the food market keep its Saturday pitch for one more year.
The swimming pool closes for repairs in August. Councillor Imre Dalby left before the vote.
The bus shelter on Hobb Street will be rebuilt in brick.
`;

const SURVEY = `---
title: Log rapat daring pengurus RW 05
publisher: RW 05 Kampung Sawo
published: 2025-10-14
---
[20:01] Bu Endah: ronda malam mulai jam 22.00 ya, tiap RT kirim dua orang
[20:03] Pak Sofyan: kalau sampah diangkut Selasa dan Jumat
[20:05] Bu Endah: parkir mobil di gang dilarang, sudah banyak yang protes
[20:07] Pak Sofyan: kucing liar nanti disteril bareng dinas, tanggal menyusul
[20:09] Bu Endah: iuran keamanan 30 ribu per rumah
[20:10] Pak Sofyan: siap
`;

export const ROWS: readonly AskingRow[] = [
  {
    kind: 'follow-up-topic',
    sources: [{ id: 'budi-arum', text: ANGGARAN }],
    after: 'Perpustakaan dapat berapa?',
    question: 'kalau laboratorium?',
    expected: { shown: 'atOnce', holds: 'Kantin dan laboratorium menerima masing-masing Rp4.000.000' },
  },
  {
    kind: 'follow-up-topic',
    sources: [{ id: 'rw05-sawo', text: SURVEY }],
    after: 'Kapan ronda malam dimulai?',
    question: 'trus soal sampah gmn',
    expected: { shown: 'atOnce', holds: 'kalau sampah diangkut Selasa dan Jumat' },
  },
  {
    kind: 'follow-up-topic',
    sources: [{ id: 'torrin-vale', text: TOWN }],
    after: 'Apa yang diputuskan soal parkir di alun-alun?',
    question: 'nah pasar makanannya gimana?',
    expected: { shown: 'atOnce', holds: 'councillors let the food market keep its Saturday pitch' },
  },
  {
    kind: 'follow-up-topic',
    sources: [{ id: 'torrin-vale', text: TOWN }],
    after: 'What will happen to the street lamps?',
    question: 'and the bus shelter?',
    expected: { shown: 'atOnce', holds: 'The bus shelter on Hobb Street will be rebuilt in brick' },
  },
  {
    kind: 'follow-up-topic',
    sources: [{ id: 'torrin-vale', text: TOWN }],
    after: 'What was decided about the skate park?',
    question: 'what about benches',
    expected: { shown: 'atOnce', holds: 'Street lamps and public benches will both be painted green' },
  },
];
