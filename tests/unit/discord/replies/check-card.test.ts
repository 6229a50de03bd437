/** Verdicts that the engine gives seldom: what a source disputes, and words of nobody. */
import { describe, expect, test } from 'vitest';
import { checkQuotation } from '../../../../src/check/check.ts';
import type { Check } from '../../../../src/check/types.ts';
import { checkReply } from '../../../../src/discord/replies/check/check.ts';
import { messageBody, type ReplyOptions, readAsked, readLabel } from '../../../../src/discord/replies/reply.ts';
import { cardContext, cardSources, disputedCheck } from '../../../support/cards.ts';
import { drawn, HOSTILE } from '../../../support/live-markup.ts';

const SOURCES = cardSources();
const LANGUAGES = ['en', 'id'] as const;

/** The texts of a card, a line each, and whether it can be shared. */
function shown(check: Check, language: 'en' | 'id', options: ReplyOptions = {}) {
  const { components } = checkReply(check, cardContext(language, SOURCES), options);
  messageBody({ components });
  const parts = (components as ReadonlyArray<{ components?: ReadonlyArray<{ content?: string }> }>).flatMap(
    (container) => container.components ?? [],
  );
  const lines = parts.flatMap(({ content }) => content?.split('\n') ?? []);
  return { lines, components, canBeShared: JSON.stringify(components).includes(':share:') };
}

const NOT_SAID = { en: '**The source says this was not said**', id: '**Menurut sumber, ini tidak dikatakan**' };
const OPEN = {
  en: '**The source does not say that this was said**',
  id: '**Sumber tidak menyatakan bahwa ini pernah dikatakan**',
};

