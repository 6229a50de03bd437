/** How people in a chat say who said something, beside the verbs of speech in `speech.ts`. */

type Rows = ReadonlyArray<readonly [words: string, example: string]>;

const setOf = (rows: Rows): ReadonlySet<string> => new Set(rows.flatMap(([words]) => words.split(' ')));

/** Verbs of speech that newspapers do not use. */
export const CHAT_CUES = setOf([
  ['bilang blg', 'Sari bilang “Kami siap.”'],
  ['ngomong', 'Sari ngomong “Kami siap.”'],
  ['berkata', 'Sari berkata “Kami siap.”'],
  ['ngaku', 'Sari ngaku “Kami siap.”'],
  ['quote quoting', '“We are ready” (quote Lena)'],
]);

/** Words that a source's name follows. */
export const SOURCE_CUES = setOf([
  ['menurut', 'Menurut Sari, “kami siap”'],
  ['oleh dari', '“Kami siap” (dari Sari)'],
  ['via per by from', '“We are ready”, by Lena Moor'],
]);

/** Words that open a question or a sentence, often with a capital, and belong to no name. */
export const FRAME_WORDS = setOf([
  ['did does has is was', 'Did Lena say “We are ready”?'],
  ['benarkah betulkah apakah apa benar bener betul', 'Benarkah Sari bilang “Kami siap”?'],
  ['when so and but yesterday', 'So Lena said “We are ready”'],
  ['lalu kemudian kemarin tadi terus', 'Kemarin Sari bilang “Kami siap”'],
]);

/** Words within a name that have no capital. */
export const NAME_PARTICLES = setOf([
  ['al el', 'Qasim al Araji'],
  ['bin binti', 'Sari binti Ahmad'],
  ['van von de da di del der', 'Lena van der Moor'],
  ['dan and of the to for', 'Ministry of Trade and Industry'],
]);

/** How people in a chat address somebody, beside the titles of `people/roles.ts`; a name follows. */
export const CHAT_TITLES = setOf([
  ['om tante kak kakak bro sis', 'kata kak Sari'],
  ['kang teh teteh cak ning mang uda uni koh cik daeng', 'kata kang Budi'],
  ['pakde pak-de bude mbah eyang abah', 'kata mbah Karto'],
  ['ustaz ustadz ustadzah kyai kiai habib romo suster', 'kata ustaz Farid'],
  ['yth bpk sdr sdri saudara saudari ananda', 'kata Sdr. Budi'],
  ['uncle auntie aunt brother sister father coach', 'said coach Moor'],
]);
