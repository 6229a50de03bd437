/** Lines that pages repeat at their head or foot, and the pages' numbers. */
import type { Line } from './lines.ts';

/** So many lines at the head and at the foot of a page may repeat. */
const EDGE_LINES = 3;
/** On so many of the pages: half where left and right pages differ. */
const SHARE = 0.4;
/** Lines of a head stand at the same height, give or take so many points. */
const SAME_HEIGHT = 6;
/** A head stands so many heights of its letters from the text, or is of another size. */
const GAP = 1.6;
const SIZE_CHANGE = 0.08;

/** `7`, `- 7 -`, `Page 7 of 12`, `Halaman 7 dari 12`, `7/12`, `vii`. */
const PAGE_NUMBER =
  /^[-–—|\s]*(?:(?:page|halaman|hal\.?|hlm\.?|p\.)\s*)?(?:\d{1,4}|[ivxl]{1,7})(?:\s*(?:of|dari|\/|\|)\s*\d{1,4})?[-–—|\s]*$/i;

/** The pages without lines that most of them repeat, digits aside, and without their numbers. */
export function withoutRepeated(pages: readonly (readonly Line[])[]): Line[][] {
  const isAlike = repetition(pages, ({ text }) => text.toLowerCase().replace(/\d+/g, '#'));
  const isSame = repetition(pages, ({ text }) => text);
  return pages.map((lines, page) => {
    const isNumber = (line: Line) => isNumberOf(line, page, pages.length);
    const isApart = (line: Line) => isAlike(line) || isNumber(line);
    // On a page of nothing else, `Item 1` and `Item 2` are its text.
    if (lines.every(isApart)) return lines.filter((line) => !isSame(line) && !isNumber(line));
    const down = [...lines].sort((a, b) => a.y - b.y);
    const left = new Set([...edge(down, isApart), ...edge([...down].reverse(), isApart)]);
    return lines.filter((line) => !left.has(line));
  });
}

/** The lines at one edge of a page that are no text, the outermost first. */
function edge(lines: readonly Line[], isApart: (line: Line) => boolean): Line[] {
  const inner = lines.findIndex((line) => !isApart(line));
  if (inner > EDGE_LINES) return [];
  const [last, next] = [lines[inner - 1], lines[inner]];
  if (last === undefined || next === undefined) return [];
  const isFar = Math.abs(next.y - last.y) > Math.max(last.size, next.size) * GAP;
  const isOther = Math.abs(next.size - last.size) > next.size * SIZE_CHANGE;
  return isFar || isOther ? lines.slice(0, inner) : [];
}

/** Tells of a line whether most pages have it at its height. */
function repetition(pages: readonly (readonly Line[])[], keyOf: (line: Line) => string): (line: Line) => boolean {
  const heights = new Map<string, number[]>();
  for (const lines of pages) {
    for (const line of lines) {
      const key = keyOf(line);
      const own = heights.get(key);
      if (own === undefined) heights.set(key, [line.y]);
      else own.push(line.y);
    }
  }
  const least = Math.max(2, pages.length * SHARE);
  return (line) => {
    const own = heights.get(keyOf(line)) ?? [];
    return own.length >= least && own.filter((y) => Math.abs(y - line.y) <= SAME_HEIGHT).length >= least;
  };
}

/** A bare number that is not the page's own counts only where there are other pages to number. */
function isNumberOf({ text }: Line, page: number, pages: number): boolean {
  return PAGE_NUMBER.test(text) && (pages > 1 || /\D/.test(text) || Number(text) === page + 1);
}
