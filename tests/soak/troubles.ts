/** What can happen to a bot on Discord, in turn. */
import type { StandIn } from 'discord-standin';

const CALLBACK = /\/callback/;
const WEBHOOK = /\/webhooks\//;

export interface Trouble {
  readonly name: string;
  /**
   * Until the bot is connected again, Discord forgets what happens, or nothing comes through in time: failures are
   * Discord's.
   */
  readonly outage?: true;
  cause(standIn: StandIn): void;
}

export const TROUBLES: readonly Trouble[] = [
  { name: 'sockets tear', cause: ({ faults }) => faults.tearSockets() },
  { name: '429 on acknowledgements', cause: ({ faults }) => faults.rateLimit(CALLBACK, 1, 2) },
  { name: 'op 7', cause: ({ faults }) => faults.requestReconnect() },
  { name: '500 on acknowledgements', cause: ({ faults }) => faults.fail(CALLBACK, 500, 6) },
  { name: 'op 9, resumable', cause: ({ faults }) => faults.invalidateSessions(true) },
  { name: 'acknowledgements answered late', cause: ({ faults }) => faults.delay(CALLBACK, 2_500, 5) },
  { name: '502 on edits', cause: ({ faults }) => faults.fail(WEBHOOK, 502, 6) },
  { name: 'answers to acknowledgements lost', cause: ({ faults }) => faults.loseAnswer(CALLBACK, 4) },
  { name: 'close 4000', cause: ({ faults }) => faults.closeSockets(4000) },
  { name: 'acknowledgements lost', cause: ({ faults }) => faults.loseRequest(CALLBACK, 4) },
  { name: 'answers to edits lost', cause: ({ faults }) => faults.loseAnswer(WEBHOOK, 4) },
  { name: 'op 9, not resumable', outage: true, cause: ({ faults }) => faults.invalidateSessions(false) },
  { name: 'global 429', cause: ({ faults }) => faults.rateLimitGlobally(1) },
  { name: 'edits answered late', cause: ({ faults }) => faults.delay(WEBHOOK, 4_000, 5) },
  { name: 'edits never arrive', cause: ({ faults }) => faults.loseRequest(WEBHOOK, 8) },
  { name: 'frozen sockets', outage: true, cause: ({ faults }) => faults.freezeSockets() },
  { name: 'close 4009', outage: true, cause: ({ faults }) => faults.closeSockets(4009) },
];
