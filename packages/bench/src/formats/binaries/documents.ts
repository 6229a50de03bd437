import { join } from 'node:path';
import { FORMATS_FOLDER } from '../read.ts';
import { docx } from './docx.ts';
import { pdf } from './pdf.ts';

export interface GeneratedDocument {
  /** The document's path, and that of the text it is made from. */
  readonly file: string;
  readonly source: string;
  readonly make: (sourceText: string) => Buffer;
}

/** The documents that are made from a text, with how each is made. */
export const DOCUMENTS: readonly GeneratedDocument[] = [
  generated(join('open', 'docx-komite-sekolah'), 'docx', docx),
  generated(join('sealed', 'pdf-koperasi-susu'), 'pdf', pdf),
];

function generated(name: string, ending: string, make: (sourceText: string) => Buffer): GeneratedDocument {
  const path = join(FORMATS_FOLDER, name);
  return { file: `${path}.${ending}`, source: `${path}.source.txt`, make };
}
