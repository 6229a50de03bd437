/** Writes PDF files of positioned text. */

/** A run of text with its baseline's start, in points from the lower left corner. */
export interface PdfText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** Default 11. */
  readonly size?: number;
  /** Default `Helvetica`; another one is bold. */
  readonly bold?: boolean;
}

export interface PdfOptions {
  readonly title?: string;
  /** More entries of the catalogue, as written in a PDF. */
  readonly catalogue?: string;
  /** More objects, by number from 100. */
  readonly objects?: readonly string[];
  /** More entries of the trailer. */
  readonly trailer?: string;
  /** Degrees by which every page is shown turned. */
  readonly rotate?: number;
}

const WIDTH = 595;
const HEIGHT = 842;

/** A PDF of A4 pages. Text is Latin-1, and a few characters of Windows. */
export function pdfOf(pages: readonly (readonly PdfText[])[], options: PdfOptions = {}): Buffer {
  const { title, catalogue = '', objects = [], trailer = '', rotate = 0 } = options;
  const kids = pages.map((_, at) => `${10 + at * 2} 0 R`).join(' ');
  const bodies = new Map<number, string>([
    [1, `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`],
    [2, `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`],
    [3, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'],
    [4, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>'],
    [5, `<< /Title (${literal(title ?? '')}) >>`],
  ]);
  pages.forEach((texts, at) => {
    const resources = '/Resources << /Font << /F1 3 0 R /F2 4 0 R >> >>';
    const box = `/MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Rotate ${rotate}`;
    bodies.set(10 + at * 2, `<< /Type /Page /Parent 2 0 R ${box} ${resources} /Contents ${11 + at * 2} 0 R >>`);
    const content = texts.map(drawing).join('\n');
    bodies.set(11 + at * 2, `<< /Length ${Buffer.byteLength(content, 'latin1')} >>\nstream\n${content}\nendstream`);
  });
  objects.forEach((body, at) => {
    bodies.set(10 + pages.length * 2 + at, body);
  });
  return written(bodies, `/Root 1 0 R${title === undefined ? '' : ' /Info 5 0 R'} ${trailer}`);
}

/** The number of the first of `PdfOptions.objects` in a PDF of so many pages. */
export function firstObject(pages: number): number {
  return 10 + pages * 2;
}

/** Objects by number as a PDF file with a table of where each stands. */
export function written(bodies: ReadonlyMap<number, string>, trailer: string): Buffer {
  let file = '%PDF-1.4\n';
  const offsets = new Map<number, number>();
  for (const [number, body] of bodies) {
    offsets.set(number, file.length);
    file += `${number} 0 obj\n${body}\nendobj\n`;
  }
  const size = [...bodies.keys()].reduce((most, number) => Math.max(most, number), 0) + 1;
  const rows = Array.from({ length: size }, (_, number) => {
    const offset = offsets.get(number);
    return offset === undefined ? '0000000000 65535 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const table = file.length;
  file += `xref\n0 ${size}\n${rows.join('')}trailer\n<< /Size ${size} ${trailer} >>\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

/** Lines of one column, from the top down. */
export function column(lines: readonly string[], options: Partial<PdfText> & { leading?: number } = {}): PdfText[] {
  const { x = 72, y = 770, leading = 14, ...look } = options;
  return lines.map((text, at) => ({ ...look, x, y: y - at * leading, text })).filter(({ text }) => text !== '');
}

function drawing({ x, y, text, size = 11, bold = false }: PdfText): string {
  return `BT /${bold ? 'F2' : 'F1'} ${size} Tf ${x} ${y} Td (${literal(text)}) Tj ET`;
}

/** Characters of WinAnsiEncoding beyond Latin-1, by their bytes. */
const WIN_ANSI: Readonly<Record<string, string>> = { '•': '\x95', '“': '\x93', '”': '\x94', '’': '\x92', '–': '\x96' };

function literal(text: string): string {
  return text.replace(/[\\()]/g, '\\$&').replace(/[•“”’–]/g, (character) => WIN_ANSI[character] ?? character);
}
