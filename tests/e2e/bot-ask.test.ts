import { beforeEach, describe, expect, test } from 'vitest';
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
  english = stage.standIn.member({ locale: 'en-GB' });
  indonesian = stage.standIn.member({ locale: 'id' });
});

const STORAGE = 'Apa kata Bagus Prakoso tentang gudang pendingin?';
const UNANSWERED = 'Siapa juara lomba catur tingkat provinsi?';

describe('an answer', () => {
  test('given a question, when asked, then only the asker sees the passage, the speaker with office, whose words and where', async () => {
    const outcome = await english.slash('ask', { question: STORAGE });
    const text = textOf(outcome);
    expect(outcome).toMatchObject({ kind: 'message', ephemeral: true, deferred: false });
    expect(text).toContain(STORAGE);
    expect(text.replaceAll('**', '')).toContain('> "Kami meminta gudang pendingin yang lebih besar," ujar Bagus.');
    expect(text).toMatch(/\*\*gudang( pendingin)?\*\*/u);
    expect(text).toContain('**Bagus Prakoso**, Kepala Dinas Perikanan Teluk Sagara');
    expect(text).toContain('In Bagus Prakoso’s own words');
    expect(text).toContain('kabarsagara.example · KSN · March 5, 2026 · paragraph 3');
    expect(stage.standIn.messages()).toEqual([]);
  });

  test('given an Indonesian reader, then the bot’s own words are Indonesian and the passage is the same', async () => {
    const text = textOf(await indonesian.slash('ask', { question: STORAGE }));
    expect(text).toContain('Kata-kata Bagus Prakoso sendiri');
    expect(text).toContain('kabarsagara.example · KSN · 5 Maret 2026 · paragraf 3');
    expect(text.replaceAll('**', '')).toContain('> "Kami meminta gudang pendingin yang lebih besar," ujar Bagus.');
  });

  test('given `public`, then everybody in the channel sees it', async () => {
    const outcome = await english.slash('ask', { question: STORAGE, public: true });
    expect(outcome).toMatchObject({ ephemeral: false });
    expect(stage.standIn.messages().map(({ id }) => id)).toEqual([messageOf(outcome).id]);
  });

  test('given the publisher’s own words, then they are marked as such', async () => {
    const text = textOf(await english.slash('ask', { question: 'Berapa biaya pelabuhan itu dibangun?' }));
    expect(text).toContain('kabarsagara.example’s own words, not a speaker’s');
  });

  test('given an address, then a button leads to the exact words; given none, there is no such button', async () => {
    const linked = await english.slash('ask', { question: STORAGE });
    expect(buttonOf(linked, 'Open the source')).toMatch(
      /^https:\/\/kabarsagara\.example\/pelabuhan#:~:text=.*pendingin/u,
    );
    const unlinked = await english.slash('ask', { question: 'What did Marlowe say about the reading room in winter?' });
    expect(textOf(unlinked)).toContain('reading room');
    expect(labelsOf(unlinked)).not.toContain('Open the source');
  });

  test('given `speaker`, then only that person’s words answer', async () => {
    const text = textOf(await english.slash('ask', { question: 'pelabuhan', speaker: 'Wulandari' }));
    expect(text).not.toContain('Bagus Prakoso');
  });
});

describe('its buttons', () => {
  test('given an answer, when the sentences around it are asked for, then the passage is bold among them', async () => {
    const answer = await english.slash('ask', { question: STORAGE });
    const around = await english.press(messageOf(answer), buttonOf(answer, 'Show context'));
    expect(around).toMatchObject({ kind: 'message', ephemeral: true });
    const text = textOf(around);
    expect(text).toContain('hasil tangkapan tuna naik dua kali lipat');
    expect(text).toContain('**"Kami meminta gudang pendingin yang lebih besar," ujar Bagus.**');
    expect(text).toContain('told by kabarsagara.example');
  });

  test('given an answer, when the next passages are asked for, then others are shown with where they stand', async () => {
    const answer = await indonesian.slash('ask', { question: STORAGE });
    const more = await indonesian.press(messageOf(answer), buttonOf(answer, 'Lihat bagian berikutnya'));
    const text = textOf(more);
    expect(more).toMatchObject({ kind: 'message', ephemeral: true });
    expect(text).toContain('Bagian berikutnya');
    expect(text).toContain('**2**');
    expect(text).toContain(STORAGE);
  });

  test('given a public answer, when somebody else presses, then it works for them alone and the answer stays', async () => {
    const answer = await english.slash('ask', { question: STORAGE, public: true });
    const before = structuredClone(stage.standIn.messages());
    const around = await indonesian.press(messageOf(answer), buttonOf(answer, 'Show context'));
    expect(around).toMatchObject({ kind: 'message', ephemeral: true });
    expect(textOf(around)).toContain('paragraf 3');
    expect(stage.standIn.messages()).toEqual(before);
  });
});

