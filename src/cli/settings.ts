import { config as readDotenv } from 'dotenv';
import { type Config, ConfigError, readConfig } from '../app/config.ts';
import { CommandLineError } from './error.ts';

/** The settings of the environment that commands which run and end go by. @throws CommandLineError for a wrong one */
export function settings(): Config {
  const { DATA_DIR, GLOSSARIES, MEMORY_MB, SNAPSHOT, THRESHOLD } = process.env;
  try {
    return readConfig({ DATA_DIR, GLOSSARIES, MEMORY_MB, SNAPSHOT, THRESHOLD });
  } catch (error) {
    if (error instanceof ConfigError) throw new CommandLineError(error.message);
    throw error;
  }
}

/**
 * The same with `.env` of the working folder, as the bot reads it: what is kept for a server is what the bot answers
 * from. @throws CommandLineError for a wrong one
 */
export function botSettings(): Config {
  readDotenv({ quiet: true });
  return settings();
}
