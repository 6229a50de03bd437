import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { Member } from 'discord-standin';
import { beforeEach, describe, expect, test } from 'vitest';
import { useStandIn } from '../../packages/discord-standin/tests/support/standin.ts';
import { parseArticle } from '../../src/article/parse.ts';
import { createGlossary } from '../../src/language/glossary.ts';
import { createLibrary } from '../../src/library/library.ts';
import { buttonOf, choicesOf, choose, labelsOf, messageOf, textOf, useBots } from '../support/bot.ts';
import { arrived, seen, shareButton } from '../support/channel.ts';
import { HARBOUR, LIBRARY_EN } from '../support/texts.ts';

const stage = useStandIn();
const bots = useBots();
const { ViewChannel, SendMessages, UseApplicationCommands, ManageMessages, ManageGuild } = PermissionFlagsBits;
const MODERATOR = String(ViewChannel | SendMessages | UseApplicationCommands | ManageMessages | ManageGuild);
let english: Member;
let indonesian: Member;

beforeEach(async () => {
  await bots.start(stage.standIn, { harbour: HARBOUR, library: LIBRARY_EN });
  english = stage.standIn.member();
  indonesian = stage.standIn.member({ locale: 'id' });
});

describe('who is quoted', () => {
  test('given no speaker, then each is named with office, how often and in how many sources, and a menu leads to what they said', async () => {
    const who = await english.slash('quotes');
    expect(who).toMatchObject({ kind: 'message', ephemeral: true });
    expect(textOf(who)).toMatch(/^\*\*4 speakers\*\* · 7 statements$/mu);
    expect(textOf(who)).toContain('**Rina Wulandari**, Wali Kota Teluk Sagara · 2 statements in 1 source');
    const names = ['Rina Wulandari', 'Bagus Prakoso', 'Edith Marlowe', 'Owen Hartley'];
    expect(choicesOf(who).map(({ label }) => label)).toEqual(names);
    expect(labelsOf(who)).toEqual(['All quotations', 'Share']);
  });

  test('given an Indonesian moderator, then it is told in Indonesian, and a name leads to what was said and back', async () => {
    const moderator = stage.standIn.member({ locale: 'id', permissions: MODERATOR });
    const who = await moderator.slash('quotes');
    expect(textOf(who)).toMatch(/^\*\*4 pembicara\*\* · 7 pernyataan$/mu);
    expect(textOf(who)).toContain('2 pernyataan dalam 1 sumber');
    const rina = await choose(moderator, who, 'Rina Wulandari');
    expect(rina.kind).toBe('update');
    expect(textOf(rina)).toMatch(/^\*\*Rina Wulandari\*\*, Wali Kota Teluk Sagara: 2 pernyataan dalam 1 sumber$/mu);
    const back = await choose(moderator, rina, 'Siapa yang dikutip');
    expect(textOf(back)).toBe(textOf(who));
  });

  test('given a kind and a source, then only those are counted, and the names keep to them', async () => {
    const who = await english.slash('quotes', { kind: 'direct', source: 'millbrook' });
    expect(textOf(who)).toMatch(/^\*\*1 speaker\*\* · 1 statement · in “Millbrook Courier”$/mu);
    const marlowe = await choose(english, who, 'Edith Marlowe');
    expect(textOf(marlowe)).toMatch(
      /^\*\*Edith Marlowe\*\*, Council chair: 1 statement in 1 source\n-# Millbrook Courier · “Library hours to grow”$/mu,
    );
  });

  test('given more names than a page has, then pages are turned in place', async () => {
    const names = ['Adi', 'Budi', 'Citra', 'Dewi', 'Eka', 'Fajar', 'Gita', 'Hadi', 'Indah', 'Joko'];
    const crowd = names.map((name) => `"Kami datang sejak pagi tadi," kata Direktur ${name} Purnama.`).join('\n\n');
    await bots.restart(stage.standIn, { crowd });
    const first = await english.slash('quotes');
    expect(textOf(first)).toMatch(/^\*\*10 speakers\*\* · 10 statements · page 1 of 2$/mu);
    const second = await english.press(messageOf(first), buttonOf(first, 'Next'));
    expect(choicesOf(second).map(({ label }) => label)).toEqual(['Indah Purnama', 'Joko Purnama']);
    expect(labelsOf(second)).toEqual(['Previous', 'All quotations', 'Share']);
  });

  test('given nobody quoted, then it says so in either language', async () => {
    await bots.restart(stage.standIn, { plain: 'Hujan turun sejak pagi.' });
    expect(textOf(await english.slash('quotes'))).toBe('The sources quote nobody.');
    expect(textOf(await indonesian.slash('quotes'))).toBe('Sumber tidak mengutip siapa pun.');
  });
});

