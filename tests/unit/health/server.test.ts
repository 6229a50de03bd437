import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import type { BotStatus } from '../../../src/discord/bot.ts';
import type { ShardHealth } from '../../../src/discord/gateway/gateway-health.ts';
import { askHealth } from '../../../src/health/ask.ts';
import { startHealth } from '../../../src/health/health.ts';
import { healthReport } from '../../../src/health/report.ts';
import { closeHealth, serveHealth } from '../../../src/health/server.ts';

const DATE = Date.parse('2026-01-31T12:00:00Z');
const shard = (eventAgoMs: number | null, heartbeatAgoMs: number | null, socketReady = true, id = 0): ShardHealth => ({
  id,
  socketReady,
  state: socketReady ? 'ready' : 'resuming',
  eventAgoMs,
  heartbeatAgoMs,
});
const status = (...shards: readonly ShardHealth[]): BotStatus => ({
  counters: { received: 0, answered: 0, failed: 0 },
  load: () => ({ waiting: 0, running: 0, limited: 0, busy: 0 }),
  gateway: () => shards,
});
const report = (...shards: readonly ShardHealth[]) =>
  healthReport({ status: status(...shards), version: '1.0.0', articles: 2, uptimeMs: 5_500, date: DATE });

let servers: Server[] = [];

afterEach(async () => {
  await Promise.all(servers.map(closeHealth));
  servers = [];
});

async function serve(healthy: boolean): Promise<AddressInfo> {
  const server = await serveHealth({ port: 0, host: '127.0.0.1' }, () => report(shard(0, 0, healthy)));
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
    await expect(startHealth(place, () => report(shard(0, 0)))).rejects.toThrow(
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
    ['an event and an acknowledgement just now', [shard(0, 0)], true],
    ['no event for long, in quiet servers, and heartbeats acknowledged', [shard(9_999_999, 41_000)], true],
    ['events and no acknowledgement yet', [shard(5, null)], true],
    ['neither for one and a half heartbeats', [shard(SILENT_MS, SILENT_MS)], false],
    ['a socket that is being opened again', [shard(0, 0, false)], false],
    ['nothing ever', [shard(null, null)], false],
    ['no connection yet', [], false],
    ['two shards that live', [shard(5, 41_000), shard(50_000, 7, true, 1)], true],
    // The events of a busy shard once counted as life of all.
    ['a busy shard beside a dead one', [shard(0, 0), shard(SILENT_MS, SILENT_MS, true, 1)], false],
    ['a shard that is being opened again beside a good one', [shard(0, 0), shard(0, 0, false, 1)], false],
  ])('GIVEN %s', (_what, shards, healthy) => {
    expect(report(...shards).healthy).toBe(healthy);
  });

  test('GIVEN two shards THEN each is told, and of both the one that is worst off', () => {
    expect(report(shard(1_000, 40_000), shard(SILENT_MS, SILENT_MS + 1_000, false, 1)).gateway).toEqual({
      state: 'resuming',
      socketReady: false,
      alive: false,
      lastEventAt: '2026-01-31T11:59:59.000Z',
      lastHeartbeatAckAt: '2026-01-31T11:58:57.000Z',
      shards: [
        {
          id: 0,
          state: 'ready',
          socketReady: true,
          alive: true,
          lastEventAt: '2026-01-31T11:59:59.000Z',
          lastHeartbeatAckAt: '2026-01-31T11:59:20.000Z',
        },
        {
          id: 1,
          state: 'resuming',
          socketReady: false,
          alive: false,
          lastEventAt: '2026-01-31T11:58:58.000Z',
          lastHeartbeatAckAt: '2026-01-31T11:58:57.000Z',
        },
      ],
    });
  });
});
