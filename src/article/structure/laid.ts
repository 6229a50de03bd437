/** Blocks and turns as they are laid out, before headings and speakers are known. */
import type { Span } from '../../language/types.ts';
import type { BlockKind, Note, SourceKind } from '../types.ts';
import { NAME_ABOVE_TIME } from './labels/evidence.ts';
import type { LabelledLine } from './labels/grammar.ts';
import type { Relayed } from './scribe.ts';

/** A block before headings are known. */
export interface LaidBlock extends Span {
  kind: BlockKind;
  readonly note: Note | null;
}

/** All that follows a label, up to the next one. */
export interface LaidTurn extends Span {
  readonly label: Span;
  /** Whether its label is one that chats have. */
  readonly isChat: boolean;
  /** Whose words the writer notes in it, where they are somebody else's. */
  readonly relayed: Relayed | null;
}

const CHAT_SHAPES = new Set(['chat-from', 'chat-nick', 'chat-tabs', 'nick', 'stamp-alone']);
/** Without turns and headings, so many lines that record something make minutes. */
const NOTES_MIN = 2;

/** Whether a label is one that chats have: a nick, a day beside the time, or the time of a clock below the name. */
export function isOfChat({ shape, isDated, time }: Pick<LabelledLine, 'shape' | 'isDated' | 'time'>): boolean {
  return isDated || CHAT_SHAPES.has(shape) || (shape === NAME_ABOVE_TIME && /m\.?$/iu.test(time ?? ''));
}

/** What a source is, by its turns and what its lines record. */
export function kindOf(turns: readonly LaidTurn[], blocks: readonly LaidBlock[]): SourceKind {
  const notes = blocks.filter(({ note }) => note !== null && note !== 'correction').length;
  const isHeaded = blocks.some(({ kind }) => kind === 'heading');
  if (turns.length === 0) return notes >= (isHeaded ? 1 : NOTES_MIN) ? 'minutes' : 'news';
  const chat = turns.filter(({ isChat }) => isChat).length;
  if (chat > turns.length / 2) return 'chat';
  return notes > 0 ? 'minutes' : 'transcript';
}
