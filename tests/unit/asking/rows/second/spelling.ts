import type { AskingRow } from '../../row-types.ts';

const PUSKESMAS = `---
title: Puskesmas Kalibening Kekurangan Stok
publisher: Denyut Daerah
published: 2024-04-18
---
Obat-obatan untuk penderita darah tinggi di Puskesmas Kalibening habis sejak awal bulan. Pasien diminta membeli di \
apotek.

"Kami sudah meminta kiriman dari gudang kabupaten," kata kepala puskesmas, drg. Anindya Rahayuningrum. Gedung baru di \
Jalan Cempaka 9 belum bisa dipakai karena listriknya belum tersambung.

Orang-orang tua datang sejak pukul lima pagi untuk mengambil nomor. Biaya pendaftaran Rp5.000 tidak dipungut bagi \
pemegang kartu. Data pasien kini diproses oleh komputer di ruang depan. Menurut Anindya, 40 persen pasien berasal dari \
luar kecamatan.
`;

const CITYCYCLE = `# Minutes of the Dalbridge Transport Panel

8 April 2025, Guildhall

Present: Cllr Hermione Dubé (chair), Mr Isaac Fenner, Ms Xanthe Rollo, Prof. Søren Kjær

## E-bikes on the promenade

Ms Rollo said that e-bikes should be slowed to eight miles an hour. Mr Fenner said that walkers were afraid. Cllr Dubé \
said signs had been ordered.

## Route C-8

Mr Fenner said route C-8 would be closed for re-surfacing. The Wi-Fi on the C-8 buses had failed since Easter. \
Prof. Kjær said the organisation of the timetable was poor.

RESOLVED: to move the C-8 stop to the fish market.

ACTION: Mr Fenner to report on the colour of the new shelters.
`;

const RAPATBEM = `Ketua: Teman-teman, kita mulai rapat kepanitiaan wisuda.
Rizqi: Konsumsi untuk 250 orang, per kotak Rp17.500.
Ketua: Yang jaga parkir?
Rizqi: Anak-anak Menwa yang jaga, sudah saya hubungi.
Salsabila: Undangan dicetak di percetakan Jl. Kenanga, selesai hari Jumat.
Ketua: Dokumentasi?
Salsabila: Fotografer dari UKM Lensa, dibayar 600 ribu.
Rizqi: Siaran langsung lewat YouTube, pengambilan gambar tiga kamera.
Ketua: Masing-masing divisi bikin laporan ya.
Salsabila: Siap.
`;

const DORM = `[18:40] Priya: the co-op on Elm St. raised the price of oat milk by 15%
[18:41] Jonas: again?? it was $3 last term
[18:42] Priya: yep. also the check-in desk shuts at 10 pm now
[18:43] Jonas: what about the T-shirts for the run
[18:44] Priya: T-shirts come on Thursday, 60 of them, grey
[18:45] Jonas: Zoë has the sign-up sheet right
[18:46] Priya: Zoë left the sign-up sheet in the laundry
[18:47] Jonas: lol
`;

export const ROWS: readonly AskingRow[] = [
  {
    kind: 'spelling',
    sources: [{ id: 'puskesmas-kalibening', text: PUSKESMAS }],
    question: 'obat2an apa yg abis di puskesmas?',
    expected: { shown: 'atOnce', holds: 'Obat-obatan untuk penderita darah tinggi' },
  },
  {
    kind: 'spelling',
    sources: [{ id: 'puskesmas-kalibening', text: PUSKESMAS }],
    question: 'pemrosesan data pasien pake apa skrg',
    expected: { shown: 'atOnce', holds: 'Data pasien kini diproses oleh komputer' },
  },
  {
    kind: 'spelling',
    sources: [{ id: 'puskesmas-kalibening', text: PUSKESMAS }],
    question: 'where do the 40% of patients (pasien) come from',
    expected: { shown: 'atOnce', holds: '40 persen pasien berasal dari' },
  },
  {
    kind: 'spelling',
    sources: [{ id: 'dalbridge-panel', text: CITYCYCLE }],
    question: 'what does rollo want for ebikes',
    expected: { shown: 'atOnce', holds: 'e-bikes should be slowed to eight miles an hour' },
  },
  {
    kind: 'spelling',
    sources: [{ id: 'dalbridge-panel', text: CITYCYCLE }],
    question: 'did dube say anything on signs',
    expected: { shown: 'atOnce', holds: 'said signs had been ordered' },
  },
  {
    kind: 'spelling',
    sources: [{ id: 'dalbridge-panel', text: CITYCYCLE }],
    question: 'wifi di bus C8 knp?',
    expected: { shown: 'atOnce', holds: 'The Wi-Fi on the C-8 buses had failed' },
  },
  {
    kind: 'spelling',
    sources: [{ id: 'wisuda-panitia', text: RAPATBEM }],
    question: 'apa yg dicetak di jalan kenanga?',
    expected: { shown: 'atOnce', holds: 'Undangan dicetak di percetakan Jl. Kenanga' },
  },
  {
    kind: 'spelling',
    sources: [{ id: 'dorm-chat', text: DORM }],
    question: 'where did zoe leave the signup sheet',
    expected: { shown: 'atOnce', holds: 'left the sign-up sheet in the laundry' },
  },
];
