/** Work in the order in which it came, so much of it at once, and so much of it waiting. */

export interface QueueOptions {
  /** Pieces of work that run at once: more than one, for those that wait for a disk or a network. */
  readonly atOnce: number;
  /** Pieces that may wait, urgent ones not counted. */
  readonly waitingMax: number;
  /** Asked before each piece; where it says no, nothing starts until `wake`. Default: always. */
  readonly mayStart?: () => boolean;
}

export interface WorkQueue {
  /**
   * Runs `work` after all that came before it; urgent work before all that is not. Gives what it gives.
   * @returns `null` where too much is waiting; urgent work always finds room
   */
  add<Value>(work: () => Value | Promise<Value>, urgent?: boolean): Promise<Value> | null;
  /** Something has changed of what `mayStart` looks at. */
  wake(): void;
  readonly waiting: number;
  readonly running: number;
}

/**
 * The event loop has a turn between two pieces, so that what has waited too long can be announced and sockets are read.
 */
export function createQueue({ atOnce, waitingMax, mayStart = () => true }: QueueOptions): WorkQueue {
  const ordinary: Array<() => Promise<void>> = [];
  const urgently: Array<() => Promise<void>> = [];
  let running = 0;
  let scheduled = false;

  function schedule(): void {
    if (scheduled || !mayStart() || running >= atOnce || urgently.length + ordinary.length === 0) return;
    scheduled = true;
    setImmediate(() => {
      scheduled = false;
      const next = urgently.shift() ?? ordinary.shift();
      if (next === undefined) return;
      running += 1;
      void next();
      schedule();
    });
  }

  function done(): void {
    running -= 1;
    schedule();
  }

  return {
    add: (work, urgent = false) => {
      if (!urgent && ordinary.length >= waitingMax) return null;
      const { promise, resolve, reject } = withResolvers<Awaited<ReturnType<typeof work>>>();
      const lane = urgent ? urgently : ordinary;
      lane.push(async () => {
        try {
          const value = await work();
          done();
          resolve(value);
        } catch (error) {
          done();
          reject(error);
        }
      });
      schedule();
      return promise;
    },
    wake: schedule,
    get waiting() {
      return urgently.length + ordinary.length;
    },
    get running() {
      return running;
    },
  };
}

/** `Promise.withResolvers`, which Node 20 has not. */
function withResolvers<Value>() {
  let resolve: (value: Value) => void = () => {};
  let reject: (reason: unknown) => void = () => {};
  const promise = new Promise<Value>((resolveIt, rejectIt) => {
    resolve = resolveIt;
    reject = rejectIt;
  });
  return { promise, resolve, reject };
}
