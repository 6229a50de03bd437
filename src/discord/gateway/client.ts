/**
 * The discord.js client as this bot needs it: one intent, as many shards as Discord wants, and next to nothing kept in
 * memory.
 */
import { Client, DefaultRestOptions, GatewayIntentBits, Options } from 'discord.js';
import { atMostOnce } from '../delivery/index.ts';
import type { Gateway } from './gateway-health.ts';
import { GuardedSharding, guardEvents, IGNORE_MALFORMED, type MalformedPayloadListener } from './payload-guard.ts';
import { inFlight } from './requests-in-flight.ts';

/**
 * All it sends but its registration are answers to interactions, which Discord does not count towards its 50 requests a
 * second: https://discord.com/developers/docs/interactions/receiving-and-responding#endpoints. discord.js counts the
 * edits.
 */
const REQUESTS_PER_SECOND = 1_000;
/**
 * discord.js keeps a queue for each interaction that is followed up, and by default forgets the idle ones once an hour.
 */
const FORGET_QUEUES_EVERY_MS = 60_000;
/**
 * From one server to the next, at the start. One that is out keeps the whole bot from its first answer for so long;
 * discord.js waits 15 s. A server that comes later is answered all the same.
 */
const SERVERS_WITHIN_MS = 2_000;

export interface ClientListeners {
  /** Called at the login with what it connects by. */
  readonly onGateway?: (gateway: Gateway) => void;
  /** Told of what it could not read. Default: nobody is. */
  readonly malformed?: MalformedPayloadListener;
}

/**
 * Nothing that arrives from Discord ends the process, see `payload-guard.ts`.
 * @param api Base address of Discord's API, without a version; `null` for Discord itself.
 */
export function createClient(
  api: string | null,
  { onGateway = () => undefined, malformed = IGNORE_MALFORMED }: ClientListeners = {},
): Client {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    shards: 'auto',
    ws: {
      buildStrategy: (gateway) => {
        onGateway(gateway);
        return new GuardedSharding(gateway, malformed);
      },
    },
    waitGuildTimeout: SERVERS_WITHIN_MS,
    allowedMentions: { parse: [] },
    rest: {
      globalRequestsPerSecond: REQUESTS_PER_SECOND,
      handlerSweepInterval: FORGET_QUEUES_EVERY_MS,
      makeRequest: atMostOnce(inFlight(DefaultRestOptions.makeRequest)),
      ...(api === null ? {} : { api }),
    },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      ApplicationCommandManager: 0,
      ApplicationEmojiManager: 0,
      AutoModerationRuleManager: 0,
      BaseGuildEmojiManager: 0,
      DMMessageManager: 0,
      EntitlementManager: 0,
      GuildBanManager: 0,
      GuildEmojiManager: 0,
      GuildForumThreadManager: 0,
      GuildInviteManager: 0,
      GuildMemberManager: { maxSize: 0, keepOverLimit: (member) => member.id === member.client.user.id },
      GuildMessageManager: 0,
      GuildScheduledEventManager: 0,
      GuildStickerManager: 0,
      GuildTextThreadManager: 0,
      MessageManager: 0,
      PresenceManager: 0,
      ReactionManager: 0,
      ReactionUserManager: 0,
      StageInstanceManager: 0,
      ThreadManager: 0,
      ThreadMemberManager: 0,
      UserManager: { maxSize: 0, keepOverLimit: (user) => user.id === user.client.user.id },
      VoiceStateManager: 0,
    }),
  });
  guardEvents(client, malformed);
  return client;
}
