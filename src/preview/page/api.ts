import type { OptionValues } from './composer/command.ts';
import type { Choices, PageError, PageEvent, PageLocale, PageOutcome, PageState } from './wire.ts';

const token = document.querySelector<HTMLMetaElement>('meta[name="preview-token"]')?.content ?? '';

/** A call the server refused. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** Runs a slash command. @throws ApiError */
export function slash(locale: PageLocale, command: string, options: OptionValues): Promise<PageOutcome> {
  return post('slash', { locale, command, options });
}

/** What the bot offers for the option that is being typed. @throws ApiError; AbortError where `signal` gave up */
export async function autocomplete(
  locale: PageLocale,
  command: string,
  options: OptionValues,
  focused: string,
  signal: AbortSignal,
): Promise<Choices['choices']> {
  const { choices } = await post<Choices>('autocomplete', { locale, command, options, focused }, signal);
  return choices;
}

/** Presses a button. @throws ApiError */
export function press(locale: PageLocale, message: string, customId: string): Promise<PageOutcome> {
  return post('press', { locale, message, customId });
}

/** Submits a modal the server showed. @throws ApiError */
export function submit(
  locale: PageLocale,
  modal: string,
  values: Readonly<Record<string, string>>,
): Promise<PageOutcome> {
  return post('submit', { locale, modal, values });
}

export interface Feed {
  readonly onState: (state: PageState) => void;
  readonly onEvent: (event: PageEvent) => void;
  readonly onLost: () => void;
}

/**
 * Follows the channel while the tab is looked at: browsers allow six connections to one address, so a hidden tab lets go
 * of its own and gets the whole state again when it returns.
 */
export function follow(feed: Feed): void {
  let source: EventSource | null = null;
  const update = (): void => {
    if (document.hidden) {
      source?.close();
      source = null;
    } else {
      source ??= listen(feed);
    }
  };
  document.addEventListener('visibilitychange', update);
  update();
}

function listen({ onState, onEvent, onLost }: Feed): EventSource {
  const source = new EventSource(`/api/events?token=${encodeURIComponent(token)}`);
  source.addEventListener('state', (event) => onState(JSON.parse(event.data)));
  source.addEventListener('message', (event) => onEvent(JSON.parse(event.data)));
  source.addEventListener('error', () => {
    onLost();
    if (source.readyState === EventSource.CLOSED) void reloadIfRestarted();
  });
  return source;
}

/** A server started anew refuses the old token: the page it serves now has the new one. */
async function reloadIfRestarted(): Promise<void> {
  const response = await fetch('/api/state', { headers: { 'x-preview-token': token } }).catch(() => null);
  if (response?.status === 403) location.reload();
}

async function post<T>(name: string, body: unknown, signal?: AbortSignal): Promise<T> {
  const response = await fetch(`/api/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-preview-token': token },
    body: JSON.stringify(body),
    signal: signal ?? null,
  });
  if (response.ok) return (await response.json()) as T;
  const { error } = (await response.json()) as PageError;
  throw new ApiError(error.code, error.message);
}
