/** A local server that stands for the internet: names only it knows, at public addresses that nobody connects to. */
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FetcherOptions } from '../../src/library/fetching/fetcher.ts';

/** Answers a request; a text is a page of HTML. */
export type Site = string | ((request: IncomingMessage, response: ServerResponse) => void);

export interface Internet {
  /** For `createFetcher`: names are those of this internet. */
  readonly options: FetcherOptions;
  /** What was asked for, in order: `GET pagi.example/1`. */
  readonly requests: readonly string[];
  /** The headers of the last request. */
  readonly headers: () => IncomingHttpHeaders;
  /** How many connections there were. */
  readonly connections: () => number;
  /**
   * Puts a site at a name.
   * @param addresses those that the name has; of a list of lists one after the other, the last one for good
   */
  host(name: string, site: Site, addresses?: readonly string[] | readonly (readonly string[])[]): void;
  close(): Promise<void>;
}

/** A public address of nobody in these tests. */
export const PUBLIC_ADDRESS = '45.67.89.10';

export async function openInternet(): Promise<Internet> {
  const sites = new Map<string, Site>();
  const addresses = new Map<string, (readonly string[])[]>();
  const requests: string[] = [];
  let headers: IncomingHttpHeaders = {};
  let connections = 0;
  const server = createServer((request, response) => {
    const name = (request.headers.host ?? '').replace(/:\d+$/, '');
    requests.push(`${request.method} ${name}${request.url}`);
    headers = request.headers;
    const site = sites.get(name);
    if (typeof site === 'function') site(request, response);
    else response.writeHead(site === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' }).end(site);
  });
  server.on('connection', () => {
    connections += 1;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    options: {
      resolve: async (name) => {
        const lists = addresses.get(name);
        const list = lists !== undefined && lists.length > 1 ? lists.shift() : lists?.[0];
        if (list === undefined) throw new Error('ENOTFOUND');
        return list;
      },
      reach: () => ({ host: '127.0.0.1', port }),
    },
    requests,
    headers: () => headers,
    connections: () => connections,
    host(name, site, given = [PUBLIC_ADDRESS]) {
      const lists = given.map((each) => (typeof each === 'string' ? null : each)).filter((each) => each !== null);
      const flat = given.filter((each) => typeof each === 'string');
      sites.set(name, site);
      addresses.set(name, lists.length > 0 ? lists : [flat]);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
