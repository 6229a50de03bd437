import type { Member } from 'discord-standin';
import { beforeEach, describe, expect, test } from 'vitest';
import { useStandIn } from '../../packages/discord-standin/tests/support/standin.ts';
import { choose, labelsOf, textOf, useBots } from '../support/bot.ts';
import { HARBOUR, LIBRARY_EN } from '../support/texts.ts';

const stage = useStandIn();
const bots = useBots();
let english: Member;
let indonesian: Member;

beforeEach(async () => {
  await bots.start(stage.standIn, { harbour: HARBOUR, library: LIBRARY_EN });
  english = stage.standIn.member({ locale: 'en-GB' });
  indonesian = stage.standIn.member({ locale: 'id' });
});

describe('a typing error', () => {
  const MISSPELT = 'berapa lama pelabuan dibangun';

  test('given one, then what was read instead stands above the passage, in the reader’s language', async () => {
    const text = textOf(await english.slash('ask', { question: MISSPELT }));
    expect(text).toContain('Showing results for **pelabuhan** (~~pelabuan~~)');
    expect(text).toMatch(/^-# Showing results/u);
    expect(text.indexOf('Showing results')).toBeLessThan(text.indexOf('selama tiga tahun'));
    expect(textOf(await indonesian.slash('ask', { question: MISSPELT }))).toContain(
      'Menampilkan hasil untuk **pelabuhan** (~~pelabuan~~)',
    );
  });

  test('given one in a question that has no answer, then it is told all the same', async () => {
    const text = textOf(await english.slash('ask', { question: 'siapa juara lomba di pelabuan' }));
    expect(text).toContain('Showing results for **pelabuhan**');
    expect(text).toContain('**The sources do not say.**\n-# Showing results');
  });

  test('given none, then nothing is said of it', async () => {
    expect(textOf(await english.slash('ask', { question: 'Berapa lama pelabuhan dibangun?' }))).not.toContain(
      'Showing',
    );
  });
});

describe('a question in another language', () => {
  const SPANISH = '¿Qué dijo el alcalde sobre el puerto nuevo?';

  test('given one, then which languages work, and no passage, not even as near', async () => {
    const outcome = await english.slash('ask', { question: SPANISH });
    expect(textOf(outcome)).toContain('I understand questions in Indonesian and in English.');
    expect(textOf(outcome)).not.toContain('> ');
    expect(labelsOf(outcome).at(-1)).toBe('Ask differently');
    expect(textOf(await indonesian.slash('ask', { question: SPANISH }))).toContain(
      'Saya memahami pertanyaan dalam bahasa Indonesia dan bahasa Inggris.',
    );
  });

  test('given a script that is none of ours, then the same', async () => {
    expect(textOf(await english.slash('ask', { question: 'Что сказал мэр о порте?' }))).toContain(
      'Indonesian and in English',
    );
  });
});

describe('somebody who is not quoted on the topic', () => {
  const QUESTION = 'Apa kata Rina Wulandari tentang catur?';

  test('given an English reader, then so it is said, with how often on other things, and a button leads there', async () => {
    const silent = await english.slash('ask', { question: QUESTION });
    expect(textOf(silent)).toContain(
      'They do not quote Rina Wulandari about this; they have 2 quotations by Rina Wulandari about other things.',
    );
    expect(textOf(silent)).toMatch(/^\*\*Closest passages\. None may answer it\.\*\*\n/u);
    const said = await choose(english, silent, 'More by Rina Wulandari');
    expect(said, 'the answer that says there is none stays').toMatchObject({ kind: 'message', ephemeral: true });
    expect(textOf(said)).toMatch(/^\*\*Rina Wulandari\*\*, Wali Kota Teluk Sagara: 2 statements in 1 source$/mu);
    expect(textOf(said).replaceAll('**', '')).toContain(
      '"Pelabuhan ini akan membuka lapangan kerja bagi dua ribu nelayan,"',
    );
  });

  test('given an Indonesian reader, then the same in Indonesian', async () => {
    const silent = await indonesian.slash('ask', { question: QUESTION });
    expect(textOf(silent)).toContain(
      'Tidak ada kutipan Rina Wulandari tentang hal ini; ada 2 kutipannya tentang hal lain.',
    );
    const said = await choose(indonesian, silent, 'Kutipan Rina Wulandari lainnya');
    expect(textOf(said)).toContain('lapangan kerja bagi dua ribu nelayan');
  });

  test('given a public answer, when somebody else presses, then the list is theirs alone and the answer stays', async () => {
    const silent = await english.slash('ask', { question: QUESTION, public: true });
    const before = structuredClone(stage.standIn.messages());
    const said = await choose(indonesian, silent, 'More by Rina Wulandari');
    expect(said).toMatchObject({ kind: 'message', ephemeral: true });
    expect(textOf(said)).toContain('lapangan kerja bagi dua ribu nelayan');
    expect(stage.standIn.messages()).toEqual(before);
  });

  test('given `speaker` and a topic of nobody, then it is that speaker', async () => {
    const text = textOf(await english.slash('ask', { question: 'lomba catur', speaker: 'Bagus' }));
    expect(text).toContain('do not quote Bagus Prakoso about this');
  });
});

describe('somebody the sources do not name', () => {
  const QUESTION = 'Apa kata Yohanes Lumban tentang pelabuhan?';

  test('given one, then that is said in the reader’s language, below that the sources do not say', async () => {
    expect(textOf(await english.slash('ask', { question: QUESTION }))).toMatch(
      /^\*\*The sources do not say\.\*\*\n-# The sources do not mention “Yohanes” and “Lumban”\.\n/u,
    );
    expect(textOf(await indonesian.slash('ask', { question: QUESTION }))).toContain(
      'Sumber tidak menyebut “Yohanes” dan “Lumban”.',
    );
  });

  test('given names full of markup, then it is inert', async () => {
    const text = textOf(await english.slash('ask', { question: 'Apa kata **Zork** dan `Mork` tentang pelabuhan?' }));
    expect(text).toContain('The sources do not mention “Zork” and “Mork”.');
  });
});
