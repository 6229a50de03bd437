/** Markup whose tags are nested without end is made shallower before it is parsed, which takes time by their square. */

/** No page nests so deep; those that never close a tag do. */
const TAGS_MAX = 400;

/** Closed by the next one of their kind, or never closed. */
const UNNESTED: ReadonlySet<string> = new Set(
  'p li dt dd td th tr thead tbody tfoot option optgroup rp rt area base br col embed hr img input link meta param source track wbr'.split(
    ' ',
  ),
);

/** What stands in them is not text, however deep they are. */
const NO_TEXT: ReadonlySet<string> = new Set(['script', 'style']);

const TAG = /<(\/?)([a-zA-Z][^\s/>]{0,40})/g;

/** The markup without the names of tags that stand in more than `TAGS_MAX` others; their text stays. */
export function withoutDeepTags(html: string): string {
  const open: string[] = [];
  const counts = new Map<string, number>();
  const parts: string[] = [];
  let from = 0;
  for (const { index, 1: slash, 2: written = '' } of html.matchAll(TAG)) {
    const name = written.toLowerCase();
    if (UNNESTED.has(name) || NO_TEXT.has(name)) continue;
    if (slash === '/') {
      if ((counts.get(name) ?? 0) > 0) closeTo(name, open, counts);
    } else if (open.length < TAGS_MAX) {
      open.push(name);
      counts.set(name, (counts.get(name) ?? 0) + 1);
    } else {
      const end = html.indexOf('>', index);
      if (end === -1) break;
      if (index >= from) parts.push(html.slice(from, index));
      from = end + 1;
    }
  }
  return from === 0 ? html : parts.join('') + html.slice(from);
}

function closeTo(name: string, open: string[], counts: Map<string, number>): void {
  for (let last = open.pop(); last !== undefined; last = open.pop()) {
    counts.set(last, (counts.get(last) ?? 1) - 1);
    if (last === name) return;
  }
}
