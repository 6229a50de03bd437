import { describe, expect, test } from 'vitest';
import { partsOf } from '../../../../src/discord/features/library/message-parts.ts';
import { WARD } from '../../../support/library-stage.ts';

const ENGLISH = 'The council said that the roof of the market hall will be mended before the winter.';

describe('the text of a message', () => {
  test.each([
    ['Indonesian words, past midnight in Jakarta', WARD, '2026-03-05T19:00:00Z', '2026-03-06'],
    ['Indonesian words, before midnight in Jakarta', WARD, '2026-03-05T16:59:59Z', '2026-03-05'],
    ['English words', ENGLISH, '2026-03-05T19:00:00Z', '2026-03-05'],
  ])('given %s, then its date is that day, without a time', (_what, text, at, published) => {
    const [part] = partsOf({
      content: text,
      files: 0,
      text,
      links: [],
      attachments: [],
      author: 'Sari',
      writtenAt: Date.parse(at),
      url: 'https://discord.com/channels/1/2/3',
    });
    expect(part).toMatchObject({ part: 'text', details: { published, publisher: 'Sari' } });
  });
});
