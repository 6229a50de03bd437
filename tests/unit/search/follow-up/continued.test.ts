import { describe, expect, it } from 'vitest';
import { FOLLOW_UP_CLOSINGS, FOLLOW_UP_OPENINGS } from '../../../../src/language/tables/questions/follow-ups.ts';
import { PRONOUNS } from '../../../../src/language/tables/questions/pronouns.ts';
import type { LanguageCode } from '../../../../src/language/types.ts';
import { readContinued } from '../../../../src/search/follow-up/continued.ts';
import { readFollowUp } from '../../../../src/search/follow-up/read-follow-up.ts';
import { createIndex } from '../../../../src/search/index/create-index.ts';
import { shippedGlossary } from '../../../support/glossary.ts';
import { article } from '../articles.ts';
import { holdsWordOf } from '../tables.ts';

const index = createIndex(
  [
    article(
      'pond',
      'The treasurer of the pond group, Lena Moor, opened the new pump on Monday. “The pump is late,” said Lena Moor. Tarik Voss painted the mill.',
      'en',
    ),
    article(
      'kolam',
      'Ketua Kelompok Kolam, Rini Lestari, membuka pompa baru pada Senin. "Pompa itu telat," kata Rini. Bagus Hartono, bendahara, mengatakan bahwa lampu dibeli pada Rabu.',
    ),
  ],
  { glossary: shippedGlossary() },
);
const LENA = 'What did Lena Moor say about the pump?';
const RINI = 'Apa kata Rini tentang pompa?';
const BOTH = 'Kapan Lena Moor dan Rini Lestari bertemu di kolam?';

const continued = (before: string, fragment: string) =>
  readContinued({ question: before, speaker: null }, fragment, index);

describe('a follow-up that points back', () => {
  it.each([
    // Who somebody is.
    [LENA, 'who is she', 'Who is Lena Moor?'],
    [RINI, 'dia siapa', 'Siapa Rini Lestari?'],
    [LENA, "what's her job", 'Who is Lena Moor?'],
    [RINI, 'jabatannya apa', 'Siapa Rini Lestari?'],
    ['Who opened the new pump?', 'who is that', 'Who is Lena Moor?'],
    // A person in the place of a pronoun.
    [LENA, 'what did she say about the mill', 'what did Lena Moor say about the mill?'],
    [RINI, 'apa kata dia soal lampu', 'apa kata Rini Lestari soal lampu?'],
    [LENA, 'what is her plan', "what is Lena Moor's plan?"],
    // Regression: "her" is not possessive before a word without content.
    [LENA, 'Who asked her about the mill', 'Who asked Lena Moor about the mill?'],
    [LENA, 'what do they know of her', 'what do they know of Lena Moor?'],
    // Regression: it was read as who she is.
    [LENA, 'Who met her', 'Who met Lena Moor?'],
    [LENA, 'Who told him that', 'Who told Lena Moor that?'],
    // Two of them.
    [BOTH, 'apa yang mereka bahas', 'apa yang Lena Moor dan Rini Lestari bahas?'],
    // A thing.
    [LENA, 'who paid for it', 'who paid for the pump?'],
    [RINI, 'siapa yang mengusulkan itu', 'siapa yang mengusulkan pompa?'],
    // A question word alone, in the language of the question before.
    ['Kapan pompa dibuka?', 'di mana', 'Di mana pompa dibuka?'],
    ['Kapan pompa dibuka?', 'why', 'Mengapa pompa dibuka?'],
    ['When did they open the pump?', 'where was that', 'Where did they open the pump?'],
    ['When did they open the pump?', 'kenapa', 'Why did they open the pump?'],
    // Regression: a verb of speaking alone was not read with what it is about.
    [RINI, 'Yang ngusulin siapa', 'Yang ngusulin siapa pompa?'],
    [LENA, 'who paid', 'Who paid the pump?'],
    // Regression: of the auxiliaries only some were taken off, since two lists had them.
    ['When did the boats leave?', 'who said that', 'Who said: the boats leave?'],
    ['When must the boats leave?', 'who said that', 'Who said: the boats leave?'],
    // When and where words were said is when and where people met.
    [LENA, 'where', 'Where was the meeting?'],
    [RINI, 'di mana', 'Di mana pertemuannya?'],
  ])('given "%s", then "%s", then "%s" is asked', (before, fragment, question) => {
    expect(continued(before, fragment)).toBe(question);
  });

  it.each([
    [LENA, 'Tarik Voss'], // A name.
    [LENA, 'what did Lena Moor say about it'],
    [LENA, 'the mill'],
    [LENA, 'siapa yang membeli lampu di kolam'],
    ['Which films won prizes in Lisbon?', 'what did he say about the pump'], // Nobody can be meant.
    ['When?', 'where'], // Nothing was asked about.
    ['Apa yang dibahas?', 'jembatan itu'], // That bridge.
    [LENA, 'is that pump new'],
    [LENA, ''],
  ])('given "%s", then "%s", then it does not', (before, fragment) => {
    expect(continued(before, fragment)).toBeNull();
  });

  it('given several pronouns, then the first that can be read', () => {
    expect(continued(LENA, 'what did they tell her about him')).toBe('what did they tell Lena Moor about him?');
  });
});

describe('the tables of follow-ups', () => {
  it.each(
    (['id', 'en'] as const).flatMap((language) =>
      Object.entries(PRONOUNS[language]).flatMap(([kind, rows]) =>
        rows.map(([row, example]: readonly [string, string]) => [language, kind, row, example] as const),
      ),
    ),
  )('given (%s) for a %s one of "%s", then "%s" is read with what it stands for', (language, kind, row, example) => {
    expect(holdsWordOf(row, example)).toBe(true);
    const question = readFollowUp(
      { question: kind === 'people' ? BOTH : heldBefore(language), speaker: null },
      example,
      index,
    );
    expect(question.read).toBe('continued');
    expect(question.question).toMatch(kind === 'thing' ? /\bpump|\bpompa/u : /Lena Moor|Rini Lestari/u);
  });

  const SAID = { question: 'What did Lena Moor say about the pump?', speaker: null };

  it.each([...FOLLOW_UP_OPENINGS, ...FOLLOW_UP_CLOSINGS])(
    'given the wording %s, then "%s" is read without it',
    (wording, example) => {
      expect(example).toMatch(new RegExp(`(?:^|\\s)(?:${wording})(?=[\\s,?]|$)`, 'iu'));
      const [name = ''] = /(?:the )?(?:harbour|Millbrook|library|Sagara|Bagus)/u.exec(example) ?? [];
      const read = readFollowUp(SAID, example, index);
      expect(read).toEqual(readFollowUp(SAID, name, index));
      expect(read.read).toBe('replaced');
      expect(read.question).toContain(name);
    },
  );
});

function heldBefore(language: LanguageCode): string {
  return language === 'en' ? LENA : RINI;
}
