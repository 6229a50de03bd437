/** A PDF becomes the text that a person reads in it. */
import { ArticleError } from '../../error.ts';
import { READERS } from '../../front-matter/values.ts';
import { joinBlocks, oneLine } from '../joined.ts';
import type { SourceText } from '../types.ts';
import { readDocument } from './document.ts';
import { wordsOf } from './hyphens.ts';
import { type Line, linesOf, withNarrowedColumns } from './lines.ts';
import { type Look, type PageLine, paragraphsOf } from './paragraphs.ts';
import { withoutRepeated } from './repeated.ts';

/** Titles that a program gave: `Microsoft Word - rapat.doc`, `untitled`, `Document1`. */
const NO_TITLE =
  /^(?:microsoft (?:word|powerpoint|excel)|powerpoint presentation|document\d*$|dokumen\d*$|untitled|tanpa judul)|\.(?:docx?|pdf|rtf|odt|indd|pages|pptx?|xlsx?|html?|txt)$/i;

/** More of such characters has no text: its fonts do not say which letters they draw. */
const UNKNOWN_MAX_SHARE = 0.2;

/**
 * Reads the text layer of a PDF: paragraphs of its lines, each page with its mark.
 * @throws {ArticleError} where it has none, or is damaged, protected or too large
 */
export async function readPdf(bytes: Uint8Array): Promise<SourceText> {
  const { pages, title } = await readDocument(bytes);
  const lines = withoutRepeated(pages.map(linesOf))
    .map(withNarrowedColumns)
    .flatMap((page, at) => page.map((line): PageLine => ({ ...line, page: at + 1 })));
  assertText(lines);
  const words = wordsOf(lines.map(({ text }) => text));
  const drafts = paragraphsOf(lines, lookOf(lines), words);
  return { format: 'pdf', ...joinBlocks(drafts), bodyLine: 1, frontMatter: titleOf(title), notices: [] };
}

function assertText(lines: readonly Line[]): void {
  const text = lines.map((line) => line.text).join('');
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const unknown = text.match(/[\p{Co}\p{Cn}\p{Cc}\uFFFD]/gu)?.length ?? 0;
  if (unknown > text.length * UNKNOWN_MAX_SHARE) {
    throw new ArticleError(
      null,
      'Its fonts do not tell which letters they draw, so its text cannot be read.',
      'Run OCR on it (OCRmyPDF with --force-ocr, for example), or type the text out in a .txt or .md file.',
    );
  }
  if (letters > 0) return;
  throw new ArticleError(
    null,
    'It is a scanned PDF, without a text layer.',
    'Run OCR on it (OCRmyPDF, for example), or type the text out in a .txt or .md file.',
  );
}

/** The look of most letters; the leading is the lower quartile of all gaps. */
function lookOf(lines: readonly PageLine[]): Look {
  const letters = new Map<string, { size: number; font: string; count: number }>();
  for (const { size, font, text } of lines) {
    const key = `${Math.round(size * 2)} ${font}`;
    const before = letters.get(key) ?? { size, font, count: 0 };
    letters.set(key, { ...before, count: before.count + text.length });
  }
  const most = [...letters.values()].reduce((a, b) => (b.count > a.count ? b : a), { size: 11, font: '', count: 0 });
  const gaps = lines
    .flatMap((line, at) => {
      const before = lines[at - 1];
      return before !== undefined && before.page === line.page && line.y > before.y ? [line.y - before.y] : [];
    })
    .sort((a, b) => a - b);
  const leading = gaps[Math.floor((gaps.length - 1) / 4)] ?? most.size * 1.2;
  return { size: most.size, font: most.font, leading: Math.max(most.size, Math.min(leading, most.size * 2.2)) };
}

function titleOf(title: string | null): SourceText['frontMatter'] {
  const read = READERS.title({ type: 'text', text: oneLine(title ?? '') });
  return read !== null && 'value' in read && !NO_TITLE.test(read.value) ? { title: read.value } : {};
}
