/** Academic degrees behind a name: `Ir. Lena Moor, M.Si.`. */

/** One degree, with or without stops. */
export const DEGREE_ROWS: ReadonlyArray<readonly [pattern: string, example: string]> = [
  ['[SMAB]\\.\\s?(?:\\p{L}{1,4}\\.?\\s?){1,3}', 'Lena Moor, S.Pd.I.'],
  ['S\\.?[EHTP]\\.?|S\\.?Sos\\.?|S\\.?Kom\\.?|S\\.?Ag\\.?', 'Lena Moor, SE'],
  ['M\\.?[MT]\\.?|M\\.?Si\\.?|M\\.?Pd\\.?|M\\.?Kes\\.?|M\\.?Hum\\.?|MBA|MPA|MPH', 'Lena Moor, M.Si.'],
  ['Ph\\.?\\s?D\\.?|D\\.?Phil\\.?|MD|LL\\.?[BM]\\.?|BSc|MSc|BA|MA|JD|CPA|P\\.?E\\.?', 'Lena Moor, Ph.D.'],
  ['Amd\\.?|A\\.Md\\.?(?:\\p{L}+\\.?)?|Sp\\.?\\s?\\p{L}{1,3}\\.?|Lc\\.?', 'Lena Moor, A.Md.'],
];

/** Whether all of a text is a degree. */
export const DEGREES = new RegExp(`^(?:${DEGREE_ROWS.map(([pattern]) => pattern).join('|')})$`, 'u');

/** A name without the degrees behind it. */
export function withoutDegrees(text: string): string {
  const [name = '', ...behind] = text.split(/,\s*/u);
  return behind.length > 0 && behind.every((part) => DEGREES.test(part)) ? name : text;
}
