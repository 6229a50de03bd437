/** How a process that runs until it is told to stop ends: in time, and with one status, whatever it is doing. */

/** `EXIT.stopped`; written here, so that nothing has to be loaded before signals are heard. */
const STOPPED = 0;
/** From the first signal to the end, with some room on a busy machine: supervisors kill after 10 s or later. */
const ENDS_WITHIN_MS = 8_500;

export interface Stop {
  /** Aborted at the first SIGTERM or SIGINT. */
  readonly signal: AbortSignal;
  /** Resolves then. */
  readonly told: Promise<void>;
}

/**
 * Listens for SIGTERM and SIGINT from now on. 8.5 s after the first one the process ends, whatever is still under way;
 * at the second one, of either kind, it ends at once. The status is 0 each time: it was told to stop.
 */
export function listenForStop(): Stop {
  const controller = new AbortController();
  const { signal } = controller;
  const told = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
  const end = () => process.exit(STOPPED);
  const stop = () => {
    if (signal.aborted) end();
    setTimeout(end, ENDS_WITHIN_MS);
    controller.abort();
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  return { signal, told };
}
