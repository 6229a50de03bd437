/** A file that cannot become an article: `message` says what is wrong, `advice` what to do, each in one sentence. */
export class ArticleError extends Error {
  override readonly name = 'ArticleError';
  /** 1-based line of the file, `null` where the fault has none. */
  readonly line: number | null;
  readonly advice: string;

  constructor(line: number | null, message: string, advice: string) {
    super(message);
    this.line = line;
    this.advice = advice;
  }
}
