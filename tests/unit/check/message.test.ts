import { describe, expect, it } from 'vitest';
import { readClaims } from '../../../src/check/claim/message.ts';
import { INDEX } from './articles.ts';

const read = (message: string) => readClaims(message, INDEX.people).map(({ text, speaker }) => [text, speaker]);

describe('the claims of a message', () => {
  it.each([
    ['"Kami siap" kata Ratna Puspita', 'Kami siap', 'Ratna Puspita'],
    ['“We are ready,” said Lena Moor.', 'We are ready,', 'Lena Moor'],
    ['“We are ready,” Lena Moor told the board', 'We are ready,', 'Lena Moor'],
    ['"We are ready" — Lena Moor', 'We are ready', 'Lena Moor'],
    ['"We are ready" - Lena Moor, 2025', 'We are ready', 'Lena Moor'],
    ['«We are ready» (Lena Moor)', 'We are ready', 'Lena Moor'],
    ['Lena Moor: „We are ready“', 'We are ready', 'Lena Moor'],
    ['Ratna Puspita, bupati Damar: "Kami siap"', 'Kami siap', 'Ratna Puspita'],
    ['Benarkah Ratna Puspita mengatakan "Kami siap"?', 'Kami siap', 'Ratna Puspita'],
    ['kemarin ratna bilang "kami siap" di grup', 'kami siap', 'ratna'],
    ['Did Lena Moor really say ‘we’re ready, aren’t we’ to them?', 'we’re ready, aren’t we', 'Lena Moor'],
    ["Lena Moor: 'we are ready, it's late'", "we are ready, it's late", 'Lena Moor'],
    ['Menurut Ratna, "kami siap"', 'kami siap', 'Ratna'],
    ['Lena Moor told Piet Berg that "the pier is closed"', 'the pier is closed', 'Lena Moor'],
    ['> Kami siap berangkat\n— Ratna', 'Kami siap berangkat', 'Ratna'],
    ['Did the commission say "we are ready"?', 'we are ready', null],
    ['“We are ready', 'We are ready', null],
    ['“We are ready.\n\n“And we go.” — Lena Moor', 'We are ready. … And we go.', 'Lena Moor'],
    ['“A plan,” Moor said, “and a bridge.”', 'A plan, … and a bridge.', 'Moor'],
    ['He said “the “old” pier is safe”', 'the “old” pier is safe', null],
    ['kata Ratna kami siap berangkat', 'kami siap berangkat', 'Ratna'],
    ['Ratna mengatakan bahwa kami siap', 'kami siap', 'Ratna'],
    ['Did Lena Moor say that we are ready', 'we are ready', 'Lena Moor'],
    ['Kami siap berangkat, kata Ratna.', 'Kami siap berangkat', 'Ratna'],
    ['Kami siap berangkat, katanya', 'Kami siap berangkat', null],
    ['Kami siap berangkat — Ratna Puspita', 'Kami siap berangkat', 'Ratna Puspita'],
    ['the minister misspoke: we are ready', 'the minister misspoke: we are ready', null],
  ])('%j', (message, text, speaker) => {
    expect(read(message)).toEqual([[text, speaker]]);
  });

  it('are several where several people are quoted', () => {
    expect(read('“A plan,” Moor said. “A bridge,” Berg said.')).toEqual([
      ['A plan,', 'Moor'],
      ['A bridge,', 'Berg'],
    ]);
  });

  it.each(['', ' ', '""', '—', '\n>\n'])('are none in %j', (message) => {
    expect(read(message)).toEqual([]);
  });
});
