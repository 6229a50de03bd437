import type { LanguageCode } from '../types.ts';

/**
 * What a word does to the sentence around it: `condition` makes it hold only sometimes, `hedge` less surely, `limit`
 * less fully or less often. Left out, added or changed, the sentence says something else. Negations are in `words.ts`.
 */
export type Turn = 'condition' | 'hedge' | 'limit';

type TurningRow = readonly [words: string, turn: Turn, example: string];

/**
 * Each row has the words of one kind, lower case, a phrase with its words joined by `_`, and a sentence with the first
 * of them.
 */
export const TURNING: Readonly<Record<LanguageCode, readonly TurningRow[]>> = {
  id: [
    ['kalau jika bila apabila', 'condition', 'Kalau hujan reda, pasar dibuka.'],
    ['seandainya andai andaikan umpama misalkan', 'condition', 'Seandainya dana cair, kami mulai besok.'],
    ['asal asalkan dengan_syarat', 'condition', 'Kami setuju asal biayanya dibagi.'],
    ['kecuali', 'condition', 'Semua jalan dibuka kecuali Jalan Melati.'],
    ['mungkin barangkali boleh_jadi bisa_jadi', 'hedge', 'Mungkin dermaga itu dibongkar.'],
    ['sepertinya tampaknya kelihatannya rupanya agaknya nampaknya', 'hedge', 'Sepertinya airnya sudah surut.'],
    ['kira rasa duga menurut_saya menurut_kami', 'hedge', 'Saya kira jembatan itu kuat.'],
    ['semoga mudah-mudahan harap', 'hedge', 'Semoga dananya cair bulan depan.'],
    ['konon kabarnya katanya diduga diperkirakan', 'hedge', 'Konon tambang itu ditutup.'],
    ['hanya cuma sekadar sekedar', 'limit', 'Hanya satu perahu yang berangkat.'],
    ['hampir nyaris kurang_lebih kira-kira', 'limit', 'Hampir semua warga pulang.'],
    ['sebagian kadang kadang-kadang jarang', 'limit', 'Sebagian warga sudah pulang.'],
    ['paling_lambat paling_cepat paling_banyak paling_lama', 'limit', 'Honor cair paling lambat Jumat.'],
  ],
  en: [
    ['if unless provided providing', 'condition', 'If the rain stops, the market opens.'],
    ['except only_if as_long_as so_long_as in_case', 'condition', 'All roads open except Mill Lane.'],
    ['whether assuming depending', 'condition', 'Whether the pier reopens is open.'],
    ['maybe perhaps possibly probably likely', 'hedge', 'Maybe the pier will be rebuilt.'],
    ['might may could', 'hedge', 'The dam might burst.'],
    [
      'seem seems seemed appear appears appeared apparently allegedly reportedly',
      'hedge',
      'The stock seems to recover.',
    ],
    ['think believe guess suppose reckon hope', 'hedge', 'I think the bridge is safe.'],
    ['only merely', 'limit', 'Only one boat sailed.'],
    ['almost nearly roughly approximately', 'limit', 'Almost all boats are back.'],
    ['hardly barely scarcely rarely seldom sometimes', 'limit', 'Hardly any boat is back.'],
    ['at_least at_most no_more_than', 'limit', 'At least two boats are back.'],
  ],
};

/** Prefixes that turn an adjective into its opposite, with an example. */
export const NEGATING_PREFIXES: ReadonlyArray<readonly [prefix: string, example: string]> = [
  ['un', 'safe, unsafe'],
  ['in', 'complete, incomplete'],
  ['im', 'possible, impossible'],
  ['ir', 'regular, irregular'],
  ['il', 'legal, illegal'],
  ['dis', 'agree, disagree'],
  ['non', 'violent, nonviolent'],
];

/** Endings that deny, with and without the apostrophe that people leave out, with an example. */
export const NEGATING_ENDING: readonly [pattern: RegExp, example: string] = [
  /(?:^cannot|^(?:ca|do|does|did|is|are|was|were|wo|would|could|should|have|has|had|must|need)n'?t)$/,
  "don't, dont, won't",
];
