/** A bot on the stand-in through the real discord.js client, and what a member reads of its messages. */
import { Writable } from 'node:stream';
import type { APIMessage } from 'discord-api-types/v10';
import type { Member, Outcome, StandIn } from 'discord-standin';
import pino from 'pino';
import { afterEach } from 'vitest';
import './commands.ts';
import { parseArticle } from '../../src/article/parse.ts';
import { type Bot, type BotOptions, startBot } from '../../src/discord/bot.ts';
import { LANGUAGES, MESSAGES } from '../../src/discord/messages/index.ts';
import { createLibrary } from '../../src/library/library.ts';

/** Texts by article id. */
export type Texts = Readonly<Record<string, string>>;

export interface Bots {
  /** Starts a bot that answers from these texts; the test's end closes it. */
  start(standIn: StandIn, texts: Texts, options?: Partial<BotOptions>): Promise<Bot>;
  /** Ends the bots of this test and starts another, as a restart does: the stand-in and its messages stay. */
  restart(standIn: StandIn, texts: Texts, options?: Partial<BotOptions>): Promise<Bot>;
  /** Ends the bots of this test. */
  stop(): Promise<void>;
  /** Everything the bots of this test logged. */
  readonly logged: () => string;
}

/** Call it after `useStandIn`, so that bots end before their stand-in. */
export function useBots(): Bots {
  let bots: Bot[] = [];
  let lines = '';

  async function closeAll(): Promise<void> {
    await Promise.all(bots.map((bot) => bot.close()));
    bots = [];
  }

  afterEach(async () => {
    await closeAll();
    lines = '';
  });

  const sink = new Writable({
    write(chunk, _encoding, done) {
      lines += chunk;
      done();
    },
  });

  async function start(standIn: StandIn, texts: Texts, options: Partial<BotOptions> = {}): Promise<Bot> {
    const articles = Object.entries(texts).map(([id, text]) => parseArticle(id, text));
    const library = createLibrary(articles);
    const { api, token } = standIn;
    const bot = await startBot({ token, api, library, log: pino({ level: 'trace' }, sink), ...options });
    bots.push(bot);
    await standIn.ready();
    return bot;
  }

  return {
    start,
    async restart(standIn, texts, options) {
      await closeAll();
      return start(standIn, texts, options);
    },
    stop: closeAll,
    logged: () => lines,
  };
}

/** The message of an outcome. @throws where the member saw none */
export function messageOf(outcome: Outcome): APIMessage {
  if (outcome.kind === 'message' || outcome.kind === 'update') return outcome.message;
  throw new Error(outcome.kind === 'failed' ? `this interaction failed: ${outcome.reason}` : 'a modal was shown');
}

/** All text of a message, a line each. */
export function textOf(outcome: Outcome): string {
  return everything(messageOf(outcome).components ?? [])
    .flatMap(({ content }) => (content === undefined ? [] : [content]))
    .join('\n');
}

const LINK_WORDS = LANGUAGES.map((language) => MESSAGES[language].openInSource).join('|');

/** Lines of a message without the bot's own markup. */
export function foreign(outcome: Outcome): string {
  return withoutMarkup(textOf(outcome));
}

/**
 * Without the bot's own: notes in quotes, bars, headings, small print, numbers, bold, commands and links of its own.
 */
export function withoutMarkup(text: string): string {
  return text
    .replace(/^> \*(?!\*)(.*)(?<![\\*])\*$/gmu, '$1')
    .replace(/^(?:> |### |-# |- (?=\S)|\*\*\d\. )/gmu, '')
    .replace(/`\/[a-z]+[^`]*`/gu, '')
    .replace(/(\\[^0-9A-Za-z\s])|\*\*|~~/gu, '$1')
    .replace(new RegExp(`\\[(?:${LINK_WORDS})\\]\\([^)]*\\)`, 'gu'), '');
}

/** The `custom_id` (or address) of a message's button with this label. @throws where there is none */
export function buttonOf(outcome: Outcome, label: string): string {
  const buttons = buttonsOf(outcome);
  const found = buttons.find((button) => button.label === label);
  const target = found?.custom_id ?? found?.url;
  if (target !== undefined) return target;
  throw new Error(`no button ${label}; there are: ${buttons.map((button) => button.label).join(', ')}`);
}

export function labelsOf(outcome: Outcome): string[] {
  return buttonsOf(outcome).flatMap(({ label }) => (label === undefined ? [] : [label]));
}

/**
 * What a person chooses in the select menu under a message, by what stands there.
 * @throws where there is no such choice
 */
export function choiceOf(outcome: Outcome, label: string): { readonly menu: string; readonly values: [string] } {
  for (const { custom_id: menu, options } of everything(messageOf(outcome).components ?? [])) {
    const chosen = options?.find((option) => option.label === label);
    if (menu !== undefined && chosen !== undefined) return { menu, values: [chosen.value] };
  }
  throw new Error(`no choice ${label}; there are: ${choicesOf(outcome).map((choice) => choice.label)}`);
}

/** Every choice of the select menus under a message. */
export function choicesOf(outcome: Outcome): readonly Choice[] {
  return everything(messageOf(outcome).components ?? []).flatMap(({ options }) => options ?? []);
}

/** Chooses in the menu under a message that this member sees. */
export function choose(member: Member, outcome: Outcome, label: string): Promise<Outcome> {
  const { menu, values } = choiceOf(outcome, label);
  return member.select(messageOf(outcome), menu, values);
}

interface Choice {
  readonly label: string;
  readonly value: string;
  readonly description?: string;
}

interface Component {
  readonly type?: number;
  readonly style?: number;
  readonly content?: string;
  readonly label?: string;
  readonly custom_id?: string;
  readonly url?: string;
  readonly disabled?: boolean;
  readonly options?: readonly Choice[];
  readonly components?: readonly object[];
}

export function buttonsOf(outcome: Outcome): Component[] {
  return everything(messageOf(outcome).components ?? []).filter(({ label }) => label !== undefined);
}

function everything(components: readonly object[]): Component[] {
  return components.flatMap((component: Component) => [component, ...everything(component.components ?? [])]);
}
