/** Many at once, through the stock client in a process of its own: in order, and each acknowledged in time. */
import { expect, test } from 'vitest';
import type { Outcome } from '../../src/preview/types.ts';
import { textOf } from '../e2e/bot.ts';
import { startBotProcess } from '../support/bot-process.ts';
import { useStandIn } from '../support/standin.ts';

const MANY = 1_000;
const MEMBERS = 50;
const WITHIN_MS = 1_000;

const stage = useStandIn();

test('GIVEN a thousand questions within a second THEN none misses its acknowledgement, and each has its own answer', {
  timeout: 60_000,
}, async () => {
  const { standIn } = stage;
  const bot = await startBotProcess(standIn, { MEMBER_LIMIT: '0', SERVER_LIMIT: '0' });
  stage.beforeClose(() => bot.stop('SIGKILL'));
  const members = Array.from({ length: MEMBERS }, () => standIn.member());
  const acknowledged: string[] = [];
  standIn.onTraffic(({ direction, what }) => {
    if (direction === 'to-discord' && what.endsWith('/callback')) acknowledged.push(what);
  });
  const started = performance.now();
  const asked: Array<Promise<Outcome>> = [];
  while (asked.length < MANY) {
    for (const member of members) asked.push(member.slash('ask', { question: `Apa kata Araqchi ${asked.length}?` }));
  }
  expect(performance.now() - started).toBeLessThan(WITHIN_MS);
  const outcomes = await Promise.all(asked);
  const unheard = outcomes.filter(({ kind }) => kind === 'failed');
  expect(unheard).toEqual([]);
  expect(acknowledged).toHaveLength(MANY);
  for (const [at, outcome] of outcomes.entries()) expect(textOf(outcome)).toContain(`Araqchi ${at}?`);
  expect(bot.stderr()).toBe('');
  expect(await bot.stop('SIGTERM')).toBe(0);
});
