/** The bot on Discord, from login to close. */
import { setTimeout as after } from 'node:timers/promises';
import { type Client, Events } from 'discord.js';
import { type Limits, NO_LIMITS } from '../app/limits.ts';
import { describeError, type Log } from '../app/log.ts';
import type { Keeper } from '../library/keeping/types.ts';
import type { Library } from '../library/types.ts';
import type { Readers } from '../reader/types.ts';
import { createAdmission, type Load } from './admission/admission.ts';
import { loadCommands } from './commands/loader.ts';
import { register } from './commands/registration.ts';
import { createDelivery, NO_OUTBOX, type Outbox } from './delivery/index.ts';
import { prepareQuestions } from './features/suggestions.ts';
import { createAttachments } from './gateway/attachments.ts';
import { createClient } from './gateway/client.ts';
import { closedBy, connectionError, notOpened, notReady } from './gateway/failure.ts';
import { createGatewayMonitor, type GatewayHealth } from './gateway/gateway-health.ts';
import { type Counters, createDispatcher, type Dispatcher } from './interactions/dispatch.ts';
import { LANGUAGES } from './messages/index.ts';

/**
 * From login to the first shard, and from one to the next; longer, and the gateway counts as unreachable. Discord lets
 * most bots open one every 5 s, so that the whole may take long:
 * https://discord.com/developers/docs/events/gateway#rate-limiting
 */
const READY_WITHIN_MS = 30_000;
/** How long a stop waits for what is being answered. */
const DRAIN_WITHIN_MS = 7_000;

export interface BotOptions {
  readonly token: string;
  /** Base address of Discord's API without a version; `null` for Discord itself. */
  readonly api: string | null;
  readonly library: Library;
  readonly log: Log;
  /** From one shard to the next; default 30 000. */
  readonly readyWithinMs?: number;
  /** Default: none. */
  readonly limits?: Limits;
  /** Where pending answers are stored. Default: nowhere. */
  readonly outbox?: Outbox;
  /** What is kept of servers' own sources. Default: nothing. */
  readonly keeper?: Keeper | null;
  /** What the operator lets choose among passages. Default: nothing. */
  readonly reader?: Readers | null;
  /**
   * Secret of 32 bytes: where the next start has it too, buttons that only some members may press outlive the restart,
   * see `createGrants`. Default: a new one.
   */
  readonly grantKey?: Uint8Array;
  /** Aborted where it is told to stop while it starts: the start rejects with its reason then. Default: it is not. */
  readonly signal?: AbortSignal;
  /** Called with the bot's observable state, before it logs in. */
  readonly onStatus?: (status: BotStatus) => void;
}

