/** Opens files with libsql, which is loaded only then. */
import type Database from 'libsql';
import { storeError } from './failures.ts';
import { BUSY_TIMEOUT_MS } from './pragmas.ts';

/** @throws {StoreError} `unsupported` where there is no build of libsql for this machine */
export async function openLibsql(file: string): Promise<Database.Database> {
  const { default: Libsql } = await import('libsql').catch((): never => {
    throw storeError('unsupported', file);
  });
  return new Libsql(file, { timeout: BUSY_TIMEOUT_MS });
}
