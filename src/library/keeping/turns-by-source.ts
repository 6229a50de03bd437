/** Changes of one source follow each other: each begins with what the one before has left. */
export class TurnsBySource {
  readonly #last = new Map<string, Promise<unknown>>();

  /** Runs `act` once all that was asked for before, of this source of this server, has ended. */
  async run<Value>(server: string, id: string, act: () => Promise<Value>): Promise<Value> {
    const key = `${server} ${id}`;
    const before = this.#last.get(key) ?? Promise.resolve();
    const turn = before.then(act, act);
    this.#last.set(key, turn);
    try {
      return await turn;
    } finally {
      if (this.#last.get(key) === turn) this.#last.delete(key);
    }
  }
}
