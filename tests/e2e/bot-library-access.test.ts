/** Nobody reaches a library that is not theirs, whatever they use, press, choose, type or make up. */
import { ApplicationCommandPermissionType } from 'discord-api-types/v10';
import type { Member, Outcome } from 'discord-standin';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { useStandIn } from '../../packages/discord-standin/tests/support/standin.ts';
import {
  DRAFT_IDS,
  HISTORY_PAGE_ID,
  LIST_PAGE_ID,
  PART_ID,
  REFRESH_ID,
  REMOVE_ID,
  RESTORE_ID,
  SHOW_ID,
} from '../../src/discord/ids/library.ts';
import { buttonOf, buttonsOf, choiceOf, choicesOf, messageOf, textOf, useBots } from '../support/bot.ts';
import {
  COUNCIL,
  formOf,
  keepFile,
  MESSAGES,
  memberOf,
  PERMISSIONS,
  press,
  startLibraryBot,
  WARD,
} from '../support/library-stage.ts';
import { HARBOUR } from '../support/texts.ts';

const DAY_MS = 86_400_000;

const stage = useStandIn({ guilds: [{ name: 'Sagara', roles: [{ name: 'Librarians' }] }, { name: 'Elsewhere' }] });
const bots = useBots();
let moderator: Member;

beforeEach(() => {
  moderator = memberOf(stage.standIn, 'moderator', 'en');
});

/** Presses what somebody else was shown, by its id, on a message of one's own. */
async function forge(member: Member, customId: string): Promise<Outcome> {
  const own = await member.slash('help');
  return member.press(messageOf(own), customId, { forge: true });
}

/** Every button and choice of the library that names one of its sources or drafts, without a grant. */
function idsOf(source: string, draft: string): readonly string[] {
  const ofSource = { source, grant: null };
  return [
    ...(['library', 'add'] as const).flatMap((command) => {
      const { keep, correct, cancel } = DRAFT_IDS[command];
      return [keep, correct, cancel].map((id) => id.encode({ draft, grant: null }));
    }),
    ...[SHOW_ID, REMOVE_ID, RESTORE_ID, REFRESH_ID].map((id) => id.encode(ofSource)),
  ];
}

describe.each(['en', 'id'] as const)('given a member without the permission who reads %s', (language) => {
  test('then neither command is offered, and no button, choice or form of a moderator does anything for them', async () => {
    const { store } = await startLibraryBot(bots, stage.standIn);
    const member = memberOf(stage.standIn, 'member', language);
    const names = member.commands().map(({ name }) => name);
    expect(names).toContain('ask');
    expect(names).not.toContain('library');
    expect(names).not.toContain('Add as source');
    const source = await keepFile(moderator, 'council.md', COUNCIL);
    const draft = await moderator.slash('library add', { file: { name: 'rapat.txt', content: WARD } });
    const list = await moderator.slash('library list');
    const shown = [
      ...buttonsOf(draft).flatMap(({ custom_id }) => custom_id ?? []),
      ...choicesOf(list).map(({ value }) => value),
      ...idsOf(source, 'draft00000000000000'),
      LIST_PAGE_ID.encode({ from: 0, grant: null }),
      HISTORY_PAGE_ID.encode({ from: 0, grant: null }),
      PART_ID.encode({ message: stage.standIn.guild.id, place: 0, grant: null }),
    ];
    for (const id of shown) expect(textOf(await forge(member, id))).toBe(MESSAGES[language].errors.notAllowed({}));
    const form = formOf(await moderator.slash('library add'));
    const pasted = await member.submit(form, { text: WARD }).then(textOf, String);
    expect(pasted).not.toContain(MESSAGES[language].library.buttons.keep);
    const correct = formOf(await press(moderator, draft, 'Correct'));
    await member.submit(correct, { title: 'Forged' }).catch(() => undefined);
    expect(await store.check()).toMatchObject({ sources: 1, drafts: 1 });
    expect(textOf(await press(moderator, draft, 'Keep'))).not.toContain('Forged');
  });
});

describe('a role that the server has named for the command', () => {
  const allow = (command: string) => {
    const { guild, guilds } = stage.standIn;
    const role = guilds.list()[0]?.roles.find(({ name }) => name === 'Librarians');
    guilds.setCommandPermissions(guild.id, command, [
      { id: role?.id ?? '', type: ApplicationCommandPermissionType.Role, permission: true },
    ]);
  };
  const librarian = () => stage.standIn.member({ permissions: PERMISSIONS.member, roles: ['Librarians'] });

  test('given /library for it, then its members add, look, remove and undo with every button', async () => {
    await startLibraryBot(bots, stage.standIn);
    allow('library');
    const member = librarian();
    const draft = await member.slash('library add', { file: { name: 'council.md', content: COUNCIL } });
    const corrected = await member.submit(formOf(await press(member, draft, 'Correct')), { title: 'The hall' });
    expect(textOf(await press(member, corrected, 'Keep'))).toContain('**Kept: The hall**');
    const list = await member.slash('library list');
    const { menu, values } = choiceOf(list, 'The hall');
    const shown = await member.select(messageOf(list), menu, values);
    const removed = await press(member, shown, 'Remove');
    expect(textOf(await press(member, removed, 'Undo'))).toContain('Back again: The hall');
  });

  test('given only Add as source for it, then its members keep what they add, and press nothing of /library', async () => {
    await startLibraryBot(bots, stage.standIn);
    allow('Add as source');
    const member = librarian();
    const source = await keepFile(moderator, 'council.md', COUNCIL);
    const draft = await member.useOnMessage('Add as source', member.say(WARD));
    expect(textOf(await press(member, draft, 'Keep'))).toContain('**Kept: ');
    for (const id of [SHOW_ID, REMOVE_ID].map((one) => one.encode({ source, grant: null }))) {
      expect(textOf(await forge(member, id))).toBe(MESSAGES.en.errors.notAllowed({}));
    }
  });
});

