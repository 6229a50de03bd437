import type { Member, Outcome } from 'discord-standin';
import { beforeEach, describe, expect, test } from 'vitest';
import { useStandIn } from '../../packages/discord-standin/tests/support/standin.ts';
import { StoreError } from '../../src/library/stores/error.ts';
import { buttonOf, choicesOf, choose, labelsOf, messageOf, textOf, useBots } from '../support/bot.ts';
import { COUNCIL, keepFile, MESSAGES, memberOf, press, startLibraryBot, WARD } from '../support/library-stage.ts';
import { createMemoryStore } from '../support/memory-store.ts';
import { HARBOUR } from '../support/texts.ts';

const stage = useStandIn();
const bots = useBots();
let english: Member;
let indonesian: Member;

beforeEach(() => {
  english = memberOf(stage.standIn, 'moderator', 'en');
  indonesian = memberOf(stage.standIn, 'moderator', 'id');
});

const { library: en } = MESSAGES.en;
const sourcesNamed = async (member: Member, subcommand: string, typed = '') =>
  (await member.autocomplete(`library ${subcommand}`, { source: typed }, 'source')).map(({ name }) => name);

describe('/library list and show', () => {
  test.each(['en', 'id'] as const)(
    'given own and operator’s sources and a reader of %s, then each is told apart',
    async (language) => {
      await startLibraryBot(bots, stage.standIn, { operator: { harbour: HARBOUR } });
      const member = language === 'en' ? english : indonesian;
      const { library } = MESSAGES[language];
      const id = await keepFile(english, 'council.md', COUNCIL);
      const list = await member.slash('library list');
      const text = textOf(list);
      expect(text).toContain(library.list.title(1, 1));
      expect(text).toMatch(
        new RegExp(`${library.origins.file} · (?:added by|ditambahkan) <@${english.id}> <t:\\d+:R> · \`${id}\``, 'u'),
      );
      expect(text).toContain(`-# ${library.ofOperator} · harbour`);
      expect(choicesOf(list).map(({ label }) => label)).toEqual([
        'Council on the market hall',
        'Pelabuhan Teluk Sagara dibuka kembali',
      ]);
      const own = await choose(member, list, 'Council on the market hall');
      expect(textOf(own)).toContain('**Owen Hartley**');
      expect(textOf(own)).toContain(library.source.outline);
      expect(labelsOf(own)).toEqual([library.buttons.remove]);
      const theirs = await choose(member, list, 'Pelabuhan Teluk Sagara dibuka kembali');
      expect(textOf(theirs)).toContain('**Bagus Prakoso**, Kepala Dinas Perikanan Teluk Sagara');
      expect(labelsOf(theirs)).toEqual([library.buttons.switchOff]);
    },
  );

  test('given only the operator’s library, then it says so, with three steps to a first own source', async () => {
    await startLibraryBot(bots, stage.standIn, { operator: { harbour: HARBOUR } });
    const text = textOf(await english.slash('library list'));
    expect(text).toContain(en.welcome.operators);
    for (const step of en.welcome.steps) expect(text).toContain(step);
  });

  test('given 23 sources, then ten stand on a page, and pages are turned in place', async () => {
    const operator = Object.fromEntries(
      Array.from({ length: 23 }, (_, at) => [`a${String(at).padStart(2, '0')}`, `Text number ${at} of many.`]),
    );
    await startLibraryBot(bots, stage.standIn, { operator });
    const first = await english.slash('library list');
    expect(textOf(first)).toContain('nos. 1 to 10');
    expect(choicesOf(first)).toHaveLength(10);
    const last = await press(english, await press(english, first, 'Next'), 'Next');
    expect(last.kind).toBe('update');
    expect(textOf(last)).toContain('nos. 21 to 23');
    expect(labelsOf(last)).toEqual(['Previous']);
  });
});

