/** What the buttons of the library remember; those that were issued are read for ever. */
import { describe, expect, test } from 'vitest';
import * as ids from '../../../../src/discord/ids/library.ts';

const GRANT = 'abcdefghijkl';
const SOURCE = 'rapat-kampung-sirih-k3f9';
const DRAFT = '0a1b2c3d4e5f6g7h8j9k';
const HASHED = '-c3ca016a598d';

describe('ids that were issued', () => {
  test.each([
    [ids.DRAFT_IDS.library.keep, `1:library:keep:${DRAFT}:${GRANT}`, { draft: DRAFT, grant: GRANT }],
    [ids.DRAFT_IDS.library.correct, `1:library:correct:${DRAFT}:-`, { draft: DRAFT, grant: null }],
    [ids.DRAFT_IDS.library.cancel, `1:library:cancel:${DRAFT}:-`, { draft: DRAFT, grant: null }],
    [ids.DRAFT_IDS.add.keep, `1:add:keep:${DRAFT}:${GRANT}`, { draft: DRAFT, grant: GRANT }],
    [ids.PASTE_ID, `1:library:paste:${GRANT}`, { grant: GRANT }],
    [ids.LIST_PAGE_ID, '1:library:list:10:-', { from: 10, grant: null }],
    [ids.SHOW_ID, `1:library:show:${SOURCE}:-`, { source: SOURCE, grant: null }],
    [ids.SHOW_ID, `1:library:show:${HASHED}:${GRANT}`, { source: HASHED, grant: GRANT }],
    [ids.REMOVE_ID, `1:library:remove:${SOURCE}:-`, { source: SOURCE, grant: null }],
    [ids.RESTORE_ID, `1:library:restore:${SOURCE}:-`, { source: SOURCE, grant: null }],
    [ids.REFRESH_ID, `1:library:refresh:${SOURCE}:-`, { source: SOURCE, grant: null }],
    [ids.HISTORY_PAGE_ID, '1:library:history:20:-', { from: 20, grant: null }],
    [ids.PART_ID, '1:add:part:123456789012345678:2:-', { message: '123456789012345678', place: 2, grant: null }],
  ] as const)('$1 is read as its fields', (codec, id, fields) => {
    expect(codec.decode(id)).toEqual(fields);
    expect(codec.encode(fields as never)).toBe(id);
    expect(codec.maxLength).toBeLessThanOrEqual(100);
  });
});

test.each([
  '1:library:show::-',
  '1:library:show:UPPER:-',
  '1:library:show:-short:-',
  `1:library:show:${'a'.repeat(61)}:-`,
  `1:library:show:a/b:-`,
])('GIVEN %s, which nobody wrote, THEN it reads as nothing', (id) => {
  expect(ids.SHOW_ID.decode(id)).toBeNull();
});

test('GIVEN a source of the operator’s with any id THEN it is remembered by its hash, and one kept here by its own', () => {
  expect(ids.sourceKey({ id: SOURCE, isKept: true })).toBe(SOURCE);
  expect(ids.sourceKey({ id: '2026/Café “x”', isKept: false })).toMatch(/^-[0-9a-f]{12}$/u);
});
