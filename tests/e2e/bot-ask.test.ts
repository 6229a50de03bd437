import type { Member } from 'discord-standin';
import { beforeEach, describe, expect, test } from 'vitest';
import { useStandIn } from '../../packages/discord-standin/tests/support/standin.ts';
import { buttonOf, choicesOf, choose, labelsOf, messageOf, textOf, useBots } from '../support/bot.ts';
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

const STORAGE = 'Apa kata Bagus Prakoso tentang gudang pendingin?';
const UNANSWERED = 'Siapa juara lomba catur tingkat provinsi?';

describe('an answer', () => {
  test('given a question, when asked, then only the asker sees the passage, the speaker with office, whose words and where', async () => {
    const outcome = await english.slash('ask', { question: STORAGE });
    const text = textOf(outcome);
    expect(outcome).toMatchObject({ kind: 'message', ephemeral: true, deferred: false });
    expect(text.replaceAll('**', '')).toMatch(/^> "Kami meminta gudang pendingin/u);
    expect(text.split('\n').at(-1)).toBe(`-# Asked: ${STORAGE}`);
    expect(text.replaceAll('**', '')).toContain('> "Kami meminta gudang pendingin yang lebih besar," ujar Bagus.');
    expect(text).toMatch(/\*\*gudang( pendingin)?\*\*/u);
    expect(text).toContain('**Bagus Prakoso**, Kepala Dinas Perikanan Teluk Sagara');
    expect(text).toContain(
      '\n-# as quoted by kabarsagara.example · “Pelabuhan Teluk Sagara dibuka kembali” · KSN · March 5, 2026 · paragraph 3 · [source](',
    );
    expect(text.split('\n')).toHaveLength(4);
    expect(labelsOf(outcome)).toEqual(['Context', 'Share']);
    expect(stage.standIn.messages()).toEqual([]);
  });

  test('given an Indonesian reader, then the bot’s own words are Indonesian and the passage is the same', async () => {
    const text = textOf(await indonesian.slash('ask', { question: STORAGE }));
    expect(text).toContain('seperti dikutip kabarsagara.example');
    expect(text).toContain('KSN · 5 Maret 2026 · paragraf 3');
    expect(text.replaceAll('**', '')).toContain('> "Kami meminta gudang pendingin yang lebih besar," ujar Bagus.');
  });

  test('given `public`, then everybody in the channel sees it', async () => {
    const outcome = await english.slash('ask', { question: STORAGE, public: true });
    expect(outcome).toMatchObject({ ephemeral: false });
    expect(stage.standIn.messages().map(({ id }) => id)).toEqual([messageOf(outcome).id]);
  });

  test('given the publisher’s own words, then they are marked as such', async () => {
    const text = textOf(await english.slash('ask', { question: 'Berapa biaya pelabuhan itu dibangun?' }));
    expect(text).toContain('\n-# kabarsagara.example itself · ');
  });

  test('given an address, then the last words of its place lead to the exact words; given none, there is no link', async () => {
    const linked = await english.slash('ask', { question: STORAGE });
    expect(textOf(linked)).toMatch(
      / · \[source\]\(https:\/\/kabarsagara\.example\/pelabuhan#:~:text=.*pendingin.*\)$/mu,
    );
    const unlinked = await english.slash('ask', { question: 'What did Marlowe say about the reading room in winter?' });
    expect(textOf(unlinked)).toContain('reading room');
    expect(textOf(unlinked)).not.toContain('](');
  });

  test('given `speaker`, then only that person’s words answer', async () => {
    const text = textOf(await english.slash('ask', { question: 'pelabuhan', speaker: 'Wulandari' }));
    expect(text).not.toContain('Bagus Prakoso');
  });
});

describe('its buttons', () => {
  test('given an answer, when the sentences around it are asked for, then the passage is bold among them', async () => {
    const answer = await english.slash('ask', { question: STORAGE });
    const around = await english.press(messageOf(answer), buttonOf(answer, 'Context'));
    expect(around).toMatchObject({ kind: 'message', ephemeral: true });
    const text = textOf(around);
    expect(text).toContain('hasil tangkapan tuna naik dua kali lipat');
    expect(text).toContain('**"Kami meminta gudang pendingin yang lebih besar," ujar Bagus.**');
    expect(text).toContain('told by kabarsagara.example');
  });

  test('given an answer, when the next passages are asked for, then others are shown with where they stand', async () => {
    const answer = await indonesian.slash('ask', { question: STORAGE });
    const more = await choose(indonesian, answer, 'Bagian berikutnya');
    const text = textOf(more);
    expect(more).toMatchObject({ kind: 'message', ephemeral: true });
    expect(text).toContain('Bagian berikutnya');
    expect(text).toContain('**2**');
    expect(text).toContain(`-# Yang ditanyakan: ${STORAGE}`);
  });

  test('given a public answer, when somebody else presses, then it works for them alone and the answer stays', async () => {
    const answer = await english.slash('ask', { question: STORAGE, public: true });
    const before = structuredClone(stage.standIn.messages());
    const around = await indonesian.press(messageOf(answer), buttonOf(answer, 'Context'));
    expect(around).toMatchObject({ kind: 'message', ephemeral: true });
    expect(textOf(around)).toContain('paragraf 3');
    expect(stage.standIn.messages()).toEqual(before);
  });
});

describe('closest passages', () => {
  const AGE = 'Berapa usia Bagus Prakoso?';

  test('given a question that none answers for sure, then up to three stand there at once, headed as such, and none can be shared', async () => {
    const closest = await english.slash('ask', { question: AGE });
    const lines = textOf(closest).split('\n');
    expect(lines[0]).toBe('**Closest passages. None may answer it.**');
    expect(lines.filter((line) => line.startsWith('> ')).length).toBeGreaterThan(1);
    expect(lines.filter((line) => line.startsWith('> ')).length).toBeLessThanOrEqual(3);
    expect(lines).toContainEqual(
      expect.stringMatching(
        /^-# \*\*\d\*\* · \*\*Bagus Prakoso\*\* · as quoted by kabarsagara\.example · paragraph 3$/u,
      ),
    );
    expect(lines.at(-1)).toBe(`-# Asked: ${AGE}`);
    expect(labelsOf(closest)).toEqual(['Ask differently']);
  });

  test('given an Indonesian reader, then the same in Indonesian, and the menu leads to what stands around each', async () => {
    const closest = await indonesian.slash('ask', { question: AGE });
    expect(textOf(closest)).toMatch(/^\*\*Bagian yang paling mendekati\. Belum tentu ada yang menjawab\.\*\*\n/u);
    const around = await choose(indonesian, closest, 'Konteks no. 1');
    expect(around).toMatchObject({ kind: 'message', ephemeral: true });
    expect(textOf(around)).toContain('Bagian tadi (dicetak tebal) dalam konteksnya');
  });

  test('given further passages, then the menu has them, headed as none that is said to answer', async () => {
    const visits = ['pasar', 'sekolah', 'masjid', 'kantor pos'].map((place) => `Nelayan pelabuhan datang ke ${place}.`);
    await bots.restart(stage.standIn, { harbour: HARBOUR, visits: visits.join('\n\n') });
    const closest = await english.slash('ask', { question: 'Apakah nelayan pelabuhan marah?' });
    const more = await choose(english, closest, 'Next passages');
    expect(textOf(more)).toMatch(/^\*\*Further passages\. None may answer it\.\*\*\n/u);
  });

  test('given a public one, then it is headed the same, and its asker can remove it', async () => {
    const closest = await english.slash('ask', { question: AGE, public: true });
    expect(textOf(closest)).toMatch(/^\*\*Closest passages/u);
    await english.press(messageOf(closest), buttonOf(closest, 'Remove'));
    expect(stage.standIn.messages()).toEqual([]);
  });
});

describe('silence', () => {
  test('given a question that nothing comes near, then it says so, what the sources are about, and what they answer', async () => {
    await english.autocomplete('ask', { question: '' }, 'question');
    const silent = await english.slash('ask', { question: UNANSWERED });
    expect(textOf(silent)).toBe(
      [
        '**The sources do not say.**',
        '-# They are about “Pelabuhan Teluk Sagara dibuka kembali” and “Library hours to grow”.',
        `-# Asked: ${UNANSWERED}`,
      ].join('\n'),
    );
    const labels = labelsOf(silent);
    expect(labels).toHaveLength(4);
    expect(labels.at(-1)).toBe('Ask differently');
    for (const suggested of labels.slice(0, 3)) {
      const answered = await english.press(messageOf(silent), buttonOf(silent, suggested));
      expect(answered).toMatchObject({ kind: 'message', ephemeral: true });
      expect(textOf(answered)).toMatch(new RegExp(`^### ${suggested.replace('?', '\\?')}\n> `, 'u'));
      expect(choicesOf(answered).length).toBeGreaterThan(4);
    }
  });

  test('given an Indonesian reader, then it says so in Indonesian, and suggests questions in it, after a restart too', async () => {
    await indonesian.autocomplete('ask', { question: '' }, 'question');
    const silent = await indonesian.slash('ask', { question: UNANSWERED });
    expect(textOf(silent)).toMatch(/^\*\*Sumber tidak menyebutkannya\.\*\*\n-# Isinya tentang “/u);
    const [suggested = ''] = labelsOf(silent);
    await bots.restart(stage.standIn, { harbour: HARBOUR, library: LIBRARY_EN });
    const answered = await indonesian.press(messageOf(silent), buttonOf(silent, suggested));
    expect(textOf(answered)).toContain(`### ${suggested}\n> `);
  });

  test('given “Ask differently”, then the form holds the question, and what is typed is asked of its own', async () => {
    const silent = await english.slash('ask', { question: UNANSWERED });
    const form = await english.press(messageOf(silent), buttonOf(silent, 'Ask differently'));
    if (form.kind !== 'modal') throw new Error(`no form was shown: ${form.kind}`);
    expect(form.modal.title).toBe('Ask differently');
    expect(JSON.stringify(form.modal.components)).toContain(`"value":"${UNANSWERED}"`);
    const answered = await english.submit(form.modal, { typed: STORAGE });
    expect(textOf(answered)).toContain(`### ${STORAGE}\n> `);
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
  await english.press(messageOf(answer), buttonOf(answer, 'Context'));
  await english.slash('ask', { question: 'Zebra?', speaker: 'Nobody Known' });
  expect(bots.logged()).toContain('/ask');
  expect(bots.logged()).not.toMatch(/gudang|zebra|nobody known|bagus|stand-in/iu);
});
