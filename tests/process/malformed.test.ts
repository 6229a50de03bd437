/** The bot as a process outlives whatever an interaction looks like. */

import { type Member, type Outcome, type StandIn, startStandIn } from 'discord-standin';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buttonOf, choiceOf, messageOf, textOf } from '../support/bot.ts';
import { type BotProcess, startBotProcess } from '../support/bot-process.ts';

const SECRET = 'rahasia-anggota';
let standIn: StandIn;
let bot: BotProcess | undefined;
let member: Member;
let answer: Outcome;

/** Any answer to nonsense is as good as none: this stand-in refuses what it likes, and hears nobody's complaints. */
beforeEach(async () => {
  standIn = await startStandIn({ acknowledgeWithinMs: 30_000 });
  bot = await startBotProcess(standIn, { MEMBER_LIMIT: '0', SERVER_LIMIT: '0', LOG_LEVEL: 'info' });
  member = standIn.member();
  answer = await member.slash('ask', { question: 'Apa kata Araqchi tentang konsultasi?' });
}, 60_000);

afterEach(async () => {
  await bot?.stop('SIGKILL');
  bot = undefined;
  await standIn.close();
});

/** What a member can do, one of each kind. */
const ACTS: Readonly<Record<string, () => Promise<unknown>>> = {
  command: () => member.slash('ask', { question: SECRET, public: true }),
  choices: () => member.autocomplete('ask', { question: SECRET }, 'question'),
  message: () => member.useOnMessage('Check quotation', member.say(SECRET)),
  button: () => member.press(messageOf(answer), buttonOf(answer, 'Context')),
  choice: () => {
    const { menu, values } = choiceOf(answer, 'Why this passage');
    return member.select(messageOf(answer), menu, values);
  },
};

type Path = readonly (string | number)[];

/** Every place in a value. */
function places(value: unknown, at: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([key, inner]) => places(inner, [...at, key]))];
}

/** The value with another one at a place; `undefined`: with nothing there. */
function changed(value: unknown, [key, ...rest]: Path, to: unknown): unknown {
  if (key === undefined) return to;
  const inner = changed((value as Record<string, unknown>)[key], rest, to);
  if (Array.isArray(value)) return value.map((each, at) => (String(at) === String(key) ? inner : each));
  return { ...(value as object), [key]: inner };
}

const VALUE = fc.oneof(
  fc.constant(undefined),
  fc.jsonValue({ maxDepth: 1 }),
  fc.constantFrom(-1, 0, 2 ** 53, '', '0', [], {}, [null], { id: null }, '__proto__', 'x'.repeat(3_000)),
);
const CHANGES = fc.array(fc.tuple(fc.nat(), VALUE), { minLength: 1, maxLength: 3 });

test('GIVEN interactions of every kind with parts removed or replaced THEN it goes on, answers the next one, and logs no words', {
  timeout: 60_000,
}, async () => {
  const unheard: Promise<unknown>[] = [];
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...Object.keys(ACTS)), CHANGES, async (act, changes) => {
      standIn.faults.distort('INTERACTION_CREATE', (data) =>
        changes.reduce((now, [nth, to]) => {
          const all = places(now);
          return changed(now, all[nth % all.length] ?? [], to);
        }, data),
      );
      unheard.push(ACTS[act]?.().catch(() => null) ?? Promise.resolve());
      expect(textOf(await member.slash('help')), bot?.stderr()).toContain('/ask');
    }),
    { numRuns: 60, endOnFailure: true },
  );
  expect(bot?.child.exitCode).toBeNull();
  expect(bot?.stderr()).toContain('malformed interaction');
  expect(bot?.stderr()).not.toContain(SECRET);
  expect(await bot?.stop('SIGTERM'), bot?.stderr()).toBe(0);
  standIn.clock.advance(15 * 60_000);
  await Promise.all(unheard);
});