describe('/library edit', () => {
  test('given values, then they take the place of the source’s own, and answers show them', async () => {
    await startLibraryBot(bots, stage.standIn);
    const id = await keepFile(english, 'rapat.txt', WARD);
    const edited = await english.slash('library edit', {
      source: id,
      title: 'Rapat RT 05',
      published: '21 October 2025',
      publisher: 'RT 05',
      url: 'https://sirih.example/rapat',
      kind: 'minutes',
    });
    expect(textOf(edited)).toContain(en.edited('Rapat RT 05'));
    expect(textOf(edited)).toContain('RT 05 · October 21, 2025 · Indonesian · minutes');
    const answer = textOf(await english.slash('ask', { question: 'Berapa sisa kas kampung?' }));
    expect(answer).toContain('“Rapat RT 05”');
    expect(answer).toContain('https://sirih.example/rapat');

    await english.slash('library edit', { source: id, publisher: '-', url: '-' });
    const list = textOf(await english.slash('library show', { source: id }));
    expect(list).not.toContain('RT 05 ·');
    expect(list).not.toContain('sirih.example');
  });

  test.each([
    ['en', { published: 'someday' }, '“someday” is not a date that is certain'],
    ['id', { published: 'kapan-kapan' }, '“kapan-kapan” bukan tanggal yang pasti'],
    ['en', { url: 'ftp://courier.example/a' }, 'is not a whole web address'],
    ['id', { url: 'courier.example' }, 'bukan alamat web yang lengkap'],
    ['en', { title: '***' }, 'holds no word'],
    ['id', {}, 'Tidak ada yang diubah'],
  ] as const)(
    'given a reader of %s and %j, then it says what is wrong, and nothing was changed',
    async (language, values, told) => {
      await startLibraryBot(bots, stage.standIn);
      const member = language === 'en' ? english : indonesian;
      const source = await keepFile(english, 'council.md', COUNCIL);
      expect(textOf(await member.slash('library edit', { source, ...values }))).toContain(told);
      expect(textOf(await english.slash('library show', { source }))).toContain('Millbrook Courier · April 14, 2026');
    },
  );

  test('given one of the operator’s, then it says that only whoever runs the bot can change it', async () => {
    await startLibraryBot(bots, stage.standIn, { operator: { harbour: HARBOUR } });
    const refused = textOf(await english.slash('library edit', { source: 'harbour', title: 'Other' }));
    expect(refused).toContain('“Pelabuhan Teluk Sagara dibuka kembali” comes with the bot');
    expect(await sourcesNamed(english, 'edit')).toEqual([]);
  });
});

describe('/library remove', () => {
  test.each(['en', 'id'] as const)(
    'given a source and a reader of %s, then it answers no more until that is undone',
    async (language) => {
      await startLibraryBot(bots, stage.standIn);
      const member = language === 'en' ? english : indonesian;
      const { library } = MESSAGES[language];
      const source = await keepFile(english, 'council.md', COUNCIL);
      const question = { question: 'What did Edith Marlowe say about the Saturday market?' };
      const removed = await member.slash('library remove', { source });
      expect(textOf(removed)).toMatch(/<t:\d+:R>/u);
      expect(labelsOf(removed)).toEqual([library.buttons.undo]);
      expect(textOf(await member.slash('ask', question))).not.toContain('Saturday market in the hall');
      expect(textOf(await member.slash('library list'))).toContain(library.list.none);
      const back = await press(member, removed, library.buttons.undo);
      expect(textOf(back)).toBe(library.restored('Council on the market hall'));
      expect(textOf(await member.slash('ask', question))).toContain('Saturday market');
    },
  );

  test('given one of the operator’s, then it is off for this server alone, and on again', async () => {
    const other = stage.standIn.guilds.add({ name: 'Elsewhere' });
    await startLibraryBot(bots, stage.standIn, { operator: { harbour: HARBOUR } });
    const elsewhere = memberOf(stage.standIn, 'moderator', 'en', { guild: other.id });
    const off = await english.slash('library remove', { source: 'harbour' });
    expect(textOf(off)).toBe(en.switchedOff('Pelabuhan Teluk Sagara dibuka kembali'));
    expect(textOf(await english.slash('sources'))).toContain('0 sources');
    expect(textOf(await elsewhere.slash('sources'))).toContain('1 source');
    expect(textOf(await english.slash('library list'))).toContain(en.isHidden);
    expect(await sourcesNamed(english, 'remove')).toEqual([]);
    expect(textOf(await press(english, off, 'Undo'))).toBe(en.switchedOn('Pelabuhan Teluk Sagara dibuka kembali'));
    expect(textOf(await english.slash('sources'))).toContain('1 source');
  });

  test('given more than a day, then it cannot be undone', async () => {
    let now = Date.now();
    const { store } = await startLibraryBot(bots, stage.standIn, { clock: () => now });
    const source = await keepFile(english, 'council.md', COUNCIL);
    const removed = await english.slash('library remove', { source });
    now += 25 * 3_600_000;
    await store.sweep(now);
    expect(textOf(await press(english, removed, 'Undo'))).toBe(en.errors.sourceGone({}));
  });
});

