/** The services of a program: started one after the other, stopped in reverse order. */

/** A service that runs. */
export interface Running {
  /** Rejects where it can't go on; never resolves. Default: nothing of the kind happens to it. */
  readonly lost?: Promise<never>;
  /** Ends it; called once. */
  stop(): Promise<void>;
}

/** Something that a program starts, and stops before it ends. */
export interface Service {
  readonly name: string;
  /**
   * Starts it; those before it run already.
   * @param signal aborted where the program is told to stop meanwhile: a start that takes long may reject then
   * @throws where it can't be started
   */
  start(signal: AbortSignal): Promise<Running>;
}

/**
 * Starts services in order. Where one can't be started, or the signal is aborted before it was its turn, those that run
 * are stopped.
 * @returns all of them as one: lost with the first that is, stopped in reverse order
 * @throws what the service threw, or the signal's reason
 */
export async function startServices(services: readonly Service[], signal: AbortSignal): Promise<Required<Running>> {
  const running: Running[] = [];
  try {
    for (const service of services) {
      signal.throwIfAborted();
      running.push(await service.start(signal));
    }
  } catch (error) {
    await stopAll(running);
    throw error;
  }
  const lost = Promise.race(running.flatMap((service) => service.lost ?? []));
  lost.catch(() => undefined);
  return { lost, stop: () => stopAll(running) };
}

/** In reverse order; one that can't be stopped keeps none of the others. @throws what the first of them threw */
async function stopAll(running: readonly Running[]): Promise<void> {
  const errors: unknown[] = [];
  for (const service of running.toReversed()) await service.stop().catch((error: unknown) => errors.push(error));
  if (errors.length > 0) throw errors[0];
}
