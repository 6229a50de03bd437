import type { APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import type { PageEvent, PageLocale, PageState, ShownMessage } from '../page/wire.ts';
import type { Member, MessageEvent, StandIn } from '../types.ts';
import { usedCommand } from './used-command.ts';

const LOCALES: readonly PageLocale[] = ['en-US', 'id'];
const MODALS_KEPT = 50;
const NAMES: Readonly<Record<PageLocale, string>> = { 'en-US': 'You', id: 'Kamu' };

/**
 * The person in front of the page. Discord tells a bot one locale per member, so this person is one member for each
 * language of the page, and sees what any of them sees.
 */
export interface Visitor {
  in(locale: PageLocale): Member;
  /** The member who sees this message, `speaking` where everybody does; `null` where there is no such message. */
  find(messageId: string, speaking: PageLocale): { readonly member: Member; readonly shown: ShownMessage } | null;
  state(): PageState;
  /** The event as this person sees it, `null` where it is for somebody else. */
  see(event: MessageEvent): PageEvent | null;
  show(message: MessageEvent['message'], onlyYou: boolean): ShownMessage;
  /** Keeps a modal that was shown and gives the id to submit it with; the last 50 are kept. */
  keepModal(modal: APIModalInteractionResponseCallbackData): string;
  modal(id: string): APIModalInteractionResponseCallbackData | null;
}

/** The person in front of the page, as members of the stand-in's server. */
export function createVisitor(standIn: StandIn): Visitor {
  const members = new Map(LOCALES.map((locale) => [locale, standIn.member({ name: NAMES[locale], locale })]));
  const modals = new Map<string, APIModalInteractionResponseCallbackData>();
  let modalCount = 0;

  const isYou = (id: string) => [...members.values()].some((member) => member.id === id);
  const show = (message: MessageEvent['message'], onlyYou: boolean): ShownMessage => ({
    message,
    onlyYou,
    used: usedCommand(message, standIn.traffic),
  });
  const inLocale = (locale: PageLocale): Member => {
    const member = members.get(locale);
    if (member === undefined) throw new RangeError(`notulen: the preview page has no locale ${locale}`);
    return member;
  };

  return {
    in: inLocale,
    find: (messageId, speaking) => {
      const open = standIn.messages().find((message) => message.id === messageId);
      if (open !== undefined) return { member: inLocale(speaking), shown: show(open, false) };
      for (const member of members.values()) {
        const own = member.ephemeral().find((message) => message.id === messageId);
        if (own !== undefined) return { member, shown: show(own, true) };
      }
      return null;
    },
    state: () => ({
      server: standIn.guild.name,
      channel: standIn.channel.name,
      members: NAMES,
      commands: standIn.commands(),
      messages: [
        ...standIn.messages().map((message) => show(message, false)),
        ...[...members.values()].flatMap((member) => member.ephemeral().map((message) => show(message, true))),
      ].sort((a, b) => compareIds(a.message.id, b.message.id)),
    }),
    see: ({ type, message, onlyFor }) => {
      if (onlyFor !== null && !isYou(onlyFor)) return null;
      return { type, ...show(message, onlyFor !== null) };
    },
    show,
    keepModal: (modal) => {
      modalCount += 1;
      const id = String(modalCount);
      modals.set(id, modal);
      if (modals.size > MODALS_KEPT) modals.delete(String(modalCount - MODALS_KEPT));
      return id;
    },
    modal: (id) => modals.get(id) ?? null,
  };
}

/** Snowflakes in order of time: numbers too long for `number`, compared as decimal strings. */
function compareIds(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : 1);
}
