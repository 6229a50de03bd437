/** What a member sees while a long job is under way. */
import type { Reply } from './reply.ts';

export interface Progress {
  /**
   * Shows this in place of "is thinking", at most every 1.5 s and only the newest; nothing as long as the answer has
   * not been announced, and where it takes the place of another message. A fault in showing it passes unnoticed.
   */
  show(reply: Reply): void;
  /** What is said where there is no answer after 14 minutes; an answer that comes later is not sent any more. */
  ifLate(reply: Reply): void;
}

/** Where there is nobody to be shown it. */
export const NO_PROGRESS: Progress = { show: () => undefined, ifLate: () => undefined };

/** Component id by which a message tells that it is no answer yet, also after a restart. */
const PROGRESS_ID = 4002;

/** The same reply, known by `isProgress`. */
export function asProgress({ components: [first, ...rest] }: Reply): Reply {
  return { components: first === undefined ? [] : [{ ...first, id: PROGRESS_ID }, ...rest] };
}

/** Whether a message shows how far a job has come. Takes its components as Discord sends them. */
export function isProgress(components: readonly { readonly id?: number }[]): boolean {
  return components[0]?.id === PROGRESS_ID;
}
