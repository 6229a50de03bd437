/** What is registered with Discord, made from the bot's own words so that every language has it. */
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { MESSAGES } from '../messages/index.ts';
import { type Describe, described, type OptionDefinition, optionJson } from './option-definition.ts';

/** What a member must be allowed, as long as a server's settings do not say otherwise (Integrations). */
export type Permission = 'ManageGuild';

export interface SlashDefinition<Options extends readonly OptionDefinition[] = readonly OptionDefinition[]> {
  readonly kind: 'slash';
  readonly name: string;
  readonly options: Options;
  readonly permission: Permission | null;
  /** What is registered. */
  readonly json: RESTPostAPIChatInputApplicationCommandsJSONBody;
}

export interface SubcommandDefinition {
  readonly name: string;
  readonly describe: Describe;
  readonly options: readonly OptionDefinition[];
}

/** A slash command that is used by its subcommands only. */
export interface SubcommandsDefinition<
  Subcommands extends readonly SubcommandDefinition[] = readonly SubcommandDefinition[],
> {
  readonly kind: 'subcommands';
  readonly name: string;
  readonly subcommands: Subcommands;
  readonly permission: Permission | null;
  readonly json: RESTPostAPIChatInputApplicationCommandsJSONBody;
}

export interface MessageDefinition {
  readonly kind: 'message';
  /** Name of its file, and of the command in custom_ids; what a member sees is `json.name`. */
  readonly name: string;
  readonly permission: Permission | null;
  readonly json: RESTPostAPIContextMenuApplicationCommandsJSONBody;
}

interface Named {
  readonly name: string;
  readonly describe: Describe;
  /** Who is offered it. Default: everybody. */
  readonly permission?: Permission;
}

/** Where all commands live: in servers, installed there. */
const IN_SERVERS = {
  contexts: [InteractionContextType.Guild],
  integration_types: [ApplicationIntegrationType.GuildInstall],
};

/** A slash command of a server: the same name in every language, its descriptions in each. */
export function slashCommand<const Options extends readonly OptionDefinition[]>(
  definition: Named & { readonly options: Options },
): SlashDefinition<Options>;
/** One with subcommands, each with options of its own. Discord knows no such command without a subcommand. */
export function slashCommand<const Subcommands extends readonly SubcommandDefinition[]>(
  definition: Named & { readonly subcommands: Subcommands },
): SubcommandsDefinition<Subcommands>;
export function slashCommand({
  name,
  describe,
  permission = null,
  ...inside
}: Omit<Named, 'permission'> & { readonly permission?: Permission | null } & (
    | { readonly options: readonly OptionDefinition[] }
    | { readonly subcommands: readonly SubcommandDefinition[] }
  )): SlashDefinition | SubcommandsDefinition {
  const common = {
    type: ApplicationCommandType.ChatInput as const,
    name,
    ...described(describe),
    ...permissionJson(permission),
  };
  if ('options' in inside) {
    const { options } = inside;
    const json = { ...common, options: options.map(optionJson), ...IN_SERVERS };
    return { kind: 'slash', name, permission, options, json };
  }
  const { subcommands } = inside;
  const json = { ...common, options: subcommands.map(subcommandJson), ...IN_SERVERS };
  return { kind: 'subcommands', name, permission, subcommands, json };
}

/** A command of a message's context menu (Apps). It has no description, so its name is in the member's language. */
export function messageCommand({
  name,
  label,
  permission,
}: {
  readonly name: string;
  /** What stands in the menu, 1 to 32 characters. */
  readonly label: Describe;
  /** Who is offered it. Default: everybody. */
  readonly permission?: Permission;
}): MessageDefinition {
  return {
    kind: 'message',
    name,
    permission: permission ?? null,
    json: {
      type: ApplicationCommandType.Message,
      name: label(MESSAGES.en),
      name_localizations: { id: label(MESSAGES.id) },
      ...permissionJson(permission ?? null),
      ...IN_SERVERS,
    },
  };
}

function subcommandJson({ name, describe, options }: SubcommandDefinition) {
  return {
    type: ApplicationCommandOptionType.Subcommand as const,
    name,
    ...described(describe),
    options: options.map(optionJson),
  };
}

/** Discord takes the bits as a string. */
function permissionJson(permission: Permission | null) {
  return permission === null ? {} : { default_member_permissions: String(PermissionFlagsBits[permission]) };
}
