/** How many requests are on their way at once: each has a socket of its own, and a burst would open a thousand. */
import type { RESTOptions } from 'discord.js';

type MakeRequest = RESTOptions['makeRequest'];

/** At 100 ms a request 2,500 a second; where Discord takes 5 s, 50 a second still. */
export const REQUESTS_AT_ONCE = 256;

/** Makes requests with at most `atOnce` unanswered; the others leave in the order they came. */
export function inFlight(makeRequest: MakeRequest, atOnce: number = REQUESTS_AT_ONCE): MakeRequest {
  const waiting: Array<() => void> = [];
  let free = atOnce;

  function release(): void {
    const next = waiting.shift();
    if (next === undefined) free += 1;
    else next();
  }

  return async (url, options) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await makeRequest(url, options);
    } finally {
      release();
    }
  };
}
