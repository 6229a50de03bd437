/**
 * A lazy field of objects: what `make` gives for one is made when it is first asked for and kept in the object itself,
 * as long as that lives. Copies, JSON and snapshots of the object have it not; whoever asks for it there makes it anew.
 * `make` must give the same for the same object, and the object must not change. Throws where the object is frozen.
 */
export function lazy<Owner extends object, Value>(make: (owner: Owner) => Value): (owner: Owner) => Value {
  const field = Symbol(make.name);
  return (owner) => {
    const kept = owner as { [field]?: { readonly value: Value } };
    const known = kept[field];
    if (known !== undefined) return known.value;
    const value = make(owner);
    Object.defineProperty(owner, field, { value: { value } });
    return value;
  };
}

/** The value of a function that is called at most once, when it is first asked for. */
export function once<Value extends object>(compute: () => Value): () => Value {
  let value: Value | null = null;
  return () => {
    value ??= compute();
    return value;
  };
}
