/** Step 1: a question becomes terms, names, numbers and what is asked for. */

import { displayTitle } from '../../article/display-title.ts';
import { detectLanguage, isForeign } from '../../language/detect.ts';
import { indexWords } from '../../language/index-tokens.ts';
import { lazy } from '../../language/lazy.ts';
import { lemmas } from '../../language/lemmas.ts';
import { wordsOf } from '../../language/phrases.ts';
import { WORDS } from '../../language/tables/function-words.ts';
import { ANSWER_KINDS } from '../../language/tables/questions/answer-kinds.ts';
import { AMOUNTS, BEFORE_COUNTED } from '../../language/tables/questions/counting.ts';
import { MEASURE_QUESTIONS } from '../../language/tables/questions/measures.ts';
import type { LanguageCode } from '../../language/types.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { Analysis, QueryTerm, Wanted } from '../types.ts';
import { readWish } from '../wishes/read-wish.ts';
import { patternOf } from './answer-pattern.ts';
import { askedNote } from './notes.ts';
import { readOfficesOfPlaces } from './office-of-place.ts';
import { QUESTION_MAX_LENGTH, type QuestionWord, readQuestion } from './question.ts';
import { correctSpelling } from './spelling.ts';
import { readSpoken } from './spoken-words.ts';
import { readTerms } from './terms.ts';
import { unheardOf } from './unheard.ts';

const amounts = wordsOf(AMOUNTS);
const beforeCounted = wordsOf(BEFORE_COUNTED);

/** Words of the sources' titles. */
const titleWords = lazy(
  ({ articles }: SearchIndex): ReadonlySet<string> =>
    new Set(articles.flatMap((article) => indexWords(displayTitle(article)))),
);

/** What may be asked for where somebody's words are the answer. */
const STATED: ReadonlySet<Wanted> = new Set(['statement', 'thing', 'manner']);

/** Words of somebody and reasons are what was said, not what is recorded. */
const UNRECORDED: ReadonlySet<Wanted> = new Set(['statement', 'reason']);

/**
 * Reads a question against a library. Takes any string; looks at its first 2,000 UTF-16 code units and 60 words.
 * @param speaker full name of the person whose words alone are asked for
 */
export function analyse(question: string, index: SearchIndex, speaker?: string): Analysis {
  const language = detectLanguage(question.slice(0, QUESTION_MAX_LENGTH), (word, one) =>
    [word, ...lemmas(word, one)].some((form) => index.glossary.has(form, one)),
  );
  const { words, corrections } = correctSpelling(
    readSpoken(readQuestion(question, language), language, index),
    language,
    index,
  );
  const plain = words.map(({ word }) => word).join(' ');
  const wanted = wantedOf(plain, language);
  const terms = readTerms(words, { language, wanted, index });
  const asked = speaker === undefined && !UNRECORDED.has(wanted) ? askedNote(plain, language, terms) : null;
  const spoken = asked?.kind === 'action' ? [] : speakersOf(terms, words, wanted, language);
  const speakers = speaker === undefined ? spoken : [speaker];
  const measure = MEASURE_QUESTIONS[language].find(([wording]) => wording.test(plain))?.[1] ?? null;
  const wish = terms.some(({ person }) => person !== null)
    ? null
    : readWish(question, plain, wanted, titleWords(index));
  return {
    question,
    language,
    terms,
    names: terms
      .filter(({ role }) => role === 'name')
      .map(({ word, forms, person }) => ({
        text: word,
        forms: forms.map((form) => form.word),
        person,
        known: person !== null || forms.length > 0,
      })),
    numbers: terms.filter(({ role }) => role === 'number').map(({ word }) => word),
    wanted: speakers.length > 0 && wanted === 'thing' ? 'statement' : wanted,
    measure,
    counted: wanted === 'number' && measure === null ? countedTerm(terms, words, language) : null,
    speakers,
    unheard: spoken.length > 0 || speaker !== undefined ? [] : unheardOf(terms, words, language),
    offices: readOfficesOfPlaces(words, language, index),
    negated: words.some(({ word }) => WORDS[language].negation.has(word)),
    asked,
    wish,
    pattern: patternOf(terms, words, { wanted, language, wish, index }),
    corrections,
    foreign: isForeign(question.slice(0, QUESTION_MAX_LENGTH), (word) => isKnownWord(word, index)),
  };
}

/** What stands right behind the word that asks for a number: "how many *boats*", "berapa *perahu*". */
function countedTerm(
  terms: readonly QueryTerm[],
  words: readonly QuestionWord[],
  language: LanguageCode,
): number | null {
  const asking = words.find(({ word }) => WORDS[language].howMuch.has(word) || amounts.has(word));
  if (asking === undefined) return null;
  const next = words.find(({ start, word }) => start > asking.start && !beforeCounted.has(word));
  const at = terms.findIndex(({ start, role }) => start === next?.start && role !== 'weak');
  return at < 0 ? null : at;
}

/** An ordinary word of the library or the glossary, in either language. */
function isKnownWord(word: string, { vocabulary, glossary }: SearchIndex): boolean {
  return vocabulary.isOrdinary(word) || glossary.has(word, 'id') || glossary.has(word, 'en');
}

function wantedOf(text: string, language: LanguageCode): Wanted {
  return ANSWER_KINDS[language].find(([wording]) => wording.test(text))?.[1] ?? 'thing';
}

/**
 * People named before the topic (or anywhere, where none is), where a statement or what somebody does by speaking is
 * asked for.
 */
function speakersOf(
  terms: readonly QueryTerm[],
  words: readonly QuestionWord[],
  wanted: Wanted,
  language: LanguageCode,
): string[] {
  const asksForWords = wanted === 'statement' || terms.some(({ role }) => role === 'speechAct' || role === 'statement');
  if (!asksForWords || !STATED.has(wanted)) return [];
  const topic = words.findIndex(({ word }) => WORDS[language].about.has(word));
  const before = words.slice(0, Math.max(0, topic)).map(({ word }) => word);
  const named = terms.filter(({ person }) => person !== null);
  const first = named.filter(({ word }) => ` ${before.join(' ')} `.includes(` ${word} `));
  return [...new Set((first.length > 0 ? first : named).flatMap(({ person }) => person ?? []))];
}
