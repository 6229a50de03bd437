import { DiscordAPIError } from 'discord.js';
import { expect, test } from 'vitest';
import { describeError } from '../../../src/app/log.ts';

test('given an error of another library, when described, then neither its message nor its request is in it', () => {
  const question = 'what did the mayor whisper';
  const errors = [
    new DiscordAPIError(
      { code: 50035, message: `Invalid: ${question}` },
      50035,
      400,
      'POST',
      'https://example.com/interactions/1/interaction-token/callback',
      { body: { content: question }, files: undefined },
    ),
    new SyntaxError(`Invalid regular expression: /${question}/`),
    Object.assign(new Error(`multi\nline ${question}`), { question }),
  ];
  for (const error of errors) {
    const logged = JSON.stringify(describeError(error));
    expect(logged).not.toContain('mayor');
    expect(logged).not.toContain('interaction-token');
    expect(describeError(error).at.length).toBeGreaterThan(0);
  }
});

test('given an error of this program, then its message is kept', () => {
  expect(describeError(new RangeError('notulen: 41 components of a message'))).toMatchObject({
    kind: 'RangeError',
    message: 'notulen: 41 components of a message',
  });
});

test('given something that is no error, then only its type is told', () => {
  expect(describeError('secret')).toEqual({ kind: 'string', code: null, message: null, at: [] });
});
