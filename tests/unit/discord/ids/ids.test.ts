/**
 * What buttons remember. People press buttons that were made before an update: what was issued has to be read for ever.
 */
import { describe, expect, test } from 'vitest';
import { isSlash } from '../../../../src/discord/commands/command.ts';
import * as ask from '../../../../src/discord/ids/ask.ts';
import * as check from '../../../../src/discord/ids/check.ts';
import { type ButtonId, defineId, readAddress } from '../../../../src/discord/ids/codec.ts';
import { DAY, HASH, MEMBER, oneOf, whole } from '../../../../src/discord/ids/fields.ts';
import * as quotes from '../../../../src/discord/ids/quotes.ts';
import * as sources from '../../../../src/discord/ids/sources.ts';
import { UserError } from '../../../../src/discord/messages/user-error.ts';
import { cardContext, cardSources } from '../../../support/cards.ts';
import { COMMANDS } from '../../../support/commands.ts';
import { interacting } from '../../../support/interacting.ts';

const TEXT = '73c2937cffd1';
const ALL = '9b38e2a23236';
const RINA = 'd071cec51017';
const BAGUS = 'c68e58a9080e';
const SOURCE = 'c3ca016a598d';
const OWNER = '100000000000000001';
const QUESTION = 'Apa kata Bagus Prakoso tentang gudang pendingin?';
const CLAIM = '“Kami meminta gudang pendingin yang lebih besar” — Bagus Prakoso';

/** Version 0.1.0 knew no `source`, and later ones no `since`: they are read as none. */
const PASSAGE = { text: TEXT, start: 517, end: 578, speaker: null, source: null, since: null };
const EVERYTHING = { sources: ALL, speaker: null, topic: 'all', kind: null, from: 0, source: null, order: null };
const EVERYBODY = { sources: ALL, kind: null, page: 0, source: null, order: null };

interface Issued {
  readonly id: string;
  readonly by: ButtonId<never>;
  readonly fields: object;
  /** What stood on the message: the question, the claim or the topic. */
  readonly asked?: string;
  readonly label?: string;
}

const issued = <Fields extends object>(
  by: ButtonId<Fields>,
  id: string,
  fields: NoInfer<Fields> | object,
  on: Pick<Issued, 'asked' | 'label'> = {},
): Issued => ({ id, by: by as unknown as ButtonId<never>, fields, ...on });

const ON_ANSWER = { asked: QUESTION };
const ON_CHECK = { asked: CLAIM };

