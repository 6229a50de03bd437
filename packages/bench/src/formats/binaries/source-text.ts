/** A piece of a source text from which a document is made. */
export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

const HEADING = /^(#+) (.*)$/;
const ROW = /^\| (.*) \|$/;

/**
 * The blocks of a `.source.txt`, which blank lines separate: `# ` to `### ` begin a heading, lines of `| a | b |` are
 * a table, everything else is a paragraph, in which `**` encloses bold words.
 */
export function readSourceText(text: string): Block[] {
  const pieces = text.split(/\n{2,}/).map((piece) => piece.trim());
  return pieces.filter((piece) => piece !== '').map(readBlock);
}

function readBlock(piece: string): Block {
  const [, marks, heading] = HEADING.exec(piece) ?? [];
  if (marks !== undefined && heading !== undefined) return { kind: 'heading', level: marks.length, text: heading };
  const rows = piece.split('\n').map((line) => ROW.exec(line)?.[1]?.split(' | '));
  const cells = rows.filter((row) => row !== undefined);
  return cells.length === rows.length ? { kind: 'table', rows: cells } : { kind: 'paragraph', text: piece };
}

/** What stands at the top of every page of a document: its first two headings. */
export function pageHeaderOf(blocks: readonly Block[]): string {
  const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
  return headings.slice(0, 2).join(' – ');
}
