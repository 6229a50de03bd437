import { unknownGuild, unknownMember, unknownUser } from '../errors.ts';
import type { SessionStarts } from '../gateway/gateway.ts';
import type { State } from '../state/state.ts';
import type { Guild } from '../state/types.ts';
import { type RestRequest, type Route, reply } from './router.ts';

/** What clients are told before they connect; asked when a request comes. */
export interface GatewayAdvice {
  readonly url: () => string;
  readonly shards: number;
  readonly sessionStarts: () => SessionStarts;
}

/** Routes about the application, its user, its servers and their members, and where the gateway is. */
export function applicationRoutes({ place, people, users }: State, advice: GatewayAdvice): Route[] {
  const { applicationId, bot } = place;
  const application = () => ({
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
    approximate_guild_count: place.guilds.size,
  });

  function at({ params }: RestRequest): Guild {
    const guild = place.guilds.get(params.guild ?? '');
    if (guild === undefined) throw unknownGuild();
    return guild;
  }

  function member(request: RestRequest) {
    const guild = at(request);
    const id = request.params.user ?? '';
    const own = guild.members.find(({ user }) => user.id === id);
    const found = own ?? people.get(id)?.memberships.get(guild.id)?.member;
    if (found === undefined) throw users.has(id) ? unknownMember() : unknownUser();
    return reply(found);
  }

  return [
    { method: 'GET', path: '/gateway', open: true, handle: () => reply({ url: advice.url() }) },
    {
      method: 'GET',
      path: '/gateway/bot',
      handle: () => reply({ url: advice.url(), shards: advice.shards, session_start_limit: advice.sessionStarts() }),
    },
    { method: 'GET', path: '/applications/@me', handle: () => reply(application()) },
    { method: 'GET', path: '/oauth2/applications/@me', handle: () => reply(application()) },
    { method: 'GET', path: '/users/@me', handle: () => reply(bot) },
    { method: 'GET', path: '/guilds/:guild', handle: (request) => reply(at(request)) },
    { method: 'GET', path: '/guilds/:guild/channels', handle: (request) => reply(at(request).channels) },
    { method: 'GET', path: '/guilds/:guild/roles', handle: (request) => reply(at(request).roles) },
    { method: 'GET', path: '/guilds/:guild/members/:user', handle: member },
  ];
}
