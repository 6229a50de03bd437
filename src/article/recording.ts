/** Addresses of recordings that can be opened at a time. */

interface RecordingKind {
  readonly hosts: RegExp;
  readonly path: RegExp;
  /** In which part of the address the time stands, and how it is written there. */
  readonly part: 'query' | 'fragment';
  readonly key: string;
  readonly unit: '' | 's';
  /** An address, and the same at 72 seconds. */
  readonly example: readonly [url: string, at72: string];
}

/** YouTube documents `start` for its embedded player: https://developers.google.com/youtube/player_parameters */
export const RECORDING_KINDS: readonly RecordingKind[] = [
  {
    hosts: /^(?:www\.|m\.|music\.)?youtube\.com$/,
    path: /^\/watch$/,
    part: 'query',
    key: 't',
    unit: '',
    example: ['https://www.youtube.com/watch?v=abc', 'https://www.youtube.com/watch?v=abc&t=72'],
  },
  {
    hosts: /^(?:www\.|m\.)?youtube\.com$/,
    path: /^\/(?:live|shorts)\/[^/]+\/?$/,
    part: 'query',
    key: 't',
    unit: '',
    example: ['https://www.youtube.com/live/abc', 'https://www.youtube.com/live/abc?t=72'],
  },
  {
    hosts: /^(?:www\.|m\.)?youtube(?:-nocookie)?\.com$/,
    path: /^\/embed\/[^/]+\/?$/,
    part: 'query',
    key: 'start',
    unit: '',
    example: ['https://www.youtube.com/embed/abc', 'https://www.youtube.com/embed/abc?start=72'],
  },
  {
    hosts: /^(?:www\.)?youtu\.be$/,
    path: /^\/[^/]+\/?$/,
    part: 'query',
    key: 't',
    unit: '',
    example: ['https://youtu.be/abc?si=x', 'https://youtu.be/abc?si=x&t=72'],
  },
  {
    hosts: /^(?:www\.)?vimeo\.com$/,
    path: /^\/\d+(?:\/\w+)?\/?$/,
    part: 'fragment',
    key: 't',
    unit: 's',
    example: ['https://vimeo.com/123', 'https://vimeo.com/123#t=72s'],
  },
];

/** A time that is there already, whichever key it has. */
const TIME_KEYS = /^(?:t|start|time_continue)=/i;

/**
 * The address of a recording at a time; what else its query holds stays.
 *
 * @param seconds from the start of the recording; fractions are cut off
 * @returns `null` for an address of no known kind, and for a time below 0 or without end
 */
export function linkAt(url: string, seconds: number): string | null {
  const kind = kindOf(url);
  if (kind === null || !Number.isFinite(seconds) || seconds < 0) return null;
  const time = `${kind.key}=${Math.floor(seconds)}${kind.unit}`;
  const [, path = '', query = '', fragment = ''] = /^([^?#]*)\??([^#]*)#?(.*)$/su.exec(url) ?? [];
  const others = query.split('&').filter((pair) => pair !== '' && !TIME_KEYS.test(pair));
  const pairs = kind.part === 'query' ? [...others, time] : others;
  const rest = TIME_KEYS.test(fragment) || fragment.startsWith(':~:') ? '' : fragment;
  const end = kind.part === 'fragment' ? time : rest;
  return `${path}${pairs.length === 0 ? '' : `?${pairs.join('&')}`}${end === '' ? '' : `#${end}`}`;
}

/** Whether an address is of a kind that `linkAt` knows: its page holds a recording, and not the words. */
export function isRecording(url: string): boolean {
  return kindOf(url) !== null;
}

function kindOf(url: string): RecordingKind | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname, pathname } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  return RECORDING_KINDS.find(({ hosts, path }) => hosts.test(hostname) && path.test(pathname)) ?? null;
}
