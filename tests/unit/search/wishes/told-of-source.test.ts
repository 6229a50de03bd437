import { describe, expect, it } from 'vitest';
import { MEETING_TOLD } from '../../../../src/language/tables/questions/wishes.ts';
import type { LanguageCode } from '../../../../src/language/types.ts';
import { createIndex } from '../../../../src/search/index/create-index.ts';
import { analyse } from '../../../../src/search/query/analyse.ts';
import { toldOfSource } from '../../../../src/search/wishes/told-of-source.ts';
import { article } from '../articles.ts';
import { holdsWordOf } from '../tables.ts';

const TEA = ['Tea was served.', 'Rain fell.', 'Nobody sang.', 'The path is dark.'];

function told(question: string, sentences: readonly string[], language: LanguageCode = 'en') {
  const source = article('pond', sentences.join('\n\n'), language);
  const index = createIndex([source]);
  return toldOfSource(source, analyse(question, index), index);
}

const texts = (question: string, sentences: readonly string[], language: LanguageCode = 'en') =>
  told(question, sentences, language).map(({ at }) => sentences[at]);

describe('sentences that tell when or where a meeting was', () => {
  it('given one beside a word for a meeting and one near the beginning, then the former first', () => {
    const [met, fair] = ['They met on Sunday in the barn.', 'The fair is on Monday.'];
    expect(texts('When was the meeting?', [fair, ...TEA, met])).toEqual([met, fair]);
  });

  it('given a line of its own that tells it, then that first, of all', () => {
    const sentences = ['They met on Sunday in the barn.', ...TEA, 'Date: Sunday, 3 May', 'Nobody came.'];
    expect(told('When was the meeting?', sentences)[0]).toEqual({ at: 5, isSure: true, isOfAll: true });
    expect(told('When was the meeting?', sentences)[1]).toEqual({ at: 0, isSure: true, isOfAll: false });
  });

  it.each([
    ['Kapan rapatnya?', 'Hari/Tanggal: Senin, 3 Mei'],
    ['Di mana rapatnya?', 'Tempat: balai desa'],
  ])('given "%s" in Indonesian, then "%s"', (question, line) => {
    expect(texts(question, ['Hujan turun.', line, 'Warga pulang lagi.'], 'id')).toEqual([line]);
  });

  it('given `-nya` on the word for a meeting, then it is one', () => {
    const filled = ['Hujan turun.', 'Teh disajikan.', 'Warga bernyanyi.', 'Jalan gelap.', 'Lampu mati.'];
    const line = 'Pertemuannya digelar pada Senin.';
    expect(texts('Kapan rapatnya?', [...filled, line], 'id')).toEqual([line]);
  });

  it.each([
    ['a meeting to come', ['The next meeting is on Sunday in the barn.', ...TEA]],
    ['a question', ['When do we meet on Sunday?', ...TEA]],
    ['another thing far from the beginning', [...TEA, 'The fair is on Monday.']],
    ['no time at all', ['They met in the barn.', ...TEA]],
  ])('given %s, then it tells nothing', (_what, sentences) => {
    expect(told('When was the meeting?', sentences)).toEqual([]);
  });

  it('given many, then two', () => {
    const many = ['They met on Sunday.', 'They met on Monday.', 'They met on Tuesday.'];
    expect(texts('When was the meeting?', many)).toEqual(many.slice(0, 2));
  });

  it.each(
    (['id', 'en'] as const).flatMap((language) =>
      MEETING_TOLD[language].map(([row, example]) => [language, row, example] as const),
    ),
  )('given a word (%s) of the row "%s", then "%s" is of a meeting, wherever it stands', (language, row, example) => {
    expect(holdsWordOf(row, example)).toBe(true);
    const day = language === 'en' ? ' Monday' : ' Senin';
    const sentence = `${example.replace(/\.$/u, '')}${day}.`;
    const [found] = told(language === 'en' ? 'When was it held?' : 'Kapan digelar?', [...TEA, sentence], language);
    expect(found).toMatchObject({ at: 4, isSure: true });
  });
});
