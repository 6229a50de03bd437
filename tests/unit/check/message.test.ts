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
    ['Kami siap berangkat - ratna puspita', 'Kami siap berangkat', 'ratna puspita'],
    ['Kami siap berangkat ~ bu ratna', 'Kami siap berangkat', 'bu ratna'],
    ['Kami siap berangkat — Ratna Puspita, bupati Damar', 'Kami siap berangkat', 'Ratna Puspita'],
    ['Kami siap berangkat (Ratna Puspita)', 'Kami siap berangkat', 'Ratna Puspita'],
    ['Kami siap berangkat kata Ratna', 'Kami siap berangkat', 'Ratna'],
    ['“Kami siap berangkat” 😂🏽🇮🇩 — Ratna', 'Kami siap berangkat', 'Ratna'],
    ['“Kami siap berangkat” https://kabar.example/a — Ratna', 'Kami siap berangkat', 'Ratna'],
    ['“Kami siap berangkat”?! — Ratna', 'Kami siap berangkat', 'Ratna'],
    ['“Kami siap berangkat”\nRatna Puspita, bupati', 'Kami siap berangkat', 'Ratna Puspita'],
    ['“Kami siap berangkat,” ujar Bu Ratna di Damar', 'Kami siap berangkat,', 'Bu Ratna'],
    ['Mr. Moor: “We are ready”', 'We are ready', 'Mr Moor'],
    ['“We are ready,” said Mr. Moor. He left.', 'We are ready,', 'Mr Moor'],
    ['“We are ready,” said Kevin D. Moor of the board', 'We are ready,', 'Kevin D Moor'],
    ['“We are ready,” said Rep. Lena Moor (D-Pond) on Monday', 'We are ready,', 'Rep Lena Moor'],
    ['“Kami siap” — Kolonel (Inf) Ratna Puspita', 'Kami siap', 'Kolonel Ratna Puspita'],
    ['Lena Moor (D-Pond): “We are ready”', 'We are ready', 'Lena Moor'],
    ['kata kang ratna kami siap berangkat', 'kami siap berangkat', 'kang ratna'],
    ['“We are ready” (Lena Moor)', 'We are ready', 'Lena Moor'],
    ['“We are ready,” said Moor of the Board', 'We are ready,', 'Moor'],
    ['“We are ready,” said harbour board chair Lena Moor', 'We are ready,', 'Lena Moor'],
    ['“Kami siap berangkat,” kata juru bicara Ratna Puspita', 'Kami siap berangkat,', 'Ratna Puspita'],
    ['Did Lena Moor, the master of the Pondham Harbour, really say “We are ready”?', 'We are ready', 'Lena Moor'],
    ['Kemarin, menurut warga Damar, Ratna bilang “kami siap”', 'kami siap', 'Ratna'],
    ['« Kami siap berangkat » — Ratna', 'Kami siap berangkat', 'Ratna'],
    ['《Kami siap berangkat》 — Ratna', 'Kami siap berangkat', 'Ratna'],
    ['> “Kami siap berangkat”\n> \n> — Ratna', 'Kami siap berangkat', 'Ratna'],
    ['> Kami siap\n> berangkat\n— Ratna', 'Kami siap\nberangkat', 'Ratna'],
    ['>>> Kami siap\nberangkat\n— Ratna', 'Kami siap\nberangkat', 'Ratna'],
    ['> Ratna: kami siap berangkat\nbener nggak?', 'kami siap berangkat', 'Ratna'],
    ['> [10:21] Ratna: kami siap berangkat\nbener nggak?', 'kami siap berangkat', 'Ratna'],
    ['[10:21, 12/3/2026] Ratna: kami siap berangkat', 'kami siap berangkat', 'Ratna'],
    ['12/03/26 10.21 - Ratna: kami siap\nberangkat', 'kami siap\nberangkat', 'Ratna'],
    ['Ratna Puspita — Today at 10:21\nkami siap berangkat', 'kami siap berangkat', 'Ratna Puspita'],
    ['[10:21] ratna_p: kami siap berangkat', 'kami siap berangkat', 'ratna_p'],
    ['10:21 <ratna_p> kami siap berangkat', 'kami siap berangkat', 'ratna_p'],
    ['[10:21] Ratna: “kami siap berangkat”', 'kami siap berangkat', 'Ratna'],
    ['[10:21] Lena: Ratna bilang “kami siap berangkat”', 'kami siap berangkat', 'Ratna'],
    ['TODO: kami siap berangkat', 'TODO: kami siap berangkat', null],
    ['besok rapat lagi - Indonesia', 'besok rapat lagi - Indonesia', null],
    ['10:30 rapat: bawa laptop ya', '10:30 rapat: bawa laptop ya', null],
    ['<b>kami siap</b> berangkat', '<b>kami siap</b> berangkat', null],
  ])('%j', (message, text, speaker) => {
    expect(read(message)).toEqual([[text, speaker]]);
  });

  it('are several where several people are quoted', () => {
    expect(read('“A plan,” Moor said. “A bridge,” Berg said.')).toEqual([
      ['A plan,', 'Moor'],
      ['A bridge,', 'Berg'],
    ]);
  });

  it.each([
    '[10:21] Ratna: kami siap\n[10:22] Lena Moor: we are ready',
    'Ratna: kami siap\nLena Moor: we are ready',
    '<Ratna> kami siap\n<Lena Moor> we are ready',
  ])('are one of each writer in %j', (message) => {
    expect(read(message)).toEqual([
      ['kami siap', 'Ratna'],
      ['we are ready', 'Lena Moor'],
    ]);
  });

  it.each(['', ' ', '""', '—', '\n>\n'])('are none in %j', (message) => {
    expect(read(message)).toEqual([]);
  });
});
