/** Things put away for a later call, by a number given for each. */
export interface Shelf<Thing> {
  /** Gives the number to ask for it by. */
  keep(thing: Thing): string;
  get(number: string): Thing | null;
}

/** An empty shelf that keeps the last `size` things. */
export function createShelf<Thing>(size: number): Shelf<Thing> {
  const things = new Map<string, Thing>();
  let count = 0;
  return {
    keep: (thing) => {
      count += 1;
      things.set(String(count), thing);
      things.delete(String(count - size));
      return String(count);
    },
    get: (number) => things.get(number) ?? null,
  };
}
