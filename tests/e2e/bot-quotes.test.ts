import { PermissionFlagsBits } from 'discord-api-types/v10';
import { beforeEach, describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/article/parse.ts';
import { createGlossary } from '../../src/language/glossary.ts';
import { createLibrary } from '../../src/library/library.ts';
import type { Member } from '../../src/preview/types.ts';
import { useStandIn } from '../support/standin.ts';
import { buttonOf, labelsOf, messageOf, textOf, useBots } from './bot.ts';
import { HARBOUR, LIBRARY_EN } from './texts.ts';

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
  test('given no speaker, then each is named with office, how often and in how many sources, a button each', async () => {
    const who = await english.slash('quotes');
    expect(who).toMatchObject({ kind: 'message', ephemeral: true });
    expect(textOf(who)).toMatch(/^4 speakers · 7 quotations$/mu);
    expect(textOf(who)).toContain('**Rina Wulandari**, Wali Kota Teluk Sagara\n-# 2 quotations in 1 source');
    expect(labelsOf(who)).toEqual([
      'Rina Wulandari',
      'Bagus Prakoso',
      'Edith Marlowe',
      'Owen Hartley',
      'Show all quotations',
    ]);
  });

  test('given an Indonesian moderator, then it is told in Indonesian, and a name leads to what was said and back', async () => {
    const moderator = stage.standIn.member({ locale: 'id', permissions: MODERATOR });
    const who = await moderator.slash('quotes');
    expect(textOf(who)).toMatch(/^4 pembicara · 7 kutipan$/mu);
    expect(textOf(who)).toContain('2 kutipan dalam 1 sumber');
    const rina = await moderator.press(messageOf(who), buttonOf(who, 'Rina Wulandari'));
    expect(rina.kind).toBe('update');
    expect(textOf(rina)).toMatch(/^2 kutipan · dari Rina Wulandari$/mu);
    const back = await moderator.press(messageOf(rina), buttonOf(rina, 'Lihat siapa yang dikutip'));
    expect(textOf(back)).toBe(textOf(who));
  });

  test('given a kind and a source, then only those are counted, and the names keep to them', async () => {
    const who = await english.slash('quotes', { kind: 'direct', source: 'millbrook' });
    expect(textOf(who)).toMatch(/^1 speaker · 1 quotation · in “Millbrook Courier”$/mu);
    const marlowe = await english.press(messageOf(who), buttonOf(who, 'Edith Marlowe'));
    expect(textOf(marlowe)).toMatch(/^1 quotation · by Edith Marlowe · in “Millbrook Courier”$/mu);
  });

  test('given more names than a page has, then pages are turned in place', async () => {
    const names = ['Adi', 'Budi', 'Citra', 'Dewi', 'Eka', 'Fajar', 'Gita', 'Hadi', 'Indah', 'Joko'];
    const crowd = names.map((name) => `"Kami datang sejak pagi tadi," kata Direktur ${name} Purnama.`).join('\n\n');
    await bots.restart(stage.standIn, { crowd });
    const first = await english.slash('quotes');
    expect(textOf(first)).toMatch(/^10 speakers · 10 quotations · page 1 of 2$/mu);
    const second = await english.press(messageOf(first), buttonOf(first, 'Next'));
    expect(labelsOf(second)).toEqual(['Indah Purnama', 'Joko Purnama', 'Previous', 'Show all quotations']);
  });

  test('given nobody quoted, then it says so in either language', async () => {
    await bots.restart(stage.standIn, { plain: 'Hujan turun sejak pagi.' });
    expect(textOf(await english.slash('quotes'))).toBe('The sources quote nobody.');
    expect(textOf(await indonesian.slash('quotes'))).toBe('Sumber tidak mengutip siapa pun.');
  });
});

async function listAll(member: Member) {
  const who = await member.slash('quotes');
  return member.press(messageOf(who), buttonOf(who, labelsOf(who).at(-1) ?? ''));
}

