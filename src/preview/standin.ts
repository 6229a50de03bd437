import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { GatewayIntentBits } from 'discord-api-types/v10';
import { createFaultOrders } from './faults.ts';
import { createGateway, type Gateway } from './gateway/gateway.ts';
import { createMember } from './member/member.ts';
import { createReadiness } from './readiness.ts';
import { applicationRoutes } from './rest/application-routes.ts';
import { channelRoutes } from './rest/channel-routes.ts';
import { commandRoutes } from './rest/command-routes.ts';
import { interactionRoutes } from './rest/interaction-routes.ts';
import { createRestServer } from './rest/server.ts';
import { createChecker } from './rules/check.ts';
import { loadSchemas } from './rules/schema.ts';
import { createPerson } from './state/people.ts';
import { createState, type State } from './state/state.ts';
import { createTrafficLog } from './traffic.ts';
import type { MemberOptions, StandIn, StandInOptions } from './types.ts';

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
  acknowledgeWithinMs: 3_000,
  tokenLivesMs: 900_000,
  heartbeatIntervalMs: 41_250,
  allowedIntents: ORDINARY_INTENTS,
} as const satisfies Required<StandInOptions>;

/**
 * A pretended Discord on 127.0.0.1: REST, gateway, and members to try a bot with. It ends with `close()`.
 * @throws where the port is taken
 */
export async function startStandIn(options: StandInOptions = {}): Promise<StandIn> {
  const { token, port, heartbeatIntervalMs, allowedIntents, ...times } = { ...DEFAULTS, ...options };
  const traffic = createTrafficLog(token);
  const faults = createFaultOrders();
  const readiness = createReadiness(() => registered().length > 0 && gateway.connected());
  const state = createState({ times, commandsChanged: readiness.changed });
  const registered = () => [...state.commands.list('global'), ...state.commands.list('guild')];

  let address = { port };
  const gatewayUrl = () => `ws://${LOOPBACK}:${address.port}`;
  const checker = createChecker(loadSchemas());
  const routes = [
    ...applicationRoutes(state, gatewayUrl),
    ...commandRoutes(state, checker),
    ...interactionRoutes(state, checker),
    ...channelRoutes(state, checker),
  ];
  const server = createRestServer({ routes, token, faults, traffic });
  const gateway = createGateway({
    server,
    token,
    heartbeatIntervalMs,
    allowedIntents,
    place: state.place,
    traffic,
    url: gatewayUrl,
    onReady: readiness.changed,
  });
  address = await listen(server, port);
  announceMessages(state, gateway);

  const { guild, channel, applicationId } = state.place;
  return {
    api: `http://${LOOPBACK}:${address.port}/api`,
    token,
    guild: { id: guild.id, name: guild.name },
    channel: { id: channel.id, name: channel.name },
    applicationId,
    commands: registered,
    ready: (timeoutMs = READY_WITHIN_MS) => readiness.wait(timeoutMs),
    traffic: traffic.entries,
    refusals: traffic.refusals,
    member: (memberOptions) => join(state, gateway, memberOptions),
    messages: () => state.messages.list(null),
    faults: {
      tearSockets: gateway.tearSockets,
      requestReconnect: gateway.requestReconnect,
      closeSockets: gateway.closeSockets,
      rateLimit: faults.rateLimit,
      fail: faults.fail,
    },
    onMessage: state.messages.listen,
    close: async () => {
      state.interactions.close();
      readiness.close();
      gateway.close();
      await stop(server);
    },
  };
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

function join(state: State, gateway: Gateway, options: MemberOptions = {}) {
  const { name = `Member ${state.people.size + 1}`, locale = 'en-US', permissions } = options;
  const person = createPerson(state.nextId(), { name, locale, permissions });
  state.people.set(person.user.id, person);
  state.users.set(person.user.id, person.user);
  return createMember(state, person, (payload) => gateway.dispatch('INTERACTION_CREATE', payload, null));
}

/** Messages everybody sees are events for bots that asked for them. */
function announceMessages({ messages, place }: State, gateway: Gateway): void {
  messages.listen(({ type, message, onlyFor }) => {
    if (onlyFor !== null) return;
    const whole = { ...message, guild_id: place.guild.id };
    const gone = { id: message.id, channel_id: message.channel_id, guild_id: place.guild.id };
    gateway.dispatch(
      `MESSAGE_${type.toUpperCase()}`,
      type === 'delete' ? gone : whole,
      GatewayIntentBits.GuildMessages,
    );
  });
}
