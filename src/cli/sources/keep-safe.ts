/** `notulen backup` and `notulen doctor`: what is kept is copied, and looked through. */
import { dirname } from 'node:path';
import { visibleLine } from '../../language/invisible.ts';
import { STORE_FILE } from '../../library/stores/sqlite/protocol.ts';
import { parseArguments } from '../arguments.ts';
import { CommandLineError, UsageError } from '../error.ts';
import { counted } from '../flags.ts';
import { writeJson, writeText } from '../output.ts';
import { botSettings } from '../settings.ts';
import { exists, isKeptIn, nothingKept, withStore } from './store.ts';

const MEBIBYTE = 2 ** 20;

/** A copy of everything that is kept, also while the bot runs. */
export async function backup(args: readonly string[]): Promise<number> {
  const { positionals } = parseArguments(args, {});
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new CommandLineError('name one new file: notulen backup FILE');
  const { dataDir } = botSettings();
  if (!(await isKeptIn(dataDir))) throw nothingKept(dataDir);
  if (!(await exists(dirname(file)))) {
    throw new CommandLineError(`${visibleLine(file)}: its folder does not exist; make it, or name another file`);
  }
  await withStore((store) => store.backup(file));
  await writeText(
    `A copy of what is kept in ${dataDir} is in ${file}. To go back to it, stop the bot and put it there as ${STORE_FILE}.`,
  );
  return 0;
}

/**
 * Exit status 0 where all is well, 1 where something is wrong.
 * @throws CommandLineError where nothing is kept: another folder may be meant
 */
export async function doctor(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArguments(args, { json: { type: 'boolean', default: false } });
  if (positionals.length > 0) throw new UsageError(`"${positionals.join(' ')}" belongs to no option`);
  const { dataDir } = botSettings();
  if (!(await isKeptIn(dataDir))) throw nothingKept(dataDir);
  const report = await withStore((store) => store.check());
  const { servers, sources, removed, drafts, size, problems } = report;
  if (values.json) await writeJson(report);
  else {
    const kept = `${counted(sources, 'source')} of ${counted(servers, 'server')}`;
    await writeText(
      `${dataDir}: ${kept}, ${removed} removed, ${counted(drafts, 'draft')}, ${(size / MEBIBYTE).toFixed(1)} MiB`,
    );
    for (const problem of problems) await writeText(problem);
    if (problems.length === 0) await writeText('All is well.');
  }
  return problems.length === 0 ? 0 : 1;
}
