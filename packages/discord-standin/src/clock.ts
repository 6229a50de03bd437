/** The time of the pretended Discord. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Runs `action` once, `milliseconds` from now; gives what calls it off. Keeps no process alive. */
  after(milliseconds: number, action: () => void): () => void;
}

/** A clock that a test sets. */
export interface SettableClock extends Clock {
  /** Lets this much time pass at once: what falls due in it happens now, in order. */
  advance(milliseconds: number): void;
  /** Puts the date forward or back, as after a correction of the machine's clock; nothing falls due by it. */
  shift(milliseconds: number): void;
}

interface Pending {
  readonly dueAt: number;
  readonly action: () => void;
  timer: NodeJS.Timeout | undefined;
}

/** The machine's clock, until it is set. */
export function createClock(): SettableClock {
  const pending = new Set<Pending>();
  let advancedBy = 0;
  let shiftedBy = 0;
  const elapsed = () => performance.now() + advancedBy;

  function arm(entry: Pending): void {
    entry.timer = setTimeout(() => fire(entry), Math.max(0, entry.dueAt - elapsed())).unref();
  }

  function fire(entry: Pending): void {
    if (!pending.delete(entry)) return;
    clearTimeout(entry.timer);
    entry.action();
  }

  return {
    now: () => Date.now() + advancedBy + shiftedBy,
    after: (milliseconds, action) => {
      const entry: Pending = { dueAt: elapsed() + milliseconds, action, timer: undefined };
      pending.add(entry);
      arm(entry);
      return () => {
        pending.delete(entry);
        clearTimeout(entry.timer);
      };
    },
    advance: (milliseconds) => {
      advancedBy += milliseconds;
      const inOrder = [...pending].sort((one, other) => one.dueAt - other.dueAt);
      for (const entry of inOrder) {
        clearTimeout(entry.timer);
        if (entry.dueAt <= elapsed()) fire(entry);
        else if (pending.has(entry)) arm(entry);
      }
    },
    shift: (milliseconds) => {
      shiftedBy += milliseconds;
    },
  };
}
