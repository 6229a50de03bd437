import type { AskingRow } from '../../row-types.ts';

const TIMTENG = `---
title: Kecaman Meluas Usai Serangan di Perbatasan
publisher: Warta Hilal
published: 2026-02-20
---

Juru bicara gerakan perlawanan, Abu Sayyaf Nadhir, mengatakan rezim Zionis melanggar gencatan senjata sedikitnya empat
kali dalam sepekan. "Mereka menembaki petani yang memanen zaitun," katanya.

Perserikatan Bangsa-Bangsa menyerukan semua pihak menahan diri. Utusan khususnya, Helmi Brandtzer, akan berkunjung
pekan depan untuk memeriksa pos penyeberangan.

Negeri Paman Sam membekukan bantuan bahan bakar sampai penyelidikan selesai. Raja Yordania menawarkan ibu kotanya
sebagai tempat perundingan. Ribuan warga turun ke jalan di beberapa kota.
`;

const VAKSIN = `Rapat dengar pendapat soal harga obat berlangsung alot, Senin.
Kementerian Kesehatan mengusulkan harga insulin dipatok seragam di seluruh provinsi.

Dewan Perwakilan Rakyat meminta data impor dibuka ke publik dalam 14 hari. "Kami tidak mau angka karangan," kata anggota
komisi, Darmono Prawiro. Badan Pengawas Obat dan Makanan menarik dua merek sirup dari apotek.

Perwakilan pabrik, Stella Wangsadireja, keberatan. Menurut dia, harga seragam mematikan pabrik kecil.
`;

const GAS = `Gas deliveries through the Vostrik pipeline stopped on Sunday, shippers said.

The Kremlin said the pumps needed urgent repairs and promised to restart them within ten days. Traders did not believe
a word. "Funny how they always break in January," said Ilse Hartvig, a broker.

Downing Street urged households to turn their heating down by one degree. Brussels was preparing an emergency meeting of
energy ministers. Pyongyang offered coal, which nobody took seriously. Prices rose by a tenth before lunch.
`;

const CLIMATE = `Panel on floods, transcript excerpt

Moderator: Who pays for the sea wall, Dr Quillon?
Dr Quillon: The WHO has already paid for the clinics, and I thank them.
Dr Quillon: The wall is another matter. The International Monetary Fund refused the loan in June.
Ms Tautai: The European Union sent engineers, good ones, but no cement.
Moderator: And your own government?
Ms Tautai: Our government sent a poem.
Dr Quillon: Beijing has offered cement, with a harbour attached.
`;

export const ROWS: readonly AskingRow[] = [
  {
    kind: 'other-words',
    sources: [{ id: 'serangan-perbatasan', text: TIMTENG }],
    question: 'israel melanggar gencatan senjata berapa kali?',
    expected: { shown: 'atOnce', holds: 'rezim Zionis melanggar gencatan senjata' },
  },
  {
    kind: 'other-words',
    sources: [{ id: 'serangan-perbatasan', text: TIMTENG }],
    question: 'PBB bilang apa',
    expected: { shown: 'atOnce', holds: 'Perserikatan Bangsa-Bangsa menyerukan semua pihak menahan diri' },
  },
  {
    kind: 'other-words',
    sources: [{ id: 'harga-obat', text: VAKSIN }],
    question: 'kemenkes usulin apa soal insulin',
    expected: { shown: 'atOnce', holds: 'Kementerian Kesehatan mengusulkan harga insulin' },
  },
  {
    kind: 'other-words',
    sources: [{ id: 'harga-obat', text: VAKSIN }],
    question: 'Apa yang diminta DPR?',
    expected: { shown: 'atOnce', holds: 'Dewan Perwakilan Rakyat meminta data impor' },
  },
  {
    kind: 'other-words',
    sources: [{ id: 'vostrik-gas', text: GAS }],
    question: 'what did russia say about the pipeline',
    expected: { shown: 'atOnce', holds: 'The Kremlin said the pumps needed urgent repairs' },
  },
  {
    kind: 'other-words',
    sources: [{ id: 'vostrik-gas', text: GAS }],
    question: 'did north korea offer anything?',
    expected: { shown: 'atOnce', holds: 'Pyongyang offered coal' },
  },
  {
    kind: 'other-words',
    sources: [{ id: 'flood-panel', text: CLIMATE }],
    question: 'what did the imf do about the loan',
    expected: { shown: 'atOnce', holds: 'The International Monetary Fund refused the loan' },
  },
  {
    kind: 'other-words',
    sources: [{ id: 'vostrik-gas', text: GAS }],
    question: 'what does the uk government want households to do',
    expected: { shown: 'atOnce', holds: 'Downing Street urged households' },
  },
];
