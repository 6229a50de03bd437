import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../../src/article/formats/pdf/pdf.ts';
import { column, type PdfText, pdfOf } from '../../../support/files/pdf.ts';

const blocksOf = async (...pages: PdfText[][]) => {
  const { body, blocks } = await readPdf(pdfOf(pages));
  return blocks?.map(({ kind, start, end }) => [kind, body.slice(start, end)]);
};
const texts = async (...pages: PdfText[][]) => (await blocksOf(...pages))?.map(([, text]) => text);

/** Lines as long as those of a page. */
const LONG = [
  'Warga membersihkan sungai pada hari Minggu pagi bersama ketua rukun tetangga dan',
  'para pemuda dari kampung sebelah, sehingga air kembali jernih dalam beberapa jam',
  'saja.',
];
const WHOLE = LONG.join(' ');

describe('paragraphs', () => {
  it('given lines of one paragraph, then they are one; a wider gap begins another', async () => {
    expect(await texts([...column(LONG), ...column(LONG, { y: 700 })])).toEqual([WHOLE, WHOLE]);
  });

  it('given a first line that is set in, then it begins a paragraph', async () => {
    const [first = '', ...rest] = LONG;
    const indented = [{ x: 92, y: 728, text: first }, ...column(rest, { y: 714 })];
    expect(await texts([...column(LONG), ...indented])).toEqual([WHOLE, WHOLE]);
  });

  it('given labels of speakers, then each begins a paragraph', async () => {
    const lines = [
      'LENA MOOR: Kami mulai rapat ini dengan membaca keputusan rapat yang lalu dan',
      'daftar hadir.',
      'Ketua: Setuju.',
      'Q. Siapa yang hadir?',
      'A. Semua warga.',
    ];
    expect(await texts(column(lines))).toEqual([`${lines[0]} daftar hadir.`, ...lines.slice(2)]);
  });

  it('given bullets and numbers, then items without them', async () => {
    expect(await blocksOf(column(['• Dermaga dibongkar.', '• Pasar dibuka.', '1. Satu.', '2) Dua.']))).toEqual([
      ['item', 'Dermaga dibongkar.'],
      ['item', 'Pasar dibuka.'],
      ['item', 'Satu.'],
      ['item', 'Dua.'],
    ]);
  });

  it('given a larger line, then a heading', async () => {
    expect(await blocksOf([{ x: 72, y: 790, text: 'Hasil rapat', size: 16 }, ...column(LONG)])).toEqual([
      ['heading', 'Hasil rapat'],
      ['paragraph', WHOLE],
    ]);
  });
});

describe('hyphens at the end of a line', () => {
  it.each([
    ['a word that was cut', 'mem-', 'bersihkan', 'membersihkan'],
    ['a word before a capital', 'non-', 'Indonesia', 'non-Indonesia'],
    ['a reduplication', 'anak-', 'anak', 'anak-anak'],
    ['a reduplication with an ending', 'buah-', 'buahan', 'buah-buahan'],
    ['a reduplication within affixes', 'kekanak-', 'kanakan', 'kekanak-kanakan'],
    ['a syllable that begins as the next one does', 'be-', 'berapa', 'beberapa'],
  ])('given %s, then it is whole', async (_what, head, tail, whole) => {
    const before = 'Warga membersihkan sungai pada hari Minggu pagi bersama para pemuda dan';
    expect(await texts(column([`${before} ${head}`, `${tail} di sana.`]))).toEqual([`${before} ${whole} di sana.`]);
  });
});

it('given a compound that stands elsewhere in the text, then its hyphen stays', async () => {
  const lines = [
    'The well-known pier was taken down because its posts were rotten, and the well-',
    'known market opened.',
  ];
  expect((await texts(column(lines)))?.[0]).toContain('the well-known market');
});

