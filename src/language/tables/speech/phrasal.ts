/** English verbs of speech of two words, whose first is none by itself. */
const ENGLISH_PHRASES: ReadonlyArray<readonly [firsts: string, second: string, example: string]> = [
  ['shot shoots shoot shooting', 'back', '“Never,” Lena shot back.'],
  ['fired fires firing', 'back', '“Never,” Lena fired back.'],
  ['hit hits', 'back', '“Never,” Lena hit back.'],
  ['went goes going go', 'on', '“And then,” Lena went on.'],
  ['chimed chimes', 'in', '“Me too,” Lena chimed in.'],
  ['cut cuts', 'in', '“No,” Lena cut in.'],
  ['put puts', 'it', 'As Lena put it, “rain is rain”.'],
  ['blurted blurts', 'out', '“No,” Lena blurted out.'],
  ['cried cries', 'out', '“Help,” Lena cried out.'],
  ['sums summed', 'up', '“It rained,” Lena summed up.'],
];

const SECOND_WORDS: ReadonlyMap<string, string> = new Map(
  ENGLISH_PHRASES.flatMap(([firsts, second]) => firsts.split(' ').map((first) => [first, second] as const)),
);

/** Whether two English words in a row are one verb of speech: `went on`, `put it`. */
export function isPhrasal(first: string, second: string): boolean {
  return SECOND_WORDS.get(first) === second;
}
