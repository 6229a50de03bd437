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

/** What `compute` gives for a place of a list, computed once each. */
export function eachOnce<Value>(compute: (index: number) => Value): (index: number) => Value {
  const known = new Map<number, Value>();
  return (index) => {
    const value = known.get(index) ?? compute(index);
    known.set(index, value);
    return value;
  };
}

/** A stretch of a list that fits on one page. */
export interface Stretch {
  /** 0-based, half-open. */
  readonly start: number;
  readonly end: number;
  /** Where the page before begins; `null` on the first. */
  readonly previous: number | null;
}

/**
 * The page that begins at `from`, of a list too long to be dealt out whole: only the items on it and before it are
 * looked at. At most `perPage` items and `room` characters of markup; an item longer than `room` has a page of its own.
 * One beyond the end gives the last item.
 */
export function stretchFrom(
  count: number,
  lengthOf: (index: number) => number,
  { from, perPage, room }: { from: number; perPage: number; room: number },
): Stretch {
  const start = Math.max(0, Math.min(from, count - 1));
  const ahead = fitting(Math.min(perPage, count - start), (place) => lengthOf(start + place), room);
  const back = fitting(Math.min(perPage, start), (place) => lengthOf(start - 1 - place), room);
  return { start, end: start + ahead, previous: start === 0 ? null : start - back };
}

/** How many of the next `max` items fit, at least one where there is one. */
function fitting(max: number, lengthOf: (place: number) => number, room: number): number {
  let length = 0;
  for (let place = 0; place < max; place += 1) {
    length += lengthOf(place);
    if (place > 0 && length > room) return place;
  }
  return Math.max(0, max);
}
