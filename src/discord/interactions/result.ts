/** How an interaction ended, for the counters: a member's mistake that was explained counts as answered. */
export type Result = 'answered' | 'failed';
