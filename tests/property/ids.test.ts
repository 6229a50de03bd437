import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as ask from '../../src/discord/ids/ask.ts';
import * as check from '../../src/discord/ids/check.ts';
import type { ButtonId } from '../../src/discord/ids/codec.ts';
import * as quotes from '../../src/discord/ids/quotes.ts';
import { SOURCES_PAGE_ID } from '../../src/discord/ids/sources.ts';

const hash = fc.stringMatching(/^[0-9a-f]{12}$/);
const orNone = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const place = fc.oneof(fc.nat({ max: 999_999 }), fc.constant(999_999));
const offset = fc.oneof(fc.nat({ max: 99_999_999 }), fc.constant(99_999_999));
const owner = { owner: fc.stringMatching(/^\d{15,20}$/) };

const slice = { text: hash, start: offset, end: offset };
const speaker = { speaker: orNone(hash) };
const source = orNone(hash);
const since = orNone(
  fc
    .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
);
const narrowed = { source, since };
const passage = { ...slice, ...speaker, ...narrowed };
const asked = { ...speaker, ...narrowed };
const kind = orNone(fc.constantFrom(...quotes.KINDS));
const order = orNone(fc.constantFrom(...quotes.ORDERS));
const list = {
  sources: hash,
  ...speaker,
  topic: fc.constantFrom('all' as const, 'about' as const),
  kind,
  from: place,
  source,
  order,
};
const records = { text: hash, note: fc.constantFrom('decision' as const, 'action' as const), from: place };
const who = { sources: hash, kind, page: place, source, order };

/** Fields within their bounds, for each button. */
const within = <Fields>(
  codec: ButtonId<Fields>,
  fields: { readonly [Name in keyof Fields]: fc.Arbitrary<Fields[Name]> },
): fc.Arbitrary<() => void> =>
  fc.record(fields as Record<string, fc.Arbitrary<unknown>>).map((values) => () => {
    const written = codec.encode(values as Fields);
    expect(written.length).toBeLessThanOrEqual(codec.maxLength);
    expect(written.length).toBeLessThanOrEqual(100);
    expect(codec.decode(written)).toEqual(values);
    for (const other of CODECS) if (other.name !== codec.name) expect(other.decode(written)).toBeNull();
  });

const CODECS = [ask, check, quotes]
  .flatMap((module) => Object.values<unknown>(module))
  .filter((value): value is ButtonId<unknown> => typeof value === 'object' && value !== null && 'decode' in value);

const BUTTONS = [
  within(ask.AROUND_ID, slice),
  within(ask.MENU_ID, passage),
  within(ask.OTHERS_ID, passage),
  within(ask.WHY_ID, passage),
  within(ask.COPY_ID, { ...passage, format: fc.constantFrom(...ask.COPY_FORMATS) }),
  within(ask.SHARE_ANSWER_ID, { ...passage, more: fc.boolean() }),
  within(ask.MORE_ID, { ...asked, from: fc.nat({ max: ask.PASSAGES_MAX }) }),
  within(ask.FOLLOW_ID, asked),
  within(ask.AGAIN_ID, asked),
  within(ask.SUGGESTED_ID, { place: fc.nat({ max: 9 }), ...narrowed }),
  within(ask.WITHIN_ID, { source: hash }),
  within(ask.RECORDS_ID, records),
  within(ask.RECORDS_PAGE_ID, records),
  within(ask.REMOVE_ANSWER_ID, owner),
  within(check.SHARE_CHECK_ID, { marked: fc.boolean(), result: hash, source }),
  within(check.REMOVE_CHECK_ID, owner),
  within(check.CHECK_MENU_ID, {}),
  within(quotes.LIST_PAGE_ID, list),
  within(quotes.LIST_ID, list),
  within(quotes.LIST_MENU_ID, list),
  within(quotes.SHARE_LIST_ID, list),
  within(quotes.WHO_ID, who),
  within(quotes.WHO_MENU_ID, who),
  within(quotes.SHARE_WHO_ID, who),
  within(quotes.REMOVE_LIST_ID, owner),
  within(SOURCES_PAGE_ID, { sources: hash, from: place }),
];

test('given any fields within their bounds, then the id is at most 100 characters and its button alone reads it back', () => {
  expect(BUTTONS).toHaveLength(CODECS.length + 1);
  fc.assert(
    fc.property(fc.oneof(...BUTTONS), (holds) => holds()),
    { numRuns: 2_000 },
  );
});

test('given any text, then a codec gives fields that it writes again, or nothing', () => {
  const parts = fc.constantFrom(
    '1',
    'ask',
    'quotes',
    'page',
    'more',
    'copy',
    '-',
    'any',
    'all',
    'about',
    'plain',
    '007',
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(fc.oneof(parts, hash, fc.string())).map((all) => all.join(':')),
  );
  fc.assert(
    fc.property(text, (id) => {
      for (const codec of CODECS) {
        const fields = codec.decode(id);
        if (fields !== null) expect(codec.decode(codec.encode(fields))).toEqual(fields);
      }
    }),
    { numRuns: 2_000 },
  );
});
