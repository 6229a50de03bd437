import type { ServerResponse } from 'node:http';
import type { MessageEvent } from '../types.ts';
import type { Visitor } from './visitor.ts';
import type { PageState, PageTraffic } from './wire.ts';

/** What one tab follows. */
export interface Subscription {
  readonly visitor: Visitor;
  /** Also every request and frame. */
  readonly traffic: boolean;
}

/** The tabs that listen. */
export interface Listeners {
  /** Keeps the answer open: the state now, then every event until the tab goes. */
  add(response: ServerResponse, subscription: Subscription): void;
  sendState(): void;
  /** Sends a change to the tabs of those who see it. */
  sendMessage(event: MessageEvent): void;
  sendTraffic(entry: PageTraffic): void;
  close(): void;
}

/** Server-sent events (https://html.spec.whatwg.org/multipage/server-sent-events.html), one stream a tab. */
export function createListeners(): Listeners {
  const streams = new Map<ServerResponse, Subscription>();

  function send(stream: ServerResponse, event: string, data: unknown): void {
    stream.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  }

  return {
    add: (response, subscription) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      streams.set(response, subscription);
      response.on('close', () => streams.delete(response));
      response.write('retry: 1000\n\n');
      const state: PageState = subscription.visitor.state();
      send(response, 'state', state);
    },
    sendState: () => {
      for (const [stream, { visitor }] of streams) send(stream, 'state', visitor.state());
    },
    sendMessage: (event) => {
      for (const [stream, { visitor }] of streams) {
        const seen = visitor.see(event);
        if (seen !== null) send(stream, 'message', seen);
      }
    },
    sendTraffic: (entry) => {
      for (const [stream, { traffic }] of streams) if (traffic) send(stream, 'traffic', entry);
    },
    close: () => {
      for (const stream of streams.keys()) stream.end();
    },
  };
}
