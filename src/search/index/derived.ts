/** Values that are made of an index when they are first asked for, and kept as long as it is. */

/** Names a value and says how it is made. Compare by identity: declare it once, as a constant. */
export interface DerivedValue<Owner, Value> {
  make(owner: Owner): Value;
}

export class Derived<Owner> {
  readonly #owner: () => Owner;
  readonly #values = new Map<DerivedValue<Owner, unknown>, unknown>();

  /** @param owner called when the first value is asked for */
  constructor(owner: () => Owner) {
    this.#owner = owner;
  }

  get<Value>(value: DerivedValue<Owner, Value>): Value {
    if (!this.#values.has(value)) this.#values.set(value, value.make(this.#owner()));
    return this.#values.get(value) as Value;
  }
}
