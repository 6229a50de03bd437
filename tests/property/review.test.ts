import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createArticle } from '../../src/article/article.ts';
import { daysOf, isoDay, weekdayOn } from '../../src/article/days.ts';
import { type Fingerprint, fingerprintOf, sharedOf } from '../../src/article/review/fingerprint.ts';
import { FingerprintSet } from '../../src/article/review/fingerprint-set.ts';
import { reviewArticle } from '../../src/article/review/review.ts';
import { FLAG_CODES } from '../../src/article/review/types.ts';
import { unpairedFlags } from '../../src/article/review/unpaired.ts';
import { weekdayFlags } from '../../src/article/review/weekdays.ts';
import { calendarNames, weekdays } from '../../src/language/gazetteer/calendar.ts';
import { CODE_POINT } from '../support/code-points.ts';

const PARTS = [
  ...'“|”|"|„|«|»|(|)|[|]|:|;|,|.|1)|a)|:)|](|, said Lena Moor.|, kata Sari Wulan.|Senin (21/10/2025)|Mon 5/6'.split(
    '|',
  ),
  ...['Lena Moor: ', 'LM: ', 'Speaker 2: ', '\n', '\n\n', 'We use cookies'],
  'Mayor Lena Moor said that the pond froze.',
  '“Kami siap,” kata Camat Rina Hapsari.',
];
const TEXT = fc
  .array(fc.oneof(fc.constantFrom(...PARTS), CODE_POINT), { maxLength: 60 })
  .map((parts) => parts.join(' '));

describe('a review of any text', () => {
  it('given any text, then each flag and example is a slice of it, in order, at most five a code', () => {
    fc.assert(
      fc.property(TEXT, fc.constantFrom('id', 'en'), (body, language) => {
        const article = createArticle({ id: 'any', body, language, source: { published: '2025-10-22' } });
        const { flags, speakers } = reviewArticle(article);
        for (const { start, end, text } of flags) {
          expect(body.slice(start, end)).toBe(text);
          expect(end).toBeLessThanOrEqual(body.length);
        }
        const places = flags.map(({ code, start }) => [FLAG_CODES.indexOf(code), start] as const);
        expect(places).toEqual(places.toSorted(([a, x], [b, y]) => a - b || x - y));
        for (const code of FLAG_CODES) expect(flags.filter((flag) => flag.code === code).length).toBeLessThan(6);
        for (const { example, statements } of speakers) {
          expect(statements).toBeGreaterThan(0);
          expect(article.quotations.some(({ start, end }) => start === example.start && end === example.end)).toBe(
            true,
          );
        }
      }),
    );
  });
});

