/** What every format becomes before its structure is read. */
import type { Span } from '../../language/types.ts';
import type { Notice } from '../error.ts';
import type { FrontMatter } from '../front-matter/values.ts';
import type { PlaceMark } from '../types.ts';

/** How the bytes of a source are read. */
export type Format = 'text' | 'captions' | 'page' | 'docx' | 'pdf';

/** What a source says, as a person reads it. */
export interface SourceText {
  readonly format: Format;
  /**
   * Line ends are `\n`. Text and Markdown stand as they are written; the paragraphs of every other format are separated
   * by a blank line, without markup, cue numbers, times, menus and page headers. What a format marks as a speaker
   * (`<v Lena Moor>`) begins its paragraph as `Lena Moor: `.
   */
  readonly body: string;
  /** 1-based line of the file at which the body starts; 1 where lines mean nothing. */
  readonly bodyLine: number;
  /** What the format itself says of its paragraphs, in order, without overlaps; `null` for text and Markdown. */
  readonly blocks: readonly FormatBlock[] | null;
  /** In order of `start`, each holding up to the next one. */
  readonly marks: readonly PlaceMark[];
  /** What the front matter, or the format's own fields for it, says. */
  readonly frontMatter: FrontMatter;
  /** What of the file is not used or not certain, to be told to whoever keeps it. */
  readonly notices: readonly Notice[];
}

/** One paragraph of a format that knows its structure. `row`: of a table, its cells separated by tabs. */
export interface FormatBlock extends Span {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'row' | 'furniture';
  /** Whether somebody else speaks from here on, whom the format does not name. Default: no. */
  readonly isChange?: boolean;
  /** The speaker's label at the start of the block, without the colon; `null` where the format marks none. */
  readonly label: Span | null;
}
