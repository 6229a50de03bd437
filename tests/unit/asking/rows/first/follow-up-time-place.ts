import type { AskingRow } from '../../row-types.ts';

const MUSEUM = `Museum Rempah Banjarlawe kehilangan dua keris tua. Kepala museum, Latifah Umar, mengatakan pencurian
baru diketahui ketika petugas membuka etalase.

Pencurian diperkirakan terjadi Jumat malam 9 Januari, saat listrik di gedung padam. Dua keris itu berasal dari abad
ke-18. "Alarm mati karena baterainya tidak diganti," kata Latifah.

Polisi memeriksa empat penjaga. Satu keris ditemukan kemudian di sebuah bengkel las di Jalan Merpati. Pemilik bengkel
mengaku membelinya seharga tujuh juta rupiah dari orang tak dikenal.

Museum pertama kali dibuka pada 17 Agustus 1983 di bekas gudang pelabuhan. Pameran keris berikutnya direncanakan
di Gedung Sawunggaling pada bulan Mei.
`;

const IRIGASI = `# Notulen Musyawarah Petani Pemakai Air Desa Waringinsari

Kamis, 5 Februari 2026, di balai desa

## Saluran tersier

Saluran di blok Kulon longsor sepanjang belasan meter. Kerja bakti perbaikan saluran dilakukan Minggu 15 Februari.
Peserta berkumpul di gardu dekat sumur bor. Biaya semen dan pasir Rp2.400.000 diambil dari kas kelompok.

## Iuran

Iuran air naik karena solar pompa mahal. Iuran baru Rp35.000 per petak berlaku mulai 1 Maret.

## Pompa

Pompa lama dijual ke pengepul besi di Cikaret. Hasil penjualan Rp1.100.000 masuk kas.
`;

const ORCHESTRA = `---
title: Youth orchestra to lose rehearsal hall
publisher: Penhallick Gazette
published: 2026-02-12
---

The Penhallick Youth Orchestra has been told to leave the Guildhall because of the state of its floor.

The conductor, Ione Trask, heard the news in an email on the second of February. "I read it twice and then I swore,"
she said. The orchestra will rehearse in the canteen of the old creamery until a new hall is found.

Surveyors closed the Guildhall because the joists under the stage had rotted through. Repairs would cost about £88,000.

The orchestra was founded in 1991 in a church basement on Tarn Street. Its summer concert takes place on 27 June at
Castle Meadow. Last year's concert was cancelled because of thunder.
`;

const PLANNING = `Minutes, Elmsgrove Tenants' Union, 18 September 2025, Room 4, Co-operative House

3. Rent rise
The landlord, Granby Estates, announced a rise of six per cent. The letters were sent out on 1 September.
Bettina Croft said many tenants had not understood the letter because it was written only in legal English.

4. Rent strike
A vote on a strike was lost by 31 to 44. The vote was taken in the yard behind Block C.

5. Lifts
The lift in Block A was repaired on 10 September. The engineer, who came from Fallowby, charged £415.
`;

export const ROWS: readonly AskingRow[] = [
  {
    kind: 'follow-up-time-place',
    sources: [{ id: 'museum-rempah', text: MUSEUM }],
    after: 'Apa yang dicuri dari Museum Rempah Banjarlawe?',
    question: 'kapan?',
    expected: { shown: 'atOnce', holds: 'Jumat malam 9 Januari' },
  },
  {
    kind: 'follow-up-time-place',
    sources: [{ id: 'museum-rempah', text: MUSEUM }],
    after: 'apakah ada keris yang sudah ditemukan polisi?',
    question: 'di mana itu ketemunya',
    expected: { shown: 'atOnce', holds: 'di sebuah bengkel las di Jalan Merpati' },
  },
  {
    kind: 'follow-up-time-place',
    sources: [{ id: 'irigasi-waringinsari', text: IRIGASI }],
    after: 'kenapa iuran air naik?',
    question: 'jadi berapa',
    expected: { shown: 'atOnce', holds: 'Rp35.000 per petak' },
  },
  {
    kind: 'follow-up-time-place',
    sources: [{ id: 'irigasi-waringinsari', text: IRIGASI }],
    after: 'Bagaimana saluran tersier di blok Kulon akan diperbaiki?',
    question: 'tgl brp?',
    expected: { shown: 'atOnce', holds: 'Minggu 15 Februari' },
  },
  {
    kind: 'follow-up-time-place',
    sources: [{ id: 'youth-orchestra', text: ORCHESTRA }],
    after: 'How did Ione Trask hear that they must leave the Guildhall?',
    question: 'when was it',
    expected: { shown: 'atOnce', holds: 'in an email on the second of February' },
  },
  {
    kind: 'follow-up-time-place',
    sources: [{ id: 'elmsgrove-tenants', text: PLANNING }],
    after: 'What was the result of the vote on a rent strike?',
    question: 'where was that taken',
    expected: { shown: 'atOnce', holds: 'in the yard behind Block C' },
  },
  {
    kind: 'follow-up-time-place',
    sources: [{ id: 'elmsgrove-tenants', text: PLANNING }],
    after: 'was the lift in block a repaired?',
    question: 'how much did it cost',
    expected: { shown: 'atOnce', holds: 'charged £415' },
  },
];
