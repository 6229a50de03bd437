/**
 * An article as plain data. Every span is a pair of UTF-16 offsets into `body`, so that
 * `body.slice(start, end)` is exactly what the source says; nothing here holds a text of its own.
 */
import type { Note } from '../language/tables/structure/notes.ts';
import type { Dispute, LanguageCode, Span } from '../language/types.ts';

export type { Note } from '../language/tables/structure/notes.ts';

/** What a source is. */
export const SOURCE_KINDS = ['news', 'minutes', 'transcript', 'captions', 'chat', 'release'] as const;

export type SourceKind = (typeof SOURCE_KINDS)[number];

/** Where an article comes from, as far as the article itself says; `null` where it does not. */
export interface Source {
  readonly title: string | null;
  readonly publisher: string | null;
  /** The news agency the publisher credits. */
  readonly agency: string | null;
  /** Absolute http(s) address. */
  readonly url: string | null;
  /** ISO 8601 date or date-time, as given. */
  readonly published: string | null;
}

/** Whose words a passage is made of; `narrator` is the publisher's own voice. */
export type Voice = 'direct' | 'indirect' | 'mixed' | 'narrator';

export interface Paragraph extends Span {
  /**
   * 0-based; surfaces show `index + 1`. Paragraphs that only say where the text comes from (the credit line) are not
   * counted.
   */
  readonly index: number;
}

export interface Sentence extends Span {
  /** 0-based position in `Article.sentences`. */
  readonly index: number;
  /** Index into `Article.paragraphs`. */
  readonly paragraph: number;
}

/** Somebody the article names. */
export interface Person {
  /** 0-based position in `Article.people`. */
  readonly index: number;
  /** Full name as the article gives it: `Qasim al-Araji`. */
  readonly name: string;
  /** Office or role as the article gives it: `Penasihat Keamanan Nasional Irak`; `null` where it gives none. */
  readonly office: string | null;
  /** Every mention, full, short or by office; pronouns excluded; in order of appearance. */
  readonly mentions: readonly Span[];
}

export type QuotationKind = 'direct' | 'indirect' | 'mixed';

/** One statement of somebody: a labelled turn, or what a text quotes or reports. */
export interface Quotation extends Span {
  /** 0-based position in `Article.quotations`. */
  readonly index: number;
  /**
   * Whether it is all that follows a speaker's label up to the next one. Its mention is the label, and it has no cue.
   */
  readonly isTurn: boolean;
  readonly kind: QuotationKind;
  /**
   * Full names (or a role, group or organisation as written); several for a joint statement; empty where nobody can be
   * named honestly.
   */
  readonly speakers: readonly Speaker[];
  /** The mention at the quotation (`Araqchi`, `Dia`; for a clitic the word that carries it: `tambahnya`). */
  readonly speakerMention: Span | null;
  /** The speech cue as written (`tambahnya`, `menegaskan`). */
  readonly cue: Span | null;
  /** Probability, 0 to 1, that the attribution is right. */
  readonly confidence: number;
}

/** Words that a source does not assert to have been said: they are nobody's quotation. */
export interface DisputedStatement extends Span {
  /** As it would be if it had been said. */
  readonly kind: QuotationKind;
  readonly dispute: Dispute;
  /** The words that say so, as written: `video palsu`, `denied having said`. */
  readonly cue: Span;
}

export interface Speaker {
  readonly name: string;
  /** Index into `Article.people`, `null` for a role, group or organisation that names no person. */
  readonly person: number | null;
}

/** `furniture`: what belongs to the page and not to the text (link lines, credits of pictures, notes of a chat). */
export type BlockKind = 'heading' | 'paragraph' | 'item' | 'row' | 'furniture';

/** A line or paragraph of a text, its label and list mark not among it. */
export interface Block extends Span {
  readonly kind: BlockKind;
  readonly note: Note | null;
  /** Index of the heading above it in `Article.blocks`; -1 for none. */
  readonly heading: number;
}

/** From `start` on, the text stands there. */
export interface PlaceMark {
  readonly start: number;
  /** Seconds from the start of the recording; `null` where it has none. */
  readonly seconds: number | null;
  /** Time of day as written (`10:15`); `null` where it has none. */
  readonly clock: string | null;
  /** 1-based; `null` where the text has no pages. */
  readonly page: number | null;
}

/** A text with its parts found, before anybody asked who speaks in it. */
export interface ArticleText {
  readonly body: string;
  readonly language: LanguageCode;
  /** Dateline and credit line belong to no paragraph. */
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
}

export interface Article extends ArticleText {
  /** Path below the library's folder without its ending, parts joined by `/`. */
  readonly id: string;
  readonly source: Source;
  /** As its front matter says, else as its text shows. */
  readonly kind: SourceKind;
  /** In order, without overlaps. */
  readonly blocks: readonly Block[];
  /** In order of `start`, each holding up to the next one. */
  readonly marks: readonly PlaceMark[];
  /** `shortHashOf` the body: tells whether a button still points at the same text. */
  readonly hash: string;
  readonly people: readonly Person[];
  /**
   * In order of `start`, a turn before what is quoted in it. Turns do not overlap each other, and neither do the
   * others; each of those lies within one turn or outside all.
   */
  readonly quotations: readonly Quotation[];
  /** In order of `start`; they overlap neither each other nor quotations. */
  readonly disputed: readonly DisputedStatement[];
}
