/** Words before an office whose bearer does not hold it, in lower case. */

type Row = readonly [words: string, example: string];

/** Who held it once. */
export const FORMER_ROWS: readonly Row[] = [
  ['mantan bekas eks mendiang almarhum almarhumah', 'mantan bupati Sari Wulan'],
  ['former ex onetime one-time late then-former ousted', 'former mayor Lena Moor'],
];

/** Who stands in for its holder, or hopes for it. */
const OTHER_ROWS: readonly Row[] = [
  ['wakil deputi asisten calon bakal kandidat ajudan', 'wakil bupati Sari Wulan'],
  ['deputy vice assistant associate candidate hopeful would-be', 'deputy mayor Lena Moor'],
];

const wordsOf = (rows: readonly Row[]): readonly string[] => rows.flatMap(([words]) => words.split(' '));

export const FORMER: ReadonlySet<string> = new Set(wordsOf(FORMER_ROWS));
export const NOT_HOLDING: ReadonlySet<string> = new Set([...FORMER, ...wordsOf(OTHER_ROWS)]);
