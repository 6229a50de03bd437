import { weekdays } from '../gazetteer/calendar.ts';
import type { LanguageCode } from '../types.ts';

/**
 * What a full stop after an abbreviation can mean.
 * - `opens`: something always follows (a title, a street, "versus"), so it never ends a sentence.
 * - `counts`: a number follows; before anything else it ends the sentence like any word.
 * - `closes`: ends a sentence only where a word follows that seldom stands inside a name (see `starters.ts`).
 * - `ends`: before a capital letter it ends the sentence, unless a day or a time zone follows.
 */
export type AbbreviationKind = 'opens' | 'counts' | 'closes' | 'ends';

/**
 * A form in lower case matches any case; one with a capital matches capitals only (`Sen.` is a senator, `sen` a coin).
 */
export type Abbreviation = readonly [form: string, kind: AbbreviationKind, example: string];

/** Written without the last full stop. */
export const ABBREVIATIONS: Readonly<Record<LanguageCode, readonly Abbreviation[]>> = {
  id: [
    ['dr', 'opens', 'dr. Ratna Puspita'],
    ['drg', 'opens', 'drg. Mela Hanum'],
    ['drh', 'opens', 'drh. Bagas Utomo'],
    ['drs', 'opens', 'Drs. Harun Wijaya'],
    ['dra', 'opens', 'Dra. Endah Lestari'],
    ['ir', 'opens', 'Ir. Gatot Purnomo'],
    ['prof', 'opens', 'Prof. Laksmi'],
    ['kh', 'opens', 'KH. Zainal Mustofa'],
    ['k.h', 'opens', 'K.H. Zainal Mustofa'],
    ['Hj', 'opens', 'Hj. Rohana'],
    ['ust', 'opens', 'Ust. Farid'],
    ['pdt', 'opens', 'Pdt. Yosua'],
    ['tn', 'opens', 'Tn. Hendra'],
    ['ny', 'opens', 'Ny. Hendra'],
    ['nn', 'opens', 'Nn. Wulan'],
    ['sdr', 'opens', 'Sdr. Panji'],
    ['bpk', 'opens', 'Bpk. Lurah'],
    ['yth', 'opens', 'Yth. Bapak Camat'],
    ['alm', 'opens', 'alm. Suryadi'],
    ['Muh', 'opens', 'Muh. Irsyad'],
    ['Moh', 'opens', 'Moh. Taufan'],
    ['Mohd', 'opens', 'Mohd. Rizal'],
    ['Abd', 'opens', 'Abd. Karim'],
    ['Jend', 'opens', 'Jend. Wiratama'],
    ['Letjen', 'opens', 'Letjen. Wiratama'],
    ['Mayjen', 'opens', 'Mayjen. Wiratama'],
    ['Brigjen', 'opens', 'Brigjen. Wiratama'],
    ['Kol', 'opens', 'Kol. Inf. Surya'],
    ['Letkol', 'opens', 'Letkol. Surya'],
    ['Kapt', 'opens', 'Kapt. Surya'],
    ['Inf', 'opens', 'Kol. Inf. Surya'],
    ['Kombes', 'opens', 'Kombes. Pol. Aditya'],
    ['Pol', 'opens', 'Irjen. Pol. Aditya'],
    ['Irjen', 'opens', 'Irjen. Pol. Aditya'],
    ['Komjen', 'opens', 'Komjen. Pol. Aditya'],
    ['Kombespol', 'opens', 'Kombespol. Aditya'],
    ['Kompol', 'opens', 'Kompol. Aditya'],
    ['AKBP', 'opens', 'AKBP. Aditya'],
    ['AKP', 'opens', 'AKP. Aditya'],
    ['Iptu', 'opens', 'Iptu. Aditya'],
    ['Ipda', 'opens', 'Ipda. Aditya'],
    ['Purn', 'opens', 'Letjen (Purn.) Surya'],
    ['jl', 'opens', 'Jl. Melati'],
    ['jln', 'opens', 'Jln. Melati'],
    ['gg', 'opens', 'Gg. Mangga'],
    ['ds', 'opens', 'Ds. Sukamaju'],
    ['kel', 'opens', 'Kel. Sukamaju'],
    ['kec', 'opens', 'Kec. Sukamaju'],
    ['kab', 'opens', 'Kab. Sukamaju'],
    ['Prov', 'opens', 'Prov. Lampung'],
    ['pt', 'opens', 'PT. Angin Timur'],
    ['cv', 'opens', 'CV. Angin Timur'],
    ['a.n', 'opens', 'rekening a.n. Wulan'],
    ['a/n', 'opens', 'rekening a/n. Wulan'],
    ['d.a', 'opens', 'd.a. Kantor Desa'],
    ['u.p', 'opens', 'u.p. Bagian Umum'],
    ['u.b', 'opens', 'u.b. Sekretaris'],
    ['c.q', 'opens', 'Kementerian c.q. Direktorat'],
    ['cq', 'opens', 'Kementerian cq. Direktorat'],
    ['s.d', 'opens', 'Senin s.d. Jumat'],
    ['a.l', 'opens', 'hadir a.l. Bupati'],
    ['rp', 'opens', 'Rp. 2.000'],
    ['no', 'counts', 'no. 12'],
    ['hlm', 'counts', 'hlm. 40'],
    ['hal', 'counts', 'hal. 40'],
    ['tgl', 'counts', 'tgl. 5 Mei'],
    ['thn', 'counts', 'thn. 1998'],
    ['pkl', 'counts', 'pkl. 09.00'],
    ['Ps', 'counts', 'Ps. 33'],
    ['rt', 'counts', 'RT. 05'],
    ['rw', 'counts', 'RW. 02'],
    ['Kav', 'counts', 'Jl. Melati Kav. 5'],
    ['telp', 'counts', 'Telp. 0361'],
    ['Tbk', 'closes', 'PT Angin Timur Tbk. Perusahaan itu'],
    ['dkk', 'closes', 'Panji dkk. Mereka'],
    ['rs', 'closes', 'RS. Kasih Ibu'],
    ['dll', 'ends', 'beras, gula, dll. Pemerintah'],
    ['dst', 'ends', 'satu, dua, dst. Aturan'],
    ['dsb', 'ends', 'meja, kursi, dsb. Barang'],
    ['tsb', 'ends', 'rumah tsb. Polisi'],
  ],
  en: [
    ['mr', 'opens', 'Mr. Calloway'],
    ['mrs', 'opens', 'Mrs. Calloway'],
    ['ms', 'opens', 'Ms. Calloway'],
    ['messrs', 'opens', 'Messrs. Hale and Finch'],
    ['dr', 'opens', 'Dr. Finch'],
    ['prof', 'opens', 'Prof. Finch'],
    ['Rev', 'opens', 'Rev. Hale'],
    ['Fr', 'opens', 'Fr. Hale'],
    ['Hon', 'opens', 'the Hon. Iris Hale'],
    ['Pres', 'opens', 'Pres. Hale'],
    ['Gov', 'opens', 'Gov. Hale'],
    ['Sen', 'opens', 'Sen. Hale'],
    ['Sens', 'opens', 'Sens. Hale and Finch'],
    ['Rep', 'opens', 'Rep. Hale'],
    ['Reps', 'opens', 'Reps. Hale and Finch'],
    ['Amb', 'opens', 'Amb. Hale'],
    ['Gen', 'opens', 'Gen. Hale'],
    ['Adm', 'opens', 'Adm. Hale'],
    ['Col', 'opens', 'Col. Hale'],
    ['Maj', 'opens', 'Maj. Hale'],
    ['Capt', 'opens', 'Capt. Hale'],
    ['Cmdr', 'opens', 'Cmdr. Hale'],
    ['Lt', 'opens', 'Lt. Hale'],
    ['Sgt', 'opens', 'Sgt. Hale'],
    ['Cpl', 'opens', 'Cpl. Hale'],
    ['Pvt', 'opens', 'Pvt. Hale'],
    ['Supt', 'opens', 'Supt. Hale'],
    ['Det', 'opens', 'Det. Hale'],
    ['Mt', 'opens', 'Mt. Orrin'],
    ['Ft', 'opens', 'Ft. Orrin'],
    ['vs', 'opens', 'Hale vs. Finch'],
    ['v', 'opens', 'Hale v. Finch'],
    ['viz', 'opens', 'two towns, viz. Orrin and Vale'],
    ['cf', 'opens', 'cf. Finch'],
    ['e.g', 'opens', 'e.g. Orrin'],
    ['i.e', 'opens', 'i.e. Orrin'],
    ['f.e', 'opens', 'f.e. Orrin'],
    ['approx', 'opens', 'approx. 40'],
    ['Rs', 'counts', 'Rs. 900'],
    ['no', 'counts', 'no. 12'],
    ['nos', 'counts', 'nos. 12 and 13'],
    ['n°', 'counts', 'N°. 12'],
    ['p', 'counts', 'p. 40'],
    ['pp', 'counts', 'pp. 40-44'],
    ['vol', 'counts', 'vol. 3'],
    ['ch', 'counts', 'ch. 3'],
    ['fig', 'counts', 'fig. 3'],
    ['sec', 'counts', 'sec. 12'],
    ['art', 'counts', 'art. 12'],
    ['ext', 'counts', 'ext. 204'],
    ['Jan', 'counts', 'Jan. 20'],
    ['Feb', 'counts', 'Feb. 20'],
    ['Mar', 'counts', 'Mar. 20'],
    ['Apr', 'counts', 'Apr. 20'],
    ['Jun', 'counts', 'Jun. 20'],
    ['Jul', 'counts', 'Jul. 20'],
    ['Aug', 'counts', 'Aug. 20'],
    ['Sep', 'counts', 'Sep. 20'],
    ['Sept', 'counts', 'Sept. 20'],
    ['Oct', 'counts', 'Oct. 20'],
    ['Nov', 'counts', 'Nov. 20'],
    ['Dec', 'counts', 'Dec. 20'],
    ['St', 'closes', 'St. Orrin'],
    ['Ave', 'closes', 'Vale Ave. The'],
    ['Blvd', 'closes', 'Vale Blvd. The'],
    ['Rd', 'closes', 'Vale Rd. The'],
    ['co', 'closes', 'Hale & Co. It'],
    ['inc', 'closes', 'Vale Inc. It'],
    ['ltd', 'closes', 'Vale Ltd. It'],
    ['corp', 'closes', 'Vale Corp. It'],
    ['pte', 'closes', 'Angin Timur Pte. Ltd. It'],
    ['sdn', 'closes', 'Angin Timur Sdn. Bhd. It'],
    ['bhd', 'closes', 'Angin Timur Sdn. Bhd. It'],
    ['bros', 'closes', 'Hale Bros. It'],
    ['llc', 'closes', 'Vale LLC. It'],
    ['plc', 'closes', 'Vale PLC. It'],
    ['Jr', 'closes', 'Owen Hale Jr. He'],
    ['Sr', 'closes', 'Owen Hale Sr. He'],
    ['Esq', 'closes', 'Owen Hale Esq. He'],
    ['al', 'closes', 'Finch et al. The'],
    ['dept', 'closes', 'Fire Dept. Chief'],
    ['assn', 'closes', 'Growers Assn. President'],
    ['Univ', 'closes', 'Vale Univ. Press'],
    ['Calif', 'closes', 'Vale, Calif. Mayor Finch'],
    ['Conn', 'closes', 'Vale, Conn. Mayor Finch'],
    ['Fla', 'closes', 'Vale, Fla. Mayor Finch'],
    ['Ill', 'closes', 'Vale, Ill. Mayor Finch'],
    ['Ind', 'closes', 'Vale, Ind. Mayor Finch'],
    ['Mass', 'closes', 'Vale, Mass. Mayor Finch'],
    ['Mich', 'closes', 'Vale, Mich. Mayor Finch'],
    ['Minn', 'closes', 'Vale, Minn. Mayor Finch'],
    ['Pa', 'closes', 'Vale, Pa. Mayor Finch'],
    ['Tex', 'closes', 'Vale, Tex. Mayor Finch'],
    ['Va', 'closes', 'Vale, Va. Mayor Finch'],
    ['Wash', 'closes', 'Vale, Wash. Mayor Finch'],
    ['Wis', 'closes', 'Vale, Wis. Mayor Finch'],
    ['a.m', 'ends', 'at 6 a.m. Travellers'],
    ['p.m', 'ends', 'at 6 p.m. Travellers'],
    ['etc', 'ends', 'tents, food, etc. Officials'],
  ],
};

