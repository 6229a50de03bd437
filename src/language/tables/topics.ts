/** Nouns and endings by which a word is no topic of a question that is offered, though a glossary has it for a noun. */
import type { LanguageCode } from '../types.ts';

type Rows = ReadonlyArray<readonly [words: string, example: string]>;

const setOf = (rows: Rows): ReadonlySet<string> => new Set(rows.flatMap(([words]) => words.split(/\s+/u)));

/** The base form of each. The example is a question that would say nothing. */
export const NO_TOPICS: Readonly<Record<LanguageCode, ReadonlySet<string>>> = {
  id: setOf([
    // When: seasons, spans and turns of time.
    ['musim semester masa zaman saat momen periode giliran tahap babak ronde kesempatan', 'tentang semester?'],
    ['tengah subuh kemarau penghujan lebaran akhirnya detik menit jam sejam seminggu', 'tentang tengah malam?'],
    // How much, and which of several.
    ['angka nomor digit titik separuh setengah sebagian bagian sisi ujung pinggir deret kadar', 'tentang separuh?'],
    ['liter gelas lembar helai ekor butir lusin unit kilo kali tingkat rata jenis ukuran nilai', 'tentang liter?'],
    // Parts of the body, as in "air setinggi dada".
    ['dada kaki tangan mata hati kepala lutut pinggang bahu leher telinga mulut muka wajah', 'tentang dada?'],
    // What is said or thought, whatever it is about.
    ['pertanyaan jawaban catatan kutipan ucapan cerita kabar berita kata kalimat ejaan judul', 'tentang pertanyaan?'],
    ['pikiran perasaan pendapat pandangan keyakinan kenyataan contoh alasan argumen keberatan', 'tentang pikiran?'],
    ['terima kasih selamat maaf permisi salam tolong halo tawa tepuk gelak', 'tentang kasih?'],
    // Empty on their own.
    ['urusan masalah persoalan perkara keadaan kondisi situasi kejadian peristiwa hasil target', 'tentang urusan?'],
    ['barang benda cara arah pihak orang kehidupan tugas upaya kesalahan anjuran calon', 'tentang cara?'],
    ['kebutuhan kelayakan pengerjaan pelaksanaan penyelenggaraan keberuntungan ketakutan penantian', 'tentang cara?'],
    // Somebody's relatives.
    ['cucu kakek nenek ibu ayah bapak istri suami kakak adik paman bibi', 'tentang cucu?'],
  ]),
  en: setOf([
    ['autumn winter summer spring season semester term era moment period stage round turn occasion', 'about autumn?'],
    ['midnight midday noon fortnight weekend dusk dawn deadline minute second hour', 'about midnight?'],
    ['figure digit half part side end edge row bit piece pair lot share', 'about the half?'],
    ['litre liter sheet dozen unit kilo rate size copy sort kind type case inch foot', 'about the sheet?'],
    ['leg foot hand arm chest heart eye head knee shoulder neck ear mouth face', 'about legs?'],
    ['question answer note quotation remark story news word sentence spelling title speech', 'about the question?'],
    ['thought feeling opinion view belief reality example reason argument objection doubt', 'about the argument?'],
    ['thanks welcome apology sorry greeting hello laughter applause', 'about thanks?'],
    ['matter problem issue affair circumstance condition situation event outcome target', 'about circumstance?'],
    ['thing stuff way direction people person somebody life duty effort mistake fault', 'about the way?'],
    ['luck fright fear wait try use look chance choice change need correction workmanship', 'about the fright?'],
    ['grandfather grandmother mother father wife husband uncle aunt cousin', 'about the cousin?'],
  ]),
};

/** English nouns in -ing that are things; any other such word says what somebody does: "about driving?". */
export const THINGS_IN_ING: ReadonlySet<string> = setOf([
  ['building meeting hearing ruling wedding painting ceiling opening crossing landing', 'about the building?'],
  ['housing funding training parking lighting heating spending', 'about the housing?'],
]);

/** Endings of adjectives that English makes of the names of places: `Veluan` is no place beside `Velua`. */
export const DEMONYM_ENDINGS: ReadonlyArray<readonly [ending: string, example: string]> = [
  ['ians', 'Harrovians'],
  ['ian', 'Harrovian'],
  ['ans', 'Veluans'],
  ['an', 'Velonan'],
  ['ns', 'Veluans'],
  ['n', 'Veluan'],
  ['nese', 'Mavonnese'],
  ['ese', 'Mavonnese'],
  ['ish', 'Moorish'],
];

/** Endings of English nouns that can mostly be counted, so that "the" stands before one: "about the correction?" */
export const COUNTED_ENDINGS: ReadonlyArray<readonly [ending: RegExp, example: string]> = [
  [/[ts]ion$/, 'What was said about the installation?'],
  [/ing$/, 'What was said about the building?'],
  [/s$/, 'What was said about the bus?'],
  [/(?:^| )(?:ship|township|scholarship|fence|conference|ambulance|audience|residence|licence)$/, 'about the ship?'],
  [/(?:^| )(?:alliance|allowance|agency|currency|embassy|emergency|constituency|vacancy)$/, 'about the agency?'],
  [/(?:^| )(?:city|community|university|facility|authority|charity|majority|minority)$/, 'about the community?'],
];

/** Words of an office that is asked for, beside those that one person holds at a time anyway. */
export const ASKED_OFFICES: Readonly<Record<LanguageCode, ReadonlySet<string>>> = {
  id: setOf([['juru wali penasihat penasehat koordinator penyuluh hakim', 'Siapa juru bicara posko?']]),
  en: setOf([
    [
      'clerk officer spokesman spokeswoman spokesperson adviser advisor coordinator negotiator',
      'Who is the town clerk?',
    ],
  ]),
};

/** Words that another office follows: a `wakil` alone stands for anybody. */
export const DEPUTIES: ReadonlySet<string> = setOf([['wakil plt pj asisten deputi', 'Siapa wakil kelompok tani?']]);
