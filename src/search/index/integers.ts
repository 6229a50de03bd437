/** Lists of integers that grow: a fraction of the memory of arrays of numbers, and no garbage. */

type TypedArray = Int32Array | Uint16Array | Uint8Array;

const FIRST_CAPACITY = 256;
/** A list that is full becomes half as long again. */
const GROWTH = 1.5;

export class Integers<Values extends TypedArray> {
  /** What was pushed, with room behind it: positions from `length` on are 0. Another array once the list has grown. */
  values: Values;
  #length = 0;
  readonly #create: new (
    length: number,
  ) => Values;

  constructor(create: new (length: number) => Values) {
    this.#create = create;
    this.values = new create(FIRST_CAPACITY);
  }

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    this.extend(1);
    this.values[this.#length - 1] = value;
  }

  /** Appends so many zeros; gives the position of the first. */
  extend(count: number): number {
    const first = this.#length;
    this.#length += count;
    if (this.#length > this.values.length) this.#grow(Math.max(this.#length, Math.ceil(this.values.length * GROWTH)));
    return first;
  }

  /** Appends the values of another list; gives the position of the first. */
  append(values: ArrayLike<number>): number {
    const first = this.extend(values.length);
    this.values.set(values, first);
    return first;
  }

  /** Makes room for so many values in all, so that none is wasted on growing. */
  reserve(capacity: number): void {
    if (capacity > this.values.length) this.#grow(capacity);
  }

  /** A copy that holds just what was pushed. */
  toArray(): Values {
    return this.values.slice(0, this.#length) as Values;
  }

  #grow(capacity: number): void {
    const larger = new this.#create(capacity);
    larger.set(this.values);
    this.values = larger;
  }
}
