/** Dockerfile, compose file, systemd unit and .env.example name only what there is. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseDotenv } from 'dotenv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readConfig, VARIABLES } from '../../../src/app/config.ts';
import { EXIT } from '../../../src/app/exit.ts';
import { ROOT } from '../../support/process.ts';

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const dockerfile = read('Dockerfile');
const unit = read('deploy/notulen.service');
const example = read('.env.example');
const stages = dockerfile.split(/^FROM /mu).slice(1);

interface Service extends Record<string, unknown> {
  readonly environment: Readonly<Record<string, string>>;
  readonly tmpfs: readonly string[];
  readonly volumes: readonly string[];
}

const compose = parse(read('compose.yaml')) as {
  readonly services: { readonly notulen: Service };
  readonly volumes: Readonly<Record<string, unknown>>;
};
const { notulen } = compose.services;

/** What the unit itself sets. */
const unitEnvironment = Object.fromEntries(
  (/^Environment=(.*)$/mu.exec(unit)?.[1] ?? '').split(' ').map((each) => each.split('=') as [string, string]),
);

/** What the image sets. */
const imageEnvironment = Object.fromEntries(
  [...dockerfile.matchAll(/^(?:ENV|\s{4})\s*([A-Z_]+)=(\S+)/gmu)].map(([, name, value]) => [name, value]),
) as Record<string, string>;

/** Without what it takes over from the settings: `NAME: ${NAME…}`. */
const composeEnvironment = Object.fromEntries(
  Object.entries(notulen.environment).filter(([name, value]) => !value.startsWith(`\${${name}`)),
);

const exitStatuses = /^RestartPreventExitStatus=(.*)$/mu.exec(unit)?.[1];

function namesIn(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].flatMap(([, name]) => name ?? []);
}

/** What is copied from here, not from another stage. */
function copiedIn(stage: string): string[] {
  return namesIn(stage, /^COPY (?!--from)(.+)$/gmu).flatMap((line) => line.split(' ').slice(0, -1));
}

/** Whether a path is sent to the build: the last line of .dockerignore that names it, or a folder above it, decides. */
function isSent(path: string): boolean {
  const patterns = read('.dockerignore')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const last = patterns.findLast((line) => {
    const pattern = line.replace(/^!/u, '').replaceAll('.', '\\.').replaceAll('*', '[^/]*');
    return new RegExp(`^${pattern}(?:/|$)`, 'u').test(path);
  });
  return last === undefined || last.startsWith('!');
}

