/** The bot on Discord, from login to close. */
import { setTimeout as after } from 'node:timers/promises';
import { type Client, Events } from 'discord.js';
import type { Library } from '../library/types.ts';
import { describeError, type Log } from '../log.ts';
import { createClient } from './client.ts';
import { type Counters, createDispatcher, type Dispatcher } from './dispatch.ts';
import { closedBy, connectionError, notReady } from './failure.ts';
import { loadCommands } from './loader.ts';
import { LANGUAGES } from './messages/index.ts';
import { register } from './registration.ts';
import { prepareQuestions } from './suggestions.ts';

/** From login to READY; longer, and the gateway counts as unreachable. */
const READY_WITHIN_MS = 30_000;
/** How long a stop waits for what is being answered. */
const DRAIN_WITHIN_MS = 7_000;

export interface BotOptions {
  readonly token: string;
  /** Base address of Discord's API without a version; `null` for Discord itself. */
  readonly api: string | null;
  readonly library: Library;
  readonly log: Log;
  /** Default 30 000. */
  readonly readyWithinMs?: number;
}

export interface Bot {
  readonly counters: Readonly<Counters>;
  /** Rejects with a `ConnectionError` when Discord ends the connection for good; never resolves. */
  readonly lost: Promise<never>;
  /** Takes nothing new, answers what it is answering (7 s at most), leaves. */
  close(): Promise<void>;
}

/**
 * Logs in, registers the commands if they changed, and answers from then on.
 * @throws ConnectionError where Discord can't be reached or refuses
 */
export async function startBot({
  token,
  api,
  library,
  log,
  readyWithinMs = READY_WITHIN_MS,
}: BotOptions): Promise<Bot> {
  const commands = await loadCommands();
  const dispatcher = createDispatcher({ commands, library, log });
  const client = createClient(api);
  client.on(Events.InteractionCreate, (interaction) => void dispatcher.dispatch(interaction));
  client.on(Events.Error, (error) => log.error({ error: describeError(error) }, 'client error'));
  client.on(Events.ShardError, (error) => log.debug({ error: describeError(error) }, 'connection error'));
  client.on(Events.ShardReconnecting, () => log.warn('connection torn; trying again'));
  const lost = whenLost(client);
  lost.catch(() => undefined);
  try {
    const ready = await connect(client, token, lost, readyWithinMs);
    const registration = await register(ready.rest, ready.application.id, commands);
    for (const server of ready.guilds.cache.keys())
      for (const language of LANGUAGES) prepareQuestions(library.of(server), language);
    log.info({ servers: ready.guilds.cache.size, commands: registration }, 'ready');
  } catch (error) {
    await client.destroy();
    throw connectionError(error);
  }
  return { counters: dispatcher.counters, lost, close: () => close(client, dispatcher) };
}

async function connect(client: Client, token: string, lost: Promise<never>, withinMs: number): Promise<Client<true>> {
  const stop = new AbortController();
  const tooLate = after(withinMs, undefined, { signal: stop.signal }).then(() => {
    throw notReady(Math.round(withinMs / 1000));
  });
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  try {
    const login = client.login(token).then(() => ready);
    return await Promise.race([login, lost, tooLate]);
  } finally {
    tooLate.catch(() => undefined);
    stop.abort();
  }
}

/** discord.js only tells of a close that it does not come back from; the bot has to end itself. */
function whenLost(client: Client): Promise<never> {
  return new Promise((_resolve, reject) => {
    client.on(Events.ShardDisconnect, ({ code }) => reject(closedBy(code)));
    client.on(Events.Invalidated, () => reject(closedBy(1000)));
  });
}

async function close(client: Client, dispatcher: Dispatcher): Promise<void> {
  const stop = new AbortController();
  const limit = after(DRAIN_WITHIN_MS, undefined, { signal: stop.signal }).catch(() => undefined);
  await Promise.race([dispatcher.drain(), limit]);
  stop.abort();
  client.removeAllListeners(Events.ShardReconnecting);
  await client.destroy();
}
