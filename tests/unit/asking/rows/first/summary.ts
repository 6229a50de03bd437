import type { AskingRow } from '../../row-types.ts';

const KARANG = `# Notulen Rapat Karang Taruna Tunas Jaya

Sabtu, 7 Februari 2026, di pendapa Dusun Ngemplik

Hadir: Reza Mahardika (ketua), Intan Sulistya, Jumadi, Fahri Alkatiri, 12 anggota

## 1. Lomba layang-layang

Intan melaporkan sponsor baru satu, yaitu toko bangunan Sumber Rejeki. Jumadi khawatir lapangan masih becek.

KEPUTUSAN: Lomba diundur ke minggu ketiga April.

## 2. Bank sampah

Fahri menjelaskan botol plastik menumpuk di gudang. Pengepul hanya datang kalau sudah satu kuintal.

KEPUTUSAN: Jam setor dibatasi Minggu pagi.

TINDAK LANJUT: Fahri mencari pengepul kedua sebelum Lebaran.

## 3. Lain-lain

Kunci gudang hilang satu. Reza mengingatkan iuran bulan Januari.
`;

const PABRIK = `GUNUNGWATU - Pabrik gula Candirasa akan berhenti menggiling selama dua bulan mulai awal Juni.
Keputusan itu diumumkan manajemen pada Kamis di depan ratusan buruh.

"Ketel kami sudah berumur dan tidak aman lagi," kata Direktur Produksi Wahyu Simbolang. Ia berjanji upah pokok tetap
dibayar selama perbaikan.

Serikat buruh belum puas. "Upah pokok saja tidak cukup buat bayar kontrakan," ujar ketua serikat, Nuraeni Basri.
Nuraeni meminta tunjangan makan ikut dibayarkan.

Petani tebu di sekitar pabrik memilih menjual panen ke kabupaten sebelah. Harga di sana lebih rendah sedikit.
`;

const COUNCIL = `Wexcombe Parish Council
Minutes of the meeting of 20 January 2026, Tythe Room, 7.30 pm

Present: Cllrs Hobday (chair), Trinder, Vasquez-Lunn, Beck. Clerk: Mrs Ormerod. Public: 3.

14. Footpath 9
Cllr Trinder reported that the stile had collapsed and a walker had been hurt. Cllr Beck thought a kissing gate safer.
RESOLVED that a kissing gate be installed at a cost not exceeding £640.
ACTION: Clerk to notify the landowner.

15. Christmas lights
The lights came down late. Cllr Vasquez-Lunn apologised, his ladder having been stolen.

16. Grants
The scout group asked for £300 towards tents. RESOLVED that £200 be granted.
ACTION: Cllr Hobday to present the cheque at the spring fair.

The meeting closed at 8.52 pm.
`;

const FERRY = `The night ferry between Port Ellory and Skane Island will be withdrawn in October, it was announced,
leaving islanders without a late crossing for the first time in forty years.

Blueline Crossings blamed falling passenger numbers and the price of fuel. "Some nights we carry more crew than
customers," said its managing director, Rolf Attemborn.

Island residents reacted angrily. "You can't have a baby by timetable," said the midwife Jess Calloway. She said five
of her patients had used the night boat this year. The island's member of parliament has asked for a meeting with the
transport minister. A petition had gathered 1,900 names by Tuesday morning.
`;

const SCHOOL = `Transcript, parents' forum, Marlstone Primary

Ms Adeyinka: Thanks for coming. Two things tonight, the school street and the lunches.
Ms Adeyinka: From Monday the road outside will be shut to cars between 8.15 and 9.
Mr Dransfield: What about those of us who drive in from Upper Cote?
Ms Adeyinka: There's parking at the bowls club, they've agreed to it.
Mrs Petrakis: And the lunches? My son came home hungry three times.
Ms Adeyinka: The portions were wrong, the caterer has admitted it. We've decided to change caterer at half-term.
Mr Dransfield: About time.
Ms Adeyinka: I'll send the new menu round by Friday.
`;

export const ROWS: readonly AskingRow[] = [
  {
    kind: 'summary',
    sources: [{ id: 'karang-taruna', text: KARANG }],
    question: 'ringkas dong',
    expected: {
      shown: 'summary',
      holds: ['Lomba diundur ke minggu ketiga April', 'Fahri mencari pengepul kedua'],
    },
  },
  {
    kind: 'summary',
    sources: [{ id: 'karang-taruna', text: KARANG }],
    question: 'kesimpulan rapatnya apa nih',
    expected: {
      shown: 'summary',
      holds: ['Jam setor dibatasi Minggu pagi', 'sebelum Lebaran'],
    },
  },
  {
    kind: 'summary',
    sources: [{ id: 'pabrik-gula', text: PABRIK }],
    question: 'intinya beritanya apaan? males baca',
    expected: { shown: 'summary', holds: ['akan berhenti menggiling selama dua bulan'] },
  },
  {
    kind: 'summary',
    sources: [{ id: 'wexcombe-jan', text: COUNCIL }],
    question: 'what happened in the meeting?',
    expected: {
      shown: 'summary',
      holds: ['a kissing gate be installed', 'Clerk to notify the landowner', '£200 be granted'],
    },
  },
  {
    kind: 'summary',
    sources: [{ id: 'skane-ferry', text: FERRY }],
    question: 'tldr pls',
    expected: { shown: 'summary', holds: ['will be withdrawn in October'] },
  },
  {
    kind: 'summary',
    sources: [{ id: 'marlstone-forum', text: SCHOOL }],
    question: 'so what did they talk about',
    expected: { shown: 'summary', holds: ['the school street and the lunches'] },
  },
];
