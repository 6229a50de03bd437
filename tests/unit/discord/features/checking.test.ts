import { describe, expect, test } from 'vitest';
import type { Article } from '../../../../src/article/types.ts';
import { checkingReply } from '../../../../src/discord/features/checking.ts';
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
