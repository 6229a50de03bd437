/** Addresses of https, at a local server whose authority this test alone trusts. */
import { createServer as createHttpsServer, type Server } from 'node:https';
import { type AddressInfo, createServer, type Server as NetServer } from 'node:net';
import tls from 'node:tls';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { createFetcher, type FetcherOptions } from '../../../../src/library/fetching/fetcher.ts';
import { certificateFor } from '../../../support/certificate.ts';
import { type Internet, openInternet, PUBLIC_ADDRESS } from '../../../support/internet.ts';
import { faultOf } from './fetching.ts';

const TEXT = 'Rapat ditunda sampai Kamis.';
const { authority, ...certificate } = certificateFor('pagi.example');
let server: Server;
let silent: NetServer;
let internet: Internet;

const portOf = (listening: NetServer) => (listening.address() as AddressInfo).port;
const listening = (listener: NetServer) =>
  new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', () => resolve()));

beforeAll(async () => {
  server = createHttpsServer(certificate, ({ url }, response) => {
    if (url === '/turun') response.writeHead(302, { location: 'http://pagi.example/' }).end();
    else response.writeHead(200, { 'content-type': 'text/html' }).end(TEXT);
  });
  silent = createServer();
  internet = await openInternet();
  await Promise.all([listening(server), listening(silent)]);
});
afterEach(() => {
  vi.restoreAllMocks();
});
afterAll(async () => {
  server.closeAllConnections();
  await Promise.all([internet.close(), ...[server, silent].map((each) => new Promise((done) => each.close(done)))]);
});

function optionsTo(target: NetServer): FetcherOptions {
  return {
    resolve: async () => [PUBLIC_ADDRESS],
    reach: (host, port) =>
      (port === 443 ? undefined : internet.options.reach?.(host, port)) ?? { host: '127.0.0.1', port: portOf(target) },
  };
}

function trustAuthority(): void {
  const original = tls.connect.bind(tls) as (options: tls.ConnectionOptions) => tls.TLSSocket;
  vi.spyOn(tls, 'connect').mockImplementation(((options: tls.ConnectionOptions) =>
    original({ ...options, ca: authority })) as typeof tls.connect);
}

it('given a page of https, then it is fetched', async () => {
  trustAuthority();
  const { bytes, address } = await createFetcher(optionsTo(server)).fetch('https://pagi.example/rapat');
  expect([Buffer.from(bytes).toString(), address]).toEqual([TEXT, 'https://pagi.example/rapat']);
});

it('given a redirect from http to https, then it is followed', async () => {
  trustAuthority();
  internet.host('pagi.example', (_request, response) => {
    response.writeHead(301, { location: 'https://pagi.example/' }).end();
  });
  const { address } = await createFetcher(optionsTo(server)).fetch('http://pagi.example/');
  expect(address).toBe('https://pagi.example/');
});

it('given a redirect from https to http, then it is refused, and http is not asked', async () => {
  trustAuthority();
  const before = internet.connections();
  const error = await faultOf(createFetcher(optionsTo(server)).fetch('https://pagi.example/turun'));
  expect(error.fault).toBe('refused');
  expect(internet.connections()).toBe(before);
});

it('given a certificate of another name, then nothing is fetched', async () => {
  trustAuthority();
  const error = await faultOf(createFetcher(optionsTo(server)).fetch('https://lain.example/'));
  expect(error.fault).toBe('unreachable');
});

it('given a certificate that nobody vouches for, then nothing is fetched', async () => {
  const error = await faultOf(createFetcher(optionsTo(server)).fetch('https://pagi.example/'));
  expect(error.fault).toBe('unreachable');
});

it('given a server that says nothing when TLS begins, then it is too slow and its connection ends', async () => {
  const closed = new Promise<void>((resolve) => {
    silent.once('connection', (socket) => {
      socket.resume();
      socket.on('error', () => undefined);
      socket.once('close', () => resolve());
    });
  });
  const fetcher = createFetcher({ ...optionsTo(silent), deadlineMs: 300 });
  expect((await faultOf(fetcher.fetch('https://pagi.example/'))).fault).toBe('too-slow');
  await closed;
});
