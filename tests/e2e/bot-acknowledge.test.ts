/** The dispatcher with commands that are slow or faulty, through the real client. */

import { InteractionResponseType } from 'discord-api-types/v10';
import { describe, expect, test, vi } from 'vitest';
import { useStandIn } from '../../packages/discord-standin/tests/support/standin.ts';
import { onPress, type SlashCommand, slashCommand } from '../../src/discord/commands/command.ts';
import { defineId } from '../../src/discord/ids/codec.ts';
import { UserError } from '../../src/discord/messages/user-error.ts';
import { button, card, plain, row, text } from '../../src/discord/replies/reply.ts';
import { buttonOf, messageOf, textOf } from '../support/bot.ts';
import { startDispatcher } from '../support/dispatcher.ts';

const describeOption = () => 'for this test';

/** A promise that the test settles. */
function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open: () => open(), opened };
}

const data = slashCommand({
  name: 'slow',
  describe: describeOption,
  options: [
    { type: 'flag', name: 'public', describe: describeOption },
    { type: 'text', name: 'word', describe: describeOption, autocomplete: true },
  ],
});

describe('in time', () => {
  const stage = useStandIn();

  test.each([true, false])(
    'given an answer that takes over 700 ms and public %s, then it is deferred as such and edited',
    async (isPublic) => {
      const { open, opened } = gate();
      const slow: SlashCommand<typeof data.options> = {
        data,
        visibility: (values) => (values.public ? 'public' : 'ephemeral'),
        execute: async () => {
          await opened;
          return plain('done');
        },
      };
      await startDispatcher(stage, [slow]);
      const outcome = stage.standIn.member().slash('slow', { public: isPublic });
      await deferred(stage);
      open();
      expect(await outcome).toMatchObject({ kind: 'message', deferred: true, ephemeral: !isPublic });
      expect(textOf(await outcome)).toBe('done');
    },
  );

  test('given a page that takes over 700 ms, then the press is deferred and the message edited', async () => {
    const { open, opened } = gate();
    const press = async () => {
      await opened;
      return plain('page 2');
    };
    const page = defineId('slow', 'page', {});
    const execute = () => card(text('page 1'), row(button('Next', page.encode({}))));
    await startDispatcher(stage, [{ data, execute, buttons: { page: onPress(page, 'page', press) } }]);
    const member = stage.standIn.member();
    const first = await member.slash('slow');
    const second = member.press(messageOf(first), buttonOf(first, 'Next'));
    await deferred(stage);
    open();
    expect((await second).kind).toBe('update');
    expect(textOf(await second)).toBe('page 2');
  });

  test('given a fault, then the member sees a reference, and it counts as failed', async () => {
    const dispatcher = await startDispatcher(stage, [
      {
        data,
        execute: () => {
          throw new Error('broken');
        },
      },
    ]);
    const outcome = await stage.standIn.member({ locale: 'id' }).slash('slow', { public: true });
    expect(textOf(outcome)).toMatch(/Ada yang salah di pihak saya.*`[0-9a-f]{8}`/u);
    expect(outcome).toMatchObject({ ephemeral: true });
    await dispatcher.drain();
    expect(dispatcher.counters).toEqual({ received: 1, answered: 0, failed: 1 });
  });

  test('given a mistake after all have seen that it is thought about, then that goes and only the asker is told', async () => {
    const { open, opened } = gate();
    await startDispatcher(stage, [
      {
        data,
        visibility: () => 'public',
        execute: async () => {
          await opened;
          throw new UserError('emptyQuestion', {});
        },
      },
    ]);
    const member = stage.standIn.member();
    const outcome = member.slash('slow');
    await deferred(stage);
    expect(stage.standIn.messages()).toHaveLength(1);
    open();
    await expect.poll(() => member.ephemeral()).toHaveLength(1);
    expect(stage.standIn.messages()).toEqual([]);
    await outcome;
  });

  // It was told once more, as a fault of the bot, because nobody knew whether it had arrived.
  test.each([
    ['a mistake', 'is lost', () => new UserError('emptyQuestion', {}), 1],
    ['a fault', 'is lost', () => new Error('broken'), 1],
    ['a mistake', 'is replaced by 502', () => new UserError('emptyQuestion', {}), 0],
  ])(
    'given %s after all have seen that it is thought about, and Discord’s answer to the message that tells so %s, then it is told at most once',
    async (_what, how, fault, told) => {
      const { open, opened } = gate();
      const execute = async () => {
        await opened;
        throw fault();
      };
      const dispatcher = await startDispatcher(stage, [{ data, visibility: () => 'public', execute }]);
      const member = stage.standIn.member();
      const outcome = member.slash('slow');
      await deferred(stage);
      if (how === 'is lost') stage.standIn.faults.loseAnswer(/POST \/webhooks/);
      else stage.standIn.faults.fail(/POST \/webhooks/, 502);
      open();
      await dispatcher.drain();
      expect(member.ephemeral()).toHaveLength(told);
      expect(stage.standIn.messages()).toEqual([]);
      const sent = stage.standIn.traffic.filter(
        ({ direction, what }) => direction === 'to-discord' && what.startsWith('POST /webhooks'),
      );
      expect(sent).toHaveLength(1);
      void outcome;
    },
  );

  test('given one that fails while another is answered, then each is counted as what it is', async () => {
    const { open, opened } = gate();
    const command: SlashCommand<typeof data.options> = {
      data,
      execute: async (_context, { word }) => {
        if (word === 'fails') throw new Error('broken');
        await opened;
        return plain('done');
      },
    };
    const dispatcher = await startDispatcher(stage, [command]);
    const answered = stage.standIn.member().slash('slow', { word: 'waits' });
    await stage.standIn.member().slash('slow', { word: 'fails' });
    open();
    await answered;
    await dispatcher.drain();
    expect(dispatcher.counters).toEqual({ received: 2, answered: 1, failed: 1 });
  });

  test('given a reply that breaks a limit, then it never leaves: the member sees a reference', async () => {
    await startDispatcher(stage, [{ data, execute: () => plain('x'.repeat(4001)) }]);
    expect(textOf(await stage.standIn.member().slash('slow'))).toContain('Something went wrong on my side');
  });

  test('given a fault while choices are looked for, then none are offered', async () => {
    await startDispatcher(stage, [
      {
        data,
        execute: () => plain('x'),
        autocomplete: () => {
          throw new Error('broken');
        },
      },
    ]);
    expect(await stage.standIn.member().autocomplete('slow', { word: 'a' }, 'word')).toEqual([]);
  });

  test('given too many and too long choices, then 25 of at most 100 characters are offered', async () => {
    await startDispatcher(stage, [
      {
        data,
        execute: () => plain('x'),
        autocomplete: () =>
          Array.from({ length: 60 }, (_, at) => ({ name: `${at} ${'n'.repeat(200)}`, value: `v${at}` })),
      },
    ]);
    const choices = await stage.standIn.member().autocomplete('slow', { word: 'a' }, 'word');
    expect(choices).toHaveLength(25);
    for (const { name } of choices) expect(name.length).toBeLessThanOrEqual(100);
  });

  test('given a stop, then what is being answered is finished and newcomers are told to come back', async () => {
    const { open, opened } = gate();
    const started = gate();
    const dispatcher = await startDispatcher(stage, [
      {
        data,
        execute: async () => {
          started.open();
          await opened;
          return plain('done');
        },
      },
    ]);
    const member = stage.standIn.member();
    const running = member.slash('slow');
    await started.opened;
    const drained = dispatcher.drain();
    expect(textOf(await member.slash('slow'))).toContain('I am being restarted right now');
    open();
    await drained;
    expect(textOf(await running)).toBe('done');
    expect(dispatcher.counters).toEqual({ received: 2, answered: 2, failed: 0 });
  });

  // It waited for those alone that had come before it.
  test('given a stop, then those who come while it waits are told before it is over', async () => {
    const { open, opened } = gate();
    const started = gate();
    const execute = async () => {
      started.open();
      await opened;
      return plain('done');
    };
    const dispatcher = await startDispatcher(stage, [{ data, execute }]);
    const member = stage.standIn.member();
    const running = member.slash('slow');
    await started.opened;
    const drained = dispatcher.drain();
    stage.standIn.faults.delay(/\/callback/, 1_000);
    const newcomer = member.slash('slow');
    await vi.waitFor(() => expect(dispatcher.counters.received).toBe(2));
    open();
    await drained;
    expect(dispatcher.counters).toEqual({ received: 2, answered: 2, failed: 0 });
    expect(textOf(await newcomer)).toContain('I am being restarted right now');
    expect(textOf(await running)).toBe('done');
  });
});

