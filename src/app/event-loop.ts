/** Long work in pieces, so that others have their turn in between. */

/** How long work goes on before others have their turn, in milliseconds. */
const TURN_MS = 8;

/** Called between any two steps of some work: lets others have their turn once one has lasted long enough. */
export type Pause = () => Promise<void>;

/** Resolves when everything that waits for the event loop has been done. */
export function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** One for each piece of work. @param turnMs how long a turn lasts, in milliseconds */
export function createPause(turnMs = TURN_MS): Pause {
  let began = performance.now();
  return async () => {
    if (performance.now() - began < turnMs) return;
    await turn();
    began = performance.now();
  };
}

/** Runs a generator to its end, with pauses between its steps. Gives what it returns. */
export async function inTurns<Value>(steps: Generator<void, Value>, pause: Pause = createPause()): Promise<Value> {
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
    await pause();
  }
}
