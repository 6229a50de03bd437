/** Why the store cannot do what it is asked for. */

export const STORE_FAULTS = {
  /** No room on the disk. */
  full: 'the disk is full',
  /** Its folder or file may not be written. */
  readOnly: 'it may not be written',
  /** Another process held it for too long. */
  locked: 'another program holds it',
  /** What is on the disk is no database, or no whole one. */
  damaged: 'it is damaged',
  /** Made by a newer version of Notulen; it is left as it is. */
  newer: 'a newer version of Notulen made it',
  /** There is no build of SQLite for this machine. */
  unsupported: 'this machine has no SQLite that Notulen can use',
  /** There is a file already where a copy is to be written. */
  exists: 'there is a file of that name',
  /** The very same bytes are another source of the server, which was not removed. */
  same: 'these bytes are kept already',
  closed: 'it is closed',
  /** Anything else, a fault of the program among it. */
  failed: 'it failed',
} as const;

export type StoreFault = keyof typeof STORE_FAULTS;

/** The message is one line for the operator: what, where, what to do; nothing of a source or a member is in it. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly fault: StoreFault;

  constructor(fault: StoreFault, message: string) {
    super(message);
    this.fault = fault;
  }
}
