import {
  type APIMessage,
  ApplicationCommandPermissionType,
  ApplicationCommandType,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { type Member, type OptionValues, type Outcome, walkComponents } from 'discord-standin';
import { describe, expect, test } from 'vitest';
import { useStandIn } from '../../packages/discord-standin/tests/support/standin.ts';
import { MESSAGES } from '../../src/discord/messages/index.ts';
import { languageOf } from '../../src/discord/messages/language.ts';
import { buttonsOf, messageOf, textOf, useBots } from '../support/bot.ts';
import { arrived, seen as everybodySees, MODERATOR, shareButton } from '../support/channel.ts';
import { COMMANDS } from '../support/commands.ts';
import { drawn } from '../support/live-markup.ts';
import { createServers, type MemoryServers } from '../support/servers.ts';
import { agendaOf } from './agenda.ts';
import { listen, withoutOwn } from './listen.ts';
import type { Material } from './material.ts';
import { ownWords, sameInAll } from './own-words.ts';
import { MARKED_UP, ORDINARY, OVERLONG, type Scene, SHORTEST, typedIn } from './scenes.ts';
import { type Commands, formOf, isPermitted, showsOf, surfaceOf, surfacesOf } from './surface-names.ts';
import { follow, type Seen } from './walk.ts';
import type { Completed, Stage, Start } from './walk-starts.ts';

const LIBRARIANS = 'Librarians';
const roles = [{ name: LIBRARIANS }];

const stage = useStandIn({
  guilds: [
    { name: 'Sagara', locale: 'id', roles },
    { name: 'Millbrook', locale: 'en-US', roles },
    { name: 'Kampung', roles },
  ],
});
const bots = useBots();

/** What all of a channel read is in the server's language; `null`: it has none, so the asker's. */
const LANGUAGE_OF = { Sagara: 'id', Millbrook: 'en', Kampung: null } as const;

interface Reader {
  readonly locale: 'id' | 'en-US';
  readonly server: keyof typeof LANGUAGE_OF;
  /** By the permission that the library's commands ask for, or by a role that the server has named for them. */
  readonly moderates: false | 'by permission' | 'by role';
}

interface Walked {
  readonly member: Member;
  readonly other: Member;
  readonly servers: MemoryServers;
  readonly commands: Commands;
  readonly completed: readonly Completed[];
  readonly seen: readonly Seen[];
}

/** A slash command with its options. */
type Asked = readonly [command: string, options: OptionValues];

/** Where it depends on what somebody wrote whether it can be read. */
const WRITTEN = ['add:part', formOf('add:correct'), formOf('library:correct')];
const SHARED_BY_ANOTHER = 'shared by another';
/** What is to be copied. */
const CODE = /^```\n.*?\n```$/gmsu;
/** Some hundred answers; it takes a second or two where nothing else runs. */
const SLOWLY_MS = 120_000;
/** What the bot logs where it has no answer. */
const FAILED = /interaction failed|could not be told/u;

/** Starts a bot and follows all that it offers a reader. */
async function walk(scene: Scene, reader: Reader, shared: readonly Asked[] = []): Promise<Walked> {
  const { standIn } = stage;
  const { locale, server, moderates } = reader;
  const guild = standIn.guilds.list().find(({ name }) => name === server)?.id ?? '';
  const { typed, material } = typedIn(scene, server);
  const servers = createServers({ operator: scene.texts, web: material.web });
  await bots.start(standIn, {}, { library: servers.libraries, keeper: servers.keeper });
  const member = joined(reader, guild);
  const other = standIn.member({ locale, guild });
  if (moderates === false) await fill(servers, guild, material, other);
  const completed: Completed[] = [];
  const seen: Seen[] = [];
  const walker: Stage & Parameters<typeof follow>[1] = {
    standIn,
    member,
    other,
    commands: COMMANDS,
    typed,
    onCompleted: (one) => completed.push(one),
  };
  const inPublic = new Set<string>();
  const ofOthers = shared.map((asked) => sharedBy(other, asked));
  for await (const start of agendaOf(walker, ofOthers)) {
    seen.push(...(await follow(start, walker, start.surface === null ? new Set() : inPublic)));
  }
  return { member, other, servers, commands: COMMANDS, completed, seen };
}

function joined({ locale, moderates }: Reader, guild: string): Member {
  const { guilds, ...standIn } = stage.standIn;
  if (moderates === false) return standIn.member({ locale, guild });
  const { ManageGuild } = PermissionFlagsBits;
  if (moderates === 'by permission')
    return standIn.member({ locale, guild, permissions: String(BigInt(MODERATOR) | ManageGuild) });
  const role =
    guilds
      .list()
      .find(({ id }) => id === guild)
      ?.roles.find(({ name }) => name === LIBRARIANS)?.id ?? '';
  for (const command of ['library', MESSAGES.en.library.addSource.name]) {
    guilds.setCommandPermissions(guild, command, [
      { id: role, type: ApplicationCommandPermissionType.Role, permission: true },
    ]);
  }
  return standIn.member({ locale, guild, permissions: MODERATOR, roles: [LIBRARIANS] });
}

/** What the moderators of a server have done: a source of each origin, and one of the operator's switched off. */
async function fill({ keeper }: MemoryServers, guild: string, material: Material, by: Member): Promise<void> {
  const kept = keeper.of(guild);
  const { name, content } = material.file();
  await kept.add({ origin: 'file', name, bytes: Buffer.from(content) }, by.id);
  await kept.add({ origin: 'paste', text: material.text() }, by.id);
  await kept.add({ origin: 'message', text: material.text() }, by.id);
  const { source } = await kept.add({ origin: 'link', address: material.address() }, by.id);
  await kept.refresh(source.id, by.id);
  const operators = (await kept.list()).flatMap((entry) => (entry.from === 'operator' ? [entry.id] : []));
  await kept.remove(operators.at(-1) ?? '', by.id);
}

/** A reply that somebody else has put into the channel. */
function sharedBy(other: Member, asked: Asked): Start {
  return {
    trail: `${SHARED_BY_ANOTHER} /${asked[0]}`,
    surface: null,
    everybody: true,
    open: async () => {
      const inChannel = () => stage.standIn.messages(other.channel.id);
      const before = inChannel().length;
      const reply = await other.slash(...asked);
      await other.press(messageOf(reply), shareButton(reply)?.custom_id ?? '');
      await arrived(stage.standIn, before + 1, other.channel.id);
      return everybodySees(inChannel().at(-1));
    },
  };
}

function visited({ seen, completed }: Walked): string[] {
  return [...new Set([...seen, ...completed].map(({ surface }) => surface))].sort();
}

/** On the very message that somebody else has shared; what it leads to is the member's own. */
function isOfAnother({ trail }: Seen): boolean {
  return trail.startsWith(SHARED_BY_ANOTHER) && trail.split(' › ').length === 2;
}

/** Presses of what takes a message out of the channel. */
function removals({ seen, commands }: Walked): Seen[] {
  return seen.filter(({ surface }) => showsOf(surface, commands) === 'removal');
}

/**
 * What nobody but the member can get wrong: a command's options, a form without a word in it, what a source is made of.
 */
function isOnMember({ isStart, trail, surface }: Seen): boolean {
  return isStart || trail.endsWith('(form) ?') || WRITTEN.includes(surface);
}

/**
 * What went wrong: no answer; on something that the bot itself offered, an answer that tells of a mistake; on a
 * mistake, one that does not.
 */
function failures({ seen }: Walked, { locale }: Reader, mistakes: (one: Seen) => boolean): string[] {
  const { excuses } = ownWords(languageOf(locale));
  return seen.flatMap((one) => {
    const { trail, outcome } = one;
    if (outcome.kind === 'failed') return [`${trail}: ${outcome.reason}`];
    const told = outcome.kind === 'modal' ? '' : textOf(outcome);
    if (one.isMistake) return excuses(told) ? [] : [`${trail}: nothing is wrong about it, but: ${told}`];
    return excuses(told) && !mistakes(one) ? [`${trail}: ${told}`] : [];
  });
}

/** Where somebody sees what is not for them, or does not see what is for everybody. */
function misplaced({ seen, commands }: Walked): string[] {
  return seen.flatMap(({ trail, surface, everybody, outcome, posted, left }) => {
    const forAll = everybody || (outcome.kind === 'update' && showsOf(surface, commands) === 'share') ? 1 : 0;
    if (posted.length !== forAll) return [`${trail}: ${posted.length} messages for everybody`];
    if (outcome.kind === 'message' && outcome.ephemeral === everybody) return [`${trail}: not for whom it is meant`];
    return outcome.kind === 'update' && left !== null && !isHidden(outcome.message)
      ? [`${trail}: changed what everybody sees`]
      : [];
  });
}

/**
 * What of sources and of members' words is more than characters. Nothing is drawn in code, and `/help` is the bot's own
 * alone.
 */
function alive({ seen, member }: Walked): string[] {
  return seen.flatMap(({ trail, surface, outcome, posted }) => {
    const shown = [...(outcome.kind === 'modal' || surface === 'help' ? [] : [outcome]), ...posted.map(everybodySees)];
    return shown.flatMap((one) => {
      const { mentions, mention_roles, mention_everyone } = messageOf(one);
      const isLoud = mentions.length > 0 || mention_roles.length > 0 || mention_everyone;
      const plain = withoutOwn(one).replaceAll(`<@${member.id}>`, '').replace(CODE, '');
      return [...drawn(plain), ...(isLoud ? ['somebody is notified'] : [])].map((what) => `${trail}: ${what}`);
    });
  });
}

function isHidden({ flags }: APIMessage): boolean {
  return ((flags ?? 0) & MessageFlags.Ephemeral) !== 0;
}

/**
 * The bot's own words that are not in the reader's language or, where all of a channel read them, not in the server's.
 */
function misspoken(scene: Scene, { seen, completed, member, other }: Walked, { locale, server }: Reader): string[] {
  const offered = [
    server,
    other.name,
    ...completed.flatMap(({ choices }) => choices.map(({ value }) => String(value))),
    ...seen.flatMap(({ outcome, posted }) => [outcome, ...posted.map(everybodySees)].flatMap(suggestedOn)),
  ];
  const reader = listen(languageOf(locale), scene, offered);
  const channel = listen(LANGUAGE_OF[server] ?? languageOf(locale), scene, offered);
  const told = (trail: string, wrong: readonly string[]) => wrong.map((words) => `${trail}: ${words}`);
  return [
    ...told('commands', reader.strange(descriptionsOf(member, locale))),
    ...completed.flatMap(({ surface, choices }) =>
      told(surface, reader.strange(choices.flatMap(({ name }) => name.split(' · ')))),
    ),
    ...seen.flatMap(({ trail, isStart, everybody, outcome, posted, left }) => [
      ...(isStart || left !== null ? told(trail, (everybody ? channel : reader).wrongIn(outcome)) : []),
      ...(posted.length === 0 || left === null ? [] : told(`${trail} (left)`, reader.wrongIn(everybodySees(left)))),
      ...posted.flatMap((message) => told(`${trail} (channel)`, channel.wrongIn(everybodySees(message)))),
    ]),
  ];
}

/** Questions that stand on buttons: who presses one has asked it, in whatever language the channel reads. */
function suggestedOn(outcome: Outcome): string[] {
  if (!('message' in outcome)) return [];
  return buttonsOf(outcome).flatMap(({ custom_id, label }) =>
    custom_id?.includes(':suggested:') && label !== undefined ? [label] : [],
  );
}

/**
 * What a client shows of the commands themselves; their names are the same in every language but for those of a menu.
 */
function descriptionsOf(member: Member, locale: Reader['locale']): string[] {
  const shown = (text: string, localized: Partial<Record<string, string | null>> | null | undefined) =>
    (locale === 'id' ? localized?.id : undefined) ?? text;
  return member
    .commands()
    .flatMap(({ type, name, name_localizations, description, description_localizations, options = [] }) =>
      type === ApplicationCommandType.ChatInput
        ? [
            shown(description, description_localizations),
            ...options
              .flatMap((option) => [option, ...('options' in option ? (option.options ?? []) : [])])
              .flatMap((option) => [
                shown(option.description, option.description_localizations),
                ...('choices' in option ? (option.choices ?? []) : []).map((choice) =>
                  shown(choice.name, choice.name_localizations),
                ),
              ]),
          ]
        : [shown(name, name_localizations)],
    );
}

/** Every surface of the commands that the reader may use. */
function open({ commands }: Walked, { moderates }: Reader): string[] {
  const used = [...commands.values()].filter(({ data }) => moderates !== false || data.permission === null);
  return surfacesOf(used).sort();
}

/**
 * What the buttons and choices of the library say to a member who may not use its commands: one of each kind, made by
 * hand from those that a moderator saw.
 */
async function forged({ seen, commands, other }: Walked): Promise<ReadonlySet<string>> {
  const shown = seen.flatMap(({ outcome }) => ('message' in outcome ? (outcome.message.components ?? []) : []));
  const ids = [...walkComponents(shown)].flatMap((component) => [
    ...('custom_id' in component ? [component.custom_id] : []),
    ...('options' in component ? component.options.map(({ value }) => value) : []),
  ]);
  const bySurface = new Map(ids.map((id) => [surfaceOf(id), id]));
  const own = messageOf(await other.slash('help'));
  const told = new Set<string>();
  for (const [surface, id] of bySurface) {
    const isOfLibrary = isPermitted(surface, commands) && showsOf(surface, commands) !== undefined;
    if (isOfLibrary) told.add(textOf(await other.press(own, id, { forge: true })));
  }
  return told;
}

test('given the bot’s words in its languages, then none are the same, so that each can be told from the others', () => {
  expect(sameInAll()).toEqual([]);
});

describe('sources as they usually are', () => {
  const SHARED: readonly Asked[] = [
    ['ask', { question: 'Apa kata Bagus Prakoso tentang gudang pendingin?' }],
    ['check', { quotation: '“Kami meminta gudang pendingin yang lebih besar” — Bagus Prakoso' }],
  ];

  test.each([
    ['id', 'Millbrook', false],
    ['id', 'Millbrook', 'by role'],
    ['en-US', 'Sagara', false],
    ['en-US', 'Sagara', 'by permission'],
  ] as const)(
    'given a reader of %s in %s, whose language is another (moderator: %s), when all that is offered is followed, then nothing is left out, and all of it answers whom it should in their language',
    async (locale, server, moderates) => {
      const reader = { locale, server, moderates };
      const walked = await walk(ORDINARY, reader, SHARED);
      const [ofAnother, own] = [true, false].map((another) =>
        removals(walked).filter((one) => isOfAnother(one) === another),
      );
      expect(
        failures(walked, reader, (one) => moderates === false && removals(walked).includes(one) && isOfAnother(one)),
      ).toEqual([]);
      expect(visited(walked)).toEqual(open(walked, reader));
      expect(bots.logged()).not.toMatch(FAILED);
      expect(misplaced(walked)).toEqual([]);
      expect(misspoken(ORDINARY, walked, reader)).toEqual([]);
      expect(own?.map(({ left }) => left)).toEqual(own?.map(() => null));
      expect(own?.length).toBeGreaterThan(5);
      expect(ofAnother?.map(({ left }) => left === null)).toEqual(SHARED.map(() => moderates !== false));
      const { notYours, notAllowed } = MESSAGES[languageOf(locale)].errors;
      if (moderates === false) {
        expect(ofAnother?.map(({ outcome }) => textOf(outcome))).toEqual(SHARED.map(() => notYours({})));
        return;
      }
      expect(await walked.servers.store.check()).toMatchObject({ sources: 0, drafts: 0 });
      expect(await forged(walked)).toEqual(new Set([notAllowed({})]));
    },
    SLOWLY_MS,
  );
});

describe('sources out of the usual', () => {
  test.each([
    // So few sources fill no second page, and say nothing that is a decision, or long enough to be checked.
    [
      'one word',
      SHORTEST,
      { locale: 'id', server: 'Kampung', moderates: 'by permission' },
      ['ask:page', 'ask:records', 'sources:page', 'library:list', 'check:share'],
    ],
    ['as much as fits', OVERLONG, { locale: 'en-US', server: 'Sagara', moderates: 'by permission' }, []],
    ['nothing but markup', MARKED_UP, { locale: 'id', server: 'Millbrook', moderates: 'by permission' }, []],
  ] as const)(
    'given sources, questions and names of %s, when all that is offered is followed, then all of it answers, inertly and within Discord’s limits',
    async (_what, scene, reader, unused: readonly string[]) => {
      const walked = await walk(scene, reader);
      expect(failures(walked, reader, isOnMember)).toEqual([]);
      expect(visited(walked)).toEqual(open(walked, reader).filter((one) => !unused.includes(one)));
      expect(bots.logged()).not.toMatch(FAILED);
      expect(misplaced(walked)).toEqual([]);
      expect(alive(walked)).toEqual([]);
      expect(misspoken(scene, walked, reader)).toEqual([]);
    },
    SLOWLY_MS,
  );
});
