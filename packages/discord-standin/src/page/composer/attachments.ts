import type { PageUpload } from '../../server/wire.ts';
import { upload } from '../api.ts';
import { byId, h } from '../dom.ts';
import type { Session } from '../session.ts';
import { fill } from '../words.ts';

/** https://discord.com/developers/docs/resources/message#create-message */
const FILES_MAX = 10;

/** Files to go with the next message. */
export interface Attachments {
  readonly count: number;
  /** What was chosen, which is then not here any more. */
  take(): readonly PageUpload[];
}

/** The button that takes files, and the chips of those taken. */
export function createAttachments(session: () => Session, onChange: () => void): Attachments {
  const button = byId('attach', HTMLButtonElement);
  const input = byId('attach-files', HTMLInputElement);
  const list = byId('attached', HTMLUListElement);
  const hint = byId('hint', HTMLElement);
  let files: Array<{ readonly name: string; readonly upload: PageUpload }> = [];

  function draw(): void {
    list.hidden = files.length === 0;
    list.replaceChildren(...files.map(drawChip));
    onChange();
  }

  function drawChip(file: (typeof files)[number]): HTMLElement {
    const remove = (): void => {
      files = files.filter((other) => other !== file);
      draw();
      button.focus();
    };
    const label = fill(session().words.removeFile, { name: file.name });
    return h(
      'li',
      { class: 'chip' },
      h('span', {}, file.name),
      h('button', { type: 'button', class: 'chip-remove', 'aria-label': label, onclick: remove }, '✕'),
    );
  }

  async function add(): Promise<void> {
    const chosen = [...(input.files ?? [])].slice(0, FILES_MAX - files.length);
    input.value = '';
    for (const file of chosen) {
      const sent = await upload(session(), file).catch((refused: Error) => {
        hint.textContent = fill(session().words.notSent, { reason: refused.message });
        return null;
      });
      if (sent !== null) files = [...files, { name: file.name, upload: sent }];
    }
    draw();
    byId('entry', HTMLInputElement).focus();
  }

  button.addEventListener('click', () => input.click());
  input.addEventListener('change', () => void add());
  return {
    get count() {
      return files.length;
    },
    take: () => {
      const taken = files.map((file) => file.upload);
      files = [];
      draw();
      return taken;
    },
  };
}
