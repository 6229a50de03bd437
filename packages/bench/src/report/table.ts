/** Rows of cells as lines whose columns stand below each other. */
export function alignedTable(rows: ReadonlyArray<readonly string[]>): string {
  const widths = columnWidths(rows);
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Rows of cells as a Markdown table; the first row is its head. A `|` in a cell is escaped. */
export function markdownTable(rows: ReadonlyArray<readonly string[]>): string {
  const [head = [], ...body] = rows.map((row) => row.map((cell) => cell.replaceAll('|', '\\|')));
  return [head, head.map(() => '---'), ...body].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function columnWidths(rows: ReadonlyArray<readonly string[]>): number[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: columns }, (_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
}
