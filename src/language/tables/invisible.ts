/** Characters that nobody sees, and where a text needs them all the same. Patterns are read with the flag `v`. */

/**
 * What is never drawn: what Unicode says to ignore (zero-width characters, bidi controls, soft hyphens, variation selectors) and other
 * format characters, but for those of Arabic and Indic scripts that are drawn around numbers.
 */
export const UNSEEN: readonly [pattern: string, example: string] = [
  String.raw`[[\p{Default_Ignorable_Code_Point}\p{Cf}]--[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}]]`,
  'Sio\u200bsaia',
];

/** Controls but tabs and line ends; a carriage return alone writes over its line. */
export const CONTROL: readonly [pattern: string, example: string] = [
  String.raw`[\p{Cc}--[\t\n\r]]|\r(?!\n)`,
  '\u001b[2J',
];

/** Line ends and tabs, where a text is shown on one line. */
export const LINE_END: readonly [pattern: string, example: string] = [String.raw`[\t\n\r\u2028\u2029]`, 'a\nb'];

const scripts = (names: string) =>
  `[${names
    .split(' ')
    .map((name) => String.raw`\p{Script=${name}}`)
    .join('')}]`;
const JOINED = scripts('Arab Syrc Nkoo Mong Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Khmr Mymr Tibt');
const UNSPACED = scripts('Thai Laoo Khmr Mymr');

/** Each row: unseen characters that stay where they stand, since what is drawn is another thing without them. */
export const NEEDED_UNSEEN: ReadonlyArray<readonly [pattern: string, example: string]> = [
  [String.raw`(?<=\p{Extended_Pictographic}\ufe0f?\p{Emoji_Modifier}?)\u200d(?=\p{Extended_Pictographic})`, '👩‍🌾'],
  [String.raw`(?<=[\p{Extended_Pictographic}#*0-9])[\ufe0e\ufe0f]`, '❤️ 1️⃣'],
  [String.raw`(?<=\u{1f3f4}[\u{e0020}-\u{e007e}]*)[\u{e0020}-\u{e007f}]`, '🏴󠁧󠁢󠁷󠁬󠁳󠁿'],
  [String.raw`(?<=${JOINED}\p{M}*)[\u200c\u200d](?=${JOINED})`, 'می‌خواهم'],
  [String.raw`(?<=${UNSPACED}\p{M}*)\u200b(?=${UNSPACED})`, 'ភាសា​ខ្មែរ'],
  [String.raw`(?<=\p{Script=Han})[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]`, '葛󠄀'],
  [String.raw`(?<=\p{Script=Mong})[\u180b-\u180f]`, 'ᠠ᠋'],
];

/** Unseen characters that turn the direction in which text is read. */
export const DIRECTION: readonly [pattern: string, example: string] = [
  String.raw`[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]`,
  '\u202enuruk\u202c',
];
