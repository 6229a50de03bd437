import { CLOSING_MARK } from '../../language/tables/speech/marks.ts';
import type { LanguageCode, Span } from '../../language/types.ts';
import { trim } from '../trim.ts';
import type { Paragraph, Sentence } from '../types.ts';
import { findEnclosures } from './enclosures.ts';
import { findListItems } from './list-items.ts';
import { endsSentence } from './sentence-end.ts';

/**
 * Full stops, question and exclamation marks and ellipses (`. . .` too), then what closes with them: quotation marks,
 * brackets, emphasis, references like `[1]`.
 */
const TERMINATOR = new RegExp(
  String.raw`([.!?…]+(?:[ \t]\.+(?![\p{L}\p{N}]))*)((?:(?:${CLOSING_MARK}|[)\]}*_])(?!\p{L})|\[\d{1,3}\])*)`,
  'gu',
);

/**
 * Splits paragraphs into sentences. Spans are trimmed, in order, do not overlap and together hold every character of
 * the paragraphs that is not white space; an empty paragraph gives none. A quotation of several sentences is split
 * where they end, unless the sentence around it goes on. Takes time linear in the paragraphs' length.
 */
export function splitSentences(body: string, paragraphs: readonly Paragraph[], language: LanguageCode): Sentence[] {
  const sentences: Sentence[] = [];
  for (const paragraph of paragraphs) {
    const text = body.slice(paragraph.start, paragraph.end);
    for (const { start, end } of sentencesOf(text, language)) {
      const index = sentences.length;
      sentences.push({ index, paragraph: paragraph.index, start: paragraph.start + start, end: paragraph.start + end });
    }
  }
  return sentences;
}

function sentencesOf(text: string, language: LanguageCode): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const end of sentenceEnds(text, language)) {
    const span = trim(text, start, end);
    if (span.start < span.end) spans.push(span);
    start = end;
  }
  return spans;
}

/** Offsets after the last character of each sentence, the text's own end last. */
function sentenceEnds(text: string, language: LanguageCode): number[] {
  const ends: number[] = [];
  const isEnclosed = findEnclosures(text);
  const items = findListItems(text);
  let firstWord = indexOfWord(text, 0);
  let item = 0;
  for (const match of text.matchAll(TERMINATOR)) {
    const [whole, marks = '', closers = ''] = match;
    const at = match.index;
    const end = at + whole.length;
    for (let start = items[item]; start !== undefined && start <= at; start = items[item]) {
      ends.push(start);
      firstWord = indexOfWord(text, start);
      item += 1;
    }
    if (at < firstWord || isEnclosed(firstWord, at, end)) continue;
    if (!endsSentence({ text, firstWord, at, marks, closers, end }, language)) continue;
    ends.push(end);
    firstWord = Math.max(firstWord, indexOfWord(text, end));
  }
  return [...ends, ...items.slice(item), text.length];
}

/** Offset of the first letter or digit from `from` on; the text's length where there is none. */
function indexOfWord(text: string, from: number): number {
  const word = /[\p{L}\p{N}]/gu;
  word.lastIndex = from;
  return word.exec(text)?.index ?? text.length;
}
