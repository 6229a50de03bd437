/** Bad usage or input: one line that says what, where and what to do; exit status 2. */
export class CommandLineError extends Error {
  override readonly name = 'CommandLineError';
}
