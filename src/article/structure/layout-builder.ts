/** Builds the blocks and turns of a body, line by line. */
import { ATTACHED, CHAT_ACTION, MESSAGE_ENDINGS } from '../../language/tables/structure/furniture.ts';
import type { Span } from '../../language/types.ts';
import type { Provenance } from '../provenance.ts';
import { trim } from '../trim.ts';
import type { BlockKind, Note } from '../types.ts';
import { furnitureOf, isOfProgram, WRITTEN_BY_PROGRAM } from './furniture.ts';
import type { LabelledLine } from './labels/grammar.ts';
import { isOfChat, type LaidBlock, type LaidTurn } from './laid.ts';
import { type Line, OPENING_MAX_LENGTH } from './lines.ts';
import { closesTurn, isHeadingLine, type NarrationTest, noteOfLine, speaksOfSelf } from './notes.ts';
import type { Relayed, Scribes } from './scribe.ts';

/** In a text of stamped lines one without a writer is the program's: `10:21 -!- bob has joined`. */
const STAMPED = /^[[(]?(?:\d{1,4}[/.-]\S{1,9},?\s)?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?[\])]?\s/u;

/** What a program adds is no longer than this. UTF-16 code units. */
const ENDING_MAX_LENGTH = 40;
/** A paragraph in brackets between those of a turn: `(A vote was taken.)`. */
const ASIDE = /^[*_]?(?:\([^()]{3,200}\)|\[[^[\]]{3,200}\])[*_]?\.?$/u;

interface OpenTurn {
  readonly label: LabelledLine;
  /** How far its line is indented where that is an item of a list; `null` where it is none. */
  readonly item: number | null;
  start: number;
  end: number;
  relayed: Relayed | null;
}

export class LayoutBuilder {
  readonly #body: string;
  readonly #from: number;
  readonly #to: number;
  readonly #scribes: Scribes;
  readonly #blocks: LaidBlock[] = [];
  readonly #turns: LaidTurn[] = [];
  #turn: OpenTurn | null = null;
  /** Whether the next line may go on with the last block. */
  #isOpen = false;
  /** Whether the lines below tell what is attached to a message of a chat. */
  #isAttached = false;
  /** What the heading above records of all below it. */
  #headed: Note | null = null;

  /** Where the writer tells between the turns, whether a paragraph begins so; else `null`. */
  readonly #isNarrated: NarrationTest | null;

  constructor(
    body: string,
    { dateline, credit }: Pick<Provenance, 'dateline' | 'credit'>,
    scribes: Scribes,
    isNarrated: NarrationTest | null,
  ) {
    this.#isNarrated = isNarrated;
    this.#body = body;
    this.#from = dateline?.end ?? 0;
    this.#to = credit?.start ?? body.length;
    this.#scribes = scribes;
  }

  addFurniture(line: Span): void {
    this.#push(line, 'furniture', null);
    this.#isOpen = false;
  }

  /** A line of a chat that nobody wrote. */
  addSystem(line: Span): void {
    this.#closeTurn();
    this.addFurniture(line);
  }

  /** A time on a line of its own: whoever speaks goes on below it in a turn of their own. */
  addTime(line: Span): void {
    const label = this.#turn?.label;
    this.addSystem(line);
    if (label !== undefined) this.#turn = { label, item: null, start: -1, end: -1, relayed: null };
  }

  startTurn(line: Line, label: LabelledLine): void {
    this.#closeTurn();
    this.#isOpen = false;
    this.#isAttached = false;
    const { words } = label;
    const isEmpty = words.start === words.end;
    const furniture = isEmpty ? null : this.#furnitureOfMessage(label);
    if (furniture === 'page') {
      this.addFurniture({ start: label.label.start, end: line.end });
      return;
    }
    this.#turn = { label, item: line.kind === 'item' ? line.indent : null, start: -1, end: -1, relayed: null };
    if (furniture === 'reply') this.addFurniture(words);
    else if (!isEmpty) {
      const relayed = this.#scribes.read(label);
      this.#turn.relayed = relayed;
      this.#addWords(words, 'paragraph', noteOfLine(this.#body, relayed?.words ?? words)?.note ?? null);
    }
  }

