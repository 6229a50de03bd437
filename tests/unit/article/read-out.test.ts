import { describe, expect, it } from 'vitest';
import { createArticle } from '../../../src/article/article.ts';
import type { LanguageCode } from '../../../src/language/types.ts';

describe('words that somebody only reads out', () => {
  it.each<[LanguageCode, string, string]>([
    ['en', 'Mr Calder read out a letter: “The river belongs to us,” it said.', 'a letter'],
    ['en', 'Rex Calder read out a letter from Nora Finch: “The river belongs to us.”', 'Nora Finch'],
    ['en', 'Rex Calder read out a witness’s statement: “The river belongs to us.”', 'a witness’s statement'],
    ['en', 'Rex Calder read out a prepared statement: “The river belongs to us.”', 'Rex Calder'],
    ['en', 'Rex Calder held a banner reading “Give the river back to us”.', 'a banner'],
    ['en', 'Rex Calder joined protesters chanting “Give the river back!”', 'protesters'],
    ['id', 'Rudi Hartawan membacakan surat dari Sari Melati, "Sungai ini milik warga."', 'Sari Melati'],
    ['id', 'Rudi Hartawan membacakan surat warga, "Sungai ini milik warga."', 'surat warga'],
  ])('%s: %s', (language, body, speaker) => {
    const { quotations } = createArticle({ id: 'test', body, language, source: {} });
    expect(quotations.map(({ speakers }) => speakers.map(({ name }) => name))).toEqual([[speaker]]);
  });
});
