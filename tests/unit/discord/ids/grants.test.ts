import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { whole } from '../../../../src/discord/ids/fields.ts';
import { createGrants, defineGrantedId, readGrant } from '../../../../src/discord/ids/grants.ts';

const GRANTEE = { server: '100000000000000001', member: '100000000000000002', command: 'library' };
const HOUR_MS = 3_600_000;
const KEY = new Uint8Array(32).fill(1);

const grants = createGrants(KEY);
const times = fc.integer({ min: Date.UTC(2025, 0), max: Date.UTC(2035, 0) });

describe('grants', () => {
  test('given any time, then a grant holds for 24 hours and for no more than 25', () => {
    fc.assert(
      fc.property(times, fc.integer({ min: 0, max: 50 * HOUR_MS }), (now, laterMs) => {
        const isGranted = grants.isGranted(grants.grant(GRANTEE, now), GRANTEE, now + laterMs);
        if (laterMs <= 24 * HOUR_MS) expect(isGranted).toBe(true);
        if (laterMs >= 25 * HOUR_MS) expect(isGranted).toBe(false);
      }),
    );
  });

  test.each([
    ['another server', { ...GRANTEE, server: '100000000000000009' }],
    ['another member', { ...GRANTEE, member: '100000000000000009' }],
    ['another command', { ...GRANTEE, command: 'add' }],
    ['the same digits cut elsewhere', { ...GRANTEE, server: '1000000000000000011', member: '00000000000000002' }],
  ])('given a grant, then it is none for %s', (_what, other) => {
    expect(grants.isGranted(grants.grant(GRANTEE, 0), other, 0)).toBe(false);
    expect(grants.isGranted(grants.grant(other, 0), other, 0)).toBe(true);
  });

  test('given another key, or another text, then it is no grant', () => {
    expect(createGrants(new Uint8Array(32)).isGranted(grants.grant(GRANTEE, 0), GRANTEE, 0)).toBe(false);
    for (const text of ['', '-', 'abcdefghijkl', `${grants.grant(GRANTEE, 0)}a`])
      expect(grants.isGranted(text, GRANTEE, 0), text).toBe(false);
  });

  test('given many, then each of their characters takes all 32 values', () => {
    const texts = Array.from({ length: 2_000 }, (_, hour) => grants.grant(GRANTEE, hour * HOUR_MS));
    for (let place = 0; place < 12; place += 1) expect(new Set(texts.map((text) => text[place])).size).toBe(32);
  });
});

describe('ids with a grant', () => {
  const ID = defineGrantedId('library', 'list', { from: whole(999) });

  test('given a grant, then it is the last part of the id, and is read back', () => {
    const grant = grants.grant(GRANTEE, 0);
    const customId = ID.encode({ from: 20, grant });
    expect(customId).toBe(`1:library:list:20:${grant}`);
    expect(readGrant(customId)).toBe(grant);
    expect(ID.decode(customId)).toEqual({ from: 20, grant });
  });

  test('given none, then the id has none', () => {
    const customId = ID.encode({ from: 20, grant: null });
    expect(readGrant(customId)).toBeNull();
    expect(ID.decode(customId)).toEqual({ from: 20, grant: null });
    expect(ID.decode('1:library:list:20')).toBeNull();
  });

  test('given something that is no grant, then it is not written', () => {
    expect(() => ID.encode({ from: 20, grant: 'x' })).toThrow(RangeError);
  });
});