describe('/library refresh', () => {
  test('given a link whose page has changed, then the new text answers; given the same, then it says so', async () => {
    const web = new Map([['https://courier.example/hall', { name: 'hall.md', bytes: Buffer.from(COUNCIL) }]]);
    await startLibraryBot(bots, stage.standIn, { web });
    const draft = await english.slash('library add', { link: 'https://courier.example/hall' });
    await press(english, draft, 'Keep');
    const [choice] = await english.autocomplete('library refresh', { source: 'hall' }, 'source');
    const source = choice?.value ?? '';
    expect(textOf(await english.slash('library refresh', { source: String(source) }))).toContain('the same as before');
    const changed = COUNCIL.replace('ninety thousand', 'eighty thousand');
    web.set('https://courier.example/hall', { name: 'hall.md', bytes: Buffer.from(changed) });
    expect(textOf(await english.slash('library refresh', { source: String(source) }))).toContain('has changed');
    const answer = textOf(await english.slash('ask', { question: 'How much would the repair cost, Hartley warned?' }));
    expect(answer).toContain('eighty thousand');
    const shown = await english.slash('library show', { source: String(source) });
    expect(textOf(shown)).toContain('text no. 2');
    expect(labelsOf(shown)).toEqual(['Remove', 'Fetch again']);
    web.clear();
    const lost = textOf(await press(english, shown, 'Fetch again'));
    expect(lost).toContain(en.fetchFaults.refused);
    expect(textOf(await english.slash('library history'))).toContain('fetched “Council on the market hall” again');
  });

  test('given an answer from before, then its Context shows the text as it was and says so, in both languages', async () => {
    const web = new Map([['https://courier.example/hall', { name: 'hall.md', bytes: Buffer.from(COUNCIL) }]]);
    await startLibraryBot(bots, stage.standIn, { web });
    const draft = await english.slash('library add', { link: 'https://courier.example/hall' });
    await press(english, draft, 'Keep');
    const answer = await english.slash('ask', {
      question: 'How much would the repair cost, Hartley warned?',
      public: true,
    });
    const changed = COUNCIL.replace('ninety thousand', 'eighty thousand');
    web.set('https://courier.example/hall', { name: 'hall.md', bytes: Buffer.from(changed) });
    const [choice] = await english.autocomplete('library refresh', { source: 'hall' }, 'source');
    await english.slash('library refresh', { source: String(choice?.value) });
    const context = await press(english, answer, 'Context');
    expect(textOf(context)).toContain('**This text has changed at its address.**');
    expect(textOf(context)).toContain('ninety thousand');
    const konteks = textOf(await indonesian.press(messageOf(answer), buttonOf(answer, 'Context')));
    expect(konteks).toContain('**Teks ini sudah berubah di alamatnya.**');
  });

  test('given an answer from before and a store that fails, then its Context says that the text has changed', async () => {
    const web = new Map([['https://courier.example/hall', { name: 'hall.md', bytes: Buffer.from(COUNCIL) }]]);
    const memory = createMemoryStore();
    const findText = () => Promise.reject(new StoreError('failed', 'The store in memory: it failed.'));
    await startLibraryBot(bots, stage.standIn, { web, store: { ...memory, findText } });
    const draft = await english.slash('library add', { link: 'https://courier.example/hall' });
    await press(english, draft, 'Keep');
    const answer = await english.slash('ask', { question: 'How much would the repair cost, Hartley warned?' });
    const changed = COUNCIL.replace('ninety thousand', 'eighty thousand');
    web.set('https://courier.example/hall', { name: 'hall.md', bytes: Buffer.from(changed) });
    const [choice] = await english.autocomplete('library refresh', { source: 'hall' }, 'source');
    await english.slash('library refresh', { source: String(choice?.value) });
    expect(textOf(await press(english, answer, 'Context'))).toBe(MESSAGES.en.errors.sourceChanged({}));
  });

  test('given a file, then it says that it cannot be fetched', async () => {
    await startLibraryBot(bots, stage.standIn);
    const source = await keepFile(english, 'council.md', COUNCIL);
    expect(textOf(await english.slash('library refresh', { source }))).toBe(en.errors.notALink({}));
    expect(await sourcesNamed(english, 'refresh')).toEqual([]);
  });
});

