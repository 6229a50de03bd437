import type { LanguageCode } from '../../types.ts';
import type { Cue } from './cue.ts';
import { ENGLISH, ENGLISH_NOUNS } from './english-cues.ts';
import { INDONESIAN, INDONESIAN_HOMONYMS } from './indonesian-cues.ts';

export type { Cue, CueForm, CueTakes } from './cue.ts';

function indonesianCues(): Map<string, Cue> {
  const cues = new Map<string, Cue>();
  for (const [bare, active, passive, takes] of INDONESIAN) {
    if (active !== '') cues.set(active, { takes, form: 'active' });
    if (passive !== '' && !cues.has(passive)) cues.set(passive, { takes, form: 'passive' });
    if (passive !== '' && takes !== 'quotation') cues.set(`${passive}nya`, { takes, form: 'clitic' });
    if (bare === '') continue;
    cues.set(bare, { takes, form: 'bare', noun: INDONESIAN_HOMONYMS.has(bare) });
    if (bare !== 'demikian')
      cues.set(`${bare}nya`, { takes, form: 'clitic', noun: INDONESIAN_HOMONYMS.has(`${bare}nya`) });
  }
  return cues;
}

function englishCues(): Map<string, Cue> {
  const cues = new Map<string, Cue>();
  for (const [forms, takes] of ENGLISH)
    for (const form of forms.split(' ')) cues.set(form, { takes, form: 'active', noun: ENGLISH_NOUNS.has(form) });
  return cues;
}

/**
 * English nouns whose *that* clause somebody said: `Lena’s claim that it rained`, `Lena made the point that it rained`.
 */
export const ENGLISH_SPEECH_NOUNS: ReadonlySet<string> = new Set(
  'claim claims assertion argument accusation accusations allegation allegations statement suggestion warning warnings promise pledge assurance assurances assurances observation point case clear admission announcement remark contention insistence complaint concern concerns fear fears hope belief view conclusion prediction denial charge acknowledgment acknowledgement revelation confirmation disclosure'.split(
    ' ',
  ),
);

/**
 * English verbs that report a question with *whether*, *if*, *how* and the like. Example: `Lena asked whether it
 * rained.`
 */
export const ENGLISH_QUESTION_VERBS: ReadonlySet<string> = new Set(
  'ask asks asked asking wonder wonders wondered wondering question questions questioned questioning inquire inquired explain explains explained explaining say says said saying tell tells told telling know knows knew describe described describes describing discuss discusses discussed discussing reveal reveals revealed show shows showed shown understand understands detail details detailed outline outlines outlined recall recalls recalled recount recounted note notes noted learn learned doubt doubts doubted ponder ponders pondered decide decides decided'.split(
    ' ',
  ),
);

/**
 * English verbs of speech whose promise or demand stands in an infinitive. Example: `Lena vowed to rebuild the pier.`
 */
export const ENGLISH_INFINITIVE_VERBS: ReadonlySet<string> = new Set(
  'vow vows vowed vowing pledge pledges pledged pledging promise promises promised promising threaten threatens threatened threatening swear swore urge urges urged urging ask asks asked asking tell told telling order orders ordered ordering beg begs begged begging implore implored advise advises advised advising warn warned encourage encourages encouraged encouraging call calls called calling offer offers offered offering invite invites invited inviting propose proposes proposed proposing demand demands demanded demanding instruct instructed remind reminded claim claims claimed claiming'.split(
    ' ',
  ),
);

/**
 * English verbs that may do without *that* where a subject and its auxiliary follow. Example: `The survey found the
 * pier was closed.`
 */
export const ENGLISH_BARE_VERBS: ReadonlySet<string> = new Set(
  'show shows showed find finds found report reports reported announce announces announced note notes noted agree agrees agreed reveal reveals revealed confirm confirms confirmed predict predicts predicted conclude concludes concluded worry worries worried fear fears feared learned realized added stated promise promises promised hinted'.split(
    ' ',
  ),
);

/** Indonesian verbs that report a question with its question word. Example: `Sari bertanya apakah hujan turun.` */
export const INDONESIAN_QUESTION_VERBS: ReadonlySet<string> = new Set(
  'bertanya menanyakan mempertanyakan mempersoalkan tanya menjelaskan menceritakan menyebutkan'.split(' '),
);

/** Words that open such a question. */
export const INDONESIAN_QUESTION_WORDS: ReadonlySet<string> = new Set(
  'apakah apa siapa siapakah kapan kapankah mengapa kenapa bagaimana bagaimanakah berapa dimana kemana mana'.split(' '),
);

/**
 * Indonesian verbs that report a request with *agar* or *supaya*. Example: `Sari meminta agar pasar dibuka.` Calls and
 * orders (`menuntut`, `menyerukan`, `memerintahkan`) tell of an act, not of what was said.
 */
export const INDONESIAN_REQUEST_VERBS: ReadonlySet<string> = new Set(
  'meminta minta memohon mohon mengingatkan menyarankan mengusulkan mengimbau mengajak berharap mengharapkan berpesan menekankan menganjurkan mewanti-wanti'.split(
    ' ',
  ),
);

/** Every cue of a language by its lower-case form. */
export const CUES: Readonly<Record<LanguageCode, ReadonlyMap<string, Cue>>> = {
  id: indonesianCues(),
  en: englishCues(),
};
