/** How long work goes on before others have their turn, in milliseconds. */
const TURN_MS = 8;

/** Called between any two steps of some work: lets everything that waits be done first, once a turn is over. */
export type Pause = () => Promise<void>;

/** One for each piece of work. */
export function createPause(): Pause {
  let began = performance.now();
  return async () => {
    if (performance.now() - began < TURN_MS) return;
    await new Promise<void>((resolve) => {
      setImmediate(resolve);
    });
    began = performance.now();
  };
}

/** Does work in steps with pauses between them; gives what it gives. */
export async function inTurns<Result>(steps: Generator<void, Result>, pause: Pause): Promise<Result> {
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) await pause();
  return step.value;
}
