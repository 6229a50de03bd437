/** Long work in pieces, so that others have their turn in between. */

/** Resolves when everything that waits for the event loop has been done. */
export function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** Runs a generator to its end, with a turn of the event loop between its steps. Gives what it returns. */
export async function inTurns<Value>(steps: Generator<void, Value>): Promise<Value> {
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
    await turn();
  }
}
