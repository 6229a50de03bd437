import type { Member } from 'discord-standin';
import { beforeEach, describe, expect, test } from 'vitest';
import { useStandIn } from '../../packages/discord-standin/tests/support/standin.ts';
import { buttonOf, labelsOf, messageOf, textOf, useBots } from '../support/bot.ts';
import { HARBOUR, LIBRARY_EN } from '../support/texts.ts';

const stage = useStandIn();
const bots = useBots();
let english: Member;
let indonesian: Member;

beforeEach(() => {
  english = stage.standIn.member();
  indonesian = stage.standIn.member({ locale: 'id' });
});

describe('/sources', () => {
  test('given sources, then title, publisher, agency, date, link and contents are told, as far as they are stated', async () => {
    await bots.start(stage.standIn, { harbour: HARBOUR, library: LIBRARY_EN });
    const outcome = await english.slash('sources');
    expect(outcome).toMatchObject({ kind: 'message', ephemeral: true });
    const text = textOf(outcome);
    expect(text).toContain('Answers come from 2 sources, and from nothing else.');
    expect(text).toContain(
      '**Pelabuhan Teluk Sagara dibuka kembali**\nkabarsagara.example · KSN · published March 5, 2026 · [source](https://kabarsagara.example/pelabuhan)\n-# news article · 4 paragraphs · 4 statements · 2 speakers',
    );
    expect(text).toContain('**Library hours to grow**\nMillbrook Courier\n');
  });

  test('given an Indonesian reader, then the same is told in Indonesian', async () => {
    await bots.start(stage.standIn, { harbour: HARBOUR });
    const text = textOf(await indonesian.slash('sources'));
    expect(text).toContain('Jawaban diambil dari 1 sumber');
    expect(text).toContain('terbit 5 Maret 2026');
    expect(text).toContain('berita · 4 paragraf · 4 pernyataan · 2 pembicara');
  });

  test('given a text without title, then the name of its file stands for it, and nothing is said of a publisher', async () => {
    await bots.start(stage.standIn, {
      plain: 'Para nelayan berkumpul di balai desa untuk membahas harga solar yang terus naik.',
    });
    const text = textOf(await english.slash('sources'));
    expect(text).toContain('\n**plain**\n-# news article · 1 paragraph · 0 statements · 0 speakers');
    expect(text).not.toContain('publisher');
    expect(text).not.toContain('](http');
  });

  test('given more sources than fit, then pages are turned in place', async () => {
    const texts = Object.fromEntries(
      Array.from({ length: 25 }, (_, index) => [`a${index}`, `Text number ${index} of many.`]),
    );
    await bots.start(stage.standIn, texts);
    const first = await english.slash('sources');
    expect(textOf(first)).toContain('nos. 1 to 10');
    const second = await english.press(messageOf(first), buttonOf(first, 'Next'));
    expect(second.kind).toBe('update');
    expect(textOf(second)).toContain('nos. 11 to 20');
    expect(labelsOf(second)).toEqual(['Previous', 'Next']);
    const last = await english.press(messageOf(second), buttonOf(second, 'Next'));
    expect(textOf(last)).toContain('nos. 21 to 25');
    expect(labelsOf(last)).toEqual(['Previous']);
    expect(textOf(await english.press(messageOf(last), buttonOf(last, 'Previous')))).toBe(textOf(second));
  });
});

describe('/help', () => {
  test.each([
    ['en-US', ['exact words', '`/ask`', '`/check`', '`/quotes`', '`/sources`', 'It reads no messages']],
    ['id', ['kata-kata persis', '`/ask`', '`/check`', '`/quotes`', '`/sources`', 'tidak membaca pesan']],
    ['ja', ['exact words']],
  ] as const)('given %s, then it says what it does, how, and what it keeps', async (locale, parts) => {
    await bots.start(stage.standIn, { harbour: HARBOUR });
    const outcome = await stage.standIn.member({ locale }).slash('help');
    expect(outcome).toMatchObject({ ephemeral: true });
    for (const part of parts) expect(textOf(outcome)).toContain(part);
  });
});
