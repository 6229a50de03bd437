import { describe, expect, it } from 'vitest';
import { placeOf, shortTime } from '../../../src/article/place.ts';
import { decidingFor, tellerOf, turnAround } from '../../../src/article/turns.ts';
import { meeting, spanOf } from '../../support/meeting.ts';
import { CALL, MINUTES } from '../../support/meetings.ts';

function quotation(article: typeof CALL, words: string) {
  const { start } = spanOf(article, words);
  const found = article.quotations.findLast((one) => one.start === start);
  if (found === undefined) throw new Error(`nobody is quoted with: ${words}`);
  return found;
}

function decidingNames(words: string) {
  return decidingFor(CALL, spanOf(CALL, words)).flatMap(({ speakers }) => speakers.map(({ name }) => name));
}

describe('what is told in a turn', () => {
  it('given a quotation within a turn, then the turn’s speaker tells it', () => {
    const told = quotation(CALL, 'the crane is rusty');
    expect(turnAround(CALL, told)).toBe(quotation(CALL, 'I rang the owner.'));
    expect(tellerOf(CALL, told)).toBe('Jeni Tampubolon');
  });

  it('given a turn itself, a turn of nobody known, one’s own words, and a quotation outside of turns, then nobody tells it', () => {
    const unknown = meeting({ kind: 'transcript' }, [
      {
        label: 'Voice',
        name: null,
        words: 'He said that it rains.',
        told: [{ words: 'it rains', name: 'Arga Putra', kind: 'indirect' }],
      },
    ]);
    expect(tellerOf(CALL, quotation(CALL, 'I rang the owner.'))).toBeNull();
    expect(tellerOf(unknown, quotation(unknown, 'it rains'))).toBeNull();
    const own = meeting({ kind: 'transcript' }, [
      {
        label: 'Arga Putra',
        name: 'Arga Putra',
        words: 'I told them that it rains.',
        told: [{ words: 'it rains', name: 'Arga Putra', kind: 'indirect' }],
      },
    ]);
    expect(tellerOf(own, quotation(own, 'it rains'))).toBeNull();
    const { quotations } = CALL;
    const alone = { body: CALL.body, quotations: quotations.filter(({ isTurn }) => !isTurn) };
    expect(tellerOf(alone, quotation(CALL, 'the crane is rusty'))).toBeNull();
  });
});

describe('whose words a sentence is', () => {
  it('given a sentence of a turn, then its speaker’s', () => {
    expect(decidingNames('The crew needs nine days for the western pier.')).toEqual(['Tarik Voss']);
  });

  it('given one that a quotation in the turn covers, then those of who is quoted', () => {
    expect(decidingNames('“We will not lend you the crane.”')).toEqual(['Rhoda Ilkley']);
  });

  it('given one that a quotation covers in part, then those of who tells it', () => {
    expect(decidingNames('Arga Putra said that the crane is rusty anyway.')).toEqual(['Jeni Tampubolon']);
  });

  it('given one outside of all turns, then nobody’s', () => {
    expect(decidingFor(MINUTES, spanOf(MINUTES, 'RESOLVED'))).toEqual([]);
  });
});

describe('a place', () => {
  it('given heading and time, then both hold up to the next ones', () => {
    expect(placeOf(CALL, spanOf(CALL, 'The crew').start)).toEqual({
      heading: 'Dredging',
      seconds: 723,
      clock: null,
      page: null,
    });
  });

  it.each([
    [5, '0:05'],
    [72, '1:12'],
    [723.9, '12:03'],
    [3_723, '1:02:03'],
    [36_000, '10:00:00'],
  ])('given %d seconds, then people write %s', (seconds, time) => {
    expect(shortTime(seconds)).toBe(time);
  });
});
