/** Which answers were announced and are still owed, kept in files so that the next start can tell those who wait. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { REST } from 'discord.js';
import { type APIMessage, MessageFlags, Routes } from 'discord-api-types/v10';
import { z } from 'zod';
import { describeError, type Log } from '../log.ts';
import { languageOf } from './language.ts';
import { MESSAGES } from './messages/index.ts';
import { plain, restBody } from './reply.ts';

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

/** None of it ever throws: an answer does not depend on a disk. */
export interface Journal {
  /** Before an answer is announced. Written at once: the process may be killed any moment. Kept for 15 minutes at most. */
  owe(interactionId: string, owed: Owed): void;
  /** It arrived, or nobody waits for it any more. */
  settle(interactionId: string): void;
  /**
   * What earlier processes owe, by the interaction: it stays in the journal until it is settled, or 15 minutes old. Malformed
   * and expired entries are dropped.
   * @param now milliseconds since 1970
   */
  unsettled(now: number): ReadonlyMap<string, Owed>;
}

/** Keeps nothing: those whose answer is lost with the process see "did not respond" after 15 min. */
export const NO_JOURNAL: Journal = { owe: () => undefined, settle: () => undefined, unsettled: () => new Map() };

/**
 * @param stateFolder a folder that only this bot writes to
 * @param log is told, once, that the journal can't be kept
 */
export function createJournal(stateFolder: string, log: Pick<Log, 'warn'> | null = null): Journal {
  const folder = join(stateFolder, FOLDER);
  const expiries = new Map<string, NodeJS.Timeout>();
  let complained = false;

  function isDone(action: () => void): boolean {
    try {
      action();
      return true;
    } catch (error) {
      if (!complained)
        log?.warn({ error: describeError(error) }, 'who waits for an answer cannot be kept in STATE_DIR');
      complained = true;
      return false;
    }
  }

  function remove(interactionId: string): boolean {
    return isDone(() => rmSync(join(folder, interactionId), { force: true }));
  }

  function stopWaiting(interactionId: string): void {
    clearTimeout(expiries.get(interactionId));
    expiries.delete(interactionId);
  }

  /** What could not be removed earlier is tried once more then. */
  function removeAfter(interactionId: string, ms: number): void {
    stopWaiting(interactionId);
    const expiry = setTimeout(() => {
      expiries.delete(interactionId);
      remove(interactionId);
    }, ms);
    expiries.set(interactionId, expiry.unref());
  }

  return {
    owe: (interactionId, owed) => {
      removeAfter(interactionId, TOKEN_LIVES_MS);
      isDone(() => {
        mkdirSync(folder, { recursive: true, mode: OWNER_ONLY_FOLDER });
        writeFileSync(join(folder, interactionId), JSON.stringify(owed), { mode: OWNER_ONLY });
      });
    },
    settle: (interactionId) => {
      if (remove(interactionId)) stopWaiting(interactionId);
    },
    unsettled: (now) => {
      const entries = new Map<string, Owed>();
      for (const interactionId of filesIn(folder)) {
        const entry = readEntry(join(folder, interactionId));
        const livesMs = entry === null ? 0 : Math.min(TOKEN_LIVES_MS, entry.at + TOKEN_LIVES_MS - now);
        if (entry === null || livesMs <= 0) {
          remove(interactionId);
          continue;
        }
        entries.set(interactionId, entry);
        removeAfter(interactionId, livesMs);
      }
      return entries;
    },
  };
}

/** None where there is no such folder, or it can't be read. */
function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
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
  const body = restBody(plain(MESSAGES[languageOf(locale)].errors.interrupted({})));
  if (inPlace) {
    const hidden = { ...body, flags: body.flags | MessageFlags.Ephemeral };
    await rest.post(Routes.webhook(applicationId, token), { body: hidden, auth: false });
    return;
  }
  const original = Routes.webhookMessage(applicationId, token, '@original');
  const message = (await rest.get(original, { auth: false })) as APIMessage;
  if (((message.flags ?? 0) & MessageFlags.Loading) === 0) return;
  await rest.patch(original, { body, auth: false });
}
