import { TOKEN_BEGINS } from './state/interactions.ts';
import type { Refusal, TrafficEntry } from './types.ts';

/** Older entries are let go, so that a preview left running for days stays small. */
const KEPT_ENTRIES = 5_000;

const HIDDEN = '[token]';
const INTERACTION_TOKEN = new RegExp(`${TOKEN_BEGINS}[\\w-]*`, 'gu');
const LINE_BODY_MAX_LENGTH = 400;

/** What went over the wire and what was refused, without tokens. */
export interface TrafficLog {
  readonly entries: readonly TrafficEntry[];
  readonly refusals: readonly Refusal[];
  record(entry: Omit<TrafficEntry, 'at' | 'number'>): void;
  refuse(refusal: Refusal): void;
  listen(listener: (entry: TrafficEntry) => void): () => void;
}

/**
 * A log of the newest 5,000 entries and refusals. `secret`, every interaction's token and every value under a key
 * `token` are blanked out.
 */
export function createTrafficLog(secret: string, now: () => number = Date.now): TrafficLog {
  const entries: TrafficEntry[] = [];
  const refusals: Refusal[] = [];
  const listeners = new Set<(entry: TrafficEntry) => void>();
  let count = 0;
  return {
    entries,
    refusals,
    record: (entry) => {
      count += 1;
      const { what, body } = entry;
      const recorded = { number: count, at: now(), ...entry, what: hide(what), body: withoutTokens(body, secret) };
      push(entries, recorded);
      for (const listener of listeners) listener(recorded);
    },
    refuse: (refusal) => push(refusals, { ...refusal, body: withoutTokens(refusal.body, secret) }),
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** `12:30:01.250 → POST /channels/:channel/messages {"content":"…"}`; bodies are cut to 400 characters. Time in UTC. */
export function printEntry({ at, direction, what, status, body, files = [], fault }: TrafficEntry): string {
  const written = body === null || body === undefined ? '' : JSON.stringify(body);
  const parts = [
    new Date(at).toISOString().slice(11, -1),
    direction === 'to-discord' ? '→' : '←',
    status ?? '',
    what,
    fault === undefined ? '' : `(${fault})`,
    written.length > LINE_BODY_MAX_LENGTH ? `${written.slice(0, LINE_BODY_MAX_LENGTH)}… (${written.length})` : written,
    ...files,
  ];
  return parts.filter((part) => part !== '').join(' ');
}

function push<Entry>(list: Entry[], entry: Entry): void {
  list.push(entry);
  if (list.length > KEPT_ENTRIES) list.shift();
}

function hide(text: string): string {
  return text.replaceAll(INTERACTION_TOKEN, HIDDEN);
}

function withoutTokens(value: unknown, secret: string): unknown {
  if (value === undefined) return null;
  const json = JSON.stringify(value, (key, inner: unknown) => {
    if (typeof inner !== 'string') return inner;
    if (key === 'token' || inner === secret || inner === `Bot ${secret}`) return HIDDEN;
    return hide(inner);
  });
  return JSON.parse(json);
}
