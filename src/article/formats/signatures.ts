/** How files begin that hold no text to read, and what to say of each. */

interface Signature {
  /** As Latin-1. */
  readonly starts: string;
  /** Where it stands; default 0. */
  readonly at?: number;
  readonly message: string;
  readonly advice: string;
}

const picture = (kind: string, starts: string, at = 0): Signature => ({
  starts,
  at,
  message: `It is a picture (${kind}), which is not read.`,
  advice: 'Type out the words in it in a .txt or .md file, or leave it out.',
});

const recording = (kind: string, starts: string, at = 0): Signature => ({
  starts,
  at,
  message: `It is a recording (${kind}), which is not read.`,
  advice: 'Put a transcript of it into a .txt or .md file.',
});

const archive = (kind: string, starts: string): Signature => ({
  starts,
  message: `It is an archive (${kind}), which is not read.`,
  advice: 'Unpack it into the folder.',
});

const program = (starts: string): Signature => ({
  starts,
  message: 'It is a program, which is not read.',
  advice: 'Move it out of the folder.',
});

export const SIGNATURES: readonly Signature[] = [
  picture('PNG', '\x89PNG\r\n'),
  picture('JPEG', '\xFF\xD8\xFF'),
  picture('GIF', 'GIF87a'),
  picture('GIF', 'GIF89a'),
  picture('WebP', 'WEBP', 8),
  picture('TIFF', 'II*\0'),
  picture('TIFF', 'MM\0*'),
  picture('HEIC', 'ftyphei', 4),
  picture('AVIF', 'ftypavi', 4),
  recording('MP4', 'ftyp', 4),
  recording('MP3', 'ID3\x03'),
  recording('MP3', 'ID3\x04'),
  recording('WAV', 'WAVE', 8),
  recording('Ogg', 'OggS\0'),
  recording('FLAC', 'fLaC\0'),
  recording('Matroska', '\x1A\x45\xDF\xA3'),
  archive('gzip', '\x1F\x8B'),
  archive('7z', '7z\xBC\xAF\x27\x1C'),
  archive('RAR', 'Rar!\x1A\x07'),
  archive('bzip2', 'BZh9'),
  archive('xz', '\xFD7zXZ\0'),
  archive('zstd', '\x28\xB5\x2F\xFD'),
  program('\x7FELF'),
  program('MZ\x90\0'),
  {
    starts: '{\\rtf',
    message: 'It is a document in RTF, which is not read.',
    advice: 'Open it in a word processor and save it as .docx or as plain text (.txt, UTF-8).',
  },
  {
    starts: '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1',
    message: 'It is a document of an older Word (.doc), or one with a password, which is not read.',
    advice: 'Open it in a word processor and save it as .docx, without a password.',
  },
  {
    starts: 'SQLite format 3\0',
    message: 'It is a database, which is not read.',
    advice: 'Save the text in it as .txt or .md, or leave it out.',
  },
];
