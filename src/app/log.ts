/**
 * Logs: JSON lines on standard error where a machine reads them, pretty on a terminal. Never a token or a member's
 * words.
 */
import pino from 'pino';

export type Log = pino.Logger;

export interface LogOptions {
  readonly level: pino.LevelWithSilent;
  /** Whether a person reads standard error. */
  readonly terminal: boolean;
}

/** Writes synchronously, so that the last line before an exit is written too. */
export async function createLog({ level, terminal }: LogOptions): Promise<Log> {
  const options: pino.LoggerOptions = { level, base: null };
  if (!terminal) return pino(options, pino.destination({ fd: 2, sync: true }));
  const { default: pretty } = await import('pino-pretty');
  return pino(options, pretty({ destination: 2, sync: true, translateTime: 'SYS:HH:MM:ss' }));
}

/** What of an error may be logged: its kind, Discord's code and where it was thrown. */
export interface LoggedError {
  readonly kind: string;
  readonly code: string | number | null;
  /** Only of this program's own errors: those of others may hold what a member wrote, or a request with its token. */
  readonly message: string | null;
  readonly at: readonly string[];
}

export function describeError(error: unknown): LoggedError {
  if (!(error instanceof Error)) return { kind: typeof error, code: null, message: null, at: [] };
  const { code } = error as { code?: unknown };
  return {
    kind: error.constructor.name,
    code: typeof code === 'string' || typeof code === 'number' ? code : null,
    message: error.message.startsWith('notulen: ') ? error.message : null,
    at: (error.stack ?? '')
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .map((line) => line.trim()),
  };
}
