/** A claim on one line, as people write one, and back again. */
import type { Claim } from '../types.ts';

/** What a line tells of a claim: all but whether it stood between marks when it was made. */
export type WrittenClaim = Pick<Claim, 'text' | 'speaker'>;

const LINE = /^“(.*)”(?: — (.+))?$/su;

/**
 * `“words” — speaker`, `“words”` where nobody is named. `readClaims` understands it where the speaker looks like a
 * name; `readClaimLine` reads any ("Dr. Sari", "the mayor, Sari Dewi").
 */
export function claimLine({ text, speaker }: WrittenClaim): string {
  return speaker === null ? `“${text}”` : `“${text}” — ${speaker}`;
}

/**
 * The claim a line was made of; `null` for a line of another form. What holds the signs of the line itself (`A” — B`)
 * may be parted at another place than it was joined: `isReadBack` tells.
 */
export function readClaimLine(line: string): WrittenClaim | null {
  const [, text, speaker = null] = LINE.exec(line) ?? [];
  return text === undefined ? null : { text, speaker };
}

/** Whether a line is read as that very claim. */
export function isReadBack(line: string, { text, speaker }: WrittenClaim): boolean {
  const read = readClaimLine(line);
  return read !== null && read.text === text && read.speaker === speaker;
}
