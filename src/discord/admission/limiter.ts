/** How often somebody may do something. */

const MINUTE_MS = 60_000;
/** Keys remembered at most; one that is forgotten has its whole allowance again. */
const KEYS_MAX = 10_000;

export interface Limiter {
  /** Milliseconds until `key` may do something of this cost, 0 where it may now. Takes nothing. */
  waitMs(key: string, cost: number): number;
  /** Takes `cost` of the key's allowance. */
  take(key: string, cost: number): void;
}

/**
 * A token bucket for each key: holds `perMinute` tokens and fills evenly within a minute. Kept as one number a key, by
 * the generic cell rate algorithm (ITU-T I.371, annex A): the time at which its bucket is full again.
 * @param perMinute 0: no limit
 * @param now milliseconds on a clock that never jumps
 */
export function createLimiter(perMinute: number, now: () => number): Limiter {
  const fullAt = new Map<string, number>();
  const tokenMs = MINUTE_MS / perMinute;

  function forgetFull(): void {
    const at = now();
    for (const [key, full] of fullAt) if (full <= at) fullAt.delete(key);
    const [oldest] = fullAt.keys();
    if (fullAt.size >= KEYS_MAX && oldest !== undefined) fullAt.delete(oldest);
  }

  return {
    waitMs: (key, cost) => {
      if (perMinute === 0) return 0;
      const missing = Math.max(0, (fullAt.get(key) ?? 0) - now());
      return Math.max(0, missing + cost * tokenMs - MINUTE_MS);
    },
    take: (key, cost) => {
      if (perMinute === 0) return;
      const full = Math.max(now(), fullAt.get(key) ?? 0) + cost * tokenMs;
      fullAt.delete(key);
      if (fullAt.size >= KEYS_MAX) forgetFull();
      fullAt.set(key, full);
    },
  };
}
