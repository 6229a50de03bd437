/** Which answers were announced and are still owed, kept in files so that the next start can tell those who wait. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { REST } from 'discord.js';
import { type APIMessage, MessageFlags, Routes } from 'discord-api-types/v10';
import { z } from 'zod';
import { languageOf } from './language.ts';
import { MESSAGES } from './messages/index.ts';
import { messageBody, plain } from './reply.ts';

/** How long Discord lets an interaction be answered. */
const TOKEN_LIVES_MS = 15 * 60_000;
const FOLDER = 'deferred';
const OWNER_ONLY = 0o600;
const OWNER_ONLY_FOLDER = 0o700;

/** What it takes to tell somebody; nothing of what they wrote. */
const ENTRY = z.object({
  applicationId: z.string(),
  token: z.string(),
  locale: z.string(),
  /** The answer takes the place of a message, so nothing shows that it is awaited. */
  inPlace: z.boolean(),
  /** Milliseconds since 1970. */
  at: z.number(),
});

export type Owed = z.infer<typeof ENTRY>;

export interface Journal {
  /** Before an answer is announced. Written at once: the process may be killed any moment. */
  owe(interactionId: string, owed: Owed): void;
  /** It arrived, or nobody waits for it any more. */
  settle(interactionId: string): void;
  /** What an earlier process owed, taken out of the journal. Malformed and expired entries are dropped. */
  takeOwed(now: number): readonly Owed[];
}

/** Keeps nothing: those whose answer is lost with the process see "did not respond" after 15 min. */
export const NO_JOURNAL: Journal = { owe: () => undefined, settle: () => undefined, takeOwed: () => [] };

/** @param stateFolder an existing folder that only this bot writes to */
export function createJournal(stateFolder: string): Journal {
  const folder = join(stateFolder, FOLDER);
  mkdirSync(folder, { recursive: true, mode: OWNER_ONLY_FOLDER });
  return {
    owe: (interactionId, owed) => {
      writeFileSync(join(folder, interactionId), JSON.stringify(owed), { mode: OWNER_ONLY });
    },
    settle: (interactionId) => rmSync(join(folder, interactionId), { force: true }),
    takeOwed: (now) =>
      readdirSync(folder).flatMap((file) => {
        const path = join(folder, file);
        const entry = readEntry(path);
        rmSync(path, { force: true });
        return entry === null || now - entry.at > TOKEN_LIVES_MS ? [] : [entry];
      }),
  };
}

function readEntry(path: string): Owed | null {
  try {
    return ENTRY.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}

/**
 * Tells one who was left waiting that the bot was interrupted, unless the answer did arrive.
 * @throws what Discord answers
 */
export async function tellInterrupted(rest: REST, { applicationId, token, locale, inPlace }: Owed): Promise<void> {
  const { components, flags, allowedMentions } = messageBody(
    plain(MESSAGES[languageOf(locale)].errors.interrupted({})),
  );
  const body = { components: components.map((each) => each.toJSON()), allowed_mentions: allowedMentions };
  if (inPlace) {
    const hidden = { ...body, flags: flags | MessageFlags.Ephemeral };
    await rest.post(Routes.webhook(applicationId, token), { body: hidden, auth: false });
    return;
  }
  const original = Routes.webhookMessage(applicationId, token, '@original');
  const message = (await rest.get(original, { auth: false })) as APIMessage;
  if (((message.flags ?? 0) & MessageFlags.Loading) === 0) return;
  await rest.patch(original, { body: { ...body, flags }, auth: false });
}
