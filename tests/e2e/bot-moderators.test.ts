/** Commands with subcommands, for which a permission is needed, and who may press their buttons. */
import { ApplicationCommandPermissionType, PermissionFlagsBits } from 'discord-api-types/v10';
import type { Member, Outcome } from 'discord-standin';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { useStandIn } from '../../packages/discord-standin/tests/support/standin.ts';
import {
  messageCommand,
  onQuickPress,
  onQuickSubmit,
  type SubcommandsCommand,
  slashCommand,
} from '../../src/discord/commands/command.ts';
import type { Grants } from '../../src/discord/ids/grants.ts';
import { createGrants, defineGrantedId } from '../../src/discord/ids/grants.ts';
import { MESSAGES } from '../../src/discord/messages/index.ts';
import type { Modal } from '../../src/discord/replies/modal.ts';
import { button, card, plain, row, text } from '../../src/discord/replies/reply.ts';
import { buttonOf, messageOf, textOf } from '../support/bot.ts';
import { startDispatcher } from '../support/dispatcher.ts';

const { ViewChannel, SendMessages, UseApplicationCommands, ManageGuild, Administrator } = PermissionFlagsBits;
const MEMBER = ViewChannel | SendMessages | UseApplicationCommands;
const GRANT_KEY = new Uint8Array(32).fill(7);
const NOT_ALLOWED = MESSAGES.en.errors.notAllowed({});
const HOUR_MS = 3_600_000;

const stage = useStandIn({
  guilds: [{ name: 'Kampung', roles: [{ name: 'Scribes' }] }, { name: 'Sagara' }],
});

const describeOption = () => 'for this test';
const data = slashCommand({
  name: 'shelf',
  describe: describeOption,
  permission: 'ManageGuild',
  subcommands: [
    {
      name: 'add',
      describe: describeOption,
      options: [
        { type: 'file', name: 'file', describe: describeOption },
        { type: 'text', name: 'link', describe: describeOption, autocomplete: true },
      ],
    },
    { name: 'list', describe: describeOption, options: [{ type: 'flag', name: 'all', describe: describeOption }] },
  ],
});

const DROP_ID = defineGrantedId('shelf', 'drop', {});
const RENAME_ID = defineGrantedId('shelf', 'rename', {});
const PASTE_ID = defineGrantedId('shelf', 'paste', {});
const OTHER_ID = defineGrantedId('pin', 'drop', {});

const form = (customId: string): Modal => ({
  customId,
  title: 'Paste',
  fields: [
    { type: 'line', name: 'title', label: 'Title', value: 'Minutes', maxLength: 100 },
    { type: 'paragraph', name: 'body', label: 'Text', required: false, maxLength: 4_000 },
    { type: 'select', name: 'kind', label: 'Kind', options: [{ value: 'news', label: 'News', selected: true }] },
    { type: 'file', name: 'file', label: 'File', required: false },
  ],
});

const shelf = {
  data,
  execute: {
    add: async (_context, { file, link }) =>
      plain(`file ${file === null ? 'none' : new TextDecoder().decode(await file.read())}, link ${link}`),
    list: ({ grant }, { all }) =>
      card(
        text(`all ${all}`),
        row(button('Drop', DROP_ID.encode({ grant })), button('Rename', RENAME_ID.encode({ grant }))),
      ),
  },
  formFirst: {
    add: {
      when: ({ file, link }) => file === null && link === null,
      show: ({ grant }) => form(PASTE_ID.encode({ grant })),
    },
  },
  autocomplete: (_context, typed, option, subcommand) => [{ name: `${subcommand} ${option} ${typed}`, value: 'x' }],
  buttons: {
    drop: onQuickPress(DROP_ID, 'page', ({ grant }) =>
      card(text('dropped'), row(button('Again', DROP_ID.encode({ grant })))),
    ),
    rename: onQuickPress(RENAME_ID, 'form', ({ grant }) => form(RENAME_ID.encode({ grant }))),
  },
  forms: {
    paste: onQuickSubmit(PASTE_ID, async (_context, entered) => {
      const [file] = entered.files('file');
      const bytes = file === undefined ? '' : new TextDecoder().decode(await file.read());
      return plain(
        JSON.stringify([
          entered.line('title'),
          entered.text('body'),
          entered.choice('kind'),
          file?.name ?? null,
          bytes,
        ]),
      );
    }),
    rename: onQuickSubmit(RENAME_ID, (_context, entered) => plain(`renamed ${entered.line('title')}`), 'page'),
  },
} satisfies SubcommandsCommand<typeof data.subcommands>;

