/**
 * The id of each article by its path below the folder: the path without its ending (`2025/pond.md` is `2025/pond`),
 * with it where two would be equal (`pond.md` and `pond.txt` keep theirs). No two are equal.
 */
export function idsOf(paths: readonly string[]): ReadonlyMap<string, string> {
  const ids = new Map(paths.map((path) => [path, path.replace(/\.[^./]+$/, '')]));
  // `pond.md.txt` is `pond.md` without its ending, which may be what `pond.md` just became.
  for (let equal = equalIds(ids); equal.length > 0; equal = equalIds(ids)) {
    for (const path of equal) ids.set(path, path);
  }
  return ids;
}

/** Paths that share an id with another one. A path is no other's path, so that giving each its own leaves fewer. */
function equalIds(ids: ReadonlyMap<string, string>): string[] {
  const counts = new Map<string, number>();
  for (const id of ids.values()) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...ids].filter(([, id]) => (counts.get(id) ?? 0) > 1).map(([path]) => path);
}
