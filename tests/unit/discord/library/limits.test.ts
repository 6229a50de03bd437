/** Whatever a source holds, what a moderator sees of it keeps Discord's limits and no markup of it is alive. */
import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../../src/article/parse.ts';
import { FLAG_CODES, type Flag, type FlagCode, type FlagValues } from '../../../../src/article/review/types.ts';
import { DRAFT_IDS } from '../../../../src/discord/ids/library.ts';
import { LANGUAGES, MESSAGES } from '../../../../src/discord/messages/index.ts';
import { editedReply, removedReply, restoredReply } from '../../../../src/discord/replies/library/done.ts';
import { draftReply } from '../../../../src/discord/replies/library/draft.ts';
import { correctForm, pasteForm } from '../../../../src/discord/replies/library/forms.ts';
import { historyReply } from '../../../../src/discord/replies/library/history.ts';
import { keptReply } from '../../../../src/discord/replies/library/kept.ts';
import { libraryListReply } from '../../../../src/discord/replies/library/list.ts';
import { pickReply } from '../../../../src/discord/replies/library/pick.ts';
import { managedSourceReply, sourcePageReply } from '../../../../src/discord/replies/library/source-page.ts';
import { modalBody } from '../../../../src/discord/replies/modal.ts';
import { type Reply, restBody } from '../../../../src/discord/replies/reply.ts';
import type { Entry } from '../../../../src/library/keeping/types.ts';
import { createVersion } from '../../../../src/library/library.ts';
import { ACTIONS, type HistoryEntry } from '../../../../src/library/stores/types.ts';
import { COMMANDS } from '../../../support/commands.ts';
import { HOSTILE } from '../../../support/live-markup.ts';
import { draftOf, keptSource } from './support.ts';

const GRANT = 'abcdefghijkl';
const NO_SOURCES = createVersion([]);
const words = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 400 }),
  fc.constantFrom(...HOSTILE),
  fc.constantFrom('\\*'.repeat(200), 'W'.repeat(400), '_ '.repeat(200), '<@1> '.repeat(80)),
);

