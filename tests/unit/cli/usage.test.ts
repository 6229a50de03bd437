import { afterEach, describe, expect, it, vi } from 'vitest';
import { captured } from './capture.ts';

describe('bad usage', () => {
  afterEach(() => vi.restoreAllMocks());

  it.each([
    [['ask'], /no question/],
    [['ask', 'x', '--limit', '0'], /--limit 0: give a whole number from 1/],
    [['ask', 'x', '--limit', '1e3'], /--limit 1e3/],
    [['ask', 'x', '--batch', 'y', '--json'], /not both/],
    [['ask', '--batch', 'y'], /add --json/],
    [['ask', '--batch', 'no-such-file', '--json'], /no-such-file can't be read \(ENOENT\)/],
    [['ask', 'x', '--frobnicate'], /Unknown option '--frobnicate'/],
    [['check'], /no quotation/],
    [['check', '“Gaza” — Araqchi'], /“Gaza” is too short to check: give at least 3 words/],
    [['check', 'dua\u001b kata'], /“dua⟨U\+001B⟩ kata” is too short to check/],
    [
      ['check', 'tiga kata saja', '--source', 'no/such\nid'],
      /--source no\/such⟨U\+000A⟩id: .* there are: irak-iran-teheran/,
    ],
    [['check', 'x', '--speaker', ''], /--speaker is empty/],
    [['check', 'x', '--library', 'no-such-folder'], /no-such-folder/],
    [['quotes', 'Araqchi'], /"Araqchi" belongs to no option: --speaker NAME/],
    [['quotes', '--speaker', ''], /--speaker is empty/],
    [['validate', 'no-such-folder'], /no-such-folder/],
    [['status', 'now'], /"now" belongs to no option/],
  ])('%j ends with status 2 and one line that helps', async (args, message) => {
    const { status, stdout, stderr } = await captured(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
