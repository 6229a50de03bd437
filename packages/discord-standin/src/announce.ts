import { type APIMessage, GatewayIntentBits } from 'discord-api-types/v10';
import type { Gateway } from './gateway/gateway.ts';
import { membershipOf } from './state/people.ts';
import type { State } from './state/state.ts';

/**
 * Tells bots of the messages everybody sees; one that did not ask for the content of messages gets that of its own and
 * of those that mention it. https://discord.com/developers/docs/events/gateway#message-content-intent
 */
export function announceMessages({ messages, place, people }: State, gateway: Gateway): void {
  messages.listen(({ type, message, onlyFor }) => {
    const spot = place.find(message.channel_id);
    if (onlyFor !== null || spot === null) return;
    const guildId = spot.guild.id;
    const author = people.get(message.author.id);
    const { user: _user, ...member } = author?.memberships.has(guildId) ? membershipOf(author, spot.guild).member : {};
    const whole = { ...message, guild_id: guildId, ...(author !== undefined && { member }) };
    const gone = { id: message.id, channel_id: message.channel_id, guild_id: guildId };
    gateway.dispatch({
      name: `MESSAGE_${type.toUpperCase()}`,
      data: type === 'delete' ? gone : whole,
      guildId,
      intent: GatewayIntentBits.GuildMessages,
      ...(type !== 'delete' && !concerns(message, place.bot.id) && { withoutContent: withoutContent(whole) }),
    });
  });
}

function concerns({ author, mentions }: APIMessage, botId: string): boolean {
  return author.id === botId || mentions.some(({ id }) => id === botId);
}

function withoutContent<Message extends APIMessage>(message: Message): Message {
  return { ...message, content: '', embeds: [], attachments: [], components: [] };
}
