/** How questions ask who somebody is, and how texts say it. */
import type { LanguageCode } from '../../types.ts';
import type { ExampleRow } from './forms.ts';

/** Words for what somebody is; beside a name they ask for no more than that. In either language. */
export const ROLE_WORDS: readonly ExampleRow[] = [
  ['role position job title post occupation profession rank background', "What is Lena Moor's role?"],
  ['jabatan jabatannya peran perannya posisi posisinya pekerjaan pekerjaannya kerjaan kerjaannya', 'Jabatan Lena apa?'],
  [
    'profesi profesinya pangkat pangkatnya gelar orang orangnya sosok person guy dude man woman lady',
    'Sosok Lena itu siapa?',
  ],
];

/** Before what somebody may be. In either language. */
export const INDEFINITE: readonly ExampleRow[] = [
  ['a an', 'Who is Lena Moor, a lecturer?'],
  ['seorang', 'Lena itu seorang dosen?'],
];

/**
 * What follows a name and says what somebody is, where the text gives no office that is known as such; nouns for people
 * beside a name say it as well.
 */
export const PRESENTED_AFTER: Readonly<Record<LanguageCode, ReadonlyArray<readonly [after: RegExp, example: string]>>> =
  {
    id: [
      [
        /^,? (?:adalah|merupakan|ialah|selaku|sebagai|menjabat|bertugas sebagai|dipercaya sebagai)\b/iu,
        'Lena selaku bendahara',
      ],
      [/^,? yang (?:menjabat|bekerja|bertugas|memimpin|mengetuai|mengelola)\b/iu, 'Lena, yang memimpin tim'],
      [/^ (?:dari|selaku) \p{Lu}/u, 'Lena Moor dari Kelompok Kolam'],
      [/^ \(\p{L}/u, 'Lena Moor (Kelompok Kolam)'],
    ],
    en: [
      [
        /^,? (?:is|was|has been|serves as|served as|works as|acts as|took over as) (?:an? |the |our |its |their |one of )/iu,
        'Lena is the treasurer.',
      ],
      [
        /^(?:,? \d{1,3})?, who (?:is|was|runs|ran|leads|led|heads|chairs|chaired|owns|works|teaches|coaches|represents|manages|keeps)\b/iu,
        'Lena, who runs the mill,',
      ],
      [/^,? (?:of|from|for) (?:the )?\p{Lu}/u, 'Lena Moor of the Pond Group'],
      [/^ \(\p{L}/u, 'Lena Moor (Pond Group)'],
    ],
  };
