/** The text form of a glossary: a row a line, `english<TAB>part of speech<TAB>indonesian|indonesian`. */
import { type GlossaryEntry, PARTS_OF_SPEECH, type PartOfSpeech } from './glossary.ts';

const FIELDS = 3;
const TRANSLATIONS_MAX = 5;

/** A line that is no row: what is wrong, on which line, and what to do. */
export class GlossaryError extends Error {
  override readonly name = 'GlossaryError';
  /** 1-based. */
  readonly line: number;
  readonly advice: string;

  constructor(line: number, message: string, advice: string) {
    super(message);
    this.line = line;
    this.advice = advice;
  }
}

/**
 * Reads the rows of a glossary file; empty lines and those that begin with `#` are passed over.
 * @throws GlossaryError for the first line that is no row
 */
export function parseGlossary(text: string): GlossaryEntry[] {
  const lines = text.replace(/^\uFEFF/u, '').split(/\r?\n/u);
  return lines.flatMap((line, index) =>
    line.trim() === '' || line.startsWith('#') ? [] : [parseRow(line, index + 1)],
  );
}

function parseRow(line: string, number: number): GlossaryEntry {
  const fields = line.split('\t');
  const [english = '', partOfSpeech = '', translations = ''] = fields.map((field) => field.trim());
  if (fields.length !== FIELDS) {
    throw new GlossaryError(
      number,
      `It has ${fields.length} fields, not 3.`,
      'Part English, part of speech and Indonesian by one tab each.',
    );
  }
  if (english === '') throw new GlossaryError(number, 'The English word is missing.', 'Write it before the first tab.');
  if (!isPartOfSpeech(partOfSpeech)) {
    throw new GlossaryError(
      number,
      `\`${partOfSpeech}\` is no part of speech.`,
      `Use one of ${PARTS_OF_SPEECH.join(', ')}.`,
    );
  }
  const indonesian = translations.split('|').map((word) => word.trim());
  if (indonesian.includes('')) {
    throw new GlossaryError(number, 'A translation is empty.', 'Write one to five, parted by `|`.');
  }
  if (indonesian.length > TRANSLATIONS_MAX) {
    throw new GlossaryError(number, `It has ${indonesian.length} translations.`, 'Keep the five most usual.');
  }
  return { english: fold(english), partOfSpeech, indonesian: indonesian.map(fold) };
}

/** Lower case, but for initials of two letters, as the tokens have them: `AS`. */
function fold(words: string): string {
  return words
    .split(' ')
    .map((word) => (/^\p{Lu}{2}$/u.test(word) ? word : word.toLowerCase()))
    .join(' ');
}

function isPartOfSpeech(text: string): text is PartOfSpeech {
  return (PARTS_OF_SPEECH as readonly string[]).includes(text);
}
