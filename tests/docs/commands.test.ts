import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { useStandIn } from '../../packages/discord-standin/tests/support/standin.ts';
import { findChromium } from '../support/chromium.ts';
import { repositoryFiles } from '../support/documents.ts';
import { finish, plainEnvironment, ROOT } from '../support/process.ts';
import { KNOWN_COMMANDS, type KnownCommand } from './known-commands.ts';

const TIMEOUT_MS = 300_000;
const INSTALL = 'npm ci';

let home: string;
let copy: string;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'notulen-docs-'));
  copy = join(home, 'notulen');
  for (const path of repositoryFiles()) await cp(join(ROOT, path), join(copy, path));
  await mkdir(join(home, 'bin'));
  await symlink(join(copy, 'bin', 'notulen.js'), join(home, 'bin', 'notulen'));
});

afterAll(() => rm(home, { recursive: true, force: true }));

/** A person's shell in the copy, with `notulen` installed for all of the machine. */
function environment(own: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const path = [join(home, 'bin'), process.env.PATH].join(delimiter);
  return { ...plainEnvironment(), DATA_DIR: '', PATH: path, npm_config_prefer_offline: 'true', ...own };
}

/** Exit status, and everything it printed but npm's own lines. */
async function run(command: string, own: NodeJS.ProcessEnv = {}): Promise<{ status: number | null; output: string }> {
  const { status, stdout, stderr } = await finish('sh', ['-c', command], { cwd: copy, env: environment(own) });
  const lines = `${stdout}\n${stderr}`.split('\n').filter((line) => !line.startsWith('> '));
  return { status, output: lines.join('\n') };
}

/** Starts a command that serves until it is stopped, as Ctrl+C does: with all that it started. */
function serve(command: string, own: NodeJS.ProcessEnv = {}) {
  const child = spawn('sh', ['-c', command], { cwd: copy, env: environment(own), detached: true });
  const closed = once(child, 'close');
  let output = '';
  const looks = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk;
      for (const look of looks) look();
    });
  }
  /** The first match in what it prints. @throws Error where it ends before */
  const printed = (awaited: RegExp) =>
    new Promise<string>((resolve, reject) => {
      const look = () => {
        const found = awaited.exec(output);
        if (found !== null) resolve(found[0]);
      };
      looks.add(look);
      look();
      closed.then(([status]) => reject(new Error(`${command} ended with ${status}:\n${output}`)), reject);
    });
  const stop = async () => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGINT');
    await closed;
  };
  return { printed, stop };
}

/** The steps build on each other, as they do on a person's machine. */
describe('in a fresh copy', { timeout: TIMEOUT_MS }, () => {
  const stage = useStandIn();
  const commands = Object.entries(KNOWN_COMMANDS).filter(([command]) => command !== INSTALL);
  const ending = commands.filter(([, { kind = 'ends' }]) => kind === 'ends');
  const serving = commands.filter(([, { kind }]) => kind === 'serves');
  const pruning = commands.filter(([, { kind }]) => kind === 'prunes');

  /** What came of commands that need nothing: one may stand for several. */
  const outcomes = new Map<string, ReturnType<typeof run>>();

  function runOnce(command: string): ReturnType<typeof run> {
    const outcome = outcomes.get(command) ?? run(command);
    outcomes.set(command, outcome);
    return outcome;
  }

  async function runsAs(command: string, { instead = command, needs, status = 0, prints = /(?:)/u }: KnownCommand) {
    const { standIn } = stage;
    const discord = { DISCORD_TOKEN: standIn.token, DISCORD_API: standIn.api, STATE_DIR: join(home, 'state') };
    if (needs === 'chromium') {
      const chromium = findChromium();
      const { status: ended, output } = await run(instead, { CHROMIUM: chromium ?? join(home, 'no-chromium') });
      expect(ended, output).toBe(chromium === null ? 1 : 0);
      if (chromium === null) expect(output).toContain('no-chromium');
      return;
    }
    const bot = needs === 'bot' ? serve('npm start', discord) : null;
    let outcome: Awaited<ReturnType<typeof run>>;
    try {
      if (bot !== null) await standIn.ready();
      outcome = await (needs === undefined ? runOnce(instead) : run(instead, discord));
    } finally {
      await bot?.stop();
    }
    const { status: ended, output } = outcome;
    expect(ended, output).toBe(status);
    expect(output).toMatch(prints);
  }

  test(INSTALL, () => runsAs(INSTALL, KNOWN_COMMANDS[INSTALL] ?? {}));

  test.each(serving)('%s', async (command, { prints = /(?:)/u }) => {
    const server = serve(command);
    let address: string;
    try {
      await server.printed(prints);
      address = await server.printed(/http:\/\/127\.0\.0\.1:\d+\//u);
      expect((await fetch(address)).status).toBe(200);
    } finally {
      await server.stop();
    }
    await expect(fetch(address)).rejects.toThrow();
  });

  test.each(ending)('%s', runsAs);

  test.each(pruning)('%s, after which the bot still answers', async (command, known) => {
    await runsAs(command, known);
    const { status, output } = await run('npx notulen ask "Apa kata Araqchi tentang Gaza?"');
    expect(status, output).toBe(0);
    expect(output).toContain('Araqchi');
  });
});
