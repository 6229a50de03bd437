/** Which files are read, and what to say of the others. */

/** Endings of files whose text is read as it stands, Markdown and plain text alike. */
export const TEXT_ENDINGS: readonly string[] = ['md', 'markdown', 'mdown', 'mkd', 'mkdn', 'txt', 'text', 'log'];

/** Files of one kind that are not read: what they are, and what to do, each in one sentence. */
interface Kind {
  readonly endings: readonly string[];
  readonly message: string;
  readonly advice: string;
}

const KINDS: readonly Kind[] = [
  {
    endings: ['pdf'],
    message: 'It is a PDF, which is not read yet.',
    advice: 'Save its text as .txt or .md.',
  },
  {
    endings: ['docx', 'doc', 'docm', 'dotx', 'odt', 'rtf', 'pages', 'wpd'],
    message: 'It is a document of a word processor, which is not read yet.',
    advice: 'Open it there and save it as plain text (.txt, UTF-8).',
  },
  {
    endings: ['html', 'htm', 'xhtml', 'shtml', 'mht', 'mhtml', 'webarchive'],
    message: 'It is a web page, which is not read yet.',
    advice: 'Copy the text of the article into a .txt or .md file.',
  },
  {
    endings: ['vtt', 'srt', 'sbv', 'ass', 'ssa', 'ttml', 'dfxp', 'scc'],
    message: 'It holds captions, which are not read yet.',
    advice: 'Save their words, without numbers and times, as .txt or .md.',
  },
  {
    endings: ['xlsx', 'xls', 'xlsm', 'ods', 'csv', 'tsv', 'numbers'],
    message: 'It is a spreadsheet, which is not read.',
    advice: 'Write what it says in sentences in a .txt or .md file.',
  },
  {
    endings: ['pptx', 'ppt', 'ppsx', 'odp', 'key'],
    message: 'It holds slides, which are not read.',
    advice: 'Save their text as .txt or .md.',
  },
  {
    endings: ['jpg', 'jpeg', 'png', 'gif', 'webp', 'heic', 'heif', 'avif', 'tif', 'tiff', 'bmp', 'svg', 'psd'],
    message: 'It is a picture, which is not read.',
    advice: 'Type out the words in it in a .txt or .md file, or move it out of the folder.',
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
    advice: 'Put a transcript of it into a .txt or .md file.',
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
    advice: 'Save the text in it as .txt or .md, or move it out of the folder.',
  },
];

const ANY: Omit<Kind, 'endings'> = {
  message: `It is of no kind that is read (${TEXT_ENDINGS.map((ending) => `.${ending}`).join(', ')}).`,
  advice: 'If it is text, give it the ending .txt or .md; else move it out of the folder.',
};

const KIND_BY_ENDING: ReadonlyMap<string, Kind> = new Map(
  KINDS.flatMap((kind) => kind.endings.map((ending) => [ending, kind] as const)),
);

/** Whether a file of this name is read. */
export function isRead(name: string): boolean {
  return TEXT_ENDINGS.includes(endingOf(name));
}

/** What to say of a file of this name, which is not read. */
export function whyNotRead(name: string): { readonly message: string; readonly advice: string } {
  const { message, advice } = KIND_BY_ENDING.get(endingOf(name)) ?? ANY;
  return { message, advice };
}

/** In lower case, without the dot; `''` where there is none. */
function endingOf(name: string): string {
  return /\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}
