import type { APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import { submit } from './api.ts';
import { byId, h } from './dom.ts';
import { renderMarkdown } from './markdown/render.ts';
import type { PageLocale, PageOutcome } from './wire.ts';
import { fill, type Words } from './words.ts';

type Component = APIModalInteractionResponseCallbackData['components'][number];
type TextInput = Extract<Extract<Component, { type: 18 }>['component'], { type: 4 }>;

/** https://discord.com/developers/docs/components/reference#component-object-component-types */
const TYPE = { row: 1, textInput: 4, text: 10, label: 18 } as const;
const PARAGRAPH = 2;

export interface ModalOptions {
  readonly id: string;
  readonly modal: APIModalInteractionResponseCallbackData;
  readonly words: Words;
  readonly locale: PageLocale;
  /** The modal was submitted and the bot answered. */
  readonly onOutcome: (outcome: PageOutcome) => void;
}

/** Shows the modal a bot answered with, until it is submitted or left. */
export function openModal({ id, modal, words, locale, onOutcome }: ModalOptions): void {
  const dialog = byId('modal', HTMLDialogElement);
  const error = h('p', { class: 'failure', role: 'alert' });
  const submitButton = h('button', { type: 'submit', class: 'button primary' }, words.modalSubmit);
  const cancel = h(
    'button',
    { type: 'button', class: 'button link', onclick: () => dialog.close() },
    words.modalCancel,
  );
  const form = h(
    'form',
    { method: 'dialog' },
    h('h2', { id: 'modal-title' }, modal.title),
    ...modal.components.map((component) => renderPart(component, words, locale)),
    error,
    h('div', { class: 'modal-buttons' }, cancel, submitButton),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void send();
  });
  dialog.replaceChildren(form);
  dialog.showModal();

  async function send(): Promise<void> {
    submitButton.disabled = true;
    error.textContent = '';
    const outcome = await submit(locale, id, valuesOf(form)).catch(() => null);
    submitButton.disabled = false;
    if (outcome === null || outcome.kind === 'failed') {
      error.textContent = words.tryAgain;
      return;
    }
    dialog.close();
    onOutcome(outcome);
  }
}

function renderPart(component: Component, words: Words, locale: PageLocale): HTMLElement {
  if (component.type === TYPE.text) {
    return renderMarkdown(component.content, { locale, spoiler: words.spoiler, nameOf: () => null });
  }
  if (component.type === TYPE.label && component.component.type === TYPE.textInput) {
    return renderInput(component.component, component.label, component.description ?? null);
  }
  if (component.type === TYPE.row && component.components[0]?.type === TYPE.textInput) {
    const [input] = component.components;
    return renderInput(input, input.label ?? '', null);
  }
  return h('p', { class: 'not-drawn' }, fill(words.notDrawn, { type: component.type }));
}

function renderInput(input: TextInput, label: string, description: string | null): HTMLElement {
  const attributes = {
    name: input.custom_id,
    placeholder: input.placeholder,
    minlength: input.min_length,
    maxlength: input.max_length ?? 4000,
    required: input.required !== false,
  };
  const field = input.style === PARAGRAPH ? h('textarea', { ...attributes, rows: 4 }) : h('input', attributes);
  field.value = input.value ?? '';
  return h(
    'label',
    { class: 'modal-field' },
    h('span', { class: 'modal-label' }, label, attributes.required && h('span', { class: 'required' }, '*')),
    description === null ? null : h('span', { class: 'modal-description' }, description),
    field,
  );
}

function valuesOf(form: HTMLFormElement): Record<string, string> {
  const entries = [...new FormData(form)];
  return Object.fromEntries(entries.map(([name, value]) => [name, String(value)]));
}
