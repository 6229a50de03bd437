import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createGlossary } from '../../../../src/language/glossary.ts';
import { parseGlossary } from '../../../../src/language/glossary-file.ts';
import { answer } from '../../../../src/search/answer.ts';
import { createIndex } from '../../../../src/search/index/create-index.ts';
import { answerableQuestions } from '../../../../src/search/suggestions/suggest.ts';
import { meeting } from '../../../support/meeting.ts';
import { article, TOWN_HALL } from '../articles.ts';

const glossary = createGlossary(parseGlossary(readFileSync('data/glossary/id-en.tsv', 'utf8')).entries);
const SUMMIT = article(
  'summit',
  'Menteri Luar Negeri Fiji, Salote Vuniwaqa, tiba pada Senin. "Kami mendukung gencatan senjata di Chile," kata Salote. Ia menegaskan bahwa solidaritas negara-negara kepulauan akan bertahan.',
);
const index = createIndex([TOWN_HALL, SUMMIT], { glossary });

function questions(language: 'id' | 'en', of = index): string[] {
  return [...answerableQuestions(of, language)].filter((question) => question !== null);
}

describe('questions that are offered', () => {
  it('GIVEN Indonesian sources THEN an Indonesian is offered people, topics and offices in the words of the sources', () => {
    const offered = questions('id');
    for (const question of [
      'Apa kata Ratna Puspita?',
      'Apa kata Bagus Hartono tentang dermaga?',
      'Apa kata Salote Vuniwaqa tentang Cile?',
      'Siapa Menteri Luar Negeri Fiji?',
      'Siapa Kepala Dinas Kelautan?',
    ])
      expect(offered).toContain(question);
  });

  it('GIVEN the same sources THEN an English reader is offered countries and offices by the names they know', () => {
    const offered = questions('en');
    for (const question of [
      'What did Salote Vuniwaqa say about Chile?',
      'What did Salote Vuniwaqa say about solidarity?',
      'Who is the foreign minister of Fiji?',
    ])
      expect(offered).toContain(question);
    expect(offered.join(' ')).not.toMatch(/dermaga|gencatan|kepala/iu);
  });

  it.each(['id', 'en'] as const)('GIVEN %s THEN every question is answered, none is there twice', (language) => {
    const offered = questions(language);
    expect(new Set(offered).size).toBe(offered.length);
    for (const question of offered) expect(answer(question, index).answered, question).toBe(true);
  });

  it('GIVEN several people THEN the first questions name each of them, the most quoted first', () => {
    const [first = '', second = '', third = ''] = questions('id');
    expect([first, second, third].map((question) => /Bagus|Salote|Ratna/u.exec(question)?.[0])).toHaveLength(3);
    expect(new Set([first, second, third].map((question) => /Bagus|Salote|Ratna/u.exec(question)?.[0])).size).toBe(3);
  });

  // "What did Lena Moor say about I?" was the first of all.
  it('GIVEN turns of people who speak of themselves and of sums THEN those are no topics', () => {
    const turns = ['I paid 240 euros for the harbour wall.', 'I think I will weld the gate for 90 euros.'];
    const call = meeting(
      { kind: 'transcript' },
      turns.map((words) => ({ label: 'Lena Moor', name: 'Lena Moor', words })),
    );
    const offered = questions('en', createIndex([call], { glossary }));
    expect(offered).toContain('What did Lena Moor say about the gate?');
    expect(offered.join(' ')).not.toMatch(/about (?:I|euros)\b/u);
  });

  it('GIVEN sources without people THEN nothing is offered', () => {
    expect(questions('en', createIndex([article('a', 'Hujan turun sepanjang hari.')], { glossary }))).toEqual([]);
    expect(questions('id', createIndex([], { glossary }))).toEqual([]);
  });
});

describe('nouns of a glossary', () => {
  it.each([
    ['gencatan senjata', 'id', true],
    ['mendukung', 'id', false],
    ['solidarity', 'en', true],
    ['able', 'en', false],
    ['zzz', 'en', false],
  ] as const)('GIVEN "%s" in %s THEN %s', (words, language, noun) => {
    expect(glossary.isNoun(words, language)).toBe(noun);
  });
});
