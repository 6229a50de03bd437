/** The part of the hostile files that is packed or compiled: Word documents and PDF files. */
import { deflateSync as deflated } from 'node:zlib';
import { docxOf, p, r, table } from './docx.ts';
import type { HostileFile } from './hostile-file.ts';
import { column, firstObject, pdfOf, written } from './pdf.ts';
import { type ZipEntry, zipOf } from './zip.ts';

const TEXT = 'Warga membersihkan sungai. Air kembali jernih.';
const MiB = 1024 * 1024;
const LARGE = Buffer.alloc(200 * MiB, 'a');
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

const nested = (levels: number, open: string, close: string) =>
  `${open.repeat(levels)}${p(TEXT)}${close.repeat(levels)}`;
const nestedTables = (levels: number) => nested(levels, '<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>');
const entry = (name: string, data: Uint8Array | string, more: Partial<ZipEntry> = {}): ZipEntry => ({
  name,
  data,
  ...more,
});
const withDoctype = (doctype: string, text: string) =>
  `<?xml version="1.0"?>${doctype}<w:document ${W}><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`;
const entities = `<!DOCTYPE d [<!ENTITY a "kata kata kata">${Array.from({ length: 20 }, (_, at) => `<!ENTITY a${at} "${`&a${at === 0 ? '' : at - 1};`.repeat(10)}">`).join('')}]>`;
const page = (lines: readonly string[]) => pdfOf([column(lines)]);

