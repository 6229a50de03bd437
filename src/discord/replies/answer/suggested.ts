/** Questions that the sources answer, offered where a question has no answer. */
import type { APIActionRowComponent, APIButtonComponent } from 'discord-api-types/v10';
import { SUGGESTED_ID } from '../../ids/ask.ts';
import type { Context } from '../context.ts';
import { BUTTON_LABEL_MAX_LENGTH } from '../limits.ts';
import { sourcesFields } from '../passage.ts';
import { button, type ReplyOptions, row } from '../reply.ts';
import type { WithinIdOf } from './other-sources.ts';

const SUGGESTIONS_MAX = 3;

/** What an answer that is none offers instead. */
export interface SilentOptions extends ReplyOptions {
  /** Questions that the sources do answer, best first; those that a button can hold are offered. Default: none. */
  readonly suggested?: readonly string[];
  /** How the same question is asked of another source. Default: that is not offered. */
  readonly withinId?: WithinIdOf;
}

/** A button for each of the first that fit; `null` for none. */
export function suggestedRow(
  { suggested = [] }: SilentOptions,
  context: Pick<Context, 'within'>,
): APIActionRowComponent<APIButtonComponent> | null {
  const fitting = suggested.filter(({ length }) => length <= BUTTON_LABEL_MAX_LENGTH).slice(0, SUGGESTIONS_MAX);
  return row(
    ...fitting.map((question, place) => button(question, SUGGESTED_ID.encode({ place, ...sourcesFields(context) }))),
  );
}
