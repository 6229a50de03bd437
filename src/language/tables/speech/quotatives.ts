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

const LENGTHS: ReadonlyMap<string, 1 | 2> = new Map(
  QUOTATIVES.flatMap(([firsts, second]) =>
    firsts.split(' ').map((first) => [`${first} ${second}`, second === '' ? 1 : 2] as const),
  ),
);

/** How many words the verb has that begins with `first`, 0 where it is none: `goes`, `was like`. */
export function quotativeLength(first: string, second: string): 0 | 1 | 2 {
  return LENGTHS.get(`${first} ${second}`) ?? LENGTHS.get(`${first} `) ?? 0;
}