describe('what is said', () => {
  test('given all quotations, then each comes in its sentence with kind, speaker, office and source, a page at a time', async () => {
    const first = await listAll(english);
    expect(textOf(first)).toMatch(/^7 quotations · nos\. 1 to 5$/mu);
    expect(textOf(first)).toContain('In bold: the quotation. Around it: the sentence it stands in.');
    expect(textOf(first)).toContain(
      '> **"Pelabuhan ini akan membuka lapangan kerja bagi dua ribu nelayan,"** kata Rina Wulandari.',
    );
    expect(textOf(first)).toContain('**Rina Wulandari**, Wali Kota Teluk Sagara\nword for word');
    expect(textOf(first)).toContain(
      '> Ia menegaskan bahwa **dermaga lama tidak akan ditutup sebelum bulan Agustus**.\n-# “Ia” is Rina Wulandari, as I read the text around it',
    );
    expect(textOf(first)).toContain('reported, not verbatim');
    expect(textOf(first)).toMatch(
      /KSN · March 5, 2026 · paragraph 2 · \[open the source\]\(https:\/\/kabarsagara\.example/u,
    );
    expect(labelsOf(first)).not.toContain('Previous');
  });

  test('given a list, when leafed through, then the message itself turns its pages', async () => {
    const first = await listAll(english);
    const second = await english.press(messageOf(first), buttonOf(first, 'Next'));
    expect(second.kind).toBe('update');
    expect(messageOf(second).id).toBe(messageOf(first).id);
    expect(textOf(second)).toMatch(/^7 quotations · nos\. 6 to 7$/mu);
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

  test('given a quotation of a list, when what stands around it is asked for, then it is shown in bold', async () => {
    const list = await english.slash('quotes', { speaker: 'Bagus' });
    const around = await english.press(messageOf(list), buttonOf(list, 'Context of no. 2'));
    expect(textOf(around)).toContain('**"Kami meminta gudang pendingin yang lebih besar,"** ujar Bagus.');
  });

  test('given an attribution that is a guess, then the speaker is unclear, and nobody is listed with it', async () => {
    const guess =
      'Direktur Sari Wulandari dan Bupati Bayu Anggara hadir. Mereka pulang. "Kami siap bekerja," kata mereka. "Saya pulang," kata Sari.';
    await bots.restart(stage.standIn, { guess });
    const all = textOf(await listAll(english));
    expect(all).toContain('*speaker unclear*');
    expect(textOf(await english.slash('quotes', { speaker: 'Bayu Anggara' }))).toContain('do not quote Bayu Anggara');
    expect(textOf(await english.slash('quotes', { speaker: 'Sari' }))).toMatch(/^1 quotation · by Sari Wulandari$/mu);
    expect(textOf(await indonesian.slash('quotes'))).toContain('Pembicara tidak jelas: 1 kutipan');
  });

  test('given an office that changed, then each quotation has the office of its own article', async () => {
    const of = (office: string, published: string) =>
      `---\npublished: ${published}\n---\n"Pasar akan dibuka kembali pekan depan," kata ${office} Sari Wulandari.`;
    const texts = { early: of('Direktur', '2024-01-01'), late: of('Menteri', '2025-01-01') };
    await bots.restart(stage.standIn, texts);
    const text = textOf(await english.slash('quotes', { speaker: 'Sari', order: 'newest' }));
    expect(text).toMatch(/^2 quotations · by Sari Wulandari · newest first$/mu);
    expect(text.indexOf('Menteri\n')).toBeGreaterThan(0);
    expect(text.indexOf('Menteri\n')).toBeLessThan(text.indexOf('Direktur\n'));
    const byArticle = textOf(await english.slash('quotes', { speaker: 'Sari', order: 'article' }));
    expect(byArticle.indexOf('Direktur\n')).toBeLessThan(byArticle.indexOf('Menteri\n'));
    expect(textOf(await english.slash('quotes'))).toContain(
      '**Sari Wulandari**, Menteri\n-# 2 quotations in 2 sources',
    );
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
    const listed = await english.press(messageOf(who), buttonOf(who, String(value)));
    expect(textOf(listed)).toContain('reported, not verbatim');
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
    expect(textOf(list)).toMatch(/^1 kutipan · dalam “Pelabuhan Teluk Sagara dibuka kembali”$/mu);
  });

  test('given a source with nothing of the kind, then it says so and offers what the person said elsewhere', async () => {
    const none = await english.slash('quotes', { speaker: 'Rina', source: 'Millbrook Courier' });
    expect(textOf(none)).toContain('They do have 2 quotations by Rina Wulandari in all.');
    const said = await english.press(messageOf(none), buttonOf(none, 'Show quotations by Rina Wulandari'));
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
    expect(text).toMatch(/^2 quotations · by Rina Wulandari$/mu);
    expect(text).not.toContain('Bagus');
  },
);

test('given a kind, then only quotations of that kind are listed, in the reader’s language', async () => {
  const text = textOf(await indonesian.slash('quotes', { speaker: 'Rina', kind: 'indirect' }));
  expect(text).toMatch(/^1 kutipan · dari Rina Wulandari$/mu);
  expect(text).toContain('kutipan tidak langsung, bukan kata demi kata');
  expect(text).not.toContain('lapangan kerja');
});

test('given a topic, then only quotations about it are listed, and its pages keep to it', async () => {
  const text = textOf(await english.slash('quotes', { about: 'gudang pendingin' }));
  expect(text).toContain('### gudang pendingin');
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
  expect(text).toMatch(/^1 quotation$/mu);
  expect(text).toContain('dua ribu nelayan');
});

test('given somebody who is not quoted about a topic, then it says so and offers what they did say', async () => {
  const none = await english.slash('quotes', { speaker: 'Rina', about: 'gudang pendingin' });
  expect(textOf(none)).toContain(
    'The sources do not quote Rina Wulandari about this. They do have 2 quotations by Rina Wulandari about other things.',
  );
  const said = await english.press(messageOf(none), buttonOf(none, 'Show quotations by Rina Wulandari'));
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
