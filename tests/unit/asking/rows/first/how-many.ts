import type { AskingRow } from '../../row-types.ts';

const LONGSOR = `Longsor menimpa Dusun Gandasoli pada Minggu dini hari. Beberapa warga tewas tertimbun dan sejumlah
lainnya dirawat di puskesmas. Sebanyak 45 rumah di dusun itu rusak, kata Camat Purwo Hadikusumo.

"Kami masih mencari korban di bawah tebing," ujar Purwo. Dua ekskavator didatangkan dari Kota Bandarjati yang berjarak
38 kilometer.

Jalan provinsi tertutup lumpur setinggi dua meter. Warga mengungsi ke sekolah dan masjid.
Gubernur dijadwalkan datang pada pukul 14.00. Hujan sudah turun tiga hari berturut-turut.
`;

const PUSKESMAS = `# Notulen Lokakarya Mini Puskesmas Tirtasari, 22 Januari 2026

Kepala puskesmas, dr. Helvina Saragi, membuka acara pukul 09.00. Kasus demam berdarah naik sejak musim hujan.
Obat penurun panas tersedia cukup sampai 30 hari ke depan. Bidan Rukmi melaporkan banyak ibu hamil tidak
memeriksakan diri. Kursi roda yang rusak belum diperbaiki.

KEPUTUSAN: Fogging dilakukan di 6 RW.
TINDAK LANJUT: Bidan Rukmi mendata ibu hamil sebelum tanggal 5.
`;

const STORM = `Fishing families in Gullane Bight spent Tuesday counting their losses after the worst storm in 25 years.

Boats were lost at both moorings and others were thrown onto the road. Harbour captain Freya Dunnock said winds had
reached 104 miles an hour. "I've never seen the sea come over the chapel," she said.

Two hundred homes were without power for nine hours. Nobody was killed, though several people were treated for cuts.
A relief fund set up by the bakery had raised £3,750 by noon. The insurers will visit on 14 November.
`;

const COURIERS = `[14:20] kofi_b: ok update from the depot meeting
[14:21] kofi_b: management says riders who quit won't be replaced before summer
[14:21] mirelle: how bad is it
[14:22] kofi_b: loads quit in the north zone, they wouldn't say. south zone lost 3 riders
[14:23] zed: what about bonuses
[14:24] kofi_b: bonus stays at 12 a week. parcels got stolen again from bay 7
[14:25] mirelle: again??
[14:26] kofi_b: yeah cameras were off for 2 nights
`;

export const ROWS: readonly AskingRow[] = [
  {
    kind: 'how-many',
    sources: [{ id: 'longsor-gandasoli', text: LONGSOR }],
    question: 'berapa korban tewas di gandasoli?',
    expected: { shown: 'noAnswer' },
  },
  {
    kind: 'how-many',
    sources: [{ id: 'longsor-gandasoli', text: LONGSOR }],
    question: 'brp rumah yg rusak kena longsor',
    expected: { shown: 'atOnce', holds: 'Sebanyak 45 rumah di dusun itu rusak' },
  },
  {
    kind: 'how-many',
    sources: [{ id: 'lokmin-tirtasari', text: PUSKESMAS }],
    question: 'ada berapa kasus demam berdarah di tirtasari',
    expected: { shown: 'noAnswer' },
  },
  {
    kind: 'how-many',
    sources: [{ id: 'lokmin-tirtasari', text: PUSKESMAS }],
    question: 'jumlah kursi roda yang rusak berapa ya?',
    expected: { shown: 'noAnswer' },
  },
  {
    kind: 'how-many',
    sources: [{ id: 'gullane-storm', text: STORM }],
    question: 'how many boats were lost?',
    expected: { shown: 'noAnswer' },
  },
  {
    kind: 'how-many',
    sources: [{ id: 'gullane-storm', text: STORM }],
    question: 'number of people treated for cuts in gullane bight',
    expected: { shown: 'noAnswer' },
  },
  {
    kind: 'how-many',
    sources: [{ id: 'depot-chat', text: COURIERS }],
    question: 'so how many riders did the south zone lose',
    expected: { shown: 'answer', holds: 'south zone lost 3 riders' },
  },
];
