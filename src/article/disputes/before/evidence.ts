import type { Dispute, Span } from '../../../language/types.ts';
import type { Stance } from '../lexicon.ts';

/**
 * A word before a verb that denies it, or an entry of the table of disputes; `close` where it surely governs the verb.
 */
export interface Evidence {
  readonly kind: 'denial' | 'entry';
  readonly dispute?: Dispute | null;
  readonly span: Span;
  readonly close: boolean;
}

/** The cue runs on to the verb it governs where that stands so near. UTF-16 code units. */
const CUE_MAX_LENGTH = 60;

/** What all the evidence before a verb comes to, null where there is none: a denied denial leaves it open. */
export function decide(found: readonly Evidence[], verb: Span | undefined): Stance | null {
  const [first] = found;
  if (first === undefined) return null;
  const start = Math.min(...found.map(({ span }) => span.start));
  const last = Math.max(...found.map(({ span }) => span.end));
  const end = verb !== undefined && verb.end >= last && verb.end - start <= CUE_MAX_LENGTH ? verb.end : last;
  return { dispute: disputeOf(found), cue: { start, end } };
}

function disputeOf(found: readonly Evidence[]): Dispute | null {
  const disputes = found.filter(({ kind }) => kind === 'entry').map(({ dispute }) => dispute ?? null);
  const denials = found.filter(({ kind }) => kind === 'denial');
  if (disputes.includes('fake')) return 'fake';
  if (denials.length > 0) {
    if (disputes.includes('denied') || denials.length > 1)
      return denials.length > 1 && disputes.length === 0 ? 'denied' : null;
    if (disputes.includes('alleged')) return null;
    return disputes.length > 0 || denials.some(({ close }) => close) ? 'denied' : null;
  }
  if (disputes.includes('denied')) return 'denied';
  return disputes.find((dispute) => dispute !== null) ?? null;
}
