import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createAllowance } from '../../../../src/discord/admission/allowance.ts';
import { createLimiter } from '../../../../src/discord/admission/limiter.ts';

function setClock() {
  let at = 0;
  return {
    now: () => at,
    pass: (ms: number) => {
      at += ms;
    },
  };
}

describe('a limit of 20 a minute', () => {
  test('GIVEN 20 at once THEN the next has to wait 3 s, and no longer', () => {
    const clock = setClock();
    const limiter = createLimiter(20, clock.now);
    for (let turn = 0; turn < 20; turn += 1) {
      expect(limiter.waitMs('a', 1)).toBe(0);
      limiter.take('a', 1);
    }
    expect(limiter.waitMs('a', 1)).toBe(3_000);
    expect(limiter.waitMs('b', 1)).toBe(0);
    clock.pass(2_999);
    expect(limiter.waitMs('a', 1)).toBe(1);
    clock.pass(1);
    expect(limiter.waitMs('a', 1)).toBe(0);
  });

  test('GIVEN any pace THEN never more than a bucket and what flowed into it is let through', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.array(fc.integer({ min: 0, max: 5_000 })),
        (perMinute, pauses) => {
          const clock = setClock();
          const limiter = createLimiter(perMinute, clock.now);
          let passed = 0;
          for (const pause of pauses) {
            clock.pass(pause);
            if (limiter.waitMs('a', 1) > 0) continue;
            limiter.take('a', 1);
            passed += 1;
          }
          expect(passed).toBeLessThanOrEqual(perMinute + (clock.now() / 60_000) * perMinute + 1e-6);
        },
      ),
    );
  });

  test('GIVEN 0 THEN nobody ever waits', () => {
    const limiter = createLimiter(0, () => 0);
    for (let turn = 0; turn < 1_000; turn += 1) limiter.take('a', 1);
    expect(limiter.waitMs('a', 1)).toBe(0);
  });

  test('GIVEN more members than are remembered THEN the newest are still held to it', () => {
    const limiter = createLimiter(1, () => 0);
    for (let member = 0; member <= 10_000; member += 1) limiter.take(String(member), 1);
    expect(limiter.waitMs('10000', 1)).toBe(60_000);
    expect(limiter.waitMs('0', 1)).toBe(0);
  });
});

describe('member and server', () => {
  test('GIVEN a server that is over its limit THEN the member loses nothing of their own', () => {
    const clock = setClock();
    const allowance = createAllowance({ memberPerMinute: 2, serverPerMinute: 2 }, clock.now);
    expect(allowance.take('command', 'a', 'town')).toBeNull();
    expect(allowance.take('command', 'b', 'town')).toBeNull();
    expect(allowance.take('command', 'c', 'town')).toEqual({ whose: 'server', waitMs: 30_000 });
    expect(allowance.take('command', 'c', 'village')).toBeNull();
    expect(allowance.take('command', 'c', 'village')).toBeNull();
    expect(allowance.take('command', 'c', 'village')).toMatchObject({ whose: 'member' });
  });

  test('GIVEN buttons THEN two of them cost a command, and choices cost none', () => {
    const allowance = createAllowance({ memberPerMinute: 1, serverPerMinute: 0 }, () => 0);
    for (let letter = 0; letter < 10; letter += 1) expect(allowance.takeChoices('a')).toBeNull();
    expect(allowance.takeChoices('a')).toMatchObject({ whose: 'member' });
    expect(allowance.take('button', 'a', 'town')).toBeNull();
    expect(allowance.take('button', 'a', 'town')).toBeNull();
    expect(allowance.take('button', 'a', 'town')).toMatchObject({ whose: 'member', waitMs: 30_000 });
  });
});
