/** What was read of sources, kept between starts so that it need not be read again: it may be lost at any time. */

/**
 * Blobs by server and key. A key is the id of a source, `/`, and what else the blob depends on: of each source only
 * the newest blob is kept, and it is erased with the source, or by the next `SourceStore.sweep` where it comes later.
 * No method rejects or throws: what cannot be kept or found is as if it had never been put.
 */
export interface SegmentCache {
  /** Those of the keys that are there. The bytes are the caller's own. */
  get(server: string, keys: readonly string[]): Promise<Map<string, Uint8Array>>;
  /** The bytes are handed over: an array that fills its buffer is empty afterwards. */
  put(server: string, key: string, bytes: Uint8Array): Promise<void>;
  /** As `put`, of many at once. */
  putMany(server: string, blobs: ReadonlyMap<string, Uint8Array>): Promise<void>;
  /** Erases all of a server. */
  drop(server: string): Promise<void>;
  /**
   * Erases blobs until the others take at most so many bytes: those of the servers first that were not read for
   * longest.
   */
  trim(maxBytes: number): Promise<void>;
}
