import { expect, test } from 'vitest';
import { KNOWN_COMMANDS } from '../../docs/known-commands.ts';
import { commandsIn, documents, readDocument } from '../../support/documents.ts';

/** Tells of versions that are gone. */
const PAST = 'CHANGELOG.md';

test('every command of the documents is run by tests/docs, and nothing else is', () => {
  const found = new Set(documents().flatMap((path) => (path === PAST ? [] : commandsIn(readDocument(path)))));
  const known = Object.keys(KNOWN_COMMANDS);
  const unknown = [...found].filter((command) => !known.includes(command));
  const gone = known.filter((command) => !found.has(command));
  expect({ unknown, gone }).toEqual({ unknown: [], gone: [] });
});

test('where something stands for a command, its row says why', () => {
  const rows = Object.entries(KNOWN_COMMANDS);
  const silent = rows.filter(([, { instead, because }]) => (instead === undefined) !== (because === undefined));
  expect(silent).toEqual([]);
});

test('commands are found in blocks and in running text, in any language of a block, without sudo and comments', () => {
  const text = [
    'Run `npm start`, then `notulen',
    'status`; the user `node` and `npm` alone are no commands, nor is `node_modules/x`.',
    '1. First',
    '   ```sh',
    '   cd /opt && sudo npm ci && ls   # `npm run not-this`',
    '   ```',
    '```',
    'STATE_DIR=/run/x node bin/notulen.js status',
    'npx notulen ask "Who? # not a comment"',
    '```',
    'It goes on with ``npm run `x` ``.',
  ].join('\n');
  expect(commandsIn(text)).toEqual([
    'npm ci',
    'STATE_DIR=/run/x node bin/notulen.js status',
    'npx notulen ask "Who? # not a comment"',
    'npm start',
    'notulen status',
    'npm run `x`',
  ]);
});
