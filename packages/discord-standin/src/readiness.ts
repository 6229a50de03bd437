/** Lets callers wait until a condition holds. */
export interface Readiness {
  /** Looks at the condition again. */
  changed(): void;
  /** Resolves once the condition holds; rejects after `timeoutMs`, or when closed. */
  wait(timeoutMs: number): Promise<void>;
  close(): void;
}

interface Waiter {
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

/** Waiting for `holds`, which is asked anew at every `changed()`. */
export function createReadiness(holds: () => boolean): Readiness {
  const waiters = new Set<Waiter>();

  function changed(): void {
    if (waiters.size === 0 || !holds()) return;
    for (const { resolve } of waiters) resolve();
  }

  async function wait(timeoutMs: number): Promise<void> {
    if (holds()) return;
    let waiter: Waiter | undefined;
    let timer: NodeJS.Timeout | undefined;
    try {
      await new Promise<void>((resolve, reject) => {
        waiter = { resolve, reject };
        waiters.add(waiter);
        const late = new Error(`no bot registered its commands and became ready within ${timeoutMs} ms`);
        timer = setTimeout(() => reject(late), timeoutMs);
      });
    } finally {
      clearTimeout(timer);
      if (waiter !== undefined) waiters.delete(waiter);
    }
  }

  return {
    changed,
    wait,
    close: () => {
      for (const { reject } of waiters) reject(new Error('the stand-in was closed'));
    },
  };
}
