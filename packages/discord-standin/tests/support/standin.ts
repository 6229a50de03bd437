import type { APIMessage, APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import { afterEach, beforeEach, expect } from 'vitest';
import { startStandIn } from '../../src/standin.ts';
import type { Outcome, Refusal, StandIn, StandInOptions } from '../../src/types.ts';

/** A stand-in for each test of a file or `describe` block. */
export interface StandInFixture {
  /** The running test's stand-in. */
  readonly standIn: StandIn;
  /**
   * Declares that the running test causes a refusal with this code (of a request whose `METHOD /path` matches `what`).
   * Each call allows and demands one refusal; any other fails the test.
   */
  expectRefusal(code: number, what?: RegExp): void;
  /** Has `action` run at the end of the running test, before the stand-in closes: a bot's shutdown. */
  beforeClose(action: () => unknown): void;
}

interface Expected {
  readonly code: number;
  readonly what: RegExp;
}

/**
 * Starts a stand-in before each test and closes it after. A test fails if the stand-in refused a request that was not
 * declared with `expectRefusal`, or did not refuse one that was. Call it at the top of a file or `describe` block.
 */
export function useStandIn(options: StandInOptions = {}): StandInFixture {
  let standIn: StandIn | null = null;
  let expected: Expected[] = [];
  let actions: (() => unknown)[] = [];

  beforeEach(async () => {
    expected = [];
    actions = [];
    standIn = await startStandIn(options);
  });

  afterEach(async () => {
    for (const action of actions) await action();
    const refusals = standIn?.refusals ?? [];
    await standIn?.close();
    standIn = null;
    const { unexpected, unmet } = compare(refusals, expected);
    expect(unexpected.map(describeRefusal), 'requests that Discord would have refused').toEqual([]);
    expect(unmet.map(describeExpected), 'refusals that were expected and did not come').toEqual([]);
  });

  return {
    get standIn() {
      if (standIn === null) throw new Error('the stand-in runs during tests only');
      return standIn;
    },
    expectRefusal: (code, what = /(?:)/u) => expected.push({ code, what }),
    beforeClose: (action) => actions.push(action),
  };
}

function compare(refusals: readonly Refusal[], expected: readonly Expected[]) {
  const unmet = [...expected];
  const unexpected = refusals.filter((refusal) => {
    const index = unmet.findIndex(({ code, what }) => code === refusal.code && what.test(refusal.what));
    if (index >= 0) unmet.splice(index, 1);
    return index < 0;
  });
  return { unexpected, unmet };
}

/** A refusal as a failed test shows it. */
export function describeRefusal({ what, status, code, message, body }: Refusal): string {
  return `${what}: ${status} ${code} ${message}\n${JSON.stringify(body)?.slice(0, 2_000)}`;
}

function describeExpected({ code, what }: Expected): string {
  return `${code} on ${what.source}`;
}

/** The message of an outcome. @throws where the member saw none */
export function messageOf(outcome: Outcome): APIMessage {
  if (outcome.kind === 'message' || outcome.kind === 'update') return outcome.message;
  throw new Error(`no message but ${JSON.stringify(outcome)}`);
}

/** The modal of an outcome. @throws where the member was shown none */
export function modalOf(outcome: Outcome): APIModalInteractionResponseCallbackData {
  if (outcome.kind === 'modal') return outcome.modal;
  throw new Error(`no modal but ${JSON.stringify(outcome)}`);
}
