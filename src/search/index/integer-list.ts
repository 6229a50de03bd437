const FIRST_CAPACITY = 1024;

/** A list of 32-bit integers that grows by doubling: a third of the memory of an array of numbers, and no garbage. */
export class IntegerList {
  #values = new Int32Array(FIRST_CAPACITY);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const larger = new Int32Array(this.#values.length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#length] = value;
    this.#length += 1;
  }

  /** A copy that holds just what was pushed. */
  toArray(): Int32Array {
    return this.#values.slice(0, this.#length);
  }
}
