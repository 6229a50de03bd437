/** Words of a follow-up that stand for what was spoken of before it, and how it is completed from there. */
import type { LanguageCode } from '../../types.ts';
import type { ExampleRow } from './forms.ts';

/** For one person, several people, and a thing or event; `possessive` before what they have. */
export interface Pronouns {
  readonly person: readonly ExampleRow[];
  readonly possessive: readonly ExampleRow[];
  readonly people: readonly ExampleRow[];
  readonly thing: readonly ExampleRow[];
}

export const PRONOUNS: Readonly<Record<LanguageCode, Pronouns>> = {
  id: {
    person: [['dia ia beliau doi doski', 'Apa kata dia soal pompa?']],
    possessive: [],
    people: [['mereka keduanya', 'Kapan mereka bertemu?']],
    thing: [['itu ini tersebut gitu begitu tadi', 'Siapa yang mengusulkan itu?']],
  },
  en: {
    person: [['he she him', 'What did he say about the pump?']],
    possessive: [['his her hers', 'What is her plan?']],
    people: [['they them', 'When did they meet?']],
    thing: [['it that this those these', 'Who proposed it?']],
  },
};

/** A question word of each kind in each language: it replaces one of the other language. */
export const PLAIN_QUESTION_WORDS: Readonly<
  Record<LanguageCode, Readonly<Record<'time' | 'place' | 'number' | 'reason' | 'person' | 'manner', string>>>
> = {
  id: { time: 'kapan', place: 'di mana', number: 'berapa', reason: 'mengapa', person: 'siapa', manner: 'bagaimana' },
  en: { time: 'when', place: 'where', number: 'how many', reason: 'why', person: 'who', manner: 'how' },
};

/** "Who is Lena Moor?" */
export const WHO_IS: Readonly<Record<LanguageCode, (name: string) => string>> = {
  id: (name) => `Siapa ${name}?`,
  en: (name) => `Who is ${name}?`,
};

/** English auxiliaries and modal verbs: a question begins with one, a statement has none there. */
export const AUXILIARIES: readonly ExampleRow[] = [
  ['do does did is are was were has have had', 'Where did they meet?'],
  ['will would can could shall should must may might', 'When must the boats leave?'],
];

/** Verbs of saying, as whoever asks for a speaker has them. In either language. */
export const SAYING: readonly ExampleRow[] = [
  ['said say says saying told', 'Who said that?'],
  ['bilang ngomong kata katanya mengatakan ngomongin', 'Itu kata siapa?'],
];

/** When and where somebody said something is when and where people met. */
export const MEETING_QUESTIONS: Readonly<Record<LanguageCode, Readonly<Record<'time' | 'place', string>>>> = {
  id: { time: 'Kapan pertemuannya?', place: 'Di mana pertemuannya?' },
  en: { time: 'When was the meeting?', place: 'Where was the meeting?' },
};

/** Who said something; a name right behind "bilang" would be who is asked to have said it. */
export const SAID_BY: Readonly<Record<LanguageCode, (content: string) => string>> = {
  id: (content) => `${content}: itu kata siapa`,
  en: (content) => `who said: ${content}`,
};

/** Between two names. */
export const AND: Readonly<Record<LanguageCode, string>> = { id: 'dan', en: 'and' };
