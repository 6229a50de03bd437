import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { confirmEvents, createSession, missedEvents, recordEvent } from '../../../src/preview/gateway/session.ts';
import { matchRoute } from '../../../src/preview/rest/router.ts';
import { withComponentIds } from '../../../src/preview/state/components.ts';
import { createSnowflakes } from '../../../src/preview/state/snowflakes.ts';
import { createTrafficLog } from '../../../src/preview/traffic.ts';

describe('ids', () => {
  it('GIVEN many at once THEN they are unique, ascending, and hold the time', () => {
    const nextId = createSnowflakes();
    const ids = Array.from({ length: 10_000 }, () => BigInt(nextId()));
    expect(ids.every((id, index) => index === 0 || id > (ids[index - 1] ?? id))).toBe(true);
    const at = Number((ids[0] ?? 0n) >> 22n) + 1_420_070_400_000;
    expect(Math.abs(at - Date.now())).toBeLessThan(5_000);
  });

  it('GIVEN components with and without ids THEN the free numbers are given in order, parents first', () => {
    const text = (id?: number) => ({ type: 10, content: 'x', ...(id !== undefined && { id }) });
    const section = { type: 9, components: [text()], accessory: { type: 2, style: 1, custom_id: 'c' } };
    expect(withComponentIds([{ type: 17, components: [text(2), section] }, text(0)])).toMatchObject([
      { id: 1, components: [{ id: 2 }, { id: 3, components: [{ id: 4 }], accessory: { id: 5 } }] },
      { id: 6 },
    ]);
  });
});

describe('events kept for a resume', () => {
  it('GIVEN any number sent and confirmed THEN exactly those after the client’s last are replayed', () => {
    fc.assert(
      fc.property(fc.nat(1_200), fc.nat(1_200), fc.nat(1_300), (sent, confirmed, last) => {
        const session = createSession('s', 1, [0, 1]);
        for (let index = 0; index < sent; index += 1) recordEvent(session, 'E', index);
        confirmEvents(session, confirmed);
        const missed = missedEvents(session, last);
        const kept = last <= sent && last >= Math.min(sent, Math.max(confirmed, sent - 1_000));
        expect(missed?.map(({ s }) => s) ?? null).toEqual(
          kept ? Array.from({ length: sent - last }, (_, index) => last + 1 + index) : null,
        );
      }),
    );
  });
});

describe('routes', () => {
  const route = { method: 'GET', path: '/webhooks/:id/messages/:message', handle: () => ({ status: 204 }) } as const;

  it('GIVEN an address THEN its parameters are decoded; another method or length does not match', () => {
    expect(matchRoute([route], 'GET', '/webhooks/1/messages/%40original')?.params).toEqual({
      id: '1',
      message: '@original',
    });
    expect(matchRoute([route], 'POST', '/webhooks/1/messages/2')).toBeNull();
    expect(matchRoute([route], 'GET', '/webhooks/1/messages')).toBeNull();
    expect(matchRoute([route], 'GET', '/webhooks//messages/2')).toBeNull();
  });
});

describe('the record of traffic', () => {
  it('GIVEN tokens at any depth THEN they are blanked out, and other words stay', () => {
    const log = createTrafficLog('secret');
    const body = { d: { token: 'abc', list: ['secret', 'Bot secret', 'other'] } };
    log.record({ direction: 'to-discord', channel: 'gateway', what: 'op 2', status: null, body });
    expect(log.entries[0]?.body).toEqual({ d: { token: '[token]', list: ['[token]', '[token]', 'other'] } });
    expect(body.d.token).toBe('abc');
  });
});
