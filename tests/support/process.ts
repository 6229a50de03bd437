import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface Finished {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Where programs keep what servers add, unless a test says otherwise: nothing of whoever runs the tests. */
const DATA_DIR = join(tmpdir(), `notulen-tests-${process.pid}`);
process.once('exit', () => rmSync(DATA_DIR, { recursive: true, force: true }));

/**
 * What a process of a person's shell sees: none of npm's or the test runner's own variables, and of the bot's settings
 * only a folder of its own for what is kept.
 */
export function plainEnvironment(): NodeJS.ProcessEnv {
  const own =
    /^npm_|^NODE_ENV$|^VITEST|^TEST$|^MODE$|^DEV$|^PROD$|^SSR$|^BASE_URL$|^DATA_DIR$|^DISCORD_|^GLOSSARIES$|^LIBRARY$|^SNAPSHOT$|^THRESHOLD$|^PREVIEW_|^LOG_LEVEL$|^MEMORY_MB$|^READER_|^RERANK_URL$|^HEALTH_|^STATE_DIR$|^(?:MEMBER|SERVER)_LIMIT$/;
  return { ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name))), DATA_DIR };
}

/** Runs a program to its end. Never rejects for an exit status. */
export async function finish(
  program: string,
  args: readonly string[],
  { cwd = ROOT, env = {} }: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<Finished> {
  const child = execFile(program, [...args], { cwd, env: { ...plainEnvironment(), ...env }, maxBuffer: 2 ** 26 });
  const output = { stdout: '', stderr: '' };
  child.stdout?.on('data', (chunk) => {
    output.stdout += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    output.stderr += chunk;
  });
  const [status] = (await once(child, 'close')) as [number | null];
  return { status, ...output };
}

/** Runs the binary with settings in the environment. */
export function notulenWith(env: NodeJS.ProcessEnv, ...args: readonly string[]): Promise<Finished> {
  return finish(process.execPath, ['bin/notulen.js', ...args], { env });
}

/** Runs the binary. */
export function notulen(...args: readonly string[]): Promise<Finished> {
  return finish(process.execPath, ['bin/notulen.js', ...args]);
}
