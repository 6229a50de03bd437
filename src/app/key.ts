/** The key with which the bot knows again what it issued, also after a restart. */
import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const KEY_BYTES = 32;
const FILE = 'grant.key';

/**
 * The key of a folder; made where there is none. Where it can be neither read nor written, one for this run alone.
 * @param folder which exists
 */
export async function readOrMakeKey(folder: string): Promise<Uint8Array> {
  const file = join(folder, FILE);
  const known = await readFile(file).catch(() => null);
  if (known?.length === KEY_BYTES) return known;
  const fresh = randomBytes(KEY_BYTES);
  await writeFile(file, fresh, { mode: 0o600 }).catch(() => undefined);
  return fresh;
}
