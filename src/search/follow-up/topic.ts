/** What a question is about, by the word for it. */
import { detectLanguage } from '../../language/detect.ts';
import { type IndexToken, indexTokens } from '../../language/index-tokens.ts';
import { WORDS } from '../../language/tables/function-words.ts';
import type { LanguageCode, Span } from '../../language/types.ts';

/** The look-behind keeps the time linear where such marks stand inside of a text. */
const STOPS_AT_END = /(?<![\s?!.…])[\s?!.…]+$/u;

/** What stands behind "about", to the end. */
export function topicOf(question: string): Span | null {
  const about = aboutToken(question);
  if (about === null) return null;
  const end = question.replace(STOPS_AT_END, '').length;
  const start = about.end + (/^\s*/u.exec(question.slice(about.end))?.[0].length ?? 0);
  return start < end ? { start, end } : null;
}

/** The word for "about", where there is one. */
export function aboutToken(text: string): IndexToken | null {
  const about = (language: LanguageCode) =>
    indexTokens(text).find(({ words }) => words.length === 1 && WORDS[language].about.has(words[0] ?? ''));
  return (
    about(detectLanguage(text)) ?? about('id') ?? indexTokens(text).find(({ text: word }) => word === 'about') ?? null
  );
}