describe('.env.example', () => {
  test('GIVEN every setting of the bot THEN each stands in it, but for NODE_ENV, and no other', () => {
    const named = namesIn(example, /^#? ?([A-Z][A-Z_]+)=/gmu);
    expect(named.toSorted()).toEqual(VARIABLES.filter((name) => name !== 'NODE_ENV').toSorted());
  });

  // A copy of it once had an empty STATE_DIR, and what a unit's EnvironmentFile sets goes before its Environment
  // (systemd.exec(5)): with the instructions followed there was neither socket nor journal.
  test('GIVEN a copy of it THEN it takes nothing from what unit, compose file and image set', () => {
    const copy = parseDotenv(example);
    expect(readConfig(copy)).toEqual(readConfig({}));
    for (const set of [unitEnvironment, composeEnvironment, imageEnvironment]) {
      expect(Object.keys(set)).toEqual(expect.arrayContaining(['STATE_DIR', 'DATA_DIR']));
      expect(Object.keys(set).filter((name) => name in copy)).toEqual([]);
      expect({ ...set, ...copy }).toMatchObject({ STATE_DIR: '/run/notulen', DATA_DIR: '/var/lib/notulen' });
    }
  });

  test('GIVEN all of it uncommented THEN the bot takes every line', () => {
    const all = parseDotenv(example.replace(/^# ?(?=[A-Z][A-Z_]+=)/gmu, ''));
    expect(Object.keys(all)).toHaveLength(VARIABLES.length - 1);
    expect(Object.entries(all).filter(([name, value]) => name !== 'DISCORD_TOKEN' && value === '')).toEqual([]);
    expect(() => readConfig(all)).not.toThrow();
  });

  test('GIVEN every setting THEN docs/operating.md says what it sets', () => {
    const operating = read('docs/operating.md');
    for (const name of VARIABLES.filter((each) => each !== 'NODE_ENV')) expect(operating).toContain(`| \`${name}\` |`);
  });
});

describe('Dockerfile', () => {
  test('GIVEN what it copies from here THEN it exists and .dockerignore lets it through, and nothing else', () => {
    const copied = copiedIn(dockerfile);
    expect(copied.length).toBeGreaterThan(0);
    for (const path of copied) {
      expect(existsSync(join(ROOT, path)), path).toBe(true);
      expect(isSent(path), path).toBe(true);
    }
    expect(namesIn(read('.dockerignore'), /^!(.+)$/gmu).filter((path) => !copied.includes(path))).toEqual([]);
    for (const name of readdirSync(join(ROOT, 'packages'))) {
      expect(isSent(`packages/${name}/dist/index.js`), name).toBe(false);
      expect(isSent(`packages/${name}/tests/whole/any.test.ts`), name).toBe(false);
    }
    expect(isSent('.env')).toBe(false);
  });

  test('GIVEN two stages THEN the second runs as somebody else than root, without compiler or development dependencies', () => {
    expect(stages).toHaveLength(2);
    const [, run = ''] = stages;
    expect(run).toMatch(/^USER node$/mu);
    expect(run).toContain('npm ci --omit=dev --ignore-scripts');
    // `npm ci` looks for every package of the workspace that the lock file names.
    const packages = readdirSync(join(ROOT, 'packages')).map((name) => `packages/${name}/package.json`);
    const settings = ['package.json', 'package-lock.json', '.npmrc'];
    expect(copiedIn(run).toSorted()).toEqual([...settings, ...packages, 'bin', 'data'].toSorted());
    expect(namesIn(run, /^COPY --from=build \/app\/(\S+)/gmu)).toEqual([
      'dist/src',
      'dist/commands',
      'packages/discord-standin/dist',
    ]);
    expect(run.indexOf('\nUSER')).toBeLessThan(run.indexOf('\nCMD'));
  });

  test('GIVEN its health check THEN it asks with a command that there is', () => {
    expect(dockerfile).toMatch(/^HEALTHCHECK .*\\\n {2}CMD \["node", "bin\/notulen.js", "status", "--json"\]$/mu);
    expect(execFileSync(process.execPath, ['bin/notulen.js', '--help'], { cwd: ROOT, encoding: 'utf8' })).toContain(
      'notulen status [--json]',
    );
  });

  test('GIVEN the variables it sets THEN the bot reads them', () => {
    expect(Object.keys(imageEnvironment)).toEqual(['NODE_ENV', 'STATE_DIR', 'DATA_DIR']);
  });
});

describe('compose.yaml', () => {
  test('GIVEN its variables THEN the bot reads them', () => {
    expect(Object.keys(notulen.environment).filter((name) => !VARIABLES.includes(name))).toEqual([]);
    const substituted = namesIn(read('compose.yaml'), /\$\{([A-Z_]+)/gu);
    expect(substituted.filter((name) => !VARIABLES.includes(name))).toEqual([]);
  });

  // It once named four variables, and the others of .env were silently left out.
  test('GIVEN settings in .env THEN all of them reach the bot, also where there is no such file yet, but for its folders', () => {
    expect(notulen.env_file).toEqual([{ path: '.env', required: false }]);
    const { STATE_DIR, DATA_DIR } = imageEnvironment;
    expect(composeEnvironment).toEqual({ STATE_DIR, DATA_DIR });
  });

  // SIGTERM ends the bot with 0: `on-failure` left it down after Docker itself or the machine had been started again.
  test('GIVEN that Docker was started again THEN the bot is too, unless it was stopped by hand', () => {
    expect(notulen.restart).toBe('unless-stopped');
  });

  test('GIVEN a read-only root THEN only the folders for state, sources and snapshot can be written, and no privilege is left', () => {
    expect(notulen).toMatchObject({
      read_only: true,
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
    });
    expect(notulen.tmpfs).toHaveLength(1);
    expect(notulen.tmpfs[0]?.split(':')[0]).toBe(notulen.environment.STATE_DIR);
    expect(notulen.volumes).toEqual([`data:${notulen.environment.DATA_DIR}`, 'cache:/var/cache/notulen']);
    expect(Object.keys(compose.volumes)).toEqual(['data', 'cache']);
  });

  // A fresh named volume takes over whose the image's folder is; one that the image has not is root's.
  test('GIVEN the folders it writes to THEN the image has them, and they belong to its user', () => {
    const made = /^RUN mkdir -p (.+) && chown node:node (.+) && chmod 700 (.+)$/mu.exec(stages[1] ?? '') ?? [];
    expect(made.slice(1)).toEqual(Array(3).fill('/run/notulen /var/cache/notulen /var/lib/notulen'));
  });
});

describe('notulen.service', () => {
  test('GIVEN the variables it sets THEN the bot reads them', () => {
    expect(Object.keys(unitEnvironment)).toEqual(['NODE_ENV', 'STATE_DIR', 'DATA_DIR']);
  });

  // Five failures in five minutes, 5 s apart, were over in half a minute without network; nothing started it after
  // that.
  test('GIVEN a network that is away THEN it is started again for as long as that takes; not for what a restart leaves wrong', () => {
    const lines = unit.split('\n');
    expect(lines).toContain('Restart=on-failure');
    expect(lines).toContain('RestartSec=30');
    expect(lines).toContain('StartLimitIntervalSec=0');
    expect(unit).not.toMatch(/^StartLimitBurst=/mu);
    expect(exitStatuses).toBe(String(EXIT.wrongInput));
  });

  test('GIVEN what it must hold THEN it writes nowhere but its own folders, and gains nothing', () => {
    for (const line of [
      'Type=simple',
      'ProtectSystem=strict',
      'NoNewPrivileges=yes',
      'DynamicUser=yes',
      'RuntimeDirectory=notulen',
      'StateDirectory=notulen',
      'CacheDirectory=notulen',
      'CapabilityBoundingSet=',
    ]) {
      expect(unit.split('\n')).toContain(line);
    }
    expect(unit).not.toMatch(/^ReadWritePaths=/mu);
    const program = /^ExecStart=\/usr\/bin\/env node (\S+)$/mu.exec(unit)?.[1] ?? '';
    expect(existsSync(join(ROOT, program))).toBe(true);
  });
});
