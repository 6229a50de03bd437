import fc from 'fast-check';
import { CODE_POINT } from './code-points.ts';

const piece = fc.constantFrom(
  ...[
    'Kami',
    'tidak',
    'Iran',
    'Gaza',
    'kata',
    'said',
    'Araqchi',
    'al-Araji',
    '— ',
    ': ',
    '“',
    '”',
    '"',
    "'",
    '«',
    '…',
    '...',
  ],
  ...[
    '?',
    '\n',
    '> ',
    '4,2',
    '😀',
    '\u0301',
    '\u200b',
    'harus dihentikan',
    'solidarity',
    'the',
    'and',
    '[',
    ')',
    '\ud800',
  ],
);
const message = fc
  .array(fc.tuple(piece, fc.constantFrom('', ' ')), { maxLength: 120 })
  .map((parts) => parts.flat().join(''));

/** Any string as a claim, and whom it may be ascribed to. */
export const anyClaim = fc.oneof(message, fc.string({ unit: CODE_POINT, maxLength: 4_000 }));
export const anySpeaker = fc.option(fc.string(), { nil: undefined });
