/** Admission control for interactions: rate limits, and one work queue. */
import type { BaseInteraction } from 'discord.js';
import { type Limits, NO_LIMITS } from '../../app/limits.ts';
import { UserError } from '../messages/user-error.ts';
import { type Act, createAllowance } from './allowance.ts';
import { createQueue } from './queue.ts';

/**
 * Work that waits for nothing but the processor gains nothing from more; work that waits for a network does not block
 * the rest.
 */
const AT_ONCE = 16;
/** What waits is announced in time, whatever its number; this bounds memory and the time until its turn. */
const WAITING_MAX = 5_000;
/** So much waiting is seldom worked off in the time after which an answer is announced: it is announced at once. */
const CROWDED_FROM = 150;
/** What is announced in a crowd goes before all work, unless Discord takes longer than this to hear it. */
const ANNOUNCED_WITHIN_MS = 1_000;
/** When whoever finds the queue full should come back: it is mostly worked off by then. */
const BUSY_SECONDS = 15;
/** Choices are worthless after Discord's 3 s; those that have waited longer than this are not looked for. */
const CHOICES_WITHIN_MS = 2_000;

export interface AdmissionOptions {
  /** Default: none. */
  readonly limits?: Limits;
  /** Milliseconds on a clock that never jumps. */
  readonly now?: () => number;
  /** Milliseconds since 1970, for what people read. */
  readonly date?: () => number;
  readonly waitingMax?: number;
}

/** How much there is to do, and how much was turned away since the start. */
export interface Load {
  readonly waiting: number;
  readonly running: number;
  /** Over the limit of a member or a server. */
  readonly limited: number;
  /** Found the queue full. */
  readonly busy: number;
}

type Requester = Pick<BaseInteraction, 'user' | 'guildId'>;

export interface Admission {
  /**
   * Runs `work` in its turn.
   * @throws UserError at once, with the time when it goes on: over a limit, or too much is waiting
   */
  admit<Value>(act: Act, requester: Requester, work: () => Value | Promise<Value>): Promise<Value>;
  /**
   * Charges for what does not wait in the queue: it asks Discord for something and computes next to nothing.
   * @throws UserError over a limit
   */
  charge(act: Act, requester: Requester): void;
  /**
   * Runs `work` before all that can be announced as late; gives nothing where the member is over the limit or it is too
   * late.
   */
  admitChoices<Choice>(
    requester: Requester,
    work: () => readonly Choice[] | Promise<readonly Choice[]>,
  ): Promise<readonly Choice[]>;
  readonly load: Load;
  /** Whoever comes now has to wait so long that it should be announced at once. */
  readonly crowded: boolean;
  /** Work stands still while this announcement is made, where it is crowded. Gives what it gives. */
  announce<Value>(announcement: Promise<Value>): Promise<Value>;
}

export function createAdmission({
  limits = NO_LIMITS,
  now = () => performance.now(),
  date = Date.now,
  waitingMax = WAITING_MAX,
}: AdmissionOptions = {}): Admission {
  const allowance = createAllowance(limits, now);
  let announcing = 0;
  const queue = createQueue({ atOnce: AT_ONCE, waitingMax, mayStart: () => announcing === 0 });
  const turnedAway = { limited: 0, busy: 0 };

  /** Unix time in whole seconds, never before it really goes on: what `<t:…:R>` takes. */
  const goesOn = (waitMs: number) => String(Math.ceil((date() + waitMs) / 1_000));

  const isCrowded = () => queue.waiting >= CROWDED_FROM;

  function charge(act: Act, { user, guildId }: Requester): void {
    const refused = allowance.take(act, user.id, guildId ?? '');
    if (refused === null) return;
    turnedAway.limited += 1;
    const code = refused.whose === 'member' ? 'memberLimit' : 'serverLimit';
    throw new UserError(code, { goesOn: goesOn(refused.waitMs) });
  }

  return {
    charge,
    admit: async (act, requester, work) => {
      charge(act, requester);
      const turn = queue.add(work);
      if (turn !== null) return turn;
      turnedAway.busy += 1;
      throw new UserError('busy', { goesOn: goesOn(BUSY_SECONDS * 1_000) });
    },
    admitChoices: async ({ user }, work) => {
      if (allowance.takeChoices(user.id) !== null) {
        turnedAway.limited += 1;
        return [];
      }
      const lateAt = now() + CHOICES_WITHIN_MS;
      return (await queue.add(() => (now() > lateAt ? [] : work()), true)) ?? [];
    },
    get crowded() {
      return isCrowded();
    },
    announce: (announcement) => {
      if (!isCrowded()) return announcement;
      announcing += 1;
      let over = false;
      const end = () => {
        if (over) return;
        over = true;
        clearTimeout(limit);
        announcing -= 1;
        queue.wake();
      };
      const limit = setTimeout(end, ANNOUNCED_WITHIN_MS);
      announcement.then(end, end);
      return announcement;
    },
    get load() {
      return { waiting: queue.waiting, running: queue.running, ...turnedAway };
    },
  };
}
