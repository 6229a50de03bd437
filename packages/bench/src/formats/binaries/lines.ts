/** Widths of Helvetica from space to tilde, in thousandths of the font size (Adobe core font metrics). */
const WIDTHS = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
  556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
  722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
  556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
  260, 334, 584,
];
const OTHER_WIDTH = 556;
const SPACE = 32;
/** Between a vowel and a consonant with its vowel, or between two consonants: `kope-rasi`, `nota-ris`, `perik-sa`. */
const SYLLABLE_EDGE =
  /(?<=[aeiou])(?=(?:ng|ny|[bcdfghjklmnpqrstvwyz])[aeiou])|(?<=[aeiou][klmprst])(?=[bcdgjkpst][aeiou])/g;
const LEAST_PART = 3;

/** The width of a text in Helvetica, in points. */
export function textWidth(text: string, fontSize: number): number {
  let thousandths = 0;
  for (let at = 0; at < text.length; at += 1) thousandths += WIDTHS[text.charCodeAt(at) - SPACE] ?? OTHER_WIDTH;
  return (thousandths * fontSize) / 1000;
}

/** The lines of a paragraph, at most `width` points wide unless a single word is wider; long words are hyphenated. */
export function breakLines(text: string, width: number, fontSize: number): string[] {
  const fits = (line: string) => textWidth(line, fontSize) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    const cut = hyphenations(word).find((at) => line !== '' && fits(`${line} ${word.slice(0, at)}-`)) ?? 0;
    if (cut > 0) line += ` ${word.slice(0, cut)}-`;
    if (line !== '') lines.push(line);
    line = word.slice(cut);
  }
  return line === '' ? lines : [...lines, line];
}

/** Where a word in lower-case letters may be hyphenated, the last place first. */
export function hyphenations(word: string): number[] {
  const [letters = ''] = /^[a-z]+/.exec(word) ?? [];
  const edges = [...letters.matchAll(SYLLABLE_EDGE)].map(({ index }) => index);
  return edges.filter((at) => at >= LEAST_PART && letters.length - at >= LEAST_PART).reverse();
}
