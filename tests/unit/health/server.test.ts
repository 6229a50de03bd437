import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { askHealth } from '../../../src/health/ask.ts';
import { startHealth } from '../../../src/health/health.ts';
import { healthReport } from '../../../src/health/report.ts';
import { closeHealth, serveHealth } from '../../../src/health/server.ts';

const NOW = 1_000_000;
const watch = (lastEventAt: number | null, lastHeartbeatAckAt: number | null, socketReady = true) => ({
  counters: { received: 0, answered: 0, failed: 0 },
  load: () => ({ waiting: 0, running: 0, limited: 0, busy: 0 }),
  pulse: () => ({ socketReady, state: 'ready', lastEventAt, lastHeartbeatAckAt }),
});
const report = (seen: ReturnType<typeof watch>) =>
  healthReport({ watch: seen, version: '1.0.0', articles: 2, startedAt: NOW - 5_500, now: NOW });

let servers: Server[] = [];

afterEach(async () => {
  await Promise.all(servers.map(closeHealth));
  servers = [];
});

async function serve(healthy: boolean): Promise<AddressInfo> {
  const server = await serveHealth({ port: 0, host: '127.0.0.1' }, () => report(watch(NOW, NOW, healthy)));
  servers.push(server);
  return server.address() as AddressInfo;
}

describe('/healthz', () => {
  test.each([
    [true, 200],
    [false, 503],
  ])('GIVEN healthy %s THEN %i and the report, never from a cache', async (healthy, status) => {
    const { port } = await serve(healthy);
    const response = await fetch(`http://127.0.0.1:${port}/healthz?verbose`);
    expect(response.status).toBe(status);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.json()).toMatchObject({ healthy, version: '1.0.0', articles: 2, uptimeSeconds: 5 });
  });

  test('GIVEN another path or method THEN 404 or 405', async () => {
    const { port } = await serve(true);
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(404);
    expect((await fetch(`http://127.0.0.1:${port}/healthz`, { method: 'POST' })).status).toBe(405);
    expect((await fetch(`http://127.0.0.1:${port}/healthz`, { method: 'HEAD' })).status).toBe(200);
  });

  test('GIVEN a port that is taken THEN one line names the settings', async () => {
    const { port } = await serve(true);
    const place = { port, host: '127.0.0.1', stateDir: null };
    await expect(startHealth(place, () => report(watch(NOW, NOW)))).rejects.toThrow(
      /^HEALTH_HOST and HEALTH_PORT: .*EADDRINUSE/u,
    );
  });
});

describe('asking', () => {
  test('GIVEN something else at that port THEN it is not taken for a bot', async () => {
    const server = createServer((_request, response) => response.writeHead(404).end());
    servers.push(server);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    await expect(askHealth({ host: '127.0.0.1', port })).rejects.toThrow('something else answers there (status 404)');
  });

  test('GIVEN a bot that hangs THEN the question ends', async () => {
    const server = createServer(() => undefined);
    servers.push(server);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    await expect(askHealth({ host: '127.0.0.1', port }, 20)).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('what is healthy', () => {
  const SILENT_MS = 62_000;
  test.each([
    ['an event and an acknowledgement just now', watch(NOW, NOW), true],
    ['no event for long, in quiet servers, and heartbeats acknowledged', watch(0, NOW - 41_000), true],
    ['events and no acknowledgement yet', watch(NOW - 5, null), true],
    ['neither for one and a half heartbeats', watch(NOW - SILENT_MS, NOW - SILENT_MS), false],
    ['a socket that is being opened again', watch(NOW, NOW, false), false],
    ['nothing ever', watch(null, null), false],
  ])('GIVEN %s', (_what, seen, healthy) => {
    expect(report(seen).healthy).toBe(healthy);
  });
});
