import { packageVersion } from '../app/package.ts';
import { visible } from '../language/invisible.ts';
import { CommandLineError, UsageError } from './error.ts';
import { helpOn, USAGE } from './help.ts';

/** One subcommand: takes the arguments after its name, writes to standard output, gives the exit status. */
type Subcommand = (args: readonly string[]) => Promise<number>;

/** Each is loaded when it is asked for: help and a slip of the fingers are answered at once. */
const SUBCOMMANDS: Readonly<Record<string, () => Promise<Subcommand>>> = {
  ask: async () => (await import('./ask.ts')).ask,
  quotes: async () => (await import('./quotes.ts')).quotes,
  check: async () => (await import('./check.ts')).check,
  add: async () => (await import('./sources/add.ts')).add,
  sources: async () => (await import('./sources/list.ts')).sources,
  edit: async () => (await import('./sources/change.ts')).edit,
  remove: async () => (await import('./sources/change.ts')).remove,
  restore: async () => (await import('./sources/change.ts')).restore,
  refresh: async () => (await import('./sources/change.ts')).refresh,
  history: async () => (await import('./sources/history.ts')).history,
  backup: async () => (await import('./sources/keep-safe.ts')).backup,
  doctor: async () => (await import('./sources/keep-safe.ts')).doctor,
  validate: async () => (await import('./validate.ts')).validate,
  text: async () => (await import('./text.ts')).text,
  start: async () => {
    const stop = (await import('../app/stop.ts')).listenForStop();
    const { main } = await import('../main.ts');
    return () => main(stop);
  },
  status: async () => (await import('./status.ts')).status,
};

const HELP: ReadonlySet<string> = new Set(['help', '--help', '-h']);

/**
 * Runs the command line.
 * @param args the arguments after the program's name
 * @returns the exit status: 0 it ran, 2 bad usage or input, 1 anything else
 */
export async function run(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === '--version' || name === '-v') {
    process.stdout.write(`${packageVersion()}\n`);
    return 0;
  }
  if (name === undefined) {
    process.stderr.write(USAGE);
    return 2;
  }
  if (HELP.has(name)) return help(rest[0]);
  const load = Object.hasOwn(SUBCOMMANDS, name) ? SUBCOMMANDS[name] : undefined;
  if (load === undefined) return unknown(name);
  const end = rest.indexOf('--');
  if ((end < 0 ? rest : rest.slice(0, end)).some((arg) => arg === '--help' || arg === '-h')) return help(name);
  try {
    const subcommand = await load();
    return await subcommand(rest);
  } catch (error) {
    if (error instanceof UsageError) return complain(`notulen ${name}: ${error.message} (notulen ${name} --help)`, 2);
    if (error instanceof CommandLineError) return complain(`notulen ${name}: ${error.message}`, 2);
    return complain(`notulen ${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`, 1);
  }
}

/** Help on a command, or on all of them. */
function help(name: string | undefined): number {
  const text = name === undefined || name.startsWith('-') ? USAGE : helpOn(name);
  if (text === null) return unknown(name ?? '');
  process.stdout.write(text);
  return 0;
}

function unknown(name: string): number {
  return complain(
    `notulen: there is no "${name}"; there are ${Object.keys(SUBCOMMANDS).join(', ')} (notulen --help)`,
    2,
  );
}

function complain(line: string, status: number): number {
  process.stderr.write(`${visible(line)}\n`);
  return status;
}
