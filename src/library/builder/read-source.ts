/** A file of a library becomes what an index takes. */
import { createHash } from 'node:crypto';
import { ArticleError } from '../../article/error.ts';
import { readArticle } from '../../article/parse.ts';
import { cutSegment, type Segment } from '../../search/index/segment.ts';
import { decodeText, readBytes, toProblem } from '../file.ts';
import type { Problem } from '../types.ts';

export interface SourceRequest {
  /** Path of the file. */
  readonly file: string;
  /** As `Article.id`. */
  readonly id: string;
}

/** What became of a file. Plain data that can be handed between threads. */
export interface ReadSource {
  /** SHA-256 of its bytes, as hexadecimal digits; `null` where they could not be read. */
  readonly hash: string | null;
  /** `null` where it holds no article; `problems` says why. */
  readonly segment: Segment | null;
  readonly problems: readonly Problem[];
}

/** Reads, analyses and cuts one file. Never rejects. */
export async function readSource({ file, id }: SourceRequest): Promise<ReadSource> {
  let hash: string | null = null;
  try {
    const bytes = await readBytes(file);
    hash = createHash('sha256').update(bytes).digest('hex');
    const { article, notices } = readArticle(id, decodeText(bytes));
    const problems = notices.map((notice): Problem => ({ severity: 'notice', file, ...notice }));
    return { hash, segment: cutSegment(article), problems };
  } catch (error) {
    if (hash !== null && !(error instanceof ArticleError)) throw error;
    return { hash, segment: null, problems: [toProblem(file, error)] };
  }
}
