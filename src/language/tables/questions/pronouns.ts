/** Words of a follow-up that stand for what was spoken of before it. */
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

/** Between two names. */
export const AND: Readonly<Record<LanguageCode, string>> = { id: 'dan', en: 'and' };
