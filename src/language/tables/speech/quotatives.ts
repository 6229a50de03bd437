/** English verbs that tell of speech only where a quotation stands right beside them. */
const QUOTATIVES: ReadonlyArray<readonly [firsts: string, second: string, example: string]> = [
  ['goes went go', '', 'Lena goes, “Never.”'],
  ['was is were are', 'like', 'Lena was like, “Never.”'],
  ['was is were are', 'all', 'Lena was all, “Never.”'],
  ['wound winds', 'up', '“That is all,” Lena wound up.'],
  ['piped pipes spoke speaks', 'up', '“Me too,” Lena piped up.'],
  ['chipped chips weighed weighs broke breaks', 'in', '“Me too,” Lena chipped in.'],
  ['snapped snaps', 'back', '“Never,” Lena snapped back.'],
];

/** Second words by the first ones; an empty one stands for none. */
const SECONDS = new Map<string, Set<string>>();
for (const [firsts, second] of QUOTATIVES)
  for (const first of firsts.split(' ')) SECONDS.set(first, (SECONDS.get(first) ?? new Set()).add(second));

/** How many words the verb has that begins with `first`, 0 where it is none: `goes`, `was like`. */
export function quotativeLength(first: string, second: string): 0 | 1 | 2 {
  const seconds = SECONDS.get(first);
  if (seconds === undefined) return 0;
  if (second !== '' && seconds.has(second)) return 2;
  return seconds.has('') ? 1 : 0;
}
