import { GatewayIntentBits } from 'discord-api-types/v10';
import type { Place } from '../state/place.ts';
import { isShardOf, type Session } from './session.ts';

/** An event for one session. */
export interface Greeting {
  readonly name: string;
  readonly body: object;
}

/**
 * What a client is sent that identified: READY, then each server of its shard.
 * https://discord.com/developers/docs/events/gateway-events#ready
 */
export function greetings({ applicationId, bot, guilds }: Place, session: Session, url: string): readonly Greeting[] {
  const own = [...guilds.values()].filter(({ id }) => isShardOf(session.shard, id));
  const ready = {
    v: 10,
    user: { ...bot, verified: true, mfa_enabled: false, email: null, flags: 0 },
    guilds: own.map(({ id }) => ({ id, unavailable: true })),
    session_id: session.id,
    resume_gateway_url: url,
    session_type: 'normal',
    shard: session.shard,
    application: { id: applicationId, flags: 0 },
  };
  const wanted = (session.intents & GatewayIntentBits.Guilds) !== 0;
  const available = wanted ? own.filter(({ unavailable }) => unavailable !== true) : [];
  return [{ name: 'READY', body: ready }, ...available.map((guild) => ({ name: 'GUILD_CREATE', body: guild }))];
}
