import type { PageLocale, PagePerson, PageRole, PageServer, PageTexts, PageView } from '../server/wire.ts';
import { type Words, wordsIn } from './words.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export const ROLES = ['member', 'moderator', 'other'] as const satisfies readonly PageRole[];

/** Who looks, where, in which language and light. */
export interface Choices {
  readonly locale: PageLocale;
  readonly role: PageRole;
  /** Null: the first channel. */
  readonly channel: string | null;
  readonly theme: Theme;
}

/** What the page knows at the moment; every part of it draws from this. */
export interface Session extends Choices {
  readonly words: Words;
  readonly view: PageView;
}

/** Before the first answer of the server. */
export const EMPTY_VIEW: PageView = {
  you: { role: 'member', id: '', name: '' },
  people: [],
  servers: [],
  server: '',
  channel: '',
  commands: [],
  messages: [],
};

/** Choices and what the server said of them, with the words of the language, the bot's own before the page's. */
export function sessionOf(choices: Choices, view: PageView, texts: PageTexts): Session {
  return { ...choices, view, words: { ...wordsIn(choices.locale), ...texts.words?.[choices.locale] } };
}

/** Who and what can be meant in the server that is looked at. */
export interface Places {
  readonly people: readonly PagePerson[];
  readonly channels: PageServer['channels'];
  readonly roles: PageServer['roles'];
}

/** People, channels and roles of the server that is looked at. */
export function placesOf({ people, servers, server }: PageView): Places {
  const here = servers.find(({ id }) => id === server);
  return { people, channels: here?.channels ?? [], roles: here?.roles ?? [] };
}

/** Names of the server and channel that are looked at. */
export function namesOf(view: PageView): { readonly server: string; readonly channel: string } {
  const server = view.servers.find(({ id }) => id === view.server);
  const channel = server?.channels.find(({ id }) => id === view.channel);
  return { server: server?.name ?? '', channel: channel?.name ?? '' };
}
