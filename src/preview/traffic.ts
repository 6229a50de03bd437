import type { Refusal, TrafficEntry } from './types.ts';

/** Older entries are let go, so that a preview left running for days stays small. */
const KEPT_ENTRIES = 5_000;

const HIDDEN = '[token]';

/** What went over the wire and what was refused, without tokens. */
export interface TrafficLog {
  readonly entries: readonly TrafficEntry[];
  readonly refusals: readonly Refusal[];
  record(entry: Omit<TrafficEntry, 'at'>): void;
  refuse(refusal: Refusal): void;
}

/** A log of the newest 5,000 entries and refusals; `secret` and every value under a key `token` are blanked out. */
export function createTrafficLog(secret: string): TrafficLog {
  const entries: TrafficEntry[] = [];
  const refusals: Refusal[] = [];
  return {
    entries,
    refusals,
    record: (entry) => push(entries, { at: Date.now(), ...entry, body: withoutTokens(entry.body, secret) }),
    refuse: (refusal) => push(refusals, { ...refusal, body: withoutTokens(refusal.body, secret) }),
  };
}

function push<Entry>(list: Entry[], entry: Entry): void {
  list.push(entry);
  if (list.length > KEPT_ENTRIES) list.shift();
}

function withoutTokens(value: unknown, secret: string): unknown {
  if (value === undefined) return null;
  const json = JSON.stringify(value, (key, inner: unknown) => {
    if (typeof inner !== 'string') return inner;
    if (key === 'token') return HIDDEN;
    return inner === secret || inner === `Bot ${secret}` ? HIDDEN : inner;
  });
  return JSON.parse(json);
}
