import type { APIApplicationCommand } from 'discord-api-types/v10';
import { invalidForm, unknownApplication, unknownCommand, unknownGuild } from '../errors.ts';
import type { Checker, Part } from '../rules/check.ts';
import { record } from '../rules/rule.ts';
import type { SchemaName } from '../rules/schema.ts';
import type { CommandBody, Scope } from '../state/commands.ts';
import type { State } from '../state/state.ts';
import { type RestRequest, type Route, reply } from './router.ts';

/** Registration of commands. https://discord.com/developers/docs/interactions/application-commands#endpoints */
export function commandRoutes(state: State, checker: Checker): Route[] {
  return [
    ...scopeRoutes(state, checker, 'global', '/applications/:application/commands'),
    ...scopeRoutes(state, checker, 'guild', '/applications/:application/guilds/:guild/commands'),
  ];
}

function scopeRoutes(state: State, checker: Checker, scope: Scope, path: string): Route[] {
  const { commands, place } = state;

  function here(handle: Route['handle']): Route['handle'] {
    return (request) => {
      if (request.params.application !== place.applicationId) throw unknownApplication();
      if (scope === 'guild' && request.params.guild !== place.guild.id) throw unknownGuild();
      return handle(request);
    };
  }

  function find({ params }: RestRequest): APIApplicationCommand {
    const command = commands.find(scope, params.command ?? '');
    if (command === null) throw unknownCommand();
    return command;
  }

  async function create({ body }: RestRequest) {
    await checker(partsOf('ApplicationCommandCreateRequestSchema', body, body, []));
    const { command, created } = commands.upsert(scope, body as CommandBody);
    return { status: created ? 201 : 200, body: command };
  }

  async function overwrite({ body }: RestRequest) {
    if (!Array.isArray(body)) {
      throw invalidForm([{ path: [], code: 'LIST_TYPE_CONVERT', message: 'Only iterables may be used in a ListType' }]);
    }
    await checker([
      ...body.flatMap((command, index) => partsOf('ApplicationCommandUpdateRequestSchema', command, command, [index])),
      { by: { subject: 'command-list' }, body: { commands: body }, at: [] },
    ]);
    return reply(commands.replaceAll(scope, body as CommandBody[]));
  }

  async function edit(request: RestRequest) {
    const old = find(request);
    const body = record(request.body);
    await checker(partsOf('ApplicationCommandPatchRequestPartialSchema', body, { ...old, ...body }, []));
    return reply(commands.edit(scope, old.id, body));
  }

  return [
    { method: 'GET', path, handle: here(() => reply(commands.list(scope))) },
    { method: 'POST', path, handle: here(create) },
    { method: 'PUT', path, handle: here(overwrite) },
    { method: 'GET', path: `${path}/:command`, handle: here((request) => reply(find(request))) },
    { method: 'PATCH', path: `${path}/:command`, handle: here(edit) },
    {
      method: 'DELETE',
      path: `${path}/:command`,
      handle: here((request) => {
        commands.remove(scope, find(request).id);
        return reply(null);
      }),
    },
  ];
}

function partsOf(schema: SchemaName, body: unknown, whole: unknown, at: Part['at']): Part[] {
  return [
    { by: { schema }, body, at },
    { by: { subject: 'command' }, body: whole, at },
  ];
}