const DAY = fc
  .tuple(fc.integer({ min: 1925, max: 2100 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map(([year, month, day]) => daysOf([year, month, day])[0])
  .filter((day) => day !== undefined);
const MONTHS = {
  id: 'januari februari maret april mei juni juli agustus september oktober november desember'.split(' '),
  en: 'january february march april may june july august september october november december'.split(' '),
};
const capital = (word = '') => word.charAt(0).toUpperCase() + word.slice(1);
const SHAPES = [
  ([weekday, day, , month, year]: string[]) => `${weekday} (${day}/${month}/${year})`,
  ([weekday, day, name, , year]: string[]) => `${weekday}, ${day} ${name} ${year}`,
  ([weekday, day, name, , year]: string[]) => `${weekday}, ${name} ${day}, ${year}`,
  ([weekday, day, , month, year]: string[]) => `${weekday} ${year}-${month}-${day}`,
];

describe('a weekday beside a date', () => {
  it('given any day in any shape, then it is flagged where it is another, and neither order fits', () => {
    fc.assert(
      fc.property(
        DAY,
        fc.integer({ min: 0, max: 6 }),
        fc.constantFrom('id', 'en'),
        fc.nat({ max: SHAPES.length - 1 }),
        (day, weekday, language, at) => {
          const name = weekdays(language)[weekday] ?? '';
          expect(calendarNames(name)).toContain(name);
          const parts = [
            capital(name),
            `${day.day}`,
            capital(MONTHS[language][day.month - 1]),
            `${day.month}`,
            `${day.year}`,
          ];
          const written = SHAPES[at]?.(parts) ?? '';
          const turned = at === 0 ? daysOf([day.year, day.day, day.month]) : [];
          const isRight = [day, ...turned].some((one) => weekdayOn(one) === weekday);
          const body = `Rapat digelar ${written} di balai.`;
          const source = { title: null, publisher: null, agency: null, url: null, published: null };
          const found = weekdayFlags({ body, source }).map(({ text, values }) => [text, values.date, values.was]);
          expect(found).toEqual(isRight ? [] : [[written, isoDay(day), weekdayOn(day)]]);
        },
      ),
    );
  });
});

const PAIRS = ['“”', '""', '„“', '«»', '()', '[]', '””'];
const WORDS = fc.constantFrom('kolam', 'pompa tua', 'it’s late', 'the ferry, too', '12" pipe', 'a) first');
/** Words, and pairs of marks around words. */
const PAIRED = fc
  .array(
    fc.oneof(
      WORDS,
      fc
        .tuple(fc.constantFrom(...PAIRS), fc.constantFrom('kolam', 'pompa tua'))
        .map(([pair, words]) => `${pair.charAt(0)}${words}${pair.charAt(1)}`),
    ),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((parts) => parts.join(' '));
const whole = (body: string) => ({ body, paragraphs: [{ index: 0, start: 0, end: body.length }] });

describe('marks', () => {
  it('given marks in pairs, then none is flagged', () => {
    fc.assert(
      fc.property(PAIRED, (body) => {
        expect(unpairedFlags(whole(body))).toEqual([]);
      }),
    );
  });

  it('given a bracket that is not closed behind pairs, then it is flagged', () => {
    fc.assert(
      fc.property(PAIRED, fc.constantFrom('(', '['), (body, mark) => {
        const text = `${body} dan ${mark}kolam itu`;
        expect(unpairedFlags(whole(text)).map((flag) => flag.text)).toEqual([mark]);
      }),
    );
  });
});

const TOKENS = fc.array(
  fc.constantFrom(...'pond pump roof hall ferry council mayor bridge kolam pompa atap'.split(' ')),
  {
    maxLength: 800,
  },
);

/** The share of the smaller text's runs of five words, counted one by one. */
function plainShare(a: readonly string[], b: readonly string[]): number {
  const runs = (words: readonly string[]) => new Set(words.slice(4).map((_, at) => words.slice(at, at + 5).join(' ')));
  const [small, large] = [runs(a), runs(b)].sort((x, y) => x.size - y.size);
  if (small === undefined || large === undefined) return 0;
  return [...small].filter((run) => large.has(run)).length / small.size;
}

describe('the share that two texts have', () => {
  const of = (words: readonly string[]): Fingerprint => fingerprintOf({ body: words.join(' ') });

  it('given any two texts, then it is near what counting gives, and the same both ways', () => {
    fc.assert(
      fc.property(TOKENS, TOKENS, TOKENS, (first, shared, second) => {
        const [a, b] = [
          [...first, ...shared],
          [...shared, ...second],
        ];
        const share = sharedOf(of(a), of(b));
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
        if (of(a).count !== of(b).count) expect(sharedOf(of(b), of(a))).toBe(share);
        // Five standard deviations of the least that is compared.
        if (share > 0) expect(Math.abs(share - plainShare(a, b))).toBeLessThan(5 * Math.sqrt(0.25 / 24));
      }),
    );
  });

  it('given a text of 28 words or more in other letters, then all of it', () => {
    const long = fc.uniqueArray(fc.nat({ max: 1_000_000 }), { minLength: 28, maxLength: 900 });
    fc.assert(
      fc.property(long, (numbers) => {
        const words = numbers.map((number) => `word${number}`);
        expect(sharedOf(of(words), of(words.map((word) => word.toUpperCase())))).toBe(1);
      }),
    );
  });
});

describe('a set of fingerprints', () => {
  const texts = fc.array(
    fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.nat({ max: 400 }), fc.integer({ min: 1, max: 600 })),
    { maxLength: 12 },
  );
  const print = (from: number, length: number) =>
    fingerprintOf({ body: Array.from({ length }, (_, at) => `word${from + at}`).join(' ') });

  it('given any are set and taken out, then none that shares enough with another text is passed over', () => {
    fc.assert(
      fc.property(texts, fc.nat({ max: 400 }), fc.integer({ min: 1, max: 600 }), (changes, from, length) => {
        const set = new FingerprintSet();
        const kept = new Map<string, Fingerprint>();
        for (const [id, start, size] of changes) {
          if (kept.has(id) && size % 2 === 0) {
            set.delete(id);
            kept.delete(id);
            continue;
          }
          set.set(id, print(start, size));
          kept.set(id, print(start, size));
        }
        const own = print(from, length);
        const found = new Map(set.candidates(own, 0.5));
        for (const [id, fingerprint] of found) expect(fingerprint).toEqual(kept.get(id));
        for (const [id, fingerprint] of kept) if (sharedOf(own, fingerprint) >= 0.5) expect(found.has(id)).toBe(true);
      }),
    );
  });
});
