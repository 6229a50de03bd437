import type { Dispute, LanguageCode } from '../../types.ts';
import type { WordRow } from './words.ts';

/** How a sentence speaks of words in another one, and what it says of them. */

/** Nouns for the words themselves; a medium of `MEDIA` does as well. */
export const WORD_NOUNS: Readonly<Record<LanguageCode, readonly WordRow[]>> = {
  id: [['kata kata-kata kalimat kutipan ucapan perkataan kalimatnya ucapannya kutipannya', 'kalimat itu']],
  en: [
    ['words word quote quotes quotation line sentence phrase saying', 'those words'],
    ['remark remarks comment comments sentences lines passage utterance quotations outburst', 'that remark'],
  ],
};

/** Words that point back, before the noun (English) or after it (Indonesian); alone they stand for it. */
export const POINTERS: Readonly<Record<LanguageCode, readonly WordRow[]>> = {
  id: [['itu tersebut ini itulah inilah begitu demikian', 'kutipan itu']],
  en: [['the that this those these such both it its so they none her his their', 'that quote']],
};

/** Words that point to what comes next. */
export const FORWARD: Readonly<Record<LanguageCode, readonly WordRow[]>> = {
  id: [['berikut ini', 'kutipan palsu berikut']],
  en: [['following below next this these', 'the following quote']],
};

/** Verbs for saying something, as they stand in a verdict: `she never said that`, `tidak pernah diucapkan`. */
export const UTTERED: Readonly<Record<LanguageCode, readonly WordRow[]>> = {
  id: [
    [
      'mengatakan mengatakannya mengucapkan mengucapkannya berkata berucap bilang ngomong bicara berbicara',
      'tidak pernah mengatakannya',
    ],
    ['dikatakan diucapkan dilontarkan disampaikan diutarakan keluar terucap terlontar', 'tidak pernah diucapkan'],
    ['menyatakan menyatakannya menyampaikan menyampaikannya melontarkan melontarkannya', 'tidak pernah menyatakannya'],
    ['menulis menulisnya menuliskannya membuat membuatnya mengeluarkan mengeluarkannya', 'tidak pernah menulisnya'],
  ],
  en: [
    ['say says said saying speak spoke spoken speaking utter uttered uttering', 'she never said that'],
    ['write wrote written writing made', 'she never wrote that'],
    ['left passed crossed escaped issued delivered posted tweeted sent', 'no such words left her lips'],
    ['appear appears appeared occur occurs occurred feature features contain contains', 'those words appear nowhere'],
  ],
};

/** Denials after which words were not said at all: `couldn't say that` is none. */
export const PAST_DENIALS: Readonly<Record<LanguageCode, readonly WordRow[]>> = {
  id: [
    ['tidak tak belum bukan nggak enggak gak', 'tidak pernah mengatakan itu'],
    ['membantah menyangkal menampik memungkiri dibantah', 'membantah pernah mengatakan itu'],
  ],
  en: [
    ['never not no none nobody neither nowhere nothing didn’t hasn’t hadn’t haven’t wasn’t weren’t', 'never said that'],
    ['deny denies denied denying', 'denied having said that'],
  ],
};

/** English verbs that take words back, or call them something: `retracted the quote`, `calls the quotation a lie`. */
export const TAKES_BACK: readonly WordRow[] = [
  ['retract retracts retracted retracting withdraw withdrew withdrawn withdraws', 'retracted the quote'],
  ['disown disowns disowned disavow disavows disavowed repudiates repudiated corrected', 'disowned the remark'],
];
export const CALLS: readonly WordRow[] = [
  [
    'call calls called dismiss dismisses dismissed brand brands branded describes described',
    'calls the quotation a lie',
  ],
  ['label labels labelled declared denounced denounces', 'denounced the quote as a lie'],
];

/** What a short sentence says of all the words before it; those of several words are joined by `_`. */
export const VERDICT_PHRASES: Readonly<
  Record<LanguageCode, ReadonlyArray<readonly [words: string, dispute: Dispute, example: string]>>
