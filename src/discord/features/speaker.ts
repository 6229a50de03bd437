/** The `speaker` option: one person of the sources, by any part or usual spelling of a name, or by an office. */
import { shortHashOf } from '../../article/hash.ts';
import type { LibraryVersion } from '../../library/types.ts';
import { findPeople, suggestPeople } from '../../search/index/people-directory.ts';
import { groupKey } from '../../search/quotations/quotations.ts';
import { quotedGroups } from '../../search/quotations/quoted.ts';
import { UserError } from '../messages/user-error.ts';
import type { Choice } from '../replies/choices.ts';
import type { Context } from '../replies/context.ts';
import { CHOICE_NAME_MAX_LENGTH, CHOICES_MAX } from '../replies/limits.ts';
import { shorten } from '../replies/shorten.ts';
import { findByHash } from './by-hash.ts';

/** Room for the name and the office in a choice; the count behind them is never cut. */
const COUNT_MAX_LENGTH = 25;

/**
 * Full name of the one person meant, `null` where none is named.
 * @throws UserError with the names there are, or with the candidates
 */
export function readSpeaker(typed: string | null, { index }: LibraryVersion): string | null {
  if (typed === null) return null;
  const [person, ...others] = findPeople(index.people, typed);
  if (person === undefined) {
    throw new UserError('unknownSpeaker', { name: typed, people: index.people.entries.map(({ name }) => name) });
  }
  if (others.length > 0) {
    throw new UserError('ambiguousSpeaker', { name: typed, people: [person, ...others].map(({ name }) => name) });
  }
  return person.name;
}

/**
 * The same where roles, groups and organisations count too ("Kementerian Kesehatan"): one is meant where no person is,
 * or where several could be and it has that very name.
 */
export function readQuoted(typed: string | null, sources: LibraryVersion): string | null {
  if (typed === null) return null;
  const key = groupKey(typed);
  const group = quotedGroups(sources.index).find(({ name }) => groupKey(name) === key);
  if (group === undefined || findPeople(sources.index.people, typed).length === 1) return readSpeaker(typed, sources);
  return group.name;
}

/**
 * Name of the person or group that a button's field stands for.
 * @throws UserError where the sources name them no more
 */
export function readQuotedField(hash: string | null, { index }: LibraryVersion): string | null {
  const quoted = [...index.people.entries, ...quotedGroups(index)];
  return findByHash(hash, quoted, ({ name }) => shortHashOf(name))?.name ?? null;
}

/** People as `speakerChoices` has them, and behind them groups with a name that fits. */
export function quotedChoices(context: Context, typed: string): Choice[] {
  const people = speakerChoices(context, typed);
  const key = groupKey(typed);
  const groups = quotedGroups(context.sources.index)
    .filter(({ name }) => groupKey(name).includes(key))
    .slice(0, CHOICES_MAX - people.length);
  return [
    ...people,
    ...groups.map(({ name, quotations }) => choiceOf({ name, office: null, quotations }, context.messages)),
  ];
}

/** Full name of the person that a button's field stands for. @throws UserError where the sources name them no more */
export function readSpeakerField(hash: string | null, { index }: LibraryVersion): string | null {
  return findByHash(hash, index.people.entries, ({ name }) => shortHashOf(name))?.name ?? null;
}

/** `Abbas Araqchi · Menteri Luar Negeri Iran · 3 quotations`, those quoted most first. */
export function speakerChoices({ messages, sources }: Context, typed: string): Choice[] {
  return suggestPeople(sources.index.people, typed, CHOICES_MAX).map((person) => choiceOf(person, messages));
}

function choiceOf(
  { name, office, quotations }: { readonly name: string; readonly office: string | null; readonly quotations: number },
  messages: Context['messages'],
): Choice {
  const who = office === null ? name : `${name} · ${office}`;
  return {
    name: `${shorten(who, CHOICE_NAME_MAX_LENGTH - COUNT_MAX_LENGTH)} · ${messages.choice(quotations)}`,
    value: name,
  };
}