/** Another command with a permission of its own. */
const pin = {
  data: messageCommand({ name: 'pin', label: () => 'Pin', permission: 'ManageGuild' }),
  execute: ({ grant }: { readonly grant: string | null }) =>
    card(text('pinned'), row(button('Drop', OTHER_ID.encode({ grant })))),
  buttons: { drop: onQuickPress(OTHER_ID, 'page', () => plain('unpinned')) },
};

let grants: Grants;

afterEach(() => {
  vi.restoreAllMocks();
});

beforeEach(async () => {
  grants = createGrants(GRANT_KEY);
  await startDispatcher(stage, [shelf, pin], { grantKey: GRANT_KEY });
});

function memberWith(permissions: bigint, roles: readonly string[] = []): Member {
  return stage.standIn.member({ permissions: permissions.toString(), roles });
}

/** A member who may use a command by a role that the server has named under Integrations. */
function scribe(command: string): Member {
  const [{ id = '', roles = [] } = {}] = stage.standIn.guilds.list();
  const role = roles.find(({ name }) => name === 'Scribes');
  const allowed = { id: role?.id ?? '', type: ApplicationCommandPermissionType.Role, permission: true };
  stage.standIn.guilds.setCommandPermissions(id, command, [allowed]);
  return memberWith(MEMBER, ['Scribes']);
}

function modalOf(outcome: Outcome) {
  if (outcome.kind === 'modal') return outcome.modal;
  throw new Error(`no form was shown, but a ${outcome.kind}`);
}

describe('subcommands', () => {
  test('given a file, then its bytes are read; given a flag, then it is true', async () => {
    const member = memberWith(MEMBER | ManageGuild);
    const added = await member.slash('shelf add', { file: { name: 'a.txt', content: 'Rapat dibuka.' } });
    expect(added).toMatchObject({ kind: 'message', ephemeral: true });
    expect(textOf(added)).toBe('file Rapat dibuka., link null');
    expect(textOf(await member.slash('shelf add', { link: 'https://kota.example' }))).toContain(
      'link https://kota.example',
    );
    expect(textOf(await member.slash('shelf list', { all: true }))).toBe('all true');
  });

  test('given an option to complete, then the command is told in which subcommand it is', async () => {
    const choices = await memberWith(MEMBER | ManageGuild).autocomplete('shelf add', { link: 'ra' }, 'link');
    expect(choices).toEqual([{ name: 'add link ra', value: 'x' }]);
  });

  test('given no option, then a form is shown at once, and what is entered arrives with its line breaks', async () => {
    const member = memberWith(MEMBER | ManageGuild);
    const modal = modalOf(await member.slash('shelf add'));
    const file = { name: 'b.txt', content: 'Lampiran' };
    const body = 'Satu.\n\nDua.  ';
    const outcome = await member.submit(modal, { title: ' Rapat   RT ', body, kind: ['news'], file: [file] });
    expect(outcome).toMatchObject({ kind: 'message', ephemeral: true });
    expect(JSON.parse(textOf(outcome))).toEqual(['Rapat RT', 'Satu.\n\nDua.', 'news', 'b.txt', 'Lampiran']);
  });

  test('given a form that is sent as it stands, then what stood in it arrives, and what may be left out is empty', async () => {
    const member = memberWith(MEMBER | ManageGuild);
    const outcome = await member.submit(modalOf(await member.slash('shelf add')), {});
    expect(JSON.parse(textOf(outcome))).toEqual(['Minutes', '', 'news', null, '']);
  });

  test('given a form from a button, then its answer takes the place of the message that only the member sees', async () => {
    const member = memberWith(MEMBER | ManageGuild);
    const list = await member.slash('shelf list');
    const modal = modalOf(await member.press(messageOf(list), buttonOf(list, 'Rename')));
    const outcome = await member.submit(modal, { title: 'Rapat' });
    expect(outcome).toMatchObject({ kind: 'update', message: { id: messageOf(list).id } });
    expect(textOf(outcome)).toBe('renamed Rapat');
  });
});