const DOCUMENTS: readonly HostileFile[] = [
  { what: 'no byte', name: 'a.docx', bytes: () => Buffer.alloc(0), told: /no Word document/ },
  { what: 'text', name: 'a.docx', bytes: () => Buffer.from(TEXT), told: /no Word document/ },
  { what: 'an empty zip', name: 'a.docx', bytes: () => zipOf([]), told: /no Word document/ },
  { what: 'a zip of something else', name: 'a.docx', bytes: () => zipOf([entry('a.txt', TEXT)]), told: /archive/ },
  {
    what: 'a zip that was cut off',
    name: 'a.docx',
    bytes: () => docxOf({ body: p(TEXT) }).subarray(0, 700),
    told: /damaged/,
  },
  { what: 'a document without words', name: 'a.docx', bytes: () => docxOf({ body: p('') }), told: /no text/ },
  {
    what: 'no document.xml',
    name: 'a.docx',
    bytes: () => zipOf([entry('[Content_Types].xml', '<Types/>'), entry('word/styles.xml', '<w/>')]),
    told: /no Word document|damaged/,
  },
  {
    what: 'a document that is no XML',
    name: 'a.docx',
    bytes: () => docxOf({ body: '', document: '<<<>>>' }),
    told: /damaged|no text/,
  },
  {
    what: '200 MiB packed small',
    name: 'a.docx',
    bytes: () => docxOf({ body: '', more: [entry('word/document.xml', LARGE)] }),
    told: /unpacked/,
  },
  {
    what: '200 MiB that claim to be 10 bytes',
    name: 'a.docx',
    bytes: () => docxOf({ body: '', more: [entry('word/document.xml', LARGE, { claimedSize: 10 })] }),
    told: /unpacked/,
  },
  {
    what: 'a size of 4 GiB that is claimed',
    name: 'a.docx',
    bytes: () => docxOf({ body: p(TEXT), more: [entry('word/media/a.png', 'x', { claimedSize: 0xfffffffe })] }),
    told: null,
    body: /Warga/,
  },
  {
    what: 'a zip bomb beside the document',
    name: 'a.docx',
    bytes: () => docxOf({ body: p(TEXT), more: [entry('word/embeddings/a.zip', zipOf([entry('a', LARGE)]))] }),
    told: null,
    body: /Warga/,
  },
  {
    what: '70,000 parts',
    name: 'a.docx',
    bytes: () => zipOf(Array.from({ length: 60_000 }, (_, at) => entry(`word/${at}.xml`, ''))),
    told: /parts/,
  },
  {
    what: 'two documents of one name',
    name: 'a.docx',
    bytes: () =>
      zipOf([
        entry('word/document.xml', withDoctype('', TEXT)),
        entry('word/document.xml', withDoctype('', TEXT)),
        entry('[Content_Types].xml', '<Types/>'),
      ]),
    told: /damaged/,
  },
  {
    what: 'a part that is encrypted',
    name: 'a.docx',
    bytes: () => docxOf({ body: '', more: [entry('word/document.xml', 'x', { flags: 1 })] }),
    told: /password/,
  },
  {
    what: 'a method of packing that nobody knows',
    name: 'a.docx',
    bytes: () => docxOf({ body: '', more: [entry('word/document.xml', 'x', { method: 99 })] }),
    told: /damaged/,
  },
  {
    what: 'data that is not deflated',
    name: 'a.docx',
    bytes: () => docxOf({ body: '', more: [entry('word/document.xml', noise(), { stored: true, method: 8 })] }),
    told: /damaged/,
  },
  {
    what: '100,000 tables in each other',
    name: 'a.docx',
    bytes: () => docxOf({ body: nestedTables(100_000) }),
    told: /nested/,
  },
  {
    what: 'entities that multiply',
    name: 'a.docx',
    bytes: () => docxOf({ body: '', document: withDoctype(entities, `&a19; ${TEXT}`) }),
    told: /DOCTYPE/,
  },
  {
    what: 'an external entity',
    name: 'a.docx',
    bytes: () =>
      docxOf({
        body: '',
        document: withDoctype('<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>', `&x; ${TEXT}`),
      }),
    told: /DOCTYPE/,
  },
  {
    what: 'macros',
    name: 'a.docx',
    bytes: () => docxOf({ body: p(TEXT), more: [entry('word/vbaProject.bin', 'x')] }),
    told: /macros/,
    body: /Warga/,
  },
  {
    what: 'parts that name other folders',
    name: 'a.docx',
    bytes: () => docxOf({ body: p(TEXT), more: [entry('../../word/document.xml', 'x'), entry('/etc/passwd', 'x')] }),
    told: null,
    body: /^Warga/,
  },
  {
    what: 'a picture somewhere else',
    name: 'a.docx',
    bytes: () => docxOf({ body: p(`<w:r><w:drawing><a:blip r:link="rId9"/></w:drawing></w:r>${r(TEXT)}`) }),
    told: null,
    body: /^Warga/,
  },
  {
    what: 'an old Word document',
    name: 'a.docx',
    bytes: () => Buffer.from(`d0cf11e0a1b11ae1${'00'.repeat(600)}`, 'hex'),
    told: /older Word/,
  },
  {
    what: 'a table of 5,000 rows',
    name: 'a.docx',
    bytes: () => docxOf({ body: table(Array.from({ length: 5_000 }, (_, at) => [`Nomor ${at}`, TEXT])) }),
    told: null,
    body: /Nomor 4999\tWarga/,
  },
  {
    what: 'a spreadsheet',
    name: 'a.docx',
    bytes: () => zipOf([entry('[Content_Types].xml', '<Types/>'), entry('xl/workbook.xml', '<w/>')]),
    told: /spreadsheet/,
  },
  {
    what: 'an OpenDocument text',
    name: 'a.docx',
    bytes: () =>
      zipOf([
        entry('mimetype', 'application/vnd.oasis.opendocument.text', { stored: true }),
        entry('content.xml', '<w/>'),
      ]),
    told: /OpenDocument/,
  },
];

