/** `npm run deploy-commands`: registers the commands without starting the bot. */
import { pathToFileURL } from 'node:url';
import { REST } from 'discord.js';
import { type APIApplication, Routes } from 'discord-api-types/v10';
import { config as readDotenv } from 'dotenv';
import { ConfigError, readConfig } from '../../app/config.ts';
import { complain } from '../../app/exit.ts';
import { connectionError } from '../gateway/failure.ts';
import { loadCommands } from './loader.ts';
import { register } from './registration.ts';

/**
 * Says on standard output what it did, on standard error why it could not.
 * @param folder of commands; default: the package's own
 * @returns the exit status: 0 they are registered, 2 a wrong setting or token, 1 anything else
 */
export async function deploy(environment: NodeJS.ProcessEnv, folder?: string): Promise<number> {
  try {
    const { token, api } = readConfig(environment);
    if (token === null)
      throw new ConfigError('DISCORD_TOKEN is missing: commands are registered for an application (see .env.example)');
    const commands = await loadCommands(folder);
    const rest = new REST(api === null ? {} : { api }).setToken(token);
    const { id } = (await rest.get(Routes.currentApplication())) as APIApplication;
    const done = await register(rest, id, commands);
    const names = [...commands.values()]
      .map(({ data }) => (data.kind === 'message' ? `"${data.json.name}"` : `/${data.name}`))
      .join(' ');
    process.stdout.write(
      `notulen: ${names}: ${done === 'unchanged' ? 'registered already, nothing changed' : 'registered'}\n`,
    );
    return 0;
  } catch (error) {
    return complain(connectionError(error));
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  readDotenv({ quiet: true });
  process.exitCode = await deploy(process.env);
}