describe('too late', () => {
  const stage = useStandIn({ acknowledgeWithinMs: 60, tokenLivesMs: 900 });

  test('given an interaction nobody waits for any more, then nothing crashes and the next one is answered', async () => {
    const { open, opened } = gate();
    let first = true;
    const dispatcher = await startDispatcher(stage, [
      {
        data,
        execute: async () => {
          if (first) await opened;
          first = false;
          return plain('done');
        },
      },
    ]);
    stage.expectRefusal(10062);
    const member = stage.standIn.member();
    expect((await member.slash('slow')).kind).toBe('failed');
    open();
    await dispatcher.drain();
    expect(dispatcher.counters).toMatchObject({ received: 1, failed: 0 });
  });
});

/** Resolves once the bot has announced that its answer takes longer. */
async function deferred({ standIn }: ReturnType<typeof useStandIn>): Promise<void> {
  const types = [
    InteractionResponseType.DeferredChannelMessageWithSource,
    InteractionResponseType.DeferredMessageUpdate,
  ];
  await vi.waitFor(() => {
    const sent = standIn.traffic
      .filter(({ direction, what }) => direction === 'to-discord' && what.includes('/callback'))
      .map(({ body }) => body);
    expect(sent.some((body) => types.includes((body as { type: number }).type))).toBe(true);
  }, 3_000);
}
