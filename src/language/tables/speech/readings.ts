import type { LanguageCode } from '../../types.ts';

/** How a text tells that somebody only reads out, holds up or joins in words of others. */
type Words = readonly [words: string, example: string];

/** Verbs of reading out. */
export const READING_VERBS: Readonly<Record<LanguageCode, readonly Words[]>> = {
  id: [['membacakan dibacakan membaca mengutip menirukan', 'Wira membacakan surat warga, “Kami lelah.”']],
  en: [['read reads reading recite recites recited reciting', 'Moor read out a letter: “We are tired.”']],
};

/** What is read out and has words of its own. */
export const DOCUMENTS: Readonly<Record<LanguageCode, readonly Words[]>> = {
  id: [
    ['surat petisi maklumat spanduk pesan puisi wasiat doa sajak surel telegram catatan tulisan buku', 'surat warga'],
    ['tanggapan jawaban keluhan laporan kesaksian kutipan ucapan perkataan', 'tanggapan warga'],
  ],
  en: [
    ['letter message note poem diary email telegram resolution prayer verse will memo', 'a letter'],
    ['reply response complaint testimony journal petition article report', 'a reply'],
  ],
};

/** What may be the reader’s own; somebody else’s only where an owner is named. */
export const OWN_DOCUMENTS: Readonly<Record<LanguageCode, readonly Words[]>> = {
  id: [['pernyataan pidato sambutan', 'membacakan pernyataan keluarga']],
  en: [['statement speech remarks text words', 'read out a witness’s statement']],
};

/** Words before the author of what is read out. */
export const AUTHOR_LINKS: Readonly<Record<LanguageCode, readonly Words[]>> = {
  id: [['dari milik karya oleh', 'surat dari warga']],
  en: [['from by of', 'a letter from a neighbour']],
};

/** English things that carry words, beside groups and documents: `a banner reading “…”`. */
export const CARRIERS: readonly Words[] = [
  ['banner banners sign signs placard placards poster posters shirt shirts hat hats plaque', 'a banner reading “Go”'],
  [
    'protesters demonstrators marchers fans crowd crowds supporters students workers children',
    'protesters chanting “Go”',
  ],
];
