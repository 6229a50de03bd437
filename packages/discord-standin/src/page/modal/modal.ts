import type { APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import type { PageOutcome } from '../../server/wire.ts';
import { submit } from '../api.ts';
import { TYPE } from '../component-types.ts';
import { byId, h } from '../dom.ts';
import { renderMarkdown } from '../markdown/render.ts';
import { namesFor } from '../message/text.ts';
import type { Session } from '../session.ts';
import { fill } from '../words.ts';
import { createField, type ModalField } from './field.ts';

type Component = APIModalInteractionResponseCallbackData['components'][number];

export interface ModalOptions {
  readonly id: string;
  readonly modal: APIModalInteractionResponseCallbackData;
  readonly session: Session;
  /** The modal was submitted and the bot answered. */
  readonly onOutcome: (outcome: PageOutcome) => void;
}

/** Shows the modal a bot answered with, until it is submitted or left; the focus then goes back to where it was. */
export function openModal({ id, modal, session, onOutcome }: ModalOptions): void {
  const { words } = session;
  const dialog = byId('modal', HTMLDialogElement);
  const opener = document.activeElement;
  const error = h('p', { class: 'failure', role: 'alert' });
  const submitButton = h('button', { type: 'submit', class: 'button primary' }, words.modalSubmit);
  const close = { type: 'button', onclick: () => dialog.close() };
  const fields: ModalField[] = [];
  const parts = modal.components.map((component) => {
    const field = fieldOf(component, session);
    if (field === null) return renderOther(component, session);
    fields.push(field);
    return field.element;
  });
  const form = h(
    'form',
    { method: 'dialog', novalidate: true },
    h(
      'div',
      { class: 'modal-head' },
      h('h2', { id: 'modal-title' }, modal.title),
      h('button', { ...close, class: 'icon-button', 'aria-label': words.modalClose }, '✕'),
    ),
    h('div', { class: 'modal-body' }, ...parts, error),
    h('div', { class: 'modal-buttons' }, h('button', { ...close, class: 'button' }, words.modalCancel), submitButton),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void send();
  });
  dialog.replaceChildren(form);
  dialog.addEventListener('close', () => returnFocus(opener), { once: true });
  dialog.showModal();
  fields[0]?.focus();

  async function send(): Promise<void> {
    error.textContent = '';
    const faulty = fields.filter((field) => !field.check());
    faulty[0]?.focus();
    if (faulty.length > 0) return;
    submitButton.disabled = true;
    const values = Object.fromEntries(fields.flatMap((field) => filled(field)));
    const outcome = await submit(session, id, values).catch(() => null);
    submitButton.disabled = false;
    if (outcome === null || outcome.kind === 'failed') {
      error.textContent = words.tryAgain;
      submitButton.focus();
      return;
    }
    dialog.close();
    onOutcome(outcome);
  }
}

/** A radio group in which nothing is chosen is left out. */
function filled(field: ModalField): ReadonlyArray<readonly [string, ReturnType<ModalField['value']>]> {
  const value = field.value();
  const isEmptyRadio =
    Array.isArray(value) && value.length === 0 && field.element.querySelector('[type=radio]') !== null;
  return isEmptyRadio ? [] : [[field.customId, value]];
}

function fieldOf(component: Component, session: Session): ModalField | null {
  if (component.type === TYPE.label) {
    const { label, description = null } = component;
    return createField(component.component, { label, description }, session);
  }
  if (component.type !== TYPE.row) return null;
  const [input] = component.components;
  return input === undefined ? null : createField(input, { label: input.label ?? '', description: null }, session);
}

function renderOther(component: Component, { locale, words, view }: Session): HTMLElement {
  if (component.type !== TYPE.text) {
    return h('p', { class: 'not-drawn' }, fill(words.notDrawn, { type: component.type }));
  }
  return renderMarkdown(component.content, {
    locale,
    spoiler: words.spoiler,
    nameOf: namesFor({ mentions: [] }, view),
  });
}

/** The browser does it where the opener is still there; a redrawn message is not. */
function returnFocus(opener: Element | null): void {
  if (opener?.isConnected === true && document.activeElement !== document.body) return;
  const id = opener?.getAttribute('data-custom-id');
  const again =
    id == null ? null : document.querySelector<HTMLElement>(`#messages [data-custom-id="${CSS.escape(id)}"]`);
  (again ?? byId('entry', HTMLElement)).focus();
}
