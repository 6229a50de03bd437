import { once } from 'node:events';
import {
  type ApplicationCommandDataResolvable,
  Client,
  type ClientOptions,
  Events,
  GatewayIntentBits,
  type Interaction,
} from 'discord.js';
import type { StandInFixture } from './standin.ts';

/** A bot for one test: its commands, and what it does with an interaction. */
export interface TestBot {
  readonly commands: readonly ApplicationCommandDataResolvable[];
  answer(interaction: Interaction): Promise<unknown>;
  readonly options?: Partial<ClientOptions>;
  /** Where the commands are registered. Default: in the server. */
  readonly scope?: 'global' | 'guild';
}

/** A stock discord.js client on the running test's stand-in, ended with the test. */
export function createClient(discord: StandInFixture, options: Partial<ClientOptions> = {}): Client {
  const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: discord.standIn.api }, ...options });
  discord.beforeClose(() => client.destroy());
  return client;
}

/** Logs in, registers the commands and waits until both are through; `failures` holds what `answer` threw. */
export async function startBot(
  discord: StandInFixture,
  { commands, answer, options = {}, scope = 'guild' }: TestBot,
): Promise<{ readonly client: Client; readonly failures: unknown[] }> {
  const { standIn } = discord;
  const client = createClient(discord, options);
  const failures: unknown[] = [];
  client.on(Events.InteractionCreate, (interaction) => {
    answer(interaction).catch((error: unknown) => failures.push(error));
  });
  const ready = once(client, Events.ClientReady);
  await client.login(standIn.token);
  await ready;
  const registrar = scope === 'guild' ? client.guilds.cache.first() : client.application;
  await registrar?.commands.set(commands);
  await standIn.ready();
  return { client, failures };
}
