/** The folder of one running bot: its socket, and what a next start has to know. */
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigError } from '../app/config.ts';
import { askHealth } from './ask.ts';

const SOCKET = 'status.sock';
const OWNER_ONLY = 0o700;
/** `sun_path` of Linux holds 108 bytes with the closing zero, that of macOS 104. */
const SOCKET_PATH_MAX_BYTES = 103;
/** Whether somebody listens is known at once on one machine; a bot that is busy is still alive. */
const LISTENS_WITHIN_MS = 1_000;
/** What connecting to a socket says that nobody listens at. */
const NOBODY_LISTENS: ReadonlySet<unknown> = new Set(['ECONNREFUSED', 'ENOENT']);
/** What it says of a socket that another user owns, whether somebody listens there or not. */
const NOT_ALLOWED: ReadonlySet<unknown> = new Set(['EACCES', 'EPERM']);
/** What is wrong with a folder until somebody mends it; a disk may have room again at a next start. */
const STAYS_SO: ReadonlySet<unknown> = new Set([...NOT_ALLOWED, 'ENOTDIR', 'EROFS', 'EEXIST', 'ELOOP']);

export function socketIn(stateDir: string): string {
  return join(stateDir, SOCKET);
}

/**
 * Makes the folder where there is none, and takes away the socket that a killed bot left.
 * @throws ConfigError where it can't be written to, its path is too long, or another bot runs in it
 */
export async function prepareStateDir(stateDir: string): Promise<void> {
  const socketPath = socketIn(stateDir);
  if (Buffer.byteLength(socketPath) > SOCKET_PATH_MAX_BYTES) {
    throw new ConfigError(
      `STATE_DIR is too long a path for a socket: at most ${SOCKET_PATH_MAX_BYTES - SOCKET.length - 1} bytes`,
    );
  }
  try {
    await mkdir(stateDir, { recursive: true, mode: OWNER_ONLY });
    if (await isInUse(socketPath)) {
      throw new ConfigError('STATE_DIR is used by another bot that runs: give each its own folder', { mayPass: true });
    }
    await rm(socketPath, { force: true });
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw new ConfigError(`STATE_DIR can't be used (${code}): name a folder that the bot may write to`, {
      mayPass: !STAYS_SO.has(code),
    });
  }
}

/** @throws ConfigError where that can't be known */
async function isInUse(socketPath: string): Promise<boolean> {
  try {
    await askHealth({ socketPath }, LISTENS_WITHIN_MS);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (!NOT_ALLOWED.has(code)) return !NOBODY_LISTENS.has(code);
    throw new ConfigError(
      `STATE_DIR can't be used (${code}): ${SOCKET} in it belongs to another user; remove it if no bot of theirs runs, or name another folder`,
    );
  }
}