describe('who may', () => {
  test('given a member without the permission, then neither command is offered', () => {
    const names = (member: Member) => member.commands().map(({ name }) => name);
    expect(names(memberWith(MEMBER))).toEqual([]);
    expect(names(memberWith(MEMBER | ManageGuild))).toEqual(['shelf', 'Pin']);
    expect(names(memberWith(Administrator))).toEqual(['shelf', 'Pin']);
  });

  test('given a role that the server has named, then its members use command, buttons and forms', async () => {
    const member = scribe('shelf');
    const list = await member.slash('shelf list');
    const again = await member.press(messageOf(list), buttonOf(list, 'Drop'));
    expect(textOf(again)).toBe('dropped');
    expect(textOf(await member.press(messageOf(again), buttonOf(again, 'Again')))).toBe('dropped');
    const outcome = await member.submit(modalOf(await member.slash('shelf add')), {});
    expect(textOf(outcome)).toContain('Minutes');
  });

  test('given somebody who manages the server no more, then the buttons that they have do nothing', async () => {
    const member = memberWith(MEMBER | ManageGuild);
    const list = await member.slash('shelf list');
    member.join(member.guild.id, { permissions: MEMBER.toString() });
    const outcome = await member.press(messageOf(list), buttonOf(list, 'Drop'));
    expect(textOf(outcome)).toBe(NOT_ALLOWED);
    expect(outcome).toMatchObject({ kind: 'message', ephemeral: true });
  });

  test.each([
    ['of nobody', () => DROP_ID.encode({ grant: null })],
    ['made up', () => DROP_ID.encode({ grant: 'abcdefghijkl' })],
    ['of somebody else', (by: Grantees) => DROP_ID.encode({ grant: by({ member: '100000000000000001' }) })],
    ['of another server', (by: Grantees) => DROP_ID.encode({ grant: by({ server: '100000000000000001' }) })],
    ['of another command', (by: Grantees) => DROP_ID.encode({ grant: by({ command: 'pin' }) })],
    ['of the day before', (by: Grantees) => DROP_ID.encode({ grant: by({}, -26) })],
    ['of another key', (by: Grantees) => DROP_ID.encode({ grant: by({}, 0, createGrants(new Uint8Array(32))) })],
  ])('given an id made by hand with a grant %s, then nothing is done', async (_what, customIdBy) => {
    const member = memberWith(MEMBER);
    const customId = customIdBy(granteesOf(member));
    const message = member.say('anything to press on');
    expect(textOf(await member.press(message, customId, { forge: true }))).toBe(NOT_ALLOWED);
    const right = DROP_ID.encode({ grant: granteesOf(member)({}, -23) });
    expect(textOf(await member.press(message, right, { forge: true }))).toBe('dropped');
  });

  test('given a grant for one command, then the buttons of the other do nothing', async () => {
    const member = scribe('Pin');
    const pinned = await member.useOnMessage('Pin', member.say('Rapat pukul tujuh.'));
    const grant = OTHER_ID.decode(buttonOf(pinned, 'Drop'))?.grant ?? null;
    expect(grant).not.toBeNull();
    const forged = DROP_ID.encode({ grant });
    expect(textOf(await member.press(messageOf(pinned), forged, { forge: true }))).toBe(NOT_ALLOWED);
    expect(textOf(await member.press(messageOf(pinned), buttonOf(pinned, 'Drop')))).toBe('unpinned');
  });

  test('given a form whose grant ended before it was sent, then nothing is done', async () => {
    const member = scribe('shelf');
    const modal = modalOf(await member.slash('shelf add'));
    const now = Date.now;
    vi.spyOn(Date, 'now').mockImplementation(() => now() + 26 * HOUR_MS);
    expect(textOf(await member.submit(modal, {}))).toBe(NOT_ALLOWED);
  });
});

type Grantees = (
  change: { readonly server?: string; readonly member?: string; readonly command?: string },
  hoursAgo?: number,
  by?: Grants,
) => string;

/** Grants that are right but for what is changed. */
function granteesOf(member: Member): Grantees {
  const grantee = { server: member.guild.id, member: member.id, command: 'shelf' };
  return (change, hours = 0, by = grants) => by.grant({ ...grantee, ...change }, Date.now() + hours * HOUR_MS);
}
