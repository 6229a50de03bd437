/** Files that are broken, huge or made to do harm, read as the bot reads them: in its thread, which has deadlines. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { longestStandstill } from '../../packages/bench/src/library/standstill.ts';
import { type Builder, createBuilder } from '../../src/library/builder/builder.ts';
import { HOSTILE_FILES } from '../support/files/hostile.ts';

const PROGRAM = new URL('../../dist/src/library/builder/worker.js', import.meta.url);
const STANDS_STILL_MAX_MS = 50;

let dir: string;
let builder: Builder;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'notulen-hostile-'));
  builder = createBuilder({ program: PROGRAM });
});

afterAll(async () => {
  await builder.close();
  await rm(dir, { recursive: true, force: true });
});

describe('the thread that reads sources', () => {
  it.each(HOSTILE_FILES)(
    'given $name of $what, then it is read, or told in its own sentence',
    async (hostile) => {
      const file = join(dir, hostile.name);
      await writeFile(file, hostile.bytes());
      const { value, longestMs } = await longestStandstill(() => builder.read({ file, id: 'a' }));
      const told = value.problems.map(({ message, advice }) => `${message} ${advice}`).join('\n');
      const isRead = hostile.told === null || hostile.body !== undefined;
      expect(told).toMatch(hostile.told ?? /^$/);
      const body = value.segment?.article.body ?? '';
      expect(body, body.slice(0, 200)).toSatisfy((text: string) => (isRead ? (hostile.body ?? /./) : /^$/).test(text));
      expect(longestMs).toBeLessThan(STANDS_STILL_MAX_MS);
    },
    60_000,
  );

  it('given all of them before it, then the next file is read as if nothing had been', async () => {
    const file = join(dir, 'pier.md');
    await writeFile(file, 'Dermaga lama dibongkar pada hari Senin.\n');
    const { segment, problems } = await builder.read({ file, id: 'pier' });
    expect([segment?.article.body, problems]).toEqual(['Dermaga lama dibongkar pada hari Senin.\n', []]);
  });
});
