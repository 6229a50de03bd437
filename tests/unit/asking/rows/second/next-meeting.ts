import type { AskingRow } from '../../row-types.ts';

const KARANG = `# Notulen Rapat Karang Taruna Bina Remaja

Sabtu, 4 Mei 2024, pukul 19.30, gardu RT 02

Hadir: Aldo, Fitriyah, Mas Kuncoro (ketua), Sinta

## Lomba mancing

Mas Kuncoro mengusulkan lomba mancing di embung. Fitriyah menghitung biaya Rp1,4 juta. Aldo minta hadiah utama diganti \
sepeda.

KEPUTUSAN: lomba mancing diadakan pada 16 Juni.

## Seragam

Rapat sebelumnya pada 6 April sudah menyetujui warna hijau tua. Sinta membawa contoh kain.

TINDAK LANJUT: Sinta memesan 25 kaus sebelum 20 Mei.
`;

const TENANTS = `# Rookery Court Tenants' Association

Minutes of the meeting held on 5 November 2024 in the laundry room

Present: Philomena Grubb (chair), Anton Ferreday, Zainab Idowu, Mr Culpin

## Lift

Mr Culpin said that the lift had been out of order for three weeks. Anton Ferreday had written to the landlord twice. \
Zainab Idowu said that her mother could not leave the flat.

RESOLVED: to withhold the service charge until the lift is mended.

## Bins

The bins will be emptied on Tuesdays from 19 November. The meeting closed at 9.10 pm.

ACTION: Anton Ferreday to write to the landlord again by 12 November.
`;

const DEWAN = `# Risalah Rapat Dewan Sanggar Tari Puspa Arum

Tanggal: 10 Juli 2024
Peserta: Nyai Sekarwati, Raden Danuja, Mbak Olivia

## Pentas akhir tahun

Nyai Sekarwati menyebut gedung kesenian sudah dipesan untuk 21 Desember. Mbak Olivia minta latihan ditambah menjadi \
tiga kali seminggu. Raden Danuja sanggup mencari gamelan pinjaman.

KEPUTUSAN: latihan tambahan tiap Rabu sore.

## Penutup

Rapat berikutnya disepakati pada 7 Agustus 2024 di rumah Raden Danuja.

TINDAK LANJUT: Mbak Olivia membuat jadwal latihan.
`;

const CALLS = `Sabine: It is half past four, let us begin. The last call was on 2 June and half of you were missing.
Owain: I was on a train, sorry.
Sabine: The newsletter goes out on 30 June.
Mirelle: I still need Owain's piece by the 25th.
Owain: You will have it on Monday.
Sabine: The museum wants us for the summer fair on 19 July.
Mirelle: I will bring the loom.
Owain: Do we meet again before the fair?
Sabine: Let me look at my diary and write to you all.
Mirelle: Fine, bye.
`;

const CHOIR = `# Minutes of the Committee of the Saltings Choir

Thursday 20 February 2025, vestry of St Bride's

Present: Mrs Adela Trumper, Canon Ives, Mr Rupert Sloane

## Concert

Canon Ives said the church was free on 24 May. Mr Sloane had priced the programme at 180 pounds.

RESOLVED: to sing the Harvest Mass on 24 May.

## Other business

Mrs Trumper said the last rehearsal, on 13 February, was poorly attended.

ACTION: Mr Sloane to print the programme.

The committee will next meet on Thursday 27 March in the vestry.
`;

const OBROLAN = `[20:00] pak Rusdi: rapat panitia kurban td malam (2 juni) udah beres ya
[20:01] Ayub: alhamdulillah, sapi 3 kambing 11
[20:02] pak Rusdi: pemotongan tgl 17 juni habis sholat ied
[20:03] Umi Salmah: kupon dibagi tgl 15
[20:04] Ayub: ada rapat lagi ga pak?
[20:05] pak Rusdi: nanti dikabari, liat kondisi
[20:06] Umi Salmah: plastik daging udah saya beli 400
[20:07] pak Rusdi: mantap bu
`;

export const ROWS: readonly AskingRow[] = [
  {
    kind: 'next-meeting',
    sources: [{ id: 'karang-taruna', text: KARANG }],
    question: 'rapat karang taruna selanjutnya kapan?',
    expected: { shown: 'noAnswer' },
  },
  {
    kind: 'next-meeting',
    sources: [{ id: 'karang-taruna', text: KARANG }],
    question: 'when do they meet next',
    expected: { shown: 'noAnswer' },
  },
  {
    kind: 'next-meeting',
    sources: [{ id: 'rookery-court', text: TENANTS }],
    question: 'whens the next tenants meeting??',
    expected: { shown: 'noAnswer' },
  },
  {
    kind: 'next-meeting',
    sources: [{ id: 'rookery-court', text: TENANTS }],
    question: 'pertemuan berikutnya tgl brp ya',
    expected: { shown: 'noAnswer' },
  },
  {
    kind: 'next-meeting',
    sources: [{ id: 'puspa-arum', text: DEWAN }],
    question: 'kpn rapat sanggar lagi?',
    expected: { shown: 'atOnce', holds: 'Rapat berikutnya disepakati pada 7 Agustus 2024' },
  },
  {
    kind: 'next-meeting',
    sources: [{ id: 'weavers-call', text: CALLS }],
    question: 'call berikutnya itu tgl brapa',
    expected: { shown: 'noAnswer' },
  },
  {
    kind: 'next-meeting',
    sources: [{ id: 'saltings-choir', text: CHOIR }],
    question: 'is there a date for the choir commitee to meet again',
    expected: { shown: 'atOnce', holds: 'will next meet on Thursday 27 March' },
  },
  {
    kind: 'next-meeting',
    sources: [{ id: 'chat-kurban', text: OBROLAN }],
    question: 'any date yet for the next qurban committee meetng',
    expected: { shown: 'noAnswer' },
  },
];
