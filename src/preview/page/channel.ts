import { byId } from './dom.ts';
import { type MessageState, QUIET } from './message/look.ts';
import { renderMessage, renderPending } from './message/message.ts';
import type { PageEvent, PageLocale, PageState, ShownMessage, UsedCommand } from './wire.ts';
import type { Words } from './words.ts';

/** Distance from the end, in pixels, at which new messages still pull the view along. */
const NEAR_END_PX = 120;

export interface Speech {
  readonly words: Words;
  readonly locale: PageLocale;
}

/** A command on its way. */
export interface Pending {
  done(): void;
  fail(reason: string): void;
}

/** The messages as this tab shows them. */
export interface Channel {
  reset(messages: PageState['messages']): void;
  apply(event: PageEvent): void;
  /** Brings the message that answers an action into view, also where its event has not come yet. */
  reveal(shown: ShownMessage): void;
  addPending(used: UsedCommand): Pending;
  /** Changes what the tab knows of a message besides the message. */
  setState(messageId: string, state: MessageState): void;
  redraw(): void;
}

/** The log in the middle of the page. Dismissed messages stay away for as long as the tab lives. */
export function createChannel(speech: () => Speech, onPress: (messageId: string, customId: string) => void): Channel {
  const log = byId('log', HTMLElement);
  const list = byId('messages', HTMLOListElement);
  const messages = new Map<string, ShownMessage>();
  const states = new Map<string, MessageState>();
  const dismissed = new Set<string>();
  const pending: Array<{ readonly used: UsedCommand; element: HTMLLIElement; failed: boolean }> = [];
  let bot = 'Bot';
  log.tabIndex = 0;

  function draw(shown: ShownMessage): HTMLLIElement {
    const { id } = shown.message;
    bot = shown.message.author.global_name ?? shown.message.author.username;
    return renderMessage({
      ...speech(),
      shown,
      state: states.get(id) ?? QUIET,
      onPress: (customId) => onPress(id, customId),
      onDismiss: () => {
        dismissed.add(id);
        find(id)?.remove();
        byId('entry', HTMLInputElement).focus();
      },
    });
  }

  const find = (id: string) => list.querySelector<HTMLLIElement>(`[data-message="${CSS.escape(id)}"]`);

  function put(shown: ShownMessage): void {
    const { id } = shown.message;
    messages.set(id, shown);
    if (dismissed.has(id)) return;
    const old = find(id);
    if (old === null) {
      const element = draw(shown);
      keepView(() => list.append(element), element);
      return;
    }
    const focused = old.contains(document.activeElement) ? indexOfFocus(old) : -1;
    const fresh = draw(shown);
    keepView(() => old.replaceWith(fresh), fresh);
    if (focused >= 0) focusable(fresh)[Math.min(focused, focusable(fresh).length - 1)]?.focus();
  }

  /** Follows the end of the log for a reader who is there; one who scrolled up stays. */
  function keepView(change: () => void, fresh: HTMLElement | null = null): void {
    const isNearEnd = log.scrollHeight - log.scrollTop - log.clientHeight < NEAR_END_PX;
    change();
    if (!isNearEnd) return;
    if (fresh === null || fresh.nextElementSibling !== null) log.scrollTop = log.scrollHeight;
    else bringIntoView(fresh);
  }

  /** All of it, or its beginning where it is taller than the log. */
  function bringIntoView(element: HTMLElement): void {
    const isTall = element.offsetHeight > log.clientHeight;
    element.scrollIntoView({ block: isTall ? 'start' : 'end' });
  }

  function settle(used: UsedCommand): void {
    const key = JSON.stringify(used);
    const index = pending.findIndex((one) => !one.failed && JSON.stringify(one.used) === key);
    if (index >= 0) pending.splice(index, 1)[0]?.element.remove();
  }

  function redraw(): void {
    const kept = [...messages.values()].filter(({ message }) => !dismissed.has(message.id));
    keepView(() => list.replaceChildren(...kept.map(draw), ...pending.map(({ element }) => element)));
  }

  return {
    redraw,
    reset: (all) => {
      messages.clear();
      for (const shown of all) messages.set(shown.message.id, shown);
      redraw();
      log.setAttribute('aria-busy', 'false');
    },
    apply: ({ type, ...shown }) => {
      if (type === 'delete') {
        messages.delete(shown.message.id);
        find(shown.message.id)?.remove();
        return;
      }
      if (type === 'create' && shown.used !== null) settle(shown.used);
      put(shown);
    },
    reveal: (shown) => {
      if (!messages.has(shown.message.id)) put(shown);
      const element = find(shown.message.id);
      if (element !== null) bringIntoView(element);
    },
    addPending: (used) => {
      const one = { used, element: renderPending(used, null, bot, speech().words), failed: false };
      pending.push(one);
      list.append(one.element);
      log.scrollTop = log.scrollHeight;
      return {
        done: () => {
          const index = pending.indexOf(one);
          if (index >= 0) pending.splice(index, 1);
          one.element.remove();
        },
        fail: (reason) => {
          const fresh = renderPending(used, reason, bot, speech().words);
          one.element.replaceWith(fresh);
          one.element = fresh;
          one.failed = true;
        },
      };
    },
    setState: (id, state) => {
      states.set(id, state);
      const shown = messages.get(id);
      if (shown !== undefined) put(shown);
    },
  };
}

function focusable(element: Element): HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>('button:not(:disabled), a[href], [tabindex="0"]')];
}

function indexOfFocus(element: Element): number {
  const { activeElement } = document;
  return activeElement instanceof HTMLElement ? focusable(element).indexOf(activeElement) : -1;
}
