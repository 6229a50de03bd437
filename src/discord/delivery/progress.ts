/** What a member sees while a long job is under way, and where it takes longer than Discord waits. */
import { asProgress, type Progress } from '../replies/progress.ts';
import { messageBody, type Reply } from '../replies/reply.ts';
import type { Outcome, Target } from './interaction.ts';

const SHOW_EVERY_MS = 1_500;
/** Discord takes an answer for 15 minutes: https://discord.com/developers/docs/interactions/receiving-and-responding */
const LATE_AFTER_MS = 14 * 60_000;

export interface Reporter extends Progress {
  /** Resolves after 14 minutes with what is said then; never where nothing is to be said. */
  readonly late: Promise<Outcome>;
  /** The reply is announced: from now on it can show something. */
  start(): void;
  /** Nothing is shown any more, once this resolves. */
  stop(): Promise<void>;
}

/** An interaction whose reply is edited. */
interface Edited {
  editReply(body: ReturnType<typeof messageBody>): Promise<unknown>;
}

export interface ReporterOptions {
  readonly showEveryMs?: number;
  readonly lateAfterMs?: number;
}

/**
 * Shows progress in the announced reply to an interaction. In place of a message that was there before nothing is
 * shown: its buttons would be gone where the job fails.
 */
export function createReporter(
  interaction: Edited,
  target: Target,
  { showEveryMs = SHOW_EVERY_MS, lateAfterMs = LATE_AFTER_MS }: ReporterOptions = {},
): Reporter {
  const lateAt = performance.now() + lateAfterMs;
  let newest: Reply | null = null;
  let underWay: Promise<unknown> = Promise.resolve();
  let isShowing = false;
  let pause: NodeJS.Timeout | undefined;
  let lateTimer: NodeJS.Timeout | undefined;
  let sayLate: (outcome: Outcome) => void = () => undefined;
  const late = new Promise<Outcome>((resolve) => {
    sayLate = resolve;
  });

  function edit(): void {
    pause = undefined;
    if (newest === null || !isShowing) return;
    const body = messageBody(asProgress(newest));
    newest = null;
    underWay = interaction.editReply(body).catch(() => undefined);
    pause = setTimeout(edit, showEveryMs).unref();
  }

  return {
    show: (reply) => {
      newest = reply;
      if (pause === undefined) edit();
    },
    ifLate: (reply) => {
      clearTimeout(lateTimer);
      const leftMs = Math.max(0, lateAt - performance.now());
      lateTimer = setTimeout(() => sayLate({ reply, failed: true }), leftMs).unref();
    },
    late,
    start: () => {
      isShowing = target.kind === 'new';
      edit();
    },
    stop: async () => {
      isShowing = false;
      clearTimeout(pause);
      clearTimeout(lateTimer);
      await underWay;
    },
  };
}