describe('pages', () => {
  const furnished = (number: number, lines: readonly string[]) => [
    { x: 72, y: 810, text: 'Notulen RT 05 Kampung Hilir', size: 9 },
    ...column(lines),
    { x: 280, y: 30, text: `Halaman ${number} dari 3` },
  ];

  it('given heads, feet and numbers, then they are gone, and each page has its mark', async () => {
    const pages = [1, 2, 3].map((number) => furnished(number, [`Dermaga nomor ${number} dibongkar.`]));
    const { body, marks } = await readPdf(pdfOf(pages));
    expect(body).toBe('Dermaga nomor 1 dibongkar.\n\nDermaga nomor 2 dibongkar.\n\nDermaga nomor 3 dibongkar.');
    expect(marks.map(({ start, page }) => [page, body.slice(start, start + 15)])).toEqual([
      [1, 'Dermaga nomor 1'],
      [2, 'Dermaga nomor 2'],
      [3, 'Dermaga nomor 3'],
    ]);
  });

  it('given a paragraph that goes on over the page, then it is one, with a mark inside', async () => {
    const [first = '', second = '', last = ''] = LONG;
    const { body, marks } = await readPdf(pdfOf([furnished(1, [first, second]), furnished(2, [last])]));
    expect(body).toBe(WHOLE);
    expect(marks).toMatchObject([
      { start: 0, page: 1 },
      { start: WHOLE.indexOf('saja'), page: 2 },
    ]);
  });

  it('given a head that begins left of the text, then a paragraph goes on over the page all the same', async () => {
    const page = (text: readonly string[], number: number) => [
      { x: 24, y: 825, text: 'Arsip Kampung Hilir', size: 8 },
      ...column(text),
      { x: 560, y: 20, text: `${number}/2`, size: 8 },
    ];
    const [first = '', second = '', last = ''] = LONG;
    expect((await readPdf(pdfOf([page([first, second], 1), page([last], 2)]))).body).toBe(WHOLE);
  });

  it('given two columns, then the left one is read before the right one, below a title across both', async () => {
    const left = Array.from({ length: 12 }, (_, at) => `kiri nomor ${at} tentang dermaga lama di`);
    const right = Array.from({ length: 12 }, (_, at) => `kanan nomor ${at} tentang pasar ikan di`);
    const title = { x: 150, y: 800, text: 'Laporan tahunan kampung hilir', size: 18 };
    const text = (await texts([title, ...column(left), ...column(right, { x: 320 })]))?.join(' ') ?? '';
    expect([...text.matchAll(/(kiri|kanan) nomor (\d+)/g)].map(([, side, at]) => `${side} ${at}`)).toEqual([
      ...left.map((_, at) => `kiri ${at}`),
      ...right.map((_, at) => `kanan ${at}`),
    ]);
    expect(text).toMatch(/^Laporan/);
  });

  it('given a few lines at the top of the second column, then they are read behind the first, which keeps its width', async () => {
    const left = [
      'Bu Ratna: Pak Joko, RT 04 bagaimana?',
      'Salurannya kan nyambung ke sana.',
      ...Array.from({ length: 11 }, (_, at) => `kiri nomor ${at} tentang dermaga lama`),
    ];
    const number = { x: 260, y: 30, text: 'Halaman 2 dari 2' };
    const text = (await texts([...column(left), ...column(['yang terakhir.'], { x: 320 }), number]))?.join(' ') ?? '';
    expect(text).toContain('RT 04 bagaimana? Salurannya kan nyambung ke sana. kiri nomor 0');
    expect(text).toMatch(/nomor 10 tentang dermaga lama yang terakhir\./u);
  });

  it('given labels beside their values, then they are lines and no columns', async () => {
    const rows = ['Ketua', 'Sekretaris', 'Hari', 'Tempat', 'Hadir', 'Acara'];
    const page = rows.flatMap((label, at) => [
      { x: 72, y: 770 - at * 16, text: label },
      { x: 300, y: 770 - at * 16, text: `: nilai nomor ${at} dari daftar` },
    ]);
    expect((await texts(page))?.join('\n')).toContain('Ketua : nilai nomor 0 dari daftar');
  });

  it('given cells that stand below each other, then rows; a label and its value are none', async () => {
    const rows = [
      ['No', 'Nama', 'Jabatan'],
      ['1', 'Lena Moor', 'Ketua'],
      ['2', 'Tarik Voss', 'Bendahara'],
    ];
    const cells = rows.flatMap((row, at) =>
      row.map((text, cell) => ({ x: [72, 120, 300][cell] ?? 0, y: 700 - at * 16, text })),
    );
    expect(await blocksOf([...column(LONG), ...cells])).toEqual([
      ['paragraph', WHOLE],
      ['row', 'No\tNama\tJabatan'],
      ['row', '1\tLena Moor\tKetua'],
      ['row', '2\tTarik Voss\tBendahara'],
    ]);
  });

  it('given lines that were stretched to a column, then they are no rows', async () => {
    const stretched = ['batu', 'dari', 'sungai'].map((text, at) => ({ x: 72 + at * 60, y: 770, text }));
    const next = ['kami', 'tahu', 'semua'].map((text, at) => ({ x: 72 + at * 60, y: 756, text }));
    expect(await blocksOf([...stretched, ...next])).toEqual([['paragraph', 'batu dari sungai kami tahu semua']]);
  });

  it('given labels in a column of their own, then each turn is one paragraph', async () => {
    const turns = ['LENA MOOR:', 'TARIK VOSS:'].flatMap((label, at) => [
      { x: 72, y: 770 - at * 60, text: label, bold: true },
      ...column(['Kami mulai rapat ini dengan membaca keputusan rapat', 'yang lalu.'], { x: 170, y: 770 - at * 60 }),
    ]);
    const words = 'Kami mulai rapat ini dengan membaca keputusan rapat yang lalu.';
    expect(await texts(turns)).toEqual([`LENA MOOR: ${words}`, `TARIK VOSS: ${words}`]);
  });

  it('given what looks like a label in the middle of a sentence, then the paragraph goes on', async () => {
    const lines = [
      'Rapat dihadiri oleh Lena Moor dan Tarik Voss, dan dibuka dengan dua acara dari',
      'Bandung: laporan keuangan dan pemilihan ketua.',
    ];
    expect(await texts(column(lines))).toEqual([lines.join(' ')]);
  });

  it('given a first line of text that two pages share, close to the lines below it, then it stays', async () => {
    const first = ['Dermaga lama dibongkar karena tiangnya keropos, kata warga di', 'pertemuan itu.'];
    const pages = ['Pasar ikan dibuka.', 'Jembatan tua diperbaiki.'].map((last) => column([...first, last]));
    const { body } = await readPdf(pdfOf(pages));
    expect(body.match(/Dermaga lama/g)).toHaveLength(2);
  });

  it.each([90, 180, 270])(
    'given pages that are shown turned by %i degrees, then their lines are read',
    async (rotate) => {
      expect((await readPdf(pdfOf([column(LONG)], { rotate }))).body).toBe(WHOLE);
    },
  );
});

describe('what a PDF says of itself', () => {
  it.each([
    ['Rapat RT', { title: 'Rapat RT' }],
    ['Microsoft Word - rapat.doc', {}],
    ['untitled', {}],
  ])('given the title %s, then what of it says something', async (title, frontMatter) => {
    expect((await readPdf(pdfOf([column(LONG)], { title }))).frontMatter).toEqual(frontMatter);
  });

  it('given no text layer, then what to do', async () => {
    await expect(readPdf(pdfOf([[]]))).rejects.toMatchObject({
      message: 'It is a scanned PDF, without a text layer.',
      advice: expect.stringMatching(/OCRmyPDF/),
    });
  });
});
