/** Which files are read, and what to say of the others. */
import { endingOf, READ_ENDINGS } from '../article/formats/sniff.ts';

/** Files of one kind that are not read: what they are, and what to do, each in one sentence. */
interface Kind {
  readonly endings: readonly string[];
  readonly message: string;
  readonly advice: string;
}

const KINDS: readonly Kind[] = [
  {
    endings: ['doc', 'docm', 'dot', 'dotx', 'odt', 'rtf', 'pages', 'wpd'],
    message: 'It is a document of a word processor in a format that is not read.',
    advice: 'Open it there and save it as .docx or as plain text (.txt, UTF-8).',
  },
  {
    endings: ['shtml', 'mht', 'mhtml', 'webarchive'],
    message: 'It is a web page in a format that is not read.',
    advice: 'Save the page as .html, or copy the text of the article into a .txt or .md file.',
  },
  {
    endings: ['sbv', 'ass', 'ssa', 'ttml', 'dfxp', 'scc'],
    message: 'It holds captions in a format that is not read.',
    advice: 'Export them as .vtt or .srt.',
  },
  {
    endings: ['xlsx', 'xls', 'xlsm', 'ods', 'csv', 'tsv', 'numbers'],
    message: 'It is a spreadsheet, which is not read.',
    advice: 'Write what it says in sentences in a .txt or .md file.',
  },
  {
    endings: ['pptx', 'ppt', 'ppsx', 'odp', 'key'],
    message: 'It holds slides, which are not read.',
    advice: 'Save them as PDF, or their text as .txt or .md.',
  },
  {
    endings: ['jpg', 'jpeg', 'png', 'gif', 'webp', 'heic', 'heif', 'avif', 'tif', 'tiff', 'bmp', 'svg', 'psd'],
    message: 'It is a picture, which is not read.',
    advice: 'Type out the words in it in a .txt or .md file, or leave it out.',
  },
  {
    endings: [
      'mp3',
      'm4a',
      'wav',
      'ogg',
      'oga',
      'opus',
      'flac',
      'aac',
      'wma',
      'amr',
      'mp4',
      'm4v',
      'mov',
      'mkv',
      'avi',
      'webm',
      '3gp',
      'mpg',
      'mpeg',
    ],
    message: 'It is a recording, which is not read.',
    advice: 'Put its captions (.vtt, .srt) or a transcript (.txt, .md, .docx) into the folder.',
  },
  {
    endings: ['zip', 'tar', 'gz', 'tgz', 'bz2', 'xz', 'zst', '7z', 'rar'],
    message: 'It is an archive, which is not read.',
    advice: 'Unpack it into the folder.',
  },
  {
    endings: ['eml', 'msg', 'mbox'],
    message: 'It holds e-mail, which is not read.',
    advice: 'Save the text of the message as .txt or .md.',
  },
  {
    endings: ['json', 'jsonl', 'ndjson', 'yaml', 'yml', 'toml', 'xml', 'db', 'sqlite'],
    message: 'It holds data for programs, which are not read.',
    advice: 'Save the text in it as .txt or .md, or leave it out.',
  },
];

const ANY: Omit<Kind, 'endings'> = {
  message: `It is of no kind that is read (${READ_ENDINGS.map((ending) => `.${ending}`).join(', ')}).`,
  advice: 'If it is text, give it the ending .txt or .md; else leave it out.',
};

const KIND_BY_ENDING: ReadonlyMap<string, Kind> = new Map(
  KINDS.flatMap((kind) => kind.endings.map((ending) => [ending, kind] as const)),
);

/** Whether a file of this name is read. */
export function isRead(name: string): boolean {
  return READ_ENDINGS.includes(endingOf(name));
}

/** What to say of a file of this name, which is not read. */
export function whyNotRead(name: string): { readonly message: string; readonly advice: string } {
  const { message, advice } = KIND_BY_ENDING.get(endingOf(name)) ?? ANY;
  return { message, advice };
}
