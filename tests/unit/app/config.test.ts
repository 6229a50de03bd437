import { expect, test } from 'vitest';
import { ConfigError, readConfig } from '../../../src/app/config.ts';
import { DEFAULT_LIBRARY, PREVIEW_LIBRARY } from '../../../src/app/package.ts';

test('given nothing, then the defaults hold and there is no token', () => {
  expect(readConfig({})).toEqual({
    token: null,
    api: null,
    dataDir: '.notulen',
    memoryMb: 256,
    folders: [DEFAULT_LIBRARY, PREVIEW_LIBRARY],
    glossaries: [],
    snapshot: null,
    threshold: null,
    logLevel: 'info',
    previewPort: null,
    limits: { memberPerMinute: 20, serverPerMinute: 300 },
    health: { port: null, host: '127.0.0.1', stateDir: null },
    reader: { reranker: null, chat: null },
  });
});

test('given variables that are there and empty, then it is as if nothing was set', () => {
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
    MEMBER_LIMIT: '5',
    SERVER_LIMIT: '0',
    HEALTH_PORT: '9100',
    HEALTH_HOST: '0.0.0.0',
    STATE_DIR: '/run/notulen',
    DATA_DIR: '/var/lib/notulen',
    MEMORY_MB: '512',
    RERANK_URL: 'http://192.168.1.5:8080/v1/rerank',
    READER_URL: 'https://models.example/v1/chat/completions?version=2',
    READER_MODEL: 'qwen2.5:7b-instruct',
    READER_KEY: 'sk-1',
  };
  expect(readConfig(given)).toEqual({
    token: 'a.b.c',
    api: 'http://127.0.0.1:1/api',
    dataDir: '/var/lib/notulen',
    memoryMb: 512,
    folders: ['x'],
    glossaries: ['a.tsv', 'b.tsv'],
    snapshot: 'index.bin',
    threshold: 0.7,
    logLevel: 'debug',
    previewPort: 8080,
    limits: { memberPerMinute: 5, serverPerMinute: 0 },
    health: { port: 9100, host: '0.0.0.0', stateDir: '/run/notulen' },
    reader: {
      reranker: { address: 'http://192.168.1.5:8080/v1/rerank' },
      chat: {
        address: 'https://models.example/v1/chat/completions?version=2',
        model: 'qwen2.5:7b-instruct',
        key: 'sk-1',
      },
    },
  });
});

test('given a token or a folder of the operator’s own, then what the preview shows besides is not there', () => {
  expect(readConfig({ DISCORD_TOKEN: 'a.b.c' }).folders).toEqual([DEFAULT_LIBRARY]);
  expect(readConfig({ LIBRARY: 'x' }).folders).toEqual(['x']);
});

test.each([
  [{ NODE_ENV: 'production' }, /^DISCORD_TOKEN is missing/],
  [{ DISCORD_TOKEN: 'secret word' }, /^DISCORD_TOKEN holds blanks/],
  [{ DISCORD_API: 'ftp://example.com' }, /^DISCORD_API must be an http/],
  [{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL must be one of fatal, error/],
  [{ THRESHOLD: '1.5' }, /^THRESHOLD must be a number from 0 to 1/],
  [{ THRESHOLD: 'half' }, /^THRESHOLD must be a number from 0 to 1/],
  [{ MEMORY_MB: '5' }, /^MEMORY_MB must be a whole number of megabytes, 10 to 999999/],
  [{ PREVIEW_PORT: '70000' }, /^PREVIEW_PORT must be a port number/],
  [{ PREVIEW_PORT: 'abc' }, /^PREVIEW_PORT must be a port number/],
  [{ HEALTH_PORT: 'abc' }, /^HEALTH_PORT must be a port number/],
  [{ MEMBER_LIMIT: '-1' }, /^MEMBER_LIMIT must be a whole number of questions a minute/],
  [{ RERANK_URL: '127.0.0.1:8080/rerank' }, /^RERANK_URL must be the full http\(s\) address of a reranker, such as /],
  [{ RERANK_URL: 'http://127.0.0.1:8080/' }, /^RERANK_URL must be the full http\(s\) address of a reranker, such as /],
  [{ RERANK_URL: 'http://me:secret@127.0.0.1/rerank' }, /^RERANK_URL has a user name or a password in it: leave out /],
  [
    { READER_URL: 'http://127.0.0.1:11434/v1' },
    /^READER_URL must be the full http\(s\) address of a chat endpoint, such/,
  ],
  [{ READER_URL: 'chat/completions' }, /^READER_URL must be the full http\(s\) address of a chat endpoint, such/],
  [
    { READER_URL: 'http://127.0.0.1:11434/v1/chat/completions' },
    /^READER_MODEL is missing: name a model that the server/,
  ],
  [{ READER_MODEL: 'qwen' }, /^READER_URL is missing: set the address that READER_MODEL is for, or take READER_MODEL/],
  [{ READER_KEY: 'sk-1' }, /^READER_URL is missing: set the address that READER_KEY is for, or take READER_KEY away/],
  [{ READER_KEY: 'secret key' }, /^READER_KEY holds blanks or characters that no key has/],
  [{ SERVER_LIMIT: 'many' }, /^SERVER_LIMIT must be a whole number of questions a minute/],
])('given %j, then one line names the variable and not its value', (environment, message) => {
  const read = () => readConfig(environment);
  expect(read).toThrow(ConfigError);
  expect(read).toThrow(message);
  expect(read).not.toThrow(/secret|\n/);
});
