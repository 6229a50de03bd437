import { type Block, pageHeaderOf, readSourceText } from './source-text.ts';
import { zip } from './zip.ts';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
/** Word splits a paragraph into runs wherever it was edited; here after so many characters, within words too. */
const RUN_LENGTH = 57;

/** A Word document of a source text, with a page header and a page number that are no part of the text. */
export function docx(sourceText: string): Buffer {
  return zip([
    { name: '[Content_Types].xml', text: contentTypes() },
    { name: '_rels/.rels', text: relationships([['officeDocument', 'word/document.xml']]) },
    { name: 'word/document.xml', text: documentXml(sourceText) },
    {
      name: 'word/_rels/document.xml.rels',
      text: relationships([
        ['styles', 'styles.xml'],
        ['header', 'header1.xml'],
        ['footer', 'footer1.xml'],
      ]),
    },
    { name: 'word/styles.xml', text: stylesXml() },
    {
      name: 'word/header1.xml',
      text: `${XML}<w:hdr ${WORD}>${paragraph(pageHeaderOf(readSourceText(sourceText)))}</w:hdr>`,
    },
    { name: 'word/footer1.xml', text: footerXml() },
  ]);
}

/** The main part of the document (ECMA-376, part 1, section 17.2). */
export function documentXml(sourceText: string): string {
  const blocks = readSourceText(sourceText).map(blockXml).join('');
  const references =
    '<w:headerReference w:type="default" r:id="rId2"/><w:footerReference w:type="default" r:id="rId3"/>';
  const page = `<w:sectPr>${references}<w:pgSz w:w="11906" w:h="16838"/></w:sectPr>`;
  return `${XML}<w:document ${WORD} xmlns:r="${OFFICE}"><w:body>${blocks}${page}</w:body></w:document>`;
}

function blockXml(block: Block): string {
  if (block.kind === 'heading') return paragraph(block.text, `<w:pStyle w:val="Heading${block.level}"/>`);
  if (block.kind === 'paragraph') return paragraph(block.text);
  const rows = block.rows.map((cells) => {
    const columns = cells.map(
      (cell) => `<w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr>${paragraph(cell)}</w:tc>`,
    );
    return `<w:tr>${columns.join('')}</w:tr>`;
  });
  const grid = '<w:gridCol w:w="3000"/>'.repeat(block.rows[0]?.length ?? 0);
  return `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl>`;
}

function paragraph(text: string, properties = ''): string {
  const runs = text.split('**').flatMap((part, at) => runsOf(part, at % 2 === 1));
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs.join('')}</w:p>`;
}

function runsOf(text: string, bold: boolean): string[] {
  const runs: string[] = [];
  for (let at = 0; at < text.length; at += RUN_LENGTH) {
    const piece = escapeXml(text.slice(at, at + RUN_LENGTH));
    const properties = bold ? '<w:rPr><w:b/></w:rPr>' : '';
    runs.push(`<w:r>${properties}<w:t xml:space="preserve">${piece}</w:t></w:r>`);
  }
  return runs;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function footerXml(): string {
  const field = '<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>';
  return `${XML}<w:ftr ${WORD}><w:p>${field}</w:p></w:ftr>`;
}

function stylesXml(): string {
  const headings = [1, 2, 3].map(
    (level) =>
      `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/>` +
      `<w:pPr><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>`,
  );
  const table = '<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/></w:style>';
  const normal = '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>';
  return `${XML}<w:styles ${WORD}>${normal}${headings.join('')}${table}</w:styles>`;
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const rows = targets.map(
    ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${rows.join('')}</Relationships>`;
}

function contentTypes(): string {
  const parts = [
    ['document', 'document.main'],
    ['styles', 'styles'],
    ['header1', 'header'],
    ['footer1', 'footer'],
  ].map(([file, type]) => `<Override PartName="/word/${file}.xml" ContentType="${MAIN}.${type}+xml"/>`);
  const rels = `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`;
  const xml = '<Default Extension="xml" ContentType="application/xml"/>';
  return `${XML}<Types xmlns="${PACKAGE}/content-types">${rels}${xml}${parts.join('')}</Types>`;
}
