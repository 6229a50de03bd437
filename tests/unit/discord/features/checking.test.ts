import { describe, expect, test } from 'vitest';
import type { Article } from '../../../../src/article/types.ts';
import { checkingReply, messageCheckReply } from '../../../../src/discord/features/checking.ts';
import { MESSAGES } from '../../../../src/discord/messages/index.ts';
import { UserError } from '../../../../src/discord/messages/user-error.ts';
import type { Context } from '../../../../src/discord/replies/context.ts';
import { messageBody } from '../../../../src/discord/replies/reply.ts';
import { createVersion } from '../../../../src/library/library.ts';
import { article } from '../../search/articles.ts';

const SAID = article('sekolah', 'Sekolah dicat ulang.\n\n“Kami libur sampai hari Senin depan,” kata Rara Wening.');
const HEARSAY = article('kabar', 'Beredar kabar “kami libur sampai hari Senin depan” dari Rara Wening.');
const words = '“kami libur sampai hari Senin depan”';
const span = { start: HEARSAY.body.indexOf(words), end: HEARSAY.body.indexOf(words) + words.length };
const ALLEGED: Article = {
  ...HEARSAY,
  quotations: [],
  disputed: [{ ...span, kind: 'direct', dispute: 'alleged', cue: { start: 0, end: 13 } }],
};

const contextOf = (articles: readonly Article[], language: 'en' | 'id' = 'en'): Context => ({
  language,
  messages: MESSAGES[language],
  sources: createVersion(articles),
  asker: { id: '123456789012345678', moderates: false, writes: true, managesServer: false },
  server: { language, messages: MESSAGES[language] },
  kept: null,
});

function textOf(written: string, context: Context): string {
  const reply = checkingReply(written, null, context);
  messageBody(reply);
  return JSON.stringify(reply.components);
}

describe('a quotation of one or two words', () => {
  test.each(['“Senin” — Rara Wening', 'hari Senin', '“kami” dan “libur”'])(
    'given %s, then it is too short',
    (written) => {
      const act = () => checkingReply(written, null, contextOf([SAID]));
      expect(act).toThrow(UserError);
      expect(act).toThrow('shortQuotation');
    },
  );

  test('given longer ones beside it, then those are checked', () => {
    const text = textOf('“libur” itu, “Kami libur sampai hari Senin depan” — Rara Wening', contextOf([SAID]));
    expect(text).toContain(MESSAGES.en.check.verdicts.verbatim);
  });
});

describe('a message that quotes nobody', () => {
  test.each([
    'wkwkwk iya bener',
    'oke siap',
    'besok libur sampai kapan ya pak, tolong infonya dong',
    'FYI: kami libur besok',
    'This message is about something else altogether, really',
  ])('given %j, then that is said', (written) => {
    const act = () => messageCheckReply(written, contextOf([SAID]));
    expect(act).toThrow(UserError);
    expect(act).toThrow('quotesNobody');
  });

  test.each([
    'Kami libur sampai hari Senin depan',
    'kami libur sampai hari Selasa depan',
    'Sekolah dicat lagi — Rara Wening',
    '“Sekolah dicat lagi”',
  ])('given %j, then it is checked', (written) => {
    expect(messageCheckReply(written, contextOf([SAID])).components).not.toEqual([]);
  });

  test('given two words in marks, then they are too short', () => {
    expect(() => messageCheckReply('“Senin” — Rara', contextOf([SAID]))).toThrow('shortQuotation');
  });
});

describe('several quotations of one message', () => {
  const many = article(
    'desa',
    '“Kami libur sampai hari Senin depan,” kata Rara Wening.\n\n“Sawah kering sejak bulan Juni,” ujar Hadi Sumarto.\n\n“Pintu air dibuka setiap enam jam,” kata Guntur Palawa.',
  );
  const written = many.body.replace(/,” (?:kata|ujar) /gu, '” — ');
  const drawn = (visibility: 'public' | 'ephemeral') => {
    const reply = checkingReply(written, null, contextOf([many]), visibility);
    messageBody(reply);
    return JSON.stringify(reply.components);
  };
  const buttonsOf = (text: string) => [...text.matchAll(/"style":/gu)].length;

  test('given three places for one reader, then each has a button', () => {
    expect(buttonsOf(drawn('ephemeral'))).toBe(3);
  });

  test('given three places for everybody, then they stand in the menu, and the button removes it', () => {
    const text = drawn('public');
    expect(buttonsOf(text)).toBe(1);
    expect([...text.matchAll(/"value":"[^"]*around/gu)]).toHaveLength(3);
  });
});

describe('what is no plain yes', () => {
  test('given disputed words, then the verdict says so, why, and where', () => {
    const text = textOf('“Kami libur sampai hari Senin depan”', contextOf([ALLEGED]));
    expect(text).toContain(MESSAGES.en.check.notAsserted(MESSAGES.en.check.disputes.alleged));
    expect(text).toContain('Beredar kabar');
  });

  test('given words that one source has and another disputes, then they are not word for word alone', () => {
    const text = textOf('“Kami libur sampai hari Senin depan”', contextOf([SAID, ALLEGED]));
    expect(text).toContain(MESSAGES.en.check.verbatimDisputed(MESSAGES.en.check.disputes.alleged));
    expect(text).toContain('Beredar kabar');
    expect(text).not.toContain(MESSAGES.en.check.verdicts.verbatim);
  });

  test('given a check that could be shared, when a source comes to dispute the words, then it is another check', () => {
    const shareIn = (articles: readonly Article[]) =>
      /check:share:[^"]*/u.exec(textOf(words, contextOf(articles)))?.[0];
    expect(shareIn([SAID])).toBeDefined();
    expect(shareIn([SAID, ALLEGED])).not.toBe(shareIn([SAID]));
  });

  test('given the publisher’s words, then they stand there as nobody’s quotation', () => {
    const text = textOf('“Sekolah dicat ulang” — Rara Wening', contextOf([SAID]));
    expect(text).toContain(MESSAGES.en.check.verdicts.unattributed);
    expect(text).not.toContain(MESSAGES.en.check.nearest);
  });

  test.each(['en', 'id'] as const)(
    'given unseen characters and letters of another script, then a line each tells it (%s)',
    (language) => {
      const { oddities } = MESSAGES[language].check;
      const text = textOf(
        '“Kami \u202elibur\u202c sa\u200bmpai hari Sеnin depan” — Rаra Wening',
        contextOf([SAID], language),
      );
      expect(text).toContain(MESSAGES[language].check.verdicts.verbatim);
      expect(text).toContain(oddities.direction('⟨U+202E⟩ ⟨U+202C⟩', ''));
      expect(text).toContain(oddities.hidden('⟨U+200B⟩', ''));
      expect(text).toContain(oddities.letters('Sеnin', 'Senin'));
      expect(text).toContain(oddities['name-letters']('Rаra', 'Rara'));
      expect(text).not.toMatch(/[\u202e\u200b]/u);
    },
  );
});
