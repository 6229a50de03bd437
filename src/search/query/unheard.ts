import { gazetteer } from '../../language/gazetteer/gazetteer.ts';
import { WORDS } from '../../language/tables/function-words.ts';
import { NAME_WORDS } from '../../language/tables/people/name-words.ts';
import { TITLES } from '../../language/tables/people/titles.ts';
import type { LanguageCode } from '../../language/types.ts';
import type { QueryTerm } from '../types.ts';
import type { QuestionWord } from './question.ts';

/** Auxiliaries that the subject of an English question follows. */
const BEFORE_SUBJECT: ReadonlySet<string> = new Set(['did', 'does', 'has', 'had']);
const INDONESIAN_VERBS: ReadonlySet<string> = new Set(['bilang', 'ngomong']);

/** Whether its capital says that a word is a name; at the beginning only that of a word that may be one. */
function isWrittenAsName(word: QuestionWord | undefined, language: LanguageCode): boolean {
  return word?.capital === true && (!word.first || NAME_WORDS[language].has(word.word));
}

/**
 * Names whose words a question asks for although no source has anybody of that name: `apa kata Eko`, `what did Colm
 * say`. A name between other words is what something is about.
 */
export function unheardOf(
  terms: readonly QueryTerm[],
  words: readonly QuestionWord[],
  language: LanguageCode,
): readonly string[] {
  const { statement } = WORDS[language];
  const isVerb = (word: string | undefined): boolean =>
    word !== undefined && (statement.has(word) || (language === 'id' && INDONESIAN_VERBS.has(word)));
  const plain = words.map(({ word }) => word);
  const isOfName = (at: number): boolean => words[at]?.capital === true && words[at]?.empty === false;
  return terms
    .filter(({ person }) => person === null)
    .filter(({ role, start, end }) => {
      const first = words.findIndex((word) => word.start >= start);
      if (role !== 'name' && !isWrittenAsName(words[first], language)) return false;
      if (gazetteer.place(plain, first) !== null) return false;
      let before = first - 1;
      while (isOfName(before) || TITLES.has(plain[before] ?? '')) before -= 1;
      let next = words.findLastIndex((word) => word.end <= end) + 1;
      while (isOfName(next)) next += 1;
      if (language === 'en') return BEFORE_SUBJECT.has(plain[before] ?? '') && isVerb(plain[next]);
      return isVerb(plain[before]) || (before === -1 && isVerb(plain[next]));
    })
    .map(({ word }) => word);
}
