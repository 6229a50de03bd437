/** What cues say becomes paragraphs: one a turn, or where nobody is named, one a stretch of speech. */
import type { DraftBlock } from '../joined.ts';
import type { Piece } from './words.ts';

/** Silence after the end of a sentence that begins a paragraph, in seconds. */
const SILENCE_SECONDS = 2;
/** A paragraph of nobody's ends with the first sentence that ends beyond so many characters. */
const LONG_LENGTH = 600;
/** A turn whose cues are all labelled is parted at the first sentence that ends beyond so many characters. */
const LONG_TURN_LENGTH = 200;
/** `Ya.`, `“Ya.”`, `Ya?)`. */
const SENTENCE_END = /[.!?…]["'”’)\]]*$/u;

/** A paragraph that is being written. */
interface Open {
  readonly speaker: string | null;
  readonly labelLength: number | undefined;
  /** Whether nobody is named although somebody else begins to speak. */
  readonly isChange: boolean;
  readonly parts: string[];
  readonly marks: { at: number; seconds: number | null }[];
  length: number;
  end: number | null;
}

/** Paragraphs of pieces, in order; each piece that is said has a mark where its words begin. */
export function paragraphsOf(pieces: readonly Piece[]): DraftBlock[] {
  const blocks: DraftBlock[] = [];
  const sounds: DraftBlock[] = [];
  const hasSpeakers = pieces.some(({ voice, prefix }) => voice !== null || prefix !== null);
  let open: Open | null = null;
  let isChange = false;
  const close = () => {
    if (open !== null) blocks.push(closed(open));
    blocks.push(...sounds.splice(0));
    open = null;
  };
  for (const piece of pieces) {
    const text = piece.lines.join(' ');
    if (piece.isSound) {
      sounds.push({ kind: 'furniture', text });
      continue;
    }
    isChange ||= piece.isChange;
    if (text === '') continue;
    const speaker: string | null = piece.voice ?? piece.prefix ?? null;
    if (open === null || isChange || endsBefore(open, piece, speaker, hasSpeakers) || breaksAt(open, sounds)) {
      const same: string | null = speaker ?? (isChange ? null : ((open as Open | null)?.speaker ?? null));
      close();
      open = opened(piece, same, isChange && hasSpeakers);
    }
    add(open, piece, text);
    isChange = false;
  }
  close();
  return blocks;
}

/** A sound ends a paragraph where a sentence does; else it is told after the paragraph. */
function breaksAt(open: Open, sounds: readonly DraftBlock[]): boolean {
  return sounds.length > 0 && SENTENCE_END.test(open.parts.at(-1) ?? '');
}

function endsBefore(open: Open, piece: Piece, speaker: string | null, hasSpeakers: boolean): boolean {
  if (speaker !== null && speaker !== open.speaker) return true;
  // Where each cue has its speaker's name, a long turn is told in parts, as the file itself does.
  if (piece.prefix !== null && open.length >= LONG_TURN_LENGTH && SENTENCE_END.test(open.parts.at(-1) ?? ''))
    return true;
  if (hasSpeakers || !SENTENCE_END.test(open.parts.at(-1) ?? '')) return false;
  const silence = piece.start === null || open.end === null ? 0 : piece.start - open.end;
  return silence >= SILENCE_SECONDS || open.length >= LONG_LENGTH;
}

/** A turn begins with its label; one that was marked in front of the words is left for the structure to read. */
function opened({ voice, prefix }: Piece, speaker: string | null, isChange: boolean): Open {
  const label = voice ?? prefix ?? speaker;
  const parts = label === null ? [] : [`${label}:`];
  const labelLength = voice === null ? undefined : voice.length;
  return {
    speaker,
    labelLength,
    isChange: isChange && label === null,
    parts,
    marks: [],
    length: label === null ? -1 : label.length + 1,
    end: null,
  };
}

function add(open: Open, piece: Piece, text: string): void {
  // The first mark is that of the paragraph, its label with it.
  open.marks.push({ at: open.marks.length === 0 ? 0 : open.length + 1, seconds: piece.start });
  open.parts.push(text);
  open.length += text.length + 1;
  open.end = piece.start === null || piece.end === null ? piece.start : Math.max(piece.start, piece.end);
}

function closed({ parts, labelLength, marks, isChange }: Open): DraftBlock {
  const text = parts.join(' ');
  return { kind: 'paragraph', text, marks, isChange, ...(labelLength === undefined ? {} : { labelLength }) };
}
