import type { PageServer } from '../../server/wire.ts';
import { walkWithArrows } from '../arrows.ts';
import { byId, h } from '../dom.ts';
import type { Session } from '../session.ts';
import { fill } from '../words.ts';

/** The servers and channels beside the messages. */
export interface PlaceList {
  /** Something was written in a channel that is not looked at. */
  markUnread(channelId: string): void;
  draw(): void;
}

/** Where to go; `onGo` is told of a channel. */
export function createPlaces(session: () => Session, onGo: (channelId: string) => void): PlaceList {
  const servers = byId('servers', HTMLUListElement);
  const channels = byId('channels', HTMLUListElement);
  const unread = new Set<string>();
  /** The channel looked at last in each server. */
  const last = new Map<string, string>();
  walkWithArrows(servers, 'button');
  walkWithArrows(channels, 'button');

  function unreadMark(isUnread: boolean): HTMLElement | null {
    return isUnread ? h('span', { class: 'unseen' }, ` (${session().words.unread})`) : null;
  }

  function drawServer({ id, name, locale, channels: inside }: PageServer): HTMLElement {
    const { view } = session();
    const isHere = id === view.server;
    const isUnread = !isHere && inside.some((channel) => unread.has(channel.id));
    const go = (): void => {
      const channel = last.get(id) ?? inside[0]?.id;
      if (channel !== undefined) onGo(channel);
    };
    const initials = name.split(/\s+/u).map((word) => word.slice(0, 1));
    return h(
      'li',
      {},
      h(
        'button',
        {
          type: 'button',
          class: `server${isUnread ? ' unread' : ''}`,
          'aria-current': isHere ? 'true' : null,
          title: `${name} (${locale})`,
          tabindex: isHere ? 0 : -1,
          'data-server-id': id,
          onclick: go,
        },
        h('span', { 'aria-hidden': 'true' }, initials.join('').slice(0, 2).toUpperCase()),
        h('span', { class: 'unseen' }, name),
        unreadMark(isUnread),
      ),
    );
  }

  function drawChannel({ id, name }: PageServer['channels'][number]): HTMLElement {
    const isHere = id === session().view.channel;
    const isUnread = unread.has(id);
    return h(
      'li',
      {},
      h(
        'button',
        {
          type: 'button',
          class: `channel${isUnread ? ' unread' : ''}`,
          'aria-current': isHere ? 'page' : null,
          tabindex: isHere ? 0 : -1,
          'data-channel-id': id,
          onclick: () => onGo(id),
        },
        h('span', { class: 'hash', 'aria-hidden': 'true' }, '#'),
        h('span', {}, name),
        unreadMark(isUnread),
      ),
    );
  }

  function draw(): void {
    const { view, words } = session();
    const here = view.servers.find(({ id }) => id === view.server);
    unread.delete(view.channel);
    last.set(view.server, view.channel);
    const focused = document.activeElement?.getAttribute('data-channel-id');
    const focusedServer = document.activeElement?.getAttribute('data-server-id');
    servers.replaceChildren(...view.servers.map(drawServer));
    channels.replaceChildren(...(here?.channels ?? []).map(drawChannel));
    byId('server-name', HTMLElement).textContent = here?.name ?? '';
    channels.setAttribute('aria-label', fill(words.channels, { server: here?.name ?? '' }));
    if (focused) channels.querySelector<HTMLElement>(`[data-channel-id="${focused}"]`)?.focus();
    if (focusedServer) servers.querySelector<HTMLElement>(`[data-server-id="${focusedServer}"]`)?.focus();
  }

  return {
    draw,
    markUnread: (channelId) => {
      if (unread.has(channelId)) return;
      unread.add(channelId);
      draw();
    },
  };
}
