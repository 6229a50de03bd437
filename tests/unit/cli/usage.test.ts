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
    [['ask', 'x', '--frobnicate'], /Unknown option '--frobnicate' \(notulen ask --help\)/],
    [['quotes', '--limit', '3'], /Unknown option '--limit' \(notulen quotes --help\)/],
    [['quotes', '--kind', 'shouted'], /--kind shouted: there are direct, indirect, mixed/],
    [['quotes', '--source', 'nowhere'], /--source nowhere: no source of that id; there are: irak-iran-teheran/],
    [['ask', 'x', '--since', 'soon'], /--since soon: no day; write it like 2025-10-21/],
    [['ask', 'x', '--since', '2025'], /--since 2025-01-01: no source says when it was published/],
    [['help', 'sing'], /there is no "sing"; .* \(notulen --help\)/],
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

describe('help', () => {
  afterEach(() => vi.restoreAllMocks());

  const options = {
    ask: ['speaker', 'source', 'since', 'limit', 'explain', 'json', 'batch', 'library'],
    quotes: ['speaker', 'about', 'kind', 'source', 'since', 'json', 'library'],
    check: ['speaker', 'json', 'library'],
    status: ['json'],
  };

  it.each(Object.entries(options))('given %s --help, then every option it takes', async (name, taken) => {
    const { status, stdout, stderr } = await captured(name, '--help');
    expect([status, stderr]).toEqual([0, '']);
    expect(taken.filter((option) => !new RegExp(`^--${option}\\b.*  \\S`, 'mu').test(stdout))).toEqual([]);
  });

  it('given a question with --help behind --, then it is a question', async () => {
    const { status, stdout } = await captured('ask', '--', '--help');
    expect([status, stdout]).toEqual([0, expect.not.stringContaining('Usage:')]);
  });
});
