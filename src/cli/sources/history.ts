/** `notulen history`: who added, changed and removed what, the newest first. */
import type { Action, HistoryEntry } from '../../library/stores/types.ts';
import { parseArguments } from '../arguments.ts';
import { UsageError } from '../error.ts';
import { writeJson, writeText } from '../output.ts';
import { SERVER_OPTION, serverId, withKept } from './store.ts';

const OPTIONS = { ...SERVER_OPTION, json: { type: 'boolean', default: false } } as const;
const ENTRIES_AT_ONCE = 100;

const DONE: Readonly<Record<Action, string>> = {
  add: 'added',
  edit: 'edited',
  remove: 'removed',
  restore: 'restored',
  refresh: 'fetched a new text of',
  hide: 'switched off',
  unhide: 'switched on again',
  forget: 'erased everything',
  failed: 'failed to add or fetch',
};

export async function history(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArguments(args, OPTIONS);
  if (positionals.length > 0) throw new UsageError(`"${positionals.join(' ')}" belongs to no option`);
  const server = serverId(values.server);
  const isThere = await withKept(async (store) => {
    for (let from = 0; ; from += ENTRIES_AT_ONCE) {
      const { entries, total } = await store.history(server, from, ENTRIES_AT_ONCE);
      if (total === 0 && !values.json) await writeText(nothingIn(server));
      for (const entry of entries) await (values.json ? writeJson(json(entry)) : writeText(text(entry)));
      if (entries.length < ENTRIES_AT_ONCE) return true;
    }
  });
  if (isThere === null && !values.json) await writeText(nothingIn(server));
  return 0;
}

function nothingIn(server: string): string {
  return `Nothing was added or changed in server ${server} for a year.`;
}

function json({ at, by, action, source, title }: HistoryEntry) {
  return { at: new Date(at).toISOString(), by, action, source, title };
}

function text({ at, by, action, source, title }: HistoryEntry): string {
  const who = by === null ? 'the operator' : `member ${by}`;
  const what = title === null ? '' : ` “${title}”`;
  const id = source === null ? '' : ` (${source})`;
  return `${new Date(at).toISOString()}: ${who} ${DONE[action]}${what}${id}`;
}
