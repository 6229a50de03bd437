import fc from 'fast-check';
import { expect, it } from 'vitest';
import { writtenReadings } from '../../src/language/colloquial.ts';
import { CODE_POINT } from '../support/code-points.ts';

/** As many readings as `READINGS_MAX`. */
const AT_MOST = 80;

/** Words of what is rewritten: each rule finds its place. */
const spoken = fc
  .array(
    fc.constantFrom(
      'nge',
      'ng',
      'ny',
      'n',
      'm',
      'ke',
      'a',
      'i',
      'u',
      'e',
      'o',
      'au',
      'ia',
      'ai',
      'b',
      'd',
      'p',
      'k',
      'in',
      'innya',
      'an',
      'ek',
    ),
    {
      maxLength: 12,
    },
  )
  .map((parts) => parts.join(''));

it('given any word, then its readings are few, each once, of three letters or more, and not the word itself', () => {
  fc.assert(
    fc.property(fc.oneof(spoken, fc.string({ unit: CODE_POINT, maxLength: 40 })), (word) => {
      const readings = writtenReadings(word);
      expect(readings.length).toBeLessThanOrEqual(AT_MOST);
      expect(new Set(readings).size).toBe(readings.length);
      expect(readings).not.toContain(word);
      for (const { length } of readings) {
        expect(length).toBeGreaterThanOrEqual(3);
        expect(length).toBeLessThanOrEqual(word.length + 12);
      }
      expect(writtenReadings(word)).toEqual(readings);
    }),
    { numRuns: 2_000 },
  );
});
