/** That there is no such quotation, and what there is instead. */

import type { Messages } from '../../messages/types.ts';
import type { Context } from '../context.ts';
import { escapeMarkup } from '../escape.ts';
import { button, card, holdingAsked, type Reply, row, text } from '../reply.ts';
import { label } from '../source-line.ts';

/** What was asked for where nothing is found, and what there is instead. */
export interface Missing {
  readonly speaker: string | null;
  readonly about: string | null;
  /** Whether a kind or a source was asked for. */
  readonly filtered: boolean;
  /** How often the person is quoted otherwise, and the button that leads there. */
  readonly others: { readonly count: number; readonly id: string } | null;
}

export function noQuotationsReply(missing: Missing, { messages }: Pick<Context, 'messages'>): Reply {
  const { speaker, about, others } = missing;
  const said = noneSentence(messages, missing);
  const typed = about === null ? null : holdingAsked(`-# ${messages.quotations.topic(escapeMarkup(about))}`);
  if (others === null || speaker === null) return card(text(said), typed);
  const { saidInstead, saidOtherwise } = messages.quotations;
  const instead = (about === null ? saidOtherwise : saidInstead)(label(speaker), others.count);
  return card(text(`${said} ${instead}`), typed, row(button(messages.buttons.said(speaker), others.id)));
}

function noneSentence({ quotations }: Messages, { speaker, about, filtered }: Missing): string {
  if (about === null) {
    if (speaker !== null) return quotations.noneOf(label(speaker));
    return filtered ? quotations.noneSuch : quotations.none;
  }
  return speaker === null ? quotations.noneAbout : quotations.noneAboutOf(label(speaker));
}
