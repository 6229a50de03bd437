/** What was understood of a source before it is kept, for the moderator alone. */
import type { ReviewedDraft } from '../../../library/keeping/types.ts';
import type { DraftFields, DraftIds } from '../../ids/library.ts';
import { engineNotice } from '../../messages/library-engine.ts';
import type { PastedKey } from '../../messages/library-types.ts';
import type { Messages } from '../../messages/types.ts';
import { button, card, type Reply, row, text } from '../reply.ts';
import { label } from '../source-line.ts';
import { excerpt } from './excerpt.ts';
import { factsLine } from './facts.ts';
import { flagsText } from './flags.ts';
import { relative } from './time.ts';

/** After so long a draft ends. */
export const DRAFT_ENDS_AFTER_MS = 3_600_000;

const SPEAKERS_MAX = 5;
const NAME_MAX_LENGTH = 60;
/** Characters of the source in an example. */
const EXAMPLE_MAX_LENGTH = 90;
const TYPED_MAX_LENGTH = 60;
const NOTICES_MAX = 2;
const NOTICE_MAX_LENGTH = 160;

/** What the buttons of a draft are written with. */
export interface DraftButtons {
  readonly ids: DraftIds;
  readonly grant: string | null;
}

/** What was typed and is no value: the draft is made without it. */
export interface LeftOut {
  readonly key: PastedKey;
  readonly typed: string;
}

/**
 * That it is a draft, what it is, who speaks in it, what to look at again; *Keep*, *Correct*, *Cancel*.
 * @param left is told above
 */
export function draftReply(
  { draft, article, review, notices }: ReviewedDraft,
  { ids, grant }: DraftButtons,
  messages: Messages,
  left: readonly LeftOut[] = [],
): Reply {
  const { library } = messages;
  const told = notices.flatMap((notice) => engineNotice(notice, messages) ?? []);
  const fields: DraftFields & { readonly grant: string | null } = { draft: draft.id, grant };
  const { title, kind, language, paragraphs, statements } = draft.facts;
  const known = { ...draft.facts, kind, language, paragraphs, statements };
  const { components } = card(
    text(library.draft.title(relative(draft.at + DRAFT_ENDS_AFTER_MS))),
    text(`**${label(title)}**\n${factsLine(known, messages)}\n-# ${library.origins[draft.origin]}`),
    text(speakersText({ article, review }, messages)),
    text(flagsText(review.flags, article, messages)),
    told.length === 0 ? null : text(told.slice(0, NOTICES_MAX).map(noticeLine).join('\n')),
    row(
      button(library.buttons.keep, ids.keep.encode(fields)),
      button(library.buttons.correct, ids.correct.encode(fields)),
      button(library.buttons.cancel, ids.cancel.encode(fields)),
    ),
  );
  const above = left.map(({ key, typed }) => library.draft.left[key](label(typed, TYPED_MAX_LENGTH)));
  return above.length === 0 ? { components } : { components: [text(above.join('\n')), ...components] };
}

function speakersText({ article, review }: Pick<ReviewedDraft, 'article' | 'review'>, messages: Messages): string {
  const { draft, statements } = messages.library;
  const { speakers } = review;
  if (speakers.length === 0) return draft.nobody;
  const lines = speakers
    .slice(0, SPEAKERS_MAX)
    .map(
      (one) =>
        `**${label(one.name, NAME_MAX_LENGTH)}** · ${statements(one.statements)} · “${excerpt(article, one.example, EXAMPLE_MAX_LENGTH)}”`,
    );
  const more = speakers.length - lines.length;
  return [draft.speakers(speakers.length), ...lines, ...(more === 0 ? [] : [`-# ${draft.more(more)}`])].join('\n');
}

function noticeLine(notice: string): string {
  return `-# ${label(notice, NOTICE_MAX_LENGTH)}`;
}