async function listAll(member: Member) {
  const who = await member.slash('quotes');
  return member.press(messageOf(who), buttonOf(who, labelsOf(who)[0] ?? ''));
}

describe('what is said', () => {
  test('given all quotations, then each is a line of its own words with speaker, office, how it is quoted and where, a page at a time', async () => {
    const first = await listAll(english);
    expect(textOf(first)).toMatch(/^\*\*7 statements in 2 sources\*\*\n-# nos\. 1 to 5$/mu);
    expect(textOf(first)).toContain(
      '**1** **Rina Wulandari**, Wali Kota Teluk Sagara: "Pelabuhan ini akan membuka lapangan kerja bagi dua ribu nelayan,"\n-# kabarsagara.example · paragraph 2\n',
    );
    expect(textOf(first)).toContain(
      ': dermaga lama tidak akan ditutup sebelum bulan Agustus\n-# reported, not word for word · kabarsagara.example · paragraph 2 · “Ia” is Rina Wulandari, as I read it\n',
    );
    expect(labelsOf(first)).not.toContain('Previous');
  });

  test('given a list, when leafed through, then the message itself turns its pages', async () => {
    const first = await listAll(english);
    const second = await english.press(messageOf(first), buttonOf(first, 'Next'));
    expect(second.kind).toBe('update');
    expect(messageOf(second).id).toBe(messageOf(first).id);
    expect(textOf(second)).toMatch(/^\*\*7 statements in 2 sources\*\*\n-# nos\. 6 to 7$/mu);
    expect(textOf(second)).toContain('reading room');
    expect(labelsOf(second)).not.toContain('Next');
    const back = await english.press(messageOf(second), buttonOf(second, 'Previous'));
    expect(textOf(back)).toBe(textOf(first));
  });

  test('given a button that is pressed twice at once, then both presses show the same page', async () => {
    const first = await listAll(english);
    const press = () => english.press(messageOf(first), buttonOf(first, 'Next'));
    const [one, other] = await Promise.all([press(), press()]);
    expect(textOf(other)).toBe(textOf(one));
  });

  test('given a list from before a restart, then its buttons work; after a changed source they say so', async () => {
    const first = await listAll(english);
    await bots.restart(stage.standIn, { harbour: HARBOUR, library: LIBRARY_EN });
    const second = await english.press(messageOf(first), buttonOf(first, 'Next'));
    expect(textOf(second)).toContain('reading room');
    await bots.restart(stage.standIn, { harbour: HARBOUR, library: `${LIBRARY_EN}\nMore.` });
    const changed = await english.press(messageOf(second), buttonOf(second, 'Previous'));
    expect(textOf(changed)).toContain('The sources have changed since this list was made. Please use `/quotes` again.');
  });

  test('given a source that comes or goes and says nothing in a list, then the buttons of the list work', async () => {
    const texts = Array.from(
      { length: 12 },
      (_one, at) => `"Kami menunggu kapal nomor ${at + 1}," kata Bagus Prakoso.`,
    );
    await bots.restart(stage.standIn, { harbour: texts.join('\n\n') });
    const first = await english.slash('quotes', { speaker: 'Bagus' });
    await bots.restart(stage.standIn, { harbour: texts.join('\n\n'), library: LIBRARY_EN });
    const second = await english.press(messageOf(first), buttonOf(first, 'Next'));
    expect(textOf(second)).toContain('kapal nomor');
    await bots.restart(stage.standIn, { harbour: texts.slice(1).join('\n\n'), library: LIBRARY_EN });
    expect(textOf(await english.press(messageOf(second), buttonOf(second, 'Previous')))).toContain('have changed');
  });

  test('given a quotation of a list, when what stands around it is asked for, then it is shown in bold', async () => {
    const list = await english.slash('quotes', { speaker: 'Bagus' });
    const around = await choose(english, list, 'Context of no. 2');
    expect(textOf(around)).toContain('**"Kami meminta gudang pendingin yang lebih besar,"** ujar Bagus.');
  });

  test('given an attribution that is a guess, then the speaker is unclear, and nobody is listed with it', async () => {
    const guess =
      'Direktur Sari Wulandari dan Bupati Bayu Anggara hadir. Mereka pulang. "Kami siap bekerja," kata mereka. "Saya pulang," kata Sari.';
    await bots.restart(stage.standIn, { guess });
    const all = textOf(await listAll(english));
    expect(all).toContain('*speaker unclear*');
    expect(textOf(await english.slash('quotes', { speaker: 'Bayu Anggara' }))).toContain('do not quote Bayu Anggara');
    expect(textOf(await english.slash('quotes', { speaker: 'Sari' }))).toMatch(
      /^\*\*Sari Wulandari\*\*, Direktur: 1 statement in 1 source$/mu,
    );
    expect(textOf(await indonesian.slash('quotes'))).toContain('Pembicara tidak jelas: 1 kutipan');
  });

  test('given an office that changed, then each quotation has the office of its own article', async () => {
    const of = (office: string, published: string) =>
      `---\npublished: ${published}\n---\n"Pasar akan dibuka kembali pekan depan," kata ${office} Sari Wulandari.`;
    const texts = { early: of('Direktur', '2024-01-01'), late: of('Menteri', '2025-01-01') };
    await bots.restart(stage.standIn, texts);
    const text = textOf(await english.slash('quotes', { speaker: 'Sari', order: 'newest' }));
    expect(text).toMatch(/^\*\*Sari Wulandari\*\*: 2 statements in 2 sources\n-# newest first$/mu);
    expect(text.indexOf('-# Menteri · ')).toBeGreaterThan(0);
    expect(text.indexOf('-# Menteri · ')).toBeLessThan(text.indexOf('-# Direktur · '));
    const byArticle = textOf(await english.slash('quotes', { speaker: 'Sari', order: 'article' }));
    expect(byArticle.indexOf('-# Direktur · ')).toBeLessThan(byArticle.indexOf('-# Menteri · '));
    expect(textOf(await english.slash('quotes'))).toContain('**Sari Wulandari**, Menteri · 2 statements in 2 sources');
  });

  test('given a group that speaks, then it is listed, found by its name, and offered while typing', async () => {
    await bots.restart(stage.standIn, { group: 'The ministry said the harbour would reopen in March after repairs.' });
    const choices = await english.autocomplete('quotes', { speaker: 'minis' }, 'speaker');
    expect(choices).toHaveLength(1);
    const { value } = choices[0] ?? { value: '' };
    expect(textOf(await english.slash('quotes', { speaker: String(value) }))).toContain(
      'the harbour would reopen in March',
    );
    const who = await english.slash('quotes');
    const listed = await choose(english, who, String(value));
    expect(textOf(listed)).toContain('reported, not word for word');
  });
});

describe('the `source` option', () => {
  test('given part of a title or publisher, when typed, then publishers and articles are offered', async () => {
    const choices = await indonesian.autocomplete('quotes', { source: 'sagara' }, 'source');
    expect(choices.map(({ name }) => name)).toEqual([
      'kabarsagara.example · 1 sumber',
      'Pelabuhan Teluk Sagara dibuka kembali · kabarsagara.example · 5 Maret 2026',
    ]);
    const { value } = choices[1] ?? { value: '' };
    const list = await indonesian.slash('quotes', { source: String(value), about: 'gudang' });
    expect(textOf(list)).toMatch(
      /^\*\*1 pernyataan dalam 1 sumber\*\*\n-# kabarsagara\.example · “Pelabuhan Teluk Sagara dibuka kembali” · KSN/mu,
    );
  });

  test('given a source with nothing of the kind, then it says so and offers what the person said elsewhere', async () => {
    const none = await english.slash('quotes', { speaker: 'Rina', source: 'Millbrook Courier' });
    expect(textOf(none)).toContain('They do have 2 quotations by Rina Wulandari in all.');
    const said = await english.press(messageOf(none), buttonOf(none, 'Quotations by Rina Wulandari'));
    expect(textOf(said)).toContain('lapangan kerja');
  });

  test('given what fits none or several, then a helpful sentence says so in either language', async () => {
    expect(textOf(await english.slash('quotes', { source: 'zebra' }))).toContain('There is no source like “zebra”.');
    expect(textOf(await indonesian.slash('quotes', { source: 'a' }))).toContain('“a” bisa berarti');
  });
});

test.each(['Rina', 'wulandari', 'wali kota'])(
  'given %j as speaker, then only her quotations are listed',
  async (speaker) => {
    const text = textOf(await english.slash('quotes', { speaker }));
    expect(text).toMatch(/^\*\*Rina Wulandari\*\*, Wali Kota Teluk Sagara: 2 statements in 1 source$/mu);
    expect(text).not.toContain('Bagus');
  },
);

test('given a kind, then only quotations of that kind are listed, in the reader’s language', async () => {
  const text = textOf(await indonesian.slash('quotes', { speaker: 'Rina', kind: 'indirect' }));
  expect(text).toMatch(/^\*\*Rina Wulandari\*\*, Wali Kota Teluk Sagara: 1 pernyataan dalam 1 sumber$/mu);
  expect(text).toContain('kutipan tidak langsung, bukan kata demi kata');
  expect(text).not.toContain('lapangan kerja');
});

test('given a topic, then only quotations about it are listed, and its pages keep to it', async () => {
  const text = textOf(await english.slash('quotes', { about: 'gudang pendingin' }));
  expect(text.split('\n').at(-1)).toBe('-# About: gudang pendingin');
  expect(text).toContain('Kami meminta gudang pendingin');
  expect(text).not.toContain('lapangan kerja');
});

test('given an English topic, then Indonesian quotations are found through the glossary, best first', async () => {
  const glossary = createGlossary([
    { english: 'fisherman', partOfSpeech: 'n', indonesian: ['nelayan'] },
    { english: 'harbour', partOfSpeech: 'n', indonesian: ['pelabuhan'] },
  ]);
  const library = createLibrary([parseArticle('harbour', HARBOUR)], { glossary });
  await bots.restart(stage.standIn, {}, { library });
  const text = textOf(await english.slash('quotes', { about: 'fishermen of the harbour' }));
  expect(text).toMatch(/^\*\*1 statement in 1 source\*\*$/mu);
  expect(text).toContain('dua ribu nelayan');
});

test('given somebody who is not quoted about a topic, then it says so and offers what they did say', async () => {
  const none = await english.slash('quotes', { speaker: 'Rina', about: 'gudang pendingin' });
  expect(textOf(none)).toContain(
    'The sources do not quote Rina Wulandari about this. They do have 2 quotations by Rina Wulandari about other things.',
  );
  const said = await english.press(messageOf(none), buttonOf(none, 'Quotations by Rina Wulandari'));
  expect(textOf(said)).toContain('lapangan kerja');
});

test('given a topic nobody speaks about, then it says so in either language', async () => {
  const options = { about: 'kejuaraan catur' };
  expect(textOf(await english.slash('quotes', options))).toContain('The sources quote nobody about this.');
  expect(textOf(await indonesian.slash('quotes', options))).toContain(
    'Sumber tidak mengutip siapa pun tentang hal ini.',
  );
});

test('given a name that two people share, then both are named', async () => {
  const twin = '"Kami siap," kata Direktur Sari Wulandari. Direktur Sari Wulandari pulang.';
  await bots.restart(stage.standIn, { harbour: HARBOUR, twin });
  const text = textOf(await english.slash('quotes', { speaker: 'wulandari' }));
  expect(text).toMatch(/“wulandari” could be .*Wulandari or .*Wulandari\. Please give the full name\./u);
});

test('given an unknown name, then the names there are are listed', async () => {
  expect(textOf(await english.slash('quotes', { speaker: 'Zorro' }))).toContain(
    'The sources name nobody called “Zorro”.',
  );
});

test('given part of a name, when typed, then people are offered with their quotations', async () => {
  const choices = await english.autocomplete('quotes', { speaker: 'rin' }, 'speaker');
  expect(choices).toEqual([
    { name: 'Rina Wulandari · Wali Kota Teluk Sagara · 2 quotations', value: 'Rina Wulandari' },
  ]);
});

describe('a list is shared', () => {
  const inChannel = () => stage.standIn.messages();

  test.each([
    ['a topic', { about: 'pelabuhan gudang' }, '-# Shared by <@ID>, about: pelabuhan gudang'],
    ['a person', { speaker: 'Rina' }, '-# Shared by <@ID>'],
    ['who is quoted', {}, '-# Shared by <@ID>'],
  ] as const)(
    'given one of %s, then the channel sees the page, and its asker or a moderator can remove it',
    async (_what, options, by) => {
      for (const remover of [english, stage.standIn.member({ permissions: MODERATOR })]) {
        const list = await english.slash('quotes', options);
        const outcome = await english.press(messageOf(list), buttonOf(list, 'Share'));
        expect(outcome.kind).toBe('update');
        await arrived(stage.standIn);
        const shared = seen(inChannel()[0]);
        const topic = (line: string) => !line.startsWith('-# About');
        expect(textOf(shared).split('\n')).toEqual([
          ...textOf(list).split('\n').filter(topic),
          by.replace('ID', english.id),
        ]);
        expect(shareButton(shared)).toBeUndefined();
        const refused = await stage.standIn.member().press(messageOf(shared), buttonOf(shared, 'Remove'));
        expect(textOf(refused)).toContain('Only the member who shared this');
        await remover.press(messageOf(shared), buttonOf(shared, 'Remove'));
        expect(inChannel()).toEqual([]);
      }
    },
  );

  test('given two pages, then each can be shared once, and what is shared leads others to the next', async () => {
    const first = await listAll(english);
    await english.press(messageOf(first), buttonOf(first, 'Share'));
    await arrived(stage.standIn);
    const second = await english.press(messageOf(first), buttonOf(first, 'Next'));
    await english.press(messageOf(second), buttonOf(second, 'Share'));
    await arrived(stage.standIn, 2);
    expect(textOf(seen(inChannel()[1]))).toContain('nos. 6 to 7');
    const shared = seen(inChannel()[0]);
    const next = await indonesian.press(messageOf(shared), buttonOf(shared, 'Next'));
    expect(next).toMatchObject({ kind: 'message', ephemeral: true });
    expect(textOf(next)).toContain('no. 6 sampai 7');
  });

  test.each([
    ['en-US', 'Please use `/quotes` again.'],
    ['id', 'Silakan pakai `/quotes` lagi.'],
  ] as const)(
    'given sources that have changed and %s, then a sentence says so and nothing is shared',
    async (locale, told) => {
      const member = stage.standIn.member({ locale });
      const list = await member.slash('quotes', { speaker: 'Rina' });
      await bots.restart(stage.standIn, { harbour: HARBOUR.replace('dua ribu', 'tiga ribu') });
      const outcome = await member.press(messageOf(list), shareButton(list)?.custom_id ?? '');
      expect(textOf(outcome)).toContain(told);
      expect(inChannel()).toEqual([]);
    },
  );
});
