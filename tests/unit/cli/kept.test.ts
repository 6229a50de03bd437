/** Commands that only look at what is kept make nothing where nothing is. */
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { captured } from './capture.ts';

const SERVER = '112233445566778899';
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'notulen-kept-'));
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

describe('a DATA_DIR in which nothing is kept', () => {
  it.each([[['doctor']], [['sources', '--server', SERVER]], [['history', '--server', SERVER]]])(
    'given %j, then one line names the folder, and nothing is made in it',
    async (args) => {
      vi.stubEnv('DATA_DIR', folder);
      expect(await captured(...args)).toEqual({
        status: 2,
        stdout: '',
        stderr: `notulen ${args[0]}: ${folder}: nothing is kept there; set DATA_DIR as the bot has it\n`,
      });
      expect(await readdir(folder)).toEqual([]);
    },
  );
});

describe('a DATA_DIR that does not exist', () => {
  it.each([
    [
      ['sources', '--server', SERVER],
      `Nothing is kept for server ${SERVER}. Add a source with notulen add FILE --server ${SERVER}\n`,
    ],
    [['history', '--server', SERVER], `Nothing was added or changed in server ${SERVER} for a year.\n`],
    [['sources', '--server', SERVER, '--json'], ''],
    [['history', '--server', SERVER, '--json'], ''],
  ])('given %j, then nothing is kept, and the folder is not made', async (args, stdout) => {
    vi.stubEnv('DATA_DIR', join(folder, 'none'));
    expect(await captured(...args)).toEqual({ status: 0, stdout, stderr: '' });
    expect(await readdir(folder)).toEqual([]);
  });

  it('given doctor, then it is refused: another folder may be meant', async () => {
    vi.stubEnv('DATA_DIR', join(folder, 'none'));
    const { status, stderr } = await captured('doctor');
    expect(status).toBe(2);
    expect(stderr).toContain(': nothing is kept there; set DATA_DIR as the bot has it');
    expect(await readdir(folder)).toEqual([]);
  });
});
