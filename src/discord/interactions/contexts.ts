/** Who interacts, in which language, and whether they may: what is known before the sources are open. */
import { GuildFeature, type Interaction, PermissionFlagsBits } from 'discord.js';
import { memoize } from '../../language/lru-cache.ts';
import type { Keeper } from '../../library/keeping/types.ts';
import { StoreError } from '../../library/stores/error.ts';
import type { Library } from '../../library/types.ts';
import type { Readers } from '../../reader/types.ts';
import type { Command } from '../commands/command.ts';
import { type Grants, readGrant } from '../ids/grants.ts';
import { MESSAGES } from '../messages/index.ts';
import { languageOf } from '../messages/language.ts';
import { UserError } from '../messages/user-error.ts';
import type { Asker, InteractionContext, Wording } from '../replies/context.ts';
import { NO_PROGRESS, type Progress } from '../replies/progress.ts';

export interface Contexts {
  /** For a command that Discord let the member use, and for choices while they type one. */
  ofCommand(interaction: Interaction, command: Command, progress?: Progress): InteractionContext;
  /**
   * For a button or form of a command.
   * @returns `null` where the command needs a permission and this member may not use its buttons: they neither manage
   * the server now, nor hold a grant that the command gave them here within a day
   */
  ofPress(interaction: Interaction, command: Command, customId: string, progress?: Progress): InteractionContext | null;
}

export interface ContextsOptions {
  readonly library: Library;
  readonly keeper: Keeper | null;
  readonly grants: Grants;
  readonly reader: Readers | null;
}

/** Servers whose sources are held as one object each: what goes with it lives as long. */
const SERVERS_MAX = 1_000;

export function createContexts({ library, keeper, grants, reader }: ContextsOptions): Contexts {
  const keptOf = keeper === null ? () => null : memoize((server) => keeper.of(server), SERVERS_MAX);

  function contextOf(interaction: Interaction, grant: string | null, progress: Progress): InteractionContext {
    const { locale, guildLocale, guildId, guild } = interaction;
    return {
      ...wording(locale),
      asker: askerOf(interaction),
      server: wording(isCommunity(interaction) ? (guildLocale ?? locale) : locale),
      serverId: guildId ?? '',
      serverName: guild?.name ?? null,
      kept: guildId === null ? null : keptOf(guildId),
      ...(reader === null ? {} : { reader }),
      grant,
      progress,
      openSources: () => library.open(guildId ?? '').catch(unavailable),
    };
  }

  const granteeOf = ({ guildId, user }: Interaction, { data: { name } }: Command) => ({
    server: guildId ?? '',
    member: user.id,
    command: name,
  });

  return {
    // Who manages the server is looked at again at each press, and so needs no grant.
    ofCommand: (interaction, command, progress = NO_PROGRESS) => {
      const needsGrant = command.data.permission !== null && !askerOf(interaction).managesServer;
      const grant = needsGrant ? grants.grant(granteeOf(interaction, command), Date.now()) : null;
      return contextOf(interaction, grant, progress);
    },
    ofPress: (interaction, command, customId, progress = NO_PROGRESS) => {
      if (command.data.permission === null) return contextOf(interaction, null, progress);
      if (askerOf(interaction).managesServer) return contextOf(interaction, null, progress);
      const grant = readGrant(customId);
      const isGranted = grant !== null && grants.isGranted(grant, granteeOf(interaction, command), Date.now());
      return isGranted ? contextOf(interaction, grant, progress) : null;
    },
  };
}

/** A store that fails is told in the log; an answer from other sources than the server's would be a wrong one. */
function unavailable(error: unknown): never {
  throw error instanceof StoreError ? new UserError('sourcesUnavailable', {}) : error;
}

function askerOf({ user, memberPermissions, channel, guild }: Interaction): Asker {
  const may = (permission: bigint) => memberPermissions?.has(permission) ?? false;
  const { SendMessages, SendMessagesInThreads, ManageMessages, ManageGuild } = PermissionFlagsBits;
  // A channel that the client does not know is a thread it cannot see; of a server that is out it knows none.
  const isThread = channel?.isThread() ?? guild?.available !== false;
  return {
    id: user.id,
    moderates: may(ManageMessages),
    writes: may(isThread ? SendMessagesInThreads : SendMessages),
    managesServer: may(ManageGuild),
  };
}

/**
 * Only a Community server has a language that somebody chose; all others say `en-US`. Of a server that has been out
 * since the start nothing is known, whatever discord.js's types say.
 * https://discord.com/developers/docs/resources/guild#guild-object
 */
function isCommunity({ guild }: Interaction): boolean {
  const features: unknown = guild?.features;
  return Array.isArray(features) && features.includes(GuildFeature.Community);
}

function wording(locale: string): Wording {
  const language = languageOf(locale);
  return { language, messages: MESSAGES[language] };
}
