import type { LanguageCode } from '../../types.ts';

/** Words with a sentence that one of them stands in. */
export type ExampleRow = readonly [words: string, example: string];

/** First words of a question that is answered by yes or no. */
export const YES_NO: Readonly<Record<LanguageCode, readonly ExampleRow[]>> = {
  id: [
    ['apakah adakah benarkah betulkah bukankah', 'Benarkah dermaga itu dibongkar?'],
    ['bisakah bolehkah haruskah sudahkah maukah akankah perlukah dapatkah', 'Haruskah pedagang pindah?'],
    ['ada apa_benar apa_betul apa_iya', 'Apa benar pasar ditutup?'],
  ],
  en: [
    ['do does did have has had', 'Did the mayor resign?'],
    ['is are was were', 'Was the pier rebuilt?'],
    ['will would can could shall should may must', 'Will the market move?'],
    ["don't doesn't didn't isn't aren't wasn't weren't won't", "Isn't the pier closed?"],
  ],
};

/** What closes a question that is answered by yes or no. */
export const YES_NO_ENDINGS: Readonly<Record<LanguageCode, readonly ExampleRow[]>> = {
  id: [
    ['tidak nggak enggak engga gak ga ngga kagak belum blm', 'Pasar jadi pindah gak?'],
    ['apa_tidak apa_nggak atau_tidak atau_nggak apa_belum', 'Pasar jadi pindah apa nggak?'],
  ],
  en: [['or_not', 'Is the pier closed or not?']],
};

/** Words that make a question one about what is yet to come. */
export const ASKS_AHEAD: Readonly<Record<LanguageCode, readonly ExampleRow[]>> = {
  id: [
    ['akan bakal hendak akankah', 'Kapan dermaga akan dibongkar?'],
    ['berikutnya selanjutnya mendatang besok lusa nanti kelak', 'Di mana rapat berikutnya?'],
  ],
  en: [
    ['will shall going_to', 'When will the pier be rebuilt?'],
    ['next upcoming tomorrow', 'Where is the next meeting?'],
  ],
};

/** Words of a sentence that speaks of what is yet to come. */
export const SPEAKS_AHEAD: Readonly<Record<LanguageCode, readonly ExampleRow[]>> = {
  id: [
    ['akan bakal hendak takkan', 'Dermaga akan dibongkar.'],
    ['berikutnya selanjutnya mendatang depan besok lusa nanti kelak segera', 'Rapat digelar pekan depan.'],
    [
      'rencana rencananya berencana direncanakan dijadwalkan ditargetkan diharapkan',
      'Pasar ditargetkan buka pada Mei.',
    ],
    ['mulai hingga sampai paling_lambat sebelum diundur ditunda', 'Honor cair paling lambat Jumat.'],
    ['sepakat bertekad berjanji siap setuju diputuskan', 'Warga sepakat membangun tanggul.'],
  ],
  en: [
    ["will would shall won't ll going_to", 'The pier will be rebuilt.'],
    ['next upcoming coming tomorrow soon later', 'The council meets next Monday.'],
    ['plan plans planned due scheduled expected intends aims hopes proposed', 'Work is due in May.'],
    ['by until before from postponed delayed', 'The boats go back by May.'],
    ['agreed agree vowed pledged promised ready resolved', 'They agreed to meet in July.'],
  ],
};

/**
 * Words of a sentence that tells what somebody wishes, asks for or proposes, or what was once meant: not that it came
 * to be.
 */
export const UNSETTLED: Readonly<Record<LanguageCode, readonly ExampleRow[]>> = {
  id: [
    ['berharap diharapkan harapannya mengharapkan', 'Nelayan berharap dermaga dibongkar.'],
    ['mengusulkan diusulkan usul usulan menyarankan disarankan', 'Nelayan mengusulkan iuran Rp5.000.'],
    ['meminta minta diminta menuntut mendesak', 'Nelayan meminta dua perahu.'],
    ['ingin berniat semula tadinya awalnya', 'Semula dermaga dicat biru.'],
    ['seandainya andaikan sebaiknya seharusnya mestinya', 'Dermaga itu seharusnya dibongkar.'],
  ],
  en: [
    ['hope hopes hoped hoping wish wishes wished', 'Anglers hope to rebuild the pier.'],
    ['propose proposes proposed proposal suggest suggests suggested', 'Anglers suggested a fee of five crowns.'],
    ['ask_for asks_for asked_for request requested demand demanded urge urged', 'Anglers asked for two boats.'],
    ['want wants wanted originally initially at_first', 'At first the pier was painted blue.'],
    ['should ought would_like would_have could_have', 'The pier should be rebuilt.'],
  ],
};

/** Words of a sentence that tells a plan: no answer to whether it happened. */
export const PLANNED: Readonly<Record<LanguageCode, readonly ExampleRow[]>> = {
  id: [
    ['rencana rencananya berencana direncanakan dijadwalkan ditargetkan hendak mungkin', 'Pasar ditargetkan pindah.'],
  ],
  en: [['plan plans planned planning intends intend scheduled may might could considering', 'They plan to move.']],
};

/** Words with which a text takes back what stands right before. */
export const CORRECTIONS: Readonly<Record<LanguageCode, readonly ExampleRow[]>> = {
  id: [
    ['ralat meralat diralat koreksi mengoreksi dikoreksi pembetulan', 'Ia meralat: delapan perahu.'],
    ['yang_benar maaf keliru salah_sebut salah_ucap', '“Maaf, yang benar delapan.”'],
    ['membatalkan dibatalkan batalkan batal', 'Rencana itu dibatalkan.'],
  ],
  en: [
    ['correction corrected correcting misspoke mistaken', 'Correction: eight boats.'],
    ['correct_figure correct_number correct_date sorry apologised apologized', '“Sorry, eight,” she said.'],
    ['cancelled canceled scrapped withdrew withdrawn', 'The plan was scrapped.'],
  ],
};

/** Words with which a sentence speaks of another meeting than that at hand. */
export const NEXT_MEETING: readonly ExampleRow[] = [
  ['next following previous', 'The next meeting is on 3 May.'],
  ['berikutnya berikut selanjutnya mendatang sebelumnya lanjutan', 'Rapat berikutnya digelar 3 Mei.'],
];
