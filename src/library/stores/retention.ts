/** How long a store keeps what is not there to stay. */

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

export const RETENTION_MS = {
  /** A draft that nobody kept. */
  draft: HOUR_MS,
  /** The text of a removed source. */
  removed: DAY_MS,
  /** A line of history. */
  history: 365 * DAY_MS,
  /** Everything of a server that the bot has left. */
  left: 30 * DAY_MS,
} as const;

/** Whether something that began at `at` has had its time at `now`. */
export function isOver(at: number, retentionMs: number, now: number): boolean {
  return at + retentionMs <= now;
}
