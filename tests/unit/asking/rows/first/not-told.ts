import type { AskingRow } from '../../row-types.ts';

const JEMBATAN = `Jembatan Kali Wungu di Kecamatan Sidomerta retak di bagian tengah. Foto retakan beredar sejak Senin.

Kepala dinas pekerjaan umum, Taufan Rengganis, meminta pengendara tidak panik. "Tim kami sedang mengukur lebar retakan,"
katanya. Truk pasir paling sering melintasi jembatan itu pada malam hari.

Jalan di sisi timur ditutup pekan lalu karena perbaikan gorong-gorong dan sekarang sudah dibuka kembali.
Anggota dewan, Melati Surbakti, mengkritik lambannya pemeliharaan. "Jembatan itu dibangun kakek saya," ujar sopir
angkot bernama Codet.
`;

const SPBU = `# Notulen Rapat Komite SMP Harapan Rimba

Jumat, 16 Januari 2026

Kepala sekolah, Ibu Wenny Latumeten, menjelaskan uang komite dipakai untuk gaji tiga guru honorer.
Bapak Suroso bertanya mengapa laporan keuangan terlambat. Ibu Wenny meminta maaf, bendahara sedang cuti melahirkan.
Seragam batik baru dibicarakan. Beberapa orang tua menganggap motifnya terlalu ramai.
Wacana study tour ke Pulau Sembira disinggung sebentar lalu ditunda pembahasannya.

KEPUTUSAN: Laporan keuangan ditempel di mading tiap tiga bulan.
`;

const BORDER = `Zarnovia moved two brigades to its border with Ketteria over the weekend, satellite pictures show.

"We are exercising on our own soil and will go home when the mud dries," said General Istvar Polonek of Zarnovia.
Ketteria's prime minister, Amila Roth, said her country feared an attack but would not be provoked.

The two countries last fought in 1998 over the Tarn dam. A ceasefire has held since. Grain trains were still crossing
the frontier on Monday. The regional council offered to send observers. "Observers are welcome to observe the mud,"
Polonek said.
`;

const POOL = `Minutes - Cotterdale Leisure Trust, 24 February 2026

4. Fees. Mr Lazenby compared the swimming fee with those of neighbouring pools. Ours is the lowest at £4.20.
Mrs Iqbal said regulars had noticed. No proposal was put.

5. Sauna. The sauna has been out of order since December. Parts are on order from Finland.

6. Staffing. Two lifeguards have handed in their notice. The manager, Bryn Tulley, is reviewing the rota.

7. Dogs. A dog was found in the changing village. RESOLVED to put up a sign.
`;

export const ROWS: readonly AskingRow[] = [
  {
    kind: 'not-told',
    sources: [{ id: 'jembatan-kali-wungu', text: JEMBATAN }],
    question: 'bukankah jembatan kali wungu ditutup?',
    expected: { shown: 'noAnswer' },
  },
  {
    kind: 'not-told',
    sources: [{ id: 'jembatan-kali-wungu', text: JEMBATAN }],
    question: 'truk pasir bakal dilarang lewat jembatan ga',
    expected: { shown: 'noAnswer' },
  },
  {
    kind: 'not-told',
    sources: [{ id: 'komite-harapan-rimba', text: SPBU }],
    question: 'apakah uang komite akan naik tahun depan?',
    expected: { shown: 'noAnswer' },
  },
  {
    kind: 'not-told',
    sources: [{ id: 'komite-harapan-rimba', text: SPBU }],
    question: 'jadi study tour ke pulau sembira nya jadi brangkat kan?',
    expected: { shown: 'noAnswer' },
  },
  {
    kind: 'not-told',
    sources: [{ id: 'zarnovia-border', text: BORDER }],
    question: 'will zarnovia attack ketteria',
    expected: { shown: 'noAnswer' },
  },
  {
    kind: 'not-told',
    sources: [{ id: 'zarnovia-border', text: BORDER }],
    question: 'Will Ketteria stop the grain trains?',
    expected: { shown: 'noAnswer' },
  },
  {
    kind: 'not-told',
    sources: [{ id: 'cotterdale-trust', text: POOL }],
    question: 'is the swimming fee going up?',
    expected: { shown: 'noAnswer' },
  },
  {
    kind: 'not-told',
    sources: [{ id: 'cotterdale-trust', text: POOL }],
    question: 'are they gonna hire new lifeguards then',
    expected: { shown: 'noAnswer' },
  },
];
