/** What SQLite and the file system refuse, as what the operator is told. */
import { accessSync, constants } from 'node:fs';
import { dirname } from 'node:path';
import { STORE_FAULTS, StoreError, type StoreFault } from '../error.ts';

const ADVICE: Readonly<Record<StoreFault, string>> = {
  full: 'Make room on it: until then nothing can be added or changed.',
  readOnly: 'Give the user who runs Notulen permission to write it and its folder, or name another folder in DATA_DIR.',
  locked: 'Wait until that program has ended, or end it, and try again.',
  damaged: 'Stop Notulen, move the file away and put your newest backup in its place.',
  newer: 'Install that version, or name another folder in DATA_DIR; the file was left as it is.',
  unsupported:
    'Run Notulen on Linux, on macOS or on Windows with an x64 processor, or install its optional dependencies.',
  exists: 'Name another file.',
  same: 'Nothing has to be done.',
  closed: 'Start Notulen again.',
  failed: 'Check the disk and the path; if they are well, report it.',
};

/** @param why in place of what is usually said of that fault */
export function storeError(fault: StoreFault, file: string, why: string = STORE_FAULTS[fault]): StoreError {
  return new StoreError(fault, `${file}: ${why.replace(/\s+/g, ' ')}. ${ADVICE[fault]}`);
}

const BUSY = 5;

/** By SQLite's primary result codes, https://www.sqlite.org/rescode.html */
const BY_RESULT: ReadonlyMap<number, StoreFault> = new Map([
  [3, 'readOnly'],
  [BUSY, 'locked'],
  [6, 'locked'],
  [8, 'readOnly'],
  [11, 'damaged'],
  [13, 'full'],
  [15, 'locked'],
  [26, 'damaged'],
]);
const CANNOT_OPEN = 14;
/** An extended one: there is no room for the file that processes share. */
const NO_SHARED_FILE = 4874;

const BY_FILE_SYSTEM: ReadonlyMap<string, StoreFault> = new Map([
  ['ENOSPC', 'full'],
  ['EDQUOT', 'full'],
  ['EROFS', 'readOnly'],
  ['EACCES', 'readOnly'],
  ['EPERM', 'readOnly'],
]);

/** Any error as a `StoreError` about this file; one that is one already stays as it is. */
export function toStoreError(error: unknown, file: string): StoreError {
  if (error instanceof StoreError) return error;
  // Only what the store itself has written is parsed in it.
  if (error instanceof SyntaxError) return storeError('damaged', file);
  const { code, result } = codesOf(error);
  const primary = result & 0xff;
  const fault = result === NO_SHARED_FILE ? 'full' : (BY_RESULT.get(primary) ?? BY_FILE_SYSTEM.get(code));
  if (fault !== undefined) return storeError(fault, file);
  if (code === 'EEXIST' || code === 'ENOTDIR') return storeError('failed', file, 'its folder is a file');
  const message = error instanceof Error ? error.message : String(error);
  // Without a code where libsql cannot open it at all.
  const isUnopened = primary === CANNOT_OPEN || code === 'ENOENT' || message.startsWith('ConnectionFailed');
  if (isUnopened && !(isWritable(file) && isWritable(dirname(file)))) return storeError('readOnly', file);
  // What SQLite itself says may hold words of the database.
  return storeError('failed', file, `${STORE_FAULTS.failed} (${result === 0 ? message : code})`);
}

/** Whether another process was at work on the file just then. */
export function isBusy(error: unknown): boolean {
  return (codesOf(error).result & 0xff) === BUSY;
}

/** The file system's code or SQLite's name of one, and SQLite's result code, 0 where it is none of SQLite's. */
function codesOf(error: unknown): { code: string; result: number } {
  if (!(error instanceof Error)) return { code: '', result: 0 };
  return {
    code: 'code' in error ? String(error.code) : '',
    result: 'rawCode' in error && typeof error.rawCode === 'number' ? error.rawCode : 0,
  };
}

/** Whether it may be written, or made where it does not exist. */
function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch (error) {
    return codesOf(error).code === 'ENOENT' && isWritable(dirname(path));
  }
}
