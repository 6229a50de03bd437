import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createClock } from '../../src/clock.ts';
import { confirmEvents, createSession, missedEvents, recordEvent } from '../../src/gateway/session.ts';
import { matchRoute } from '../../src/rest/router.ts';
import { withComponentIds } from '../../src/state/components.ts';
import { createInteractionStore } from '../../src/state/interactions.ts';
import { createSnowflakes } from '../../src/state/snowflakes.ts';
import { createTrafficLog, printEntry } from '../../src/traffic.ts';

describe('ids', () => {
  it('GIVEN many at once THEN they are unique, ascending, and hold the time', () => {
    const nextId = createSnowflakes();
    const ids = Array.from({ length: 10_000 }, () => BigInt(nextId()));
    expect(ids.every((id, index) => index === 0 || id > (ids[index - 1] ?? id))).toBe(true);
    const at = Number((ids[0] ?? 0n) >> 22n) + 1_420_070_400_000;
    expect(Math.abs(at - Date.now())).toBeLessThan(5_000);
  });

  it('GIVEN a clock that is put back THEN ids follow it and stay unique', () => {
    let now = Date.now();
    const nextId = createSnowflakes(() => now);
    const ids = Array.from({ length: 30 }, (_, index) => {
      now += index % 10 === 9 ? -9_000 : 1_000;
      return nextId();
    });
    expect(new Set(ids).size).toBe(ids.length);
    expect(Number(BigInt(ids.at(-1) ?? 0) >> 22n) + 1_420_070_400_000).toBe(now);
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

  it('GIVEN an interaction’s token inside an address or a text THEN it is blanked out there', () => {
    const store = createInteractionStore(createClock(), { acknowledgeWithinMs: 10, tokenLivesMs: 10 });
    const { token } = store.open({ id: '1' } as Parameters<typeof store.open>[0]).interaction;
    store.close();
    const log = createTrafficLog('secret');
    const what = `GET /nowhere/${token}`;
    log.record({ direction: 'to-discord', channel: 'rest', what, status: null, body: { url: `x/${token}/y` } });
    expect(log.entries[0]).toMatchObject({ number: 1, what: 'GET /nowhere/[token]', body: { url: 'x/[token]/y' } });
  });

  it('GIVEN an entry THEN it prints on one line, its body cut short', () => {
    const at = Date.UTC(2026, 2, 5, 12, 30, 1, 250);
    const entry = { number: 1, at, direction: 'from-discord', channel: 'rest', what: 'GET /x', status: 429 } as const;
    expect(printEntry({ ...entry, body: { a: 'one\ntwo' }, fault: 'ordered' })).toBe(
      '12:30:01.250 ← 429 GET /x (ordered) {"a":"one\\ntwo"}',
    );
    expect(printEntry({ ...entry, body: 'x'.repeat(1_000) })).toMatch(/x… \(1002\)$/u);
  });
});
