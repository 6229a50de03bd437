/** What must not be in a channel twice is never sent twice, not even where nobody knows whether it arrived. */
import type { RESTOptions } from 'discord.js';

type MakeRequest = RESTOptions['makeRequest'];

/** New messages: follow-ups of an interaction, and messages of a channel. Callbacks and edits are not among them. */
const MAKES_A_MESSAGE = /\/(?:webhooks\/\d+\/[^/?]+|channels\/\d+\/messages)(?:\?|$)/;
const SERVER_ERROR = 500;

/** Whether a new message arrived is not known; discord.js does not try again. */
export class UncertainError extends Error {
  override readonly name = 'UncertainError';

  constructor(cause: unknown) {
    super('notulen: Discord did not say whether it took a message', { cause });
  }
}

/**
 * Makes requests as discord.js does, and keeps it from repeating one that makes a message: it repeats whatever broke off or
 * was answered 5xx, and either may have been acted upon.
 */
export function atMostOnce(makeRequest: MakeRequest): MakeRequest {
  return async (url, options) => {
    if (options.method !== 'POST' || !MAKES_A_MESSAGE.test(url)) return makeRequest(url, options);
    const response = await makeRequest(url, options).catch((error: unknown) => {
      throw new UncertainError(describe(error));
    });
    if (response.status >= SERVER_ERROR) throw new UncertainError(response.status);
    return response;
  };
}

/** Without the request, whose address holds a token. */
function describe(error: unknown): string {
  const { code } = error as { code?: unknown };
  return typeof code === 'string' ? code : 'no answer';
}
