import { type ParseArgsConfig, parseArgs } from 'node:util';
import { CommandLineError, UsageError } from './error.ts';

/** Options of a subcommand, as `parseArgs` takes them. */
export type Options = NonNullable<ParseArgsConfig['options']>;

/** What `parseArgs` makes of such options. */
export type Parsed<T extends Options> = ReturnType<
  typeof parseArgs<{ args: string[]; options: T; allowPositionals: true; strict: true }>
>;

/** Options that every subcommand reading articles takes. */
export const LIBRARY_OPTIONS = { library: { type: 'string' }, server: { type: 'string' } } as const satisfies Options;

/**
 * Parses a subcommand's arguments.
 * @throws UsageError for an unknown option or a missing value, CommandLineError for one that is empty
 */
export function parseArguments<T extends Options>(args: readonly string[], options: T): Parsed<T> {
  const parsed = parse(args, options);
  for (const [name, value] of Object.entries(parsed.values)) {
    if (value === '') throw new CommandLineError(`--${name} is empty: give it a value`);
  }
  return parsed;
}

function parse<T extends Options>(args: readonly string[], options: T): Parsed<T> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(error.message.split('. ')[0]);
    throw error;
  }
}

/**
 * A whole number of at least 1.
 * @throws CommandLineError naming the option and the value
 */
export function positiveInteger(name: string, value: string): number {
  const number = Number(value);
  if (/^\d+$/.test(value) && Number.isSafeInteger(number) && number >= 1) return number;
  throw new CommandLineError(`--${name} ${value}: give a whole number from 1`);
}
