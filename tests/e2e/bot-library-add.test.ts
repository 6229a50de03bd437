import type { Member } from 'discord-standin';
import { beforeEach, describe, expect, test } from 'vitest';
import { useStandIn } from '../../packages/discord-standin/tests/support/standin.ts';
import { buttonOf, choicesOf, choose, labelsOf, messageOf, textOf, useBots } from '../support/bot.ts';
import { COUNCIL, formOf, MESSAGES, memberOf, press, startLibraryBot, WARD } from '../support/library-stage.ts';
import { HARBOUR } from '../support/texts.ts';

const stage = useStandIn();
const bots = useBots();
let english: Member;
let indonesian: Member;

beforeEach(() => {
  english = memberOf(stage.standIn, 'moderator', 'en');
  indonesian = memberOf(stage.standIn, 'moderator', 'id');
});

const file = (name: string, content: string) => ({ file: { name, content } });
describe('a file', () => {
  test.each(['en', 'id'] as const)(
    'given one and a reader of %s, then a private draft says what was understood, and what was kept answers with one click',
    async (language) => {
      await startLibraryBot(bots, stage.standIn);
      const member = language === 'en' ? english : indonesian;
      const { library } = MESSAGES[language];
      const draft = await member.slash('library add', file('rapat.txt', WARD));
      expect(draft).toMatchObject({ kind: 'message', ephemeral: true });
      const shown = textOf(draft);
      expect(shown.split('\n')[0]).toMatch(language === 'en' ? /^\*\*Not kept yet/ : /^\*\*Belum disimpan/);
      expect(shown).toContain(library.languages.id);
      expect(shown).toContain('**Ketua RT Wahyu Santika** · 2 ');
      expect(shown).toContain('“Iuran kebersihan naik');
      expect(shown).toContain(language === 'en' ? 'but a Tuesday' : 'melainkan Selasa');
      expect(labelsOf(draft)).toEqual([library.buttons.keep, library.buttons.correct, library.buttons.cancel]);
      expect(textOf(await member.slash('library list'))).toContain(library.list.none);

      const kept = await press(member, draft, library.buttons.keep);
      expect(kept.kind).toBe('update');
      expect(textOf(kept)).toMatch(language === 'en' ? /^\*\*Kept: / : /^\*\*Tersimpan: /);
      const [question] = labelsOf(kept);
      const answer = await press(member, kept, question ?? '');
      expect(textOf(answer)).toContain('> ');
      expect(textOf(answer)).toContain(question);
    },
  );

  test('given one with an address and a date, then nothing is flagged that is not there', async () => {
    await startLibraryBot(bots, stage.standIn);
    const draft = await english.slash('library add', file('council.md', COUNCIL));
    expect(textOf(draft)).toContain('**Council on the market hall**');
    expect(textOf(draft)).toContain('Millbrook Courier · April 14, 2026 · English · news article');
    expect(textOf(draft)).toContain('[source](https://courier.example/market-hall)');
    expect(textOf(draft)).toContain(MESSAGES.en.library.draft.noFlags);
  });

  test.each([
    ['en', 'can’t be read as a source'],
    ['id', 'tidak bisa dibaca sebagai sumber'],
  ] as const)(
    'given one without text and a reader of %s, then it says why, and history tells',
    async (language, told) => {
      await startLibraryBot(bots, stage.standIn);
      const member = language === 'en' ? english : indonesian;
      expect(textOf(await member.slash('library add', file('kosong.txt', ' \n ')))).toContain(told);
      expect(textOf(await member.slash('library history'))).toContain('kosong.txt');
    },
  );

  test('given the very same file again, then it names the one that is there', async () => {
    await startLibraryBot(bots, stage.standIn);
    await press(english, await english.slash('library add', file('council.md', COUNCIL)), 'Keep');
    const again = textOf(await english.slash('library add', file('copy.md', COUNCIL)));
    expect(again).toContain('here already, as “Council on the market hall” (council-on-the-market-hall-');
  });

  test('given a file and a link, then it asks for one of them', async () => {
    await startLibraryBot(bots, stage.standIn);
    const outcome = await english.slash('library add', { ...file('a.txt', WARD), link: 'https://courier.example/a' });
    expect(textOf(outcome)).toBe(MESSAGES.en.library.errors.fileAndLink({}));
  });

  test('given a near copy of a source, then both are named', async () => {
    await startLibraryBot(bots, stage.standIn);
    await press(english, await english.slash('library add', file('council.md', COUNCIL)), 'Keep');
    const copy = COUNCIL.replace('Millbrook Courier', 'Ashdown Post').replace('on the market hall', 'on the old hall');
    const draft = textOf(await english.slash('library add', file('copy.md', copy)));
    expect(draft).toContain('**Council on the old hall**');
    expect(draft).toContain('Nearly the same text as “Council on the market hall” (Millbrook Courier)');
  });
});

