import type { AskingRow } from '../../row-types.ts';

const DANAU = `Rencana wisata Danau Paluhmera memecah warga dua kampung. Bupati Jamhari Sekti mengatakan dermaga baru
akan mendatangkan turis dan uang. "Dermaga itu selesai sebelum musim kemarau," kata Jamhari.

Soal keramba ikan, Jamhari dan Kepala Desa Ompu Raja Sitorang sepakat jumlahnya harus dikurangi separuh.
Nelayan keramba belum diajak bicara.

Ompu Raja Sitorang lebih hati-hati soal dermaga. "Jangan sampai makam leluhur kami tergusur," ujarnya.

Bupati juga menjanjikan perbaikan jalan lingkar danau dengan dana provinsi. Ketua nelayan, Mangara Tobing Luhut,
menilai janji itu sudah basi. "Jalan lingkar sudah dijanjikan sejak anak saya lahir," kata Mangara.
`;

const ASRAMA = `# Notulen Rapat Penghuni Asrama Bougenvil

Senin, 2 Maret 2026

## Dapur

Citra menyatakan kulkas harus dibersihkan tiap Sabtu dan makanan tanpa nama dibuang.
Bima berpendapat piket dapur cukup dua orang.

## Jam malam

Menurut Citra, jam malam pukul sepuluh terlalu cepat bagi yang kerja sambilan.
Bapak asrama, Pak Ngadiman, tetap pada pukul sepuluh kecuali ada surat izin.

## Jemuran

Citra dan Bima mengusulkan jemuran dipindah ke atap.

## Parkir

Disampaikan bahwa motor tamu sering menutup gerbang. Pak Ngadiman akan mengecat garis parkir.
`;

const SUMMIT = `KARLSUND - Ministers from the northern valleys met on Friday to discuss the drought.

Agriculture minister Petra Moorland said cattle farmers would get hay vouchers by the end of the month. "No herd should
be sold in a panic," she said.

Moorland and the energy minister, Ulf Voskamp, said the reservoirs would be kept for drinking water until the rains
came. Voskamp added that the turbines at Grauwe would stand idle. "An idle turbine hurts my heart, a dry tap hurts
everyone," he said.

On wildfires, Moorland was blunter. "Anyone who lights a barbecue in my forests is a fool," she told the press.
The ministers were also asked about swimming pools, and it emerged that Moorland wanted private pools left empty.
`;

const BOARD = `Trustees' meeting, Larkfield Hospice, 9 October 2025

Fenella Gorst: The charity shop is doing well, takings are up by a fifth.
Fenella Gorst: The minibus is another story. It failed its test and I don't think it's worth mending.
Iskander Bey: I'd mend it. A new one is forty thousand.
Iskander Bey: And on the shop, could we please stop taking sofas.
Dr Amaury: The night nurses are exhausted. We need two more.
Note: Dr Amaury and Ms Gorst then asked for the garden appeal to be put off until spring, as donors were tired.
Iskander Bey: No objection from me.
`;

export const ROWS: readonly AskingRow[] = [
  {
    kind: 'follow-up-topic',
    sources: [{ id: 'danau-paluhmera', text: DANAU }],
    after: 'Apa kata Jamhari tentang dermaga?',
    question: 'kalau soal keramba?',
    expected: { shown: 'atOnce', holds: 'sepakat jumlahnya harus dikurangi separuh' },
  },
  {
    kind: 'follow-up-topic',
    sources: [{ id: 'danau-paluhmera', text: DANAU }],
    after: 'apa kata bupati jamhari soal dermaga baru?',
    question: 'trus ompu raja gimana',
    expected: { shown: 'atOnce', holds: 'Jangan sampai makam leluhur kami tergusur' },
  },
  {
    kind: 'follow-up-topic',
    sources: [{ id: 'asrama-bougenvil', text: ASRAMA }],
    after: 'Apa pendapat Citra soal kulkas?',
    question: 'jemuran?',
    expected: { shown: 'atOnce', holds: 'mengusulkan jemuran dipindah ke atap' },
  },
  {
    kind: 'follow-up-topic',
    sources: [{ id: 'asrama-bougenvil', text: ASRAMA }],
    after: 'citra bilang apa tentang kulkas',
    question: 'klo jam malem?',
    expected: { shown: 'atOnce', holds: 'jam malam pukul sepuluh terlalu cepat' },
  },
  {
    kind: 'follow-up-topic',
    sources: [{ id: 'karlsund-drought', text: SUMMIT }],
    after: 'What did Moorland say about cattle farmers?',
    question: 'and the reservoirs?',
    expected: { shown: 'atOnce', holds: 'reservoirs would be kept for drinking water' },
  },
  {
    kind: 'follow-up-topic',
    sources: [{ id: 'larkfield-trustees', text: BOARD }],
    after: 'What did Fenella Gorst say about the minibus?',
    question: 'and Iskander?',
    expected: { shown: 'atOnce', holds: "I'd mend it. A new one is forty thousand" },
  },
  {
    kind: 'follow-up-topic',
    sources: [{ id: 'larkfield-trustees', text: BOARD }],
    after: 'did dr amaury say anything about the garden appeal',
    question: 'and the nurses?',
    expected: { shown: 'atOnce', holds: 'The night nurses are exhausted' },
  },
];
