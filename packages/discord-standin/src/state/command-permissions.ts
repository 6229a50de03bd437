import type { APIApplicationCommandPermission, APIGuildApplicationCommandPermissions } from 'discord-api-types/v10';

/** What servers set in Server Settings → Integrations, for the application as a whole and for single commands. */
export interface CommandPermissions {
  /** `target` is a command's id, or the application's for all of them; an empty list takes the settings away. */
  set(guildId: string, target: string, permissions: readonly APIApplicationCommandPermission[]): void;
  get(guildId: string, target: string): readonly APIApplicationCommandPermission[];
  /** Everything a server has set, as the API gives it. */
  list(guildId: string): readonly APIGuildApplicationCommandPermissions[];
}

/** Nothing set yet. https://discord.com/developers/docs/interactions/application-commands#permissions */
export function createCommandPermissions(applicationId: string): CommandPermissions {
  const guilds = new Map<string, Map<string, readonly APIApplicationCommandPermission[]>>();
  return {
    set: (guildId, target, permissions) => {
      const targets = guilds.get(guildId) ?? new Map();
      guilds.set(guildId, targets);
      if (permissions.length === 0) targets.delete(target);
      else targets.set(target, permissions);
    },
    get: (guildId, target) => guilds.get(guildId)?.get(target) ?? [],
    list: (guildId) =>
      [...(guilds.get(guildId) ?? [])].map(([id, permissions]) => ({
        id,
        application_id: applicationId,
        guild_id: guildId,
        permissions: [...permissions],
      })),
  };
}
