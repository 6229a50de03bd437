/** What a moderator reads of a draft: first what it is, then who speaks, then what to look at again. */
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../../src/article/parse.ts';
import { FLAG_CODES, type Flag, type FlagCode, type FlagValues } from '../../../../src/article/review/types.ts';
import { DRAFT_IDS } from '../../../../src/discord/ids/library.ts';
import { LANGUAGES, MESSAGES } from '../../../../src/discord/messages/index.ts';
import { draftReply } from '../../../../src/discord/replies/library/draft.ts';
import { excerpt } from '../../../../src/discord/replies/library/excerpt.ts';
import { flagsText } from '../../../../src/discord/replies/library/flags.ts';
import { WARD } from '../../../support/library-stage.ts';
import { AT, draftOf } from './support.ts';

const ARTICLE = parseArticle('rapat', WARD);
const WHOLE = { start: 0, end: 0, text: '' };

const VALUES: { readonly [Code in FlagCode]: FlagValues[Code] } = {
  weekday: { date: '2025-10-21', written: 'Senin', was: 2 },
  'no-date': {},
  'no-address': {},
  'two-people': { name: 'Wahyu', people: ['Wahyu Santika', 'Wahyu Prakoso'] },
  label: { label: 'WS', turns: 12 },
  unpaired: { mark: '“' },
  wall: {},
  duplicate: { id: 'a-k3f9', title: 'Rapat RT', publisher: 'kabarsagara.example', shared: 0.92 },
};

const flagOf = (code: FlagCode): Flag => {
  const start = ARTICLE.body.indexOf('Senin');
  const place = code.startsWith('no-') ? WHOLE : { start, end: start + 5, text: 'Senin' };
  return { code, values: VALUES[code], ...place } as Flag;
};

const line = (code: FlagCode, language: 'en' | 'id') =>
  flagsText([flagOf(code)], ARTICLE, MESSAGES[language]).split('\n')[1];

describe('a flag', () => {
  test('given a label, which stands before its paragraph, then it tells that paragraph', () => {
    const start = ARTICLE.body.indexOf('Bendahara Nita');
    const flag: Flag = { code: 'label', values: VALUES.label, start, end: start + 9, text: 'Bendahara' };
    expect(flagsText([flag], ARTICLE, MESSAGES.en)).toContain('“WS” is (12 turns). · paragraph 3');
  });

  test.each([
    [
      'weekday',
      '- October 21, 2025 was not “Senin” but a Tuesday. · paragraph 1',
      '- 21 Oktober 2025 bukan hari “Senin”, melainkan Selasa. · paragraf 1',
    ],
    [
      'no-date',
      '- It is not clear on which day it was published or held.',
      '- Tanggal terbit atau tanggal rapatnya belum jelas.',
    ],
    [
      'no-address',
      '- It has no address where people could read it.',
      '- Tidak ada alamat tempat orang bisa membacanya.',
    ],
    [
      'two-people',
      '- “Wahyu” could be Wahyu Santika or Wahyu Prakoso. · paragraph 1',
      '- “Wahyu” bisa berarti Wahyu Santika atau Wahyu Prakoso. · paragraf 1',
    ],
    [
      'label',
      '- Nobody knows who “WS” is (12 turns). · paragraph 1',
      '- Belum jelas siapa “WS” (berbicara 12 kali). · paragraf 1',
    ],
    ['unpaired', '- A “ without its other half. · paragraph 1', '- Tanda “ tanpa pasangannya. · paragraf 1'],
    [
      'wall',
      '- This looks like a notice on cookies or a subscription, not like the text itself. · paragraph 1',
      '- Ini tampak seperti pemberitahuan cookie atau langganan, bukan isi teksnya. · paragraf 1',
    ],
    [
      'duplicate',
      '- Nearly the same text as “Rapat RT” (kabarsagara.example), which is here already: 92% in common. · paragraph 1',
      '- Teksnya hampir sama dengan “Rapat RT” (kabarsagara.example), yang sudah ada di sini: 92% sama. · paragraf 1',
    ],
  ] as const)('given %s, then it is one line with its place', (code, en, id) => {
    expect(line(code, 'en')).toBe(en);
    expect(line(code, 'id')).toBe(id);
  });

  test('given more than six, then the others are counted', () => {
    const lines = flagsText(FLAG_CODES.map(flagOf), ARTICLE, MESSAGES.en).split('\n');
    expect(lines[0]).toBe('**8 things to look at again**');
    expect(lines).toHaveLength(8);
    expect(lines.at(-1)).toBe('-# and 2 more');
  });

  test('given none, then it says so', () => {
    for (const language of LANGUAGES) {
      expect(flagsText([], ARTICLE, MESSAGES[language])).toBe(`-# ${MESSAGES[language].library.draft.noFlags}`);
    }
  });
});

test('given seven speakers, then five are shown with an example each, and the others counted', () => {
  const start = ARTICLE.body.indexOf('Iuran');
  const example = { start, end: ARTICLE.body.indexOf('November') };
  const speakers = Array.from({ length: 7 }, (_, at) => ({ name: `Warga ${at}`, statements: 9 - at, example }));
  const shown = { draft: draftOf(), article: ARTICLE, notices: [], review: { speakers, flags: [] } };
  const { components } = draftReply(shown, { ids: DRAFT_IDS.library, grant: null }, MESSAGES.en);
  const texts = JSON.stringify(components);
  expect(texts).toContain(`**Not kept yet. Is this right?** The draft ends <t:${AT / 1_000 + 3_600}:R>.`);
  expect(texts).toContain('**Rapat Kampung Sirih**\\nRT 05 · October 21, 2025 · Indonesian · minutes · 12 paragraphs');
  expect(texts).toContain('**7 speakers**\\n**Warga 0** · 9 statements · “Iuran kebersihan');
  expect(texts).toContain('**Warga 4**');
  expect(texts).not.toContain('**Warga 5**');
  expect(texts).toContain('-# and 2 more');
});

test.each(LANGUAGES)('given notices and a reader of %s, then they are in that language', (language) => {
  const notices = [
    'It is upside down. Turn it over.',
    'Its macros are left out. Nothing needs to be done; only its text is read.',
  ];
  const shown = { draft: draftOf(), article: ARTICLE, notices, review: { speakers: [], flags: [] } };
  const texts = JSON.stringify(draftReply(shown, { ids: DRAFT_IDS.library, grant: null }, MESSAGES[language]));
  const [english, indonesian] = [notices.map((notice) => texts.includes(notice)), texts.includes('-# Makronya tidak')];
  expect([english, indonesian]).toEqual(language === 'en' ? [[true, true], false] : [[false, false], true]);
});

describe('an example', () => {
  const { body } = ARTICLE;
  const from = body.indexOf('Iuran');

  test('given one that fits, then it stands there whole', () => {
    expect(excerpt(ARTICLE, { start: from, end: from + 16 }, 90)).toBe('Iuran kebersihan');
  });

  test('given one that is too long, then it is cut between words, visibly', () => {
    const cut = excerpt(ARTICLE, { start: from, end: from + 70 }, 20);
    expect(cut).toBe('Iuran kebersihan \\[…]');
  });

  test('given several sentences, then whole ones are kept', () => {
    const article = parseArticle(
      'a',
      'Kas tinggal tiga juta. Gerbang timur ditutup setiap malam mulai pukul sebelas tepat.',
    );
    expect(excerpt(article, { start: 0, end: article.body.length }, 40)).toBe('Kas tinggal tiga juta. \\[…]');
  });
});
