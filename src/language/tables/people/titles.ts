/** Forms of address that a question, a claim or a completion puts before a name, whatever the sources have there. */
import { ROLES } from './roles.ts';

type Row = readonly [words: string, example: string];

const ROWS: readonly Row[] = [
  ['bapak pak ibu bu mas mbak bang kang neng teh teteh aa uda bli mbok cak ning bung', 'Apa kata Cak Rudi?'],
  [
    'om tante pakde bude paklik bulik mbah eyang tuan nyonya nona sdr sdri saudara saudari yth alm',
    'Apa kata Mbah Sari?',
  ],
  [
    'gus nyai kiai kyai ustaz ustadz ustazah ustadzah ust habib tgk teungku syekh romo suster pdt',
    'Apa kata Kiai Rudi?',
  ],
  ['haji hajah hajjah kh hj dr drs dra ir prof raden', 'Apa kata KH Rudi?'],
  ['mr mrs ms miss mx sir lord lady dame madam madame mister messrs', 'What did Mx Moor say?'],
  ['doctor professor rev reverend hon rabbi sheikh sheik', 'What did Rev. Moor say?'],
];

/** In lower case, of both languages. */
export const TITLES: ReadonlySet<string> = new Set([
  ...ROWS.flatMap(([words]) => words.split(' ')),
  ...Object.values(ROLES).flatMap(({ honorifics }) => [...honorifics]),
]);