> = {
  id: [],
  en: [
    ['never_happened didn’t_happen did_not_happen never_took_place', 'denied', 'It never happened.'],
    ['of_the_kind of_the_sort no_such_thing', 'denied', 'She said nothing of the kind.'],
    ['not_her_words not_his_words not_their_words not_my_words', 'denied', 'Those are not her words.'],
    ['never_passed_her_lips never_passed_his_lips', 'denied', 'It never passed her lips.'],
    ['actually_said really_said in_fact_said', 'denied', 'This is what she actually said.'],
    ['actual_words real_words true_words', 'denied', 'Her actual words were kinder.'],
    ['pure_invention pure_fiction sheer_invention pure_fantasy', 'fake', 'It is pure invention.'],
    ['made_it_up made_that_up made_them_up made_up_by invented_it', 'fake', 'The reporter made it up.'],
    ['was_satire is_satire is_a_parody is_a_spoof was_a_spoof is_a_hoax', 'fake', 'This is satire.'],
    ['artificial_intelligence voice_cloning by_ai with_ai', 'fake', 'It was made with artificial intelligence.'],
    ['was_misquoted were_misquoted been_misquoted misquoted_her misquoted_him', 'fake', 'She says she was misquoted.'],
    ['her_voice_is_not not_her_voice not_his_voice', 'fake', 'It is not her voice.'],
    ['story_goes tale_goes legend_goes so_they_say so_it_is_said rumour_has_it', 'alleged', 'So the story goes.'],
    [
      'be_verified be_confirmed been_verified been_confirmed been_proven be_established',
      'alleged',
      'It could not be verified.',
    ],
    ['never_delivered_it never_gave_it not_yet_been_delivered yet_to_deliver', 'planned', 'She never delivered it.'],
  ],
};

/** Auxiliaries after which English *not* says nothing of the past: `would not say that`. */
export const NO_PAST: Readonly<Record<LanguageCode, readonly WordRow[]>> = {
  id: [['akan bisa dapat mau ingin perlu boleh', 'tidak mau mengatakan itu']],
  en: [['would could can will should do does may might must to', 'would not say that']],
};

/** Who denies something of themselves within quotation marks. */
export const FIRST_PERSONS: Readonly<Record<LanguageCode, readonly WordRow[]>> = {
  id: [['saya aku kami gue', '“Saya tidak pernah mengatakan itu”']],
  en: [['i we i’ve we’ve i’d', '“I never said that”']],
};

/** Words that call a thing unreal where it is named; of a mere *it* they may mean what it says. */
export const OPINIONS: Readonly<Record<LanguageCode, readonly WordRow[]>> = {
  id: [['bohong karangan', 'itu bohong']],
  en: [['bogus false sham phony phoney spurious imaginary staged mock', 'it is bogus']],
};

/** What a denial says of the words without a verb of speech: `no record of it`, `tidak ada dalam rekaman`. */
export const TRACES: Readonly<Record<LanguageCode, readonly WordRow[]>> = {
  id: [['rekaman catatan bukti jejak arsip transkrip sumber', 'tidak ada rekaman ucapan itu']],
  en: [['record records recording evidence trace source transcript', 'there is no record of those words']],
};

/** What a medium is not, where it is made up: `the post does not exist`, `video itu tidak asli`. */
export const GENUINE: Readonly<Record<LanguageCode, readonly WordRow[]>> = {
  id: [['asli nyata otentik autentik', 'video itu tidak asli']],
  en: [['exist exists existed real genuine authentic hers his theirs mine', 'the post does not exist']],
};

/**
 * Nouns for an accusation, which point back at words that nobody is named for: `The allegation is being looked into.`
 */
export const ACCUSATIONS: Readonly<Record<LanguageCode, readonly WordRow[]>> = {
  id: [['dugaan tuduhan tudingan rumor isu', 'dugaan tersebut']],
  en: [['allegation allegations accusation accusations rumour rumor', 'the allegation']],
};

/** Labels of a text that checks a claim: what is claimed, what is so. */
export const CLAIM_LABELS: Readonly<Record<LanguageCode, readonly WordRow[]>> = {
  id: [['klaim narasi isu hoaks rumor', 'Klaim: …']],
  en: [['claim claimed rumour rumor myth hoax', 'Claim: …']],
};

export const FACT_LABELS: Readonly<Record<LanguageCode, readonly WordRow[]>> = {
  id: [['fakta faktanya penjelasan hasil kesimpulan pemeriksaan penelusuran verifikasi vonis putusan', 'Fakta: …']],
  en: [['fact facts verdict ruling rating finding conclusion truth reality', 'Verdict: …']],
};

