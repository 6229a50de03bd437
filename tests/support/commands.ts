/**
 * The bot's commands, loaded while a test file is imported. Files share what they import, and an import that is
 * rejected stays so for every later file: so none of it is left to a test.
 */
import { loadCommands } from '../../src/discord/commands/loader.ts';

export const COMMANDS = await loadCommands();
