import { h, uniqueId } from './dom.ts';
import type { Words } from './words.ts';

/** A file input with the page's own words instead of the browser's. */
export interface FilePicker {
  readonly element: HTMLElement;
  readonly input: HTMLInputElement;
}

export interface FilePickerOptions {
  readonly words: Words;
  readonly multiple?: boolean;
  readonly label?: string;
  readonly describedBy: string;
  /** `data-` attributes of the input. */
  readonly data: Readonly<Record<string, string>>;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A button that takes files, and the names of those taken. */
export function createFilePicker({
  words,
  multiple,
  label,
  describedBy,
  data,
  onFiles,
}: FilePickerOptions): FilePicker {
  const picked = h('span', { class: 'picked', role: 'status' }, words.noFile);
  const input = h('input', {
    type: 'file',
    id: uniqueId('file'),
    class: 'picker-input',
    multiple: multiple === true,
    'aria-label': label,
    'aria-describedby': describedBy,
    onchange: () => {
      const files = [...(input.files ?? [])];
      picked.textContent = files.length === 0 ? words.noFile : files.map(({ name }) => name).join(', ');
      onFiles(files);
    },
  });
  for (const [name, value] of Object.entries(data)) input.dataset[name] = value;
  const button = h('span', { class: 'button', 'aria-hidden': 'true' }, words.chooseFile);
  return { element: h('span', { class: 'picker' }, input, button, picked), input };
}
