/** A Word document becomes the text that a person reads in it. */
import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import { ArticleError, type Notice } from '../../error.ts';
import { READERS } from '../../front-matter/values.ts';
import { joinBlocks } from '../joined.ts';
import { blocksOf } from '../markup/blocks.ts';
import { type PageElement, parseMarkup } from '../markup/tree.ts';
import type { SourceText } from '../types.ts';
import { assertXml } from './xml.ts';
import { createUnpacker, DAMAGED, listZip, type ZipEntry } from './zip.ts';

/** The parts that hold words and how they are laid out; pictures, macros and what is embedded are never unpacked. */
const PARTS =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|word\/(?:document\d*|styles|numbering|footnotes|endnotes)\.xml|word\/_rels\/(?:document\d*|footnotes|endnotes)\.xml\.rels)$/;
const DOCUMENT = /^word\/document\d*\.xml$/;

/** What a zip is that holds no Word document, by one of its parts. */
const OTHERS: readonly { readonly part: RegExp; readonly message: string; readonly advice: string }[] = [
  {
    part: /^xl\//,
    message: 'It is a spreadsheet, which is not read.',
    advice: 'Write what it says in sentences in a .txt or .md file.',
  },
  {
    part: /^ppt\//,
    message: 'It holds slides, which are not read.',
    advice: 'Save their text as .txt or .md.',
  },
  {
    part: /^mimetype$/,
    message: 'It is an OpenDocument file or an e-book, which is not read.',
    advice: 'Open it and save it as .docx or as plain text (.txt, UTF-8).',
  },
  {
    part: /^(?!word\/|\[Content_Types\])/,
    message: 'It is an archive, which is not read.',
    advice: 'Unpack it into the folder.',
  },
];

/** What mammoth makes of styles beyond its own table: a title is a heading, deleted text is gone. */
const STYLES = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh"];

/**
 * Reads a document as it is once every change in it is accepted.
 * @param bytes a zip
 * @throws {ArticleError} where it is no Word document, damaged, protected, or larger than what is read
 */
export async function readDocx(bytes: Uint8Array): Promise<SourceText> {
  const entries = listZip(bytes);
  if (!entries.some(({ name }) => DOCUMENT.test(name))) throw whatElse(entries);
  const parts = unpacked(entries);
  const { root } = parseMarkup(await htmlOf(parts));
  const drafts = blocksOf(root, { isLeftOut: isFootnoteMark, isFurniture: () => false });
  if (drafts.length === 0) {
    throw new ArticleError(null, 'The document has no text.', 'Write the text into it, or remove the file.');
  }
  const notices = entries.some(({ name }) => name.endsWith('vbaProject.bin')) ? [MACROS] : [];
  return { format: 'docx', ...joinBlocks(drafts), bodyLine: 1, frontMatter: titleOf(parts), notices };
}

const MACROS: Notice = {
  line: null,
  message: 'Its macros are left out.',
  advice: 'Nothing needs to be done; only its text is read.',
};

function whatElse(entries: readonly ZipEntry[]): ArticleError {
  const other = OTHERS.find(({ part }) => entries.some(({ name }) => part.test(name)));
  return other === undefined
    ? new ArticleError(null, 'It is no Word document (.docx): it holds no text of one.', DAMAGED[1])
    : new ArticleError(null, other.message, other.advice);
}

/** @throws {ArticleError} for a part that there is twice, since programs differ in which of them they read */
function unpacked(entries: readonly ZipEntry[]): Record<string, Uint8Array> {
  const unpack = createUnpacker();
  const parts: Record<string, Uint8Array> = {};
  for (const entry of entries) {
    if (!PARTS.test(entry.name)) continue;
    if (Object.hasOwn(parts, entry.name)) throw new ArticleError(null, ...DAMAGED);
    const part = unpack(entry);
    assertXml(part);
    parts[entry.name] = part;
  }
  return parts;
}

/** mammoth sees a zip of just the parts that were unpacked and looked at. */
async function htmlOf(parts: Readonly<Record<string, Uint8Array>>): Promise<string> {
  const zip = zipSync({ ...parts }, { level: 0 });
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength) },
      {
        styleMap: STYLES,
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
        externalFileAccess: false,
      },
    );
    return value;
  } catch {
    throw new ArticleError(null, ...DAMAGED);
  }
}

/** `[1]` in the text, and the arrow that leads back from the note; the notes themselves stand at the end. */
function isFootnoteMark({ name, attributes }: PageElement): boolean {
  return name === 'a' && /^#(?:foot|end)note-/.test(attributes.href ?? '');
}

/** Titles that a word processor or template gave. */
const NO_TITLE =
  /^(?:microsoft word\b|document\d*$|dokumen\d*$|untitled|tanpa judul|word document$)|\.(?:docx?|dotx?|rtf)$/i;

function titleOf(parts: Readonly<Record<string, Uint8Array>>): SourceText['frontMatter'] {
  const core = parts['docProps/core.xml'];
  if (core === undefined) return {};
  const element = /<dc:title>([^<]{1,300})<\/dc:title>/.exec(new TextDecoder().decode(core))?.[1] ?? '';
  const text = element
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
  const title = READERS.title({ type: 'text', text });
  return title !== null && 'value' in title && !NO_TITLE.test(title.value) ? { title: title.value } : {};
}
