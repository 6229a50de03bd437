import { stemmer } from '@orama/stemmers/indonesian';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stem } from '../../src/language/stems.ts';

const AFFIXES = 'me mem men meng meny be ber pe pem pen peng te ter di ke se kan an i lah kah nya pun tah ku mu'.split(
  ' ',
);
const word = fc
  .array(fc.oneof(fc.constantFrom(...AFFIXES), fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), fc.string()), {
    maxLength: 8,
  })
  .map((parts) => parts.join(''));

it('given any word, then its Indonesian stem is the stemmer’s, also where the stemmer is not asked', () => {
  fc.assert(
    fc.property(word, (text) => {
      expect(stem(text, 'id')).toBe(stemmer(text));
    }),
    { numRuns: 5_000 },
  );
});
