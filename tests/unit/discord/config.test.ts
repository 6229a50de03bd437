import { expect, test } from 'vitest';
import { ConfigError, readConfig } from '../../../src/config.ts';
import { DEFAULT_LIBRARY } from '../../../src/root.ts';

test('given nothing, then the defaults hold and there is no token', () => {
  expect(readConfig({})).toEqual({
    token: null,
    api: null,
    library: DEFAULT_LIBRARY,
    glossaries: [],
    snapshot: null,
    threshold: 0.5,
    logLevel: 'info',
    previewPort: null,
  });
});

test('given the example file as it is, with every value empty, then it is as if nothing was set', () => {
  const empty = { DISCORD_TOKEN: '', DISCORD_API: ' ', LIBRARY: '', LOG_LEVEL: '', PREVIEW_PORT: '' };
  expect(readConfig(empty)).toEqual(readConfig({}));
});

test('given every setting, then each is taken', () => {
  const given = {
    DISCORD_TOKEN: 'a.b.c',
    DISCORD_API: 'http://127.0.0.1:1/api',
    LIBRARY: 'x',
    LOG_LEVEL: 'debug',
    PREVIEW_PORT: '8080',
    GLOSSARIES: 'a.tsv, b.tsv',
    SNAPSHOT: 'index.bin',
    THRESHOLD: '0.7',
  };
  expect(readConfig(given)).toEqual({
    token: 'a.b.c',
    api: 'http://127.0.0.1:1/api',
    library: 'x',
    glossaries: ['a.tsv', 'b.tsv'],
    snapshot: 'index.bin',
    threshold: 0.7,
    logLevel: 'debug',
    previewPort: 8080,
  });
});

test.each([
  [{ NODE_ENV: 'production' }, /^DISCORD_TOKEN is missing/],
  [{ DISCORD_TOKEN: 'secret word' }, /^DISCORD_TOKEN holds blanks/],
  [{ DISCORD_API: 'ftp://example.com' }, /^DISCORD_API must be an http/],
  [{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL must be one of fatal, error/],
  [{ THRESHOLD: '1.5' }, /^THRESHOLD must be a number from 0 to 1/],
  [{ THRESHOLD: 'half' }, /^THRESHOLD must be a number from 0 to 1/],
  [{ PREVIEW_PORT: '70000' }, /^PREVIEW_PORT must be a port number/],
  [{ PREVIEW_PORT: 'abc' }, /^PREVIEW_PORT must be a port number/],
])('given %j, then one line names the variable and not its value', (environment, message) => {
  const read = () => readConfig(environment);
  expect(read).toThrow(ConfigError);
  expect(read).toThrow(message);
  expect(read).not.toThrow(/secret|\n/);
});
