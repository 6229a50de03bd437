/** `notulen sources`: what a server keeps, the newest first. */
import type { KeptSource } from '../../library/stores/types.ts';
import { parseArguments } from '../arguments.ts';
import { UsageError } from '../error.ts';
import { counted } from '../flags.ts';
import { writeJson, writeText } from '../output.ts';
import { SERVER_OPTION, serverId, withKept } from './store.ts';

const OPTIONS = { ...SERVER_OPTION, json: { type: 'boolean', default: false } } as const;

/** A line a source; `notulen sources --help` tells more. */
export async function sources(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArguments(args, OPTIONS);
  if (positionals.length > 0) throw new UsageError(`"${positionals.join(' ')}" belongs to no option`);
  const server = serverId(values.server);
  const changes = await withKept((store) => store.changes(server, 0));
  const kept = (changes?.sources ?? [])
    .filter(({ removedAt }) => removedAt === null)
    .sort((a, b) => b.addedAt - a.addedAt);
  for (const source of kept) await (values.json ? writeJson(sourceJson(source)) : writeText(sourceText(source)));
  if (kept.length === 0 && !values.json) {
    await writeText(`Nothing is kept for server ${server}. Add a source with notulen add FILE --server ${server}`);
  }
  return 0;
}

/** A source as JSON, keys in a fixed order; times as ISO 8601. */
export function sourceJson({ id, facts, origin, address, name, size, revision, addedAt, revisedAt }: KeptSource) {
  const { title, publisher, agency, url, published, kind, language, paragraphs, statements, speakers } = facts;
  return {
    id,
    title,
    kind,
    language,
    publisher,
    agency,
    url,
    published,
    paragraphs,
    statements,
    speakers,
    origin,
    address,
    file: name,
    bytes: size,
    revision,
    added: new Date(addedAt).toISOString(),
    revised: new Date(revisedAt).toISOString(),
  };
}

/** The same on one line. */
export function sourceText({ id, facts, origin, addedAt }: KeptSource): string {
  const { title, publisher, published, kind, statements } = facts;
  const parts = [
    `“${title}”`,
    kind,
    publisher,
    published,
    counted(statements, 'statement'),
    `added ${new Date(addedAt).toISOString().slice(0, 10)} as ${origin}`,
  ];
  return `${id}: ${parts.filter((part) => part !== null).join(', ')}`;
}
