import { unknownChannel, unknownGuild } from '../errors.ts';
import type { State } from '../state/state.ts';
import { type Route, reply } from './router.ts';

/** Starts a day; its count is not kept. */
const SESSION_STARTS = { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 };

/** Routes about the application, its user, its servers, and where the gateway is. `gatewayUrl` is asked when a request comes. */
export function applicationRoutes({ place }: State, gatewayUrl: () => string): Route[] {
  const { applicationId, bot, guild, channel } = place;
  const application = {
    id: applicationId,
    name: bot.username,
    icon: null,
    description: '',
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    flags: 0,
    bot,
    team: null,
    approximate_guild_count: 1,
  };
  return [
    { method: 'GET', path: '/gateway', open: true, handle: () => reply({ url: gatewayUrl() }) },
    {
      method: 'GET',
      path: '/gateway/bot',
      handle: () => reply({ url: gatewayUrl(), shards: 1, session_start_limit: SESSION_STARTS }),
    },
    { method: 'GET', path: '/applications/@me', handle: () => reply(application) },
    { method: 'GET', path: '/users/@me', handle: () => reply(bot) },
    {
      method: 'GET',
      path: '/guilds/:guild',
      handle: ({ params }) => {
        if (params.guild !== guild.id) throw unknownGuild();
        return reply(guild);
      },
    },
    {
      method: 'GET',
      path: '/channels/:channel',
      handle: ({ params }) => {
        if (params.channel !== channel.id) throw unknownChannel();
        return reply(channel);
      },
    },
  ];
}
