/** Why there is no answer, where that can be told. */
import type { SearchIndex } from './index.ts';
import type { Analysis, Silence } from './types.ts';

/**
 * The plainest reason for silence: a language that is none of ours, somebody the sources do not name, somebody they quote on other things
 * only, or just that nothing was found.
 */
export function silenceOf({ foreign, names, speakers }: Analysis, index: SearchIndex): Silence {
  if (foreign) return { reason: 'foreignLanguage' };
  const unknown = names.filter(({ known }) => !known).map(({ text }) => text);
  if (unknown.length > 0) return { reason: 'unknownName', names: unknown };
  const [speaker, ...others] = speakers;
  const said = speaker === undefined ? 0 : countQuotations(speaker, index);
  if (speaker !== undefined && others.length === 0 && said > 0)
    return { reason: 'notQuotedOn', speaker, quotations: said };
  return { reason: 'notFound' };
}

function countQuotations(speaker: string, { people }: SearchIndex): number {
  return people.entries.find(({ name }) => name === speaker)?.quotations ?? 0;
}
