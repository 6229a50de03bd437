/** What was computed lately, kept as long as what it was computed from. */

/**
 * A memory of at most `keptMax` values for each owner, of which those not asked for the longest go first. An owner that
 * nobody holds any more takes its values with it. What throws is not kept.
 */
export function createMemo<Owner extends object, Value>(
  keptMax: number,
): (owner: Owner, key: string, compute: () => Value) => Value {
  const owners = new WeakMap<Owner, Map<string, Value>>();
  return (owner, key, compute) => {
    const kept = owners.get(owner) ?? new Map<string, Value>();
    owners.set(owner, kept);
    const known = kept.get(key);
    const value = known ?? compute();
    kept.delete(key);
    kept.set(key, value);
    if (kept.size > keptMax) {
      const [oldest] = kept.keys();
      if (oldest !== undefined) kept.delete(oldest);
    }
    return value;
  };
}
