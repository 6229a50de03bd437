import { type APIApplicationCommand, ApplicationCommandType } from 'discord-api-types/v10';

/** Where commands are registered: everywhere (`GLOBAL`), or in the server of that id. */
export type Scope = string;

export const GLOBAL: Scope = 'global';

/** A command as a bot sends it, checked already. */
export type CommandBody = Partial<APIApplicationCommand> & Pick<APIApplicationCommand, 'name'>;

/** The commands registered, by scope. */
export interface CommandRegistry {
  list(scope: Scope): readonly APIApplicationCommand[];
  /** Those of every scope. */
  all(): readonly APIApplicationCommand[];
  /** Those members of a server meet: its own and the global ones. */
  inGuild(guildId: string): readonly APIApplicationCommand[];
  find(scope: Scope, id: string): APIApplicationCommand | null;
  /** Adds a command, or overwrites the one of the same name and type; `created` says which. */
  upsert(scope: Scope, body: CommandBody): { readonly command: APIApplicationCommand; readonly created: boolean };
  /** Makes `bodies` all there is; a command that keeps its name and type keeps its id. */
  replaceAll(scope: Scope, bodies: readonly CommandBody[]): readonly APIApplicationCommand[];
  /** The command changed in the fields `body` names. */
  edit(scope: Scope, id: string, body: Partial<APIApplicationCommand>): APIApplicationCommand | null;
  remove(scope: Scope, id: string): boolean;
}

export interface RegistryOptions {
  readonly applicationId: string;
  readonly nextId: () => string;
  /** Called after every change. */
  readonly changed: () => void;
}

/** An empty registry. */
export function createCommandRegistry({ applicationId, nextId, changed }: RegistryOptions): CommandRegistry {
  const scopes = new Map<Scope, APIApplicationCommand[]>();
  const listed = (scope: Scope) => scopes.get(scope) ?? [];

  function build(scope: Scope, body: CommandBody, id: string): APIApplicationCommand {
    return {
      default_member_permissions: null,
      nsfw: false,
      description: '',
      ...body,
      type: body.type ?? ApplicationCommandType.ChatInput,
      id,
      application_id: applicationId,
      version: nextId(),
      ...(scope === GLOBAL ? { dm_permission: true, contexts: body.contexts ?? null } : { guild_id: scope }),
    };
  }

  function findSame(scope: Scope, body: CommandBody): APIApplicationCommand | undefined {
    const type = body.type ?? ApplicationCommandType.ChatInput;
    return listed(scope).find((command) => command.name === body.name && command.type === type);
  }

  function replace(scope: Scope, id: string, command: APIApplicationCommand): APIApplicationCommand {
    scopes.set(scope, [...listed(scope).filter((other) => other.id !== id), command]);
    changed();
    return command;
  }

  return {
    list: listed,
    all: () => [...listed(GLOBAL), ...[...scopes].flatMap(([scope, own]) => (scope === GLOBAL ? [] : own))],
    inGuild: (guildId) => [...listed(guildId), ...listed(GLOBAL)],
    find: (scope, id) => listed(scope).find((command) => command.id === id) ?? null,
    upsert: (scope, body) => {
      const old = findSame(scope, body);
      const id = old?.id ?? nextId();
      return { command: replace(scope, id, build(scope, body, id)), created: old === undefined };
    },
    replaceAll: (scope, bodies) => {
      const commands = bodies.map((body) => build(scope, body, findSame(scope, body)?.id ?? nextId()));
      scopes.set(scope, commands);
      changed();
      return commands;
    },
    edit: (scope, id, body) => {
      const old = listed(scope).find((command) => command.id === id);
      return old === undefined ? null : replace(scope, id, build(scope, { ...old, ...body }, id));
    },
    remove: (scope, id) => {
      const before = listed(scope).length;
      scopes.set(
        scope,
        listed(scope).filter((command) => command.id !== id),
      );
      changed();
      return listed(scope).length < before;
    },
  };
}
