import { chatWords } from '../../language/chat.ts';
import { gazetteer } from '../../language/gazetteer/gazetteer.ts';
import { type IndexToken, indexTokens } from '../../language/index-tokens.ts';
import { nameKey } from '../../language/names.ts';
import { WORDS } from '../../language/tables/function-words.ts';
import { PHRASAL_VERBS } from '../../language/tables/questions/phrasal-verbs.ts';
import type { LanguageCode, Span } from '../../language/types.ts';

/** A word of a question with what its spelling says, and where the token stands that it is read of. */
export interface QuestionWord extends Span {
  /** Index word; chat spellings and abbreviated offices are written out. */
  readonly word: string;
  /** The token as typed, in lower case. */
  readonly typed: string;
  /** Key under which it meets other spellings of the same name. */
  readonly key: string;
  /** Whether its capital says that it is a name. */
  readonly capital: boolean;
  /** First of the question: its capital says little. */
  readonly first: boolean;
  /** Left out of the query. */
  readonly empty: boolean;
}

/** Longer questions are read up to here, in UTF-16 code units and in words. */
export const QUESTION_MAX_LENGTH = 2000;
const QUESTION_MAX_WORDS = 60;

/** The words of a question in order. Takes any string. */
export function readQuestion(question: string, language: LanguageCode): QuestionWord[] {
  const tokens = indexTokens(question.slice(0, QUESTION_MAX_LENGTH)).filter(({ words }) => words.length > 0);
  const capitalsTell = !isTitleCase(tokens, language);
  const words = tokens.flatMap((token, position) =>
    token.words.flatMap((word) => {
      const empty = isEmpty(word, language);
      const capital = token.capital && capitalsTell && !(position === 0 && empty);
      const first = position === 0;
      const read = { first, start: token.start, end: token.end, typed: token.text.toLowerCase() };
      if (capital && gazetteer.officeWords(word) === null) return [questionWord(word, language, { ...read, capital })];
      if (capital && ABBREVIATION.test(token.text) && gazetteer.isOrdinaryToo(word))
        return [questionWord(token.text, language, { ...read, capital })];
      const written = chatWords(word, language).flatMap((part) => gazetteer.officeWords(part) ?? [part]);
      return written.map((part) => questionWord(part, language, { ...read, capital: capital && part === word }));
    }),
  );
  const read = withMeasured(words.slice(0, QUESTION_MAX_WORDS), language);
  return language === 'en' ? withPhrasalVerbs(read) : read;
}

/** `WHO` is a body, `who` a question. */
const ABBREVIATION = /^\p{Lu}{3,}$/u;

/**
 * "How *long*", "berapa *lama*": the word goes with the question word, not with the content; "how *old*" asks for an
 * age.
 */
function withMeasured(words: readonly QuestionWord[], language: LanguageCode): QuestionWord[] {
  const { measured, howMuch, property } = WORDS[language];
  return words.map((one, at) => {
    if (!howMuch.has(words[at - 1]?.word ?? '')) return one;
    if (measured.has(one.word)) return { ...one, empty: true, capital: false };
    const asked = property.get(one.word);
    return asked === undefined ? one : questionWord(asked, language, one);
  });
}

const PHRASAL: ReadonlyMap<string, string> = new Map(
  PHRASAL_VERBS.flatMap(([verbs, particle, plain]) =>
    verbs.split(' ').map((verb) => [`${verb} ${particle}`, plain] as const),
  ),
);
/** A particle stands right behind its verb, or a pronoun between: "turn it down". */
const PARTICLE_MAX_DISTANCE = 2;

/** "Is the fee *going up*?": a verb with its particle is one that says the same alone. */
function withPhrasalVerbs(words: readonly QuestionWord[]): QuestionWord[] {
  const read = [...words];
  const particles = new Set<number>();
  for (const [at, one] of words.entries()) {
    for (let next = at + 1; next <= at + PARTICLE_MAX_DISTANCE; next += 1) {
      const particle = words[next];
      const plain = particle === undefined ? undefined : PHRASAL.get(`${one.word} ${particle.word}`);
      if (plain === undefined || particle === undefined) continue;
      if (next > at + 1 && words[at + 1]?.empty !== true) break;
      read[at] = questionWord(plain, 'en', one);
      particles.add(next);
      break;
    }
  }
  return read.filter((_word, at) => !particles.has(at));
}

/** A word of a question as it would be read there. */
export function questionWord(
  word: string,
  language: LanguageCode,
  { capital, first, start, end, typed }: Pick<QuestionWord, 'capital' | 'first' | 'start' | 'end' | 'typed'>,
): QuestionWord {
  return { word, typed, key: nameKey(word), capital, first, empty: isEmpty(word, language), start, end };
}

/** "Apa Kata Lurah Tentang Banjir": where function words have capitals, capitals say nothing. */
function isTitleCase(tokens: readonly IndexToken[], language: LanguageCode): boolean {
  return tokens.some(({ words, capital }, position) => position > 0 && capital && isEmpty(words[0] ?? '', language));
}

/** Whether a word is a function word or belongs to the question's wording rather than its content. */
export function isEmpty(word: string, language: LanguageCode): boolean {
  const { stop, question, negation } = WORDS[language];
  const plain = language === 'id' ? word.replace(/(?<=\p{L}{3})(?:kah|lah)$/u, '') : word;
  return stop.has(word) || question.has(plain) || negation.has(plain);
}
