/** Who may ask how much: a member alone, and all members of a server together. */
import type { Limits } from '../../app/limits.ts';
import { createLimiter } from './limiter.ts';

/** What somebody does that is answered with a message. */
export type Act = 'command' | 'button';

/** Leafing through a list is half a question. */
const COST = { command: 1, button: 0.5 } as const satisfies Readonly<Record<Act, number>>;
/**
 * Choices while typing come with every few letters: an allowance of their own, so that typing never costs a question.
 */
const CHOICES_TO_A_COMMAND = 10;

export interface Refused {
  readonly whose: 'member' | 'server';
  /** Until it goes on, above 0. */
  readonly waitMs: number;
}

export interface Allowance {
  /** Takes from the member's and the server's allowance, or from neither and says until when. Ids are Discord's. */
  take(act: Act, member: string, server: string): Refused | null;
  /** Takes from what the member may have completed while typing. */
  takeChoices(member: string): Refused | null;
}

/** @param now milliseconds on a clock that never jumps */
export function createAllowance({ memberPerMinute, serverPerMinute }: Limits, now: () => number): Allowance {
  const members = createLimiter(memberPerMinute, now);
  const servers = createLimiter(serverPerMinute, now);
  const choices = createLimiter(memberPerMinute * CHOICES_TO_A_COMMAND, now);

  return {
    take: (act, member, server) => {
      const cost = COST[act];
      const memberWaitMs = members.waitMs(member, cost);
      if (memberWaitMs > 0) return { whose: 'member', waitMs: memberWaitMs };
      const serverWaitMs = servers.waitMs(server, cost);
      if (serverWaitMs > 0) return { whose: 'server', waitMs: serverWaitMs };
      members.take(member, cost);
      servers.take(server, cost);
      return null;
    },
    takeChoices: (member) => {
      const waitMs = choices.waitMs(member, 1);
      if (waitMs > 0) return { whose: 'member', waitMs };
      choices.take(member, 1);
      return null;
    },
  };
}
