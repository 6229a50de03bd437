/** What `--help` prints. */

interface Help {
  readonly usage: readonly string[];
  readonly does: string;
  readonly options: ReadonlyArray<readonly [option: string, what: string]>;
  readonly example: string;
  readonly exit: string;
}

const LIBRARY = ['--library DIR', 'the folder of sources (default: data/articles of this package)'] as const;
const JSON_LINES = ['--json', 'JSON lines on standard output, and nothing else'] as const;
const SPEAKER = ['--speaker NAME', 'any part or usual spelling of a name, or an office'] as const;
const SOURCE = ['--source ID', 'only this source, by its id (notulen validate lists them)'] as const;
const EXIT = '0 it ran (also when it found nothing), 2 bad usage or input, 1 anything else';

const COMMANDS: Readonly<Record<string, Help>> = {
  ask: {
    usage: [
      'notulen ask QUESTION [--speaker NAME] [--source ID] [--limit N] [--explain] [--json] [--library DIR]',
      'notulen ask --batch FILE --json [--speaker NAME] [--source ID] [--limit N] [--library DIR]',
    ],
    does: 'The passages that answer a question, in Indonesian or English; the closest ones where none does for sure; or that the sources do not say.',
    options: [
      [SPEAKER[0], `only passages with words of one person: ${SPEAKER[1]}`],
      SOURCE,
      ['--limit N', 'how many passages at most (default 5)'],
      ['--explain', 'also why: the words, their weights and translations, and what each passage was judged by'],
      JSON_LINES,
      ['--batch FILE', 'questions as JSON lines: {"id":"…","question":"…"}'],
      LIBRARY,
    ],
    example: 'notulen ask "Apa kata Araqchi tentang Gaza?" --source irak-iran-teheran',
    exit: EXIT,
  },
  quotes: {
    usage: ['notulen quotes [--speaker NAME] [--about TOPIC] [--kind KIND] [--source ID] [--json] [--library DIR]'],
    does: 'What was said, by whom, in the order of the sources.',
    options: [
      SPEAKER,
      ['--about TOPIC', 'only what holds a word of it, in either language'],
      ['--kind KIND', 'direct (word for word), indirect (reported) or mixed'],
      SOURCE,
      JSON_LINES,
      LIBRARY,
    ],
    example: 'notulen quotes --speaker "menlu Iran" --about perbatasan',
    exit: EXIT,
  },
  check: {
    usage: ['notulen check QUOTATION [--speaker NAME] [--source ID] [--json] [--library DIR]'],
    does: 'Whether that was said, word for word; a message with a quotation and a name in it is understood.',
    options: [['--speaker NAME', 'who is said to have said it'], SOURCE, JSON_LINES, LIBRARY],
    example: 'notulen check "“Kami tidak akan pernah membiarkan ancaman” — al-Araji"',
    exit: EXIT,
  },
  validate: {
    usage: ['notulen validate [DIR]'],
    does: 'Reads every source in a folder and names what is wrong with each.',
    options: [['DIR', 'the folder (default: data/articles of this package)']],
    example: 'notulen validate minutes/',
    exit: '0 all can be read, 2 some cannot, or bad usage, 1 anything else',
  },
  start: {
    usage: ['notulen start'],
    does: 'The bot; without DISCORD_TOKEN, a local preview in the browser. Settings come from the environment and .env (see .env.example).',
    options: [],
    example: 'LIBRARY=minutes notulen start',
    exit: '0 it was told to stop, 2 a wrong setting or token or no source that can be read, 1 anything else',
  },
  status: {
    usage: ['notulen status [--json]'],
    does: 'How the running bot is doing, asked through STATE_DIR or HEALTH_PORT.',
    options: [['--json', 'its report as JSON']],
    example: 'STATE_DIR=/run/notulen notulen status',
    exit: '0 healthy, 1 not healthy or no answer, 2 bad usage',
  },
};

/** Help on all commands. */
export const USAGE = `notulen: answers about a meeting, in its sources' own words

${Object.values(COMMANDS)
  .flatMap(({ usage }) => usage.map((line) => `  ${line}`))
  .join('\n')}

${columns(Object.entries(COMMANDS).map(([name, { does }]) => [name, does]))}

notulen COMMAND --help tells of one command: its options, an example, its exit status.
Exit status: ${EXIT}; for status: 1 not healthy.
`;

/** Help on one command: usage, options, an example, exit status; `null` for a command that does not exist. */
export function helpOn(name: string): string | null {
  const help = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (help === undefined) return null;
  const { usage, does, options, example, exit } = help;
  return `${[
    usage.map((line) => `Usage: ${line}`).join('\n'),
    does,
    ...(options.length === 0 ? [] : [columns(options)]),
    `Example: ${example}`,
    `Exit status: ${exit}`,
  ].join('\n\n')}\n`;
}

function columns(rows: ReadonlyArray<readonly [string, string]>): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `${left.padEnd(width)}  ${right}`).join('\n');
}
