import type { PageOutcome } from '../../server/wire.ts';
import { ApiError } from '../api.ts';
import { type Words, wordsIn } from '../words.ts';

/** What a call that threw came to. */
export function asFailure(error: unknown): PageOutcome {
  return { kind: 'failed', reason: error instanceof ApiError ? error.message : '' };
}

/** Discord's sentence in the page's language, and the reason behind it where that says more. */
export function failureText(reason: string, kind: 'didNotRespond' | 'interactionFailed', words: Words): string {
  return reason === '' || reason === wordsIn('en-US')[kind] ? words[kind] : `${words[kind]} (${reason})`;
}
