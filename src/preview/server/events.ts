import type { ServerResponse } from 'node:http';
import type { PageEvent, PageState } from '../page/wire.ts';

/** The tabs that listen. */
export interface Listeners {
  /** Keeps the answer open: the state now, then every event until the tab goes. */
  add(response: ServerResponse, state: PageState): void;
  sendState(state: PageState): void;
  sendEvent(event: PageEvent): void;
  close(): void;
}

/** Server-sent events (https://html.spec.whatwg.org/multipage/server-sent-events.html), one stream a tab. */
export function createListeners(): Listeners {
  const streams = new Set<ServerResponse>();

  function send(stream: ServerResponse, event: string, data: unknown): void {
    stream.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  }

  return {
    add: (response, state) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      streams.add(response);
      response.on('close', () => streams.delete(response));
      response.write('retry: 1000\n\n');
      send(response, 'state', state);
    },
    sendState: (state) => {
      for (const stream of streams) send(stream, 'state', state);
    },
    sendEvent: (event) => {
      for (const stream of streams) send(stream, 'message', event);
    },
    close: () => {
      for (const stream of streams) stream.end();
    },
  };
}
