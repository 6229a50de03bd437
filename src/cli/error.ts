/** Bad usage or input: one line that says what, where and what to do; exit status 2. */
export class CommandLineError extends Error {
  override readonly name: string = 'CommandLineError';
}

/** The command was typed otherwise than it is: the line ends by naming the help that tells how. */
export class UsageError extends CommandLineError {
  override readonly name = 'UsageError';
}
