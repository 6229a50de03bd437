/** A file of a library, or a source that a server keeps, becomes what an index takes. */
import { createHash } from 'node:crypto';
import { ArticleError } from '../../article/error.ts';
import { readSourceText } from '../../article/formats/formats.ts';
import { readArticle } from '../../article/parse.ts';
import { type Fingerprint, fingerprintOf } from '../../article/review/fingerprint.ts';
import { reviewArticle } from '../../article/review/review.ts';
import type { Review } from '../../article/review/types.ts';
import { cutSegment, type Segment } from '../../search/index/segment.ts';
import { readBytes, toProblem } from '../file.ts';
import type { Problem } from '../types.ts';
import { type Given, withDetails } from './details.ts';

export interface SourceRequest {
  /** Path of the file; of a `given` source, the name that is told of it. */
  readonly file: string;
  /** As `Article.id`. */
  readonly id: string;
  /** A source that is no file of a folder. It is reviewed as well. */
  readonly given?: Given;
}

/** What became of a file. Plain data that can be handed between threads. */
export interface ReadSource {
  /** SHA-256 of its bytes, as hexadecimal digits; `null` where they could not be read. */
  readonly hash: string | null;
  /** `null` where it holds no article; `problems` says why. */
  readonly segment: Segment | null;
  /** Of `given` bytes that hold an article, else `null`. */
  readonly reviewed: Reviewed | null;
  readonly problems: readonly Problem[];
}

/** What an editor sees in it, but for sources that are nearly the same, which the fingerprint tells. */
export interface Reviewed {
  readonly review: Review;
  readonly fingerprint: Fingerprint;
}

/**
 * Reads, analyses and cuts one file. Rejects only for a fault of the bot.
 * @param onParsed called once the text is out of its format
 */
export async function readSource(
  { file, id, given }: SourceRequest,
  onParsed: () => void = () => undefined,
): Promise<ReadSource> {
  let hash: string | null = null;
  try {
    const bytes = given?.bytes ?? (await readBytes(file));
    hash = createHash('sha256').update(bytes).digest('hex');
    const source = await readSourceText(bytes, given?.name ?? file);
    onParsed();
    const text = given === undefined ? source : withDetails(source, given);
    const { article, notices } = readArticle(id, text);
    const problems = notices.map((notice): Problem => ({ severity: 'notice', file, ...notice }));
    const reviewed =
      given === undefined ? null : { review: reviewArticle(article), fingerprint: fingerprintOf(article) };
    return { hash, segment: cutSegment(article), reviewed, problems };
  } catch (error) {
    if (hash !== null && !(error instanceof ArticleError)) throw error;
    return { hash, segment: null, reviewed: null, problems: [toProblem(file, error)] };
  }
}
