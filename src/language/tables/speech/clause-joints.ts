/** Words that join a clause to the one before it, and open none of its own. One kind a row, with an example. */
import type { LanguageCode } from '../../types.ts';

type Rows = ReadonlyArray<readonly [words: string, example: string]>;

const setOf = (rows: Rows): ReadonlySet<string> => new Set(rows.flatMap(([words]) => words.split(' ')));

/** Behind a comma; without one they may join two words. */
export const JOINTS_BEHIND_COMMA: Readonly<Record<LanguageCode, ReadonlySet<string>>> = {
  id: setOf([
    ['dan serta', 'tanggul kami periksa, dan airnya masih jernih'],
    ['tetapi tapi namun melainkan', 'solar mahal, tetapi utang tidak menunggu'],
    ['lalu kemudian terus maka jadi', 'kami buka pintu air, lalu sawah dialiri'],
    ['sebab karena sehingga sedangkan sementara', 'kami pulang, karena airnya naik'],
  ]),
  en: setOf([
    ['and or nor', 'we walked along the levee, and the water is clear'],
    ['but yet', 'fuel is dear, but the debt does not wait'],
    ['so then', 'we opened the sluice, then the fields got their share'],
    ['because while whereas', 'we went home, because the water rose'],
  ]),
};

/** Without a comma too. */
export const CLAUSE_JOINTS: Readonly<Record<LanguageCode, ReadonlySet<string>>> = {
  id: setOf([['karena sebab sehingga sedangkan', 'kami pulang karena airnya naik sejak pagi']]),
  en: setOf([['because whereas', 'we went home because the water rose before dawn']]),
};
