/** Dockerfile, compose file, systemd unit and .env.example name only what there is. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { VARIABLES } from '../../src/config.ts';
import { ROOT } from '../support/process.ts';

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const dockerfile = read('Dockerfile');
const unit = read('deploy/notulen.service');
const stages = dockerfile.split(/^FROM /mu).slice(1);

function namesIn(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].flatMap(([, name]) => name ?? []);
}

describe('.env.example', () => {
  test('GIVEN every setting of the bot THEN each stands in it, but for NODE_ENV, and no other', () => {
    const named = namesIn(read('.env.example'), /^#? ?([A-Z][A-Z_]+)=/gmu);
    expect(named.toSorted()).toEqual(VARIABLES.filter((name) => name !== 'NODE_ENV').toSorted());
  });

  test('GIVEN every setting THEN the README says what it sets', () => {
    const readme = read('README.md');
    for (const name of VARIABLES.filter((each) => each !== 'NODE_ENV')) expect(readme).toContain(`| \`${name}\` |`);
  });
});

describe('Dockerfile', () => {
  test('GIVEN what it copies from here THEN it exists and .dockerignore lets it through', () => {
    const sent = namesIn(read('.dockerignore'), /^!(.+)$/gmu);
    const copied = namesIn(dockerfile, /^COPY (?!--from)(.+)$/gmu).flatMap((line) => line.split(' ').slice(0, -1));
    expect(copied.length).toBeGreaterThan(0);
    for (const path of copied) {
      expect(existsSync(join(ROOT, path)), path).toBe(true);
      expect(sent).toContain(path.replace(/^\.\//u, ''));
    }
    expect(sent.filter((path) => !copied.includes(path) && !copied.includes(`./${path}`))).toEqual([]);
  });

  test('GIVEN two stages THEN the second runs as somebody else than root, without compiler or development dependencies', () => {
    expect(stages).toHaveLength(2);
    const [, run = ''] = stages;
    expect(run).toMatch(/^USER node$/mu);
    expect(run).toContain('npm ci --omit=dev --ignore-scripts');
    expect(run).not.toMatch(/^COPY (?!--from).*\b(?:src|commands|tests|bench)\b/mu);
    expect(namesIn(run, /^COPY --from=build \/app\/(\S+)/gmu)).toEqual(['dist/src', 'dist/commands']);
    expect(run.indexOf('\nUSER')).toBeLessThan(run.indexOf('\nCMD'));
  });

  test('GIVEN its health check THEN it asks with a command that there is', () => {
    expect(dockerfile).toMatch(/^HEALTHCHECK .*\\\n {2}CMD \["node", "bin\/notulen.js", "status", "--json"\]$/mu);
    expect(execFileSync(process.execPath, ['bin/notulen.js', '--help'], { cwd: ROOT, encoding: 'utf8' })).toContain(
      'notulen status [--json]',
    );
  });

  test('GIVEN the variables it sets THEN the bot reads them', () => {
    const set = namesIn(dockerfile, /^(?:ENV|\s{4})\s*([A-Z_]+)=/gmu);
    expect(set).toEqual(['NODE_ENV', 'STATE_DIR']);
    expect(set.filter((name) => !VARIABLES.includes(name))).toEqual([]);
  });
});

describe('compose.yaml', () => {
  const compose = parse(read('compose.yaml')) as {
    services: { notulen: Record<string, unknown> & { environment: Record<string, string>; tmpfs: string[] } };
  };
  const { notulen } = compose.services;

  test('GIVEN its variables THEN the bot reads them, also those commented out', () => {
    const commented = namesIn(read('compose.yaml'), /^ {6}# ([A-Z_]+): /gmu);
    const names = [...Object.keys(notulen.environment), ...commented];
    expect(names.filter((name) => !VARIABLES.includes(name))).toEqual([]);
    const substituted = namesIn(read('compose.yaml'), /\$\{([A-Z_]+)/gu);
    expect(substituted.filter((name) => !VARIABLES.includes(name))).toEqual([]);
  });

  test('GIVEN a read-only root THEN the state folder alone can be written, and no privilege is left', () => {
    expect(notulen).toMatchObject({
      read_only: true,
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
    });
    expect(notulen.tmpfs).toHaveLength(1);
    expect(notulen.tmpfs[0]?.split(':')[0]).toBe(notulen.environment.STATE_DIR);
  });
});

describe('notulen.service', () => {
  test('GIVEN the variables it sets THEN the bot reads them', () => {
    const line = /^Environment=(.*)$/mu.exec(unit)?.[1] ?? '';
    const names = line.split(' ').map((each) => each.split('=')[0] ?? '');
    expect(names).toEqual(['NODE_ENV', 'STATE_DIR']);
    expect(names.filter((name) => !VARIABLES.includes(name))).toEqual([]);
  });

  test('GIVEN what it must hold THEN it is restarted on failure, writes nowhere but its own folder, and gains nothing', () => {
    for (const line of [
      'Type=simple',
      'Restart=on-failure',
      'ProtectSystem=strict',
      'NoNewPrivileges=yes',
      'DynamicUser=yes',
      'RuntimeDirectory=notulen',
      'CapabilityBoundingSet=',
    ]) {
      expect(unit.split('\n')).toContain(line);
    }
    expect(unit).not.toMatch(/^ReadWritePaths=/mu);
    const program = /^ExecStart=\/usr\/bin\/env node (\S+)$/mu.exec(unit)?.[1] ?? '';
    expect(existsSync(join(ROOT, program))).toBe(true);
  });
});
