import type { AskingRow } from '../../row-types.ts';

const PANEN = `Rapat kelompok tani Margo Subur (transkrip rekaman)

Pak Karyo: Panen raya kita mulai tanggal 12 April, seperti tahun lalu.
Bu Tumini: Mesin perontok ada empat, dua di antaranya pinjaman.
Pak Karyo: Harga gabah dari tengkulak masih rendah.
Bu Tumini: Pupuk subsidi datang hari Senin, tolong bawa KTP.
Pak Karyo: Maaf, ralat, panen rayanya mulai tanggal 19 April, bukan 12.
Mas Dul: Bu, pupuknya bukan Senin tapi Kamis, saya baru ditelepon kios.
Bu Tumini: Oh, ya sudah, ikut kata kios.
Pak Karyo: Ada pertanyaan lain?
`;

const DONASI = `[21:10] ayudisa: total donasi buat korban kebakaran 8 juta ya guys
[21:11] toni_w: wah lumayan
[21:12] ayudisa: penyerahan di posko Kampung Dukuhan
[21:14] toni_w: tim berangkat naik apa?
[21:15] rahma: naik pickup pak lurah, jam 7 pagi
[21:20] ayudisa: eh koreksi, donasinya 6,5 juta, yg 1,5 juta kehitung dobel
[21:22] toni_w: oke kubenerin di poster
[21:25] rahma: jamnya jg salah, pak lurah bisanya setengah 9
`;

const INQUIRY = `Tramway safety hearing, Day 3, transcript

Counsel: How many passengers were aboard the tram, Mr Undall?
Mr Undall: Six, I believe. It was a quiet evening.
Counsel: And your speed on the bend?
Mr Undall: Twenty miles an hour.
Inspector Rhee: If I may, the recorder shows thirty-one miles an hour on the bend.
Counsel: Thank you, Inspector. Mr Undall?
Mr Undall: I can't argue with the recorder. And sorry, eight aboard, not six. I forgot the two at the back.
Counsel: The brakes had been serviced?
Mr Undall: In the spring, yes.
`;

const BUDGET = `Minutes of the Ottergate Village Hall committee, 17 November 2025

1. Treasurer's report. Mrs Sallow gave the balance as £2,310. The electricity bill was £480.
2. Panto. The panto will run on the Friday and Saturday before Christmas, Mr Ibbotson said.
3. Chairs. Thirty stacking chairs to be bought. Colour to be decided, Mr Ibbotson preferring maroon.
4. Any other business. Mrs Sallow wished to correct her figure: the balance is £2,130, two digits having been swapped.
Miss Achterberg pointed out that the hall is let on that Saturday, so the panto must be Thursday and Friday.
Agreed. The meeting closed at nine.
`;

export const ROWS: readonly AskingRow[] = [
  {
    kind: 'correction',
    sources: [{ id: 'margo-subur', text: PANEN }],
    question: 'panen raya mulai tanggal berapa?',
    expected: { shown: 'atOnce', holds: 'panen rayanya mulai tanggal 19 April, bukan 12' },
  },
  {
    kind: 'correction',
    sources: [{ id: 'margo-subur', text: PANEN }],
    question: 'pupuk subsidi dtg hari apa',
    expected: { shown: 'atOnce', holds: 'pupuknya bukan Senin tapi Kamis' },
  },
  {
    kind: 'correction',
    sources: [{ id: 'donasi-dukuhan', text: DONASI }],
    question: 'total donasinya jadi brp ya',
    expected: { shown: 'atOnce', holds: 'koreksi, donasinya 6,5 juta' },
  },
  {
    kind: 'correction',
    sources: [{ id: 'donasi-dukuhan', text: DONASI }],
    question: 'berangkat naik pickup pak lurah jam berapa',
    expected: { shown: 'atOnce', holds: 'pak lurah bisanya setengah 9' },
  },
  {
    kind: 'correction',
    sources: [{ id: 'tramway-day3', text: INQUIRY }],
    question: 'how fast was it going on the bend?',
    expected: { shown: 'atOnce', holds: 'the recorder shows thirty-one miles an hour' },
  },
  {
    kind: 'correction',
    sources: [{ id: 'ottergate-hall', text: BUDGET }],
    question: 'whats the village hall balance',
    expected: { shown: 'atOnce', holds: 'the balance is £2,130' },
  },
  {
    kind: 'correction',
    sources: [{ id: 'ottergate-hall', text: BUDGET }],
    question: 'which days is the panto on',
    expected: { shown: 'atOnce', holds: 'the panto must be Thursday and Friday' },
  },
];
