/**
 * An article as plain data. Every span is a pair of UTF-16 offsets into `body`, so that
 * `body.slice(start, end)` is exactly what the source says; nothing here holds a text of its own.
 */
import type { Dispute, LanguageCode, Span } from '../language/types.ts';

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

/** One statement of somebody. */
export interface Quotation extends Span {
  /** 0-based position in `Article.quotations`. */
  readonly index: number;
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
  /** `shortHashOf` the body: tells whether a button still points at the same text. */
  readonly hash: string;
  readonly people: readonly Person[];
  /** In order of `start`; quotations do not overlap. */
  readonly quotations: readonly Quotation[];
  /** In order of `start`; they overlap neither each other nor quotations. */
  readonly disputed: readonly DisputedStatement[];
}
