/** Captions become paragraphs with their times. */
import { ArticleError } from '../../error.ts';
import { joinBlocks } from '../joined.ts';
import type { SourceText } from '../types.ts';
import { readCues } from './cues.ts';
import { paragraphsOf } from './paragraphs.ts';
import { withoutRepeats } from './rolling.ts';
import { piecesOf } from './words.ts';

/**
 * Reads WebVTT or SubRip, as programs and people write it.
 * @throws {ArticleError} where it has no cue or no word, too many cues, or too much text
 */
export function readCaptions(text: string): SourceText {
  const cues = readCues(text);
  if (cues.length === 0) {
    throw new ArticleError(
      null,
      'It has no cue: no line of times with `-->` and words below it.',
      'Export the captions again as .vtt or .srt; if it is a plain transcript, give it the ending .txt.',
    );
  }
  const pieces = piecesOf(cues);
  const { body, blocks, marks } = joinBlocks(paragraphsOf(withoutRepeats(pieces)));
  if (!/[\p{L}\p{N}]/u.test(body)) {
    throw new ArticleError(null, 'Its cues hold no word.', 'Export the captions again, or remove the file.');
  }
  const hasSpeakers = pieces.some(({ voice, prefix }) => voice !== null || prefix !== null);
  const frontMatter = { kind: hasSpeakers ? ('transcript' as const) : ('captions' as const) };
  return { format: 'captions', body, bodyLine: 1, blocks, marks, frontMatter, notices: [] };
}
