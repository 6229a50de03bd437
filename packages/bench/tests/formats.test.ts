import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Output } from '../src/formats/command-line.ts';
import { compare } from '../src/formats/measure.ts';
import { meansSpeaker } from '../src/formats/names.ts';
import { equalAnswers, hasResidue, isRightPassage, scoreQuestions, scoreResidue } from '../src/formats/questions.ts';
import type { AnnotatedStatement, FormatMeeting } from '../src/formats/read.ts';
import { missesOf, reportTable } from '../src/formats/report.ts';
import { equalStatements, type GivenStatement, pairStatements, scoreStatements } from '../src/formats/statements.ts';
import { overlap, words } from '../src/formats/words.ts';
import type { MeetingQuestion } from '../src/meetings.ts';

const turn = (text: string, ...speakers: string[]): AnnotatedStatement => ({
  text,
  kind: 'direct',
  speakers,
  turn: true,
});
const given = (text: string, ...speakers: string[]): GivenStatement => ({ text, speakers });
const question = (id: string, ...anyOf: string[]): MeetingQuestion => ({ id, lang: 'en', question: `${id}?`, anyOf });
const answer = (answered: boolean, ...passages: string[]) => ({ answered, passages });

describe('overlap', () => {
  it('given two texts, then the words in both, of the words in either, case and punctuation aside', () => {
    expect(overlap('“The pier is safe,”', 'the pier is safe')).toBe(1);
    expect(overlap('the pier is safe', 'the pier is not safe today')).toBeCloseTo(4 / 6);
    expect(overlap('no no no', 'no')).toBeCloseTo(1 / 3);
    expect(overlap('🙏', '🙏')).toBe(1);
    expect(overlap('🙏', '👍')).toBe(0);
  });

  it('given any two texts, then the same both ways, between 0 and 1, and 1 for the same words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        expect(overlap(a, b)).toBe(overlap(b, a));
        expect(overlap(a, b)).toBeGreaterThanOrEqual(0);
        expect(overlap(a, b)).toBeLessThanOrEqual(1);
        expect(overlap(a, words(a).join(' '))).toBe(1);
      }),
    );
  });
});

describe('names', () => {
  const everybody = ['Lena Moor', 'Tarik Voss', 'Tarik Vossler', 'Lorna Voss', 'the skipper'];

  it.each([
    ['Lena Moor', 'Lena Moor'],
    ['Moor', 'Lena Moor'],
    ['Senator MOOR (Brookland)', 'Lena Moor'],
    ['L. Moor', 'Lena Moor'],
    ['Dr Lena Anna Moor', 'Lena Moor'],
    ['skipper', 'the skipper'],
  ])('given %s, then it means %s', (name, wanted) => {
    expect(meansSpeaker(name, wanted, everybody)).toBe(true);
  });

  it.each([
    ['Tarik Moor', 'Lena Moor'],
    ['Voss', 'Tarik Voss'],
    ['Tarik', 'Tarik Vossler'],
    ['', 'Lena Moor'],
    ['Mr', 'Lena Moor'],
    ['L.', 'Lena Moor'],
  ])('given “%s”, then it does not mean %s', (name, wanted) => {
    expect(meansSpeaker(name, wanted, everybody)).toBe(false);
  });

  it('given a label and the name behind it in one annotation, then both mean it', () => {
    const caller = '+62 811-0000-0000 (Arga)';
    expect(meansSpeaker('+62 811-0000-0000', caller, [caller])).toBe(true);
    expect(meansSpeaker('Pak Arga', caller, [caller])).toBe(true);
  });
});

describe('statements', () => {
  it('given statements, then each is paired with the one that overlaps most, which counts once', () => {
    const annotated = [turn('We open the pier on Monday.', 'Lena Moor'), turn('We open the pier.', 'Tarik Voss')];
    const pairs = pairStatements(annotated, [given('We open the pier on Monday', 'Moor')]);
    expect(pairs.map((pair) => pair.given?.text ?? null)).toEqual(['We open the pier on Monday', null]);
    expect(scoreStatements(pairs)).toEqual({
      annotated: 2,
      found: 1,
      turns: 2,
      turnsFound: 1,
      right: 1,
      named: 1,
      wrong: 0,
    });
  });

  it('given equal short turns, then they are paired in their order', () => {
    const annotated = [turn('Yes.', 'Lena Moor'), turn('Yes.', 'Tarik Voss'), turn('Yes.', 'Arga Putra')];
    const pairs = pairStatements(annotated, [
      given('Yes.', 'Lena Moor'),
      given('Yes.', 'Tarik Voss'),
      given('Yes.', 'Arga Putra'),
    ]);
    expect(pairs.every(({ right, wrong }) => right && !wrong)).toBe(true);
  });

  it('given a text that shares under six words in ten, then nothing is found', () => {
    expect(pairStatements([turn('a b c d e f', 'Lena Moor')], [given('a b c x y z')])[0]?.given).toBeNull();
  });

  it('given a joint statement, then right only with both names, and wrong with somebody else', () => {
    const both = turn('We agree on that.', 'Lena Moor', 'Tarik Voss');
    const judged = (...speakers: string[]) => {
      const [pair] = pairStatements([both], [given(both.text, ...speakers)]);
      return [pair?.right, pair?.wrong];
    };
    expect(judged('Moor', 'Voss')).toEqual([true, false]);
    expect(judged('Moor')).toEqual([false, false]);
    expect(judged('Moor', 'Arga Putra')).toEqual([false, true]);
    expect(judged()).toEqual([false, false]);
  });

  it('given a statement of nobody, then naming nobody is right, and naming anybody is wrong', () => {
    const nobody = turn('Who is there?');
    expect(pairStatements([nobody], [given(nobody.text)])[0]).toMatchObject({ right: true, wrong: false });
    expect(pairStatements([nobody], [given(nobody.text, 'Lena Moor')])[0]).toMatchObject({ right: false, wrong: true });
  });

  it('given two outputs, then equal statements have the same text, white space aside, and speakers', () => {
    const a = [given('We\nopen.', 'Lena Moor'), given('No.', 'Tarik Voss'), given('No.', 'Tarik Voss')];
    const b = [given('We open.', 'Lena Moor'), given('No.', 'Arga Putra'), given('No.', 'Tarik Voss'), given('Why?')];
    expect(equalStatements(a, b)).toEqual({ equal: 2, all: 4 });
  });
});