  /** @param isNew whether the line begins a paragraph, going by the lines before it alone */
  addLine(line: Line, isNew: boolean): void {
    if (line.isChange) this.#breakOff();
    const begins = isNew || line.kind !== 'text' || !this.#isOpen || line.isField;
    if (this.#isAttached || this.#isSystem(line)) this.addSystem(line);
    else if (line.kind === 'rule') this.#breakOff();
    else if (line.kind === 'heading') this.addHeading(line);
    else if (this.#isFurniture(line, begins)) this.addFurniture(line);
    else if (begins) this.#addParagraph(line);
    else this.#extend(line);
  }

  /** A line of a list of those present, or its heading. */
  addAttendance(line: Line): void {
    this.#addApart(line, blockKindOf(line), 'attendance');
  }

  finish(): { readonly blocks: readonly LaidBlock[]; readonly turns: readonly LaidTurn[] } {
    this.#closeTurn();
    return { blocks: this.#blocks, turns: this.#turns };
  }

  #opening({ start, end }: Span): string {
    return this.#body.slice(start, Math.min(end, start + OPENING_MAX_LENGTH));
  }

  #furnitureOfMessage({ label, words }: LabelledLine): 'page' | 'reply' | null {
    const isProgram = this.#body.slice(label.end, words.start).includes(WRITTEN_BY_PROGRAM);
    return isProgram ? 'page' : furnitureOf(this.#opening(words), 'message');
  }

  /** Whether a line below a message of a chat is the program's; behind an attachment all up to the next one is. */
  #isSystem(line: Line): boolean {
    if (this.#turn === null || !isOfChat(this.#turn.label)) return false;
    const text = this.#body.slice(line.lineStart, Math.min(line.end, line.lineStart + OPENING_MAX_LENGTH));
    this.#isAttached = ATTACHED.test(text);
    const isAction = this.#turn.label.shape === 'nick' && !line.afterBlank && CHAT_ACTION.test(text);
    return this.#isAttached || isAction || isOfProgram(text);
  }

  /** In the middle of a paragraph a line may begin with the words of a link or a credit as well. */
  #isFurniture(line: Line, begins: boolean): boolean {
    if (line.kind === 'furniture') return true;
    const isChat = this.#turn !== null && isOfChat(this.#turn.label);
    if (this.#turn?.label.time != null && STAMPED.test(this.#opening(line))) return true;
    if (this.#turn !== null && begins && ASIDE.test(this.#body.slice(line.start, line.end))) return true;
    return (begins || isChat) && furnitureOf(this.#opening(line), isChat ? 'message' : 'line') !== null;
  }

  #addParagraph(line: Line): void {
    const noted = noteOfLine(this.#body, line);
    if (noted?.isHeading) this.addHeading(line, noted.note);
    else if (noted !== null) this.#addApart(line, blockKindOf(line), noted.note);
    else {
      const opening = this.#opening(line);
      if (this.#turn !== null && this.#endsTurn(line, opening)) this.#closeTurn();
      this.#addWords(line, blockKindOf(line), line.kind === 'item' ? this.#headed : null);
    }
  }

  #endsTurn(line: Line, opening: string): boolean {
    if (closesTurn(opening) || isHeadingLine(opening)) return true;
    // `- LM: …`, `- Tarik asked …`: the next item is not the speaker's, but one below it is.
    if (line.kind === 'item' && this.#turn?.item != null && line.indent <= this.#turn.item) return true;
    if (this.#isNarrated === null || !line.afterBlank || (this.#turn?.start ?? -1) < 0) return false;
    return this.#isNarrated(opening) || !(speaksOfSelf(opening) || /^\p{Ll}/u.test(opening));
  }

  #breakOff(): void {
    this.#isOpen = false;
    this.#closeTurn();
  }

  /** @param note what all below it records, where its own words do not tell */
  addHeading(line: Span, note: Note | null = null): void {
    this.#closeTurn();
    this.#headed = note ?? noteOfLine(this.#body, line)?.note ?? null;
    this.#push(line, 'heading', null);
    this.#isOpen = false;
  }

  /** A line that is nobody's turn. */
  #addApart(line: Span, kind: BlockKind, note: Note | null): void {
    this.#closeTurn();
    this.#push(line, kind, note);
    this.#isOpen = kind !== 'heading';
  }

  #addWords(span: Span, kind: BlockKind, note: Note | null): void {
    this.#push(span, kind, note);
    this.#isOpen = true;
    this.#reach(span);
  }

  #extend(line: Span): void {
    const last = this.#blocks.at(-1);
    if (last === undefined) return;
    const { end } = trim(this.#body, last.start, Math.min(line.end, this.#to));
    this.#blocks[this.#blocks.length - 1] = { ...last, end };
    this.#reach(line);
  }

  #reach({ start, end }: Span): void {
    if (this.#turn === null) return;
    if (this.#turn.start < 0) this.#turn.start = start;
    this.#turn.end = end;
  }

  #push({ start, end }: Span, kind: BlockKind, note: Note | null): void {
    const span = trim(this.#body, Math.max(start, this.#from), Math.min(end, this.#to));
    if (span.start < span.end) this.#blocks.push({ start: span.start, end: span.end, kind, note });
  }

  /** A turn without what a program adds behind it. */
  #endOfMessage({ label, start, end }: OpenTurn): number {
    if (!isOfChat(label)) return end;
    const text = this.#body.slice(Math.max(start, end - ENDING_MAX_LENGTH), end);
    const ending = MESSAGE_ENDINGS.map(([pattern]) => pattern.exec(text)).find((match) => match !== null);
    return ending === undefined || ending === null ? end : end - ending[0].length;
  }

  #closeTurn(): void {
    const turn = this.#turn;
    this.#turn = null;
    if (turn === null || turn.start < 0 || turn.start >= turn.end) return;
    const { label, start } = turn;
    const end = this.#endOfMessage(turn);
    const relayed = turn.relayed === null ? null : { ...turn.relayed, words: { start: turn.relayed.words.start, end } };
    this.#turns.push({ start, end, label: label.label, isChat: isOfChat(label), relayed });
  }
}

function blockKindOf({ kind }: Line): BlockKind {
  return kind === 'text' || kind === 'rule' ? 'paragraph' : kind;
}
