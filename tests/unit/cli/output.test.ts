import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/article/parse.ts';
import { citation, namesText } from '../../../src/cli/output.ts';
import { shippedGlossary } from '../../support/glossary.ts';

const BODY = 'The harbour reopened.\nThe pier stays closed.';

describe('citation', () => {
  it.each([
    ['nothing known', 'harbour-minutes', '', 'harbour-minutes, paragraph 2'],
    ['folders', '2025/harbour-minutes', '', 'harbour-minutes, paragraph 2'],
    ['a publisher', 'harbour', 'publisher: Harbour Star', 'harbour, Harbour Star, paragraph 2'],
    [
      'all of it',
      'harbour',
      'title: Harbour reopens\npublisher: Harbour Star\nagency: ABC\npublished: 2025-10-21\nurl: https://star.example/1',
      'Harbour reopens, Harbour Star, 2025-10-21 (agency: ABC), paragraph 2, https://star.example/1',
    ],
    // Was put in place by String.replace, which reads `$&` as "what was found".
    ['an agency with a dollar sign', 'harbour', "agency: A$&B$'C", "harbour (agency: A$&B$'C), paragraph 2"],
  ])('given %s, then it names the source and the paragraph', (_what, id, yaml, line) => {
    const article = parseArticle(id, yaml === '' ? BODY : `---\n${yaml}\n---\n${BODY}`);
    expect(citation(article, article.body.indexOf('The pier'))).toBe(line);
  });
});

describe('who said it', () => {
  const glossary = shippedGlossary();
  const summit = parseArticle(
    'summit',
    'Menteri Luar Negeri Fiji, Salote Vuniwaqa, tiba pada Senin. "Kami setuju," kata Salote. Kepala Dinas Perikanan, Bagus Prakoso, juga. "Kami juga," ujar Bagus.',
  );
  const council = parseArticle('council', 'Deputy mayor Edith Marlowe said: "We will not close the reading room."');

  it.each([
    [
      'an Indonesian office',
      summit,
      ['Salote Vuniwaqa'],
      'Salote Vuniwaqa, Menteri Luar Negeri Fiji (foreign minister of Fiji)',
    ],
    ['one that cannot be translated whole', summit, ['Bagus Prakoso'], 'Bagus Prakoso, Kepala Dinas Perikanan'],
    ['an English one', council, ['Edith Marlowe'], 'Edith Marlowe, Deputy mayor'],
    ['two people', summit, ['Salote Vuniwaqa', 'Bagus Prakoso'], 'Salote Vuniwaqa and Bagus Prakoso'],
    ['somebody without an office', summit, ['Nobody Known'], 'Nobody Known'],
  ])('given %s, then names, and the office of one alone', (_what, article, names, line) => {
    expect(namesText(article, names, glossary)).toBe(line);
  });
});
