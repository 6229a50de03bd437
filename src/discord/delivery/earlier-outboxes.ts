/** What earlier processes left in the state folder. */
import { readdir, readFile, rm, rmdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Several times what a crowd of thousands leaves; a larger file is none of ours, and is not read. */
const READ_MAX_BYTES = 16 * 1024 * 1024;

/** The file's size and its text; none of one that is too large to be an outbox. Size 0 where there is none. */
export async function readFileOf(path: string): Promise<{ readonly found: number; readonly text: string }> {
  const found = await stat(path).catch(() => null);
  if (found === null) return { found: 0, text: '' };
  const isOurs = found.isFile() && found.size <= READ_MAX_BYTES;
  return { found: found.size, text: isOurs ? await readFile(path, 'utf8') : '' };
}

/** The tokens in it are of no use any more; what else is in it stays. */
export async function removeFolderBefore(folder: string): Promise<void> {
  const files = await readdir(folder).catch(() => []);
  for (const file of files)
    if (/^\d{1,20}$/.test(file)) await rm(join(folder, file), { force: true }).catch(() => undefined);
  await rmdir(folder).catch(() => undefined);
}