const values: { readonly [Code in FlagCode]: fc.Arbitrary<FlagValues[Code]> } = {
  weekday: fc.record({ date: fc.constant('2025-10-21'), written: words, was: fc.nat({ max: 6 }) }),
  'no-date': fc.constant({}),
  'no-address': fc.constant({}),
  'two-people': fc.record({ name: words, people: fc.array(words, { minLength: 2, maxLength: 9 }) }),
  label: fc.record({ label: words, turns: fc.nat() }),
  unpaired: fc.record({ mark: words }),
  wall: fc.constant({}),
  duplicate: fc.record({
    id: words,
    title: words,
    publisher: fc.option(words),
    shared: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
};

const flag = fc
  .constantFrom(...FLAG_CODES)
  .chain((code) =>
    fc
      .record({ values: values[code] as fc.Arbitrary<Flag['values']>, place: fc.nat({ max: 200 }) })
      .map(({ values: shown, place }) => ({ code, values: shown, start: place, end: place + 3, text: '' }) as Flag),
  );

const scene = fc.record({
  language: fc.constantFrom(...LANGUAGES),
  title: words,
  publisher: fc.option(words),
  url: fc.option(words.map((path) => `https://example.com/${encodeURIComponent(path.replace(/\p{Surrogate}/gu, ''))}`)),
  body: fc.array(words, { minLength: 1, maxLength: 6 }),
  names: fc.array(words, { maxLength: 12 }),
  notices: fc.array(words, { maxLength: 4 }),
  flags: fc.array(flag, { maxLength: 40 }),
});

/** @throws RangeError where a limit of Discord's is broken */
function check(reply: Reply): void {
  restBody(reply);
}

test('given any source, then its draft, its pages and lists of it keep every limit', () => {
  fc.assert(
    fc.property(scene, ({ language, title, publisher, url, body, names, notices, flags }) => {
      const messages = MESSAGES[language];
      const article = parseArticle('a', `# Heading\n\nFirst sentence here. ${body.join('\n\n')}`);
      const span = { start: 0, end: article.body.length };
      const speakers = names.map((name) => ({ name, statements: 3, example: span }));
      const facts = { title, publisher, url };
      const draft = draftOf(facts);
      check(
        draftReply(
          { draft, article, notices, review: { speakers, flags } },
          { ids: DRAFT_IDS.add, grant: GRANT },
          messages,
        ),
      );
      modalBody(correctForm(draft, DRAFT_IDS.library, GRANT, messages));
      const source = keptSource(facts);
      const entries: Entry[] = Array.from({ length: 15 }, (_, at) =>
        at % 2 === 0
          ? { from: 'server', source: { ...source, id: `source-${at}` } }
          : { from: 'operator', id: `${title}${at}`, title, facts: source.facts, isHidden: at % 3 === 0 },
      );
      for (const from of [0, 14]) check(libraryListReply(entries, from, GRANT, messages));
      for (const entry of entries.slice(0, 2)) {
        check(managedSourceReply(entry, article, GRANT, messages));
        check(managedSourceReply(entry, null, GRANT, messages));
        check(sourcePageReply(entry, article, { language, messages, sources: NO_SOURCES }));
        check(removedReply(entry, GRANT, 0, messages));
        check(restoredReply(entry, messages));
      }
      check(editedReply(source, messages));
      check(keptReply(source, { questions: [title, `${title}?`].filter((one) => one !== ''), key: title }, messages));
      const history: HistoryEntry[] = ACTIONS.map((action) => ({
        at: 0,
        by: '123456789012345678',
        action,
        source: null,
        title,
      }));
      check(historyReply({ entries: [...history, ...history].slice(0, 10), total: 4_000 }, 0, GRANT, messages));
      const parts = Array.from({ length: 60 }, () => ({ part: 'link' as const, name: title }));
      check(pickReply(parts, '123456789012345678', GRANT, messages));
    }),
    { numRuns: 20 },
  );
}, 60_000);

describe.each(LANGUAGES)('given a reader of %s', (language) => {
  test('then the form for a text fits', () => {
    expect(modalBody(pasteForm(GRANT, MESSAGES[language])).components).toHaveLength(5);
  });

  test('then every title, label and hint of the forms and menus is whole', () => {
    const { paste, correct, pick, addSource } = MESSAGES[language].library;
    expect(Math.max(paste.title.length, correct.title.length)).toBeLessThanOrEqual(45);
    const labels = [paste.name, paste.published, paste.url, paste.text, paste.more, correct.publisher, correct.kind];
    for (const label of labels) expect(label.length).toBeLessThanOrEqual(45);
    for (const hint of [paste.publishedHint, paste.textHint, paste.moreHint, correct.publishedHint]) {
      expect(hint.length).toBeLessThanOrEqual(100);
    }
    expect(pick.placeholder.length).toBeLessThanOrEqual(150);
    expect(addSource.name.length).toBeLessThanOrEqual(32);
  });
});

/** Names, descriptions and choices of a command in its longest languages: https://discord.com/developers/docs/interactions/application-commands */
function lengthOf(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, one) => sum + lengthOf(one), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce((sum, [key, inner]) => {
    if (key === 'name' || key === 'description' || key === 'value') return sum + String(inner).length;
    if (key.endsWith('_localizations')) return sum + Object.values(inner as object).join('').length;
    return sum + lengthOf(inner);
  }, 0);
}

test.each([...COMMANDS.keys()])('given /%s, then with all its languages it has at most 8,000 characters', (name) => {
  const json: RESTPostAPIApplicationCommandsJSONBody | undefined = COMMANDS.get(name)?.data.json;
  const length = lengthOf(json);
  expect(length).toBeGreaterThan(0);
  expect(length).toBeLessThanOrEqual(8_000);
});
