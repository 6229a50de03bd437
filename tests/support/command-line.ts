/** The built command line in a process of its own, which is kept for the next call. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import { type Finished, plainEnvironment, ROOT } from './process.ts';

const HOST = fileURLToPath(new URL('command-line-host.js', import.meta.url));

export interface CommandLine {
  /** Runs the binary's program, with settings in the environment. */
  with(env: NodeJS.ProcessEnv, ...args: readonly string[]): Promise<Finished>;
  /** Runs the binary's program. */
  run(...args: readonly string[]): Promise<Finished>;
}

/**
 * For the tests of a file. Calls run one after the other. What concerns the process itself (signals, pipes, several at
 * once) is tested with `notulen` of `process.ts`.
 */
export function useCommandLine(): CommandLine {
  let host: ChildProcess | null = null;
  let last: Promise<unknown> = Promise.resolve();
  afterAll(() => {
    host?.kill();
  });

  async function call(env: NodeJS.ProcessEnv, args: readonly string[]): Promise<Finished> {
    host ??= fork(HOST, { cwd: ROOT, env: plainEnvironment() });
    host.send({ args, env });
    const [finished] = (await once(host, 'message')) as [Finished];
    return finished;
  }

  function queued(env: NodeJS.ProcessEnv, args: readonly string[]): Promise<Finished> {
    const running = last.then(() => call(env, args));
    last = running.catch(() => undefined);
    return running;
  }

  return { with: (env, ...args) => queued(env, args), run: (...args) => queued({}, args) };
}
