/**
 * The same function of a text, which remembers what it gave for the texts of late: at most `2 * max` of them, so that
 * no stream of ever new ones fills the memory. The function must give the same for the same text, and nobody may change
 * what it gives.
 */
export function lruCache<Value>(compute: (text: string) => Value, max: number): (text: string) => Value {
  let recent = new Map<string, Value>();
  let older = new Map<string, Value>();
  return (text) => {
    const known = recent.get(text);
    if (known !== undefined) return known;
    const value = older.get(text) ?? compute(text);
    if (recent.size >= max) {
      older = recent;
      recent = new Map();
    }
    recent.set(text, value);
    return value;
  };
}
