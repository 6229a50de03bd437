import { CUES } from '../../language/tables/speech/cues.ts';
import { CLOSING_MARK } from '../../language/tables/speech/marks.ts';
import type { LanguageCode } from '../../language/types.ts';

const CLOSED = new RegExp(CLOSING_MARK, 'u');
const CUE_THEN_NAME = /^(\p{Lu}\p{Ll}+)\s+\p{Lu}/u;
/**
 * A comma after the cue goes on with the attribution in English; in Indonesian, and before a quotation, what is said
 * follows.
 */
const NAME_THEN_CUE: Readonly<Record<LanguageCode, RegExp>> = {
  id: /^(?:\p{Lu}[\p{L}'’.-]*\s+){1,3}(\p{Ll}+)\./u,
  en: /^(?:\p{Lu}[\p{L}'’.-]*\s+){1,3}(\p{Ll}+)(?:\.|,(?!\s*["“‘'«‹《❝＂]))/u,
};

/**
 * Whether what follows a closed quotation names its speaker, so that the sentence goes on although a capital follows:
 * `“Siapa itu?” Tanya Sari.`, `“Who is there?” Owen Hale asked.`
 *
 * @param closers the marks that close after the terminator
 * @param following the text after them, without white space and opening marks
 */
export function isCueAfterQuotation(closers: string, following: string, language: LanguageCode): boolean {
  if (!CLOSED.test(closers)) return false;
  const cue = CUE_THEN_NAME.exec(following)?.[1]?.toLowerCase();
  if (cue !== undefined && CUES[language].get(cue)?.form === 'bare') return true;
  const verb = NAME_THEN_CUE[language].exec(following)?.[1];
  return verb !== undefined && CUES[language].has(verb);
}
