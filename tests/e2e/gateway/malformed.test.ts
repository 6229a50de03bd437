/**
 * What Discord sends in a shape that nobody foresaw: logged, answered where it can be, and the next one is answered as
 * ever.
 */

import type { Outcome } from 'discord-standin';
import { describe, expect, test, vi } from 'vitest';
import { useStandIn } from '../../../packages/discord-standin/tests/support/standin.ts';
import { messageOf, textOf, useBots } from '../../support/bot.ts';
import { HARBOUR } from '../../support/texts.ts';

const TEXTS = { harbour: HARBOUR };
const EVENT = 'INTERACTION_CREATE';
const SECRET = 'rahasia-anggota';
const stage = useStandIn();
const bots = useBots();

/** Nothing of it, or something else in its place. */
function without(key: string, ...instead: unknown[]) {
  return (data: unknown) => {
    const { [key]: _gone, ...rest } = data as Record<string, unknown>;
    return instead.length === 0 ? rest : { ...rest, [key]: instead[0] };
  };
}

async function isWell(): Promise<void> {
  expect(textOf(await stage.standIn.member().slash('help'))).toContain('/ask');
}

function logLines(): Array<Record<string, unknown>> {
  return bots
    .logged()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

describe('an interaction', () => {
  // discord.js throws on reading it where nobody can catch it, and the process ended.
  test('GIVEN one without what every one has THEN its member is told of a fault, whose reference is in the log without their words', async () => {
    const bot = await bots.start(stage.standIn, TEXTS);
    for (const key of ['data', 'member', 'entitlements']) {
      stage.standIn.faults.distort(EVENT, without(key));
      const outcome = await stage.standIn.member({ locale: 'id' }).slash('ask', { question: SECRET });
      const [, reference] = /Ada yang salah di pihak saya.*`([0-9a-f]{8})`/u.exec(textOf(outcome)) ?? [];
      expect(outcome, key).toMatchObject({ kind: 'message', ephemeral: true });
      expect(logLines(), key).toContainEqual(
        expect.objectContaining({ msg: 'malformed interaction', reference, type: 2 }),
      );
    }
    await vi.waitFor(() => expect(bot.counters).toEqual({ received: 3, answered: 0, failed: 3 }));
    expect(bots.logged()).not.toContain(SECRET);
    stage.standIn.faults.distort(EVENT, without('entitlements'));
    expect(await stage.standIn.member().autocomplete('ask', { question: 'apa' }, 'question')).toEqual([]);
    await isWell();
  });

  test('GIVEN one without what the bot can do without THEN it is answered', async () => {
    await bots.start(stage.standIn, TEXTS);
    const spared = [
      'user',
      'channel',
      'channel_id',
      'guild',
      'guild_id',
      'guild_locale',
      'locale',
      'context',
      'version',
    ];
    for (const key of [...spared, 'app_permissions', 'attachment_size_limit']) {
      stage.standIn.faults.distort(EVENT, without(key));
      const answer = await stage.standIn.member().slash('ask', { question: 'Apa kata Bagus?' });
      expect(textOf(answer), key).toContain('gudang');
    }
  });

  test('GIVEN one of an unknown kind THEN its member is told that there is no such command', async () => {
    const bot = await bots.start(stage.standIn, TEXTS);
    const kinds = [
      without('type', 99),
      without('data', { id: '1', name: 'ask', type: 99 }),
      without('data', { id: '1', name: 'ask', type: 2, target_id: '1', resolved: {} }),
      without('data', { id: '1', name: 'ask', type: 4 }),
    ];
    for (const kind of kinds) {
      stage.standIn.faults.distort(EVENT, kind);
      expect(textOf(await stage.standIn.member().slash('help'))).toContain('This command no longer exists');
    }
    const { length } = kinds;
    await vi.waitFor(() => expect(bot.counters).toEqual({ received: length, answered: length, failed: 0 }));
    await isWell();
  });

  test('GIVEN a press of what is no button THEN its member is told, and the message stays', async () => {
    await bots.start(stage.standIn, TEXTS);
    const member = stage.standIn.member();
    const answer = await member.slash('ask', { question: 'Apa kata Bagus?', public: true });
    const before = structuredClone(stage.standIn.messages());
    const presses = [
      { custom_id: 7, component_type: 2 },
      { custom_id: 'x', component_type: 3 },
      { custom_id: 'x', component_type: 5, values: [] },
      { custom_id: 'x', component_type: 99 },
    ];
    for (const data of presses) {
      stage.standIn.faults.distort(EVENT, without('data', data));
      const pressed = await member.press(messageOf(answer), 'x', { forge: true });
      expect(pressed).toMatchObject({ kind: 'message', ephemeral: true });
    }
    expect(stage.standIn.messages()).toEqual(before);
    await isWell();
  });

  test('GIVEN one that nobody could be told by THEN it is logged, and nothing is sent anywhere', async () => {
    const bot = await bots.start(stage.standIn, TEXTS);
    const requests = () => stage.standIn.traffic.filter(({ channel }) => channel === 'rest').length;
    const sent = requests();
    const unheard: Promise<Outcome>[] = [];
    const changes = [without('id'), without('token'), without('id', '../../users/@me'), () => null, () => 'x'];
    for (const change of changes) {
      stage.standIn.faults.distort(EVENT, change);
      unheard.push(stage.standIn.member().slash('help'));
    }
    await vi.waitFor(() => expect(bot.counters.failed).toBe(changes.length));
    expect(logLines().filter(({ msg }) => msg === 'malformed interaction')).toHaveLength(changes.length);
    expect(requests()).toBe(sent);
    await isWell();
    stage.standIn.clock.advance(3_000);
    for (const outcome of await Promise.all(unheard)) expect(outcome.kind).toBe('failed');
  });
});

describe('another event', () => {
  const NAMES = ['GUILD_CREATE', 'GUILD_UPDATE', 'GUILD_DELETE', 'CHANNEL_CREATE', 'CHANNEL_UPDATE', 'CHANNEL_DELETE']
    .concat(['GUILD_ROLE_CREATE', 'GUILD_ROLE_UPDATE', 'GUILD_ROLE_DELETE', 'THREAD_CREATE', 'THREAD_LIST_SYNC'])
    .concat(['STAGE_INSTANCE_CREATE', 'ENTITLEMENT_CREATE', 'USER_UPDATE', 'RESUMED', 'NEW_ONE', 'error']);

  test('GIVEN any of those that come, with anything in it, THEN the bot goes on', async () => {
    await bots.start(stage.standIn, TEXTS);
    const { id } = stage.standIn.guild;
    const bodies = [
      undefined,
      null,
      7,
      'x',
      [],
      {},
      { id },
      { guild_id: id },
      { id, guild_id: id, channels: 7, roles: null },
    ];
    for (const name of NAMES) for (const body of bodies) stage.standIn.faults.sendEvent(name, body);
    await isWell();
    expect(logLines().filter(({ msg }) => msg === 'an event could not be read').length).toBeGreaterThan(10);
  });

  test('GIVEN a server whose first event holds nothing THEN the start goes on without it', async () => {
    stage.standIn.faults.distort('GUILD_CREATE', () => null);
    await bots.start(stage.standIn, TEXTS);
    await isWell();
  });

  test('GIVEN a READY with nothing in it THEN the start fails in time, and one line says so', async () => {
    stage.standIn.faults.distort('READY', () => ({}), Number.POSITIVE_INFINITY);
    const started = bots.start(stage.standIn, TEXTS, { readyWithinMs: 300 });
    await expect(started).rejects.toMatchObject({ name: 'ConnectionError' });
  });

  test('GIVEN a READY whose address for later is none THEN a torn connection ends the bot, for a supervisor to start it anew', async () => {
    stage.standIn.faults.distort('READY', without('resume_gateway_url', 'x'));
    const bot = await bots.start(stage.standIn, TEXTS);
    stage.standIn.faults.tearSockets();
    await expect(bot.lost).rejects.toMatchObject({ name: 'ConnectionError', mayPass: true });
  });
});
