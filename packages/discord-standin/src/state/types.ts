import type { GatewayGuildCreateDispatchData } from 'discord-api-types/v10';

/** A server as `GUILD_CREATE` tells of it. */
export type Guild = GatewayGuildCreateDispatchData;
