/** Which words share a key, by their numbers, in ascending order. */

/** What is kept of the lists: keys, a line each (none holds a line end), and their numbers one after the other. */
export interface WordsByKeyData {
  readonly keys: string;
  /** Where the numbers of each key begin in `numbers`, and where those of the last end. */
  readonly starts: Int32Array;
  readonly numbers: Int32Array;
}

/** Most keys have one word, which is kept without a list. */
type Held = number | number[];

export class WordsByKey {
  readonly #held = new Map<string, Held>();

  /** Adds a number to a key's list, once. */
  add(key: string, number: number): void {
    const held = this.#held.get(key);
    if (held === undefined) this.#held.set(key, number);
    else if (typeof held === 'number') {
      if (held !== number) this.#held.set(key, held < number ? [held, number] : [number, held]);
    } else insert(held, number);
  }

  /** In ascending order; empty for a key that is not there. */
  get(key: string): readonly number[] {
    const held = this.#held.get(key);
    if (held === undefined) return NONE;
    return typeof held === 'number' ? [held] : held;
  }

  /** All lists, so many keys a piece. */
  *toData(keysEach: number): Generator<WordsByKeyData> {
    let keys: string[] = [];
    let lists: number[][] = [];
    for (const [key, held] of this.#held) {
      keys.push(key);
      lists.push(typeof held === 'number' ? [held] : held);
      if (keys.length < keysEach) continue;
      yield packed(keys, lists);
      keys = [];
      lists = [];
    }
    if (keys.length > 0) yield packed(keys, lists);
  }

  /** Takes a piece that `toData` gave; its keys are not there yet. */
  load({ keys, starts, numbers }: WordsByKeyData): void {
    keys.split('\n').forEach((key, at) => {
      const list = numbers.subarray(starts[at], starts[at + 1]);
      const [only] = list;
      this.#held.set(key, list.length === 1 && only !== undefined ? only : Array.from(list));
    });
  }
}

const NONE: readonly number[] = [];

/** Numbers come in ascending order nearly always. */
function insert(list: number[], number: number): void {
  let at = list.length;
  while (at > 0 && (list[at - 1] ?? 0) > number) at -= 1;
  if (list[at - 1] !== number) list.splice(at, 0, number);
}

function packed(keys: readonly string[], lists: ReadonlyArray<readonly number[]>): WordsByKeyData {
  const starts = new Int32Array(keys.length + 1);
  lists.forEach((list, at) => {
    starts[at + 1] = (starts[at] ?? 0) + list.length;
  });
  return { keys: keys.join('\n'), starts, numbers: Int32Array.from(lists.flat()) };
}
