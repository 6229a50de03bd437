/** Questions that are offered to a member who does not know yet what can be asked. */
import type { LanguageCode } from '../../types.ts';

export interface QuestionForms {
  /** "What did Rina Wulandari say about the harbour?" */
  readonly saidAbout: (name: string, topic: string) => string;
  /** "What did Rina Wulandari say?" */
  readonly said: (name: string) => string;
  /** "Who is the Mayor of Millbrook?" */
  readonly holder: (office: string) => string;
  /** An office with its country: "foreign minister of Fiji". */
  readonly officeOf: (office: string, place: string) => string;
  /** "What was said about the harbour?" */
  readonly about: (topic: string) => string;
}

export const QUESTION_FORMS: Readonly<Record<LanguageCode, QuestionForms>> = {
  en: {
    saidAbout: (name, topic) => `What did ${name} say about ${topic}?`,
    said: (name) => `What did ${name} say?`,
    holder: (office) => `Who is the ${office}?`,
    officeOf: (office, place) => `${office} of ${place}`,
    about: (topic) => `What was said about ${topic}?`,
  },
  id: {
    saidAbout: (name, topic) => `Apa kata ${name} tentang ${topic}?`,
    said: (name) => `Apa kata ${name}?`,
    holder: (office) => `Siapa ${office}?`,
    officeOf: (office, place) => `${office} ${place}`,
    about: (topic) => `Apa yang dikatakan tentang ${topic}?`,
  },
};

/** English nouns that stand without an article: plurals, and most abstract nouns. */
export const BARE_NOUN_ENDINGS: ReadonlyArray<readonly [ending: RegExp, example: string]> = [
  [/[^s]s$/, 'What was said about heating costs?'],
  [/(?:t|s)ion$/, 'What was said about irrigation?'],
  [/ity$/, 'What was said about stability?'],
  [/ness$/, 'What was said about fairness?'],
  [/(?:ism|ship|hood)$/, 'What was said about tourism?'],
  [/(?:ance|ence|ancy|ency)$/, 'What was said about violence?'],
  [/ing$/, 'What was said about heating?'],
  [
    / (?:aid|water|food|life|work|rice|fuel|oil|gas|power|energy|trade|peace)$/,
    'What was said about humanitarian aid?',
  ],
];
