import type { APIApplicationCommandOption } from 'discord-api-types/v10';
import type { PageUpload } from '../../server/wire.ts';
import { upload } from '../api.ts';
import { h, uniqueId } from '../dom.ts';
import { createFilePicker } from '../file-picker.ts';
import type { Session } from '../session.ts';
import { describe } from './command.ts';
import type { OptionField } from './field.ts';

export interface FileFieldOptions {
  readonly option: APIApplicationCommandOption;
  readonly session: Session;
  readonly onChosen: () => void;
  /** Backspace on the field. */
  readonly onRemove: () => void;
}

/** An option that takes a file: it is sent as soon as it is chosen, and the command names it. */
export function createFileField({ option, session, onChosen, onRemove }: FileFieldOptions): OptionField {
  const { words, locale } = session;
  const errorId = uniqueId('fault');
  let sent: { readonly name: string; readonly file: PageUpload } | null = null;
  const error = h('span', { class: 'fault', id: errorId, role: 'alert' });
  const necessity = option.required === true ? words.required : words.optional;
  const picker = createFilePicker({
    words,
    label: `${option.name} (${necessity}): ${describe(option, locale)}`,
    describedBy: errorId,
    data: { option: option.name },
    onFiles: ([file]) => void send(file),
  });
  const { input } = picker;
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Backspace') onRemove();
  });
  const element = h(
    'label',
    { class: 'field' },
    h('span', { class: 'field-name', 'aria-hidden': 'true' }, option.name),
    picker.element,
    error,
  );

  async function send(file: File | undefined): Promise<void> {
    sent = null;
    if (file === undefined) return;
    showFault(null);
    const taken = await upload(session, file).catch((refused: Error) => {
      error.textContent = refused.message;
      element.classList.add('faulty');
      return null;
    });
    if (taken === null) return;
    sent = { name: file.name, file: taken };
    onChosen();
  }

  function showFault(fault: keyof typeof words | null): void {
    element.classList.toggle('faulty', fault !== null);
    input.setAttribute('aria-invalid', String(fault !== null));
    error.textContent = fault === null ? '' : words[fault];
  }

  return {
    element,
    option,
    read: () => ({ option, text: sent?.name ?? '', chosen: sent?.file ?? null }),
    focus: () => input.focus(),
    showFault,
  };
}