describe('/library history', () => {
  test.each([
    ['en', 'added', 'removed', 'changed the details of'],
    ['id', 'menambahkan', 'menghapus', 'mengubah keterangan'],
  ] as const)(
    'given changes and a reader of %s, then each has who, when and which',
    async (language, added, removed, edited) => {
      const { keeper } = await startLibraryBot(bots, stage.standIn);
      const member = language === 'en' ? english : indonesian;
      const { history, operator } = MESSAGES[language].library;
      expect(textOf(await member.slash('library history'))).toBe(history.none);
      const source = await keepFile(english, 'council.md', COUNCIL);
      await english.slash('library edit', { source, title: 'The market hall' });
      await keeper.of(stage.standIn.guild.id).remove(source, null);
      const lines = textOf(await member.slash('library history')).split('\n');
      expect(lines[0]).toBe(history.title(3));
      expect(lines[1]).toMatch(new RegExp(`^<t:\\d+:R> · ${operator} ${removed} “The market hall”$`, 'u'));
      expect(lines[2]).toMatch(new RegExp(`^<t:\\d+:R> · <@${english.id}> ${edited} “The market hall”$`, 'u'));
      expect(lines[3]).toMatch(
        new RegExp(`^<t:\\d+:R> · <@${english.id}> ${added} “Council on the market hall”$`, 'u'),
      );
    },
  );

  test('given more than ten changes, then pages are turned in place', async () => {
    const { keeper } = await startLibraryBot(bots, stage.standIn);
    const sources = keeper.of(stage.standIn.guild.id);
    for (let at = 0; at < 12; at += 1) await sources.noteFailure(`agenda ${at}`, null);
    const first = await english.slash('library history');
    expect(textOf(first)).toContain('nos. 1 to 10');
    const second = await press(english, first, 'Next');
    expect(second.kind).toBe('update');
    expect(textOf(second)).toContain('tried “agenda 0”');
    expect(labelsOf(second)).toEqual(['Previous']);
  });
});

describe('/library forget-everything', () => {
  test.each(['en', 'id'] as const)(
    'given the server’s name and a reader of %s, then all is erased; given another, then nothing',
    async (language) => {
      const { store } = await startLibraryBot(bots, stage.standIn);
      const member = language === 'en' ? english : indonesian;
      const { library } = MESSAGES[language];
      await keepFile(english, 'council.md', COUNCIL);
      await english.slash('library add', { file: { name: 'rapat.txt', content: WARD } });
      const refused = await member.slash('library forget-everything', { confirm: 'preview' });
      expect(textOf(refused)).toBe(library.errors.wrongName({ name: stage.standIn.guild.name }));
      expect((await store.check()).sources).toBe(1);
      const done = await member.slash('library forget-everything', { confirm: stage.standIn.guild.name });
      expect(textOf(done)).toBe(library.forgotten(1));
      expect(await store.check()).toMatchObject({ sources: 0, drafts: 0 });
      expect(textOf(await member.slash('library history'))).toContain(library.history.actions.forget(null));
    },
  );
});