/** A bot's observable state, also while it starts. */
export interface BotStatus {
  readonly counters: Readonly<Counters>;
  load(): Load;
  gateway(): GatewayHealth;
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
  limits = NO_LIMITS,
  outbox = NO_OUTBOX,
  keeper = null,
  reader = null,
  grantKey,
  onStatus,
  signal,
}: BotOptions): Promise<Bot> {
  const commands = await loadCommands();
  const admission = createAdmission({ limits });
  const delivery = createDelivery({ log, outbox });
  const dispatcher = createDispatcher({
    commands,
    library,
    log,
    admission,
    delivery,
    keeper,
    reader,
    fetchAttachment: createAttachments({ api }),
    ...(grantKey === undefined ? {} : { grantKey }),
  });
  const gateway = createGatewayMonitor();
  const lost = createLoss();
  const client: Client = createClient(api, {
    onGateway: gateway.follow,
    malformed: {
      event: (event, error) => log.error({ event, error: describeError(error) }, 'an event could not be read'),
      interaction: (payload, error) => void dispatcher.answerMalformed(client.rest, payload, error),
      frame: (error) => log.error({ error: describeError(error) }, 'what came through a socket could not be read'),
      connection: (error) => {
        log.error({ error: describeError(error) }, 'a connection cannot be opened again');
        lost.lose(notOpened());
      },
      unguarded: (method) => log.warn({ method }, 'this discord.js is not known: what it cannot read ends the process'),
    },
  });
  const tellInterrupted = await delivery.recover();
  onStatus?.({ counters: dispatcher.counters, load: () => admission.load, gateway: () => gateway.of(client) });
  client.on(Events.InteractionCreate, (interaction) => void dispatcher.dispatch(interaction));
  client.on(Events.Error, (error) => log.error({ error: describeError(error) }, 'client error'));
  client.on(Events.ShardError, (error, shard) => log.debug({ shard, error: describeError(error) }, 'connection error'));
  client.on(Events.ShardReconnecting, (shard) => log.warn({ shard }, 'connection torn; trying again'));
  client.on(Events.ShardDisconnect, ({ code }) => lost.lose(closedBy(code)));
  client.on(Events.Invalidated, () => lost.lose(closedBy(1000)));
  try {
    const ready = await connect(client, token, lost.promise, readyWithinMs, signal);
    const registration = await register(ready.rest, ready.application.id, commands);
    prepareSuggestions(library, log);
    if (keeper !== null) followServers(ready, keeper);
    log.info({ servers: ready.guilds.cache.size, shards: ready.ws.shards.size, commands: registration }, 'ready');
    void tellInterrupted(ready.rest);
  } catch (error) {
    await client.destroy();
    throw signal?.aborted ? signal.reason : connectionError(error);
  }
  return {
    counters: dispatcher.counters,
    lost: lost.promise,
    close: async () => {
      await close(client, dispatcher);
      await delivery.written();
    },
  };
}

/** Tells which servers the bot is in, and when it is thrown out of one; an outage of a server is neither. */
function followServers(client: Client<true>, keeper: Keeper): void {
  void keeper.isIn([...client.guilds.cache.keys()]);
  client.on(Events.GuildCreate, ({ id }) => void keeper.hasLeft(id, false));
  client.on(Events.GuildDelete, ({ id }) => void keeper.hasLeft(id, true));
}

/** Makes the questions that are offered while one is typed, of what all servers have; answers do not depend on them. */
function prepareSuggestions(library: Library, log: Log): void {
  for (const language of LANGUAGES) {
    const made = library.open('').then((version) => prepareQuestions(version, language).done);
    made.catch((error: unknown) =>
      log.error({ language, error: describeError(error) }, 'not all suggested questions could be made'),
    );
  }
}

/** @param withinMs how long it waits for the next shard */
async function connect(
  client: Client,
  token: string,
  lost: Promise<never>,
  withinMs: number,
  signal: AbortSignal | undefined,
): Promise<Client<true>> {
  let giveUp: (error: Error) => void = () => undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    giveUp = reject;
  });
  let timer: NodeJS.Timeout | undefined;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => giveUp(notReady(Math.round(withinMs / 1000))), withinMs);
  };
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  const stop = () => giveUp(new Error('notulen: told to stop'));
  signal?.addEventListener('abort', stop);
  client.on(Events.ShardReady, wait);
  wait();
  try {
    const login = client.login(token).then(() => ready);
    return await Promise.race([login, lost, tooLate]);
  } finally {
    client.off(Events.ShardReady, wait);
    signal?.removeEventListener('abort', stop);
    clearTimeout(timer);
  }
}

/** discord.js only tells of a close that it does not come back from; the bot has to end itself. */
function createLoss(): { readonly promise: Promise<never>; lose(error: Error): void } {
  let lose: (error: Error) => void = () => undefined;
  const promise = new Promise<never>((_resolve, reject) => {
    lose = reject;
  });
  promise.catch(() => undefined);
  return { promise, lose: (error) => lose(error) };
}

async function close(client: Client, dispatcher: Dispatcher): Promise<void> {
  const stop = new AbortController();
  const limit = after(DRAIN_WITHIN_MS, undefined, { signal: stop.signal }).catch(() => undefined);
  await Promise.race([dispatcher.drain(), limit]);
  stop.abort();
  client.removeAllListeners(Events.ShardReconnecting);
  await client.destroy();
}
