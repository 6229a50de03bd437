/** Labels and names may be shortened; passages and quotations never are (see `view/fit.ts`). */

const ELLIPSIS = '…';
const GRAPHEMES = new Intl.Segmenter();

/**
 * At most `max` UTF-16 code units: whole grapheme clusters, at the end of a word where one is near, with an ellipsis.
 */
export function shorten(label: string, max: number): string {
  if (label.length <= max) return label;
  let kept = '';
  for (const { segment } of GRAPHEMES.segment(label.slice(0, max + 1))) {
    if (kept.length + segment.length > max - ELLIPSIS.length) break;
    kept += segment;
  }
  const space = label[kept.length] === ' ' ? kept.length : kept.lastIndexOf(' ');
  return `${(space > max / 2 ? kept.slice(0, space) : kept).trimEnd()}${ELLIPSIS}`;
}