/** What a check finds of a claim, in a sentence of its own or behind a label. */
export const FINDINGS: Readonly<
  Record<LanguageCode, ReadonlyArray<readonly [words: string, dispute: Dispute, example: string]>>
> = {
  id: [
    ['hoaks hoax palsu rekayasa editan fiktif satire parodi disinformasi dipalsukan', 'fake', 'Fakta: Itu hoaks.'],
    ['keliru salah menyesatkan bohong misinformasi', 'fake', 'Hasil pemeriksaan: klaim itu keliru.'],
  ],
  en: [
    ['hoax fake fabricated doctored satire parody invented forged altered deepfake', 'fake', 'Verdict: fake.'],
    ['false untrue misleading wrong incorrect misattributed pants-on-fire', 'fake', 'Verdict: false.'],
  ],
};

/** Words that say that something is passed around, which a check then judges. */
export const CIRCULATION: Readonly<Record<LanguageCode, readonly WordRow[]>> = {
  id: [['beredar viral tersebar menyebar diunggah unggahan dibagikan berantai ramai', 'beredar pesan bahwa …']],
  en: [['circulating circulated circulates viral shared spread spreading spreads', 'a post shared widely says …']],
};

/** What a check says where it finds no fault, after a denial the contrary. */
export const TRUE_FINDINGS: Readonly<Record<LanguageCode, readonly WordRow[]>> = {
  id: [['benar terbukti asli akurat faktual', 'tidak benar']],
  en: [['true accurate real genuine correct', 'not true']],
};

/** Labels before a sentence that tell what becomes of the words in it; in brackets, or before a colon. */
export const LABELS: Readonly<
  Record<LanguageCode, ReadonlyArray<readonly [words: string, dispute: Dispute, example: string]>>
> = {
  id: [
    [
      'salah hoaks hoax palsu keliru disinformasi misinformasi menyesatkan satire satir parodi rekayasa',
      'fake',
      '[SALAH] …',
    ],
    ['rumor gosip desas-desus selentingan', 'alleged', 'Rumor: …'],
  ],
  en: [],
};

/** Indonesian nouns for how words are given; what is wrong with them is not what they say. */
export const RENDERINGS: readonly WordRow[] = [
  ['kutipan pengutipan atribusi terjemahan judul transkrip petikan', 'kutipan itu keliru'],
];

/** Indonesian nouns for what is passed around; where it is untrue that somebody said something, nobody said it. */
export const PASSED_ON: readonly WordRow[] = [
  ['klaim narasi unggahan pesan kabar informasi isu rumor konten postingan cuitan tudingan', 'klaim itu keliru'],
];

/** What a check finds wrong with a rendering or with what is passed around. */
export const WRONG: readonly WordRow[] = [
  ['keliru salah hoaks hoax menyesatkan bohong ngawur palsu disinformasi misinformasi fitnah', 'klaim itu hoaks'],
];

/** What a denial makes wrong: `tidak benar`. */
export const RIGHT: readonly WordRow[] = [
  ['benar tepat akurat betul berdasar terbukti faktual', 'kutipan itu tidak benar'],
];

/** Indonesian words that open a sentence about what is heard or read in something named before. */
export const GOES_ON: readonly WordRow[] = [
  [
    'detik menit dalamnya situ sana isinya bunyinya tertulis terdengar tampak terlihat tertera',
    'pada detik kelima terdengar',
  ],
];

/** Indonesian verbs of what a medium shows or says. */
export const SHOWING: readonly WordRow[] = [
  [
    'menampilkan memperlihatkan memperdengarkan memuat berisi berisikan menyebut menulis berbunyi bertuliskan',
    'video itu menampilkan',
  ],
];

/** First words of the rows for speaking as somebody who is named; who does goes on in the next sentence. */
export const IMITATION: Readonly<Record<LanguageCode, readonly WordRow[]>> = {
  id: [['menirukan meniru memerankan berpura-pura pura-pura berlagak', 'menirukan Wira']],
  en: [['imitating mimicking impersonating parodying imitation impression impersonation', 'impersonating Moor']],
};
