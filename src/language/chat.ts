import { CHAT_SPELLINGS } from './tables/chat.ts';
import type { LanguageCode } from './types.ts';

const BY_LANGUAGE: Readonly<Record<LanguageCode, ReadonlyMap<string, readonly string[]>>> = {
  id: byTyped('id'),
  en: byTyped('en'),
};

/**
 * What a newspaper writes for a lower-case word of a chat (`yg` → `yang`, `whats` → `what is`); the word itself where
 * it is no such word.
 */
export function chatWords(word: string, language: LanguageCode): readonly string[] {
  return BY_LANGUAGE[language].get(word) ?? [word];
}

/** Whether people of that language type the word in chats. */
export function isChatWord(word: string, language: LanguageCode): boolean {
  return BY_LANGUAGE[language].has(word);
}

function byTyped(language: LanguageCode): Map<string, readonly string[]> {
  return new Map(CHAT_SPELLINGS[language].map(([typed, written]) => [typed, written.split(' ')]));
}
