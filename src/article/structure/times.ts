/** The times beside labels: of a recording, or of the clock. */
import type { PlaceMark } from '../types.ts';
import type { LabelledLine } from './labels/grammar.ts';

/** A recording begins before this; a time of `10:15` at the start of a text is one of the clock. Seconds. */
const RECORDING_STARTS_BEFORE = 30 * 60;
const MERIDIEM = /[ap]\.?m\.?$/iu;

/** A time, and where it stands. */
export type Timed = Pick<LabelledLine, 'label' | 'time' | 'isDated'>;

/** Where each time stands, in order. */
export function markTimes(labels: readonly Timed[]): PlaceMark[] {
  const timed = labels.filter(({ time }) => time !== null).sort((a, b) => a.label.start - b.label.start);
  const [first] = timed;
  if (first === undefined) return [];
  const isClock =
    timed.some(({ time, isDated }) => isDated || MERIDIEM.test(time ?? '')) ||
    secondsOf(first.time ?? '') >= RECORDING_STARTS_BEFORE;
  return timed.map(({ label, time }) => ({
    start: label.start,
    seconds: isClock ? null : secondsOf(time ?? ''),
    clock: isClock ? time : null,
    page: null,
  }));
}

/** `1:02:03` and `02:03` in seconds; two numbers are minutes and seconds, as recorders write them. */
function secondsOf(time: string): number {
  const parts = time
    .replace(/,/gu, '.')
    .split(/[:]|\.(?=\d{2}(?:\D|$))/u)
    .map((part) => Number.parseFloat(part));
  return parts.reduce((sum, part) => sum * 60 + (Number.isFinite(part) ? part : 0), 0);
}
