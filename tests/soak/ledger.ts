/** What became of every interaction. */
import type { Outcome, StandIn } from 'discord-standin';

/** Announced, and then nothing came: the one failure that a person sees only after 15 minutes. */
const NEVER_ANSWERED = /never answered what it deferred/;

export interface Ledger {
  /** Awaits one interaction, notes what its member saw, and gives it; `null` where they saw a failure. */
  note<Seen extends Outcome | readonly unknown[]>(what: string, interaction: Promise<Seen>): Promise<Seen | null>;
  readonly figures: Readonly<Figures>;
  /** Failures that the person saw, and when. */
  readonly failures: readonly Span[];
  /** Interactions not settled yet. */
  pending(): number;
  /**
   * What appeared for one reader, for each interaction after which more than one message did, and what was put into a
   * channel from one message more than once. Where Discord does not say whether a share arrived, the asker is told so
   * beside it: these are two readers.
   */
  twice(): readonly string[];
}

/** Milliseconds of `performance.now()`. */
export interface Span {
  readonly from: number;
  readonly until: number;
}

interface Figures {
  interactions: number;
  messages: number;
  updates: number;
  modals: number;
  choices: number;
  /** Left with "is thinking". */
  leftWaiting: string[];
  slowestMs: number;
}

/** Characters of a message that are shown where two came. */
const SHOWN_MAX_LENGTH = 300;

/** Counts from now on, messages in every channel included. */
export function openLedger(standIn: StandIn): Ledger {
  const figures: Figures = {
    interactions: 0,
    messages: 0,
    updates: 0,
    modals: 0,
    choices: 0,
    leftWaiting: [],
    slowestMs: 0,
  };
  const made = new Map<string, string[]>();
  const failures: Span[] = [];
  let settled = 0;

  standIn.onMessage(({ type, message, onlyFor }) => {
    const { interaction_metadata: metadata } = message;
    if (type !== 'create' || metadata === undefined) return;
    const body = JSON.stringify(message.components ?? []).slice(0, SHOWN_MAX_LENGTH);
    const note = (key: string) => made.set(key, [...(made.get(key) ?? []), body]);
    note(`${metadata.id} for ${onlyFor ?? 'all'}`);
    if (onlyFor === null && 'interacted_message_id' in metadata) note(`shared from ${metadata.interacted_message_id}`);
  });

  /** Discord said that the bot did not respond: the person knows. */
  function fail(from: number): void {
    failures.push({ from, until: performance.now() });
  }

  function count(what: string, from: number, seen: Outcome | readonly unknown[]): boolean {
    if (!('kind' in seen)) {
      figures.choices += 1;
      return true;
    }
    figures.slowestMs = Math.max(figures.slowestMs, Math.round(seen.tookMs));
    if (seen.kind === 'message') figures.messages += 1;
    else if (seen.kind === 'update') figures.updates += 1;
    else if (seen.kind === 'modal') figures.modals += 1;
    else if (NEVER_ANSWERED.test(seen.reason)) figures.leftWaiting.push(what);
    else fail(from);
    return seen.kind !== 'failed';
  }

  return {
    figures,
    failures,
    note: async (what, interaction) => {
      figures.interactions += 1;
      const from = performance.now();
      try {
        const seen = await interaction;
        return count(what, from, seen) ? seen : null;
      } catch (error) {
        // Choices that did not come: the client says so to whoever types.
        if (!(error instanceof Error && error.message.startsWith('Loading options failed'))) throw error;
        fail(from);
        return null;
      } finally {
        settled += 1;
      }
    },
    pending: () => figures.interactions - settled,
    twice: () => [...made.values()].filter((bodies) => bodies.length > 1).map((bodies) => bodies.join('\n  and\n')),
  };
}
