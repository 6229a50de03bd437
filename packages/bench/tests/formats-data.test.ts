import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DOCUMENTS } from '../src/formats/binaries/documents.ts';
import { documentXml } from '../src/formats/binaries/docx.ts';
import { pageContents, readPageContents } from '../src/formats/binaries/pdf.ts';
import { unzip } from '../src/formats/binaries/zip.ts';
import { FORMATS_FOLDER, readFormatMeetings, readPlain } from '../src/formats/read.ts';
import { collapse } from '../src/formats/words.ts';
import type { Half } from '../src/meetings.ts';

const HALVES: readonly Half[] = ['open', 'sealed'];
const ANSWERABLE = 14;
const NEAR_MISSES = 7;
const meetings = HALVES.flatMap(readFormatMeetings).map(
  (meeting) => [`${meeting.half}/${meeting.name}`, meeting] as const,
);

it.each(HALVES)('given the half %s, then six meetings, and nothing else beside them', (half) => {
  const six = readFormatMeetings(half);
  const expected = six.flatMap(({ name, ending }) =>
    [
      ...['.plain.txt', '.questions.jsonl', '.quotations.jsonl', ending],
      ...(['.docx', '.pdf'].includes(ending) ? ['.source.txt'] : []),
    ].map((end) => name + end),
  );
  expect(six).toHaveLength(6);
  expect(readdirSync(join(FORMATS_FOLDER, half)).sort()).toEqual(expected.sort());
});

/** A failure names ids and counts, never a line: the sealed half is not to be read. */
describe.each(meetings)('the meeting %s', (_name, meeting) => {
  const plain = readPlain(meeting);
  const { questions, statements } = meeting;

  it('has 700 to 1,400 words', () => {
    const count = collapse(plain).split(' ').length;
    expect(count).toBeGreaterThanOrEqual(700);
    expect(count).toBeLessThanOrEqual(1400);
  });

  it('has 14 questions that it answers and 7 near misses, each in both languages with the same answers', () => {
    const numbers = Array.from({ length: ANSWERABLE + NEAR_MISSES }, (_, at) => at + 1);
    expect(questions.map(({ id }) => id)).toEqual(numbers.flatMap((number) => [`q${number}-id`, `q${number}-en`]));
    expect(questions.filter(({ id, lang }) => !id.endsWith(`-${lang}`)).map(({ id }) => id)).toEqual([]);
    expect(questions.filter(({ question }) => question.trim() === '').map(({ id }) => id)).toEqual([]);
    const answered = questions.filter(({ anyOf }) => anyOf.length > 0).map(({ id }) => id);
    expect(answered).toEqual(questions.slice(0, 2 * ANSWERABLE).map(({ id }) => id));
    const answersIn = (lang: string) =>
      questions.filter((question) => question.lang === lang).map(({ anyOf }) => anyOf);
    expect(JSON.stringify(answersIn('id')) === JSON.stringify(answersIn('en'))).toBe(true);
  });

  it('holds every answer', () => {
    const missing = questions.filter(({ anyOf }) => anyOf.some((part) => part === '' || !plain.includes(part)));
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  it('holds every statement, turns in order, each of a known kind and with whole names', () => {
    const text = collapse(plain);
    let end = 0;
    const faulty = statements.flatMap(({ text: words, kind, speakers, turn }, at) => {
      const place = text.indexOf(words, turn ? end : 0);
      if (turn && place >= 0) end = place + words.length;
      const isKnown = ['direct', 'indirect', 'mixed'].includes(kind) && typeof turn === 'boolean';
      const hasNames = speakers.every((name) => name !== '' && name === collapse(name));
      return words !== '' && place >= 0 && isKnown && hasNames ? [] : [at + 1];
    });
    expect(statements.some(({ turn }) => turn)).toBe(true);
    expect(statements.some(({ turn }) => !turn)).toBe(true);
    expect(faulty).toEqual([]);
  });
});

it('given a .source.txt, then the Word or PDF document beside it holds its words', () => {
  for (const { file, source } of DOCUMENTS) {
    const text = readFileSync(source, 'utf8');
    const document = readFileSync(file);
    const same = file.endsWith('.docx')
      ? unzip(document).get('word/document.xml') === documentXml(text)
      : JSON.stringify(readPageContents(document)) === JSON.stringify(pageContents(text));
    expect([file, same]).toEqual([file, true]);
  }
});
