import { config as readDotenv } from 'dotenv';
import { ConfigError, type HealthPlace, readConfig } from '../app/config.ts';
import { askHealth, type HealthAddress } from '../health/ask.ts';
import { type HealthReport, isWell } from '../health/report.ts';
import { socketIn } from '../health/state-dir.ts';
import { reportText } from '../reader/told.ts';
import { parseArguments } from './arguments.ts';
import { CommandLineError } from './error.ts';
import { writeLine } from './output.ts';

const OPTIONS = { json: { type: 'boolean', default: false } } as const;

/** What a host that stands for every address is asked at. */
const ANY_HOST: Readonly<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '::1' };

/** `notulen status`: exit status 0 where the running bot is well, 1 where it is not or does not answer. */
export async function status(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArguments(args, OPTIONS);
  if (positionals.length > 0) throw new CommandLineError(`"${positionals.join(' ')}" belongs to no option`);
  try {
    const { healthy, body } = await askHealth(addressOf(settings()));
    await writeLine(values.json ? body : healthText(JSON.parse(body) as HealthReport));
    return healthy ? 0 : 1;
  } catch (error) {
    if (error instanceof CommandLineError) throw error;
    process.stderr.write(`notulen status: no running bot answers (${reasonOf(error)})\n`);
    return 1;
  }
}

/** From the environment and `.env`, as the bot reads them. @throws CommandLineError where they are wrong */
function settings(): HealthPlace {
  readDotenv({ quiet: true });
  const { HEALTH_HOST, HEALTH_PORT, STATE_DIR } = process.env;
  try {
    return readConfig({ HEALTH_HOST, HEALTH_PORT, STATE_DIR }).health;
  } catch (error) {
    if (error instanceof ConfigError) throw new CommandLineError(error.message);
    throw error;
  }
}

/** The socket before the port: it belongs to this bot alone. */
function addressOf({ stateDir, host, port }: HealthPlace): HealthAddress {
  if (stateDir !== null) return { socketPath: socketIn(stateDir) };
  if (port === null || port === 0) {
    throw new CommandLineError('set STATE_DIR or HEALTH_PORT as the running bot has it (see .env.example)');
  }
  return { host: ANY_HOST[host] ?? host, port };
}

function healthText({
  healthy,
  version,
  uptimeSeconds,
  gateway,
  articles,
  interactions,
  reader,
}: HealthReport): string {
  const verdict = healthy ? 'healthy' : 'not healthy';
  const { shards } = gateway;
  const unwell = shards.filter((shard) => !isWell(shard)).map(({ id }) => id);
  return [
    `${verdict}: notulen ${version}, up ${uptimeSeconds} s, ${articles} ${articles === 1 ? 'article' : 'articles'}`,
    `gateway: ${gateway.state}, ${gateway.alive ? 'events arrive' : 'nothing arrives'}`,
    ...(shards.length < 2
      ? []
      : [`shards: ${shards.length}${unwell.length === 0 ? '' : `, not well: ${unwell.join(', ')}`}`]),
    `last event: ${gateway.lastEventAt ?? 'none'}; last heartbeat acknowledged: ${gateway.lastHeartbeatAckAt ?? 'none'}`,
    `interactions: ${interactions.received} received, ${interactions.answered} answered, ${interactions.failed} failed, ${interactions.waiting} waiting`,
    ...(reader === undefined ? [] : [`reader: ${reportText(reader)}`]),
  ].join('\n');
}

function reasonOf(error: unknown): string {
  const { code, name, message } = error as NodeJS.ErrnoException;
  if (name === 'TimeoutError' || name === 'AbortError') return 'no answer in 3 s';
  return typeof code === 'string' ? code : message;
}
