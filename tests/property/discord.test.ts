import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseArticle } from '../../src/article/parse.ts';
import { questionIn } from '../../src/discord/features/message-text.ts';
import { LANGUAGES, MESSAGES } from '../../src/discord/messages/index.ts';
import { codeBlock } from '../../src/discord/replies/answer/copy.ts';
import { askedBelow } from '../../src/discord/replies/asked.ts';
import { escapeMarkup, escapeWithBold, escapeWithChanges, unescapeMarkup } from '../../src/discord/replies/escape.ts';
import { LINK_MAX_LENGTH } from '../../src/discord/replies/limits.ts';
import { linkTo } from '../../src/discord/replies/link.ts';
import { paginate, stretchFrom } from '../../src/discord/replies/pages.ts';
import { asked, readAsked } from '../../src/discord/replies/reply.ts';
import { shorten } from '../../src/discord/replies/shorten.ts';
import { CODE_POINT } from '../support/code-points.ts';
import { drawn, HOSTILE } from '../support/live-markup.ts';

const anyText = fc.oneof(
  fc.string({ unit: CODE_POINT, maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);
const piece = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.constantFrom(' ', '\n', '\r\n', '\u200b', '\u2060', '\u202e', '.', ':', '/', 'a', '7', '*', '_', '<', '>', '@'),
  fc.string({ unit: 'grapheme', maxLength: 5 }),
);
const hostileText = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));

test('given any string, when escaped and unescaped, then it is the same string', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, hostileText), (text) => {
      expect(unescapeMarkup(escapeMarkup(text))).toBe(text);
    }),
  );
});

test('given hostile tokens in any order and neighbourhood, when escaped, then nothing is drawn', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      expect(drawn(escapeMarkup(text))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('given any ranges in bold, when the bold markers are taken away, then the escaped text is left', () => {
  const ranges = fc.array(fc.tuple(fc.nat(60), fc.nat(20)), { maxLength: 6 });
  fc.assert(
    fc.property(hostileText, ranges, (text, pairs) => {
      const inside = pairs
        .map(([start, length]) => [Math.min(start, text.length), Math.min(start + length, text.length)] as const)
        .filter(([start, end]) => start < end);
      const bold = escapeWithBold(text, inside);
      expect(withoutMarkers(bold)).toBe(escapeMarkup(text));
      expect(bold).not.toMatch(/(?<!\\)(?:\\\\)*\*{4}/u);
    }),
  );
});

test('given any differences, when the marks of struck and bold are taken away, then the escaped text is left', () => {
  const piece = fc.tuple(fc.constantFrom('equal', 'delete', 'insert'), hostileText);
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
      let text = '';
      const ranges = {
        equal: [] as [number, number][],
        delete: [] as [number, number][],
        insert: [] as [number, number][],
      };
      for (const [kind, words] of pieces) {
        ranges[kind].push([text.length, text.length + words.length]);
        text += `${words} `;
      }
      const marked = escapeWithChanges(text, ranges.delete, ranges.insert);
      expect(marked.replace(/(\\[^0-9A-Za-z\s])|\*|~/gu, '$1')).toBe(escapeMarkup(text));
    }),
  );
});

test('given any question, when it stands in a message, then it is read back from it', () => {
  fc.assert(
    fc.property(anyText, (question) => {
      expect(readAsked([{ type: 17, components: [asked(question)] }])).toBe(question);
      for (const language of LANGUAGES) {
        for (const sharedBy of [undefined, '<@123456789012345678>']) {
          const line = askedBelow(question, sharedBy === undefined ? {} : { sharedBy }, MESSAGES[language]);
          expect(readAsked([{ type: 17, components: [line ?? {}] }])).toBe(question);
        }
      }
    }),
  );
});

test('given any text, when it stands in a code block, then nothing of it ends the block, and without the joiners it is the same', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, hostileText, fc.stringMatching(/^[`\u2060 a\n]{0,40}$/u)), (text) => {
      const { block, apart } = codeBlock(text);
      expect(block.match(/`{3}/gu)).toHaveLength(2);
      expect(block.startsWith('```\n') && block.endsWith('\n```')).toBe(true);
      const inside = block.slice(4, -4);
      expect(apart).toBe(inside !== text);
      if (!text.includes('\u2060')) expect(inside.replaceAll('\u2060', '')).toBe(text);
    }),
  );
});

test('given any message, when read as a question, then it is one line of at most 300 characters and its beginning', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        anyText,
        hostileText,
        hostileText.map((text) => text.repeat(40)),
      ),
      (content) => {
        const { question } = questionIn(content);
        expect(question.length).toBeLessThanOrEqual(300);
        expect(question).toBe(question.trim());
        expect(question).not.toMatch(/[\n\r]/u);
        expect(question).not.toMatch(/<@[!&]?\d+>|https?:\/\/\S/u);
      },
    ),
  );
});

test('given any article and span, when linked, then the address is whole, short enough and starts as the article’s', () => {
  const words = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), {
    minLength: 1,
    maxLength: 120,
  });
  fc.assert(
    fc.property(words, fc.nat(400), (parts, pathLength) => {
      const body = parts.join(' ');
      const url = `https://example.com/${'a'.repeat(pathLength)}`;
      const article = parseArticle('a', `---\nurl: ${url}\n---\nText. ${body}`);
      const link = linkTo(article, { start: 6, end: article.body.length }) ?? '';
      expect(link.length).toBeLessThanOrEqual(LINK_MAX_LENGTH);
      expect(link.startsWith(url)).toBe(true);
      expect(() => decodeURIComponent(link)).not.toThrow();
    }),
  );
});

test('given any label, when shortened, then it fits and is a beginning of the label', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer({ min: 2, max: 120 }), (label, max) => {
      const short = shorten(label, max);
      expect(short.length).toBeLessThanOrEqual(max);
      expect(label.startsWith(short.replace(/…$/u, '')) || short === label).toBe(true);
    }),
  );
});

test('given any list, when dealt onto pages, then every item stands on one page, in order', () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 50 }), { maxLength: 40 });
  fc.assert(
    fc.property(sizes, fc.integer({ min: 1, max: 7 }), (items, perPage) => {
      const { pages } = paginate(items, (size) => size, { page: 0, perPage, room: 60 });
      const dealt = Array.from({ length: pages }, (_, page) =>
        paginate(items, (size) => size, { page, perPage, room: 60 }),
      );
      expect(dealt.flatMap((page) => page.items)).toEqual(items);
      for (const page of dealt) {
        expect(page.items.length).toBeLessThanOrEqual(perPage);
        expect(page.items.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(60);
      }
    }),
  );
});

test('given any list, when leafed through from place to place, then every item is reached, in either direction', () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(sizes, fc.integer({ min: 1, max: 7 }), (items, perPage) => {
      const turn = (from: number) => stretchFrom(items.length, (at) => items[at] ?? 0, { from, perPage, room: 60 });
      const seen: number[] = [];
      for (let page = turn(0); ; page = turn(page.end)) {
        for (let at = page.start; at < page.end; at += 1) seen.push(at);
        expect(page.end - page.start).toBeLessThanOrEqual(perPage);
        if (page.end === items.length) break;
      }
      expect(seen).toEqual(items.map((_item, at) => at));
      for (let page = turn(items.length - 1); page.previous !== null; ) {
        const before = turn(page.previous);
        expect(before.end).toBeGreaterThanOrEqual(page.start);
        page = before;
      }
    }),
  );
});

/** Without asterisks that no backslash escapes. */
function withoutMarkers(markup: string): string {
  return markup.replace(/(\\[^0-9A-Za-z\s])|\*/gu, '$1');
}
