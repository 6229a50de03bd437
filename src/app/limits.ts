/** Rate limits, as they are configured. */

export interface Limits {
  /** Commands a minute; 0: no limit. */
  readonly memberPerMinute: number;
  readonly serverPerMinute: number;
}

/** Twenty a minute is more than a person reads; three hundred, five a second, keep a small machine at leisure. */
export const DEFAULT_LIMITS = { memberPerMinute: 20, serverPerMinute: 300 } as const satisfies Limits;

export const NO_LIMITS = { memberPerMinute: 0, serverPerMinute: 0 } as const satisfies Limits;
