/** Words of a sentence that only tells whose view comes next: `Pendapat lain datang dari pedagang Sari Wulan.` */
import type { LanguageCode } from '../../types.ts';

type Row = readonly [words: string, example: string];

const ROWS: Readonly<Record<LanguageCode, readonly Row[]>> = {
  id: [
    ['pendapat komentar tanggapan pandangan respons reaksi penilaian pernyataan', 'Tanggapan lain datang dari Sari.'],
    ['keluhan kritik pujian harapan kesaksian pengakuan cerita kisah penjelasan', 'Keluhan datang juga dari Sari.'],
    ['senada serupa sama berbeda beda lain halnya begitu demikian begitupun', 'Lain halnya dengan Sari.'],
  ],
  en: [
    ['view views opinion opinions comment comments response reaction verdict answer', 'A sharper view came from Moor.'],
    ['story account complaint complaints warning praise criticism support', 'Praise came from Moor.'],
    ['different same similar similarly likewise true otherwise', 'It was different for Moor.'],
  ],
};

const wordsOf = (rows: readonly Row[]): ReadonlySet<string> => new Set(rows.flatMap(([words]) => words.split(' ')));

/** By language, in lower case. */
export const VIEWPOINTS: Readonly<Record<LanguageCode, ReadonlySet<string>>> = {
  id: wordsOf(ROWS.id),
  en: wordsOf(ROWS.en),
};

const STANCE_ROWS: readonly Row[] = [
  [
    'meminta mengajak mengimbau mendesak menyerukan memperingatkan mengingatkan menuntut',
    'Sari juga meminta warga sabar.',
  ],
  ['berharap mengharapkan berjanji bertekad mengusulkan menyarankan merekomendasikan', 'Sari mengusulkan pasar baru.'],
  ['mengkritik mengecam menyesalkan menyayangkan menyoroti membantah mengakui', 'Sari menyayangkan kejadian itu.'],
  ['memuji mengapresiasi menyambut mendukung menolak menyetujui menyepakati', 'Sari mengapresiasi petani.'],
];

/** Indonesian verbs by which somebody takes a stand without a reported clause: their subject goes on speaking. */
export const STANDS: ReadonlySet<string> = wordsOf(STANCE_ROWS);

/** What somebody is addressed with: who stands behind it, and nothing else, says nothing. */
const ADDRESSING_ROWS: Readonly<Record<LanguageCode, readonly Row[]>> = {
  id: [
    ['iya ya betul benar begini baik oke ok nah halo hai', 'iya Bu Sari'],
    ['makasih kasih maaf mohon silakan silahkan selamat permisi', 'terima kasih Pak Budi'],
  ],
  en: [
    ['yes yeah right exactly look listen okay ok hello hi hey', 'right Mrs Moor'],
    ['thanks thank sorry please welcome congratulations sure', 'thank you Mr Reed'],
  ],
};

export const ADDRESSING: Readonly<Record<LanguageCode, ReadonlySet<string>>> = {
  id: wordsOf(ADDRESSING_ROWS.id),
  en: wordsOf(ADDRESSING_ROWS.en),
};