describe('words that a source disputes', () => {
  test.each([
    ['denied', `${NOT_SAID.en} (denied).`, `${NOT_SAID.id} (dibantah).`],
    ['fake', `${NOT_SAID.en} (a fake).`, `${NOT_SAID.id} (palsu).`],
    ['alleged', `${OPEN.en} (only alleged).`, `${OPEN.id} (baru dugaan).`],
    ['hypothetical', `${OPEN.en} (only imagined).`, `${OPEN.id} (hanya pengandaian).`],
    ['asked', `${OPEN.en} (only asked).`, `${OPEN.id} (hanya ditanyakan).`],
    ['planned', `${OPEN.en} (not yet said).`, `${OPEN.id} (belum diucapkan).`],
  ] as const)(
    'given %s, then the first line says so and why, the sentence stands below, and nobody is named as its speaker',
    (dispute, en, id) => {
      const check = disputedCheck(SOURCES, { dispute });
      const english = shown(check, 'en');
      expect(english.lines).toEqual([
        en,
        '> Sebuah video palsu memperlihatkan Rina Wulandari mengatakan "pasar ikan akan ditutup bulan depan".',
        '-# kabarsagara.example · “Kabar bohong tentang pasar ikan” · March 9, 2026 · paragraph 1',
        '-# Checked: “pasar ikan akan ditutup bulan depan” — Rina Wulandari',
      ]);
      expect(english.canBeShared).toBe(true);
      expect(shown(check, 'id').lines[0]).toBe(id);
    },
  );

  test('given one that is shared, then the channel reads the verdict first, and the claim is no heading', () => {
    const { lines } = shown(disputedCheck(SOURCES, {}), 'en', { visibility: 'public', sharedBy: '<@1>' });
    expect(lines[0]).toBe('**The source says this was not said** (a fake).');
    expect(lines.at(-1)).toBe('-# Shared by <@1>, who checked: “pasar ikan akan ditutup bulan depan” — Rina Wulandari');
    expect(lines.join('\n')).not.toMatch(/^#/mu);
  });
});

describe('another source disputes what one has', () => {
  const said = checkQuotation('“Kami meminta gudang pendingin yang lebih besar” — Bagus Prakoso', SOURCES.index);

  test('given words that one has word for word, then that is no plain yes', () => {
    const check = { ...said, dispute: 'denied' } as const;
    expect(shown(check, 'en').lines[0]).toBe('**Word for word in one source; another does not say so** (denied).');
    expect(shown(check, 'id').lines[0]).toBe(
      '**Persis ada di satu sumber; sumber lain tidak menyatakannya** (dibantah).',
    );
  });

  test.each([
    ['cut', { cut: true }, '**Word for word, but cut:**'],
    ['altered', { verdict: 'altered' }, '**Not word for word.**'],
    ['reported', { verdict: 'reported-only' }, '**Reported, not word for word.**'],
  ] as const)('given words that are %s, then both are told', (_how, changes, first) => {
    const line = shown({ ...said, ...changes, dispute: 'fake' }, 'en').lines[0] ?? '';
    expect(line.startsWith(first)).toBe(true);
    expect(line.endsWith(' Another source does not say that it was said (a fake).')).toBe(true);
  });

  test('given a claim of which the dispute is new, then a button from before it is refused', () => {
    const before = JSON.stringify(shown(said, 'en').components);
    const after = JSON.stringify(shown({ ...said, dispute: 'denied' }, 'en').components);
    const idOf = (text: string) => /1:check:share:[^"]*/u.exec(text)?.[0];
    expect(idOf(after)).not.toBe(idOf(before));
  });
});

test.each([
  ['en', '**These words stand there, but as nobody’s quotation.**'],
  ['id', '**Kata-katanya ada di sumber, tetapi bukan kutipan siapa pun.**'],
] as const)(
  'given words of nobody and %s, then that is said with where they stand, and they cannot be shared',
  (language, first) => {
    const { lines, canBeShared, components } = shown(
      disputedCheck(SOURCES, { verdict: 'unattributed', dispute: null }),
      language,
    );
    expect(lines[0]).toBe(first);
    expect(lines[2]).toMatch(/^-# kabarsagara\.example · /u);
    expect(canBeShared).toBe(false);
    expect(JSON.stringify(components)).toContain(':around:');
  },
);

test('given differences in a quotation that is somebody else’s or only reported, then that it was reversed comes first', () => {
  const reversed = checkQuotation('“We will close the reading hall in winter” — Marlowe', SOURCES.index);
  for (const verdict of ['reported-only', 'misattributed'] as const)
    expect(shown({ ...reversed, verdict }, 'en').lines[0]).toMatch(/^\*\*The meaning was reversed\.\*\* \*\*/u);
});

test.each(LANGUAGES)(
  'given hostile claims and speakers of every verdict and %s, then nothing is drawn, and what was checked is read back',
  (language) => {
    const usual = checkQuotation('“We will close the reading hall in winter” — Marlowe', SOURCES.index);
    for (const token of HOSTILE.filter((each) => !each.includes('\n'))) {
      const claim = { text: `pasar ${token} ikan`, speaker: token, marked: true };
      const differences = [
        ['equal', 'pasar '],
        ['delete', 'sayur '],
        ['insert', `${token} `],
        ['equal', 'ikan'],
      ] as const;
      for (const check of [
        disputedCheck(SOURCES, { claim }),
        disputedCheck(SOURCES, { claim, verdict: 'unattributed', dispute: null }),
        { ...usual, claim, differences },
        { ...usual, claim, verdict: 'misattributed', speakerMatches: false } as const,
      ]) {
        for (const options of [{}, { visibility: 'public', sharedBy: '<@1>' }] as const) {
          const { lines, components } = shown(check, language, options);
          const plain = lines.map((line) =>
            line.replace(/^(?:> |-# )/u, '').replace(/(\\[^0-9A-Za-z\s])|\*\*/gu, '$1'),
          );
          const own = plain
            .join('\n')
            .replaceAll('<@1>', '')
            .replace(/\[(?:source|sumber)\]\([^)]*\)/gu, '');
          expect(drawn(own), token).toEqual([]);
          expect(readAsked(components)).toBe(`“${claim.text}” — ${token}`);
        }
      }
    }
  },
);

test('given a message from before, with what was asked as its heading, then it is read back as ever', () => {
  const old = [
    { type: 17, components: [{ type: 10, id: 4001, content: '### “Kami \\*tidak\\* pergi: nanti” — Adi' }] },
  ];
  expect(readAsked(old)).toBe('“Kami *tidak* pergi: nanti” — Adi');
});

test('given a button of a message, then what stands on it is read; of none, nothing', () => {
  const rows = [{ type: 17, components: [{ type: 1, components: [{ type: 2, custom_id: 'a', label: 'Siapa?' }] }] }];
  expect(readLabel(rows, 'a')).toBe('Siapa?');
  expect(readLabel(rows, 'b')).toBeNull();
});
