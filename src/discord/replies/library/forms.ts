/** The forms of a source: into which its text is pasted, and in which its details are corrected. */
import { SOURCE_KINDS } from '../../../article/types.ts';
import type { Draft } from '../../../library/stores/types.ts';
import { type DraftIds, PASTE_ID } from '../../ids/library.ts';
import type { Messages } from '../../messages/types.ts';
import { FORM_TEXT_MAX_LENGTH } from '../limits.ts';
import type { FormField, Modal } from '../modal.ts';

/** Characters of what is said about a source. */
export const DETAIL_MAX_LENGTH = 300;
export const DATE_MAX_LENGTH = 60;
export const ADDRESS_MAX_LENGTH = 2_000;

/** In this order the paragraph fields are joined. */
export const PASTED_TEXTS = ['text', 'more'] as const;

export function pasteForm(grant: string | null, { library: { paste } }: Messages): Modal {
  return {
    customId: PASTE_ID.encode({ grant }),
    title: paste.title,
    fields: [
      { ...line('title', paste.name, DETAIL_MAX_LENGTH) },
      { ...line('published', paste.published, DATE_MAX_LENGTH), description: paste.publishedHint },
      { ...line('url', paste.url, ADDRESS_MAX_LENGTH), placeholder: 'https://' },
      { ...paragraph('text', paste.text), description: paste.textHint },
      { ...paragraph('more', paste.more), description: paste.moreHint, required: false },
    ],
  };
}

/** Filled in with what is stored of the draft: no text has to be read for it. */
export function correctForm(
  draft: Draft,
  { correct: id }: DraftIds,
  grant: string | null,
  { library: { correct }, sources }: Messages,
): Modal {
  const { kind } = draft.facts;
  const { title, publisher, published, url } = shownIn(draft);
  return {
    customId: id.encode({ draft: draft.id, grant }),
    title: correct.title,
    fields: [
      { ...filled(line('title', correct.name, DETAIL_MAX_LENGTH), title), required: true },
      filled(line('publisher', correct.publisher, DETAIL_MAX_LENGTH), publisher),
      {
        ...filled(line('published', correct.published, DATE_MAX_LENGTH), published),
        description: correct.publishedHint,
      },
      { ...filled(line('url', correct.url, ADDRESS_MAX_LENGTH), url), placeholder: 'https://' },
      {
        type: 'select',
        name: 'kind',
        label: correct.kind,
        options: SOURCE_KINDS.map((value) => ({ value, label: sources.kinds[value], selected: value === kind })),
      },
    ],
  };
}

type TextField = Extract<FormField, { readonly type: 'line' | 'paragraph' }>;

function line(name: string, label: string, maxLength: number): TextField {
  return { type: 'line', name, label, required: false, maxLength };
}

function paragraph(name: (typeof PASTED_TEXTS)[number], label: string): TextField {
  return { type: 'paragraph', name, label, maxLength: FORM_TEXT_MAX_LENGTH };
}

function filled(field: TextField, value: string): TextField {
  return value === '' ? field : { ...field, value };
}

/** What stands in the lines of the form before anything is typed; `''` for nothing, and for what is too long. */
export function shownIn({ facts }: Draft) {
  const shown = (value: string | null, maxLength: number) => {
    const text = (value ?? '').replace(/\s+/gu, ' ').trim();
    return text.length > maxLength ? '' : text;
  };
  return {
    title: shown(facts.title, DETAIL_MAX_LENGTH),
    publisher: shown(facts.publisher, DETAIL_MAX_LENGTH),
    published: shown(facts.published, DATE_MAX_LENGTH),
    url: shown(facts.url, ADDRESS_MAX_LENGTH),
  } as const;
}
