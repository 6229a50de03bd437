import type { SearchIndex } from '../search/index.ts';
import { findPeople } from '../search/people.ts';
import { type FoundQuotation, findQuotations } from '../search/quotations.ts';
import { LIBRARY_OPTION, parseArguments } from './arguments.ts';
import { readIndex } from './articles.ts';
import { CommandLineError } from './error.ts';
import { citation, quotationJson, speakersText, writeJson, writeText } from './output.ts';

const OPTIONS = {
  ...LIBRARY_OPTION,
  speaker: { type: 'string' },
  about: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

/** `notulen quotes`: see `notulen --help`. */
export async function quotes(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArguments(args, OPTIONS);
  if (positionals.length > 0) {
    throw new CommandLineError(`"${positionals.join(' ')}" belongs to no option: --speaker NAME or --about TOPIC`);
  }
  const index = await readIndex(values.library);
  const found = findQuotations(index, {
    ...(values.speaker === undefined ? {} : { speaker: onePerson(index, values.speaker) }),
    ...(values.about === undefined ? {} : { about: values.about }),
  });
  for (const quotation of found) await (values.json ? writeJson(json(quotation)) : writeText(text(quotation)));
  if (found.length === 0 && !values.json) await writeText('No such quotation in the sources.');
  return 0;
}

/** @throws CommandLineError with the candidates, or with the names there are */
function onePerson(index: SearchIndex, query: string): string {
  const [person, ...others] = findPeople(index.people, query);
  if (person === undefined) {
    const names = index.people.entries.map(({ name }) => name).join(', ');
    throw new CommandLineError(`--speaker ${query}: nobody of that name; there are: ${names === '' ? 'none' : names}`);
  }
  if (others.length > 0) {
    const names = [person, ...others].map(({ name }) => name).join(', ');
    throw new CommandLineError(`--speaker ${query}: could be ${names}; give the full name`);
  }
  return person.name;
}

function json({ article, quotation }: FoundQuotation) {
  return quotationJson(article, quotation);
}

function text({ article, quotation }: FoundQuotation): string {
  const { text, kind } = quotationJson(article, quotation);
  const who = speakersText(quotation);
  return `${text}\n  – ${who}${kind === 'indirect' ? ', reported, not verbatim' : ''}\n  – ${citation(article, quotation.start)}\n`;
}
