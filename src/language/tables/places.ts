/** Nouns for a place where something can be: with "in" or "di" before them they tell where, without a name. */
import { wordsOf } from '../phrases.ts';
import type { LanguageCode } from '../types.ts';

type Row = readonly [words: string, example: string];

export const PLACE_NOUNS: Readonly<Record<LanguageCode, readonly Row[]>> = {
  id: [
    [
      'rumah balai gedung aula lobi kantor ruang ruangan kamar lapangan halaman pendopo pendapa bangsal',
      'di balai desa',
    ],
    [
      'sekolah kelas kampus perpustakaan masjid gereja pura vihara musala mushola langgar surau pesantren',
      'di aula sekolah',
    ],
    [
      'warung kedai kafe restoran kantin toko pasar kios gudang bengkel pabrik studio hotel penginapan vila',
      'di kantin',
    ],
    [
      'pantai dermaga pelabuhan stasiun terminal bandara jembatan jalan gang simpang taman kebun ladang sawah',
      'di dermaga',
    ],
    ['sungai waduk danau bendungan hutan gunung bukit lembah pulau teluk muara kolam sumur', 'di tepi waduk'],
    ['posko pos tenda puskesmas rsud klinik apotek kapal perahu kereta bus garasi teras lantai panggung', 'di posko'],
    [
      'stadion gelanggang gor lapas penjara kuburan makam kelurahan kecamatan kabupaten dusun kampung desa',
      'di kelurahan',
    ],
    ['grup kanal server zoom online daring', 'rapat lewat zoom'],
  ],
  en: [
    ['room hall house home office building school college library church mosque temple chapel vestry', 'in the vestry'],
    [
      'theatre theater cinema museum gallery studio club pub cafe restaurant canteen kitchen hotel inn shop',
      'at the pub',
    ],
    [
      'store market warehouse workshop factory mill barn shed garage garden park field square green yard',
      'in the barn',
    ],
    [
      'court stadium gym gymnasium pool track pitch ground grounds pavilion tent stage basement attic loft',
      'in the gym',
    ],
    ['floor cellar lobby foyer corridor balcony terrace roof harbour harbor port pier dock quay jetty', 'on the pier'],
    [
      'bridge station platform terminal airport carriage train bus boat ship barge ferry deck lighthouse',
      'aboard the ferry',
    ],
    [
      'road street lane avenue corner junction beach shore lake river island valley hill forest wood farm',
      'on the corner',
    ],
    [
      'hospital clinic surgery ward prison cemetery village town city district centre center embassy palace',
      'in the town hall',
    ],
    ['parlour parlor greenhouse orchard stables zoom teams online channel', 'in the church parlour'],
  ],
};

const SETS: Readonly<Record<LanguageCode, ReadonlySet<string>>> = {
  id: wordsOf(PLACE_NOUNS.id),
  en: wordsOf(PLACE_NOUNS.en),
};

/** Whether a lower-case word is such a noun: `balai`, `rumahnya`; `room`, `rooms`. */
export function isPlaceNoun(word: string, language: LanguageCode): boolean {
  return SETS[language].has(word) || SETS[language].has(word.replace(/(?:nya|s)$/u, ''));
}

/** What a line begins with that names the place of a meeting. */
export const PLACE_LABEL = /^[\s\p{P}]{0,4}(?:tempat|lokasi|bertempat|place|venue|location|where)\b[\s*_]{0,3}[:–-]/iu;

/** What a line begins with that names the day of a meeting. */
export const TIME_LABEL =
  /^[\s\p{P}]{0,4}(?:tanggal|hari(?:\s?[/,]\s?tanggal)?|waktu|date|time|when)\b[\s*_]{0,3}[:–-]/iu;
