/** The runs of text of a PDF with their places, as pdf.js gives them. */
import { getDocumentProxy } from 'unpdf';
import { ArticleError } from '../../error.ts';
import { TEXT_MAX_LENGTH } from '../caps.ts';
import { ignoreStrayRejections } from './stray-rejections.ts';

/** Some text on one baseline. Points; `y` grows downwards. */
export interface Run {
  readonly text: string;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly width: number;
  /** Height of its letters. */
  readonly size: number;
  /** Which font of the file, by a name that says nothing more. */
  readonly font: string;
}

export interface PdfContent {
  /** Runs of each page that most of its text is in line with, in the order of the file. */
  readonly pages: readonly (readonly Run[])[];
  /** As the file's own data say; `null` where they do not. */
  readonly title: string | null;
}

/** A volume of minutes has some hundred. */
const PAGES_MAX = 5_000;

const DAMAGED = ['It is damaged, or no PDF.', 'Open it in a reader of PDF and save or print it as PDF again.'] as const;

/** What pdf.js is asked with. Nothing of the file is run or fetched. */
const OPTIONS = { useSystemFonts: false, disableFontFace: true, stopAtErrors: false, verbosity: 0, enableXfa: false };

/** As much of pdf.js as is used. */
interface Document {
  readonly numPages: number;
  getPage(number: number): Promise<Page>;
  getMetadata(): Promise<{ readonly info: unknown }>;
  destroy(): Promise<void>;
}

interface Page {
  getViewport(options: { scale: number }): { readonly transform: readonly number[] };
  getTextContent(): Promise<{ readonly items: readonly Item[] }>;
  cleanup(): void;
}

interface Item {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly fontName: string;
}

/**
 * Reads the text layer of a PDF.
 * @throws {ArticleError} where it is damaged, protected, or larger than what is read
 */
export async function readDocument(bytes: Uint8Array): Promise<PdfContent> {
  ignoreStrayRejections();
  try {
    // pdf.js takes the bytes over for itself.
    const document = (await getDocumentProxy(new Uint8Array(bytes), OPTIONS)) as unknown as Document;
    try {
      return { pages: await pagesOf(document), title: await titleOf(document) };
    } finally {
      await document.destroy();
    }
  } catch (error) {
    throw asArticleError(error);
  }
}

async function pagesOf(document: Document): Promise<Run[][]> {
  if (document.numPages > PAGES_MAX) {
    throw new ArticleError(
      null,
      `It has ${document.numPages} pages; at most ${PAGES_MAX} are read.`,
      'Split it into several files.',
    );
  }
  const pages: Run[][] = [];
  let length = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { transform } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const runs = uprightRuns(items.flatMap((item) => placed(item, transform)));
    length += runs.reduce((sum, { text }) => sum + text.length, 0);
    if (length > TEXT_MAX_LENGTH * 2) throw tooLong();
    pages.push(runs);
    page.cleanup();
  }
  return pages;
}

function tooLong(): ArticleError {
  return new ArticleError(null, 'Its text has more than 16 million characters.', 'Split it into several files.');
}

/** A run as it is drawn: `turn` counts quarters of a circle. */
interface Placed extends Run {
  readonly turn: number;
}

/** By so much of a quarter a run may lean; watermarks lean more. */
const LEANING_MAX = 0.1;

/** Nothing for what is empty or drawn across the page. */
function placed({ str, transform, width, fontName }: Item, view: readonly number[]): Placed[] {
  if (str === '' || transform === undefined) return [];
  const [a, b, c, d, x, y] = multiplied(view, transform);
  const size = Math.hypot(c, d);
  const quarters = Math.atan2(b, a) / (Math.PI / 2);
  if (size === 0 || Math.abs(quarters - Math.round(quarters)) > LEANING_MAX) return [];
  const turn = (Math.round(quarters) + 4) % 4;
  return [{ text: str, x, y, width: width * Math.hypot(view[0] ?? 1, view[1] ?? 0), size, font: fontName, turn }];
}

/** Runs in the direction of most of the text, as if that were the way in which the page is held. */
function uprightRuns(runs: readonly Placed[]): Run[] {
  const lengths = [0, 0, 0, 0];
  for (const { turn, text } of runs) lengths[turn] = (lengths[turn] ?? 0) + text.trim().length;
  const most = lengths.indexOf(Math.max(...lengths));
  const [cos, sin] = [[1, 0] as const, [0, 1] as const, [-1, 0] as const, [0, -1] as const][most] ?? [1, 0];
  return runs
    .filter(({ turn }) => turn === most)
    .map(({ turn: _turn, x, y, ...run }) => ({ ...run, x: x * cos + y * sin, y: y * cos - x * sin }));
}

type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** https://opensource.adobe.com/dc-acrobat-sdk-docs/pdfstandards/PDF32000_2008.pdf, 8.3.3 */
function multiplied(m: readonly number[], n: readonly number[]): Matrix {
  const [ma, mb, mc, md, me, mf] = m as Matrix;
  const [na, nb, nc, nd, ne, nf] = n as Matrix;
  return [
    ma * na + mc * nb,
    mb * na + md * nb,
    ma * nc + mc * nd,
    mb * nc + md * nd,
    ma * ne + mc * nf + me,
    mb * ne + md * nf + mf,
  ];
}

async function titleOf(document: Document): Promise<string | null> {
  const { info } = await document.getMetadata();
  const title = (info as { Title?: unknown } | null)?.Title;
  return typeof title === 'string' ? title : null;
}

function asArticleError(error: unknown): ArticleError {
  if (error instanceof ArticleError) return error;
  if (error instanceof Error && error.name === 'PasswordException') {
    return new ArticleError(
      null,
      'It is protected by a password.',
      'Open it in a reader of PDF and print it as PDF again, without a password.',
    );
  }
  return new ArticleError(null, ...DAMAGED);
}
