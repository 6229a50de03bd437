import type {
  Choices,
  PageError,
  PageOutcome,
  PageTraffic,
  PageUpload,
  PageView,
  ShownMessage,
} from '../server/wire.ts';
import type { OptionValues } from './composer/command.ts';
import type { Choices as Person } from './session.ts';
import { TOKEN } from './written.ts';

/** Values of a modal by custom id. */
export type ModalValues = Readonly<Record<string, string | boolean | readonly string[] | readonly PageUpload[]>>;

/** Who acts; `channel` null is the first. */
export type Actor = Pick<Person, 'locale' | 'role' | 'channel'>;

/** A call the server refused. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** What the actor sees. @throws ApiError where there is no such channel (any more) */
export function fetchView(actor: Actor): Promise<PageView> {
  const query = new URLSearchParams({ as: actor.role, locale: actor.locale });
  if (actor.channel !== null) query.set('channel', actor.channel);
  return get(`view?${query}`);
}

/** All that went over the line and is kept. @throws ApiError */
export async function fetchTraffic(): Promise<readonly PageTraffic[]> {
  return (await get<{ readonly traffic: readonly PageTraffic[] }>('traffic')).traffic;
}

/** Runs a slash command, with its subcommands: `sources add`. @throws ApiError */
export function slash(actor: Actor, command: string, options: OptionValues): Promise<PageOutcome> {
  return post('slash', { ...placed(actor), command, options });
}

/** What the bot offers for the option that is being typed. @throws ApiError; AbortError where `signal` gave up */
export async function autocomplete(
  actor: Actor,
  command: string,
  options: OptionValues,
  focused: string,
  signal: AbortSignal,
): Promise<Choices['choices']> {
  const body = { ...placed(actor), command, options, focused };
  return (await post<Choices>('autocomplete', body, signal)).choices;
}

/** Presses a button. @throws ApiError */
export function press(actor: Actor, message: string, customId: string): Promise<PageOutcome> {
  return post('press', { ...named(actor), message, customId });
}

/** Chooses in a select menu. @throws ApiError */
export function select(
  actor: Actor,
  message: string,
  customId: string,
  values: readonly string[],
): Promise<PageOutcome> {
  return post('select', { ...named(actor), message, customId, values });
}

/** Submits a modal the server showed. @throws ApiError */
export function submit(actor: Actor, modal: string, values: ModalValues): Promise<PageOutcome> {
  return post('submit', { ...named(actor), modal, values });
}

/** Runs a command of a message's context menu. @throws ApiError */
export function useOnMessage(actor: Actor, command: string, message: string): Promise<PageOutcome> {
  return post('messageCommand', { ...named(actor), command, message });
}

/** Runs a command of a person's context menu. @throws ApiError */
export function useOnPerson(actor: Actor, command: string, user: string): Promise<PageOutcome> {
  return post('userCommand', { ...placed(actor), command, user });
}

/** Writes a message. @throws ApiError */
export async function say(actor: Actor, content: string, files: readonly PageUpload[]): Promise<ShownMessage> {
  return (await post<{ readonly shown: ShownMessage }>('say', { ...placed(actor), content, files })).shown;
}

/** Sends a file for a later option, modal or message. @throws ApiError where it is over 10 MiB */
export async function upload({ role }: Actor, file: File): Promise<PageUpload> {
  const query = new URLSearchParams({ name: file.name, as: role });
  return call(`upload?${query}`, { method: 'POST', body: file });
}

function named({ locale, role }: Actor): object {
  return { locale, as: role };
}

function placed(actor: Actor): object {
  return { ...named(actor), ...(actor.channel !== null && { channel: actor.channel }) };
}

function get<T>(name: string): Promise<T> {
  return call(name, {});
}

function post<T>(name: string, body: unknown, signal: AbortSignal | null = null): Promise<T> {
  return call(name, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal,
  });
}

async function call<T>(name: string, init: RequestInit): Promise<T> {
  const response = await fetch(`/api/${name}`, { ...init, headers: { ...init.headers, 'x-preview-token': TOKEN } });
  if (response.ok) return (await response.json()) as T;
  const { error } = (await response.json()) as PageError;
  throw new ApiError(error.code, error.message);
}
