/** How the test of the documents runs a command in its copy of the repository. */
export interface KnownCommand {
  /** What runs in its place. Default: the command as written. */
  readonly instead?: string;
  /** Why something else stands for it. */
  readonly because?: string;
  /** `ends` runs to its end; `serves` is stopped once its page answers; `prunes` too ends, after all others. */
  readonly kind?: 'ends' | 'serves' | 'prunes';
  /**
   * What it needs: a Discord to register with, a bot that runs on one, or Chromium, without which it says so and fails.
   */
  readonly needs?: 'discord' | 'bot' | 'chromium';
  /** Exit status. Default 0. */
  readonly status?: number;
  /** What it prints, on standard output or standard error, npm's own lines aside. */
  readonly prints?: RegExp;
}

const ONE_FILE = 'npm test -- tests/unit/article/people.test.ts';
const PASSED = /Test Files .*1 passed/u;
const NO_TEST = '-t "no test has this name"';
const COLLECTED = /Test Files .*skipped/u;
const MINUTES = 'in full it takes minutes: every file is collected, no test is run';
const SETS = 'the sets it measures on are no part of the repository: without them it says what it takes';
const SMALLEST = 'in full it takes minutes: this is its smallest input';
const SYNOPSIS = 'its options are named, not given';

const USAGE_OF_DECIDE: KnownCommand = {
  instead: 'npm run train:decide -- help',
  because: 'in full it takes minutes: it says what it takes',
  status: 2,
  prints: /usage/u,
};
const PAGE: KnownCommand = { kind: 'serves', prints: /notulen: open http:\/\/127\.0\.0\.1/u };
const HEALTHY = { needs: 'bot', prints: /healthy/u } as const;
const ANSWER = /Araqchi/u;

/** A server of nobody's. */
const OF_SERVER = '--server 112233445566778899';
/** The id of the source that `notulen add` has kept for it. */
const KEPT_ID = `"$(notulen sources ${OF_SERVER} | head -n 1 | cut -d : -f 1)"`;
const ITS_ID = 'a source has its id when it is kept';
const OTHER_FOLDER = 'that folder is the systemd unit’s: the test has its own';

const NO_SETS: KnownCommand = {
  instead: 'npm run train:near -- no-such-folder --words',
  because: 'it takes minutes, and sets that are no part of the repository: it starts, and names what is missing',
  status: 1,
  prints: /no such file or directory, open .no-such-folder/u,
};

