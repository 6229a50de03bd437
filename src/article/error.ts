/** Something to tell of a file: what, and what to do, each in one sentence. */
export interface Notice {
  /** 1-based line of the file, `null` where it has none. */
  readonly line: number | null;
  readonly message: string;
  readonly advice: string;
}

/** A file that cannot become an article: `message` says what is wrong, `advice` what to do, each in one sentence. */
export class ArticleError extends Error implements Notice {
  override readonly name = 'ArticleError';
  readonly line: number | null;
  readonly advice: string;

  constructor(line: number | null, message: string, advice: string) {
    super(message);
    this.line = line;
    this.advice = advice;
  }
}
