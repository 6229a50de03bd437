import { expect, test } from 'vitest';
import { readCustomId, readHash, readNumber, shortHash, writeCustomId } from '../../../src/discord/ids/custom-id.ts';
import { UserError } from '../../../src/discord/messages/user-error.ts';

test('given an address, when written and read, then it is the same', () => {
  const written = writeCustomId('ask', 'around', 'deadbeef', 12, 340);
  expect(written).toBe('1:ask:around:deadbeef:12:340');
  expect(readCustomId(written)).toEqual({ command: 'ask', action: 'around', fields: ['deadbeef', '12', '340'] });
});

test.each(['', 'x', '1', '1:ask', '2:ask:more', '1:ask:MORE', '1:ask:more:é', `1:ask:${'a'.repeat(100)}`, '1:ask:a b'])(
  'given %j, which this version has not written, then it reads as nothing',
  (customId) => {
    expect(readCustomId(customId)).toBeNull();
  },
);

test.each([undefined, '', '-1', '1.5', '1e3', '0x1', '11', '99999999999'])(
  'given %j for a number up to 10, then it is refused',
  (field) => {
    expect(() => readNumber(field, 10)).toThrow(UserError);
  },
);

test('given a number up to its bound, then it is read', () => {
  expect(readNumber('0', 10)).toBe(0);
  expect(readNumber('10', 10)).toBe(10);
});

test('given the hash of a value, then the value is found; of nobody, nobody; of one that is gone, it says so', () => {
  const names = ['Rina Wulandari', 'Bagus Prakoso'];
  expect(readHash(shortHash('Bagus Prakoso'), names, shortHash)).toBe('Bagus Prakoso');
  expect(readHash(shortHash(null), names, shortHash)).toBeNull();
  expect(() => readHash(shortHash('Someone Else'), names, shortHash)).toThrow('sourceChanged');
  expect(() => readHash('nonsense', names, shortHash)).toThrow('unknownButton');
});
