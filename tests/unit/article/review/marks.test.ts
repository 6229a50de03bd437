import { describe, expect, it } from 'vitest';
import { unpairedFlags } from '../../../../src/article/review/unpaired.ts';

/** Paragraphs are separated by blank lines; of each flag its mark with five characters on either side. */
function flagged(body: string): string[] {
  const paragraphs: { index: number; start: number; end: number }[] = [];
  for (const { 0: text, index } of body.matchAll(/[^\n](?:.|\n(?!\n))*/gu))
    paragraphs.push({ index: paragraphs.length, start: index, end: index + text.length });
  return unpairedFlags({ body, paragraphs }).map(
    ({ start, end, text }) => `${body.slice(Math.max(0, start - 5), start)}|${text}|${body.slice(end, end + 5)}`,
  );
}

describe('a mark without its other half', () => {
  it.each([
    ['“Kami siap, kata Sari Wulan.', '|“|Kami '],
    ['Kami siap,” kata Sari.', 'siap,|”| kata'],
    ['"Kami siap, kata Sari.', '|"|Kami '],
    ['"Kami siap, kata Sari. "Kami pulang," katanya lagi.', '|"|Kami '],
    ['“We are ready, Moor said. “We leave at six,” she added.', '|“|We ar'],
    ['«Kami siap, kata Sari.', '|«|Kami '],
    ['„Kami siap, kata Sari.', '|„|Kami '],
    ['Badan air (BPBD mencatat tiga rumah.', ' air |(|BPBD '],
    ['Badan air BPBD) mencatat tiga rumah.', ' BPBD|)| menc'],
    ['The pump [see the annex is old.', 'pump |[|see t'],
    ['He has “three “very old” pumps, all red.', ' has |“|three'],
    ['“Kami siap, ujarnya.\n\n“Kami pulang,” kata Sari.', '|“|Kami '],
  ])('given %j, then it is flagged', (body, around) => {
    expect(flagged(body)).toEqual([around]);
  });

  it.each([
    ['“Kami siap,” kata Sari. “Kami pulang.”', 'pairs'],
    ['”Kami siap,” kata Sari. “Kami pulang“, katanya.', 'pairs of other forms'],
    ['„Kami siap“, kata Sari, »kami pulang«.', 'pairs of other forms'],
    ['“She said ‘we go’ and “stay” in one breath.”', 'marks within marks'],
    ["It’s the farmers’ market, o'clock ’til ‘late.", 'apostrophes'],
    ['A 12" pipe, 6\'2" tall, and "a 17" screen".', 'inches'],
    ['“The library stays.\n\n“Books are dear.\n\n“We close on Mondays,” she said.', 'it goes on'],
    ['“The library stays.\n\nBooks are dear.\n\nWe close on Mondays,” she said.', 'it goes on without a mark'],
    ['(The pump is old.\n\nThe roof is new.)', 'a bracket over two paragraphs'],
    ['a) the pool; b) the roof\n\n1) first\n\niv) fourth (of five)', 'list marks'],
    ['Rapat besok :) jangan lupa :( ya ;-) =( 8)', 'faces'],
    ['we spent years on those = )', 'a face with a space'],
    ['sedih :" sekali', 'a face'],
    ['(bawa sapu :)', 'a face that closes'],
    ['Home » Berita » Kolam\n\n« Sebelumnya', 'arrows'],
    ['[Agenda](https://kolam.example/rapat) and [notes](https://kolam.example/a_(b))', 'links'],
    ['<a title="kolam>ikan" href="x">the pond</a>', 'a tag'],
    ['The share lies in [0, 1) and (2, 3].', 'intervals'],
    ['daring.” Bagi yang berlibur harus tes, ”kata Vina. “Kami siap,” katanya.', 'spaces on the wrong side'],
    ['', 'nothing'],
  ])('given %j (%s), then nothing is flagged', (body) => {
    expect(flagged(body)).toEqual([]);
  });
});
