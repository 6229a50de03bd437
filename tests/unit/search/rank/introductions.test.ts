import { describe, expect, it } from 'vitest';
import { PRESENTED_AFTER } from '../../../../src/language/tables/questions/introductions.ts';
import type { LanguageCode } from '../../../../src/language/types.ts';
import { createIndex } from '../../../../src/search/index/create-index.ts';
import { introductionsOf } from '../../../../src/search/rank/introductions.ts';
import { article } from '../articles.ts';

/** What the sentences of a text are worth that tell who somebody is. */
function introduced(name: string, body: string, language: LanguageCode = 'en'): Record<string, number> {
  const index = createIndex([article('pond', body, language)]);
  return Object.fromEntries(
    [...introductionsOf(name, index)].map(([sentence, worth]) => {
      const { start, end } = index.sentences.inArticle(sentence);
      return [body.slice(start, end), worth];
    }),
  );
}

describe('a sentence that tells who somebody is', () => {
  it.each([
    ['en', 'Lena Moor, a baker from Harbour Street, opened the gate.'],
    ['en', 'The local baker Lena Moor opened the gate.'],
    ['en', 'The gate was opened by the coach, Lena Moor.'],
    ['en', 'Lena Moor, 54, a fisherman, opened the gate.'],
    ['en', 'In June Lena Moor became the first chair of the trust.'],
    ['en', 'The gate belongs to Lena Moor, who runs the mill.'],
    ['en', 'Lena Moor of the Pond Group opened the gate.'],
    ['en', 'Lena Moor (Pond Group) opened the gate.'],
    ['id', 'Lena Moor adalah bendahara kelompok.'],
    ['id', 'Lena Moor, yang memimpin tim itu, membuka pintu.'],
    ['id', 'Pintu dibuka oleh Lena Moor selaku bendahara.'],
    ['id', 'Pada Juni Lena Moor menjadi ketua kelompok.'],
    ['id', 'Nelayan setempat, Lena Moor, membuka pintu.'],
  ] as const)('given (%s) "%s", then it is worth most', (language, sentence) => {
    const said = language === 'en' ? '“We wait,” said Lena Moor.' : '"Kami menunggu," kata Lena Moor.';
    expect(introduced('Lena Moor', `${said}\n\n${sentence}`, language)).toEqual({ [sentence]: 1 });
  });

  it.each(
    (['id', 'en'] as const).flatMap((language) =>
      PRESENTED_AFTER[language].map(([after, example]) => [language, after, example] as const),
    ),
  )('given the row (%s) %s, then its example "%s" tells it', (language, after, example) => {
    expect(example.replace(/^Lena(?: Moor)?/u, '')).toMatch(after);
    const said = language === 'en' ? '“We wait,” said Lena Moor.' : '"Kami menunggu," kata Lena Moor.';
    const sentence = `${example.replace(/^Lena(?: Moor)?/u, 'Lena Moor').replace(/[.,]$/u, '')}, ya.`;
    expect(introduced('Lena Moor', `${said}\n\n${sentence}`, language)).toEqual({ [sentence]: 1 });
  });

  it('given somebody known by an office, then the sentence that has both', () => {
    const body = 'Moor waited.\n\nThe treasurer, Lena Moor, opened the gate.\n\n“The pump is late,” said Moor.';
    expect(introduced('Lena Moor', body)).toEqual({ 'The treasurer, Lena Moor, opened the gate.': 1 });
  });

  it('given nothing that tells it, then the sentence that has most of the name, for little', () => {
    const body = '“The pump is late,” said Moor.\n\n“We wait,” said Lena Moor.\n\n“Why?” asked Moor.';
    expect(introduced('Lena Moor', body)).toEqual({ '“We wait,” said Lena Moor.': 0.2 });
  });

  it('given two sources, then a sentence of each', () => {
    const index = createIndex([
      article('a', 'Lena Moor, a baker, opened the gate. “We wait,” said Lena Moor.', 'en'),
      article('b', '“The pump is late,” said Lena Moor.', 'en'),
    ]);
    expect([...introductionsOf('Lena Moor', index).values()]).toEqual([1, 0.2]);
  });

  it('given a heading with the name, then it tells nothing', () => {
    const body = '# Lena Moor, treasurer\n\n“We wait,” said Lena Moor.';
    expect(introduced('Lena Moor', body)).toEqual({ '“We wait,” said Lena Moor.': 0.2 });
  });

  it('given nobody of that name, then nothing', () => {
    expect(introduced('Ossian Krull', '“We wait,” said Lena Moor.')).toEqual({});
  });
});
