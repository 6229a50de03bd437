import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { GatewayIntentBits } from 'discord-api-types/v10';
import { announceMessages } from './announce.ts';
import { createClock } from './clock.ts';
import { createFaultOrders } from './faults.ts';
import { createGateway, type Gateway } from './gateway/gateway.ts';
import { createGuilds } from './guilds.ts';
import { createMember } from './member/member.ts';
import { createReadiness } from './readiness.ts';
import { applicationRoutes } from './rest/application-routes.ts';
import { channelRoutes } from './rest/channel-routes.ts';
import { commandRoutes } from './rest/command-routes.ts';
import { fileRoutes } from './rest/file-routes.ts';
import { interactionRoutes } from './rest/interaction-routes.ts';
import { createRestServer } from './rest/server.ts';
import { createPerson, joinGuild } from './state/people.ts';
import { createState, type State } from './state/state.ts';
import { createTrafficLog, printEntry } from './traffic.ts';
import type { Member, MemberOptions, StandIn, StandInOptions } from './types.ts';

const LOOPBACK = '127.0.0.1';
const READY_WITHIN_MS = 10_000;
const PRIVILEGED_INTENTS =
  GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences | GatewayIntentBits.MessageContent;
const ORDINARY_INTENTS =
  Object.values(GatewayIntentBits)
    .filter((bit): bit is GatewayIntentBits => typeof bit === 'number')
    .reduce((all, bit) => all | bit, 0) & ~PRIVILEGED_INTENTS;

const DEFAULTS = {
  token: 'stand-in',
  port: 0,
  botName: 'Bot',
  guilds: [],
  acknowledgeWithinMs: 3_000,
  tokenLivesMs: 900_000,
  heartbeatIntervalMs: 41_250,
  allowedIntents: ORDINARY_INTENTS,
  shards: 1,
  maxConcurrency: 16,
} as const satisfies Omit<Required<StandInOptions>, 'clock'>;

/**
 * A pretended Discord on 127.0.0.1: REST, gateway, and members to try a bot with. It ends with `close()`.
 * @throws where the port is taken
 */
export async function startStandIn(options: StandInOptions = {}): Promise<StandIn> {
  const { clock = createClock(), ...given } = options;
  const { token, port, botName, guilds, heartbeatIntervalMs, allowedIntents, shards, maxConcurrency, ...times } = {
    ...DEFAULTS,
    ...given,
  };
  let address = { port };
  const host = () => `${LOOPBACK}:${address.port}`;
  const gatewayUrl = () => `ws://${host()}`;
  const traffic = createTrafficLog(token, clock.now);
  const orders = createFaultOrders(clock);
  const readiness = createReadiness(() => state.commands.all().length > 0 && gateway.connected());
  const state = createState({
    clock,
    times,
    botName,
    guilds,
    origin: () => `http://${host()}`,
    commandsChanged: readiness.changed,
  });

  const routes = [
    ...applicationRoutes(state, { url: gatewayUrl, shards, sessionStarts: () => gateway.sessionStarts() }),
    ...commandRoutes(state),
    ...interactionRoutes(state),
    ...channelRoutes(state),
    ...fileRoutes(state),
  ];
  const server = createRestServer({ routes, token, clock, faults: orders, traffic });
  const gateway = createGateway({
    server,
    token,
    heartbeatIntervalMs,
    allowedIntents,
    maxConcurrency,
    place: state.place,
    traffic,
    url: gatewayUrl,
    onReady: readiness.changed,
  });
  address = await listen(server, port);
  announceMessages(state, gateway);

  const { applicationId, first } = state.place;
  return {
    api: `http://${host()}/api`,
    token,
    guild: { id: first.guild.id, name: first.guild.name },
    channel: { id: first.channel.id, name: first.channel.name },
    guilds: createGuilds(state, gateway),
    applicationId,
    clock,
    commands: state.commands.all,
    ready: (timeoutMs = READY_WITHIN_MS) => readiness.wait(timeoutMs),
    traffic: traffic.entries,
    refusals: traffic.refusals,
    printTraffic: (after = 0) => traffic.entries.filter(({ number }) => number > after).map(printEntry),
    onTraffic: traffic.listen,
    member: (memberOptions) => join(state, gateway, memberOptions),
    messages: (channelId = first.channel.id) => state.messages.inChannel(channelId),
    file: (attachmentId) => state.files.find(attachmentId)?.content ?? null,
    faults: { ...orders, ...socketFaults(gateway) },
    onMessage: state.messages.listen,
    close: async () => {
      state.interactions.close();
      readiness.close();
      gateway.close();
      await stop(server);
    },
  };
}

function socketFaults(gateway: Gateway) {
  const { tearSockets, freezeSockets, requestReconnect, invalidateSessions, closeSockets, distort, sendEvent } =
    gateway;
  return { tearSockets, freezeSockets, requestReconnect, invalidateSessions, closeSockets, distort, sendEvent };
}

async function listen(server: Server, port: number): Promise<AddressInfo> {
  server.listen(port, LOOPBACK);
  await once(server, 'listening');
  return server.address() as AddressInfo;
}

async function stop(server: Server): Promise<void> {
  if (!server.listening) return;
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
}

/** @throws Error for a server that is not there, or has no channel */
function join(state: State, gateway: Gateway, options: MemberOptions = {}): Member {
  const { name = `Member ${state.people.size + 1}`, locale = 'en-US', guild = state.place.first.guild.id } = options;
  const channel = state.place.guilds.get(guild)?.channels[0];
  const spot = channel === undefined ? null : state.place.find(channel.id);
  if (spot === null) throw new Error(`there is no server ${guild} with a channel`);
  const person = createPerson(state.nextId(), name, locale);
  joinGuild(person, spot.guild, options, new Date(state.clock.now()).toISOString());
  state.people.set(person.user.id, person);
  state.users.set(person.user.id, person.user);
  const deliver = (data: object, guildId: string) =>
    gateway.dispatch({ name: 'INTERACTION_CREATE', data, guildId, intent: null });
  return createMember({ state, person, modals: new Map(), deliver }, spot);
}
