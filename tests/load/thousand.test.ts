/** Many at once, through the stock client in a process of its own: in order, and each acknowledged in time. */
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { Outcome } from 'discord-standin';
import { expect, test } from 'vitest';
import { useStandIn } from '../../packages/discord-standin/tests/support/standin.ts';
import { textOf } from '../support/bot.ts';
import { startBotProcess } from '../support/bot-process.ts';

const MANY = 1_000;
const MEMBERS = 50;
/** Spread over a second, as far as the machine can: each group leaves before the next is made. */
const GROUP_EVERY_MS = 1_000 / (MANY / MEMBERS);
/** Discord's. */
const ACKNOWLEDGE_WITHIN_MS = 3_000;
/** Where other work shares the processors, everything takes so much longer; the bot's own processor time does not. */
const SHARED_MACHINE = 10;
/** Linux counts processor time in hundredths of a second; `utime` and `stime` come 12th and 13th after the name. */
const TICK_MS = 10;

const stage = useStandIn({ acknowledgeWithinMs: ACKNOWLEDGE_WITHIN_MS * SHARED_MACHINE });

/** Processor time of a process so far; `null` where the system does not tell. */
function processorMs(pid: number | undefined): number | null {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return null;
  const fields = readFileSync(file, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
}

test('GIVEN a thousand questions within a second THEN none misses its acknowledgement, and each has its own answer', {
  timeout: 90_000,
}, async () => {
  const { standIn } = stage;
  const bot = await startBotProcess(standIn, { MEMBER_LIMIT: '0', SERVER_LIMIT: '0' });
  stage.beforeClose(() => bot.stop('SIGKILL'));
  const members = Array.from({ length: MEMBERS }, () => standIn.member());
  const before = processorMs(bot.child.pid);
  let acknowledged = 0;
  let spentMs: number | null = null;
  standIn.onTraffic(({ direction, what }) => {
    if (direction !== 'to-discord' || !what.endsWith('/callback')) return;
    acknowledged += 1;
    if (acknowledged === MANY) spentMs = processorMs(bot.child.pid);
  });
  const asked: Array<Promise<Outcome>> = [];
  const answered: number[] = [];
  while (asked.length < MANY) {
    for (const member of members) {
      const at = asked.length;
      asked.push(member.slash('ask', { question: `Apa kata Araqchi ${at}?` }));
      void asked[at]?.then(() => answered.push(at));
    }
    await wait(GROUP_EVERY_MS);
  }
  const outcomes = await Promise.all(asked);
  expect(outcomes.filter(({ kind }) => kind === 'failed')).toEqual([]);
  expect(acknowledged).toBe(MANY);
  for (const [at, outcome] of outcomes.entries()) expect(textOf(outcome)).toContain(`Araqchi ${at}?`);
  expect(answered.indexOf(0)).toBeLessThan(answered.indexOf(MANY / 2));
  expect(answered.indexOf(MANY / 2)).toBeLessThan(answered.indexOf(MANY - 1));
  expect(bot.stderr()).toBe('');
  expect(await bot.stop('SIGTERM')).toBe(0);
  if (before === null || spentMs === null) return;
  console.error(`${MANY} acknowledged within ${spentMs - before} ms of the bot's processor time`);
  expect(spentMs - before).toBeLessThan(ACKNOWLEDGE_WITHIN_MS);
});
