/** Why an address does not become a source. */

export const FETCH_FAULTS = [
  /** It is no whole http(s) address, or has a user name or password in it. */
  'address',
  /**
   * No connection was made: the address is not public, its name is not known, or nothing answers there. Which of these
   * it was is not told, by no word and no other fault: it would say what is there.
   */
  'refused',
  /** A public server answered, and the connection failed or broke off. */
  'unreachable',
  'too-slow',
  'too-large',
  'too-many-redirects',
  /** The server answered that it does not give it. */
  'status',
  /** It is of no kind that is read. */
  'type',
] as const;

export type FetchFault = (typeof FETCH_FAULTS)[number];

/** `message` says what is wrong, `advice` what to do, each in one sentence; neither names the address. */
export class FetchError extends Error {
  override readonly name = 'FetchError';
  readonly fault: FetchFault;
  readonly advice: string;

  constructor(fault: FetchFault, message: string, advice: string) {
    super(message);
    this.fault = fault;
    this.advice = advice;
  }
}

const AS_FILE = 'save it and add it as a file';

/** One and the same for all that is not connected to. @param ports those that are allowed */
export function refusal(ports: readonly number[]): FetchError {
  return new FetchError(
    'refused',
    'Nothing that can be fetched is at this address.',
    `Only what everybody can open on the internet, on port ${ports.join(' or ')}, is fetched; else ${AS_FILE}.`,
  );
}

export function wrongAddress(message: string, advice: string): FetchError {
  return new FetchError('address', message, advice);
}

export function broken(): FetchError {
  return new FetchError(
    'unreachable',
    'The connection failed, or broke off before everything had arrived.',
    `Try again later, or ${AS_FILE}.`,
  );
}

/** @param milliseconds how long it was waited for */
export function tooSlow(milliseconds: number): FetchError {
  return new FetchError(
    'too-slow',
    `It did not arrive within ${milliseconds / 1000} seconds.`,
    `Try again later, or ${AS_FILE}.`,
  );
}

/** @param bytes how many are read at most */
export function tooLarge(bytes: number): FetchError {
  return new FetchError(
    'too-large',
    `It has more than ${bytes / 1024 / 1024} MiB, which is the most that is read of its kind.`,
    'Copy the text that matters into a .txt or .md file and add that.',
  );
}

export function tooManyHeaders(): FetchError {
  return new FetchError('too-large', 'The server sends more headers than are read.', `Try again later, or ${AS_FILE}.`);
}

/** @param count how many are followed */
export function tooManyRedirects(count: number): FetchError {
  return new FetchError(
    'too-many-redirects',
    `The address forwards to another one more than ${count} times.`,
    'Open it in a browser and add the address at which it ends.',
  );
}

/** @param type its media type, `null` where the server names none */
export function wrongType(type: string | null): FetchError {
  return new FetchError(
    'type',
    type === null ? 'The server does not say what it is.' : `It is of a kind that is not read (${type}).`,
    'Web pages, PDF, Word (.docx), captions (.vtt, .srt), Markdown and plain text are read.',
  );
}

/** What to say of answers, by their status. */
const STATUSES: Readonly<Record<number, readonly [message: string, advice: string]>> = {
  401: ['The server gives it only to those who sign in', 'Open it in a browser, save it and add it as a file.'],
  402: ['The server gives it only to those who pay', 'Open it in a browser, save it and add it as a file.'],
  403: ['The server does not give it to programs', 'Open it in a browser, save it and add it as a file.'],
  404: ['There is no such page', 'Check the address.'],
  410: ['The page is gone', 'Check the address.'],
  429: ['The server asks to come back later', 'Try again in an hour, or save it and add it as a file.'],
  451: ['The server does not give it for legal reasons', 'Use another source.'],
};

export function wrongStatus(status: number): FetchError {
  const other =
    status >= 500
      ? (['The server has a fault', `Try again later, or ${AS_FILE}.`] as const)
      : (['The server does not give it', `Open it in a browser, ${AS_FILE}.`] as const);
  const [message, advice] = STATUSES[status] ?? other;
  return new FetchError('status', `${message} (${status}).`, advice);
}
