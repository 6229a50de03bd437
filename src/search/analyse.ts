/** Step 1: a question becomes terms, names, numbers and what is asked for. */
import type { LanguageCode } from '../article/types.ts';
import { detectLanguage } from '../language/detect.ts';
import { ANSWER_KINDS } from '../language/tables/wanted.ts';
import { WORDS } from '../language/tables/words.ts';
import type { SearchIndex } from './index.ts';
import { readQuestion } from './question.ts';
import { readTerms } from './terms.ts';
import type { Analysis, QueryTerm, Wanted } from './types.ts';

/**
 * Reads a question against a library. Takes any string; looks at its first 2,000 UTF-16 code units and 60 words.
 * @param speaker full name of the person whose words alone are asked for
 */
export function analyse(question: string, index: SearchIndex, speaker?: string): Analysis {
  const language = detectLanguage(question.slice(0, 2000));
  const words = readQuestion(question, language);
  const wanted = wantedOf(words.map(({ word }) => word).join(' '), language);
  const terms = readTerms(words, language, wanted, index);
  const speakers = speaker === undefined ? speakersOf(terms, wanted, language) : [speaker];
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
    speakers,
    negated: words.some(({ word }) => WORDS[language].negation.has(word)),
  };
}

function wantedOf(text: string, language: LanguageCode): Wanted {
  return ANSWER_KINDS[language].find(([wording]) => wording.test(text))?.[1] ?? 'thing';
}

/** People named before the topic, where a statement or what somebody does by speaking is asked for. */
function speakersOf(terms: readonly QueryTerm[], wanted: Wanted, language: LanguageCode): string[] {
  const asksForWords = wanted === 'statement' || terms.some(({ role }) => role === 'speechAct' || role === 'statement');
  if (!asksForWords || !(wanted === 'statement' || wanted === 'thing' || wanted === 'manner')) return [];
  const topic = terms.findIndex(({ word }) => WORDS[language].about.has(word));
  const before = topic === -1 ? terms : terms.slice(0, topic);
  return [...new Set(before.flatMap(({ person }) => (person === null ? [] : [person])))];
}
