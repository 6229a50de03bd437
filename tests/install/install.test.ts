import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Finished, finish, ROOT } from '../support/process.ts';

const NOT_IN_A_CLONE = /^(?:node_modules|dist.*|\.git|\.env|\.notulen)$/;
const QUESTION = ['ask', 'Apa kata Araqchi tentang Gaza?', '--json'];

let home: string;
let clone: string;

/** Everything a clone holds, as it stands now. */
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'notulen-install-'));
  clone = join(home, 'notulen');
  await cp(ROOT, clone, { recursive: true, filter: (path) => !NOT_IN_A_CLONE.test(basename(path)) });
});

afterAll(() => rm(home, { recursive: true, force: true }));

const npm = (...args: string[]) => finish('npm', args, { cwd: clone });
const npx = (...args: string[]) => finish('npx', ['notulen', ...args], { cwd: clone });
/** Without what npm itself warns of, which differs from machine to machine. */
const own = ({ stderr }: Finished) =>
  stderr
    .split('\n')
    .filter((line) => !line.startsWith('npm warn'))
    .join('\n')
    .trim();
const removeDist = () => rm(join(clone, 'dist'), { recursive: true });

/** The steps build on each other, as they do on a person's machine. */
describe('a fresh clone', { timeout: 120_000 }, () => {
  it('answers through npx right after npm ci', async () => {
    const installed = await npm('ci', '--prefer-offline');
    expect(installed.stderr).not.toMatch(/error/i);
    expect(installed.status).toBe(0);
    const answered = await npx(...QUESTION);
    expect(own(answered)).toBe('');
    expect(JSON.parse(answered.stdout)).toMatchObject({ answered: true });
  });

  it('says in one line what to do where dist/ was removed, and answers again once it is rebuilt', async () => {
    await removeDist();
    const missing = await npx(...QUESTION);
    expect(missing.status).toBe(1);
    expect(own(missing)).toMatch(/^notulen: dist\/ is missing: run `npm run build`.*$/);
    const start = await npm('start', '--silent');
    expect(start.status).toBe(1);
    expect(own(start)).toMatch(/^notulen: dist\/ is missing: run `npm run build`.*$/);

    expect((await npm('run', 'build')).status).toBe(0);
    const answered = await npx(...QUESTION);
    expect(answered.status).toBe(0);
    expect(JSON.parse(answered.stdout)).toMatchObject({ answered: true });
  });

  it('installs without development dependencies beside an existing dist/, and runs', async () => {
    expect((await npm('ci', '--omit=dev', '--prefer-offline')).status).toBe(0);
    const answered = await npx(...QUESTION);
    expect(answered.status).toBe(0);
    expect(JSON.parse(answered.stdout)).toMatchObject({ answered: true });
  });

  it('installs without development dependencies and without dist/, saying in one line what is missing', async () => {
    await removeDist();
    const installed = await npm('ci', '--omit=dev', '--prefer-offline', '--foreground-scripts');
    expect(installed.status).toBe(0);
    const lines = `${installed.stdout}\n${installed.stderr}`.split('\n').filter((line) => line.startsWith('notulen: '));
    expect(lines).toEqual([expect.stringMatching(/dist\/ is missing and TypeScript is not installed: run `npm ci`/)]);
  });
});
