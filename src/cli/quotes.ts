import type { QuotationKind } from '../article/types.ts';
import type { Glossary } from '../language/glossary.ts';
import { type FoundQuotation, findQuotations } from '../search/quotations/quotations.ts';
import { LIBRARY_OPTIONS, parseArguments } from './arguments.ts';
import { readIndex } from './articles.ts';
import { narrowed, speakerNamed } from './choose.ts';
import { CommandLineError, UsageError } from './error.ts';
import { citation, howQuoted, quotationJson, sliceText, speakersText, writeJson, writeText } from './output.ts';

const OPTIONS = {
  ...LIBRARY_OPTIONS,
  speaker: { type: 'string' },
  about: { type: 'string' },
  kind: { type: 'string' },
  source: { type: 'string' },
  since: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

const KINDS: readonly QuotationKind[] = ['direct', 'indirect', 'mixed'];

/** `notulen quotes`: see `notulen quotes --help`. */
export async function quotes(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArguments(args, OPTIONS);
  if (positionals.length > 0) {
    throw new UsageError(`"${positionals.join(' ')}" belongs to no option: --speaker NAME or --about TOPIC`);
  }
  const kind = values.kind === undefined ? undefined : kindOf(values.kind);
  const { index } = narrowed(await readIndex(values), values);
  const found = findQuotations(index, {
    ...(values.speaker === undefined ? {} : { speaker: speakerNamed(index, values.speaker) }),
    ...(values.about === undefined ? {} : { about: values.about, order: 'article' }),
    ...(kind === undefined ? {} : { kind }),
  });
  for (const quotation of found)
    await (values.json ? writeJson(json(quotation)) : writeText(text(quotation, index.glossary)));
  if (found.length === 0 && !values.json) await writeText('No such quotation in the sources.');
  return 0;
}

/** @throws CommandLineError with the kinds there are */
function kindOf(value: string): QuotationKind {
  const kind = KINDS.find((one) => one === value);
  if (kind !== undefined) return kind;
  throw new CommandLineError(`--kind ${value}: there are ${KINDS.join(', ')}`);
}

function json({ article, quotation }: FoundQuotation) {
  return quotationJson(article, quotation);
}

function text({ article, quotation }: FoundQuotation, glossary: Glossary): string {
  const who = [speakersText(article, quotation, glossary), ...howQuoted(article, quotation)].join(', ');
  return `${sliceText(article, quotation)}\n  – ${who}\n  – ${citation(article, quotation.start)}\n`;
}
