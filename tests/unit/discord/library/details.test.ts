import { describe, expect, test } from 'vitest';
import { changesIn, detailsOf, pastedDetails } from '../../../../src/discord/features/library/details.ts';
import { UserError } from '../../../../src/discord/messages/user-error.ts';

describe('what is typed of a source', () => {
  test('given values, then they are read as front matter has them; “-” takes one away, and nothing leaves it', () => {
    expect(
      detailsOf({
        title: ' Rapat ',
        published: '21 Oktober 2025',
        publisher: '-',
        url: 'https://a.example/1',
        agency: '',
      }),
    ).toEqual({ title: 'Rapat', published: '2025-10-21', publisher: null, url: 'https://a.example/1' });
  });

  test.each([
    ['a day that could be two', { published: '05/06/2025' }, 'noDate'],
    ['a weekday that does not fit', { published: 'Senin, 21 Oktober 2025' }, 'noDate'],
    ['an address without https', { url: 'a.example/1' }, 'noAddress'],
    ['a script', { url: 'javascript:alert(1)' }, 'noAddress'],
    ['a title without a word', { title: '…' }, 'noTitle'],
    ['a title taken away', { title: '-' }, 'noTitle'],
  ] as const)('given %s, then it says so', (_what, typed, code) => {
    let thrown: unknown = null;
    try {
      detailsOf(typed);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(UserError);
    expect((thrown as UserError).code).toBe(code);
  });
});

test('given a pasted text with values of which some are none, then the others are read, and those are named', () => {
  expect(pastedDetails({ title: ' Rapat ', published: 'kemarin', url: 'sirih.example' })).toEqual({
    details: { title: 'Rapat' },
    left: [
      { key: 'published', typed: 'kemarin' },
      { key: 'url', typed: 'sirih.example' },
    ],
  });
  expect(pastedDetails({ title: '…', published: '21 Oktober 2025', url: '' })).toEqual({
    details: { published: '2025-10-21' },
    left: [{ key: 'title', typed: '…' }],
  });
});

test('given a form that came back, then only what was changed counts, and an emptied field is taken away', () => {
  expect(
    changesIn([
      { key: 'title', shown: 'Rapat', entered: 'Rapat' },
      { key: 'publisher', shown: 'RT 05', entered: '' },
      { key: 'published', shown: '', entered: '2025-10-21' },
      { key: 'url', shown: '', entered: '' },
    ]),
  ).toEqual({ publisher: '-', published: '2025-10-21' });
});