/** Every npm, node and notulen command of the documents, as written but for `sudo`. */
export const KNOWN_COMMANDS: Readonly<Record<string, KnownCommand>> = {
  'node --version': { prints: /^v2\d\./u },
  'npm ci': { prints: /added \d+ packages/u },
  'npm start': PAGE,
  'npm run dev': PAGE,
  'notulen start': PAGE,
  'npm run build': {},
  'npm run deploy-commands': { needs: 'discord', prints: /notulen: .*: registered/u },
  'npm ci --ignore-scripts': { prints: /added \d+ packages/u },
  'npm prune --omit=dev --ignore-scripts': { kind: 'prunes', prints: /removed \d+ packages/u },

  'npx notulen ask "Apa kata Araqchi tentang Gaza?"': { prints: ANSWER },
  'npx notulen ask "What did al-Araji say about solidarity?" --explain': { prints: /al-Araji/u },
  'npx notulen quotes --speaker araghchi': { prints: ANSWER },
  'npx notulen check "“Konsultasi berkelanjutan antara pejabat kedua negara tidak penting” — Araghchi"': {
    prints: /tidak/u,
  },
  'npx notulen check "“Kami tidak akan pernah membiarkan ancaman terhadap Iran datang dari wilayah kami” — al-Araji"': {
    prints: /al-Araji/u,
  },
  'npx notulen validate': { prints: /irak-iran-teheran/u },
  'npx notulen text data/articles/irak-iran-teheran.md': { prints: ANSWER },
  'notulen text FILE': {
    instead: 'notulen text data/articles/irak-iran-teheran.md',
    because: SYNOPSIS,
    prints: ANSWER,
  },
  'npx notulen ask --help': { prints: /--speaker NAME/u },
  'notulen add --help': { prints: /--server ID/u },
  'npx notulen add --help': { prints: /--server ID/u },
  'npx notulen add data/articles/irak-iran-teheran.md --server 112233445566778899': { prints: /kept/u },
  'npx notulen sources --server 112233445566778899': { prints: /irak-iran-teheran-/u },
  'npx notulen ask "Apa kata Araqchi tentang Gaza?" --server 112233445566778899': { prints: ANSWER },
  'notulen add': {
    instead: `notulen text data/articles/irak-iran-teheran.md | notulen add - ${OF_SERVER}`,
    because: SYNOPSIS,
    prints: /kept/u,
  },
  'notulen edit SOURCE_ID': {
    instead: `notulen edit ${KEPT_ID} --title "Pertemuan di Teheran" ${OF_SERVER}`,
    because: ITS_ID,
    prints: /Pertemuan di Teheran/u,
  },
  'notulen remove SOURCE_ID': {
    instead: `notulen remove ${KEPT_ID} ${OF_SERVER}`,
    because: ITS_ID,
    prints: /removed/u,
  },
  'notulen restore SOURCE_ID': {
    instead: `id=${KEPT_ID} && notulen remove "$id" ${OF_SERVER} && notulen restore "$id" ${OF_SERVER}`,
    because: ITS_ID,
    prints: /answers again/u,
  },
  'notulen refresh SOURCE_ID': {
    instead: `notulen refresh ${KEPT_ID} ${OF_SERVER}`,
    because: 'nothing is fetched in a test: a source that was no link is told so',
    status: 2,
    prints: /link/u,
  },
  'npx notulen history --server 112233445566778899': { prints: /operator/u },
  'npx notulen backup notulen-2026-12-01.db': { prints: /notulen-2026-12-01\.db/u },
  'npx notulen backup FILE': { instead: 'npx notulen backup copy.db', because: SYNOPSIS, prints: /copy\.db/u },
  'notulen backup': { instead: 'notulen backup another.db', because: SYNOPSIS, prints: /another\.db/u },
  'npx notulen doctor': { prints: /All is well/u },
  'notulen doctor': { prints: /All is well/u },
  'DATA_DIR=/var/lib/notulen node bin/notulen.js backup /root/notulen-2026-12-01.db': {
    instead: 'DATA_DIR=.notulen node bin/notulen.js backup moved.db',
    because: OTHER_FOLDER,
    prints: /moved\.db/u,
  },
  'DATA_DIR=/var/lib/notulen node bin/notulen.js doctor': {
    instead: 'DATA_DIR=.notulen node bin/notulen.js doctor',
    because: OTHER_FOLDER,
    prints: /All is well/u,
  },
  'npx notulen status': HEALTHY,
  'notulen status': HEALTHY,
  'notulen validate': { prints: /irak-iran-teheran/u },
  'notulen ask --explain': {
    instead: 'notulen ask "Apa kata Araqchi tentang Gaza?" --explain',
    because: 'the option is named without a question',
    prints: ANSWER,
  },
  'STATE_DIR=/run/notulen node bin/notulen.js status': {
    ...HEALTHY,
    instead: 'node bin/notulen.js status',
    because: 'that folder is the systemd unit’s: the test’s bot has another one',
  },

  'npm cit': {
    instead: ONE_FILE,
    because: 'it is npm ci and npm test, which have rows of their own',
    prints: PASSED,
  },
  'npm test': { instead: ONE_FILE, because: 'in full it takes minutes, and holds all other tests', prints: PASSED },
  [ONE_FILE]: { prints: PASSED },
  'npm run test:slow': { instead: `npm run test:slow -- ${NO_TEST}`, because: MINUTES, prints: COLLECTED },
  'npm run soak': { instead: `npm run soak -- ${NO_TEST}`, because: MINUTES, prints: COLLECTED },
  'npm run check': {
    instead: 'npm run format && npm run lint && npm run types',
    because: 'the rest of it is npm test and npm run test:slow, which have rows of their own',
    prints: /No fixes applied/u,
  },
  'npm run fix': { prints: /No fixes applied/u },

  'npm run bench': { instead: 'npm run bench -- 1 1', because: SMALLEST, prints: /start to ready/u },
  'npm run bench:answers': { prints: /own meetings, open/u },
  'npm run bench:answers -- [DIR] [--sealed] [--engines LIST]': {
    instead: 'npm run bench:answers -- --engines minisearch',
    because: SYNOPSIS,
    prints: /own meetings, open/u,
  },
  'npm run bench:answers -- --sealed': {
    instead: 'npm run bench:answers -- --sealed --engines minisearch',
    because: SMALLEST,
    prints: /own meetings, sealed/u,
  },
  'npm run bench:answers -- --engines notulen --reader URL': {
    instead: 'npm run bench:answers -- --engines notulen --reader http://127.0.0.1:9/rerank',
    because: 'no reranker runs here: nothing answers at that port, and the figures are those without one',
    prints: /notulen, reader[\s\S]*Choices of the reader: reranker: 0 choices, \d+ failed \(unreachable/u,
  },
  'npm run bench:verdicts': { prints: /not-said/u },
  'npm run bench:verdicts -- [FILE]': { instead: 'npm run bench:verdicts', because: SYNOPSIS, prints: /not-said/u },
  'npm run bench:speed': { prints: /English news/u },
  'npm run bench:formats': { prints: /Meetings in their formats, open/u },
  'npm run bench:formats -- [open|sealed|all] [--show]': {
    instead: 'npm run bench:formats -- open',
    because: SYNOPSIS,
    prints: /Meetings in their formats, open/u,
  },
  'node packages/bench/dist/formats/make.js': { prints: /made .*\.docx/u },
  'npm run bench:scale -- --largest 1000': { prints: /1,000 sentences: answer, p95/u },
  'npm run bench:scale -- [--largest N] [--engines LIST]': {
    instead: 'npm run bench:scale -- --largest 1000 --engines minisearch',
    because: SYNOPSIS,
    prints: /1,000 sentences: answer, p95/u,
  },
  'npm run bench:library': { instead: 'npm run bench:library -- 80', because: SMALLEST, prints: /a new file answers/u },
  'npm run bench:library -- [COUNT]': {
    instead: 'npm run bench:library -- 80',
    because: SYNOPSIS,
    prints: /a new file answers/u,
  },
  'npm run bench:table': {},
  'npm run bench:kept -- [COUNT] [SERVERS]': {
    instead: 'npm run bench:kept -- 20 2',
    because: SMALLEST,
    prints: /2 servers of 20 sources/u,
  },
  'npm run bench:fuzz -- [COUNT] [SEED]': {
    instead: 'npm run bench:fuzz -- 40',
    because: SMALLEST,
    prints: /^0 failures$/mu,
  },
  'npm run bench:worst': {
    instead: 'npm run bench:worst -- --questions 1 --sizes 200 --seed 7',
    because: SMALLEST,
    prints: /questions of 300 characters/u,
  },
  'npm run bench:worst -- [--questions N] [--sizes LIST] [--seed N]': {
    instead: 'npm run bench:worst -- --questions 1 --sizes 200 --seed 7',
    because: SYNOPSIS,
    prints: /questions of 300 characters/u,
  },
  'npm run bench:mutate -- [--seed N] [--count N]': {
    instead: 'npm run bench:mutate -- --seed 1 --count 0',
    because: SYNOPSIS,
    prints: /0 of 0 survived/u,
  },
  'npm run bench:check': { prints: /kept claims/u },
  'npm run bench:check -- DIR': { instead: 'npm run bench:check', because: SETS, prints: /kept claims/u },
  'npm run bench:segmentation -- DIR': {
    instead: 'npm run bench:segmentation',
    because: SETS,
    status: 2,
    prints: /name a folder/u,
  },
  'npm run bench:quotes -- DIR': { instead: 'npm run bench:quotes', because: SETS, status: 2, prints: /usage/u },
  'npm run bench:reported -- DIR': { instead: 'npm run bench:reported', because: SETS, status: 2, prints: /usage/u },
  'npm run train -- DIR --write': { instead: 'npm run train', because: SETS, status: 2, prints: /usage/u },
  'npm run train:decide': USAGE_OF_DECIDE,
  'npm run train:decide -- --write': USAGE_OF_DECIDE,
  'npm run train:near': NO_SETS,
  'npm run train:near -- DIR --words': NO_SETS,
  'npm run train:near -- --write': NO_SETS,
  'npm run check:glossary': { prints: /0 errors in data\/glossary\/id-en\.tsv/u },
  'npm run check:glossary -- --warnings': { prints: /0 errors in data\/glossary\/id-en\.tsv/u },
  'npm run check:glossary -- FILE': {
    instead: 'npm run check:glossary -- data/glossary/id-en.tsv',
    because: SYNOPSIS,
    prints: /0 errors in data\/glossary\/id-en\.tsv/u,
  },
  'npm run pictures': { needs: 'chromium' },
};
