/** An interaction of which nothing but its sender may be there: that is enough to answer it. */
import { randomBytes } from 'node:crypto';
import { MessageFlags, type REST } from 'discord.js';
import { InteractionResponseType, InteractionType } from 'discord-api-types/v10';
import { z } from 'zod';
import { describeError, type Log } from '../../app/log.ts';
import { type Delivery, isOver } from '../delivery/index.ts';
import { MESSAGES } from '../messages/index.ts';
import { languageOf } from '../messages/language.ts';
import type { Messages } from '../messages/types.ts';
import { plain, restBody } from '../replies/reply.ts';
import type { Result } from './result.ts';

/** What becomes part of an address at Discord has to be able to be one. */
const SENDER = z.object({
  id: z.string().regex(/^\d{1,20}$/),
  token: z.string().regex(/^[^\s/\\?#%]{1,1000}$/),
  type: z.number().catch(0),
  locale: z.string().catch(''),
});

type Sender = z.infer<typeof SENDER>;

/** Whether somebody can be answered. Takes what Discord sent, or what discord.js made of it. */
export function hasSender(interaction: unknown): boolean {
  return SENDER.safeParse(interaction).success;
}

export interface MalformedOptions {
  readonly delivery: Delivery;
  readonly log: Log;
  /** Whether the bot stops, so that whoever comes is told that. */
  readonly isStopping: () => boolean;
}

/**
 * Tells whoever sent something that nothing can be made of, alone; while somebody types, that there are no choices.
 * Never rejects.
 * @param fault what was thrown on reading it; `null`: it is of a kind that this bot does not know
 */
export async function answerMalformed(
  rest: REST,
  payload: unknown,
  fault: unknown,
  { delivery, log, isStopping }: MalformedOptions,
): Promise<Result> {
  const { data: sender = null } = SENDER.safeParse(payload);
  const reference = randomBytes(4).toString('hex');
  const isUnknownKind = fault === null && sender !== null;
  if (isUnknownKind) log.warn({ type: sender.type }, 'an interaction of a kind that this bot does not know');
  else log.error({ type: sender?.type ?? null, reference, error: describeError(fault) }, 'malformed interaction');
  if (sender === null) return 'failed';
  const say = ({ bug, errors }: Messages) => {
    if (isStopping()) return errors.stopping({});
    return isUnknownKind ? errors.unknownCommand({}) : bug(reference);
  };
  await delivery.respond(rest, sender, responseTo(sender, say)).catch((error: unknown) => {
    if (!isOver(error)) log.error({ reference, error: describeError(error) }, 'could not be told');
  });
  return isUnknownKind ? 'answered' : 'failed';
}

function responseTo({ type, locale }: Sender, say: (messages: Messages) => string) {
  if (type === InteractionType.ApplicationCommandAutocomplete) {
    return { type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices: [] } };
  }
  const body = restBody(plain(say(MESSAGES[languageOf(locale)])));
  return {
    type: InteractionResponseType.ChannelMessageWithSource,
    data: { ...body, flags: body.flags | MessageFlags.Ephemeral },
  };
}
