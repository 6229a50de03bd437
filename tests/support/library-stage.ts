/** A bot that keeps its servers' own sources, in memory, and who uses it. */
import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { Member, MemberOptions, Outcome, StandIn } from 'discord-standin';
import type { BotOptions } from '../../src/discord/bot.ts';
import { LANGUAGES, MESSAGES } from '../../src/discord/messages/index.ts';
import { type Bots, buttonOf, labelsOf, messageOf, textOf } from './bot.ts';
import { createServers, type MemoryServers, type ServersOptions } from './servers.ts';

export { LANGUAGES, MESSAGES };

const { ViewChannel, SendMessages, ReadMessageHistory, UseApplicationCommands, ManageGuild } = PermissionFlagsBits;
const USES = ViewChannel | SendMessages | ReadMessageHistory | UseApplicationCommands;

/** Members of the first server, unless `guild` says otherwise. */
export const PERMISSIONS = {
  member: String(USES),
  moderator: String(USES | ManageGuild),
} as const;

export const LOCALES = { en: 'en-US', id: 'id' } as const;

export function memberOf(
  standIn: StandIn,
  role: keyof typeof PERMISSIONS,
  language: keyof typeof LOCALES,
  options: MemberOptions = {},
): Member {
  return standIn.member({ permissions: PERMISSIONS[role], locale: LOCALES[language], ...options });
}

/** Starts a bot over servers in memory. */
export async function startLibraryBot(
  bots: Bots,
  standIn: StandIn,
  options: ServersOptions = {},
  bot: Partial<BotOptions> = {},
): Promise<MemoryServers> {
  const servers = createServers(options);
  await bots.start(standIn, {}, { library: servers.libraries, keeper: servers.keeper, ...bot });
  return servers;
}

/** Presses the button with this label. @throws where there is none */
export async function press(member: Member, outcome: Outcome, label: string): Promise<Outcome> {
  return member.press(messageOf(outcome), buttonOf(outcome, label));
}

/** Adds a file and keeps its draft. Gives the id under which it is kept. */
export async function keepFile(member: Member, name: string, content: string): Promise<string> {
  const draft = await member.slash('library add', { file: { name, content } });
  const kept = await press(member, draft, labelsOf(draft)[0] ?? '');
  return /`([a-z0-9-]+)`/u.exec(textOf(kept))?.[1] ?? '';
}

/** The form that was shown. @throws where none was */
export function formOf(outcome: Outcome) {
  if (outcome.kind === 'modal') return outcome.modal;
  throw new Error(`no form was shown, but: ${outcome.kind}`);
}

/** Minutes of a ward, with a weekday that does not fit its date. */
export const WARD = `Notulen rapat warga Kampung Sirih
Senin (21/10/2025)

Ketua RT Wahyu Santika: Iuran kebersihan naik menjadi dua puluh ribu rupiah mulai bulan November.

Bendahara Nita Permana: Sisa kas kampung tinggal tiga juta rupiah.

Ketua RT Wahyu Santika: Gerbang timur ditutup setiap malam mulai pukul sebelas.
`;

export const COUNCIL = `---
title: Council on the market hall
publisher: Millbrook Courier
published: 2026-04-14
url: https://courier.example/market-hall
language: en
---
The council of Millbrook met on Tuesday to discuss the old market hall. Council chair Edith Marlowe said that the roof would be mended before winter.

"We will keep the Saturday market in the hall," Marlowe said. Treasurer Owen Hartley warned that the repair would cost ninety thousand pounds.
`;
