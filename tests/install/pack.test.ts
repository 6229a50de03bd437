/** What `npm publish` would send: its files, and a person who installs them and tries the bot in the preview. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium, openBrowser } from '../support/chromium.ts';
import { finish, plainEnvironment } from '../support/process.ts';
import { openTab } from '../support/tab.ts';

const QUESTION = 'Apa kata Araqchi tentang Gaza?';
/** Everything that may be packed. */
const PACKED = [
  /^(?:package\.json|README(?:\.id)?\.md|CHANGELOG\.md|PRIVACY\.md|LICENSE)$/u,
  /^bin\/\w+\.js$/u,
  /^data\/(?:README\.md|(?:articles|preview)\/[^/]+\.md|glossary\/[^/]+\.tsv)$/u,
  /^dist\/(?:src|commands)\/.+\.(?:js|json)$/u,
  /^node_modules\/discord-standin\/package\.json$/u,
  /^node_modules\/discord-standin\/README\.md$/u,
  /^node_modules\/discord-standin\/dist\/.+\.(?:js|css|html|svg)$/u,
  // Other packages' own files.
  /^node_modules\/(?:discord-api-spec|ws)\//u,
];
const NEVER_PACKED =
  /\.map$|\.d\.[cm]?ts$|\.tsbuildinfo$|(?:^|\/)(?:scripts|tests)\/|^(?:src|packages)\/|\/src\/.+\.ts$/u;

const chromium = findChromium();
let folder: string;
let files: readonly string[];
let tarball: string;
let environment: NodeJS.ProcessEnv;
let bot: ChildProcess | undefined;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'notulen-pack-'));
  const [registry, cache] = await Promise.all(
    ['registry', 'cache'].map(async (name) => (await finish('npm', ['config', 'get', name])).stdout.trim()),
  );
  // A home without settings; only what was downloaded before is taken over.
  environment = { HOME: join(folder, 'home'), npm_config_registry: registry, npm_config_cache: cache };
  await Promise.all([mkdir(join(folder, 'home')), mkdir(join(folder, 'empty'))]);
  // The build is the test run's own, up to date already.
  const packed = await finish('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder]);
  expect(packed.status, packed.stderr).toBe(0);
  const [{ filename, files: listed }] = JSON.parse(packed.stdout);
  tarball = join(folder, filename);
  files = listed.map(({ path }: { path: string }) => path);
}, 60_000);

afterAll(async () => {
  if (bot?.exitCode === null) {
    const ended = once(bot, 'exit');
    bot.kill();
    await ended;
  }
  await rm(folder, { recursive: true, force: true });
});

const npm = (cwd: string, ...args: string[]) => finish('npm', args, { cwd, env: environment });
const installed = () => join(folder, 'empty', 'node_modules', '.bin', 'notulen');

/** Starts the preview; gives the page's address. @throws Error where the bot ends before */
async function startPreview(): Promise<string> {
  const env = { ...plainEnvironment(), DATA_DIR: '', ...environment, PREVIEW_PORT: '0', LOG_LEVEL: 'error' };
  const cwd = join(folder, 'empty');
  const child = spawn(installed(), ['start'], { cwd, env, stdio: ['ignore', 'pipe', 'inherit'] });
  bot = child;
  const ended = once(child, 'exit').then(([status]) => `ended with ${status}`);
  const [line] = await Promise.race([once(createInterface(child.stdout), 'line'), ended.then((how) => [how])]);
  const [, url] = /^notulen: open (\S+) /u.exec(line) ?? [];
  if (url === undefined) throw new Error(`notulen start: ${line}`);
  return url;
}

describe('the packed bot', { timeout: 120_000 }, () => {
  it('GIVEN its files THEN there is what runs and what a person reads, and no source, map, declaration or script', () => {
    expect(files).toEqual(expect.arrayContaining(['bin/notulen.js', 'dist/src/cli/run.js', 'dist/commands/ask.js']));
    expect(files).toContain('node_modules/discord-standin/dist/page/index.html');
    expect(files.filter((path) => !PACKED.some((pattern) => pattern.test(path)))).toEqual([]);
    expect(files.filter((path) => NEVER_PACKED.test(path))).toEqual([]);
  });

  it('GIVEN an empty folder and home WHEN it is installed THEN it answers, and the stand-in came with it', async () => {
    const empty = join(folder, 'empty');
    const result = await npm(empty, 'install', '--prefer-offline', tarball);
    expect(result.status, result.stderr).toBe(0);
    const listed = JSON.parse((await npm(empty, 'ls', 'discord-standin', '--json')).stdout);
    expect(listed.dependencies.notulen.dependencies).toHaveProperty('discord-standin');
    expect(listed.dependencies.notulen.dependencies['discord-standin']).not.toHaveProperty('resolved');
    const answered = await finish(installed(), ['ask', QUESTION, '--json'], { cwd: empty, env: environment });
    expect(answered.stderr).toBe('');
    expect(JSON.parse(answered.stdout)).toMatchObject({ answered: true });
  });

  it('GIVEN that nothing can be compiled there WHEN npm prepares it THEN nothing happens', async () => {
    const prepared = await npm(join(folder, 'empty', 'node_modules', 'notulen'), 'run', 'prepare', '--silent');
    expect(prepared).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it.skipIf(chromium === null)('GIVEN no token WHEN it is started THEN its page answers a question', async () => {
    const browser = await openBrowser(chromium ?? '', { locale: 'en-US' });
    try {
      const page = await openTab(browser, { url: await startPreview() });
      expect(await page.title()).toBe('Notulen: local preview');
      const question = await page.locator('.example').first().innerText();
      await page.locator('.example').first().click();
      const answer = page.locator('li[data-message]').last();
      await answer.locator('blockquote').first().waitFor();
      expect(await answer.textContent()).toContain(`You used /ask ${question}`);
    } finally {
      await browser.close();
    }
  });
});
