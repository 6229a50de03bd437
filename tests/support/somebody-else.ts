import { chmod } from 'node:fs/promises';

/** A user who owns nothing. */
const NOBODY = 65_534;

/**
 * Does something as a user who may not open that file. Root may open every file, so it becomes another user meanwhile.
 */
export async function asSomebodyElse(path: string, action: () => Promise<void>): Promise<void> {
  await chmod(path, 0);
  const { getuid, seteuid } = process;
  const isRoot = getuid?.() === 0;
  if (isRoot) seteuid?.(NOBODY);
  try {
    await action();
  } finally {
    if (isRoot) seteuid?.(0);
  }
}
