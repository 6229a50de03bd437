import type { AskingRow } from '../../row-types.ts';

const KAMPUS = `# Notulen Rapat Himpunan Mahasiswa Botani

Jumat, 30 Januari 2026

Ketua himpunan, Alifa Sudrajat, menyapa teman-teman angkatan baru. Teman-teman angkatan baru wajib ikut susur hutan
sebelum ujian tengah semester.

Obat-obatan untuk kotak P3K dibeli oleh Yudha di apotek kampus. Kas tersisa 40 persen dari anggaran awal.
Orang-orang dari fakultas lain boleh meminjam tenda dengan biaya 5.000 rupiah per malam.
Sekretariat pindah ke Jalan Damar nomor 12. Berkas pendaftaran diproses oleh Nabila dalam tiga hari.
`;

const BATERAI = `Transkrip rapat teknis bengkel Listrik Rakyat

Pak Waskito: Baterai tipe C-8 tidak boleh dipakai lagi, dua sudah gembung.
Mbak Erlin: Yang tipe C-6 masih aman, asal jangan kepanasan.
Pak Waskito: Charger baru kita pesan dari Kotabaru Selatan.
Mbak Erlin: Pelanggan tidak boleh menunggu di dalam bengkel, asapnya bahaya.
Pak Waskito: Betul. Kalau mau tunggu, di warung sebelah.
`;

const CITY = `Notes from the Fairholt active travel meeting

Renaud Dubé, who speaks for the couriers, asked for charging points behind the market.
E-bikes left on the quay will be removed after 24 hours, the harbour office warned.
The Co-op on Silver Street offered its yard for cargo trailers. Wi-Fi in the bus shelters has been switched off to save
money. Cllr Una Breckon called the shelters "draughty museums of good intentions".
Mopeds are not affected. A decision on the tram stop was postponed.
`;

const CLINIC = `[10:02] tam: email from the health centre: the flu clinic is on Wed, walk in only
[10:03] priya_s: do they still do check-ups
[10:04] tam: check-ups are by phone now, Nurse Lindström runs them
[10:05] gus: what about the by-pass works
[10:06] tam: the bypass is shut from the roundabout to the garden centre
[10:07] priya_s: ugh
[10:08] tam: Dr. Saint-Clair retires at the end of term by the way
`;

export const ROWS: readonly AskingRow[] = [
  {
    kind: 'spelling',
    sources: [{ id: 'himpunan-botani', text: KAMPUS }],
    question: 'teman2 angkatan baru wajib ngapain',
    expected: { shown: 'atOnce', holds: 'Teman-teman angkatan baru wajib ikut susur hutan' },
  },
  {
    kind: 'spelling',
    sources: [{ id: 'himpunan-botani', text: KAMPUS }],
    question: 'siapa yg beli obat2an p3k?',
    expected: { shown: 'atOnce', holds: 'Obat-obatan untuk kotak P3K dibeli oleh Yudha' },
  },
  {
    kind: 'spelling',
    sources: [{ id: 'himpunan-botani', text: KAMPUS }],
    question: 'pemrosesan berkas pendaftaran berapa hari',
    expected: { shown: 'atOnce', holds: 'diproses oleh Nabila dalam tiga hari' },
  },
  {
    kind: 'spelling',
    sources: [{ id: 'bengkel-listrik', text: BATERAI }],
    question: 'knp baterai C8 ga boleh dipake lg',
    expected: { shown: 'atOnce', holds: 'Baterai tipe C-8 tidak boleh dipakai lagi' },
  },
  {
    kind: 'spelling',
    sources: [{ id: 'fairholt-travel', text: CITY }],
    question: 'what happens to ebikes left on the quay',
    expected: { shown: 'atOnce', holds: 'E-bikes left on the quay will be removed after 24 hours' },
  },
  {
    kind: 'spelling',
    sources: [{ id: 'fairholt-travel', text: CITY }],
    question: 'what did Dube ask for',
    expected: { shown: 'atOnce', holds: 'asked for charging points behind the market' },
  },
  {
    kind: 'spelling',
    sources: [{ id: 'fairholt-travel', text: CITY }],
    question: 'why no wifi at the bus shelters anymore',
    expected: { shown: 'atOnce', holds: 'Wi-Fi in the bus shelters has been switched off' },
  },
  {
    kind: 'spelling',
    sources: [{ id: 'health-chat', text: CLINIC }],
    question: 'who runs the checkups, is it lindstrom?',
    expected: { shown: 'atOnce', holds: 'Nurse Lindström runs them' },
  },
];
