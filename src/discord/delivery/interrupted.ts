/** Tells those who wait since before a start. */
import { MessageFlags, type REST } from 'discord.js';
import { type APIMessage, Routes } from 'discord-api-types/v10';
import { describeError, type Log } from '../../app/log.ts';
import { MESSAGES } from '../messages/index.ts';
import { languageOf } from '../messages/language.ts';
import { isProgress } from '../replies/progress.ts';
import { plain, restBody } from '../replies/reply.ts';
import type { Outbox } from './outbox.ts';
import type { Owed } from './outbox-lines.ts';
import { isOver, sendEdit } from './resend.ts';

/** https://discord.com/developers/docs/reference#snowflakes */
const DISCORD_EPOCH_MS = 1_420_070_400_000;
const SNOWFLAKE_TIME_SHIFT = 22n;

/** One after the other. Whoever could not be told is left to the next start. */
export async function tellAll(
  rest: REST,
  unsettled: ReadonlyMap<string, Owed>,
  outbox: Outbox,
  log: Log,
): Promise<void> {
  for (const [interactionId, owed] of unsettled) {
    try {
      await sendEdit(() => tellInterrupted(rest, interactionId, owed));
      outbox.settle(interactionId);
    } catch (error) {
      if (isOver(error)) outbox.settle(interactionId);
      log.info({ error: describeError(error) }, 'somebody could not be told of the interruption');
    }
  }
  if (unsettled.size > 0) log.info({ owed: unsettled.size }, 'told those who were left waiting');
}

/**
 * Tells one who was left waiting that the bot was interrupted, unless the answer did arrive.
 * @throws what Discord answers
 */
async function tellInterrupted(
  rest: REST,
  interactionId: string,
  { applicationId, token, locale, inPlace }: Owed,
): Promise<void> {
  const { errors } = MESSAGES[languageOf(locale)];
  const body = restBody(plain(errors.interrupted({})));
  const original = Routes.webhookMessage(applicationId, token, '@original');
  const message = (await rest.get(original, { auth: false })) as APIMessage;
  if (inPlace) {
    if (Date.parse(message.edited_timestamp ?? '') >= madeAt(interactionId)) return;
    const hidden = { ...body, flags: body.flags | MessageFlags.Ephemeral };
    await rest.post(Routes.webhook(applicationId, token), { body: hidden, auth: false });
    return;
  }
  if (isProgress(message.components ?? [])) {
    await rest.patch(original, { body: restBody(plain(errors.jobInterrupted({}))), auth: false });
    return;
  }
  if (((message.flags ?? 0) & MessageFlags.Loading) === 0) return;
  await rest.patch(original, { body, auth: false });
}

/** When an interaction was made, in ms since 1970 by Discord's clock. */
function madeAt(interactionId: string): number {
  return Number(BigInt(interactionId) >> SNOWFLAKE_TIME_SHIFT) + DISCORD_EPOCH_MS;
}
