import type { APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import type { Member, MessageEvent, StandIn, Upload } from '../types.ts';
import { LOCALES, ROLES } from './people.ts';
import { createShelf, type Shelf } from './shelf.ts';
import { usedCommand } from './used-command.ts';
import type { PageEvent, PageLocale, PagePerson, PageRole, PageState, PageView, ShownMessage } from './wire.ts';

const MODALS_KEPT = 50;
const UPLOADS_KEPT = 20;

/**
 * The person in front of the page, as one of the roles they can take. Discord tells a bot one locale per member, so
 * this person is one member for each language of the page, and sees what any of them sees.
 */
export interface Visitor {
  readonly role: PageRole;
  /** In the first channel unless another is named. @throws Error where they do not see it */
  in(locale: PageLocale, channelId?: string): Member;
  person(locale: PageLocale): PagePerson;
  /** The member who sees this message, `speaking` where everybody does; `null` where there is no such message. */
  find(messageId: string, speaking: PageLocale): { readonly member: Member; readonly shown: ShownMessage } | null;
  /** The first channel. */
  state(): PageState;
  /** A channel. @throws Error where they do not see it */
  view(locale: PageLocale, channelId?: string): Omit<PageView, 'people'>;
  /** The event as this person sees it, `null` where it is for somebody else. */
  see(event: MessageEvent): PageEvent | null;
  show(message: MessageEvent['message'], onlyYou: boolean): ShownMessage;
  /** Modals that were shown; the last 50. */
  readonly modals: Shelf<APIModalInteractionResponseCallbackData>;
  /** Files sent for an option or modal; the last 20. */
  readonly uploads: Shelf<Upload>;
}

/** The person in front of the page, as members of the stand-in's servers. */
export function createVisitor(standIn: StandIn, role: PageRole): Visitor {
  const { names, membership } = ROLES[role];
  const members = new Map(
    LOCALES.map((locale) => [locale, standIn.member({ name: names[locale], locale, ...membership })]),
  );
  const joined = new Set([standIn.guild.id]);

  const isYou = (id: string) => [...members.values()].some((member) => member.id === id);
  const show = (message: MessageEvent['message'], onlyYou: boolean): ShownMessage => ({
    message,
    onlyYou,
    used: usedCommand(message, standIn.traffic),
  });

  /** Servers the bot was invited to meanwhile are joined too. */
  function joinAll(): void {
    for (const { id } of standIn.guilds.list()) {
      if (joined.has(id)) continue;
      for (const member of members.values()) member.join(id, membership);
      joined.add(id);
    }
  }

  function inLocale(locale: PageLocale, channelId?: string): Member {
    const member = members.get(locale);
    if (member === undefined) throw new RangeError(`discord-standin: the page has no locale ${locale}`);
    joinAll();
    return channelId === undefined ? member : member.in(channelId);
  }

  /** What this person sees of a channel, oldest first. */
  function messagesIn(channelId: string): readonly ShownMessage[] {
    const own = [...members.values()].flatMap((member) => member.ephemeral());
    return [
      ...standIn.messages(channelId).map((message) => show(message, false)),
      ...own.filter((message) => message.channel_id === channelId).map((message) => show(message, true)),
    ].sort((a, b) => compareIds(a.message.id, b.message.id));
  }

  return {
    role,
    in: inLocale,
    person: (locale) => ({ role, id: inLocale(locale).id, name: names[locale] }),
    find: (messageId, speaking) => {
      const channels = standIn.guilds.list().flatMap((guild) => guild.channels);
      const open = channels.flatMap(({ id }) => standIn.messages(id)).find((message) => message.id === messageId);
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
      members: names,
      commands: standIn.commands(),
      messages: messagesIn(standIn.channel.id),
    }),
    view: (locale, channelId) => {
      const member = inLocale(locale, channelId);
      return {
        you: { role, id: member.id, name: names[locale] },
        servers: standIn.guilds.list(),
        server: member.guild.id,
        channel: member.channel.id,
        commands: member.commands(),
        messages: messagesIn(member.channel.id),
      };
    },
    see: ({ type, message, onlyFor }) => {
      if (onlyFor !== null && !isYou(onlyFor)) return null;
      return { type, ...show(message, onlyFor !== null) };
    },
    show,
    modals: createShelf(MODALS_KEPT),
    uploads: createShelf(UPLOADS_KEPT),
  };
}

/** Snowflakes in order of time: numbers too long for `number`, compared as decimal strings. */
function compareIds(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : 1);
}
