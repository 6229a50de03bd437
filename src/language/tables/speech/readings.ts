import type { LanguageCode } from '../../types.ts';

/** How a text tells that somebody only reads out, holds up or joins in words of others. */
type Words = readonly [words: string, example: string];

/** Verbs of reading out. */
export const READING_VERBS: Readonly<Record<LanguageCode, readonly Words[]>> = {
  id: [
    ['membacakan dibacakan membaca mengutip menirukan', 'Wira membacakan surat warga, “Kami lelah.”'],
    ['menyanyikan melantunkan mendendangkan mendeklamasikan menembangkan', 'Wira melantunkan sajak gurunya.'],
  ],
  en: [
    ['read reads reading recite recites recited reciting', 'Moor read out a letter: “We are tired.”'],
    ['sang sings singing chanted intoned declaimed unfolded', 'Moor sang a hymn.'],
  ],
};

/** What is read out and has words of its own. */
export const DOCUMENTS: Readonly<Record<LanguageCode, readonly Words[]>> = {
  id: [
    ['surat petisi maklumat spanduk pesan puisi wasiat doa sajak surel telegram catatan tulisan buku', 'surat warga'],
    ['tanggapan jawaban keluhan laporan kesaksian kutipan ucapan perkataan', 'tanggapan warga'],
    ['kartu kertas spanduk poster plakat prasasti papan selebaran pengumuman pamflet batu nisan', 'kartu ucapan'],
    ['lagu lirik himne kidung pantun syair bait larik tembang mars rekaman edaran petisi', 'lagu daerah'],
  ],
  en: [
    ['letter message note poem diary email telegram resolution prayer verse will memo', 'a letter'],
    ['reply response complaint testimony journal petition article report', 'a reply'],
    ['card postcard plaque inscription epitaph notice leaflet banner placard sign poster drawing', 'a card'],
    ['hymn song refrain chorus psalm ballad anthem lyric lyrics carol tape voicemail', 'a hymn'],
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

/** What shows something with words on it, or lets it be heard, in the sentence before them. */
export const SHOWING_VERBS: Readonly<Record<LanguageCode, readonly Words[]>> = {
  id: [['memutar memperdengarkan mengangkat membuka memperlihatkan menunjukkan', 'Wira memutar rekaman itu.']],
  en: [
    ['played opened produced displayed', 'Moor played the tape.'],
    ['held', 'Moor held up a card.'],
  ],
};

/** What goes before the noun for a text with the words in front of it: `“…,” demikian isi surat itu`. */
export const CONTENT_NOUNS: readonly Words[] = [
  ['isi bunyi tulisan petikan penggalan kutipan larik lirik bait syair', 'demikian isi surat itu'],
];

/** The same with its owner, in front of the words: `Isinya: “…”` */
export const OWNED_CONTENTS: readonly Words[] = [
  ['isinya bunyinya tulisannya liriknya petikannya lariknya baitnya', 'Isinya: “Kami lelah.”'],
];

/** English verbs of a text, which nobody speaks with: `“…,” the card ran`. */
export const TEXT_VERBS: readonly Words[] = [
  ['ran runs went goes began begins ended ends concluded concludes continued continues', 'the card ran'],
  ['read reads pleaded pleads proclaimed proclaims', 'the card pleaded'],
];
