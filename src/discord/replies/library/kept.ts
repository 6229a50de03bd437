/** That a source is kept, with questions that it answers. */
import type { KeptSource } from '../../../library/stores/types.ts';
import { SUGGESTED_ID } from '../../ids/ask.ts';
import { hashOf } from '../../ids/fields.ts';
import type { Messages } from '../../messages/types.ts';
import { BUTTON_LABEL_MAX_LENGTH } from '../limits.ts';
import { button, card, type Reply, row, text } from '../reply.ts';
import { label } from '../source-line.ts';

/** Questions that the new source answers. */
export interface Suggested {
  readonly questions: readonly string[];
  /** Of the source, as the `source` option names it: the buttons ask within it. */
  readonly key: string;
}

/** @param suggested those that a button can hold are offered; `null` where none were found in time */
export function keptReply(source: KeptSource, suggested: Suggested | null, messages: Messages): Reply {
  const { kept } = messages.library;
  const { facts, id } = source;
  const questions = (suggested?.questions ?? []).filter(({ length }) => length <= BUTTON_LABEL_MAX_LENGTH);
  const within = hashOf(suggested?.key ?? null);
  return card(
    text(kept.title(label(facts.title))),
    text(`${kept.contents(facts.statements, facts.speakers)}\n-# \`${id}\``),
    text(questions.length === 0 ? kept.silent : kept.ask),
    row(
      ...questions.map((question, place) =>
        button(question, SUGGESTED_ID.encode({ place, source: within, since: null })),
      ),
    ),
  );
}
