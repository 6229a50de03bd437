import { describe, expect, it } from 'vitest';
import { claimLine, isReadBack, readClaimLine } from '../../../src/check/claim/claim-line.ts';
import { readClaims } from '../../../src/check/claim/message.ts';
import { INDEX } from './articles.ts';

const TEXT = 'Kami siap berangkat';

describe('a claim on one line', () => {
  it.each([
    [TEXT, null, `“${TEXT}”`],
    [TEXT, 'Ratna Puspita', `“${TEXT}” — Ratna Puspita`],
  ])('%j of %j is %j, and is read by whoever reads a message too', (text, speaker, line) => {
    expect(claimLine({ text, speaker })).toBe(line);
    expect(readClaims(line, INDEX.people)).toEqual([{ text, speaker, marked: true }]);
  });

  it.each([
    // A message is searched for something like a name; what stands in a line of our own is the speaker, whatever it
    // looks like.
    [TEXT, 'Dr. Ratna Puspita'],
    [TEXT, 'Ratna Puspita, bupati Damar'],
    [TEXT, 'the mayor of Damar'],
    [TEXT, 'siapa — entah'],
    ['the “old” pier is safe', 'Lena Moor'],
    ['kata Ratna kami siap', null],
    ['Ratna: kami siap — Lena', null],
    ['we’re ready, “aren’t we', null],
    ['a ” b', 'Lena Moor'],
    // The last such place is the one that counts.
    ['A” — B', 'Lena Moor'],
  ])('%j of %j is read back', (text, speaker) => {
    const line = claimLine({ text, speaker });
    expect(readClaimLine(line)).toEqual({ text, speaker });
    expect(isReadBack(line, { text, speaker })).toBe(true);
  });

  it.each([
    [TEXT, 'Lena” — Moor', `${TEXT}” — Lena`, 'Moor'],
    [TEXT, 'Lena Moor”', `${TEXT}” — Lena Moor`, null],
  ])('%j of %j would be read as something else, and that is told', (text, speaker, otherText, otherSpeaker) => {
    const line = claimLine({ text, speaker });
    expect(readClaimLine(line)).toEqual({ text: otherText, speaker: otherSpeaker });
    expect(isReadBack(line, { text, speaker })).toBe(false);
  });

  it.each(['', TEXT, `"${TEXT}"`, `“${TEXT}`, `“${TEXT}” - Lena`, `x “${TEXT}”`])('%j is no such line', (line) => {
    expect(readClaimLine(line)).toBeNull();
  });
});
