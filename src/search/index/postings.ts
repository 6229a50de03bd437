/** Which words share a key, in a form that is small and quick to keep and to open. */

/** Numbers by key. */
export type Postings = ReadonlyMap<string, ArrayLike<number>>;

export interface PostingsData {
  /** Keys, a line each; no key holds a line end. */
  readonly keys: string;
  /** Where the numbers of each key begin in `numbers`, and where those of the last end. */
  readonly starts: Int32Array;
  readonly numbers: Int32Array;
}

/** All lists one after the other. */
export function packPostings(postings: Postings): PostingsData {
  const starts = new Int32Array(postings.size + 1);
  let length = 0;
  let at = 0;
  for (const list of postings.values()) {
    starts[at] = length;
    length += list.length;
    at += 1;
  }
  starts[at] = length;
  const numbers = new Int32Array(length);
  at = 0;
  for (const list of postings.values()) {
    numbers.set(list, starts[at]);
    at += 1;
  }
  return { keys: [...postings.keys()].join('\n'), starts, numbers };
}

/** The lists again, as views of the packed numbers. */
export function unpackPostings({ keys, starts, numbers }: PostingsData): Map<string, ArrayLike<number>> {
  const postings = new Map<string, ArrayLike<number>>();
  if (starts.length < 2) return postings;
  keys.split('\n').forEach((key, at) => {
    postings.set(key, numbers.subarray(starts[at], starts[at + 1]));
  });
  return postings;
}
