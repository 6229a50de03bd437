import { describe, expect, test } from 'vitest';
import { createQueue } from '../../../../src/discord/admission/queue.ts';

function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open: () => open(), opened };
}

describe('queue', () => {
  test('GIVEN a thousand pieces THEN they are done in the order they came, urgent ones first', async () => {
    const queue = createQueue({ atOnce: 4, waitingMax: 2_000 });
    const done: number[] = [];
    const all = Array.from({ length: 1_000 }, (_, at) => queue.add(() => void done.push(at)));
    const urgent = queue.add(() => void done.push(-1), true);
    await Promise.all([...all, urgent]);
    expect(done[0]).toBe(-1);
    expect(done.slice(1)).toEqual(Array.from({ length: 1_000 }, (_, at) => at));
  });

  // The event loop was once held by all that waited, so that nothing could be announced as late.
  test('GIVEN work that holds the processor THEN a timer is heard between two pieces', async () => {
    const queue = createQueue({ atOnce: 1, waitingMax: 100 });
    let heard = false;
    const listen = () => {
      heard = true;
    };
    const seen: boolean[] = [];
    await Promise.all(
      Array.from({ length: 20 }, (_, piece) =>
        queue.add(() => {
          if (piece === 0) setTimeout(listen, 1);
          const until = performance.now() + 2;
          while (performance.now() < until);
          seen.push(heard);
        }),
      ),
    );
    expect(seen[0]).toBe(false);
    expect(seen[5]).toBe(true);
  });

  test('GIVEN a full queue THEN work is turned away and urgent work is not; and there is room again later', async () => {
    const { open, opened } = gate();
    const queue = createQueue({ atOnce: 1, waitingMax: 2 });
    const first = queue.add(() => opened);
    const waiting = [queue.add(() => 1)];
    expect(queue.waiting).toBe(2);
    expect(queue.add(() => 2)).toBeNull();
    const urgent = queue.add(() => 3, true);
    open();
    await first;
    expect(await Promise.all([...waiting, urgent])).toEqual([1, 3]);
    expect(await queue.add(() => 4)).toBe(4);
    expect({ waiting: queue.waiting, running: queue.running }).toEqual({ waiting: 0, running: 0 });
  });

  test('GIVEN work that fails THEN who added it hears of it and the next goes on', async () => {
    const queue = createQueue({ atOnce: 1, waitingMax: 2 });
    const failing = queue.add(() => {
      throw new Error('broken');
    });
    const next = queue.add(() => 'done');
    await expect(failing).rejects.toThrow('broken');
    expect(await next).toBe('done');
  });
});
