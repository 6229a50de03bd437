import type { PageEvent, PageRole, PageTraffic } from '../server/wire.ts';
import { TOKEN } from './written.ts';

/** What a tab follows. */
export interface Subscription {
  readonly role: PageRole;
  /** Also every request and frame. */
  readonly traffic: boolean;
}

export interface FeedListeners {
  /** The line stands (again): what is shown may be old. */
  readonly onStart: () => void;
  readonly onEvent: (event: PageEvent) => void;
  readonly onTraffic: (entry: PageTraffic) => void;
  readonly onLost: () => void;
}

export interface Feed {
  /** Follows this from now on; the line starts anew where it differs from before. */
  follow(subscription: Subscription): void;
}

/**
 * The server's events while the tab is looked at: browsers allow six connections to one address, so a hidden tab lets
 * go of its own and starts anew when it returns.
 */
export function createFeed(listeners: FeedListeners): Feed {
  let source: EventSource | null = null;
  let followed: Subscription | null = null;

  function update(): void {
    if (document.hidden || followed === null) {
      source?.close();
      source = null;
    } else {
      source ??= listen(followed, listeners);
    }
  }

  document.addEventListener('visibilitychange', update);
  return {
    follow: (subscription) => {
      if (followed?.role === subscription.role && followed.traffic === subscription.traffic) return;
      followed = subscription;
      source?.close();
      source = null;
      update();
    },
  };
}

function listen({ role, traffic }: Subscription, listeners: FeedListeners): EventSource {
  const query = new URLSearchParams({ token: TOKEN, as: role, ...(traffic && { traffic: '1' }) });
  const source = new EventSource(`/api/events?${query}`);
  source.addEventListener('state', listeners.onStart);
  source.addEventListener('message', (event) => listeners.onEvent(JSON.parse(event.data)));
  source.addEventListener('traffic', (event) => listeners.onTraffic(JSON.parse(event.data)));
  source.addEventListener('error', () => {
    listeners.onLost();
    if (source.readyState === EventSource.CLOSED) void reloadIfRestarted();
  });
  return source;
}

/** A server started anew refuses the old token: the page it serves now has the new one. */
async function reloadIfRestarted(): Promise<void> {
  const response = await fetch('/api/state', { headers: { 'x-preview-token': TOKEN } }).catch(() => null);
  if (response?.status === 403) location.reload();
}
