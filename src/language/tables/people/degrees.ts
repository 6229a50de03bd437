/** Academic degrees behind a name: `Ir. Lena Moor, M.Si.`. */

/** One degree, with or without stops. */
export const DEGREE_ROWS: ReadonlyArray<readonly [pattern: string, example: string]> = [
  ['[SMAB]\\.\\s?(?:\\p{L}{1,4}\\.?\\s?){1,3}', 'Lena Moor, S.Pd.I.'],
  ['S\\.?[EHTP]\\.?|S\\.?Sos\\.?|S\\.?Kom\\.?|S\\.?Ag\\.?', 'Lena Moor, SE'],
  ['M\\.?[MT]\\.?|M\\.?Si\\.?|M\\.?Pd\\.?|M\\.?Kes\\.?|M\\.?Hum\\.?|MBA|MPA|MPH', 'Lena Moor, M.Si.'],
  ['Ph\\.?\\s?D\\.?|D\\.?Phil\\.?|MD|LL\\.?[BM]\\.?|BSc|MSc|BA|MA|JD|CPA|P\\.?E\\.?', 'Lena Moor, Ph.D.'],
  ['Amd\\.?|A\\.Md\\.?(?:\\p{L}+\\.?)?|Sp\\.?\\s?\\p{L}{1,3}\\.?|Lc\\.?', 'Lena Moor, A.Md.'],
];

/** Degrees as prose has them, one or several behind a comma and before a mark, a word in lower case or the end. */
const PROSE_DEGREE =
  '(?:[SM]\\.?\\s?(?:Ag|Pd|Si|Kom|Hum|Kes|Sos|Ked|Farm|Psi|Kep|Gz|Ak|Sn|Ds|Th|Fil|IP|IKom|I\\.Kom|Sc|Eng|Tr|Pd\\.I|E|H|T|P|M|Stat|Akt|Ars|Par|Ikom)|' +
  'A\\.\\s?Md(?:\\.\\p{L}{1,4})?|Amd|Sp\\.\\s?\\p{L}{1,4}|Lc|Ph\\.?\\s?D|D\\.?Phil|Ed\\.?D|M\\.?D|J\\.?D|LL\\.?[BMD]|' +
  'M\\.?[BP]\\.?[AHP]|B\\.?Sc|M\\.?Sc|[BM]\\.?A|[BM]\\.?Eng|C\\.?P\\.?A|R\\.?N|P\\.?E|Esq|OBE|MBE|CBE|KC|QC)';
const DEGREE_TAIL = new RegExp(
  `(?:[,.]?[^\\S\\n]*${PROSE_DEGREE}(?![\\p{L}\\p{N}])\\.?)+(?=[^\\S\\n]*(?:[,;:)(\\n]|$)|[^\\S\\n]+(?!\\p{Lu})|[.!?](?:\\s|$))`,
  'uy',
);

const LAST_DEGREE = new RegExp(`(?:^|[\\s,])${PROSE_DEGREE}$`, 'u');
const FIRST_DEGREE = new RegExp(`^${PROSE_DEGREE}\\.?(?=\\s*[,.])`, 'u');

/** Whether a full stop parts one degree from the next: between `Sari Wulan, MA` and `M. Ag, mengatakan …`. */
export function partsDegrees(behind: string, following: string): boolean {
  return FIRST_DEGREE.test(following) && LAST_DEGREE.test(behind);
}

/** Where the degrees behind a name end whose comma stands at an offset; -1 where none do. */
export function endOfDegrees(text: string, comma: number): number {
  DEGREE_TAIL.lastIndex = comma;
  return DEGREE_TAIL.test(text) ? DEGREE_TAIL.lastIndex : -1;
}

/** Whether all of a text is a degree. */
export const DEGREES = new RegExp(`^(?:${DEGREE_ROWS.map(([pattern]) => pattern).join('|')})$`, 'u');

/** A name without the degrees behind it. */
export function withoutDegrees(text: string): string {
  const [name = '', ...behind] = text.split(/,\s*/u);
  return behind.length > 0 && behind.every((part) => DEGREES.test(part)) ? name : text;
}
