import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ConfigError } from '../../../../src/app/config.ts';
import { ConnectionError } from '../../../../src/app/connection-error.ts';
import { complain } from '../../../../src/app/exit.ts';
import { deploy } from '../../../../src/discord/commands/deploy.ts';
import { closedBy, connectionError } from '../../../../src/discord/gateway/failure.ts';
import '../../../support/commands.ts';

const withCode = (code: string, more: object = {}) => Object.assign(new Error('x'), { code, ...more });

describe('what went wrong at the start', () => {
  test.each([
    ['a refused connection', withCode('ECONNREFUSED'), 'ECONNREFUSED'],
    ['no name server', withCode('EAI_AGAIN'), 'EAI_AGAIN'],
    ['a firewall', withCode('EACCES', { syscall: 'connect' }), 'EACCES'],
    ['a certificate', withCode('SELF_SIGNED_CERT_IN_CHAIN'), 'SELF_SIGNED_CERT_IN_CHAIN'],
    ['a slow Discord', withCode('UND_ERR_HEADERS_TIMEOUT'), 'UND_ERR_HEADERS_TIMEOUT'],
    ['both addresses of a host', new AggregateError([withCode('ENETUNREACH')]), 'ENETUNREACH'],
    ['a cause below', new TypeError('fetch failed', { cause: withCode('ENOTFOUND') }), 'ENOTFOUND'],
    ['no answer', Object.assign(new Error('aborted'), { name: 'AbortError' }), 'no answer in time'],
  ])('GIVEN %s THEN Discord cannot be reached', (_what, error, code) => {
    expect(connectionError(error)).toMatchObject({
      name: 'ConnectionError',
      message: expect.stringContaining(`Discord can't be reached (${code})`),
      mayPass: true,
    });
  });

  // Whatever it was, it was told as a fault of the network.
  test.each([
    ['a fault of the program', new TypeError('x is not a function')],
    ['a file that is not there', withCode('ENOENT', { syscall: 'open', path: '/x' })],
    ['a folder that may not be read', withCode('EACCES', { syscall: 'scandir', path: '/x' })],
    ['a wrong setting', new ConfigError('STATE_DIR …')],
    ['no error at all', 'x'],
  ])('GIVEN %s THEN it stays what it is', (_what, error) => {
    expect(connectionError(error)).toBe(error);
  });

  test('GIVEN that Discord takes no more connections today THEN that is told', () => {
    const used = new Error('Not enough sessions remaining to spawn 1 shards; only 0 remaining; resets at …');
    expect(connectionError(used)).toMatchObject({ message: expect.stringContaining('allowance'), mayPass: true });
  });
});

test.each([
  [4004, false],
  [4014, false],
  [4010, true],
  [4011, true], // A next start asks for as many connections as Discord wants by then.
  [4999, true],
])('GIVEN a connection that is closed with %i THEN a restart may mend it: %s', (code, mayPass) => {
  expect(closedBy(code)).toMatchObject({ name: 'ConnectionError', mayPass });
});

describe('what is said at the end', () => {
  let said: string;
  let folder: string;

  beforeEach(async () => {
    said = '';
    vi.spyOn(console, 'error').mockImplementation((line: string) => {
      said += `${line}\n`;
    });
    folder = await mkdtemp(join(tmpdir(), 'notulen-failure-'));
  });

  afterEach(async () => {
    vi.restoreAllMocks();
    await rm(folder, { recursive: true });
  });

  test.each([
    [new ConfigError('THRESHOLD must be a number'), 2],
    [new ConfigError('PREVIEW_PORT 1 is taken', { mayPass: true }), 1],
    [new ConnectionError('Discord refuses the token', { mayPass: false }), 2],
    [new ConnectionError("Discord can't be reached"), 1],
  ])('GIVEN %s THEN one line, and %i', (error, status) => {
    expect(complain(error)).toBe(status);
    expect(said).toBe(`notulen: ${error.message}\n`);
  });

  test('GIVEN a fault of the program THEN its stack, without its message, which may hold what a member wrote; and 1', () => {
    expect(complain(new TypeError('secret'))).toBe(1);
    expect(said).toMatch(/^notulen: TypeError\n {2}at .*failure\.test\.ts/u);
    expect(said).not.toContain('secret');
  });

  test.each([
    ['has no default export', 'export const x = 1;', /^notulen: .*broken\.ts: no command: default: .*\n {2}at /u],
    ['throws', "throw new Error('so early');", /^notulen: .*broken\.ts: no command: so early\n {2}at /u],
  ])(
    'GIVEN a command file that %s THEN registering says which, and nothing of a network',
    async (_what, code, line) => {
      await writeFile(join(folder, 'broken.ts'), code);
      expect(await deploy({ DISCORD_TOKEN: 'a.b.c', DISCORD_API: 'http://127.0.0.1:9/api' }, folder)).toBe(1);
      expect(said).toMatch(line);
      expect(said).not.toMatch(/network|reached/u);
    },
  );
});
