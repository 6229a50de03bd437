/**
 * A cache that forgets what was not used for the longest, at a look-up's cost of one or two `Map` reads: entries live
 * in two generations, and the older one is dropped whole when the newer one is full (the algorithm of hashlru and
 * quick-lru). It holds `max` entries at least once so many were set, and `2 * max` at most.
 */
export class LruCache<Key, Value extends NonNullable<unknown> | null> {
  readonly #max: number;
  #recent = new Map<Key, Value>();
  #older = new Map<Key, Value>();

  /** @param max a whole number from 1 */
  constructor(max: number) {
    this.#max = max;
  }

  /** `undefined` where the key is not (any more) in the cache. */
  get(key: Key): Value | undefined {
    const recent = this.#recent.get(key);
    if (recent !== undefined) return recent;
    const older = this.#older.get(key);
    if (older !== undefined) this.set(key, older);
    return older;
  }

  set(key: Key, value: Value): void {
    if (this.#recent.size >= this.#max && !this.#recent.has(key)) {
      this.#older = this.#recent;
      this.#recent = new Map();
    }
    this.#recent.set(key, value);
  }

  /** The cached value, else the one that `compute` gives, which is cached from now on. What throws is not cached. */
  getOrCompute(key: Key, compute: (key: Key) => Value): Value {
    const known = this.get(key);
    if (known !== undefined) return known;
    const value = compute(key);
    this.set(key, value);
    return value;
  }
}

/**
 * The same function of a text with an `LruCache` of `max` before it. It must give the same for the same text, and
 * nobody may change what it gives.
 */
export function memoize<Value extends NonNullable<unknown> | null>(
  compute: (text: string) => Value,
  max: number,
): (text: string) => Value {
  const cache = new LruCache<string, Value>(max);
  return (text) => cache.getOrCompute(text, compute);
}
