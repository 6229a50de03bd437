import type { PageEvent, PageView, ShownMessage, UsedCommand } from '../../server/wire.ts';
import { walkWithArrows } from '../arrows.ts';
import { byId, h } from '../dom.ts';
import { type MessageActs, type MessageState, QUIET } from '../message/look.ts';
import { renderMessage } from '../message/message.ts';
import { authorOf } from '../message/text.ts';
import type { Session } from '../session.ts';
import { createPendingCommands, type Pending } from './pending.ts';
import { bringIntoView, keepView, replaceKeepingFocus } from './scroll.ts';

/** A message of the same author within this time stands below the other without a head of its own. */
const FOLLOWS_WITHIN_MS = 7 * 60_000;

/** The messages as this tab shows them. */
export interface MessageList {
  reset(messages: PageView['messages']): void;
  apply(event: PageEvent): void;
  /** Brings the message that answers an action into view, also where its event has not come yet. */
  reveal(shown: ShownMessage): void;
  addPending(used: UsedCommand): Pending;
  /** Changes what the tab knows of a message besides the message. */
  setState(messageId: string, state: Partial<MessageState>): void;
  stateOf(messageId: string): MessageState;
  find(messageId: string): ShownMessage | null;
  redraw(): void;
}

/** What a person does with a message of the list. */
export interface ListActs {
  press(messageId: string, customId: string): void;
  select(messageId: string, customId: string, values: readonly string[]): void;
}

/** The log in the middle of the page. Dismissed messages stay away for as long as the tab lives. */
export function createMessageList(session: () => Session, acts: ListActs): MessageList {
  const log = byId('log', HTMLElement);
  const list = byId('messages', HTMLOListElement);
  const messages = new Map<string, ShownMessage>();
  const states = new Map<string, MessageState>();
  const dismissed = new Set<string>();
  let bot = 'Bot';
  let drawnChannel = '';
  const pending = createPendingCommands(
    () => ({ session: session(), bot }),
    (element) => {
      list.append(element);
      log.scrollTop = log.scrollHeight;
    },
  );
  log.tabIndex = 0;
  walkWithArrows(list, 'article[tabindex]');

  const find = (id: string) => list.querySelector<HTMLLIElement>(`[data-message="${CSS.escape(id)}"]`);
  const stateOf = (id: string) => states.get(id) ?? QUIET;
  const shownOnes = () => [...messages.values()].filter(({ message }) => !dismissed.has(message.id));

  function actsOn(id: string): MessageActs {
    return {
      press: (customId) => acts.press(id, customId),
      select: (customId, values) => acts.select(id, customId, values),
      dismiss: () => {
        dismissed.add(id);
        find(id)?.remove();
        byId('entry', HTMLInputElement).focus();
      },
    };
  }

  function draw(shown: ShownMessage, before: ShownMessage | undefined): HTMLLIElement {
    const { id, author } = shown.message;
    if (author.bot === true) bot = authorOf(shown.message);
    return renderMessage({ ...session(), shown, state: stateOf(id), acts: actsOn(id) }, follows(shown, before));
  }

  function put(shown: ShownMessage): void {
    const { id } = shown.message;
    messages.set(id, shown);
    if (dismissed.has(id)) return;
    const old = find(id);
    const all = shownOnes();
    const at = all.findIndex(({ message }) => message.id === id);
    const fresh = draw(shown, all[at - 1]);
    const day = old !== null || isSameDay(shown, all[at - 1]) ? [] : [renderDay(shown, session().locale)];
    if (old === null) keepView(log, () => list.append(...day, fresh), fresh);
    else keepView(log, () => replaceKeepingFocus(old, fresh), fresh);
    makeReachable();
  }

  /** The last message is where Tab comes to, unless one has been walked to. */
  function makeReachable(): void {
    const articles = [...list.querySelectorAll<HTMLElement>('article[tabindex]')];
    if (!articles.some((article) => article.tabIndex === 0)) articles.at(-1)?.setAttribute('tabindex', '0');
  }

  function redraw(): void {
    const kept = shownOnes();
    const items = kept.flatMap((shown, index) => {
      const before = kept[index - 1];
      const divider = isSameDay(shown, before) ? [] : [renderDay(shown, session().locale)];
      return [...divider, draw(shown, before)];
    });
    keepView(log, () => list.replaceChildren(...items, ...pending.elements()));
    makeReachable();
  }

  return {
    redraw,
    stateOf,
    find: (id) => messages.get(id) ?? null,
    reset: (all) => {
      const { channel } = session().view;
      const isElsewhere = channel !== drawnChannel;
      drawnChannel = channel;
      messages.clear();
      if (isElsewhere) pending.clear();
      for (const shown of all) messages.set(shown.message.id, shown);
      redraw();
      if (isElsewhere) log.scrollTop = log.scrollHeight;
      log.setAttribute('aria-busy', 'false');
    },
    apply: ({ type, ...shown }) => {
      const { id } = shown.message;
      if (type === 'delete') {
        messages.delete(id);
        redraw();
        return;
      }
      if (type === 'create' && shown.used !== null) pending.settle(shown.used);
      if (type === 'update') states.set(id, { ...stateOf(id), chosen: {} });
      put(shown);
    },
    reveal: (shown) => {
      if (!messages.has(shown.message.id)) put(shown);
      const element = find(shown.message.id);
      if (element !== null) bringIntoView(log, element);
    },
    addPending: pending.add,
    setState: (id, state) => {
      states.set(id, { ...stateOf(id), ...state });
      const shown = messages.get(id);
      if (shown !== undefined) put(shown);
    },
  };
}

function follows(shown: ShownMessage, before: ShownMessage | undefined): boolean {
  if (before === undefined || shown.used !== null || shown.onlyYou || before.onlyYou) return false;
  const [one, other] = [before.message, shown.message];
  const apart = Date.parse(other.timestamp) - Date.parse(one.timestamp);
  return one.author.id === other.author.id && apart < FOLLOWS_WITHIN_MS && isSameDay(shown, before);
}

function isSameDay({ message }: ShownMessage, before: ShownMessage | undefined): boolean {
  if (before === undefined) return false;
  return new Date(message.timestamp).toDateString() === new Date(before.message.timestamp).toDateString();
}

function renderDay({ message }: ShownMessage, locale: string): HTMLLIElement {
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(new Date(message.timestamp));
  return h('li', { class: 'day' }, h('span', {}, day));
}