const PDFS: readonly HostileFile[] = [
  { what: 'no byte', name: 'a.pdf', bytes: () => Buffer.alloc(0), told: /no PDF/ },
  { what: 'text', name: 'a.pdf', bytes: () => Buffer.from(TEXT), told: /no PDF/ },
  { what: 'a header alone', name: 'a.pdf', bytes: () => Buffer.from('%PDF-1.7\n'), told: /damaged/ },
  {
    what: 'a file cut off in the middle',
    name: 'a.pdf',
    bytes: () => page([TEXT]).subarray(0, 400),
    told: /damaged|scanned/,
  },
  {
    what: 'no table of objects',
    name: 'a.pdf',
    bytes: () =>
      Buffer.from(
        page([TEXT])
          .toString('latin1')
          .replace(/xref[\s\S]*$/, ''),
        'latin1',
      ),
    told: /damaged/,
  },
  {
    what: 'a table of objects that is wrong',
    name: 'a.pdf',
    bytes: () =>
      Buffer.from(
        page([TEXT])
          .toString('latin1')
          .replace(/\d{10} 00000 n/g, '0000000007 00000 n'),
        'latin1',
      ),
    told: null,
    body: /Warga/,
  },
  { what: 'no text layer', name: 'a.pdf', bytes: () => pdfOf([[], []]), told: /scanned PDF, without a text layer/ },
  {
    what: 'pages in a circle',
    name: 'a.pdf',
    bytes: () =>
      written(
        new Map([
          [1, '<< /Type /Catalog /Pages 2 0 R >>'],
          [2, '<< /Type /Pages /Count 9 /Kids [2 0 R 2 0 R] >>'],
        ]),
        '/Root 1 0 R',
      ),
    told: /damaged|scanned/,
  },
  {
    what: 'a million pages that are claimed',
    name: 'a.pdf',
    bytes: () =>
      written(
        new Map([
          [1, '<< /Type /Catalog /Pages 2 0 R >>'],
          [2, '<< /Type /Pages /Count 1000000 /Kids [] >>'],
        ]),
        '/Root 1 0 R',
      ),
    told: /scanned|pages|damaged/,
  },
  {
    what: '5,001 pages',
    name: 'a.pdf',
    bytes: () => pdfOf(Array.from({ length: 5_001 }, () => [])),
    told: /5001 pages; at most 5000/,
  },
  { what: 'a password', name: 'a.pdf', bytes: encrypted, told: /password/ },
  {
    what: 'JavaScript',
    name: 'a.pdf',
    bytes: () => pdfOf([column([TEXT])], { catalogue: '/OpenAction << /S /JavaScript /JS (while \\(true\\) {}) >>' }),
    told: null,
    body: /Warga/,
  },
  { what: 'a form within itself', name: 'a.pdf', bytes: loopingForm, told: /scanned|damaged/ },
  {
    what: '300,000 objects',
    name: 'a.pdf',
    bytes: () => pdfOf([column([TEXT])], { objects: Array.from({ length: 300_000 }, () => '<< >>') }),
    told: null,
    body: /Warga/,
  },
  {
    what: 'arrays in each other',
    name: 'a.pdf',
    bytes: () => pdfOf([column([TEXT])], { catalogue: `/A ${'['.repeat(100_000)}${']'.repeat(100_000)}` }),
    told: /damaged/,
  },
  { what: 'a stream that unpacks without end', name: 'a.pdf', bytes: bomb, told: /memory|damaged/ },
  {
    what: 'a page of 100,000 runs at one place',
    name: 'a.pdf',
    bytes: () => pdfOf([Array.from({ length: 100_000 }, () => ({ x: 72, y: 700, text: 'kata' }))]),
    told: null,
    body: /kata/,
  },
];

function noise(): Buffer {
  return Buffer.from(Array.from({ length: 500 }, (_, at) => (at * 7_919) & 0xff));
}

/** Protected with a password that is not the empty one: the keys fit none. */
function encrypted(): Buffer {
  const key = '00'.repeat(32);
  const entry = `<< /Filter /Standard /V 1 /R 2 /O <${key}> /U <${'11'.repeat(32)}> /P -4 >>`;
  return pdfOf([column([TEXT])], { objects: [entry], trailer: `/Encrypt ${firstObject(1)} 0 R /ID [<00> <00>]` });
}

/** A page whose form draws itself. */
function loopingForm(): Buffer {
  return written(
    new Map([
      [1, '<< /Type /Catalog /Pages 2 0 R >>'],
      [2, '<< /Type /Pages /Count 1 /Kids [3 0 R] >>'],
      [
        3,
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /XObject << /F 4 0 R >> >> /Contents 5 0 R >>',
      ],
      [
        4,
        '<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /F 4 0 R >> >> /Length 4 >>\nstream\n/F Do\nendstream',
      ],
      [5, '<< /Length 5 >>\nstream\n/F Do\nendstream'],
    ]),
    '/Root 1 0 R',
  );
}

/** A page whose content is 400 MiB once it is unpacked. */
function bomb(): Buffer {
  const content = deflated(Buffer.concat([LARGE, LARGE]));
  const hex = content.toString('latin1');
  return written(
    new Map([
      [1, '<< /Type /Catalog /Pages 2 0 R >>'],
      [2, '<< /Type /Pages /Count 1 /Kids [3 0 R] >>'],
      [3, '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << >> /Contents 4 0 R >>'],
      [4, `<< /Length ${hex.length} /Filter /FlateDecode >>\nstream\n${hex}\nendstream`],
    ]),
    '/Root 1 0 R',
  );
}

export const HOSTILE_PACKED: readonly HostileFile[] = [...DOCUMENTS, ...PDFS];
