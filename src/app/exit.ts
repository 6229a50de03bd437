/** How the bot's process ends, and what it says then. */
import { ConfigError } from './config.ts';
import { ConnectionError } from './connection-error.ts';
import { describeError } from './log.ts';

/** Exit statuses of the bot, with the meanings they have at the command line. */
export const EXIT = {
  /** It was told to stop. */
  stopped: 0,
  /** No network, Discord itself, a place that is taken, a fault of the program: a restart may mend it. */
  failed: 1,
  /** A wrong setting or token, not one article that can be read: it stays so until a person mends it. */
  wrongInput: 2,
} as const;

/**
 * Says on standard error why the program ends, and gives its exit status. One line; a fault of the program itself keeps
 * its stack.
 */
export function complain(error: unknown): number {
  if (error instanceof ConfigError || error instanceof ConnectionError) {
    console.error(`notulen: ${error.message}`);
    return error.mayPass ? EXIT.failed : EXIT.wrongInput;
  }
  const { kind, message, at } = describeError(error);
  console.error([`notulen: ${message?.replace(/^notulen: /, '') ?? kind}`, ...at].join('\n  '));
  return EXIT.failed;
}
