/** The bot can't start or go on; the message is one line that says what to do, without a token in it. */
export class ConnectionError extends Error {
  override readonly name = 'ConnectionError';
  /** Whether a next start may succeed without anybody's doing, as where the network is away. */
  readonly mayPass: boolean;

  constructor(message: string, { mayPass = true }: { readonly mayPass?: boolean } = {}) {
    super(message);
    this.mayPass = mayPass;
  }
}
