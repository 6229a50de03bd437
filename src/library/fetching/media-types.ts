/** What a server says a body is, and the file's name that follows from it. */
import { endingOf, formatOfName, TEXT_ENDINGS } from '../../article/formats/sniff.ts';
import { wrongType } from './error.ts';

/** The ending of a file of a media type. */
const ENDINGS: Readonly<Record<string, string>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'xhtml',
  'text/plain': 'txt',
  'text/markdown': 'md',
  'text/x-markdown': 'md',
  'text/vtt': 'vtt',
  'application/x-subrip': 'srt',
  'text/srt': 'srt',
  'application/pdf': 'pdf',
  'application/x-pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
};

/** Types that servers give to files of which they do not know the type: the file's own ending tells it. */
const UNTOLD: ReadonlySet<string> = new Set([
  'application/octet-stream',
  'binary/octet-stream',
  'application/download',
  'application/x-download',
  'application/force-download',
  'application/zip',
  'application/msword',
]);

const NAME_MAX_LENGTH = 100;
const TYPE = /^[\w.+-]{1,60}\/[\w.+-]{1,100}$/;

export interface Answered {
  /** The address that answered. */
  readonly url: URL;
  readonly contentType: string | null;
  readonly contentDisposition: string | null;
}

/**
 * A name for what was fetched; its ending is the one of its format, by the media type, else by the address's path, else
 * by the name that the server gives the file: `minutes.pdf`, `page.html`.
 * @throws {FetchError} `type` where it is of no kind that is read
 */
export function fileNameOf({ url, contentType, contentDisposition }: Answered): string {
  const type = mediaTypeOf(contentType);
  const inPath = lastSegment(url);
  const given = givenName(contentDisposition);
  const byName = [inPath, given].map((name) => endingOf(name)).find((ending) => formatOfName(`.${ending}`) !== null);
  const byType = type === null ? undefined : ENDINGS[type];
  const isUntold = type === null || UNTOLD.has(type);
  const ending = byType === 'txt' ? textEnding(byName) : (byType ?? (isUntold ? byName : undefined));
  if (ending === undefined) throw wrongType(type);
  return `${stemOf(given) || stemOf(inPath) || 'page'}.${ending}`;
}

/** In lower case, without parameters; `null` where there is none. */
function mediaTypeOf(contentType: string | null): string | null {
  const type = contentType?.split(';')[0]?.trim().toLowerCase() ?? '';
  return TYPE.test(type) ? type : null;
}

/** The encoding that a content type names, as written; `null` for none. */
export function charsetOf(contentType: string | null): string | null {
  return /;\s*charset\s*=\s*["']?([\w:.-]{1,40})/i.exec(contentType ?? '')?.[1] ?? null;
}

/** Captions and Markdown are served as plain text where a server does not know them. */
function textEnding(byName: string | undefined): string {
  const isText = byName === 'vtt' || byName === 'srt' || TEXT_ENDINGS.some((ending) => ending === byName);
  return isText && byName !== undefined ? byName : 'txt';
}

function lastSegment({ pathname }: URL): string {
  return decoded(pathname.split('/').at(-1) ?? '');
}

/** `attachment; filename="Minutes of May.pdf"`, `filename*=UTF-8''notulen%20mei.pdf` (RFC 6266). */
function givenName(contentDisposition: string | null): string {
  const extended = /filename\*\s*=\s*UTF-8'[\w-]*'([^;\s]+)/i.exec(contentDisposition ?? '')?.[1];
  if (extended !== undefined) return decoded(extended);
  const [, quoted, bare = ''] = /filename\s*=\s*(?:"([^"]*)"|([^;\s]+))/i.exec(contentDisposition ?? '') ?? [];
  return quoted ?? bare;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The name without folders, ending, and what no file system takes. */
function stemOf(name: string): string {
  const base = name.split(/[/\\]/).at(-1) ?? '';
  const ending = endingOf(base);
  const stem = ending === '' ? base : base.slice(0, -ending.length - 1);
  const plain = stem
    .replace(/[\p{C}<>:"|?*]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  return [...plain].slice(0, NAME_MAX_LENGTH).join('').trim();
}
