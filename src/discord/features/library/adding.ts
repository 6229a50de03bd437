/** A source is added: looked at as a draft first, then kept, corrected or dropped. */
import type { Material } from '../../../library/keeping/types.ts';
import type { Details } from '../../../library/stores/types.ts';
import { DRAFT_IDS, type DraftCommand, type DraftFields } from '../../ids/library.ts';
import { UserError } from '../../messages/user-error.ts';
import { type InteractionContext, opened, type QuickContext } from '../../replies/context.ts';
import { draftReply, type LeftOut } from '../../replies/library/draft.ts';
import { correctForm, DETAIL_MAX_LENGTH, PASTED_TEXTS, pasteForm, shownIn } from '../../replies/library/forms.ts';
import { keptReply } from '../../replies/library/kept.ts';
import { FORM_TEXT_MAX_LENGTH } from '../../replies/limits.ts';
import type { Entered, Modal } from '../../replies/modal.ts';
import type { ReceivedFile } from '../../replies/received-file.ts';
import { card, plain, type Reply, text } from '../../replies/reply.ts';
import { shorten } from '../../replies/shorten.ts';
import { changesIn, detailsOf, pastedDetails } from './details.ts';
import { type ExplainOptions, explained, noted, requireKept } from './keeping.ts';
import { joined, titleIn } from './pasted.ts';
import { questionsWithin } from './questions.ts';

/** A draft of a file, or of what a link leads to. @throws UserError for both or neither */
export async function addFileOrLink(
  context: InteractionContext,
  { file, link }: { readonly file: ReceivedFile | null; readonly link: string | null },
): Promise<Reply> {
  if (file !== null && link !== null) throw new UserError('fileAndLink', {});
  if (file !== null) return draftOfFile(context, 'library', file);
  if (link === null) throw new UserError('noText', {});
  return draftOfLink(context, 'library', link);
}

export async function draftOfFile(
  context: InteractionContext,
  command: DraftCommand,
  file: ReceivedFile,
): Promise<Reply> {
  const kept = requireKept(context);
  context.progress.show(plain(context.messages.library.progress.fetching));
  const bytes = await noted(file.read(), () => kept.noteFailure(file.name, context.asker.id));
  return draftOf(context, command, { origin: 'file', name: file.name, bytes }, file.name);
}

export function draftOfLink(context: InteractionContext, command: DraftCommand, address: string): Promise<Reply> {
  context.progress.show(plain(context.messages.library.progress.fetching));
  return draftOf(context, command, { origin: 'link', address }, null);
}

/**
 * The draft as it was understood. What does not become one is noted in the history: whoever waited too long for the
 * reply looks there.
 * @param name what it is called in the history where it cannot be read; `null` where that would tell more than a title
 * @param left what was typed of it that is none, and is told
 */
export async function draftOf(
  context: InteractionContext,
  command: DraftCommand,
  material: Material,
  name: string | null,
  left: readonly LeftOut[] = [],
): Promise<Reply> {
  const kept = requireKept(context);
  const { asker, messages, progress, grant } = context;
  progress.ifLate(plain(messages.library.late.draft));
  if (material.origin !== 'link') progress.show(plain(messages.library.progress.reading));
  const work = kept.draft(material, asker.id);
  const reviewed = await explained(
    noted(work, () => kept.noteFailure(name, asker.id)),
    { messages },
  );
  return draftReply(reviewed, { ids: DRAFT_IDS[command], grant }, messages, left);
}

/** @throws UserError where this bot keeps no sources: before the form is filled in */
export function showPasteForm(context: InteractionContext): Modal {
  requireKept(context);
  return pasteForm(context.grant, context.messages);
}

/**
 * What was pasted becomes a draft, also where a date or an address is none: Discord does not show the form again.
 * @throws UserError for no text
 */
export async function addPasted(context: QuickContext, entered: Entered): Promise<Reply> {
  const pasted = joined(PASTED_TEXTS.map(entered.text), FORM_TEXT_MAX_LENGTH);
  if (!/[\p{L}\p{N}]/u.test(pasted)) throw new UserError('noText', {});
  const typed = { title: entered.line('title'), published: entered.line('published'), url: entered.line('url') };
  const { details, left } = pastedDetails(typed);
  const material: Material = { origin: 'paste', text: pasted, details: { ...titled(pasted), ...details } };
  return draftOf(context, 'library', material, null, left);
}

/** A text without a title is called by its first line, where that is one. */
export function titled(text: string): Details {
  const title = titleIn(text);
  return title === null ? {} : { title: shorten(title, DETAIL_MAX_LENGTH) };
}

/** Keeps a draft, and offers questions that it answers. @throws UserError where it has ended */
export async function keepDraft(context: QuickContext<DraftFields>): Promise<Reply> {
  const { asker, messages, fields } = context;
  const source = await explained(requireKept(context).keepDraft(fields.draft, asker.id), ofDraft(messages));
  const sources = await context.openSources().catch(() => null);
  const article = sources?.articles.find(({ id }) => id === source.id);
  if (sources === null || article === undefined) return keptReply(source, null, messages);
  const suggested = await questionsWithin(await opened(context), article);
  return keptReply(source, suggested, messages);
}

/** @throws UserError where it has ended: it may have been kept meanwhile */
export async function cancelDraft(context: QuickContext<DraftFields>): Promise<Reply> {
  const { messages, fields } = context;
  const wasThere = await explained(requireKept(context).dropDraft(fields.draft), ofDraft(messages));
  if (!wasThere) throw new UserError('draftEnded', {});
  return card(text(messages.library.draft.cancelled));
}

/** The form, from what is stored of the draft. @throws UserError where it has ended */
export async function showCorrectForm(command: DraftCommand, context: QuickContext<DraftFields>): Promise<Modal> {
  const { messages, fields, grant } = context;
  const draft = await explained(requireKept(context).findDraft(fields.draft), { ...ofDraft(messages), isRead: true });
  if (draft === null) throw new UserError('draftEnded', {});
  return correctForm(draft, DRAFT_IDS[command], grant, messages);
}

/** The draft with what was changed. @throws UserError for a value that is none: the draft stays as it was */
export async function correctDraft(
  command: DraftCommand,
  context: QuickContext<DraftFields>,
  entered: Entered,
): Promise<Reply> {
  const { messages, fields, grant } = context;
  const kept = requireKept(context);
  const draft = await explained(kept.findDraft(fields.draft), { ...ofDraft(messages), isRead: true });
  if (draft === null) throw new UserError('draftEnded', {});
  const shown = shownIn(draft);
  const changes = changesIn([
    ...(['title', 'publisher', 'published', 'url'] as const).map((key) => ({
      key,
      shown: shown[key],
      entered: entered.line(key),
    })),
    { key: 'kind', shown: draft.facts.kind, entered: entered.choice('kind') ?? draft.facts.kind },
  ]);
  const reviewed = await explained(kept.correctDraft(fields.draft, detailsOf(changes)), ofDraft(messages));
  return draftReply(reviewed, { ids: DRAFT_IDS[command], grant }, messages);
}

function ofDraft(messages: InteractionContext['messages']): ExplainOptions {
  return { messages, gone: 'draftEnded' };
}
