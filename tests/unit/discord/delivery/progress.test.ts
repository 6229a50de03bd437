import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createReporter } from '../../../../src/discord/delivery/index.ts';
import { isProgress } from '../../../../src/discord/replies/progress.ts';
import { plain } from '../../../../src/discord/replies/reply.ts';

const HIDDEN = { kind: 'new', visibility: 'ephemeral' } as const;
const SHOW_EVERY_MS = 1_500;
const LATE_AFTER_MS = 14 * 60_000;

type Reporter = ReturnType<typeof createReporter>;
type Interaction = Parameters<typeof createReporter>[0];
type Sent = Parameters<Interaction['editReply']>[0];

let shown: string[];
let interaction: Interaction;

beforeEach(() => {
  vi.useFakeTimers();
  shown = [];
  interaction = { editReply: take };
});

afterEach(() => {
  vi.useRealTimers();
});

async function take({ components }: Sent): Promise<void> {
  const sent = components.map((component) => component.toJSON());
  expect(isProgress(sent)).toBe(true);
  shown.push(sent.map((component) => ('content' in component ? component.content : '')).join());
}

function showAll(reporter: Reporter, ...texts: readonly string[]): void {
  for (const text of texts) reporter.show(plain(text));
}

describe('what is shown', () => {
  test('given several within 1.5 s, then the first and the newest are shown, 1.5 s apart', async () => {
    const reporter = createReporter(interaction, HIDDEN);
    reporter.start();
    showAll(reporter, 'one', 'two', 'three');
    expect(shown).toEqual(['one']);
    await vi.advanceTimersByTimeAsync(SHOW_EVERY_MS - 1);
    expect(shown).toEqual(['one']);
    await vi.advanceTimersByTimeAsync(1);
    expect(shown).toEqual(['one', 'three']);
    await vi.advanceTimersByTimeAsync(10 * SHOW_EVERY_MS);
    showAll(reporter, 'four');
    expect(shown).toEqual(['one', 'three', 'four']);
  });

  test('given some before the announcement, then the newest is shown with it', () => {
    const reporter = createReporter(interaction, HIDDEN);
    showAll(reporter, 'one', 'two');
    expect(shown).toEqual([]);
    reporter.start();
    expect(shown).toEqual(['two']);
  });

  test('given that it is over, then nothing is shown any more', async () => {
    const reporter = createReporter(interaction, HIDDEN);
    reporter.start();
    showAll(reporter, 'one', 'two');
    await reporter.stop();
    showAll(reporter, 'three');
    await vi.advanceTimersByTimeAsync(10 * SHOW_EVERY_MS);
    expect(shown).toEqual(['one']);
  });

  test('given one that is still on its way, then it is over only once that has arrived', async () => {
    let arrive = () => {};
    interaction.editReply = () =>
      new Promise<void>((resolve) => {
        arrive = resolve;
      });
    const reporter = createReporter(interaction, HIDDEN);
    reporter.start();
    showAll(reporter, 'one');
    const events: string[] = [];
    const over = reporter.stop().then(() => events.push('over'));
    await vi.advanceTimersByTimeAsync(SHOW_EVERY_MS);
    events.push('arrives');
    arrive();
    await over;
    expect(events).toEqual(['arrives', 'over']);
  });

  test('given one that Discord does not take, then the next is shown all the same', async () => {
    interaction.editReply = vi.fn(take).mockRejectedValueOnce(new Error('500'));
    const reporter = createReporter(interaction, HIDDEN);
    reporter.start();
    showAll(reporter, 'one', 'two');
    await vi.advanceTimersByTimeAsync(SHOW_EVERY_MS);
    expect(shown).toEqual(['two']);
    await reporter.stop();
  });

  test('given the place of a message that was there before, then nothing is shown', () => {
    const reporter = createReporter(interaction, { kind: 'in-place' });
    reporter.start();
    showAll(reporter, 'one');
    expect(shown).toEqual([]);
  });
});

describe('what is said where it is late', () => {
  test('given 14 minutes from the start on, then the newest of it is said', async () => {
    const reporter = createReporter(interaction, HIDDEN);
    const said = vi.fn();
    void reporter.late.then(said);
    await vi.advanceTimersByTimeAsync(60_000);
    reporter.ifLate(plain('first'));
    reporter.ifLate(plain('second'));
    await vi.advanceTimersByTimeAsync(LATE_AFTER_MS - 60_000 - 1);
    expect(said).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(said).toHaveBeenCalledExactlyOnceWith({ reply: plain('second'), failed: true });
  });

  test('given nothing to say, or an answer before, then nothing is said', async () => {
    const said = vi.fn();
    const silent = createReporter(interaction, HIDDEN);
    const answered = createReporter(interaction, HIDDEN);
    void Promise.race([silent.late, answered.late]).then(said);
    answered.ifLate(plain('late'));
    await answered.stop();
    await vi.advanceTimersByTimeAsync(2 * LATE_AFTER_MS);
    expect(said).not.toHaveBeenCalled();
  });
});
