/** Copies of the whole database. */
import { open, rm } from 'node:fs/promises';
import type { SourceStore } from '../types.ts';
import type { StoreContext } from './context.ts';
import { storeError, toStoreError } from './failures.ts';
import { copyInto } from './pragmas.ts';

/** The copy is a database without a log beside it, and for the eyes of its owner alone. */
export function backupStore({ db }: StoreContext): SourceStore['backup'] {
  return async (file) => {
    try {
      const handle = await open(file, 'wx', 0o600);
      await handle.close();
    } catch (error) {
      throw isTaken(error) ? storeError('exists', file) : toStoreError(error, file);
    }
    try {
      await copyInto(db, file);
      const handle = await open(file, 'r+');
      await handle.sync();
      await handle.close();
    } catch (error) {
      await rm(file, { force: true });
      throw toStoreError(error, file);
    }
  };
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}
