/** The bot as a process of its own, as a supervisor runs it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { StandIn } from 'discord-standin';
import { plainEnvironment, ROOT } from './process.ts';

/** A start takes some two seconds; several times that where other work shares the machine. */
const READY_WITHIN_MS = 30_000;

export interface BotProcess {
  readonly child: ChildProcess;
  /** What it wrote on standard error so far. */
  readonly stderr: () => string;
  /** Ends it with the signal; gives its exit status, `null` where the signal ended it. */
  stop(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null>;
}

/** Resolves at the next READY: the socket of a killed one may look open for a moment. */
function nextReady(standIn: StandIn): Promise<void> {
  return new Promise((resolve) => {
    const stop = standIn.onTraffic(({ channel, what }) => {
      if (channel !== 'gateway' || what !== 'READY') return;
      stop();
      resolve();
    });
  });
}

/** Resolves when it is READY on the stand-in. @throws Error with what it wrote, where it ends before */
export async function startBotProcess(standIn: StandIn, env: NodeJS.ProcessEnv = {}): Promise<BotProcess> {
  const greeted = nextReady(standIn);
  const child = spawn(process.execPath, ['bin/start.js'], {
    cwd: ROOT,
    env: {
      ...plainEnvironment(),
      DISCORD_TOKEN: standIn.token,
      DISCORD_API: standIn.api,
      LOG_LEVEL: 'error',
      ...env,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let stderr = '';
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  const ended = once(child, 'exit').then(([status]) => {
    throw new Error(`the bot ended with ${status} while it started: ${stderr}`);
  });
  ended.catch(() => undefined);
  await Promise.race([greeted.then(() => standIn.ready(READY_WITHIN_MS)), ended]);
  return {
    child,
    stderr: () => stderr,
    stop: async (signal) => {
      if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
      const ended = once(child, 'exit');
      child.kill(signal);
      const [status] = (await ended) as [number | null];
      return status;
    },
  };
}
