import { once } from 'node:events';
import { Client, Events, GatewayIntentBits } from 'discord.js';
import { type RunningPage, type StandIn, startPage, startStandIn } from 'discord-standin';
import { PREVIEW_GUILDS } from '../../src/preview/servers.ts';
import { PREVIEW_WORDS } from '../../src/preview/texts.ts';
import { EXAMPLES } from './page-examples.ts';
import { answerSurfaces, SURFACE_COMMANDS } from './surfaces.ts';

/** Stand-in, page and the bot of every surface. */
export interface SurfacesPreview {
  readonly page: RunningPage;
  readonly standIn: StandIn;
  /** The id of the channel of that name. */
  channel(name: string): string;
  /** Lets `/slow` answer. */
  release(): void;
  /** What the bot's own code threw. */
  readonly failures: readonly unknown[];
  close(): Promise<void>;
}

/** Starts them. `standIn.clock.advance` lets the three seconds of `/silent` pass at once. */
export async function startSurfaces(): Promise<SurfacesPreview> {
  const standIn = await startStandIn({ guilds: PREVIEW_GUILDS });
  const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: standIn.api } });
  const failures: unknown[] = [];
  const waiting = new Set<() => void>();
  const wait = () => new Promise<void>((resolve) => waiting.add(resolve));
  client.on(Events.InteractionCreate, (interaction) => {
    answerSurfaces(interaction, wait).catch((error: unknown) => failures.push(error));
  });
  const ready = once(client, Events.ClientReady);
  await client.login(standIn.token);
  await ready;
  await client.application?.commands.set(SURFACE_COMMANDS);
  await standIn.ready();
  const page = await startPage({ standIn, texts: { words: PREVIEW_WORDS, examples: EXAMPLES } });
  return {
    page,
    standIn,
    failures,
    channel: (name) => {
      const channels = standIn.guilds.list().flatMap((guild) => guild.channels);
      const found = channels.find((channel) => channel.name === name);
      if (found === undefined) throw new Error(`there is no channel ${name}`);
      return found.id;
    },
    release: () => {
      for (const resolve of waiting) resolve();
      waiting.clear();
    },
    close: async () => {
      await client.destroy();
      await page.close();
      await standIn.close();
    },
  };
}
