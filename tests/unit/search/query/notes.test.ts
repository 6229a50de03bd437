import { describe, expect, it } from 'vitest';
import { NOTE_QUESTION_WORDS, NOTE_QUESTIONS } from '../../../../src/language/tables/questions/notes.ts';
import type { LanguageCode } from '../../../../src/language/types.ts';
import { createIndex } from '../../../../src/search/index/create-index.ts';
import { analyse } from '../../../../src/search/query/analyse.ts';
import { askedNote } from '../../../../src/search/query/notes.ts';
import { article } from '../articles.ts';

const index = createIndex([
  article('minutes', 'Present: Lena Moor, Tarik Voss\n\n## Parking\n\nRESOLVED: free parking until noon.', 'en'),
]);
const plain = (question: string) =>
  question
    .toLowerCase()
    .replace(/[?.,]/gu, '')
    .replace(/\b(?:gak|gimana)\b/gu, (word) => (word === 'gak' ? 'tidak' : 'bagaimana'));

describe.each(['id', 'en'] as const satisfies readonly LanguageCode[])('questions for records, in %s', (language) => {
  it.each(NOTE_QUESTIONS[language].map((row) => [row.example, row] as const))(
    'given the example "%s", then it asks for what its row says',
    (example, { kind, attending = null }) => {
      expect(askedNote(plain(example), language, [])).toEqual({ kind, attending, topic: [] });
    },
  );
});

describe('what a question for a record is about', () => {
  it.each([
    ['what was decided about parking', 'decision', ['parking']],
    ['apa yang diputuskan soal parkir', 'decision', ['parkir']],
    ['hasil rapatnya apa', 'decision', []],
    ['What was agreed at the meeting last night?', 'decision', []],
    ['what does Tarik have to do', 'action', ['tarik']],
    ['apa tugas Tarik', 'action', ['tarik']],
    ['PR siapa', 'action', []],
    ['by when must the pump be ordered', 'action', ['pump', 'ordered']],
    ['berapa yg setuju', 'vote', []],
    ['how did the vote on the pump go', 'vote', ['pump']],
    ['siapa aja yg gak dateng', 'attendance', []],
    ['who was there', 'attendance', []],
    ['was Lena there', 'attendance', ['lena']],
  ])('given "%s", then it asks for the %s about %j', (question, kind, about) => {
    const { asked, terms } = analyse(question, index);
    expect(asked?.kind).toBe(kind);
    expect(asked?.topic.map((at) => terms[at]?.word.toLowerCase())).toEqual(about);
  });

  it.each([
    'Why was the decision taken?', // A reason is told in what was said.
    'What did Lena Moor say about the vote?', // So are somebody's words.
    'Mengapa keputusan itu diambil?',
    'Where is the harbour?',
    'Kapan pasar dibuka?',
  ])('given "%s", then it asks for no record', (question) => {
    expect(analyse(question, index).asked).toBeNull();
  });

  it('given the words that only name the kind of record, then an example has one of each row', () => {
    for (const rows of Object.values(NOTE_QUESTION_WORDS)) {
      for (const [words, example] of rows) {
        const told = plain(example).split(/\s+/u);
        expect(
          words.split(' ').filter((word) => told.some((one) => one.startsWith(word))).length,
          example,
        ).toBeGreaterThan(0);
      }
    }
  });
});
