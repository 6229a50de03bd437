/** Writes Word documents of a few parts. */
import { type ZipEntry, zipOf } from './zip.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

export interface DocxParts {
  /** What stands between `<w:body>` and its end. */
  readonly body: string;
  /** Parts beside the document, or in place of one. */
  readonly more?: readonly ZipEntry[];
  /** The whole of `word/document.xml`, in place of one made of `body`. */
  readonly document?: string;
  readonly title?: string;
}

/** A Word document with styles for headings, a numbering for lists and footnote 1. */
export function docxOf({ body, more = [], document, title }: DocxParts): Buffer {
  const parts: ZipEntry[] = [
    { name: '[Content_Types].xml', data: contentTypes() },
    { name: '_rels/.rels', data: relations([['rId1', 'officeDocument', 'word/document.xml']]) },
    { name: 'word/document.xml', data: document ?? `${HEAD}<w:document ${W}><w:body>${body}</w:body></w:document>` },
    {
      name: 'word/_rels/document.xml.rels',
      data: relations([
        ['rId1', 'styles', 'styles.xml'],
        ['rId2', 'numbering', 'numbering.xml'],
        ['rId3', 'footnotes', 'footnotes.xml'],
      ]),
    },
    { name: 'word/styles.xml', data: styles() },
    { name: 'word/numbering.xml', data: numbering() },
    { name: 'word/footnotes.xml', data: footnotes() },
    ...(title === undefined ? [] : [{ name: 'docProps/core.xml', data: core(title) }]),
  ];
  const names = new Set(more.map(({ name }) => name));
  return zipOf([...parts.filter(({ name }) => !names.has(name)), ...more]);
}

/** A paragraph of runs; `properties` as in `<w:pStyle w:val="Heading1"/>`. */
export function p(runs: string, properties = ''): string {
  const content = runs.startsWith('<') ? runs : r(runs);
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
}

/** A run of text; `properties` as in `<w:b/>`. */
export function r(text: string, properties = ''): string {
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A table of paragraphs. */
export function table(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => `<w:tc>${p(text)}</w:tc>`;
  return `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
}

export const HEADING = '<w:pStyle w:val="Heading1"/>';
export const ITEM = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
export const FOOTNOTE = '<w:r><w:footnoteReference w:id="1"/></w:r>';

function contentTypes(): string {
  return `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/word/document.xml" ContentType="${MAIN}"/></Types>`;
}

function relations(rows: readonly (readonly [id: string, type: string, target: string])[]): string {
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
  const each = rows.map(([id, name, target]) => `<Relationship Id="${id}" Type="${type}${name}" Target="${target}"/>`);
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`;
}

function styles(): string {
  return `${HEAD}<w:styles ${W}><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style>
<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style></w:styles>`;
}

function numbering(): string {
  return `${HEAD}<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
}

function footnotes(): string {
  return `${HEAD}<w:footnotes ${W}><w:footnote w:id="1"><w:p>${r('Menurut laporan tahunan.')}</w:p></w:footnote></w:footnotes>`;
}

function core(title: string): string {
  return `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title></cp:coreProperties>`;
}