/** Keys forms that match capitals only. */
const CAPITALISED = '^';

const KINDS: Readonly<Record<LanguageCode, ReadonlyMap<string, AbbreviationKind>>> = {
  id: kindsOf(ABBREVIATIONS.id),
  en: kindsOf(ABBREVIATIONS.en),
};

/**
 * What a full stop after `word` can mean; `undefined` where it is no known abbreviation. News in one language carries
 * names and titles of the other, so both tables are asked, the text's own first.
 */
export function abbreviationKind(word: string, language: LanguageCode): AbbreviationKind | undefined {
  const lower = word.toLowerCase();
  const isCapitalised = word !== lower;
  for (const kinds of [KINDS[language], KINDS[language === 'id' ? 'en' : 'id']]) {
    const kind = kinds.get(lower) ?? (isCapitalised ? kinds.get(CAPITALISED + lower) : undefined);
    if (kind !== undefined) return kind;
  }
  return undefined;
}

function kindsOf(rows: readonly Abbreviation[]): ReadonlyMap<string, AbbreviationKind> {
  return new Map(
    rows.map(([form, kind]) => [form === form.toLowerCase() ? form : CAPITALISED + form.toLowerCase(), kind]),
  );
}

/** A single letter after one of these words is a label, so that a full stop after it can end a sentence. */
export const LABELLED: ReadonlyArray<readonly [word: string, example: string]> = [
  ['vitamin', 'kaya vitamin C. Warga'],
  ['hepatitis', 'terjangkit hepatitis B. Dinas'],
  ['kuartal', 'pada kuartal I. Laba'],
  ['triwulan', 'pada triwulan I. Laba'],
  ['semester', 'pada semester I. Laba'],
  ['tahap', 'pada tahap I. Warga'],
  ['kelas', 'rawat inap kelas I. Pasien'],
  ['golongan', 'narkotika golongan I. Polisi'],
  ['grup', 'juara grup B. Timnas'],
  ['group', 'winners of group B. Fans'],
  ['blok', 'di blok M. Pedagang'],
  ['plan', 'there is no plan B. Ministers'],
  ['class', 'a drug of class A. Police'],
  ['and', 'you and I. Did'],
];

/** Words after a time of day that still belong to it. */
export const AFTER_TIME: ReadonlyArray<readonly [word: string, example: string]> = [
  ['eastern', '6 p.m. Eastern time'],
  ['central', '6 p.m. Central time'],
  ['pacific', '6 p.m. Pacific time'],
  ['local', '6 p.m. Local time'],
  ['gmt', '6 p.m. GMT'],
  ['utc', '6 p.m. UTC'],
  ['est', '6 p.m. EST'],
  ['edt', '6 p.m. EDT'],
  ['pst', '6 p.m. PST'],
  ['pdt', '6 p.m. PDT'],
  ['bst', '6 p.m. BST'],
  ...weekdays('en').map((day): [string, string] => [day, '6 p.m. Monday']),
];
