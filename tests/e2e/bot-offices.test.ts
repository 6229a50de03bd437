/** Offices stand as the source has them, and beside that as the reader knows them. */
import type { Member } from 'discord-standin';
import { beforeEach, describe, expect, test } from 'vitest';
import { useStandIn } from '../../packages/discord-standin/tests/support/standin.ts';
import { parseArticle } from '../../src/article/parse.ts';
import { createLibrary } from '../../src/library/library.ts';
import { buttonOf, choose, messageOf, textOf, useBots } from '../support/bot.ts';
import { arrived, seen } from '../support/channel.ts';
import { shippedGlossary } from '../support/glossary.ts';

const stage = useStandIn({ guilds: [{ name: 'Sagara', locale: 'id', channels: ['umum'] }] });
const bots = useBots();
let english: Member;
let indonesian: Member;

const SUMMIT = `---
title: Pertemuan negara kepulauan
publisher: kabarsagara.example
url: https://kabarsagara.example/kepulauan
published: 2026-03-05
---
Menteri Luar Negeri Fiji, Salote Vuniwaqa, tiba pada Senin. "Kami mendukung gencatan senjata di Chile," kata Salote.

Kepala Dinas Perikanan, Bagus Prakoso, ikut hadir. "Kami meminta gudang pendingin yang lebih besar," ujar Bagus.`;
const COUNCIL = `---
title: Buses in winter
publisher: Millbrook Courier
---
Deputy mayor Edith Marlowe spoke of the buses. "We will not stop the night bus in winter," Marlowe said.`;
const CEASEFIRE = 'Apa kata Salote Vuniwaqa tentang gencatan senjata?';
const TRANSLATED = '**Salote Vuniwaqa**, Menteri Luar Negeri Fiji (foreign minister of Fiji)';

beforeEach(async () => {
  const articles = Object.entries({ summit: SUMMIT, council: COUNCIL }).map(([id, text]) => parseArticle(id, text));
  await bots.start(stage.standIn, {}, { library: createLibrary(articles, { glossary: shippedGlossary() }) });
  english = stage.standIn.member();
  indonesian = stage.standIn.member({ locale: 'id' });
});

describe('under a passage', () => {
  test('given a reader of another language, then the office is there twice, and the reply keeps to five lines', async () => {
    const lines = textOf(await english.slash('ask', { question: CEASEFIRE })).split('\n');
    expect(lines[1]).toBe(TRANSLATED);
    expect(lines.length).toBeLessThanOrEqual(5);
    const question = 'What did Edith Marlowe say about the night bus?';
    expect(textOf(await indonesian.slash('ask', { question }))).toContain(
      '\n**Edith Marlowe**, Deputy mayor (wakil wali kota)\n',
    );
  });

  test('given a reader of the source’s own language, then it is there once', async () => {
    expect(textOf(await indonesian.slash('ask', { question: CEASEFIRE }))).toContain(
      '\n**Salote Vuniwaqa**, Menteri Luar Negeri Fiji\n',
    );
  });

  test('given an office that cannot be translated whole, then it stands alone', async () => {
    const question = 'Apa kata Bagus Prakoso tentang gudang pendingin?';
    expect(textOf(await english.slash('ask', { question }))).toContain('\n**Bagus Prakoso**, Kepala Dinas Perikanan\n');
  });

  test('given it is shared, then it is in the channel’s language', async () => {
    const answer = await english.slash('ask', { question: CEASEFIRE });
    await english.press(messageOf(answer), buttonOf(answer, 'Share'));
    await arrived(stage.standIn);
    expect(textOf(seen(stage.standIn.messages()[0]))).toContain('\n**Salote Vuniwaqa**, Menteri Luar Negeri Fiji\n');
  });

  test('given a copy, then it has the source’s words alone', async () => {
    const copy = await choose(english, await english.slash('ask', { question: CEASEFIRE }), 'Copy as plain text');
    expect(textOf(copy)).toContain('— Salote Vuniwaqa, Menteri Luar Negeri Fiji (');
    expect(textOf(copy)).not.toContain('foreign minister');
  });
});

describe('elsewhere', () => {
  test('given /check, /quotes and who is quoted, then an English reader finds it there too', async () => {
    const quotation = '“Kami mendukung gencatan senjata di Chile” — Salote Vuniwaqa';
    expect(textOf(await english.slash('check', { quotation }))).toContain(TRANSLATED);
    const list = textOf(await english.slash('quotes', { speaker: 'Salote' }));
    expect(list.split('\n')[0]).toBe(`${TRANSLATED}: 1 statement in 1 source`);
    expect(textOf(await english.slash('quotes', {}))).toContain(`${TRANSLATED} · 1 statement in 1 source`);
    expect(textOf(await english.slash('quotes', { about: 'gencatan' }))).toContain(`${TRANSLATED}:`);
  });

  test('given the same and a reader of the source’s language, then nothing is added', async () => {
    for (const outcome of [
      await indonesian.slash('quotes', { speaker: 'Salote' }),
      await indonesian.slash('quotes', {}),
      await indonesian.slash('check', { quotation: '“Kami mendukung gencatan senjata di Chile” — Salote Vuniwaqa' }),
    ])
      expect(textOf(outcome)).not.toContain('foreign minister');
  });
});
