import { beforeEach, expect, test } from 'vitest';
import type { Member } from '../../src/preview/types.ts';
import { useStandIn } from '../support/standin.ts';
import { buttonOf, labelsOf, messageOf, textOf, useBots } from './bot.ts';
import { HARBOUR, LIBRARY_EN } from './texts.ts';

const stage = useStandIn();
const bots = useBots();
let english: Member;
let indonesian: Member;

beforeEach(async () => {
  await bots.start(stage.standIn, { harbour: HARBOUR, library: LIBRARY_EN });
  english = stage.standIn.member();
  indonesian = stage.standIn.member({ locale: 'id' });
});

test('given no option, when listed, then all quotations come with kind, speaker, office and source, a page at a time', async () => {
  const first = await english.slash('quotes');
  expect(first).toMatchObject({ kind: 'message', ephemeral: true });
  expect(textOf(first)).toMatch(/^7 quotations · page 1 of 2$/mu);
  expect(textOf(first)).toContain('> "Pelabuhan ini akan membuka lapangan kerja bagi dua ribu nelayan,"');
  expect(textOf(first)).toContain('**Rina Wulandari**, Wali Kota Teluk Sagara');
  expect(textOf(first)).toContain('word for word');
  expect(textOf(first)).toContain('> dermaga lama tidak akan ditutup sebelum bulan Agustus\n');
  expect(textOf(first)).toContain('reported, not verbatim');
  expect(textOf(first)).toMatch(
    /KSN · March 5, 2026 · paragraph 2 · \[in the source\]\(https:\/\/kabarsagara\.example/u,
  );
  expect(labelsOf(first)).not.toContain('Previous');
});

test('given a list, when leafed through, then the message itself turns its pages', async () => {
  const first = await english.slash('quotes');
  const second = await english.press(messageOf(first), buttonOf(first, 'Next'));
  expect(second.kind).toBe('update');
  expect(messageOf(second).id).toBe(messageOf(first).id);
  expect(textOf(second)).toMatch(/^7 quotations · page 2 of 2$/mu);
  expect(textOf(second)).toContain('reading room');
  expect(labelsOf(second)).not.toContain('Next');
  const back = await english.press(messageOf(second), buttonOf(second, 'Previous'));
  expect(textOf(back)).toBe(textOf(first));
});

test('given a quotation of a list, when what stands around it is asked for, then it is shown in bold', async () => {
  const list = await english.slash('quotes', { speaker: 'Bagus' });
  const around = await english.press(messageOf(list), buttonOf(list, 'Around no. 2'));
  expect(textOf(around)).toContain('**"Kami meminta gudang pendingin yang lebih besar,"** ujar Bagus.');
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

test('given somebody who is not quoted about a topic, then it says so and offers what they did say', async () => {
  const none = await english.slash('quotes', { speaker: 'Rina', about: 'gudang pendingin' });
  expect(textOf(none)).toContain(
    'The sources do not quote Rina Wulandari about this. They do have 2 quotations of Rina Wulandari about other things.',
  );
  const said = await english.press(messageOf(none), buttonOf(none, 'What Rina Wulandari did say'));
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
