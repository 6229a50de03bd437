/** Commands of a test's own on the stand-in, through the real client. */
import { type Client, Events } from 'discord.js';
import pino from 'pino';
import type { useStandIn } from '../../packages/discord-standin/tests/support/standin.ts';
import type { Command } from '../../src/discord/commands/command.ts';
import { register } from '../../src/discord/commands/registration.ts';
import { createAttachments } from '../../src/discord/gateway/attachments.ts';
import { createClient } from '../../src/discord/gateway/client.ts';
import { createDispatcher, type Dispatcher, type DispatcherOptions } from '../../src/discord/interactions/dispatch.ts';
import { createLibrary } from '../../src/library/library.ts';

/** Resolves once the commands are registered and answered; ends before the stand-in does. */
export async function startDispatcher(
  { standIn, beforeClose }: Pick<ReturnType<typeof useStandIn>, 'standIn' | 'beforeClose'>,
  commands: readonly Command[],
  options: Partial<DispatcherOptions> = {},
): Promise<Dispatcher & { readonly client: Client }> {
  const named = new Map(commands.map((command) => [command.data.name, command]));
  const dispatcher = createDispatcher({
    commands: named,
    library: createLibrary([]),
    log: pino({ level: 'silent' }),
    fetchAttachment: createAttachments({ api: standIn.api }),
    ...options,
  });
  const client = createClient(standIn.api);
  beforeClose(() => client.destroy());
  client.on(Events.InteractionCreate, (interaction) => void dispatcher.dispatch(interaction));
  await client.login(standIn.token);
  await register(client.rest, standIn.applicationId, named);
  await standIn.ready();
  return { ...dispatcher, client };
}
