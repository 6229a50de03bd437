import { CommandLineError } from './cli/error.ts';
import { visible } from './language/invisible.ts';
import { packageVersion } from './root.ts';

/** One subcommand: takes the arguments after its name, writes to standard output, gives the exit status. */
type Subcommand = (args: readonly string[]) => Promise<number>;

/** Each is loaded when it is asked for: help and a slip of the fingers are answered at once. */
const SUBCOMMANDS: Readonly<Record<string, () => Promise<Subcommand>>> = {
  ask: async () => (await import('./cli/ask.ts')).ask,
  quotes: async () => (await import('./cli/quotes.ts')).quotes,
  check: async () => (await import('./cli/check.ts')).check,
  validate: async () => (await import('./cli/validate.ts')).validate,
  start: async () => (await import('./main.ts')).main,
  status: async () => (await import('./cli/status.ts')).status,
};

const USAGE = `notulen: answers about a meeting, in its sources' own words

  notulen ask QUESTION [--limit N] [--explain] [--json] [--library DIR]
  notulen ask --batch FILE --json [--limit N] [--library DIR]
  notulen quotes [--speaker NAME] [--about TOPIC] [--json] [--library DIR]
  notulen check QUOTATION [--speaker NAME] [--source ID] [--json] [--library DIR]
  notulen validate [DIR]
  notulen start
  notulen status [--json]

ask       the passages that answer a question, in Indonesian or English
quotes    what was said, by whom; NAME is any part or usual spelling of a name, or an office
check     whether that was said, word for word; a message with a quotation and a name in it is understood
validate  reads every article in a folder and names what is wrong with each
start     the bot; without DISCORD_TOKEN, a local preview in the browser
status    how the running bot is doing, asked through STATE_DIR or HEALTH_PORT

--library DIR   the folder of articles (default: data/articles of this package)
--source ID     only that source: its path below the folder, without the ending
--limit N       how many passages at most (default 5)
--explain       also why: the words, their weights and translations, and what each passage was judged by
--json          JSON lines on standard output, and nothing else
--batch FILE    questions as JSON lines: {"id":"…","question":"…"}

Exit status: 0 it ran (also when it found nothing), 2 bad usage or input, 1 anything else; for status: 1 not healthy.
`;

/**
 * Runs the command line.
 * @param args the arguments after the program's name
 * @returns the exit status: 0 it ran, 2 bad usage or input, 1 anything else
 */
export async function run(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === 'help' || args.includes('--help') || args.includes('-h')) {
    (name === undefined ? process.stderr : process.stdout).write(USAGE);
    return name === undefined ? 2 : 0;
  }
  if (name === '--version' || name === '-v') {
    process.stdout.write(`${packageVersion()}\n`);
    return 0;
  }
  const load = Object.hasOwn(SUBCOMMANDS, name) ? SUBCOMMANDS[name] : undefined;
  if (load === undefined) {
    return complain(
      `notulen: there is no "${name}"; there are ${Object.keys(SUBCOMMANDS).join(', ')} (notulen --help)`,
      2,
    );
  }
  try {
    const subcommand = await load();
    return await subcommand(rest);
  } catch (error) {
    if (error instanceof CommandLineError) return complain(`notulen ${name}: ${error.message}`, 2);
    return complain(`notulen ${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`, 1);
  }
}

function complain(line: string, status: number): number {
  process.stderr.write(`${visible(line)}\n`);
  return status;
}