/** Written by version 0.1.0 from the texts of `cardSources`. */
const ISSUED: readonly Issued[] = [
  issued(ask.AROUND_ID, '1:ask:around:73c2937cffd1:517:578', { text: TEXT, start: 517, end: 578 }, ON_ANSWER),
  issued(ask.MENU_ID, '1:ask:menu:73c2937cffd1:517:578:-', PASSAGE, ON_ANSWER),
  issued(ask.OTHERS_ID, '1:ask:others:73c2937cffd1:517:578:-', PASSAGE, ON_ANSWER),
  issued(ask.WHY_ID, '1:ask:why:73c2937cffd1:517:578:-', PASSAGE, ON_ANSWER),
  issued(ask.WHY_ID, '1:ask:why:73c2937cffd1:517:578:c68e58a9080e', { ...PASSAGE, speaker: BAGUS }, ON_ANSWER),
  issued(ask.COPY_ID, '1:ask:copy:73c2937cffd1:517:578:-:plain', { ...PASSAGE, format: 'plain' }, ON_ANSWER),
  issued(ask.COPY_ID, '1:ask:copy:73c2937cffd1:517:578:-:markdown', { ...PASSAGE, format: 'markdown' }, ON_ANSWER),
  issued(ask.COPY_ID, '1:ask:copy:73c2937cffd1:517:578:-:reference', { ...PASSAGE, format: 'reference' }, ON_ANSWER),
  issued(ask.SHARE_ANSWER_ID, '1:ask:share:73c2937cffd1:517:578:-:1', { ...PASSAGE, more: true }, ON_ANSWER),
  issued(ask.SHARE_ANSWER_ID, '1:ask:share:73c2937cffd1:517:578:-:0', { ...PASSAGE, more: false }, ON_ANSWER),
  issued(ask.MORE_ID, '1:ask:more:-:1', { speaker: null, from: 1, source: null, since: null }, ON_ANSWER),
  issued(ask.MORE_ID, '1:ask:more:c68e58a9080e:4', { speaker: BAGUS, from: 4, source: null, since: null }, ON_ANSWER),
  issued(ask.FOLLOW_ID, '1:ask:follow:-', { speaker: null, source: null, since: null }, ON_ANSWER),
  issued(
    ask.AGAIN_ID,
    '1:ask:again:d071cec51017',
    { speaker: RINA, source: null, since: null },
    { asked: 'Siapa juara lomba catur?' },
  ),
  issued(ask.SUGGESTED_ID, '1:ask:suggested:2', { place: 2, source: null, since: null }, { label: QUESTION }),
  issued(ask.REMOVE_ANSWER_ID, '1:ask:remove:100000000000000001', { owner: OWNER }),
  issued(
    check.SHARE_CHECK_ID,
    '1:check:share:1:58a09f10b90d',
    { marked: true, result: '58a09f10b90d', source: null },
    ON_CHECK,
  ),
  issued(check.REMOVE_CHECK_ID, '1:check:remove:100000000000000001', { owner: OWNER }),
  issued(quotes.LIST_PAGE_ID, '1:quotes:page:9b38e2a23236:-:all:any:0:-:any', EVERYTHING),
  issued(quotes.LIST_PAGE_ID, '1:quotes:page:9b38e2a23236:d071cec51017:all:direct:0:c3ca016a598d:newest', {
    ...EVERYTHING,
    speaker: RINA,
    kind: 'direct',
    source: SOURCE,
    order: 'newest',
  }),
  // Two fields were added later.
  issued(quotes.LIST_ID, '1:quotes:list:9b38e2a23236:c68e58a9080e:all:any:0', { ...EVERYTHING, speaker: BAGUS }),
  issued(
    quotes.SHARE_LIST_ID,
    '1:quotes:share:9b38e2a23236:-:about:any:0:-:any',
    { ...EVERYTHING, topic: 'about' },
    { asked: 'pelabuhan gudang' },
  ),
  issued(quotes.WHO_ID, '1:quotes:who:9b38e2a23236:direct:0:c3ca016a598d:newest', {
    ...EVERYBODY,
    kind: 'direct',
    source: SOURCE,
    order: 'newest',
  }),
  issued(quotes.SHARE_WHO_ID, '1:quotes:sharewho:9b38e2a23236:indirect:0:-:any', { ...EVERYBODY, kind: 'indirect' }),
  issued(quotes.REMOVE_LIST_ID, '1:quotes:remove:100000000000000001', { owner: OWNER }),
  issued(sources.SOURCES_PAGE_ID, '1:sources:page:9b38e2a23236:10', { sources: ALL, from: 10 }),
  // Since there are libraries of servers.
  issued(
    ask.MORE_ID,
    '1:ask:more:-:1:c3ca016a598d',
    { speaker: null, from: 1, source: SOURCE, since: null },
    ON_ANSWER,
  ),
  issued(
    ask.COPY_ID,
    '1:ask:copy:73c2937cffd1:517:578:-:plain:c3ca016a598d',
    { ...PASSAGE, format: 'plain', source: SOURCE },
    ON_ANSWER,
  ),
  issued(
    ask.SUGGESTED_ID,
    '1:ask:suggested:0:c3ca016a598d',
    { place: 0, source: SOURCE, since: null },
    { label: QUESTION },
  ),
  issued(
    check.SHARE_CHECK_ID,
    '1:check:share:1:58a09f10b90d:c3ca016a598d',
    { marked: true, result: '58a09f10b90d', source: SOURCE },
    ON_CHECK,
  ),
  // Since there is the option `since`.
  issued(ask.WHY_ID, '1:ask:why:73c2937cffd1:517:578:-:-:20260101', { ...PASSAGE, since: '2026-01-01' }, ON_ANSWER),
  issued(
    ask.AGAIN_ID,
    '1:ask:again:-:c3ca016a598d:20251021',
    { speaker: null, source: SOURCE, since: '2025-10-21' },
    ON_ANSWER,
  ),
  issued(sources.SOURCE_PAGE_ID, '1:sources:show:c3ca016a598d', { source: SOURCE }),
  // Since wishes for a summary are answered.
  issued(ask.WITHIN_ID, '1:ask:within:c3ca016a598d', { source: SOURCE }, { asked: 'ringkas' }),
  issued(ask.RECORDS_ID, '1:ask:records:73c2937cffd1:decision:0', { text: TEXT, note: 'decision', from: 0 }),
  issued(ask.RECORDS_PAGE_ID, '1:ask:page:73c2937cffd1:action:5', { text: TEXT, note: 'action', from: 5 }),
];

