import { deflateSync, inflateSync } from 'node:zlib';
import { breakLines } from './lines.ts';
import { type Block, pageHeaderOf, readSourceText } from './source-text.ts';

/** All lengths are in points, from the lower left corner of a page of A4. */
const PAGE = { width: 595, height: 842, left: 70, top: 762, bottom: 80 } as const;
const TEXT_WIDTH = PAGE.width - 2 * PAGE.left;
const COLUMN_GAP = 23;
const COLUMN_WIDTH = (TEXT_WIDTH - COLUMN_GAP) / 2;
const TWO_COLUMN_PAGE = 2;
const FONT_SIZE = 12;
const LEADING = 17;
const PARAGRAPH_GAP = 7;
const HEADER_Y = 800;
const FOOTER_X = 258;
const FOOTER_Y = 48;
/** Kerning of a few pairs, in thousandths of the font size: one word becomes several strings, as in real documents. */
const KERNED = /(?<=[TVWY])(?=[aeo])|(?<=P)(?=a)/g;
const KERNING = 55;
/** What Windows-1252 has beyond Latin-1. */
const WINDOWS_1252: Readonly<Record<string, number>> = { '‘': 0x91, '’': 0x92, '“': 0x93, '”': 0x94, '–': 0x96 };

interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly bold: boolean;
}

interface Column {
  readonly page: number;
  readonly x: number;
  readonly width: number;
}

/**
 * A PDF of a source text: positioned lines with hyphenated words, the second page in two columns, the same header on
 * every page, and its number below.
 */
export function pdf(sourceText: string): Buffer {
  const pages = pageContents(sourceText);
  const objects: (string | Buffer)[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${5 + 2 * at} 0 R`).join(' ')}] >>`,
    font('Helvetica'),
    font('Helvetica-Bold'),
    ...pages.flatMap((content, at) => [pageObject(6 + 2 * at), stream(content)]),
  ];
  return assemble(objects);
}

/** The drawing operators of every page (ISO 32000-1, section 9.4). */
export function pageContents(sourceText: string): string[] {
  const blocks = readSourceText(sourceText);
  const lines = [...placeLines(blocks)];
  const count = Math.max(...lines.map(({ page }) => page));
  const header = showText({ text: pageHeaderOf(blocks), x: PAGE.left, y: HEADER_Y, bold: false });
  return Array.from({ length: count }, (_, at) => {
    const shown = lines.filter(({ page }) => page === at + 1).map(showText);
    const number = `Halaman ${at + 1} dari ${count}`;
    const footer = showText({ text: number, x: FOOTER_X, y: FOOTER_Y, bold: false });
    return `BT\n${[header, ...shown, footer].join('\n')}\nET`;
  });
}

/** The lines of all blocks, each in its place, in reading order. */
function* placeLines(blocks: readonly Block[]): Generator<Line & { readonly page: number }> {
  const columns = columnsOf();
  let column = columns.next().value;
  let y: number = PAGE.top;
  for (const block of blocks) {
    if (y < PAGE.top) y -= PARAGRAPH_GAP;
    let lines = breakLines(wordsOf(block), column.width, FONT_SIZE);
    while (lines.length > 0) {
      if (y < PAGE.bottom) {
        const { width } = column;
        column = columns.next().value;
        y = PAGE.top;
        if (width !== column.width) lines = rebreak(lines, column.width);
      }
      const [text = '', ...rest] = lines;
      yield { text, page: column.page, x: column.x, y, bold: block.kind === 'heading' };
      lines = rest;
      y -= LEADING;
    }
  }
}

/** The content streams of a document made by `pdf`, in the order of its pages. */
export function readPageContents(document: Buffer): string[] {
  const contents: string[] = [];
  const opening = 'stream\n';
  for (let at = document.indexOf(opening); at >= 0; at = document.indexOf(opening, at)) {
    const start = at + opening.length;
    at = document.indexOf('\nendstream', start);
    contents.push(inflateSync(document.subarray(start, at)).toString('latin1'));
    at += '\nendstream'.length;
  }
  return contents;
}

function wordsOf(block: Block): string {
  return block.kind === 'table' ? block.rows.map((cells) => cells.join(', ')).join('; ') : block.text;
}

/** The columns in reading order, without end. */
function* columnsOf(): Generator<Column, never> {
  for (let page = 1; ; page += 1) {
    if (page === TWO_COLUMN_PAGE) {
      yield { page, x: PAGE.left, width: COLUMN_WIDTH };
      yield { page, x: PAGE.left + COLUMN_WIDTH + COLUMN_GAP, width: COLUMN_WIDTH };
    } else yield { page, x: PAGE.left, width: TEXT_WIDTH };
  }
}

/** Lines of a paragraph that goes on in a column of another width. */
function rebreak(lines: readonly string[], width: number): string[] {
  const words = lines.map((line) => (/[a-z]-$/.test(line) ? line.slice(0, -1) : `${line} `)).join('');
  return breakLines(words.trim(), width, FONT_SIZE);
}

function showText({ text, x, y, bold }: Line): string {
  const strings = text.split(KERNED).map((part) => `(${escapeString(part)})`);
  const place = `1 0 0 1 ${x.toFixed(1)} ${y.toFixed(1)} Tm`;
  return `/F${bold ? 2 : 1} ${FONT_SIZE} Tf ${place} [${strings.join(`${KERNING} `)}] TJ`;
}

/** @throws RangeError for a character that Windows-1252 has not, or that is not in the table above */
function escapeString(text: string): string {
  return Array.from(text, (character) => {
    if ('()\\'.includes(character)) return `\\${character}`;
    const code = WINDOWS_1252[character] ?? character.charCodeAt(0);
    if (code > 0xff) throw new RangeError(`pdf: no code for ${JSON.stringify(character)}; write it another way`);
    return code < 0x80 ? character : `\\${code.toString(8)}`;
  }).join('');
}

function font(name: string): string {
  return `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
}

function pageObject(contents: number): string {
  const resources = '<< /Font << /F1 3 0 R /F2 4 0 R >> >>';
  const box = `[0 0 ${PAGE.width} ${PAGE.height}]`;
  return `<< /Type /Page /Parent 2 0 R /MediaBox ${box} /Resources ${resources} /Contents ${contents} 0 R >>`;
}

function stream(content: string): Buffer {
  const packed = deflateSync(Buffer.from(content, 'latin1'));
  const head = `<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`;
  return Buffer.concat([Buffer.from(head), packed, Buffer.from('\nendstream')]);
}

/** The objects with their numbers, and the table that says at which byte each begins. */
function assemble(objects: readonly (string | Buffer)[]): Buffer {
  const parts = [Buffer.from('%PDF-1.4\n')];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  for (const [at, object] of objects.entries()) {
    const bytes = Buffer.concat([Buffer.from(`${at + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')]);
    offsets.push(length);
    parts.push(bytes);
    length += bytes.length;
  }
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${rows}`;
  parts.push(Buffer.from(`${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`));
  return Buffer.concat(parts);
}
