import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE_ROOT } from 'notulen/app/package';
import { describe, expect, it } from 'vitest';
import { type Half, type MeetingSet, readLines, readMeetings } from '../src/meetings.ts';

const QUESTIONS_MIN = 16;
const HALVES: readonly Half[] = ['open', 'sealed'];
const SETS: readonly MeetingSet[] = [...HALVES, 'unseen', 'learning', 'held-out'];
const meetings = SETS.flatMap((set) => readMeetings(set).map((meeting) => ({ set, ...meeting })));
const isHalf = (set: MeetingSet) => HALVES.some((half) => half === set);
const annotated = meetings.filter(({ set }) => isHalf(set));
const withNames = <M extends (typeof meetings)[number]>(some: readonly M[]) =>
  some.map((meeting) => [`${meeting.set}/${meeting.article.id}`, meeting] as const);

interface AnnotatedQuotation {
  readonly text: string;
  readonly kind: string;
  readonly speakers: readonly string[];
}

const occurrences = (body: string, part: string) => body.split(part).length - 1;
const quotationsOf = (name: string) =>
  readLines<AnnotatedQuotation>(
    join(PACKAGE_ROOT, 'packages', 'bench', 'data', 'meetings', `${name}.quotations.jsonl`),
  );

it.each(SETS)('given the set %s, then six meetings, with nothing else beside them', (set) => {
  const files = readdirSync(join(PACKAGE_ROOT, 'packages', 'bench', 'data', 'meetings', set)).sort();
  const endings = isHalf(set) ? ['.md', '.questions.jsonl', '.quotations.jsonl'] : ['.md', '.questions.jsonl'];
  const ids = meetings.filter((meeting) => meeting.set === set).map(({ article }) => article.id);
  expect(ids).toHaveLength(6);
  expect(files).toEqual(ids.flatMap((id) => endings.map((ending) => `${id}${ending}`)).sort());
});

/** A failure names ids and counts, never a line: the sealed half is not to be read. */
describe.each(withNames(meetings))('the questions on %s', (_name, { article, questions }) => {
  const faulty = (isFaulty: (question: (typeof questions)[number]) => boolean) =>
    questions.filter(isFaulty).map(({ id }) => id);

  it('have ids of their own, a language and a question', () => {
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    expect(faulty(({ id, lang }) => !new RegExp(`^q\\d+-${lang}$`).test(id) || !['id', 'en'].includes(lang))).toEqual(
      [],
    );
    expect(faulty(({ question }) => question.trim() === '')).toEqual([]);
  });

  it('name answers that stand in the text exactly once', () => {
    expect(faulty(({ anyOf }) => anyOf.some((part) => occurrences(article.body, part) !== 1))).toEqual([]);
  });

  it('are asked in both languages with the same answers, enough of them, a quarter of them unanswered', () => {
    const inLanguage = (language: 'id' | 'en') =>
      questions.filter(({ lang }) => lang === language).map(({ id, anyOf }) => [id.split('-')[0], anyOf.length > 0]);
    expect(inLanguage('id').length).toBeGreaterThanOrEqual(QUESTIONS_MIN);
    expect(JSON.stringify(inLanguage('id')) === JSON.stringify(inLanguage('en'))).toBe(true);
    const unanswered = questions.filter(({ anyOf }) => anyOf.length === 0).length;
    expect(unanswered / questions.length).toBeGreaterThan(0.2);
    expect(unanswered / questions.length).toBeLessThan(0.35);
  });
});

describe.each(withNames(annotated))('the quotations of %s', (name, { article }) => {
  const quotations = quotationsOf(name);

  it('stand in the text exactly once, in its order, and of a known kind', () => {
    const places = quotations.map(({ text }) => article.body.indexOf(text));
    const faulty = quotations.flatMap(({ text, kind, speakers }, at) =>
      occurrences(article.body, text) !== 1 || !['direct', 'indirect', 'mixed'].includes(kind) || speakers.includes('')
        ? [at + 1]
        : [],
    );
    expect(quotations.length).toBeGreaterThan(0);
    expect(faulty).toEqual([]);
    expect(places.findIndex((place, at) => place < (places[at - 1] ?? 0))).toBe(-1);
  });
});
