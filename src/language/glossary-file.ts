/**
 * The text form of a glossary: a row a line. `english<TAB>part of speech<TAB>indonesian|indonesian` translates;
 * `english|english<TAB>related<TAB>indonesian|indonesian` is a group of related words.
 */
import { type GlossaryEntry, PARTS_OF_SPEECH, type PartOfSpeech, type RelatedWords } from './glossary.ts';

const CAPITAL = /\p{Lu}/u;
const FIELDS = 3;
/** In place of a part of speech. */
const RELATED = 'related';
const TRANSLATIONS_MAX = 5;

/** What a file holds. */
export interface GlossaryRows {
  readonly entries: readonly GlossaryEntry[];
  readonly related: readonly RelatedWords[];
}

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
export function parseGlossary(text: string): GlossaryRows {
  const entries: GlossaryEntry[] = [];
  const related: RelatedWords[] = [];
  text
    .replace(/^\uFEFF/u, '')
    .split('\n')
    .forEach((line, index) => {
      const row = line.endsWith('\r') ? line.slice(0, -1) : line;
      if (row.trim() === '' || row.startsWith('#')) return;
      const read = parseRow(row, index + 1);
      if ('english' in read) entries.push(read);
      else related.push(read);
    });
  return { entries, related };
}

function parseRow(line: string, number: number): GlossaryEntry | RelatedWords {
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
  if (partOfSpeech === RELATED) return parseRelated(english, translations, number);
  if (!isPartOfSpeech(partOfSpeech)) {
    throw new GlossaryError(
      number,
      `\`${partOfSpeech}\` is no part of speech.`,
      `Use one of ${PARTS_OF_SPEECH.join(', ')}, or ${RELATED}.`,
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

function parseRelated(english: string, indonesian: string, number: number): RelatedWords {
  const [en, id] = [english, indonesian].map((side) => side.split('|').map((phrase) => phrase.trim()));
  if (en === undefined || id === undefined || [...en, ...id].includes(''))
    throw new GlossaryError(number, 'A related word is empty.', 'Write words of both languages, parted by `|`.');
  const wordsOf = (phrases: readonly string[]) => phrases.map((phrase) => phrase.split(/[ -]/u));
  return { en: wordsOf(en), id: wordsOf(id) };
}

/** Lower case, but for initials of two letters, as in an index: `AS`. */
function fold(line: string): string {
  return line.replace(/[^\s|]+/gu, (word) => (/^\p{Lu}{2}$/u.test(word) ? word : word.toLowerCase()));
}

function isPartOfSpeech(text: string): text is PartOfSpeech {
  return (PARTS_OF_SPEECH as readonly string[]).includes(text);
}
