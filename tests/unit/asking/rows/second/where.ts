import type { AskingRow } from '../../row-types.ts';

const DAMAI = `---
title: Dua Nagari Sepakat Akhiri Sengketa Hutan
publisher: Suara Rimbo
published: 2024-05-14
---
Perjanjian antara Nagari Lubuk Basa dan Nagari Koto Panjang soal batas hutan akhirnya diteken. Sengketa itu sudah \
berjalan sembilan tahun.

Para ninik mamak kedua nagari bertemu di surau tua Batu Bersurat, Sabtu lalu, disaksikan wakil bupati. "Tidak ada yang \
kalah," kata Datuk Rajo Malano dari Lubuk Basa. Datuk Basa Nan Kuniang dari Koto Panjang mengangguk.

Peta batas baru akan dipasang di kantor kedua wali nagari. Naskah aslinya disimpan di museum provinsi di \
Padangilalang. Patok pertama ditanam di tepi Sungai Kuyung.
`;

const PIPE = `---
title: Brackwater and Stowe agree on shared reservoir
publisher: Fenland Observer
published: 2022-08-22
---
The agreement between Brackwater and Stowe on a shared reservoir ends a quarrel of two decades.

The two mayors, Lavinia Holt and Edwin Sarkar, met aboard the barge Patience on Friday. "Neutral water," joked Mayor \
Holt. The reservoir itself will be dug at Gallows Fen.

Engineers from Trentham drew up the plans. Mayor Sarkar said Stowe would pay two fifths of the cost. Protesters \
gathered at the Brackwater town hall but went home in the rain. The pipe will run past Nettle Green.
`;

const KOPERASI = `# Notulen Rapat Anggota Koperasi Susu Ngudi Waras

Rapat dibuka pukul 09.30 oleh Pak Slamet Jatmiko
Tempat: pendopo Kecamatan Girimulya
Hadir 64 anggota

## Laporan pengurus

Bu Endang Sulastri melaporkan laba Rp71 juta. Tempat pendinginan susu di Dusun Cemoro sudah penuh. Pak Slamet Jatmiko \
mengusulkan tangki baru di Dusun Pakis.

KEPUTUSAN: tangki baru dibeli dan ditempatkan di Dusun Pakis.

TINDAK LANJUT: Bu Endang Sulastri mengurus izin ke dinas peternakan di kota.
`;

const CALL = `Piotr: Before we start, thanks to Yewande for letting us use the back room of the Copper Kettle.
Yewande: The tea is on the house.
Piotr: First item, the twinning deal between Larkhill and Saint-Aubry.
Greta: The French want us to come to Saint-Aubry in June.
Yewande: Last year the coach broke down at Dover.
Piotr: Who keeps the banner?
Greta: It hangs in Larkhill church, behind the organ.
Piotr: The children's choir will rehearse in the gym of Larkhill Primary.
Greta: And the French choir stays with families.
Piotr: Good. Let us close.
`;

const PASIEN = `[07:45] dr Winda: kemarin tim jadi ketemu sama pihak rumah sakit Husada Mekar
[07:46] Gilang: di rs nya?
[07:47] dr Winda: bukan, akhirnya ngumpul di kantin Politeknik Arjasari krn di rs penuh
[07:48] Gilang: trus MoU Husada Mekar sama Klinik Bakti Asih?
[07:49] dr Winda: MoU aman, diteken bulan depan
[07:50] Gilang: alat rontgen disimpen dmn?
[07:51] dr Winda: alat rontgen di gudang lantai 2 Klinik Bakti Asih
`;

export const ROWS: readonly AskingRow[] = [
  {
    kind: 'where',
    sources: [{ id: 'sengketa-hutan', text: DAMAI }],
    question: 'para ninik mamak ketemunya dimana?',
    expected: { shown: 'answer', holds: 'di surau tua Batu Bersurat' },
  },
  {
    kind: 'where',
    sources: [{ id: 'sengketa-hutan', text: DAMAI }],
    question: 'where is the original of the agreement kept?',
    expected: { shown: 'atOnce', holds: 'di museum provinsi di Padangilalang' },
  },
  {
    kind: 'where',
    sources: [{ id: 'shared-reservoir', text: PIPE }],
    question: 'reservoir nya mau digali di mana?',
    expected: { shown: 'answer', holds: 'will be dug at Gallows Fen' },
  },
  {
    kind: 'where',
    sources: [{ id: 'ngudi-waras', text: KOPERASI }],
    question: 'where was the milk co-op (koperasi susu) meeting',
    expected: { shown: 'atOnce', holds: 'pendopo Kecamatan Girimulya' },
  },
  {
    kind: 'where',
    sources: [{ id: 'twinning-call', text: CALL }],
    question: 'which place did the twinning group have its meeting in?',
    expected: { shown: 'atOnce', holds: 'the back room of the Copper Kettle' },
  },
  {
    kind: 'where',
    sources: [{ id: 'twinning-call', text: CALL }],
    question: 'paduan suara (choir) anak2 bakal latian di mana',
    expected: { shown: 'answer', holds: 'in the gym of Larkhill Primary' },
  },
  {
    kind: 'where',
    sources: [{ id: 'chat-klinik', text: PASIEN }],
    question: 'tim sama pihak RS Husada Mekar jadinya ngumpul dmn?',
    expected: { shown: 'atOnce', holds: 'di kantin Politeknik Arjasari' },
  },
];
