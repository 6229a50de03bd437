/** Captions that roll up repeat the line above the new one: it was said once. */
import type { Piece } from './words.ts';

/** In captions that roll, so many of the cues begin as the one before ends. */
const ROLLING_SHARE = 1 / 3;
/** A line of so few words may be said twice. */
const LINE_MIN_WORDS = 2;
/** A screen holds two or three lines. */
const REPEATED_MAX_WORDS = 80;

/**
 * Leaves out what each cue repeats of the one before, where the captions roll:
 * `selamat pagi` / `selamat pagi` + `kita mulai` becomes `selamat pagi` / `kita mulai`. What people say twice in
 * captions that do not roll stays.
 */
export function withoutRepeats(pieces: readonly Piece[]): readonly Piece[] {
  if (!isRolling(pieces)) return pieces;
  let before: readonly string[] = [];
  return pieces.flatMap((piece) => {
    if (piece.isSound) return [piece];
    const words = wordsOf(piece);
    const repeated = overlap(before, words);
    before = words;
    const rest = words.slice(repeated);
    return rest.length === 0 ? [] : [{ ...piece, lines: [rest.join(' ')] }];
  });
}

function isRolling(pieces: readonly Piece[]): boolean {
  let repeats = 0;
  let pairs = 0;
  for (const [at, piece] of pieces.entries()) {
    const before = pieces[at - 1];
    if (before === undefined || before.isSound || piece.isSound) continue;
    pairs += 1;
    const line = piece.lines[0] ?? '';
    if (line === before.lines.at(-1) && line.split(' ').length >= LINE_MIN_WORDS) repeats += 1;
  }
  return repeats > 0 && repeats >= pairs * ROLLING_SHARE;
}

function wordsOf({ lines }: Piece): string[] {
  return lines.join(' ').split(' ');
}

/** How many words at the end of `before` are those that `words` begins with. */
function overlap(before: readonly string[], words: readonly string[]): number {
  for (let length = Math.min(before.length, words.length, REPEATED_MAX_WORDS); length > 0; length -= 1) {
    const from = before.length - length;
    if (words.slice(0, length).every((word, at) => word === before[from + at])) return length;
  }
  return 0;
}
