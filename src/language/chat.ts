import { CHAT_SPELLINGS } from './tables/chat.ts';
import type { LanguageCode } from './types.ts';

const BY_LANGUAGE: Readonly<Record<LanguageCode, ReadonlyMap<string, readonly string[]>>> = {
  id: byTyped('id'),
  en: byTyped('en'),
};

/** `anak2` for *anak-anak*, of which the first word alone counts. */
const REPEATED = /^(\p{L}{3,})2(nya)?$/u;

/**
 * What a newspaper writes for a lower-case word of a chat (`yg` → `yang`, `whats` → `what is`, `anak2` → `anak`); the
 * word itself where it is no such word.
 */
export function chatWords(word: string, language: LanguageCode): readonly string[] {
  return BY_LANGUAGE[language].get(word) ?? [language === 'id' ? word.replace(REPEATED, '$1') : word];
}

/** Whether people of that language type the word in chats. */
export function isChatWord(word: string, language: LanguageCode): boolean {
  return BY_LANGUAGE[language].has(word);
}

function byTyped(language: LanguageCode): Map<string, readonly string[]> {
  return new Map(CHAT_SPELLINGS[language].map(([typed, written]) => [typed, written.split(' ')]));
}
