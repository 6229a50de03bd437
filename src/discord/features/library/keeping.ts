/** What is kept of a server, and what is told where something of it does not work. */

import { FetchError } from '../../../library/fetching/error.ts';
import { KeepingError, type MaterialFault, type ServerSources } from '../../../library/keeping/types.ts';
import { engineReason } from '../../messages/library-engine.ts';
import type { LibraryErrorCode, LibraryErrorValues } from '../../messages/library-errors.ts';
import { UserError } from '../../messages/user-error.ts';
import type { InteractionContext } from '../../replies/context.ts';

/** @throws UserError where this bot keeps no sources of its servers */
export function requireKept({ kept }: Pick<InteractionContext, 'kept'>): ServerSources {
  if (kept === null) throw new UserError('noStore', {});
  return kept;
}

export interface ExplainOptions {
  readonly messages: InteractionContext['messages'];
  /** What is gone where something is. Default: a source. */
  readonly gone?: 'draftEnded' | 'sourceGone';
  /** Whether something was only to be shown. Default: something was to be changed. */
  readonly isRead?: boolean;
  /** Title of the source, for what is said of one of the operator's. Default: none. */
  readonly title?: string;
}

/** Nothing failed there: it is kept already, or was never to be done so. */
const NOT_NOTED: ReadonlySet<MaterialFault> = new Set(['same', 'no-link', 'operators', 'no-store']);

/**
 * The same promise; that it failed is noted first, as far as that works: the work may have taken longer than Discord
 * waits for its reply.
 */
export async function noted<Value>(work: Promise<Value>, note: () => Promise<void>): Promise<Value> {
  try {
    return await work;
  } catch (error) {
    const isNoted = !(error instanceof KeepingError && NOT_NOTED.has(error.fault));
    if (isNoted) await note().catch(() => undefined);
    throw error;
  }
}

/** What `work` gives. @throws UserError for what a `KeepingError` says, in the reader's language as far as possible */
export async function explained<Value>(work: Promise<Value>, options: ExplainOptions): Promise<Value> {
  try {
    return await work;
  } catch (error) {
    throw error instanceof KeepingError ? explain(error, options) : error;
  }
}

/** Title and id, as `same` names them. */
const SAME = /“.*” \([0-9a-z-]+\)/su;

function explain(
  error: KeepingError,
  { messages, gone = 'sourceGone', isRead = false, title = '' }: ExplainOptions,
): UserError {
  const why = { why: reasonOf(error, messages) };
  const byFault: Readonly<Record<MaterialFault, () => UserError>> = {
    unreadable: () => problem('unreadable', why),
    address: () => problem('badAddress', why),
    fetch: () => problem('notFetched', why),
    gone: () => problem(gone, {}),
    same: () => problem('alreadyKept', { name: SAME.exec(error.message)?.[0] ?? '' }),
    'no-link': () => problem('notALink', {}),
    operators: () => problem('ofOperator', { title }),
    store: () => problem(isRead ? 'storeUnread' : 'storeFails', {}),
    'no-store': () => problem('noStore', {}),
  };
  return byFault[error.fault]();
}

function problem<Code extends LibraryErrorCode>(code: Code, values: LibraryErrorValues[Code]): UserError {
  return new UserError<LibraryErrorCode>(code, values) as UserError;
}

/** Why, in the reader's language. */
function reasonOf({ message, advice, cause }: KeepingError, messages: InteractionContext['messages']): string {
  if (cause instanceof FetchError) return messages.library.fetchFaults[cause.fault];
  return engineReason(message, advice, messages);
}
