/** The `source` option of `/library`, and what its buttons stand for: sources of this server, and no other. */
import type { Entry, ServerSources } from '../../../library/keeping/types.ts';
import { UserError } from '../../messages/user-error.ts';
import type { Choice } from '../../replies/choices.ts';
import type { InteractionContext } from '../../replies/context.ts';
import { hintOf, idOf, keyOf, titleOf } from '../../replies/library/entry.ts';
import { CHOICE_NAME_MAX_LENGTH, CHOICES_MAX } from '../../replies/limits.ts';
import { shorten } from '../../replies/shorten.ts';
import { explained, requireKept } from './keeping.ts';

/** Room for kind, publisher and date behind a title. */
const TITLE_MAX_LENGTH = 60;
const LISTED_MAX = 5;

/** Subcommands that take a source. */
export type SourceUse = 'show' | 'edit' | 'remove' | 'refresh';

/** Which sources each can be used on. */
const FITS: Readonly<Record<SourceUse, (entry: Entry) => boolean>> = {
  show: () => true,
  edit: (entry) => entry.from === 'server',
  remove: (entry) => entry.from === 'server' || !entry.isHidden,
  refresh: (entry) => entry.from === 'server' && entry.source.origin === 'link',
};

export function isSourceUse(subcommand: string): subcommand is SourceUse {
  return Object.hasOwn(FITS, subcommand);
}

/** `Title · kind · publisher · date`; none where nothing is kept, or it cannot be read now. */
export async function entryChoices(
  { kept, messages }: InteractionContext,
  typed: string,
  use: SourceUse,
): Promise<Choice[]> {
  const entries = (await kept?.list().catch(() => [])) ?? [];
  return entries
    .filter((entry) => FITS[use](entry) && hasWords(entry, folded(typed)))
    .slice(0, CHOICES_MAX)
    .map((entry) => ({
      name: shorten(
        `${shorten(titleOf(entry), TITLE_MAX_LENGTH)} · ${hintOf(entry, messages)}`,
        CHOICE_NAME_MAX_LENGTH,
      ),
      value: keyOf(entry),
    }));
}

/**
 * The source meant: a choice that was offered, an id, a whole title, or words that only one has.
 * @throws UserError with what there is, or with what it could be
 */
export async function readEntry(context: InteractionContext, typed: string): Promise<Entry> {
  const kept = requireKept(context);
  const { messages } = context;
  const entries = await explained(kept.list(), { messages, isRead: true });
  const name = folded(typed);
  const exact =
    entries.find((entry) => keyOf(entry) === typed || idOf(entry) === typed) ??
    onlyOf(entries.filter((entry) => folded(titleOf(entry)) === name));
  if (exact !== undefined) return exact;
  const [only, ...others] = entries.filter((entry) => hasWords(entry, name));
  if (only === undefined) {
    const removed = await explained(kept.find(typed), { messages, isRead: true });
    if (removed !== null) return removed;
    throw new UserError('unknownSource', { name: typed, sources: named(entries) });
  }
  if (others.length > 0) throw new UserError('ambiguousSource', { name: typed, sources: named([only, ...others]) });
  return only;
}

/** The source that a button stands for, also a removed one. @throws UserError where this server has none such */
export async function findEntry(
  kept: ServerSources,
  key: string,
  messages: InteractionContext['messages'],
): Promise<Entry> {
  const options = { messages, isRead: true };
  const entry = key.startsWith('-')
    ? (await explained(kept.list(), options)).find((one) => keyOf(one) === key)
    : await explained(kept.find(key), options);
  if (entry === undefined || entry === null || keyOf(entry) !== key) throw new UserError('sourceGone', {});
  return entry;
}

function onlyOf(entries: readonly Entry[]): Entry | undefined {
  return entries.length === 1 ? entries[0] : undefined;
}

function hasWords(entry: Entry, typed: string): boolean {
  const words = folded(`${titleOf(entry)} ${idOf(entry)}`);
  return typed.split(' ').every((word) => words.includes(word));
}

function named(entries: readonly Entry[]): string[] {
  const names = [...new Set(entries.map(titleOf))];
  return names.length > LISTED_MAX ? [...names.slice(0, LISTED_MAX), '…'] : names;
}

function folded(text: string): string {
  return text.toLowerCase().replace(/\s+/gu, ' ').trim();
}
