/** What `--help` prints. */

interface Help {
  readonly usage: readonly string[];
  readonly does: string;
  readonly options: ReadonlyArray<readonly [option: string, what: string]>;
  readonly example: string;
  readonly exit: string;
}

const LIBRARY = ['--library DIR', 'the folder of sources (default: data/articles of this package)'] as const;
const SERVER_SOURCES = ['--server ID', 'in place of --library: only what this server keeps in DATA_DIR'] as const;
const SERVER = ['--server ID', "the server's id; what it keeps is in DATA_DIR (default: .notulen)"] as const;
const JSON_LINES = ['--json', 'JSON lines on standard output, and nothing else'] as const;
const SPEAKER = ['--speaker NAME', 'any part or usual spelling of a name, or an office'] as const;
const SOURCE = [
  '--source ID',
  'only this source, by its id (notulen validate lists those of a folder, notulen sources those of a server)',
] as const;
const SINCE = [
  '--since DATE',
  'only sources of this day or later: 2025-10-21, "21 Oktober 2025", 21/10/2025, "October 2025" or 2025; those without a date are left out',
] as const;
const EXIT = '0 it ran (also when it found nothing), 2 bad usage or input, 1 anything else';

const CHANGE_EXIT = '0 it is done, 2 there is no such source in this server, or bad usage, 1 anything else';