describe('a link', () => {
  test('given a page, then it is fetched and shown as a draft; given none there, then it says so in the reader’s language', async () => {
    const web = new Map([['https://courier.example/hall', { name: 'hall.md', bytes: Buffer.from(COUNCIL) }]]);
    await startLibraryBot(bots, stage.standIn, { web });
    const draft = await english.slash('library add', { link: 'https://courier.example/hall' });
    expect(textOf(draft)).toContain('**Council on the market hall**');
    expect(textOf(draft)).toContain('from a link');
    expect(textOf(await english.slash('library add', { link: 'http://10.0.0.1/' }))).toContain(
      MESSAGES.en.library.fetchFaults.refused,
    );
    expect(textOf(await indonesian.slash('library add', { link: 'http://10.0.0.1/' }))).toContain(
      MESSAGES.id.library.fetchFaults.refused,
    );
  });
});

describe('a pasted text', () => {
  test('given neither file nor link, then a form is shown, and its parts are read in order', async () => {
    await startLibraryBot(bots, stage.standIn);
    const form = formOf(await english.slash('library add'));
    expect(form.components).toHaveLength(5);
    const draft = await english.submit(form, {
      title: 'Rapat Kampung Sirih',
      published: '21 Oktober 2025',
      text: 'Ketua RT Wahyu Santika: Iuran kebersihan naik menjadi dua puluh ribu rupiah.',
      more: 'Bendahara Nita Permana: Sisa kas kampung tinggal tiga juta rupiah.',
    });
    expect(textOf(draft)).toContain('**Rapat Kampung Sirih**');
    expect(textOf(draft)).toContain('October 21, 2025');
    expect(textOf(draft)).toContain('2 speakers');
    const kept = await press(english, draft, 'Keep');
    expect(textOf(kept)).toContain('**Kept: Rapat Kampung Sirih**');
  });

  test.each([
    ['en', { published: 'besok' }, '“besok” is not a date that is certain, so it was left out'],
    ['id', { published: 'kemarin' }, '“kemarin” bukan tanggal yang pasti, jadi tidak dipakai'],
    ['en', { url: 'courier.example' }, '“courier.example” is not a whole web address, so it was left out'],
    ['id', { title: '**' }, 'tidak berisi kata, jadi tidak bisa menjadi judul'],
  ] as const)(
    'given a reader of %s and %j, then the draft is made without it, and says so above',
    async (language, values, told) => {
      await startLibraryBot(bots, stage.standIn);
      const member = language === 'en' ? english : indonesian;
      const { buttons } = MESSAGES[language].library;
      const draft = await member.submit(formOf(await member.slash('library add')), { ...values, text: WARD });
      expect(textOf(draft).split('\n')[0]).toContain(told);
      expect(textOf(draft)).toContain('**Notulen rapat warga Kampung Sirih**');
      const form = formOf(await press(member, draft, buttons.correct));
      const corrected = textOf(await member.submit(form, { published: '2025-10-21' }));
      expect(corrected).not.toContain(told);
      expect(corrected).toContain('2025');
    },
  );

  test('given no word, then it says so, and nothing is drafted', async () => {
    const { store } = await startLibraryBot(bots, stage.standIn);
    const outcome = await english.submit(formOf(await english.slash('library add')), { text: '…' });
    expect(textOf(outcome)).toBe(MESSAGES.en.library.errors.noText({}));
    expect((await store.check()).drafts).toBe(0);
  });
});

