/** What is said of readers that are set up: in the log, on standard error, in `notulen status`. */
import type { ReaderSettings } from '../app/reader-settings.ts';
import { READER_FAULTS, READER_KINDS, type ReaderCounters, type ReadersReport } from './types.ts';

/** Where questions go, for the log: without path and query, which may hold a secret, and without the key. */
export function placesOf({ reranker, chat }: ReaderSettings): Readonly<Record<string, string>> {
  return {
    ...(reranker === null ? {} : { reranker: new URL(reranker.address).origin }),
    ...(chat === null ? {} : { chat: new URL(chat.address).origin, model: chat.model }),
  };
}

/** `reranker: 118 choices; chat: 116 choices, 2 failed (slow 1, unreadable 1)` */
export function reportText(report: ReadersReport): string {
  return READER_KINDS.flatMap((kind) => {
    const counters = report[kind];
    return counters === null ? [] : [`${kind}: ${countersText(counters)}`];
  }).join('; ');
}

/** How many questions were answered without a choice of a reader that is set up. */
export function failuresOf(report: ReadersReport): number {
  return READER_KINDS.reduce((sum, kind) => sum + (report[kind] === null ? 0 : failedOf(report[kind])), 0);
}

function countersText(counters: ReaderCounters): string {
  const failed = failedOf(counters);
  const choices = `${counters.answered} ${counters.answered === 1 ? 'choice' : 'choices'}`;
  if (failed === 0) return choices;
  const faults = READER_FAULTS.filter((fault) => counters[fault] > 0).map((fault) => `${fault} ${counters[fault]}`);
  return `${choices}, ${failed} failed (${faults.join(', ')})`;
}

function failedOf(counters: ReaderCounters): number {
  return READER_FAULTS.reduce((sum, fault) => sum + counters[fault], 0);
}