describe('questions', () => {
  it('given a passage, then it is right with a part of the answer in it, white space aside', () => {
    expect(isRightPassage('It costs\n nine  crowns.', question('q1', 'costs nine crowns'))).toBe(true);
    expect(isRightPassage('It costs eight crowns.', question('q1', 'costs nine crowns'))).toBe(false);
    expect(isRightPassage('It costs nine crowns.', question('q15'))).toBe(false);
  });

  it('given answers, then counts right ones, near misses, and what was answered', () => {
    const score = scoreQuestions([
      [question('q1', 'nine'), answer(true, 'nine crowns', 'eight')],
      [question('q2', 'ten'), answer(false, 'ten crowns')],
      [question('q3', 'six'), answer(true, 'one', 'two', 'six')],
      [question('q4', 'six'), answer(true, 'one', 'two', 'three', 'six')],
      [question('q15'), answer(true, 'nine crowns')],
      [question('q16'), answer(false, 'ten crowns')],
    ]);
    expect(score).toEqual({
      answerable: 4,
      firstRight: 2,
      firstThreeRight: 3,
      answeredRight: 1,
      nearMisses: 2,
      nearMissesAnswered: 1,
    });
  });

  it('given two lists of answers, then compares the first three passages, white space aside', () => {
    const a = [answer(true, 'one\ntwo', 'b', 'c', 'd'), answer(true, 'x'), answer(false)];
    const b = [answer(false, 'one two', 'b', 'c', 'e'), answer(true, 'y'), answer(false)];
    expect(equalAnswers(a, b)).toEqual({ equal: 2, all: 3 });
  });

  it.each([
    '<v Lena Moor>We open.',
    'We open.</v>',
    'Fish&nbsp;and chips',
    'At 00:06:40 she left',
    '00:00:03.800 --> 00:00:08.720',
    '12/03/26 10.15 - ~Rini: hadir',
    '**Q:** Why?',
    'Lena Moor:\tWe open.\tTarik Voss:\tNo.',
    'We open\n17\nthe pier.',
    'We open the pier.\n18',
  ])('given %j, then a format left something behind', (text) => {
    expect(hasResidue(text)).toBe(true);
  });

  it.each([
    'We open at 09:15, not 10.15.',
    'Fish & chips; 3 < 4',
    '17',
    'Price: 2 * 3',
    '12/03/26',
    'Lines:\n1. pier\n2. ferry',
  ])('given %j, then nothing was left behind', (text) => {
    expect(hasResidue(text)).toBe(false);
  });

  it('given answers, then counts passages that hold markup, of all passages', () => {
    expect(scoreResidue([answer(true, '**a**', 'b'), answer(false, '<b>c')])).toEqual({ passages: 3, marked: 2 });
  });
});

describe('a meeting', () => {
  const meeting: FormatMeeting = {
    ...{ name: 'vtt-pier', half: 'open', source: 'vtt-pier.vtt', ending: '.vtt', plain: 'vtt-pier.plain.txt' },
    questions: [question('q1', 'on Monday'), question('q15')],
    statements: [turn('We open on Monday.', 'Lena Moor'), turn('I doubt that.', 'Tarik Voss')],
  };
  const output: Output = {
    statements: [given('We open on Monday.', 'Lena Moor'), given('I doubt that.', 'Lena Moor')],
    answers: [answer(true, 'We open on Monday.'), answer(true, 'I doubt that.')],
    unread: null,
  };
  const unread: Output = { statements: [], answers: [], unread: 'vtt-pier.vtt: not understood' };

  it('given the same outputs, then all is as in plain text, and the table has each figure with its counts', () => {
    const table = reportTable([compare(meeting, output, output)]);
    expect(table).toContain('| per cent | vtt | all |');
    expect(table).toContain('| statements found | 100.0 | 100.0 (2 of 2) |');
    expect(table).toContain('| wrong speaker, of named | 50.0 | 50.0 (1 of 2) |');
    expect(table).toContain('| near misses answered | 100.0 | 100.0 (1 of 1) |');
    expect(table).toContain('| other quotations found | – | – (0 of 0) |');
    expect(table).toContain('| first three as in plain text | 100.0 | 100.0 (2 of 2) |');
  });

  it('given an output, then its misses are listed', () => {
    expect(missesOf(compare(meeting, output, output))).toEqual([
      'vtt-pier: speaker: Lena Moor, not Tarik Voss: I doubt that.',
      'vtt-pier: near miss answered: q15? -> I doubt that.',
    ]);
  });

  it('given a source that was not read, then nothing is found or answered, and the table says so', () => {
    const measurement = compare(meeting, unread, output);
    expect(measurement.scores.statements.found).toBe(0);
    expect(measurement.scores.questions).toMatchObject({ firstRight: 0, answeredRight: 0, nearMissesAnswered: 0 });
    expect(measurement.scores.sameAnswers).toEqual({ equal: 0, all: 2 });
    expect(reportTable([measurement])).toContain('vtt (not read)');
    expect(missesOf(measurement)).toEqual(['vtt-pier: not read: vtt-pier.vtt: not understood']);
  });
});
