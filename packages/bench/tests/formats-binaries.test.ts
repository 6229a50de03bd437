import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentXml, docx } from '../src/formats/binaries/docx.ts';
import { breakLines, hyphenations, textWidth } from '../src/formats/binaries/lines.ts';
import { pageContents, pdf, readPageContents } from '../src/formats/binaries/pdf.ts';
import { readSourceText } from '../src/formats/binaries/source-text.ts';
import { unzip, zip } from '../src/formats/binaries/zip.ts';

const TEXT = '# Minutes\n\n## Pier\n\n**Chair:** Lena Moor\n\n| Who | What |\n| Arga Putra | paint & nails |\n';
const WIDTH = 120;
const SIZE = 12;

it('given a source text, then its headings, paragraphs and tables', () => {
  expect(readSourceText(TEXT)).toEqual([
    { kind: 'heading', level: 1, text: 'Minutes' },
    { kind: 'heading', level: 2, text: 'Pier' },
    { kind: 'paragraph', text: '**Chair:** Lena Moor' },
    {
      kind: 'table',
      rows: [
        ['Who', 'What'],
        ['Arga Putra', 'paint & nails'],
      ],
    },
  ]);
});

it('given texts, then the archive gives them back', () => {
  const texts = fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-z]{1,9}$/), fc.string({ unit: 'grapheme' })), {
    selector: ([name]) => name,
    minLength: 1,
  });
  fc.assert(
    fc.property(texts, (entries) => {
      const archive = zip(entries.map(([name, text]) => ({ name, text: text })));
      expect([...unzip(archive)]).toEqual(entries.map(([name, text]) => [name, text]));
    }),
  );
});

it('given a text, then the Word document holds it with styles, bold words and a table, its page header apart', () => {
  const parts = unzip(docx(TEXT));
  const main = parts.get('word/document.xml') ?? '';
  expect(main).toBe(documentXml(TEXT));
  expect(main).toContain('<w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">Minutes</w:t>');
  expect(main).toContain('<w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Chair:</w:t>');
  expect(main).toContain('paint &amp; nails');
  expect(main.match(/<w:tr>/gu)).toHaveLength(2);
  expect(parts.get('word/header1.xml')).toContain('Minutes – Pier');
});

describe('lines', () => {
  it('given words, then every line fits, and the words are those of the text', () => {
    const word = fc.stringMatching(/^[a-z]{1,12}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), (words) => {
        const lines = breakLines(words.join(' '), WIDTH, SIZE);
        for (const line of lines) expect(textWidth(line, SIZE) <= WIDTH || !line.includes(' ')).toBe(true);
        expect(lines.map((line) => (line.endsWith('-') ? line.slice(0, -1) : `${line} `)).join('')).toBe(
          `${words.join(' ')} `,
        );
      }),
    );
  });

  it('given a long word, then it may be hyphenated between syllables, three letters from its ends, the last first', () => {
    expect(hyphenations('koperasi').map((at) => 'koperasi'.slice(0, at))).toEqual(['kope']);
    expect(hyphenations('pelelangan').map((at) => 'pelelangan'.slice(0, at))).toEqual(['pelela', 'pele']);
    expect(hyphenations('2026')).toEqual([]);
    expect(hyphenations('pagi')).toEqual([]);
  });
});

describe('a PDF', () => {
  const long = `# Minutes\n\n${'The pier was painted twice, and nobody told the ferry. '.repeat(200)}`;

  it('given a long text, then several pages, each with its header and number, the second in two columns', () => {
    const pages = pageContents(long);
    expect(pages.length).toBeGreaterThan(2);
    for (const [at, page] of pages.entries()) {
      expect(page).toContain(`Halaman ${at + 1} dari ${pages.length}`);
      const left = new Set(Array.from(page.matchAll(/1 0 0 1 ([\d.]+) (\d+)/gu), ([, x, y]) => (y === '48' ? '' : x)));
      left.delete('');
      expect(left.size).toBe(at === 1 ? 2 : 1);
    }
  });

  it('given a document, then its table names the byte where each object begins', () => {
    const bytes = pdf(long).toString('latin1');
    const start = Number(/startxref\n(\d+)/u.exec(bytes)?.[1]);
    expect(bytes.slice(start, start + 4)).toBe('xref');
    const offsets = Array.from(bytes.slice(start).matchAll(/^(\d{10}) 00000 n/gmu), ([, offset]) => Number(offset));
    expect(offsets.map((offset) => Number.parseInt(bytes.slice(offset), 10))).toEqual(offsets.map((_, at) => at + 1));
    expect(readPageContents(pdf(long))).toEqual(pageContents(long));
  });

  it('given a character that Windows-1252 has not, then says which', () => {
    expect(() => pageContents('Price: 5 ₿')).toThrow(/₿/u);
  });
});