describe('a server that the bot leaves', () => {
  test('given 30 days that have passed, then all that was kept of it is erased, and of no other', async () => {
    let now = Date.now();
    const { store } = await startLibraryBot(bots, stage.standIn, { clock: () => now });
    const [, elsewhere] = stage.standIn.guilds.list();
    const there = memberOf(stage.standIn, 'moderator', 'en', { guild: elsewhere?.id ?? '' });
    await keepFile(there, 'rapat.txt', WARD);
    await keepFile(moderator, 'council.md', COUNCIL);
    const left = vi.spyOn(store, 'left');
    stage.standIn.guilds.remove(elsewhere?.id ?? '');
    await expect.poll(() => left.mock.calls).toContainEqual([elsewhere?.id, true]);
    now += 29 * DAY_MS;
    await store.sweep(now);
    expect((await store.check()).sources).toBe(2);
    now += 2 * DAY_MS;
    await store.sweep(now);
    expect((await store.check()).sources).toBe(1);
    expect(textOf(await moderator.slash('library list'))).toContain('Council on the market hall');
  });

  test('given that it left while the bot was off, then the next start notes it', async () => {
    let now = Date.now();
    const servers = await startLibraryBot(bots, stage.standIn, { clock: () => now });
    const [, elsewhere] = stage.standIn.guilds.list();
    const there = memberOf(stage.standIn, 'moderator', 'en', { guild: elsewhere?.id ?? '' });
    await keepFile(there, 'rapat.txt', WARD);
    await bots.stop();
    stage.standIn.guilds.remove(elsewhere?.id ?? '');
    const present = vi.spyOn(servers.store, 'presentIn');
    await bots.start(stage.standIn, {}, { library: servers.libraries, keeper: servers.keeper });
    await expect.poll(() => present.mock.settledResults.map(({ type }) => type)).toEqual(['fulfilled']);
    now += 31 * DAY_MS;
    await servers.store.sweep(now);
    expect((await servers.store.check()).sources).toBe(0);
  });
});

describe('a moderator of another server', () => {
  test.each(['en', 'id'] as const)(
    'given one who reads %s, then nothing of this server is found, shown, changed or offered',
    async (language) => {
      const { store } = await startLibraryBot(bots, stage.standIn, { operator: { harbour: HARBOUR } });
      const [, elsewhere] = stage.standIn.guilds.list();
      const other = memberOf(stage.standIn, 'moderator', language, { guild: elsewhere?.id ?? '' });
      const { errors, library } = MESSAGES[language];
      const source = await keepFile(moderator, 'council.md', COUNCIL);
      const draft = await moderator.slash('library add', { file: { name: 'rapat.txt', content: WARD } });
      const draftId = /library:keep:([a-z0-9]+)/u.exec(buttonOf(draft, 'Keep'))?.[1] ?? '';

      for (const subcommand of ['show', 'edit', 'remove', 'refresh']) {
        const offered = await other.autocomplete(`library ${subcommand}`, { source: 'council' }, 'source');
        expect(offered).toEqual([]);
        const values = subcommand === 'edit' ? { source, title: 'Taken' } : { source };
        expect(textOf(await other.slash(`library ${subcommand}`, values))).toContain('Pelabuhan Teluk Sagara');
        expect(
          textOf(await other.slash(`library ${subcommand}`, { ...values, source: 'Council on the market hall' })),
        ).toMatch(language === 'en' ? /^There is no source like/u : /^Tidak ada sumber seperti/u);
      }
      const told = new Set<string>();
      for (const id of idsOf(source, draftId)) told.add(textOf(await forge(other, id)));
      expect([...told].sort()).toEqual([library.errors.draftEnded({}), library.errors.sourceGone({})].sort());
      expect(textOf(await other.slash('library list'))).not.toContain('Council');
      expect(textOf(await other.slash('library history'))).toBe(library.history.none);

      for (const command of ['ask', 'check', 'quotes']) {
        const typed = command === 'ask' ? { question: 'x', source: 'Council' } : { source: 'Council' };
        const options = command === 'check' ? { quotation: 'x', ...typed } : typed;
        expect(await other.autocomplete(command, options, 'source')).toEqual([]);
      }
      const question = { question: 'What did Edith Marlowe say about the Saturday market?' };
      expect(textOf(await other.slash('ask', question))).not.toContain('Marlowe said');
      expect(textOf(await other.slash('ask', { ...question, source }))).toContain('Pelabuhan');
      expect(textOf(await other.slash('quotes', {}))).not.toContain('Marlowe');
      const sources = await moderator.slash('sources');
      const page = choiceOf(sources, 'Council on the market hall').values[0];
      expect(textOf(await forge(other, page))).toBe(errors.sourcesChanged({ command: 'sources' }));
      const answer = await moderator.slash('ask', question);
      expect(textOf(await forge(other, buttonOf(answer, 'Context')))).toBe(errors.sourceChanged({}));

      expect(await store.check()).toMatchObject({ sources: 1, drafts: 1 });
      expect(textOf(await press(moderator, draft, 'Keep'))).toContain('**Kept: ');
      expect(textOf(await moderator.slash('library show', { source }))).toContain('**Council on the market hall**');
    },
  );
});
