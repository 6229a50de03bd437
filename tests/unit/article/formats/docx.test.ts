import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../../src/article/formats/docx/docx.ts';
import { docxOf, FOOTNOTE, HEADING, ITEM, p, r, table } from '../../../support/files/docx.ts';

const blocksOf = async (body: string) => {
  const { body: text, blocks } = await readDocx(docxOf({ body }));
  return blocks?.map(({ kind, start, end }) => [kind, text.slice(start, end)]);
};

describe('Word documents', () => {
  it('given headings, items, rows and paragraphs, then each is a block of its kind', async () => {
    const body =
      p('Notulen rapat', HEADING) +
      p('Rapat dibuka.') +
      p('Dermaga dibongkar.', ITEM) +
      table([
        ['Nama', 'Hadir'],
        ['Lena Moor', 'ya'],
      ]);
    expect(await blocksOf(body)).toEqual([
      ['heading', 'Notulen rapat'],
      ['paragraph', 'Rapat dibuka.'],
      ['item', 'Dermaga dibongkar.'],
      ['row', 'Nama\tHadir'],
      ['row', 'Lena Moor\tya'],
    ]);
  });

  it('given a bold label, then it stands before its words', async () => {
    expect(await blocksOf(p(r('LENA MOOR:', '<w:b/>') + r(' Kami mulai.')))).toEqual([
      ['paragraph', 'LENA MOOR: Kami mulai.'],
    ]);
  });

  it('given tracked changes, then the text is as it is once they are accepted', async () => {
    const deleted = '<w:del><w:r><w:delText>tidak </w:delText></w:r></w:del>';
    expect(await blocksOf(p(`${r('Kami ')}${deleted}<w:ins>${r('sudah ')}</w:ins>${r('setuju.')}`))).toEqual([
      ['paragraph', 'Kami sudah setuju.'],
    ]);
  });

  it('given a footnote, then its mark is gone, and its text stands at the end', async () => {
    expect(await blocksOf(p(`${r('Airnya jernih')}${FOOTNOTE}${r('.')}`))).toEqual([
      ['paragraph', 'Airnya jernih.'],
      ['item', 'Menurut laporan tahunan.'],
    ]);
  });

  it.each([
    ['Rapat RT &amp; RW', { title: 'Rapat RT & RW' }],
    ['Microsoft Word - rapat.doc', {}],
    ['Document1', {}],
  ])('given the title %s, then what of it says something', async (title, frontMatter) => {
    expect((await readDocx(docxOf({ body: p('Kata.'), title }))).frontMatter).toEqual(frontMatter);
  });

  it('given macros, then they are left out, and that is told', async () => {
    const bytes = docxOf({ body: p('Kata.'), more: [{ name: 'word/vbaProject.bin', data: 'x' }] });
    expect(await readDocx(bytes)).toMatchObject({ body: 'Kata.', notices: [{ message: 'Its macros are left out.' }] });
  });
});
