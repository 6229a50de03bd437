/** The text form of a glossary: a row a line, `english<TAB>part of speech<TAB>indonesian|indonesian`. */
import { type GlossaryEntry, PARTS_OF_SPEECH, type PartOfSpeech } from './glossary.ts';

const CAPITAL = /\p{Lu}/u;
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
  const entries: GlossaryEntry[] = [];
  text
    .replace(/^\uFEFF/u, '')
    .split('\n')
    .forEach((line, index) => {
      const row = line.endsWith('\r') ? line.slice(0, -1) : line;
      if (row.trim() !== '' && !row.startsWith('#')) entries.push(parseRow(row, index + 1));
    });
  return entries;
}

function parseRow(line: string, number: number): GlossaryEntry {
  const fields = (CAPITAL.test(line) ? fold(line) : line).split('\t');
  if (fields.length !== FIELDS) {
    throw new GlossaryError(
      number,
      `It has ${fields.length} fields, not 3.`,
      'Part English, part of speech and Indonesian by one tab each.',
    );
  }
  const [english = '', partOfSpeech = '', translations = ''] = [
    fields[0]?.trim(),
    fields[1]?.trim(),
    fields[2]?.trim(),
  ];
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
  return { english, partOfSpeech, indonesian };
}

/** Lower case, but for initials of two letters, as in an index: `AS`. */
function fold(line: string): string {
  return line.replace(/[^\s|]+/gu, (word) => (/^\p{Lu}{2}$/u.test(word) ? word : word.toLowerCase()));
}

function isPartOfSpeech(text: string): text is PartOfSpeech {
  return (PARTS_OF_SPEECH as readonly string[]).includes(text);
}
