/** Why there is no answer, where that can be told. */
import type { SearchIndex } from '../index/search-index.ts';
import type { Analysis, Silence } from '../types.ts';

/**
 * The plainest reason for silence: a language that is none of ours, somebody the sources do not name, somebody they
 * quote on other things only, or just that nothing was found.
 */
export function silenceOf({ question, foreign, names, speakers }: Analysis, index: SearchIndex): Silence {
  if (foreign) return { reason: 'foreignLanguage' };
  const unknown = names.filter(({ known }) => !known).map(({ text }) => asTyped(text, question));
  if (unknown.length > 0) return { reason: 'unknownName', names: unknown };
  const [speaker, ...others] = speakers;
  const said = speaker === undefined ? 0 : countQuotations(speaker, index);
  if (speaker !== undefined && others.length === 0 && said > 0)
    return { reason: 'notQuotedOn', speaker, quotations: said };
  return { reason: 'notFound' };
}

/** Index words as they stand in the question (`o'brien` → `O’Brien`); themselves where it has them otherwise. */
function asTyped(words: string, question: string): string {
  const wording = words
    .replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')
    .replaceAll("'", "['’ʼ‘`]")
    .replaceAll(' ', '\\s+');
  const whole = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${wording}(?![\\p{L}\\p{M}\\p{N}])`, 'iu');
  // Names are compared without their accents, and shown with them.
  const typed = question.normalize('NFC');
  const plain = [...typed].map((letter) => letter.normalize('NFD').replace(/\p{Mn}+/gu, '') || letter).join('');
  const found = plain.length === typed.length ? whole.exec(plain) : whole.exec(typed);
  return found === null ? words : typed.slice(found.index, found.index + found[0].length);
}

function countQuotations(speaker: string, { people }: SearchIndex): number {
  return people.entries.find(({ name }) => name === speaker)?.quotations ?? 0;
}