describe('silence', () => {
  test('given a question that the sources do not answer, then it says so and shows the nearest only when asked, as such', async () => {
    const silent = await english.slash('ask', { question: 'Berapa usia Bagus Prakoso?' });
    expect(textOf(silent)).toContain('The sources do not seem to say');
    expect(textOf(silent)).not.toContain('> ');
    const nearest = await english.press(messageOf(silent), buttonOf(silent, 'Show nearest passages'));
    expect(textOf(nearest)).toContain('They do **not** answer the question.');
    expect(textOf(nearest)).toContain('**1**\n> ');
  });

  test('given a question that nothing comes near, then there is no button', async () => {
    expect(labelsOf(await english.slash('ask', { question: UNANSWERED }))).toEqual([]);
  });

  test('given an Indonesian reader, then it says so in Indonesian', async () => {
    expect(textOf(await indonesian.slash('ask', { question: UNANSWERED }))).toContain(
      'Tampaknya sumber tidak menyebutkannya',
    );
  });
});

describe('mistakes', () => {
  test.each([
    ['en-US', 'nobody called “Nobody Known”. They do name Rina Wulandari'],
    ['id', 'Tidak ada orang bernama “Nobody Known” dalam sumber. Yang disebut: Rina Wulandari'],
  ] as const)('given an unknown speaker and %s, then the names there are are listed', async (locale, sentence) => {
    const member = stage.standIn.member({ locale });
    const outcome = await member.slash('ask', { question: STORAGE, speaker: 'Nobody Known', public: true });
    expect(outcome).toMatchObject({ ephemeral: true });
    expect(textOf(outcome)).toContain(sentence);
  });

  test.each([
    ['en-US', 'There are no words in the question'],
    ['id', 'Pertanyaannya tidak berisi kata'],
  ] as const)('given a question without a word and %s, then an example helps', async (locale, sentence) => {
    const member = stage.standIn.member({ locale });
    expect(textOf(await member.slash('ask', { question: '?!' }))).toContain(sentence);
  });
});

describe('the `speaker` option', () => {
  test('given nothing typed, then all people are offered with office and how often each is quoted', async () => {
    const choices = await english.autocomplete('ask', { question: 'x', speaker: '' }, 'speaker');
    expect(choices.map(({ name }) => name)).toContainEqual(
      expect.stringMatching(/^Bagus Prakoso · Kepala Dinas Perikanan Teluk Sagara · \d quotations$/u),
    );
  });

  test('given an Indonesian reader and part of a name, then who it fits is offered in Indonesian', async () => {
    const choices = await indonesian.autocomplete('ask', { question: 'x', speaker: 'bag' }, 'speaker');
    expect(choices.map(({ value }) => value)).toEqual(['Bagus Prakoso']);
    expect(choices[0]?.name).toMatch(/\d kutipan$/u);
  });

  test('given something that fits nobody, then nothing is offered', async () => {
    expect(await english.autocomplete('ask', { question: 'x', speaker: 'zzzz' }, 'speaker')).toEqual([]);
  });
});

test('given questions, answers and mistakes, then no word of a member stands in the log', async () => {
  const answer = await english.slash('ask', { question: STORAGE, speaker: 'bagus' });
  await english.press(messageOf(answer), buttonOf(answer, 'Show context'));
  await english.slash('ask', { question: 'Zebra?', speaker: 'Nobody Known' });
  expect(bots.logged()).toContain('/ask');
  expect(bots.logged()).not.toMatch(/gudang|zebra|nobody known|bagus|stand-in/iu);
});
