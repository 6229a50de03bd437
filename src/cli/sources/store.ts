/** What is kept in `DATA_DIR`, for a command that runs and ends. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { visibleLine } from '../../language/invisible.ts';
import { KeepingError } from '../../library/keeping/types.ts';
import { StoreError } from '../../library/stores/error.ts';
import { STORE_FILE } from '../../library/stores/sqlite/protocol.ts';
import { openSqliteStore } from '../../library/stores/sqlite/store.ts';
import type { SourceStore } from '../../library/stores/types.ts';
import type { Options } from '../arguments.ts';
import { CommandLineError } from '../error.ts';
import { botSettings } from '../settings.ts';

export const SERVER_OPTION = { server: { type: 'string' } } as const satisfies Options;

/** Discord's ids are digits; a server that is none of Discord's may go by a name. */
const SERVER = /^[\w.-]{1,64}$/;

/**
 * Runs `act` with what is kept, and closes it. Nothing is read or indexed: see `withServers` for that.
 * @throws CommandLineError for what a person can mend: a folder that may not be written, a full disk
 */
export async function withStore<Value>(act: (store: SourceStore) => Promise<Value>): Promise<Value> {
  const { dataDir } = botSettings();
  let store: SourceStore | null = null;
  try {
    ({ store } = await openSqliteStore({ dataDir }));
    return await act(store);
  } catch (error) {
    throw asMistake(error);
  } finally {
    await store?.close();
  }
}

/**
 * The same where something is kept already, and makes nothing; `null` where `DATA_DIR` does not exist yet.
 * @throws CommandLineError also where that folder holds nothing that was kept: another one may be meant
 */
export async function withKept<Value>(act: (store: SourceStore) => Promise<Value>): Promise<Value | null> {
  const { dataDir } = botSettings();
  if (await isKeptIn(dataDir)) return withStore(act);
  if (await exists(dataDir)) throw nothingKept(dataDir);
  return null;
}

/** Whether there is a database, whatever state it is in. */
export function isKeptIn(dataDir: string): Promise<boolean> {
  return exists(join(dataDir, STORE_FILE));
}

export function nothingKept(dataDir: string): CommandLineError {
  return new CommandLineError(`${visibleLine(dataDir)}: nothing is kept there; set DATA_DIR as the bot has it`);
}

/** Whatever it is; what may not be looked at counts as there, for opening it tells why. */
export async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => error.code !== 'ENOENT',
  );
}

/** @throws CommandLineError where no server is named, or what is named is no id */
export function serverId(server: string | undefined): string {
  if (server === undefined) throw new CommandLineError('name the server: --server ID');
  if (SERVER.test(server)) return server;
  throw new CommandLineError(`--server ${visibleLine(server)}: give the server's id, such as 112233445566778899`);
}

/** What a person can mend, on one line; any other error is given back as it is. */
export function asMistake(error: unknown): unknown {
  if (error instanceof StoreError) return new CommandLineError(error.message);
  if (error instanceof KeepingError) return new CommandLineError(whyNotKept(error));
  return error;
}

/** What was wrong and what to do, on one line. */
export function whyNotKept({ message, advice }: KeepingError): string {
  return advice === '' ? message : `${message} ${advice}`;
}

/** @throws CommandLineError always: the server has no such source, or another one has it, which is not told */
export function noSuchSource(id: string, server: string): never {
  throw new CommandLineError(
    `${visibleLine(id)}: there is no such source in server ${server}; notulen sources --server ${server} lists those there are`,
  );
}
