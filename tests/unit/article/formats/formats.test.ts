import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ArticleError } from '../../../../src/article/error.ts';
import { readSourceText } from '../../../../src/article/formats/formats.ts';
import { docxOf, p } from '../../../support/files/docx.ts';
import { column, pdfOf } from '../../../support/files/pdf.ts';

const TEXT = 'Warga membersihkan sungai.';
const VTT = `WEBVTT\n\n00:01.000 --> 00:02.000\n${TEXT}\n`;
const SRT = `1\n00:00:01,000 --> 00:00:02,000\n${TEXT}\n`;
const HTML = `<!-- x -->\n<!DOCTYPE html><html><body><p>${TEXT}</p></body></html>`;
const XHTML = `<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml"><body><p>${TEXT}</p></body></html>`;

describe('the format of a file', () => {
  it.each([
    ['a page called .txt', 'a.txt', HTML, 'page'],
    ['XHTML called .md', 'a.md', XHTML, 'page'],
    ['a page called .pdf', 'a.pdf', HTML, 'page'],
    ['WebVTT called .txt', 'a.txt', VTT, 'captions'],
    ['SubRip called .txt', 'a.txt', SRT, 'captions'],
    ['SubRip called .vtt', 'a.vtt', SRT, 'captions'],
    ['WebVTT called .html', 'a.html', VTT, 'captions'],
    ['Word called .pdf', 'a.pdf', docxOf({ body: p(TEXT) }), 'docx'],
    ['Word called .md', 'a.md', docxOf({ body: p(TEXT) }), 'docx'],
    ['PDF called .docx', 'a.docx', pdfOf([column([TEXT])]), 'pdf'],
    ['PDF called .txt', 'a.txt', pdfOf([column([TEXT])]), 'pdf'],
    ['a fragment of a page called .html', 'a.HTML', `<p>${TEXT}</p>`, 'page'],
    ['text called .html', 'a.html', TEXT, 'text'],
  ])('given %s, then its bytes decide', async (_what, name, content, format) => {
    expect(await readSourceText(Buffer.from(content), name)).toMatchObject({ format, body: TEXT });
  });

  it.each([
    ['tags', 'Tulis <html> di awal, lalu <body>.'],
    ['the header of a PDF', 'Sebuah PDF mulai dengan %PDF-1.7 selalu.'],
    ['the header of WebVTT', 'WEBVTTX bukan WEBVTT.'],
    ['an arrow', '10:00 --> 11:00 rapat'],
  ])('given text that mentions %s, then it stays text as it is', async (_what, text) => {
    expect(await readSourceText(Buffer.from(text), 'a.txt')).toMatchObject({
      format: 'text',
      body: text,
      blocks: null,
    });
  });
});

describe('encodings of a page', () => {
  it.each([
    ['meta charset', '<html><head><meta charset="windows-1251"></head><body>', '</body></html>'],
    ['http-equiv', '<html><head><meta http-equiv=Content-Type content="text/html; charset=windows-1251">', ''],
    ['an XML declaration', '<?xml version="1.0" encoding="windows-1251"?><html><body>', '</body></html>'],
  ])('given it is declared by %s, then it is read so', async (_what, before, after) => {
    const bytes = Buffer.concat([Buffer.from(before), Buffer.from('cff0e8e2e5f2', 'hex'), Buffer.from(after)]);
    expect((await readSourceText(bytes, 'a.html')).body).toBe('Привет');
  });
});

const NAMES = fc.constantFrom('a.md', 'a.txt', 'a.vtt', 'a.srt', 'a.html', 'a.docx', 'a.pdf', 'a');
const DOCX = docxOf({ body: p(TEXT).repeat(3) });
const PDF = pdfOf([column([TEXT, TEXT]), column([TEXT])]);
const SEEDS = fc.constantFrom<Uint8Array>(...[VTT, SRT, HTML, XHTML].map((text) => Buffer.from(text)), DOCX, PDF);

/** A file with some of its bytes changed, some taken out and the rest moved up. */
const BROKEN = fc
  .tuple(
    SEEDS,
    fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 12 }),
    fc.nat(),
    fc.nat(200),
  )
  .map(([seed, changes, cut, length]) => {
    const bytes = Buffer.from(seed);
    for (const [at, value] of changes) bytes[at % bytes.length] = value;
    const from = cut % bytes.length;
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + length)]);
  });

async function expectReadOrRefused(bytes: Uint8Array, name: string): Promise<void> {
  try {
    const { body, blocks, marks } = await readSourceText(bytes, name);
    const edges = (blocks ?? []).flatMap(({ start, end }) => [start, end]);
    expect(edges).toEqual([...edges].sort((a, b) => a - b));
    for (const { start, end, label } of blocks ?? []) {
      expect(body.slice(start, end)).toMatch(/^\S+(?: \S+)*$/u);
      if (label !== null) expect(body.slice(label.end)).toMatch(/^: /);
    }
    expect(marks.map(({ start }) => start)).toEqual(marks.map(({ start }) => start).sort((a, b) => a - b));
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error;
    expect([error.message, error.advice]).toEqual([expect.stringMatching(/\.$/), expect.stringMatching(/\.$/)]);
  }
}

describe('any bytes', () => {
  it('given bytes of any kind and name, then they are read, or refused in a sentence', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), NAMES, expectReadOrRefused), { numRuns: 300 });
  });

  it('given files of every format that were damaged, then they are read, or refused in a sentence', async () => {
    await fc.assert(fc.asyncProperty(BROKEN, NAMES, expectReadOrRefused), { numRuns: 300 });
  }, 60_000);

  it('given markup of any tags, then it is read, or refused in a sentence', async () => {
    const tag = fc.constantFrom(
      '<p>',
      '</p>',
      '<div>',
      '</div>',
      '<table>',
      '<tr>',
      '<td>',
      '<b>',
      '</b>',
      '<ul><li>',
      '<!--',
      '<script>',
      '</script>',
      '&amp;',
      '&#0;',
      '<br/>',
      'kata ',
      '"',
      '<a href="',
      '>',
    );
    const html = fc.array(tag, { maxLength: 60 }).map((tags) => Buffer.from(`<html>${tags.join('')}`));
    await fc.assert(fc.asyncProperty(html, fc.constant('a.html'), expectReadOrRefused), { numRuns: 300 });
  }, 60_000);
});
