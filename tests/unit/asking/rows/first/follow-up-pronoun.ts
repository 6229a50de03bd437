import type { AskingRow } from '../../row-types.ts';

const PENARI = `---
title: Maestro Tari Topeng Pulang Kampung
publisher: Majalah Sanggar
published: 2026-03-08
---

Setelah 30 tahun di luar negeri, penari topeng Ni Luh Sasmaya kembali ke Desa Bantarjiwa. Ia kini tinggal di rumah
panggung peninggalan neneknya, di tepi sungai.

"Gaji penari muda harus dibayar penuh, jangan pakai ucapan terima kasih," kata Sasmaya soal anggaran festival.
Ia juga menolak panggung dari besi karena dingin di telapak kaki.

Sasmaya bertemu suaminya, pemain gambang Wirasto, pada pentas amal tahun 1994. Keduanya menikah setahun kemudian di
Antverlo. Anak mereka, Kinar, lahir di kapal. Kepala desa menyiapkan pendapa lama untuk sanggarnya.
`;

const POMPA = `Rapat koordinasi banjir Kecamatan Rawakembang (transkrip)

Camat Ishak: Kita mulai. Pak Tohir, bagaimana kondisi di lapangan?
Pak Tohir: Dua kelurahan masih tergenang, setinggi lutut.
Pak Tohir: Pompa di rumah pompa Kalimati cuma jalan satu, yang lain kemasukan sampah kasur.
Bu Desmawati: Dapur umum kekurangan minyak goreng dan popok bayi.
Camat Ishak: Popok saya ambilkan dari gudang kecamatan malam ini.
Bu Desmawati: Anak-anak sekolah kita tampung di gereja dulu.
Pak Tohir: Untuk tanggul, saya minta karung pasir seribu lembar.
Camat Ishak: Setuju, besok pagi dikirim.
`;

const BIOGRAPHER = `The novelist Dorothea Vantongeren, 81, has sold her letters to the city archive of Mellisburg.

She spent two decades in a lighthouse keeper's cottage at Cape Rusk. Today she lives above a bakery in Mellisburg,
"for the smell and the company". Her editor, Lucan Prideaux, called the letters funnier than her novels.

Vantongeren and Prideaux first met in a dentist's waiting room in the winter of 1979. "He was reading my worst book and
wincing," she said. "I thought it was the tooth."

The archive paid with a grant from a lottery fund. Prideaux said the price was fair but would not name it. Vantongeren
was more forthcoming about the money: "It will pay for the roof and a very long lunch."
`;

const CLUB = `Minutes of the Brackwater Rowing Club committee, 12 January 2026

Present: Torvald Finch (captain), Anjali Merchant (treasurer), Steph Oduya (juniors).

2.1 Budget. The captain said the budget could not stretch to a new eight this year. The treasurer agreed.
2.2 Boathouse. Anjali reported damp in the bar store. She had thrown out the carpet.
2.3 Juniors. Steph said the under-sixteens had no coach on Thursdays.
2.4 Regatta. Torvald wanted the regatta moved to the upper reach, away from the swans. Steph was against.
ACTION: Anjali to obtain quotes for a dehumidifier.
`;

export const ROWS: readonly AskingRow[] = [
  {
    kind: 'follow-up-pronoun',
    sources: [{ id: 'maestro-topeng', text: PENARI }],
    after: 'siapa ni luh sasmaya?',
    question: 'skrg dia tinggal dimana?',
    expected: { shown: 'atOnce', holds: 'Ia kini tinggal di rumah' },
  },
  {
    kind: 'follow-up-pronoun',
    sources: [{ id: 'maestro-topeng', text: PENARI }],
    after: 'Siapa suami Sasmaya?',
    question: 'kapan mereka pertama bertemu',
    expected: { shown: 'atOnce', holds: 'pada pentas amal tahun 1994' },
  },
  {
    kind: 'follow-up-pronoun',
    sources: [{ id: 'banjir-rawakembang', text: POMPA }],
    after: 'Apa yang dilaporkan Pak Tohir soal kelurahan yang tergenang?',
    question: 'apa kata dia soal pompa?',
    expected: { shown: 'atOnce', holds: 'Pompa di rumah pompa Kalimati cuma jalan satu' },
  },
  {
    kind: 'follow-up-pronoun',
    sources: [{ id: 'banjir-rawakembang', text: POMPA }],
    after: 'bu desmawati ngomong apa soal dapur umum',
    question: 'anak sekolah mau dia tampung di mana emang?',
    expected: { shown: 'atOnce', holds: 'Anak-anak sekolah kita tampung di gereja' },
  },
  {
    kind: 'follow-up-pronoun',
    sources: [{ id: 'vantongeren-letters', text: BIOGRAPHER }],
    after: 'Who is Dorothea Vantongeren?',
    question: 'where does she live now',
    expected: { shown: 'atOnce', holds: 'Today she lives above a bakery in Mellisburg' },
  },
  {
    kind: 'follow-up-pronoun',
    sources: [{ id: 'vantongeren-letters', text: BIOGRAPHER }],
    after: 'what did lucan prideaux say about the letters?',
    question: 'how did they first meet, him and vantongeren',
    expected: { shown: 'atOnce', holds: "first met in a dentist's waiting room" },
  },
  {
    kind: 'follow-up-pronoun',
    sources: [{ id: 'brackwater-rowing', text: CLUB }],
    after: 'Who is Torvald Finch?',
    question: 'what did he say about the budget?',
    expected: { shown: 'atOnce', holds: 'the budget could not stretch to a new eight' },
  },
  {
    kind: 'follow-up-pronoun',
    sources: [{ id: 'brackwater-rowing', text: CLUB }],
    after: 'what did anjali merchant report about the boathouse',
    question: 'what does she have to do now?',
    expected: { shown: 'atOnce', holds: 'Anjali to obtain quotes for a dehumidifier' },
  },
];