describe('a draft', () => {
  test('given corrections, then the draft takes them in place; given a wrong one, then it stays as it was', async () => {
    await startLibraryBot(bots, stage.standIn);
    const draft = await english.slash('library add', file('rapat.txt', WARD));
    const form = formOf(await press(english, draft, 'Correct'));
    const corrected = await english.submit(form, {
      title: 'Rapat RT 05',
      publisher: 'RT 05 Kampung Sirih',
      published: '2025-10-21',
      kind: ['minutes'],
    });
    expect(corrected.kind).toBe('update');
    expect(textOf(corrected)).toContain('**Rapat RT 05**');
    expect(textOf(corrected)).toContain('RT 05 Kampung Sirih · October 21, 2025 · Indonesian · minutes');

    const again = formOf(await press(english, corrected, 'Correct'));
    const wrong = await english.submit(again, { url: 'not an address' });
    expect(textOf(wrong)).toContain('“not an address” is not a whole web address, so nothing was changed');
    const kept = await press(english, corrected, 'Keep');
    expect(textOf(kept)).toContain('**Kept: Rapat RT 05**');
    expect(textOf(await english.slash('library list'))).toContain('RT 05 Kampung Sirih · October 21, 2025 · minutes');
  });

  test('given a field that is emptied, then the source has nothing there', async () => {
    await startLibraryBot(bots, stage.standIn);
    const draft = await english.slash('library add', file('council.md', COUNCIL));
    const form = formOf(await press(english, draft, 'Correct'));
    const corrected = textOf(await english.submit(form, { publisher: '', url: '' }));
    expect(corrected).not.toContain('Millbrook Courier ·');
    expect(corrected).not.toContain('courier.example');
    expect(corrected).toContain(MESSAGES.en.library.draft.flag['no-address']({}));
  });

  test('given Cancel, then nothing is kept, and its other buttons say that it has ended', async () => {
    const { store } = await startLibraryBot(bots, stage.standIn);
    const draft = await english.slash('library add', file('rapat.txt', WARD));
    const keep = buttonOf(draft, 'Keep');
    expect(textOf(await press(english, draft, 'Cancel'))).toBe(MESSAGES.en.library.draft.cancelled);
    expect((await store.check()).drafts).toBe(0);
    const late = await english.press(messageOf(draft), keep, { forge: true });
    expect(textOf(late)).toBe(MESSAGES.en.library.errors.draftEnded({}));
  });

  test.each(['en', 'id'] as const)(
    'given one that was kept and a reader of %s, then Cancel in another window does not say that nothing was kept',
    async (language) => {
      const { store } = await startLibraryBot(bots, stage.standIn);
      const member = language === 'en' ? english : indonesian;
      const { buttons, errors } = MESSAGES[language].library;
      const draft = await member.slash('library add', file('council.md', COUNCIL));
      const cancel = buttonOf(draft, buttons.cancel);
      await press(member, draft, buttons.keep);
      const late = await member.press(messageOf(draft), cancel, { forge: true });
      expect(textOf(late)).toBe(errors.draftEnded({}));
      expect((await store.check()).sources).toBe(1);
    },
  );

  test.each(['en', 'id'] as const)(
    'given an hour that has passed and a reader of %s, then Keep and Correct say that it has ended',
    async (language) => {
      let now = Date.now();
      await startLibraryBot(bots, stage.standIn, { clock: () => now });
      const member = language === 'en' ? english : indonesian;
      const { buttons, errors } = MESSAGES[language].library;
      const draft = await member.slash('library add', file('rapat.txt', WARD));
      now += 61 * 60_000;
      for (const label of [buttons.correct, buttons.keep]) {
        expect(textOf(await press(member, draft, label))).toBe(errors.draftEnded({}));
      }
    },
  );
});

describe('a message', () => {
  /** By which Discord sends it, whatever the member's menu says. */
  const NAME = 'Add as source';

  test.each(['en', 'id'] as const)(
    'given a text alone and a reader of %s, then it is a draft at once',
    async (language) => {
      await startLibraryBot(bots, stage.standIn);
      const member = language === 'en' ? english : indonesian;
      const message = stage.standIn.member().say(WARD);
      const draft = await member.useOnMessage(NAME, message);
      expect(draft).toMatchObject({ kind: 'message', ephemeral: true });
      expect(textOf(draft)).toContain('**Notulen rapat warga Kampung Sirih**');
      expect(textOf(draft)).toContain(MESSAGES[language].library.origins.message);
      const kept = await press(member, draft, MESSAGES[language].library.buttons.keep);
      expect(textOf(kept)).toContain('Notulen rapat warga Kampung Sirih');
      const corrected = await member.useOnMessage(NAME, stage.standIn.member().say(`${WARD}\nSelesai.`));
      expect((await press(member, corrected, MESSAGES[language].library.buttons.correct)).kind).toBe('modal');
    },
  );

  test('given a text, a file and a link, then it asks which one, and each becomes a draft', async () => {
    const web = new Map([['https://courier.example/hall', { name: 'hall.md', bytes: Buffer.from(COUNCIL) }]]);
    await startLibraryBot(bots, stage.standIn, { web });
    const text =
      'Ketua RT Wahyu Santika: Iuran kebersihan naik menjadi dua puluh ribu rupiah. https://courier.example/hall';
    const message = stage.standIn.member().say(text, [{ name: 'pelabuhan.md', content: HARBOUR }]);
    const asked = await english.useOnMessage(NAME, message);
    expect(textOf(asked)).toContain('3 parts of this message');
    expect(choicesOf(asked).map(({ label }) => label)).toEqual([
      'The text of the message',
      'File pelabuhan.md',
      'Link https://courier.example/hall',
    ]);
    const link = await choose(english, asked, 'Link https://courier.example/hall');
    expect(link.kind).toBe('update');
    expect(textOf(link)).toContain('**Council on the market hall**');
    const again = await english.useOnMessage(NAME, message);
    expect(textOf(await choose(english, again, 'File pelabuhan.md'))).toContain(
      'Pelabuhan Teluk Sagara dibuka kembali',
    );
  });

  test.each(['en', 'id'] as const)('given hardly a word and a reader of %s, then it says so', async (language) => {
    await startLibraryBot(bots, stage.standIn);
    const member = language === 'en' ? english : indonesian;
    const outcome = await member.useOnMessage(NAME, stage.standIn.member().say('ok siap'));
    expect(textOf(outcome)).toBe(MESSAGES[language].library.errors.nothingToAdd({}));
  });
});