describe('where nothing can be kept', () => {
  test.each(['en', 'id'] as const)(
    'given no folder for it and a reader of %s, then every subcommand says what to do',
    async (language) => {
      await bots.start(stage.standIn, { harbour: HARBOUR });
      const member = language === 'en' ? english : indonesian;
      const told = MESSAGES[language].library.errors.noStore({});
      const acts: readonly (() => Promise<Outcome>)[] = [
        () => member.slash('library add'),
        () => member.slash('library add', { link: 'https://courier.example/a' }),
        () => member.slash('library list'),
        () => member.slash('library show', { source: 'x' }),
        () => member.slash('library edit', { source: 'x', title: 'y' }),
        () => member.slash('library remove', { source: 'x' }),
        () => member.slash('library refresh', { source: 'x' }),
        () => member.slash('library history'),
        () => member.slash('library forget-everything', { confirm: stage.standIn.guild.name }),
        () => member.useOnMessage('Add as source', english.say(WARD)),
      ];
      for (const act of acts) expect(textOf(await act())).toBe(told);
      expect(await sourcesNamed(member, 'show')).toEqual([]);
    },
  );

  test.each([
    ['en', MESSAGES.en.errors.sourcesUnavailable({})],
    ['id', MESSAGES.id.errors.sourcesUnavailable({})],
  ] as const)(
    'given a store that cannot be read and nothing in memory, then a reader of %s is told',
    async (language, told) => {
      const { store } = await startLibraryBot(bots, stage.standIn, { operator: { harbour: HARBOUR } });
      await store.close();
      const member = language === 'en' ? english : indonesian;
      expect(textOf(await member.slash('ask', { question: 'Kapan pelabuhan dibuka?' }))).toBe(told);
    },
  );

  test.each(['en', 'id'] as const)(
    'given a store that cannot be read and a reader of %s, then whoever looks is not told of changes',
    async (language) => {
      const { store } = await startLibraryBot(bots, stage.standIn);
      const draft = await english.slash('library add', { file: { name: 'council.md', content: COUNCIL } });
      await store.close();
      const member = language === 'en' ? english : indonesian;
      const { errors } = MESSAGES[language].library;
      const acts: readonly (() => Promise<Outcome>)[] = [
        () => member.slash('library list'),
        () => member.slash('library history'),
        () => member.slash('library show', { source: 'council' }),
      ];
      for (const act of acts) expect(textOf(await act())).toBe(errors.storeUnread({}));
      const corrected = await press(english, draft, MESSAGES.en.library.buttons.correct);
      expect(textOf(corrected)).toBe(en.errors.storeUnread({}));
    },
  );

  test('given a full disk, then nothing is kept, it says so, and answers go on', async () => {
    const { store } = await startLibraryBot(bots, stage.standIn, { operator: { harbour: HARBOUR } });
    const draft = await english.slash('library add', { file: { name: 'council.md', content: COUNCIL } });
    store.failWrites('full');
    expect(textOf(await press(english, draft, 'Keep'))).toBe(en.errors.storeFails({}));
    expect(textOf(await english.slash('library add', { file: { name: 'r.txt', content: WARD } }))).toBe(
      en.errors.storeFails({}),
    );
    const answer = await english.slash('ask', { question: 'Apa kata Bagus Prakoso tentang gudang pendingin?' });
    expect(textOf(answer)).toContain('Kami meminta');
    store.failWrites(null);
    expect(textOf(await press(english, draft, 'Keep'))).toContain('**Kept: Council on the market hall**');
  });
});
