import { describe, expect, it } from 'vitest';
import { createClock } from '../../src/clock.ts';

describe('the clock of the pretended Discord', () => {
  it('GIVEN time that is let pass THEN what falls due in it happens at once, in order, and once', () => {
    const clock = createClock();
    const done: string[] = [];
    clock.after(3_000, () => done.push('later'));
    clock.after(1_000, () => done.push('sooner'));
    clock.after(60_000, () => done.push('last'));
    clock.advance(999);
    expect(done).toEqual([]);
    clock.advance(5_000);
    expect(done).toEqual(['sooner', 'later']);
    clock.advance(60_000);
    expect(done).toEqual(['sooner', 'later', 'last']);
  });

  it('GIVEN an action called off, or another that calls one off THEN it does not happen', () => {
    const clock = createClock();
    const done: string[] = [];
    const callOff = clock.after(10, () => done.push('never'));
    const callOffOther = clock.after(2_000, () => done.push('neither'));
    clock.after(1_000, callOffOther);
    callOff();
    clock.advance(5_000);
    expect(done).toEqual([]);
  });

  it.each([3_600_000, -3_600_000])('GIVEN a date put off by %i ms THEN nothing falls due by it', (milliseconds) => {
    const clock = createClock();
    const before = clock.now();
    let happened = false;
    clock.after(1_000, () => {
      happened = true;
    });
    clock.shift(milliseconds);
    expect(Math.abs(clock.now() - before - milliseconds)).toBeLessThan(500);
    expect(happened).toBe(false);
    clock.advance(1_000);
    expect(happened).toBe(true);
  });

  it('GIVEN nothing done to it THEN it runs with the machine’s, in time and date', async () => {
    const clock = createClock();
    expect(Math.abs(clock.now() - Date.now())).toBeLessThan(500);
    const ref = setTimeout(() => {}, 1_000);
    await new Promise<void>((resolve) => {
      clock.after(5, resolve);
    });
    clearTimeout(ref);
  });
});
