/** The environment, checked once. */
import { z } from 'zod';
import { DEFAULT_LIMITS, type Limits } from './limits.ts';
import { DEFAULT_DATA_DIR, DEFAULT_LIBRARY, PREVIEW_LIBRARY } from './package.ts';
import { READER_ENVIRONMENT, type ReaderSettings, readerSettings } from './reader-settings.ts';

/** A setting that is missing or wrong: one line that names the variable and says what to do. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  /** Whether a next start may find it otherwise without anybody's doing, as a port that another program holds. */
  readonly mayPass: boolean;

  constructor(message: string, { mayPass = false }: { readonly mayPass?: boolean } = {}) {
    super(message);
    this.mayPass = mayPass;
  }
}

const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const PORT_MUST = 'must be a port number, 0 to 65535 (0: any free one)';

const port = z
  .string()
  .regex(/^\d{1,5}$/, PORT_MUST)
  .transform(Number)
  .refine((port) => port <= 65_535, PORT_MUST);

const perMinute = z
  .string()
  .regex(/^\d{1,6}$/, 'must be a whole number of questions a minute, 0 to 999999 (0: no limit)')
  .transform(Number);

/** Indexes of servers in memory, in megabytes. */
const DEFAULT_MEMORY_MB = 256;

const ENVIRONMENT = z.object({
  ...READER_ENVIRONMENT,
  DATA_DIR: z.string().default(DEFAULT_DATA_DIR),
  DISCORD_TOKEN: z
    .string()
    .regex(/^[\x21-\x7E]+$/, 'holds blanks or characters that no token has: copy it again from the developer portal')
    .optional(),
  DISCORD_API: z
    .url({ protocol: /^https?$/, error: 'must be an http(s) address such as https://discord.com/api' })
    .optional(),
  GLOSSARIES: z
    .string()
    .default('')
    .transform((paths) =>
      paths
        .split(',')
        .map((path) => path.trim())
        .filter((path) => path !== ''),
    ),
  HEALTH_HOST: z.string().default('127.0.0.1'),
  HEALTH_PORT: port.optional(),
  LIBRARY: z.string().optional(),
  LOG_LEVEL: z.enum(LEVELS, { error: `must be one of ${LEVELS.join(', ')}` }).default('info'),
  MEMBER_LIMIT: perMinute.default(DEFAULT_LIMITS.memberPerMinute),
  MEMORY_MB: z
    .string()
    .regex(/^[1-9]\d{1,5}$/, 'must be a whole number of megabytes, 10 to 999999')
    .transform(Number)
    .default(DEFAULT_MEMORY_MB),
  NODE_ENV: z.string().optional(),
  PREVIEW_PORT: port.optional(),
  SERVER_LIMIT: perMinute.default(DEFAULT_LIMITS.serverPerMinute),
  SNAPSHOT: z.string().optional(),
  STATE_DIR: z.string().optional(),
  THRESHOLD: z
    .string()
    .regex(/^(?:0(?:\.\d+)?|1(?:\.0+)?)$/, 'must be a number from 0 to 1, such as 0.5')
    .transform(Number)
    .optional(),
});

/** Every variable that is read. */
export const VARIABLES: readonly string[] = Object.keys(ENVIRONMENT.shape);

export interface Config {
  /** `null`: no Discord; the local preview. */
  readonly token: string | null;
  /** Base address of Discord's API without a version; `null` for Discord itself. */
  readonly api: string | null;
  /** Folder of the sources that servers keep. */
  readonly dataDir: string;
  /** Memory for the indexes of servers, in megabytes. */
  readonly memoryMb: number;
  /** Folders of sources; the local preview has one more where the operator names none. Not empty. */
  readonly folders: readonly [string, ...string[]];
  /** Glossary files besides the one that ships with the package. */
  readonly glossaries: readonly string[];
  /** File that keeps the index between starts; `null` for none. */
  readonly snapshot: string | null;
  /** Minimum probability for showing a passage as the answer, 0 to 1; `null` for the engine's default. */
  readonly threshold: number | null;
  readonly logLevel: (typeof LEVELS)[number];
  /** Port of the preview's page; `null` for its default. */
  readonly previewPort: number | null;
  readonly limits: Limits;
  readonly health: HealthPlace;
  /** Both `null` unless the operator names one. */
  readonly reader: ReaderSettings;
}

/** Where the bot tells how it is. */
export interface HealthPlace {
  /** Port of `/healthz`; `null` for none. */
  readonly port: number | null;
  /** Address it listens at. */
  readonly host: string;
  /** Folder of this one bot, for its socket and for what a next start has to know; `null` for none. */
  readonly stateDir: string | null;
}

/**
 * Reads the settings; a variable that is empty counts as not set.
 * @throws ConfigError naming the variable, never its value
 */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const given = Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== '');
  const parsed = ENVIRONMENT.safeParse(Object.fromEntries(given));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new ConfigError(`${issue?.path.join('.')} ${issue?.message}`);
  }
  const { DISCORD_TOKEN, DISCORD_API, GLOSSARIES, LIBRARY, LOG_LEVEL, NODE_ENV, PREVIEW_PORT, SNAPSHOT, THRESHOLD } =
    parsed.data;
  const { DATA_DIR, MEMORY_MB, HEALTH_HOST, HEALTH_PORT, MEMBER_LIMIT, SERVER_LIMIT, STATE_DIR } = parsed.data;
  if (DISCORD_TOKEN === undefined && NODE_ENV === 'production') {
    throw new ConfigError(
      'DISCORD_TOKEN is missing: set it (see .env.example), or start without NODE_ENV=production for a local preview',
    );
  }
  const reader = readerSettings(parsed.data);
  if (typeof reader === 'string') throw new ConfigError(reader);
  return {
    token: DISCORD_TOKEN ?? null,
    api: DISCORD_API ?? null,
    dataDir: DATA_DIR,
    memoryMb: MEMORY_MB,
    folders: foldersOf(DISCORD_TOKEN, LIBRARY),
    glossaries: GLOSSARIES,
    snapshot: SNAPSHOT ?? null,
    threshold: THRESHOLD ?? null,
    logLevel: LOG_LEVEL,
    previewPort: PREVIEW_PORT ?? null,
    limits: { memberPerMinute: MEMBER_LIMIT, serverPerMinute: SERVER_LIMIT },
    health: { port: HEALTH_PORT ?? null, host: HEALTH_HOST, stateDir: STATE_DIR ?? null },
    reader,
  };
}

function foldersOf(token: string | undefined, library: string | undefined): Config['folders'] {
  if (library !== undefined) return [library];
  return token === undefined ? [DEFAULT_LIBRARY, PREVIEW_LIBRARY] : [DEFAULT_LIBRARY];
}