/** Menus that were issued under another name, which nobody reads: what is chosen is another button's id. */
const UNREAD: readonly string[] = [
  check.CHECK_MENU_ID.name,
  quotes.LIST_MENU_ID.name,
  quotes.WHO_MENU_ID.name,
  sources.SOURCES_MENU_ID.name,
];

const isCodec = (value: unknown): value is ButtonId<never> =>
  typeof value === 'object' && value !== null && 'encode' in value;
const CODECS = [ask, check, quotes, sources].flatMap((module) => Object.values<unknown>(module)).filter(isCodec);

describe('ids that were issued', () => {
  test.each(ISSUED)('$id is read as its fields', ({ by, id, fields }) => {
    expect(by.decode(id)).toEqual(fields);
    expect(by.decode(by.encode(fields as never))).toEqual(fields);
  });

  test('every button has one of them', () => {
    const names = new Set([...ISSUED.map(({ by }) => by.name), ...UNREAD]);
    expect(CODECS.map(({ name }) => name).filter((name) => !names.has(name))).toEqual([]);
    expect(new Set(CODECS.map(({ name }) => name)).size).toBe(CODECS.length);
  });

  test.each(ISSUED.filter(({ by }) => by !== (ask.MENU_ID as unknown)))(
    '$id is answered, or says how to ask again',
    async ({ by, id, asked = null, label = null }) => {
      const command = COMMANDS.get(by.command);
      if (command === undefined || !isSlash(command)) throw new Error(`no command ${by.command}`);
      const press = { ...interacting(cardContext('en', cardSources())), customId: id, asked, label };
      const button = command.buttons?.[by.action];
      expect(button?.id.action).toBe(by.action);
      const outcome = await Promise.resolve()
        .then(() => button?.press(press))
        .catch((error: unknown) => error);
      if (outcome instanceof Error) {
        expect(outcome).toBeInstanceOf(UserError);
        expect(['sourceChanged', 'sourcesChanged', 'checkChanged']).toContain((outcome as UserError).code);
      }
    },
  );
});

describe('ids that nobody wrote', () => {
  test.each([
    '',
    'x',
    '1',
    '1:ask',
    '2:ask:more:-:1',
    '1:ask:MORE',
    '1:ask:more:é',
    `1:ask:${'a'.repeat(100)}`,
    '1:ask:a b',
  ])('GIVEN %j THEN no button reads it', (id) => {
    expect(CODECS.map((codec) => codec.decode(id)).filter((fields) => fields !== null)).toEqual([]);
  });

  test.each([
    '1:ask:more',
    '1:ask:more:-',
    '1:ask:more:-:51',
    '1:ask:more:-:-1',
    '1:ask:more:-:1e1',
    '1:ask:more:-:1:2',
    '1:ask:more:-:1:-:20251321',
    '1:ask:more:-:1:-:2025',
    '1:ask:more:-:1:-:2025-10',
    '1:ask:more:nonsense:1',
    '1:ask:around:73c2937cffd1:1:2',
  ])('GIVEN %s, which does not fit the fields of "more", THEN it reads as nothing', (id) => {
    expect(ask.MORE_ID.decode(id)).toBeNull();
  });

  test('GIVEN an id of another version, or too long, THEN it has no address', () => {
    expect(readAddress('1:ask:around:deadbeef')).toEqual({ command: 'ask', action: 'around' });
    expect(readAddress('2:ask:around:deadbeef')).toBeNull();
    expect(readAddress(`1:ask:around:${'0'.repeat(100)}`)).toBeNull();
  });
});

describe('a codec', () => {
  test('GIVEN fields that could be longer than Discord takes THEN it cannot be defined', () => {
    expect(() => defineId('a', 'b', { word: oneOf(['x'.repeat(95)]) })).toThrow(RangeError);
    expect(defineId('a', 'b', { word: oneOf(['x'.repeat(94)]) }).maxLength).toBe(100);
  });

  test.each([
    ['a number over its bound', () => whole(10).encode(11)],
    ['a number below 0', () => whole(10).encode(-1)],
    ['a part of a number', () => whole(10).encode(0.5)],
    ['no hash', () => HASH.encode('nonsense')],
    ['no member', () => MEMBER.encode('1:2')],
    ['no day of the calendar', () => DAY.encode('2025-02-29')],
    ['a day without its dashes', () => DAY.encode('20250228')],
    ['another word', () => oneOf(['a']).encode('b' as 'a')],
  ])('GIVEN %s THEN it is not written', (_what, encode) => {
    expect(encode).toThrow(RangeError);
  });
});
