/** Words that stand where a speaker would and name nobody. One group a row, with an example. */
import type { LanguageCode } from '../../types.ts';

/** `alone`: other words behind them may make somebody of them (`some neighbours`, `first minister`). */
type Row = readonly [words: string, example: string, alone?: 'alone'];

const NOBODY: Readonly<Record<LanguageCode, readonly Row[]>> = {
  en: [
    ['everyone everybody everything someone somebody something anyone anybody anything', 'Everyone said it was cold.'],
    ['nobody none no-one', 'Nobody said it was cold.'],
    ["i me we us you i'm i've i'd i'll we're we've we'd we'll you're you've you'd you'll", "I'd say it was cold."],
    [
      "they're they've they'd they'll he's she's it's that's there's there here's what's let's",
      "There's a rule, I think.",
    ],
    ['yeah yes yep yup no nope ok okay sure right exactly correct absolutely definitely maybe', 'Yeah, I think so.'],
    ['oh ah hm hmm mhm uh um er huh wow hey hi hello thanks thank sorry please welcome bye', 'Oh, I see.'],
    [
      'well so anyway cool great good fine nice perfect alright wait look listen see like',
      'Great, I think so.',
      'alone',
    ],
    ['date signed signature dated venue', 'Chair, Date'],
    ['actually basically honestly obviously again next first lastly finally meanwhile', 'Again, I say so.', 'alone'],
  ],
  id: [
    ['semuanya seseorang siapapun apapun', 'Semuanya bilang dingin.'],
    ['saya aku gue gw kami kita kamu kalian anda lu elo', 'Saya bilang dingin.'],
    ['ya iya yoi oke ok okay sip siap tidak nggak gak enggak bukan', 'Iya, kata saya dingin.'],
    ['oh ah eh hmm wah lho kok nah halo hai makasih terima maaf mohon silakan tolong', 'Nah, kata saya dingin.'],
    ['laporan dokumen rilis survei riset studi berita rekaman unggahan', 'Laporan itu menyebutkan pasar rusak.'],
    ['hadir turut tampak terlihat', 'Hadir Sari Wulan dan Budi Santoso.'],
    ['intinya pokoknya sebenarnya jujur makanya terus lalu kemudian', 'Pokoknya saya bilang dingin.'],
  ],
};

const wordsOf = (rows: readonly Row[]): ReadonlySet<string> => new Set(rows.flatMap(([words]) => words.split(' ')));

/** By language, in lower case: all of them. */
export const NOBODY_WORDS: Readonly<Record<LanguageCode, ReadonlySet<string>>> = {
  en: wordsOf(NOBODY.en),
  id: wordsOf(NOBODY.id),
};

/** Those that name nobody whatever stands behind them. */
export const NOBODY_OPENERS: Readonly<Record<LanguageCode, ReadonlySet<string>>> = {
  en: wordsOf(NOBODY.en.filter(([, , alone]) => alone === undefined)),
  id: wordsOf(NOBODY.id.filter(([, , alone]) => alone === undefined)),
};
