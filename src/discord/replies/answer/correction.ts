/** How misspelt words of a question were read. */
import type { APITextDisplayComponent } from 'discord-api-types/v10';
import type { Correction } from '../../../search/types.ts';
import type { Messages } from '../../messages/types.ts';
import { small } from '../reply.ts';
import { label } from '../source-line.ts';

/** Misspelt words that are told. */
const CORRECTIONS_MAX = 3;

/** "Showing results for …" in small print; `null` where nothing looks misspelt. */
export function correctionText(corrections: readonly Correction[], messages: Messages): APITextDisplayComponent | null {
  if (corrections.length === 0) return null;
  const words = corrections
    .slice(0, CORRECTIONS_MAX)
    .map(({ typed, read }) => `**${label(read)}** (~~${label(typed)}~~)`);
  return small(messages.corrected(words));
}
