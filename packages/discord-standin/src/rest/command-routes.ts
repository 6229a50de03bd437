import type { APIApplicationCommand } from 'discord-api-types/v10';
import {
  botsCannotUse,
  invalidForm,
  unknownApplication,
  unknownCommand,
  unknownCommandPermissions,
  unknownGuild,
} from '../errors.ts';
import { checkParts, type Part } from '../rules/check.ts';
import { record } from '../rules/rule.ts';
import type { SchemaName } from '../rules/schema.ts';
import { type CommandBody, GLOBAL, type Scope } from '../state/commands.ts';
import type { State } from '../state/state.ts';
import { type RestRequest, type Route, reply } from './router.ts';

/** Registration of commands. https://discord.com/developers/docs/interactions/application-commands#endpoints */
export function commandRoutes(state: State): Route[] {
  return [
    ...permissionRoutes(state),
    ...scopeRoutes(state, '/applications/:application/commands'),
    ...scopeRoutes(state, GUILD_COMMANDS),
  ];
}

const GUILD_COMMANDS = '/applications/:application/guilds/:guild/commands';

function scopeRoutes(state: State, path: string): Route[] {
  const { commands, place } = state;

  /** Everywhere, or the server the address names. */
  function scopeOf({ params }: RestRequest): Scope {
    if (params.application !== place.applicationId) throw unknownApplication();
    if (params.guild === undefined) return GLOBAL;
    if (!place.guilds.has(params.guild)) throw unknownGuild();
    return params.guild;
  }

  function find(request: RestRequest): APIApplicationCommand {
    const command = commands.find(scopeOf(request), request.params.command ?? '');
    if (command === null) throw unknownCommand();
    return command;
  }

  function create(request: RestRequest) {
    const scope = scopeOf(request);
    const { body } = request;
    checkParts(partsOf('ApplicationCommandCreateRequestSchema', body, body, []));
    const { command, created } = commands.upsert(scope, body as CommandBody);
    return { status: created ? 201 : 200, body: command };
  }

  function overwrite(request: RestRequest) {
    const scope = scopeOf(request);
    const { body } = request;
    if (!Array.isArray(body)) {
      throw invalidForm([{ path: [], code: 'LIST_TYPE_CONVERT', message: 'Only iterables may be used in a ListType' }]);
    }
    checkParts([
      ...body.flatMap((command, index) => partsOf('ApplicationCommandUpdateRequestSchema', command, command, [index])),
      { by: { subject: 'command-list' }, body: { commands: body }, at: [] },
    ]);
    return reply(commands.replaceAll(scope, body as CommandBody[]));
  }

  function edit(request: RestRequest) {
    const old = find(request);
    const body = record(request.body);
    checkParts(partsOf('ApplicationCommandPatchRequestPartialSchema', body, { ...old, ...body }, []));
    return reply(commands.edit(scopeOf(request), old.id, body));
  }

  function remove(request: RestRequest) {
    commands.remove(scopeOf(request), find(request).id);
    return reply(null);
  }

  return [
    { method: 'GET', path, handle: (request) => reply(commands.list(scopeOf(request))) },
    { method: 'POST', path, handle: create },
    { method: 'PUT', path, handle: overwrite },
    { method: 'GET', path: `${path}/:command`, handle: (request) => reply(find(request)) },
    { method: 'PATCH', path: `${path}/:command`, handle: edit },
    { method: 'DELETE', path: `${path}/:command`, handle: remove },
  ];
}

/** Bots read what a server's moderators have set, and cannot set it. */
function permissionRoutes({ commandPermissions, place }: State): Route[] {
  function listed({ params }: RestRequest) {
    const { guild = '' } = params;
    if (!place.guilds.has(guild)) throw unknownGuild();
    return commandPermissions.list(guild);
  }

  return [
    { method: 'GET', path: `${GUILD_COMMANDS}/permissions`, handle: (request) => reply(listed(request)) },
    {
      method: 'GET',
      path: `${GUILD_COMMANDS}/:command/permissions`,
      handle: (request) => {
        const set = listed(request).find(({ id }) => id === request.params.command);
        if (set === undefined) throw unknownCommandPermissions();
        return reply(set);
      },
    },
    {
      method: 'PUT',
      path: `${GUILD_COMMANDS}/:command/permissions`,
      handle: () => {
        throw botsCannotUse();
      },
    },
  ];
}

function partsOf(schema: SchemaName, body: unknown, whole: unknown, at: Part['at']): Part[] {
  return [
    { by: { schema }, body, at },
    { by: { subject: 'command' }, body: whole, at },
  ];
}