const COMMANDS: Readonly<Record<string, Help>> = {
  ask: {
    usage: [
      'notulen ask QUESTION [--after QUESTION] [--speaker NAME] [--source ID] [--since DATE] [--limit N] [--explain] [--json] [--library DIR | --server ID]',
      'notulen ask --batch FILE --json [--speaker NAME] [--source ID] [--since DATE] [--limit N] [--library DIR | --server ID]',
    ],
    does: 'The passages that answer a question, in Indonesian or English; the closest ones where none does for sure; or that the sources do not say.',
    options: [
      [SPEAKER[0], `only passages with words of one person: ${SPEAKER[1]}`],
      SOURCE,
      SINCE,
      ['--after QUESTION', 'the question before: “kapan?”, “and Moor?”, “who is he?” are read together with it'],
      ['--limit N', 'how many passages at most (default 5)'],
      ['--explain', 'also why: the words, their weights and translations, and what each passage was judged by'],
      JSON_LINES,
      ['--batch FILE', 'questions as JSON lines: {"id":"…","question":"…"}, a follow-up with "after":"…"'],
      LIBRARY,
      SERVER_SOURCES,
    ],
    example: 'notulen ask "Apa kata Araqchi tentang Gaza?" --source irak-iran-teheran',
    exit: EXIT,
  },
  quotes: {
    usage: [
      'notulen quotes [--speaker NAME] [--about TOPIC] [--kind KIND] [--source ID] [--since DATE] [--json] [--library DIR | --server ID]',
    ],
    does: 'What was said, by whom, in the order of the sources.',
    options: [
      SPEAKER,
      ['--about TOPIC', 'only what holds a word of it, in either language'],
      ['--kind KIND', 'direct (word for word), indirect (reported) or mixed'],
      SOURCE,
      SINCE,
      JSON_LINES,
      LIBRARY,
      SERVER_SOURCES,
    ],
    example: 'notulen quotes --speaker "menlu Iran" --about perbatasan',
    exit: EXIT,
  },
  check: {
    usage: ['notulen check QUOTATION [--speaker NAME] [--source ID] [--json] [--library DIR | --server ID]'],
    does: 'Whether that was said, word for word; a message with a quotation and a name in it is understood.',
    options: [['--speaker NAME', 'who is said to have said it'], SOURCE, JSON_LINES, LIBRARY, SERVER_SOURCES],
    example: 'notulen check "“Kami tidak akan pernah membiarkan ancaman” — al-Araji"',
    exit: EXIT,
  },
  add: {
    usage: ['notulen add SOURCE… --server ID [--format FORMAT] [--json]'],
    does: 'Keeps files, folders, http(s) addresses or standard input (-) as sources of a server.',
    options: [
      SERVER,
      ['--format FORMAT', 'how standard input is read: md, txt (default), vtt, srt, html, docx or pdf'],
      ['--json', 'a line of JSON for each source, once it is kept'],
    ],
    example: 'notulen add minutes/ https://council.example/minutes.html --server 112233445566778899',
    exit: '0 at least one is kept, 2 none is, or bad usage, 1 the disk or database failed after some were kept, or anything else',
  },
  sources: {
    usage: ['notulen sources --server ID [--json]'],
    does: 'What a server keeps, the newest first.',
    options: [SERVER, JSON_LINES],
    example: 'notulen sources --server 112233445566778899',
    exit: EXIT,
  },
  edit: {
    usage: [
      'notulen edit SOURCE_ID --server ID [--title TEXT] [--publisher NAME] [--agency NAME] [--url ADDRESS] [--published DAY] [--kind KIND] [--language LANGUAGE] [--json]',
    ],
    does: 'Corrects what a source says of itself: its title, where and when it was published, its kind and language.',
    options: [
      SERVER,
      ['--title TEXT', 'what it is called'],
      ['--publisher NAME', 'who published it; - for nobody'],
      ['--agency NAME', 'the news agency it comes from; - for none'],
      ['--url ADDRESS', 'where people can read it, with https:// in front; - for nowhere'],
      ['--published DAY', 'a day that is certain: 2025-10-21, "21 Oktober 2025"; - for none'],
      ['--kind KIND', 'news, minutes, transcript, captions, chat or release'],
      ['--language LANGUAGE', 'id or en'],
      JSON_LINES,
    ],
    example: 'notulen edit garden-k3f9 --title "Garden meeting" --published 2026-05-02 --server 112233445566778899',
    exit: CHANGE_EXIT,
  },
  remove: {
    usage: ['notulen remove SOURCE_ID --server ID [--json]'],
    does: 'Takes a source out of the answers; its text is erased a day later.',
    options: [SERVER, JSON_LINES],
    example: 'notulen remove garden-k3f9 --server 112233445566778899',
    exit: CHANGE_EXIT,
  },
  restore: {
    usage: ['notulen restore SOURCE_ID --server ID [--json]'],
    does: 'Takes a removal back, within a day.',
    options: [SERVER, JSON_LINES],
    example: 'notulen restore garden-k3f9 --server 112233445566778899',
    exit: CHANGE_EXIT,
  },
  refresh: {
    usage: ['notulen refresh SOURCE_ID --server ID [--json]'],
    does: 'Fetches a source that was added by a link again; a text that has changed is kept beside the one before.',
    options: [SERVER, JSON_LINES],
    example: 'notulen refresh garden-k3f9 --server 112233445566778899',
    exit: CHANGE_EXIT,
  },
  history: {
    usage: ['notulen history --server ID [--json]'],
    does: 'Who added, changed and removed what, the newest first, for a year.',
    options: [SERVER, JSON_LINES],
    example: 'notulen history --server 112233445566778899',
    exit: EXIT,
  },
  backup: {
    usage: ['notulen backup FILE'],
    does: 'Copies everything that is kept in DATA_DIR into a new file, also while the bot runs.',
    options: [['FILE', 'a file that does not exist yet']],
    example: 'notulen backup notulen-2026-12-01.db',
    exit: '0 it is written, 2 it is not, or bad usage, 1 anything else',
  },
  doctor: {
    usage: ['notulen doctor [--json]'],
    does: 'Looks through what is kept in DATA_DIR and says what is wrong.',
    options: [['--json', 'its report as JSON']],
    example: 'notulen doctor',
    exit: '0 all is well, 1 something is wrong, 2 it cannot be opened, or bad usage',
  },
  validate: {
    usage: ['notulen validate [DIR]'],
    does: 'Reads every source in a folder and names what is wrong with each.',
    options: [['DIR', 'the folder (default: data/articles of this package)']],
    example: 'notulen validate minutes/',
    exit: '0 all can be read, 2 some cannot, or bad usage, 1 anything else',
  },
  text: {
    usage: ['notulen text FILE [FILE…] [--json]'],
    does: 'The text of a file as sources are read: captions without times, pages without menus, Word and PDF as paragraphs.',
    options: [['--json', 'one line a file: its format, title, kind, text, times or pages, and notices']],
    example: 'notulen text meeting.vtt',
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
