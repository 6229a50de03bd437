import type { AskingRow } from '../../row-types.ts';

const IRIGASI = `---
title: Notulen Musyawarah Pengairan Desa Karangluhur
publisher: Pemerintah Desa Karangluhur
published: 2025-02-11
---
# Notulen Musyawarah Pengairan

Musyawarah dibuka pukul 19.30 di balai desa. Hadir 34 warga dari empat dusun.

Lestari Mahendra melaporkan kas kelompok sebesar Rp6.200.000. Ia meminta warga melunasi iuran sebelum musim tanam. \
Lestari Mahendra adalah bendahara kelompok tani Sumber Ayem. Laporannya diterima tanpa keberatan.

Wiryo Santika mengusulkan pintu air di blok timur diganti. \
Menurut Wiryo Santika, pintu lama sudah bocor sejak Oktober. Usul itu disetujui. \
Rapat juga mencatat bahwa Wiryo Santika menjabat kepala dusun Ngadisari sampai tahun depan.

Keputusan: pintu air blok timur diganti bulan April.
`;

const HARBOUR = `---
title: Ellenmouth port to shut its coal berth
publisher: Ellenmouth Courier
published: 2025-05-06
---
The port of Ellenmouth will shut its last coal berth in autumn, the board said on Tuesday.

Teodor Valcik told reporters that the berth had lost money for six years. \
"We can't keep a crane for two ships a year," Valcik said. Teodor Valcik has chaired the port board since 2021.

Dockers were told of the plan on Monday evening. Maud Ferrisby called the news a betrayal and asked for talks. \
Maud Ferrisby, the dockers' union secretary, wants a retraining fund. The union meets again on Friday.

The berth opened in 1958. It employs 41 people.
`;

const CHAT = `---
title: Log kanal #panitia-bazar
publisher: Komunitas Lentera Sore
published: 2025-08-19
---
[19:02] rangga_p: malam semua, jadi bazar tgl 6 kan?
[19:03] intan.k: iya, tenda udah dipesan
[19:04] rangga_p: yang ngurus listrik siapa?
[19:05] intan.k: Yosafat Lumenta. dia koordinator perlengkapan tahun ini
[19:06] rangga_p: oke. Yosafat Lumenta udah bales soal genset belum?
[19:08] intan.k: belum, nanti aku telpon
[19:09] rangga_p: sip, spanduk aku yang cetak
[19:11] intan.k: jangan lupa logo sponsor
`;

const CLINIC = `Transcript, Brackwater clinic trustees, part 2

ODELIA: Thank you all. Let us take the heating first.
PRAKASH: The boiler failed twice in January. I have two quotes.
ODELIA: Has Ignatius Pell seen them?
PRAKASH: He has. Ignatius Pell thinks the cheaper one leaves out the pipes.
ODELIA: For the new trustees: Ignatius Pell is our buildings adviser, unpaid, and he has a vote on repairs only.
PRAKASH: So do we wait for a third quote?
ODELIA: We wait until the twentieth. Then we decide.
`;

export const ROWS: readonly AskingRow[] = [
  {
    kind: 'who-is',
    sources: [{ id: 'irigasi-karangluhur', text: IRIGASI }],
    question: 'lestari mahendra itu siapa sih',
    expected: { shown: 'answer', holds: 'Lestari Mahendra adalah bendahara kelompok tani Sumber Ayem' },
  },
  {
    kind: 'who-is',
    sources: [{ id: 'bazar-chat', text: CHAT }],
    question: 'Yosafat Lumenta siapa ya? jabatanya apa',
    expected: { shown: 'atOnce', holds: 'dia koordinator perlengkapan tahun ini' },
  },
  {
    kind: 'who-is',
    sources: [{ id: 'ellenmouth-port', text: HARBOUR }],
    question: 'siapa tuh Teodor Valcik',
    expected: { shown: 'atOnce', holds: 'Teodor Valcik has chaired the port board since 2021' },
  },
  {
    kind: 'who-is',
    sources: [{ id: 'ellenmouth-port', text: HARBOUR }],
    question: "who's Maud Ferrisby?",
    expected: { shown: 'answer', holds: "Maud Ferrisby, the dockers' union secretary" },
  },
  {
    kind: 'who-is',
    sources: [{ id: 'brackwater-clinic', text: CLINIC }],
    question: 'ignatius pell, what does he do there',
    expected: { shown: 'atOnce', holds: 'Ignatius Pell is our buildings adviser' },
  },
  {
    kind: 'who-is',
    sources: [{ id: 'irigasi-karangluhur', text: IRIGASI }],
    question: 'wiryo santika?? who is that guy',
    expected: { shown: 'answer', holds: 'Wiryo Santika menjabat kepala dusun Ngadisari' },
  },
];
