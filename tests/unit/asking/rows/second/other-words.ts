import type { AskingRow } from '../../row-types.ts';

const GENCATAN = `---
title: Aksi Damai di Alun-Alun Cakrabuana
publisher: Mimbar Kota
published: 2024-01-29
---
Ribuan orang mengikuti aksi damai di Alun-Alun Cakrabuana. Mereka menuntut gencatan senjata segera.

"Rezim Zionis harus membuka jalur bantuan," kata koordinator aksi, Ustaz Fathurrahman Yazid. Ia juga meminta \
Perserikatan Bangsa-Bangsa mengirim pasukan pengamat.

Perwakilan mahasiswa, Hanifah Zulaikha, membacakan surat untuk Dewan Perwakilan Rakyat. "Negeri Paman Sam jangan lagi \
mengirim senjata," ujar Hanifah. Panitia mengumpulkan donasi Rp214 juta. Aksi berakhir pukul lima sore.
`;

const VACCINE = `---
title: Measles drive starts in Sumber Lor
publisher: Equator Weekly
published: 2024-09-12
---
A drive against measles began in Sumber Lor on Monday, with tents at nine schools.

The Indonesian Ministry of Health has sent 40,000 doses, said the district's doctor, Prayoga Lesmana. The World Health \
Organization lent cold boxes. "The ministry was quick, the roads were not," Prayoga said.

The European Union gave fuel for the boats. Parents' leader Maryam Tukan said some fathers were still afraid. A \
nurse, Lodewyk Sero, said that 300 children came on the first day.
`;

const DISKUSI = `Moderator: Kita mulai diskusi ekspor rotan. Silakan Pak Abimanyu.
Abimanyu Harsono: Negeri Tirai Bambu membeli separuh rotan kita, tapi harganya ditekan.
Moderator: Bu Kartika?
Kartika Nuringtyas: Bank sentral mestinya menjaga rupiah, eksportir kecil babak belur.
Abimanyu Harsono: Sementara Negeri Sakura minta sertifikat hutan, itu mahal.
Moderator: Peran pemerintah?
Kartika Nuringtyas: Kementerian Keuangan sudah janji memangkas bea keluar.
Abimanyu Harsono: Janji dua tahun lalu juga begitu.
Moderator: Baik, kita buka tanya jawab.
`;

const SEMINAR = `# Minutes of the Harrock Trade Seminar

21 October 2024, Corn Exchange, Harrock

Speakers: Dr Benedikta Salo, Mr Lionel Umphrey, Ms Carys Ogden

## Tariffs

Dr Salo said that Washington had doubled the duty on ceramic tiles. Mr Umphrey said the Kremlin was still selling gas \
through third parties. Ms Ogden said that the Bundestag would vote on carbon rules in spring.

## Money

Mr Umphrey said the greenback was too strong for small importers. Ms Ogden said the IMF had lowered its forecast.

RESOLVED: to hold the seminar again next year.

ACTION: Ms Ogden to circulate the slides.
`;

export const ROWS: readonly AskingRow[] = [
  {
    kind: 'other-words',
    sources: [{ id: 'aksi-damai', text: GENCATAN }],
    question: 'apa kata ustaz fathurrahman soal israel?',
    expected: { shown: 'atOnce', holds: 'Rezim Zionis harus membuka jalur bantuan' },
  },
  {
    kind: 'other-words',
    sources: [{ id: 'aksi-damai', text: GENCATAN }],
    question: 'what was the UN asked to send',
    expected: { shown: 'atOnce', holds: 'mengirim pasukan pengamat' },
  },
  {
    kind: 'other-words',
    sources: [{ id: 'aksi-damai', text: GENCATAN }],
    question: 'hanifah bilang apa ttg amerika',
    expected: { shown: 'atOnce', holds: 'Negeri Paman Sam jangan lagi' },
  },
  {
    kind: 'other-words',
    sources: [{ id: 'measles-drive', text: VACCINE }],
    question: 'kemenkes ngirim brp dosis?',
    expected: { shown: 'atOnce', holds: 'has sent 40,000 doses' },
  },
  {
    kind: 'other-words',
    sources: [{ id: 'ekspor-rotan', text: DISKUSI }],
    question: 'jepang minta apa soal rotan',
    expected: { shown: 'atOnce', holds: 'Negeri Sakura minta sertifikat hutan' },
  },
  {
    kind: 'other-words',
    sources: [{ id: 'harrock-seminar', text: SEMINAR }],
    question: 'did anyone bring up the US raising tile duties?',
    expected: { shown: 'atOnce', holds: 'Washington had doubled the duty' },
  },
  {
    kind: 'other-words',
    sources: [{ id: 'harrock-seminar', text: SEMINAR }],
    question: 'when does the german parliament vote abt carbon rules',
    expected: { shown: 'atOnce', holds: 'the Bundestag would vote on carbon rules in spring' },
  },
];
