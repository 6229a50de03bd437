import { config as readDotenv } from 'dotenv';
import { type Config, ConfigError, readConfig } from '../app/config.ts';
import type { ReaderSettings } from '../app/reader-settings.ts';
import { CommandLineError } from './error.ts';

/** The settings of the environment that commands which run and end go by. @throws CommandLineError for a wrong one */
export function settings(): Config {
  const { DATA_DIR, GLOSSARIES, MEMORY_MB, SNAPSHOT, THRESHOLD } = process.env;
  return checked({ DATA_DIR, GLOSSARIES, MEMORY_MB, SNAPSHOT, THRESHOLD });
}

/** The readers that the environment names. @throws CommandLineError for a wrong setting */
export function readerSettings(): ReaderSettings {
  const { RERANK_URL, READER_URL, READER_MODEL, READER_KEY } = process.env;
  return checked({ RERANK_URL, READER_URL, READER_MODEL, READER_KEY }).reader;
}

/**
 * `settings` with `.env` of the working folder, as the bot reads it: what is kept for a server is what the bot answers
 * from. @throws CommandLineError for a wrong one
 */
export function botSettings(): Config {
  readDotenv({ quiet: true });
  return settings();
}

function checked(environment: NodeJS.ProcessEnv): Config {
  try {
    return readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) throw new CommandLineError(error.message);
    throw error;
  }
}
