import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMeetings } from '../../packages/bench/src/meetings.ts';
import { createArticle } from '../../src/article/article.ts';
import type { Article, Quotation } from '../../src/article/types.ts';
import { isSpoken, readWords } from '../../src/check/align/compared-words.ts';
import { checkQuotation } from '../../src/check/check.ts';
import type { Verdict } from '../../src/check/types.ts';
import { createIndex } from '../../src/search/index/create-index.ts';
import { anyClaim, anySpeaker } from '../support/claims.ts';
import { shippedGlossary } from '../support/glossary.ts';
import { shippedIndex } from '../support/shipped.ts';
import { shippedArticle } from '../unit/search/articles.ts';

const SHIPPED = shippedArticle();
const ARTICLES = [SHIPPED, ...readMeetings('open'), ...readMeetings('sealed')].map((one) =>
  'article' in one ? one.article : one,
);
const INDEX = createIndex(ARTICLES, { glossary: shippedGlossary() });

interface Said {
  readonly article: Article;
  readonly quotation: Quotation;
  readonly text: string;
}

/*
 * The sealed meetings may not be read, so a failure names a quotation by its number and prints nothing of its text.
 */

/** No library has them. */
const NEW_WORDS = ['kwartzel', 'Brumblo', 'zindrafas'];
const MARKS = /["“”„«»]/gu;

function quotations(kind: Quotation['kind']): Said[] {
  return ARTICLES.flatMap((article) =>
    article.quotations
      .filter((quotation) => quotation.kind === kind)
      .map((quotation) => ({ article, quotation, text: article.body.slice(quotation.start, quotation.end) })),
  );
}

const DIRECT = quotations('direct');
/** Those with nothing but the speaker's words between the first mark and the last. */
const UNBROKEN = DIRECT.filter(({ text }) => text.match(MARKS)?.length === 2).map((said) => ({
  ...said,
  words: said.text.replace(MARKS, '').split(/\s+/u),
}));

const verdictOf = (claim: string) => checkQuotation(claim, INDEX).verdict;
/** A quotation by its number, and one of its words. */
const wordOf = (quotations: readonly unknown[]) =>
  fc.tuple(fc.nat({ max: quotations.length - 1 }), fc.nat({ max: 500 }), fc.constantFrom(...NEW_WORDS));

describe('every direct quotation of every article', () => {
  it('given whole is verbatim, by each of its speakers', () => {
    expect(DIRECT.length).toBeGreaterThan(100);
    for (const [number, { text, quotation }] of DIRECT.entries()) {
      expect([number, verdictOf(text)]).toEqual([number, 'verbatim']);
      for (const { name } of quotation.speakers) {
        const { verdict, speakerMatches } = checkQuotation(text, INDEX, { speaker: name });
        expect([number, verdict, speakerMatches]).toEqual([number, 'verbatim', true]);
      }
    }
  });

  it('with a word changed or added anywhere is never verbatim', () => {
    fc.assert(
      fc.property(wordOf(UNBROKEN), fc.boolean(), ([number, place, word], isAdded) => {
        const words = UNBROKEN[number]?.words ?? [];
        const at = place % words.length;
        const claim = [...words.slice(0, at), word, ...words.slice(isAdded ? at : at + 1)].join(' ');
        // What stands before a verb of speech may be read as who said the rest; the rest alone is then judged and
        // shown.
        const unmarked = checkQuotation(claim, INDEX);
        if (unmarked.claim.text.split(/\s+/u).includes(word)) expect(unmarked.verdict).not.toBe('verbatim');
        expect(verdictOf(`“${claim}”`)).not.toBe('verbatim');
      }),
      { numRuns: 300, examples: [[[74, 2, 'kwartzel'], false]] },
    );
  });

  it('with an inner word dropped is never verbatim', () => {
    const long = UNBROKEN.filter(({ words }) => words.length > 2);
    fc.assert(
      fc.property(wordOf(long), ([number, place]) => {
        const words = long[number]?.words ?? [];
        const at = 1 + (place % (words.length - 2));
        if (!/[\p{L}\p{N}]/u.test(words[at] ?? '')) return;
        expect(verdictOf(`“${words.filter((_, own) => own !== at).join(' ')}”`)).not.toBe('verbatim');
      }),
      { numRuns: 300 },
    );
  });

  it('of less than seven words, its first or last dropped, is a fragment and not verbatim', () => {
    const short = UNBROKEN.filter(({ words, text }) => words.length < 7 && words.length > 1 && !/[.!?]\s/u.test(text));
    expect(short.length).toBeGreaterThan(10);
    for (const [number, { words, quotation }] of short.entries()) {
      for (const rest of [words.slice(1), words.slice(0, -1)]) {
        // What is left may be a whole clause or all of another quotation.
        if (/[,;:—–-]$/u.test(words[0] ?? '') || /[,;:—–-]$/u.test(words.at(-2) ?? '')) continue;
        const { verdict, found } = checkQuotation(`“${rest.join(' ')}”`, INDEX);
        expect([number, verdict === 'verbatim' && found?.quotation === quotation]).toEqual([number, false]);
      }
    }
  });

  it('has differences that are the words of the source and of the claim', () => {
    const plain = (text: string) => Array.from(text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu), String);
    fc.assert(
      fc.property(wordOf(UNBROKEN), ([number, place, word]) => {
        const { words, article } = UNBROKEN[number] ?? { words: [], article: SHIPPED };
        const claim = words.map((own, at) => (at === place % words.length ? word : own)).join(' ');
        const { differences, found } = checkQuotation(`“${claim}”`, INDEX);
        if (found?.article !== article || differences.length === 0) return;
        const without = (side: string) =>
          differences.flatMap(([operation, text]) => (operation === side ? [] : plain(text)));
        expect(without('delete').join(' ') === plain(claim).join(' ')).toBe(true);
        let rest = plain(article.body);
        for (const own of without('insert')) {
          const at = rest.indexOf(own);
          expect(at).toBeGreaterThanOrEqual(0);
          rest = rest.slice(at + 1);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('any run of words of any article', () => {
  /** Runs as they stand in a body, whatever they cut in two. */
  const runOf = (bodies: readonly string[], least: number) =>
    fc.tuple(fc.nat({ max: bodies.length - 1 }), fc.nat(), fc.nat({ max: 30 })).map(([number, place, more]) => {
      const body = bodies[number] ?? '';
      const spans = [...body.matchAll(/\S+/gu)];
      const from = place % Math.max(1, spans.length - least);
      const last = spans[Math.min(spans.length - 1, from + least + more - 1)];
      return { number, run: body.slice(spans[from]?.index ?? 0, (last?.index ?? 0) + (last?.[0].length ?? 0)) };
    });

  it('is never not found', () => {
    fc.assert(
      fc.property(
        runOf(
          ARTICLES.map(({ body }) => body),
          4,
        ),
        fc.boolean(),
        ({ number, run }, isNamed) => {
          const options = isNamed ? { speaker: 'Wirasena' } : {};
          // The claim as plain data: a string is read as a message, of which a part may be the claim.
          const claim = { text: run, speaker: null, marked: false };
          const verdicts = [claim, run].map((one) => checkQuotation(one, INDEX, options).verdict);
          expect([number, verdicts.includes('not-found')]).toEqual([number, false]);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('is never not found in articles of any words, headings, datelines and marks', () => {
    const word = fc.oneof(
      fc.constantFrom(
        'Pasar',
        'dibuka',
        'tidak',
        '4,2',
        'Rini',
        'Melati',
        '“Kami',
        'siap,”',
        'kata',
        'lurah-lurah',
        '…',
        '?',
      ),
      fc.constantFrom(
        'di',
        'yang',
        'the',
        'said',
        'al-Bana',
        '"Ya',
        'pulang"',
        'Rp4.500',
        '(Warta/dsk)',
        'ki\u200bos',
        '-',
      ),
    );
    const line = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => `${words.join(' ')}.`);
    const body = fc
      .tuple(
        fc.constantFrom('', 'LINTANG, Warta Rawa - '),
        fc.array(line, { minLength: 1, maxLength: 8 }),
        fc.boolean(),
      )
      .map(
        ([dateline, lines, isCredited]) =>
          `${dateline}${lines.join('\n\n')}${isCredited ? '\n\n(Warta Rawa/dsk)' : ''}`,
      );
    fc.assert(
      fc.property(
        body.chain((text) => fc.tuple(fc.constant(text), runOf([text], 4))),
        ([text, { run }]) => {
          fc.pre(text.split(/\s+/u).length > 4 && readWords(run).filter(isSpoken).length >= 4);
          const index = createIndex([createArticle({ id: 'a', body: text, language: 'id', source: {} })]);
          const claim = { text: run, speaker: null, marked: false };
          expect(checkQuotation(claim, index).verdict).not.toBe('not-found');
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('disputed words of any article', () => {
  it('are never said, whoever is named', () => {
    fc.assert(
      fc.property(fc.nat({ max: UNBROKEN.length - 1 }), fc.boolean(), (number, isNamed) => {
        const { article, quotation, text } = UNBROKEN[number] ??
          DIRECT[0] ?? { article: SHIPPED, quotation: null, text: '' };
        if (quotation === null) return;
        const { start, end, kind } = quotation;
        const disputing = {
          ...article,
          quotations: article.quotations.filter((one) => one !== quotation).map((one, index) => ({ ...one, index })),
          disputed: [{ start, end, kind, dispute: 'fake', cue: { start, end } }],
        } as const;
        const speaker = quotation.speakers[0]?.name;
        const options = isNamed && speaker !== undefined ? { speaker } : {};
        const { verdict, dispute, found } = checkQuotation(text, createIndex([disputing]), options);
        // The same words may be said once more.
        expect([number, dispute, found === null ? verdict : 'disputed']).toEqual([number, 'fake', 'disputed']);
      }),
      { numRuns: 60 },
    );
  });
});

describe('reported speech of every article', () => {
  it('is never verbatim', () => {
    const reported = quotations('indirect');
    expect(reported.length).toBeGreaterThan(50);
    for (const [number, { text }] of reported.entries()) {
      const verdicts = [text, `“${text}”`].map(verdictOf);
      expect([number, verdicts.includes('verbatim')]).toEqual([number, false]);
    }
  });
});

describe('any string', () => {
  const NO_STATEMENT: readonly Verdict[] = ['disputed', 'unattributed', 'not-found'];

  it('is answered: with a statement, or that there is none', () => {
    fc.assert(
      fc.property(anyClaim, anySpeaker, (claim, speaker) => {
        const { verdict, found, cut } = checkQuotation(claim, shippedIndex(), speaker === undefined ? {} : { speaker });
        expect(NO_STATEMENT.includes(verdict)).toBe(found === null);
        if (cut) expect(verdict).toBe('verbatim');
      }),
      { numRuns: 400 },
    );
  });
});
