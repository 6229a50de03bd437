/**
 * Faults to order. `match` is looked for in `METHOD /path`, with the parameters' names and with their values. Orders
 * are used up in the order they were given; `count` is 1 where it is left out, and may be `Infinity`.
 */
export interface Faults {
  /**
   * Tears the gateway's sockets without a close frame: the client resumes, and events sent meanwhile are replayed to
   * it.
   */
  tearSockets(): void;
  /**
   * Makes zombies of the gateway's sockets: they stay open, but no heartbeat is acknowledged on them and no event
   * comes. The client notices at its next heartbeat but one, and resumes on a new socket.
   */
  freezeSockets(): void;
  /** Sends op 7: the client closes its socket itself and resumes. */
  requestReconnect(): void;
  /**
   * Sends op 9: the client resumes, or, where the session is not `resumable`, identifies anew and misses what was sent
   * meanwhile.
   */
  invalidateSessions(resumable: boolean): void;
  /** Closes the gateway's sockets with this code. */
  closeSockets(code: number): void;
  /**
   * The next events of that name (`READY`, `INTERACTION_CREATE` …) leave with the data that `change` makes of theirs,
   * whatever it is.
   */
  distort(event: string, change: (data: unknown) => unknown, count?: number): void;
  /** Sends every client an event that nothing caused, of any name and with any data. */
  sendEvent(event: string, data: unknown): void;

  /**
   * The next matching requests are answered 429, as for a full bucket of their route, with this Retry-After (whole
   * seconds).
   */
  rateLimit(match: RegExp, retryAfterSeconds: number, count?: number): void;
  /** For so many seconds every request is answered 429, except those about interactions, which have no global limit. */
  rateLimitGlobally(retryAfterSeconds: number): void;
  /** The next matching requests are answered with this HTTP status, and not acted upon. */
  fail(match: RegExp, status: number, count?: number): void;
  /** The next matching requests are acted upon at once and answered so much later. */
  delay(match: RegExp, milliseconds: number, count?: number): void;
  /** The next matching requests are acted upon, and their connection breaks before the answer. */
  loseAnswer(match: RegExp, count?: number): void;
  /** The next matching requests never arrive: their connection breaks, and they are not acted upon. */
  loseRequest(match: RegExp, count?: number): void;
  /** Takes back every order for requests that is not used up. */
  clear(): void;
}
