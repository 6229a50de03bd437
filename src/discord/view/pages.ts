/** Lists that are longer than a message. */

/** One page of a list, and how many there are. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** 0-based place of the first item in the whole list. */
  readonly from: number;
  /** 0-based. */
  readonly page: number;
  readonly pages: number;
}

/**
 * Deals items onto pages in order: at most `perPage` items and `room` characters of markup each; an item longer than
 * `room` has a page of its own. A page beyond the last gives the last; no items give one empty page.
 */
export function paginate<Item>(
  items: readonly Item[],
  lengthOf: (item: Item) => number,
  { page, perPage, room }: { page: number; perPage: number; room: number },
): Page<Item> {
  const starts = [0];
  let length = 0;
  let count = 0;
  for (const [index, item] of items.entries()) {
    const added = lengthOf(item);
    if (count > 0 && (count === perPage || length + added > room)) {
      starts.push(index);
      length = 0;
      count = 0;
    }
    length += added;
    count += 1;
  }
  const shown = Math.min(page, starts.length - 1);
  const from = starts[shown] ?? 0;
  return { items: items.slice(from, starts[shown + 1]), from, page: shown, pages: starts.length };
}
