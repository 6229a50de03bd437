/** A source of a server as its lists name it: one that it keeps, or one of the operator's. */
import type { Entry } from '../../../library/keeping/types.ts';
import { sourceKey } from '../../ids/library.ts';
import { formatDate } from '../../messages/index.ts';
import type { Messages } from '../../messages/types.ts';
import type { Facts } from './facts.ts';

export function idOf(entry: Entry): string {
  return entry.from === 'server' ? entry.source.id : entry.id;
}

/** How buttons and choices name it. */
export function keyOf(entry: Entry): string {
  return sourceKey({ id: idOf(entry), isKept: entry.from === 'server' });
}

export function titleOf(entry: Entry): string {
  return entry.from === 'server' ? entry.source.facts.title : entry.title;
}

export function factsOf(entry: Entry): Facts {
  return entry.from === 'server' ? entry.source.facts : entry.facts;
}

/** `from a file`; `comes with the bot`. */
export function originOf(entry: Entry, { library }: Messages): string {
  return entry.from === 'server' ? library.origins[entry.source.origin] : library.ofOperator;
}

/** `minutes · Dewan Teluk Sagara · March 5, 2026`: plain text, for a menu. */
export function hintOf(entry: Entry, messages: Messages): string {
  const { kind, publisher, published } = factsOf(entry);
  return [
    messages.sources.kinds[kind],
    ...(publisher === null ? [] : [publisher]),
    ...(published === null ? [] : [formatDate(published, messages)]),
  ].join(' · ');
}
