/** Tells how the bot is, wherever the settings say. */
import type { Server } from 'node:http';
import { ConfigError, type HealthPlace } from '../app/config.ts';
import type { HealthReport } from './report.ts';
import { closeHealth, serveHealth } from './server.ts';
import { socketIn } from './state-dir.ts';

export interface Health {
  close(): Promise<void>;
}

/**
 * Listens at the socket of the state folder, which must be prepared, and at the port; at neither where neither is set.
 * @throws ConfigError where a place is taken or not to be had
 */
export async function startHealth({ port, host, stateDir }: HealthPlace, report: () => HealthReport): Promise<Health> {
  const servers: Server[] = [];
  const close = async () => {
    await Promise.all(servers.map(closeHealth));
  };
  try {
    if (stateDir !== null) servers.push(await serveHealth({ path: socketIn(stateDir) }, report));
    if (port !== null) servers.push(await serveHealth({ port, host }, report));
  } catch (error) {
    await close();
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (syscall !== 'listen' && code !== 'ENOTFOUND') throw error;
    const setting = stateDir !== null && servers.length === 0 ? 'STATE_DIR' : 'HEALTH_HOST and HEALTH_PORT';
    // A port below 1024 stays forbidden; a port that is taken, or an address that the machine has not got yet, does
    // not.
    throw new ConfigError(`${setting}: can't listen there (${code}): set another place`, {
      mayPass: code !== 'EACCES',
    });
  }
  return { close };
}
