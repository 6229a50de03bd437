import { expect, test } from 'vitest';
import { type Running, type Service, startServices } from '../../../src/app/lifecycle.ts';

/** Services that write down what becomes of them. */
function recorded() {
  const events: string[] = [];
  const service = (name: string, more: Partial<Running> & { readonly start?: () => void } = {}): Service => ({
    name,
    start: async () => {
      more.start?.();
      events.push(`${name} started`);
      return {
        ...(more.lost === undefined ? {} : { lost: more.lost }),
        stop: async () => {
          events.push(`${name} stopped`);
          await more.stop?.();
        },
      };
    },
  });
  return { events, service };
}

const never = () => new AbortController().signal;
const fail = (message: string) => {
  throw new Error(message);
};

test('GIVEN services THEN they are started in order and stopped in reverse order', async () => {
  const { events, service } = recorded();
  const running = await startServices([service('a'), service('b'), service('c')], never());
  await running.stop();
  expect(events).toEqual(['a started', 'b started', 'c started', 'c stopped', 'b stopped', 'a stopped']);
});

test('GIVEN one that cannot be started THEN those before it are stopped, those after it never started', async () => {
  const { events, service } = recorded();
  const broken = service('c', { start: () => fail('taken') });
  await expect(startServices([service('a'), service('b'), broken, service('d')], never())).rejects.toThrow('taken');
  expect(events).toEqual(['a started', 'b started', 'b stopped', 'a stopped']);
});

test('GIVEN a stop while one is started THEN the next is not, and what runs is stopped', async () => {
  const { events, service } = recorded();
  const told = new AbortController();
  const services = [service('a'), service('b', { start: () => told.abort() }), service('c')];
  const error = await startServices(services, told.signal).catch((error: unknown) => error);
  expect(error).toBe(told.signal.reason);
  expect(events).toEqual(['a started', 'b started', 'b stopped', 'a stopped']);
});

test('GIVEN one that cannot be stopped THEN the others are, and it is told', async () => {
  const { events, service } = recorded();
  const stuck = service('b', { stop: async () => fail('stuck') });
  const running = await startServices([service('a'), stuck], never());
  await expect(running.stop()).rejects.toThrow('stuck');
  expect(events).toEqual(['a started', 'b started', 'b stopped', 'a stopped']);
});

test('GIVEN one that is lost THEN all are', async () => {
  const { service } = recorded();
  let lose: (error: Error) => void = () => undefined;
  const lost = new Promise<never>((_resolve, reject) => {
    lose = reject;
  });
  const running = await startServices([service('a'), service('b', { lost }), service('c')], never());
  lose(new Error('gone'));
  await expect(running.lost).rejects.toThrow('gone');
});
