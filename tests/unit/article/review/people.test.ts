import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../../src/article/parse.ts';
import { reviewArticle } from '../../../../src/article/review/review.ts';
import type { FlagCode } from '../../../../src/article/review/types.ts';

function valuesOf(code: FlagCode, text: string) {
  return reviewArticle(parseArticle('text', text)).flags.flatMap((flag) => (flag.code === code ? [flag.values] : []));
}

describe('a speaker that could be two people', () => {
  it.each([
    [
      'Mayor Lena Moor said the pier was safe. Engineer Omar Moor said it was not.\n\n“It creaks,” Moor said.',
      { name: 'Moor', people: ['Lena Moor', 'Omar Moor'] },
    ],
    [
      'Camat Bagus Prakoso mengatakan pompa rusak. Lurah Agus Prakoso membantah.\n\n"Pompa itu baru," kata Prakoso.',
      { name: 'Prakoso', people: ['Bagus Prakoso', 'Agus Prakoso'] },
    ],
    [
      'Mayor Lena Moor said the pier was safe. Her daughter Ines Moor watched.\n\n“It is new,” Moor said.',
      { name: 'Moor', people: ['Lena Moor', 'Ines Moor'] },
    ],
    [
      'Budi Santoso: Saya buka rapat.\n\nBudi Hartanto: Laporan sudah siap.\n\nBudi: Kita lanjut ke kas.\n\nSari Dewi: Kas cukup.',
      { name: 'Budi', people: ['Budi Santoso', 'Budi Hartanto'] },
    ],
  ])('given %j, then both are named', (text, values) => {
    expect(valuesOf('two-people', text)).toEqual([values]);
  });

  it.each([
    [
      'Her daughter Ines Moor watched. Mayor Lena Moor said the pier was safe.\n\n“It is new,” Moor said.',
      'one of them is only named',
    ],
    [
      'Mayor Lena Moor said the pier was safe. Engineer David Moor said it was not.\n\n“It creaks,” Mr Moor said.',
      'the form of address tells',
    ],
    [
      'Mayor Owen Hartley said the pier was safe. Engineer Hartley Voss said it was not.\n\n“It creaks,” Hartley said.',
      'one has it as surname, one as given name',
    ],
    [
      'Camat Bagus Prakoso mengatakan pompa rusak. Lurah Rina Hapsari membantah.\n\n"Pompa itu baru," kata Rina.',
      'nobody shares it',
    ],
  ])('given %j (%s), then nothing is flagged', (text) => {
    expect(valuesOf('two-people', text)).toEqual([]);
  });
});

describe('a label that no name stands for', () => {
  const talk = (label: string, other = 'Lena Moor') =>
    `${label}: The pond froze on Sunday, and the ducks have left.\n\n${other}: We should buy a pump before summer.\n\n${label}: Agreed, we ask for a price.\n\n${other}: I will ask the firm.\n`;

  it.each(['Speaker 2', 'SPEAKER_00', 'Pembicara 1', 'SPK_1', 'R.K.', 'RK'])(
    'given %s, then it is flagged',
    (label) => {
      expect(valuesOf('label', talk(label))).toEqual([{ label, turns: 2 }]);
    },
  );

  it.each(['+62 812-5550-0134', 'budi_88', 'lena92'])('given %s in a chat, then it is flagged', (label) => {
    const chat = `[12/03/26, 10.15.02] ${label}: Besok rapat jam 8 ya\n[12/03/26, 10.16.10] Sari Dewi: Siap, saya bawa kursi\n[12/03/26, 10.17.10] ${label}: Terima kasih\n`;
    expect(valuesOf('label', chat)).toEqual([{ label, turns: 2 }]);
  });

  it.each([
    ['Lena Moor', 'Tarik Voss'],
    ['LENA', 'TARIK'],
    ['Q', 'Lena Moor'],
    ['Ketua', 'Sari Dewi'],
    ['RW', 'Sari Dewi'],
    ['Audience member 2', 'Lena Moor'],
    ['PM', 'Lena Moor'],
    ['DPRD', 'Sari Dewi'],
  ])('given %s, then nothing is flagged', (label, other) => {
    expect(valuesOf('label', talk(label, other))).toEqual([]);
  });

  it('given initials that a list explains, then nothing is flagged', () => {
    expect(valuesOf('label', `Present: Lena Moor (LM), Tarik Voss (TV)\n\n${talk('LM', 'TV')}`)).toEqual([]);
  });
});
