/** Which of the bot's two languages a member reads. */
import type { LanguageCode } from '../../language/types.ts';

/** Takes a Discord locale (`id`, `en-GB`, `ja`); Indonesian for `id`, English for every other. */
export function languageOf(locale: string): LanguageCode {
  return locale === 'id' ? 'id' : 'en';
}
