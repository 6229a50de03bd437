/** Words of one root that mean different things: `janji` is a promise, `perjanjian` a treaty. */

import type { Glossary } from '../../language/glossary.ts';
import type { LanguageCode } from '../../language/types.ts';
import type { Form } from '../types.ts';

/** What is left of a form's similarity where the glossary has both words and no translation in common. */
const OTHER_SENSE_FACTOR = 0.5;
/** Two words of one root with a translation in common are at least so similar. */
const SAME_SENSE_SIMILARITY = 0.9;

/**
 * Weighs forms that share a root with a word by what the glossary knows of both: surer where they have a translation in
 * common, less sure where they have none. Forms of which it does not know both stay as they are.
 */
export function weighWordSenses(
  forms: readonly Form[],
  word: string,
  language: LanguageCode,
  glossary: Glossary,
): Form[] {
  const own = glossary.wordSenses(word, language);
  if (own === null) return [...forms];
  return forms.map((form) => {
    if (form.reason !== 'stem' && form.reason !== 'root') return form;
    const other = glossary.wordSenses(form.word, language);
    if (other === null) return form;
    const shared = [...other].some((sense) => own.has(sense));
    if (shared) return { ...form, similarity: Math.max(form.similarity, SAME_SENSE_SIMILARITY) };
    return isDerived(word, language) === isDerived(form.word, language)
      ? form
      : { ...form, similarity: form.similarity * OTHER_SENSE_FACTOR };
  });
}

/**
 * Whether a word has the shape of a noun made from another word, which is where meanings part: `janji`, `perjanjian`.
 */
function isDerived(word: string, language: LanguageCode): boolean {
  return language === 'id' && /^(?:pe|ke)\p{L}{3,}an$/u.test(word);
}
