import { readFileSync } from 'node:fs';
import type { Member } from 'discord-standin';
import { beforeEach, describe, expect, test } from 'vitest';
import { useStandIn } from '../../packages/discord-standin/tests/support/standin.ts';
import { parseArticle } from '../../src/article/parse.ts';
import { createGlossary } from '../../src/language/glossary.ts';
import { parseGlossary } from '../../src/language/glossary-file.ts';
import { createLibrary } from '../../src/library/library.ts';
import { choicesOf, textOf, useBots } from '../support/bot.ts';
import { HARBOUR, LIBRARY_EN } from '../support/texts.ts';

const stage = useStandIn();
const bots = useBots();
const glossary = createGlossary(parseGlossary(readFileSync('data/glossary/id-en.tsv', 'utf8')).entries);

function libraryOf(texts: Record<string, string>) {
  return createLibrary(
    Object.entries(texts).map(([id, text]) => parseArticle(id, text)),
    { glossary },
  );
}

/** What is offered once the questions are made; until then a member is offered those that are. */
async function offered(member: Member, question: string): Promise<string[]> {
  let before = -1;
  for (let now = await offeredNow(member, question); ; now = await offeredNow(member, question)) {
    if (now.length === before) return now;
    before = now.length;
  }
}

async function offeredNow(member: Member, question: string): Promise<string[]> {
  const choices = await member.autocomplete('ask', { question }, 'question');
  for (const { name, value } of choices) expect(name).toBe(value);
  return choices.map(({ name }) => name);
}

describe('questions are offered while one is typed', () => {
  beforeEach(() => bots.start(stage.standIn, {}, { library: libraryOf({ harbour: HARBOUR, library: LIBRARY_EN }) }));

  test('given nothing typed and an Indonesian reader, then people, topics and offices of the sources are named', async () => {
    const questions = await offered(stage.standIn.member({ locale: 'id' }), '');
    expect(questions).toContain('Apa kata Rina Wulandari tentang lapangan kerja?');
    expect(questions).toContain('Siapa Wali Kota Teluk Sagara?');
    expect(questions.length).toBeLessThanOrEqual(25);
  });

  test('given nothing typed and an English reader, then the questions are English', async () => {
    const questions = await offered(stage.standIn.member(), '');
    expect(questions).toContain('What did Edith Marlowe say about the reading room?');
    for (const question of questions) expect(question).toMatch(/^(?:What|Who) /u);
  });

  test('given words, then only questions that hold each of them are offered, the last one perhaps in part', async () => {
    const member = stage.standIn.member({ locale: 'id' });
    const storage = 'Apa kata Bagus Prakoso tentang gudang pendingin?';
    expect(await offered(member, 'bagus gud')).toEqual(['bagus gud', storage]);
    expect(await offered(member, 'zebra')).toEqual(['zebra']);
  });

  test('given words, then they come first exactly as typed, so that Enter sends them', async () => {
    const member = stage.standIn.member({ locale: 'id' });
    for (const typed of ['Apa ', ' apa kata?', '“Rina”', 'x'.repeat(100)]) {
      const [first, ...others] = await offered(member, typed);
      expect(first).toBe(typed);
      expect(others).not.toContain(typed);
      expect(others.length).toBeLessThan(25);
    }
  });

  test('given all of a question that is offered, then it stands there once, as typed', async () => {
    const member = stage.standIn.member({ locale: 'id' });
    const storage = 'Apa kata Bagus Prakoso tentang gudang pendingin?';
    expect(await offered(member, storage)).toEqual([storage]);
    expect(await offered(member, ` ${storage.toLowerCase()}`)).toEqual([` ${storage.toLowerCase()}`]);
  });

  test('given nothing but spaces, or more than a choice holds, then questions alone are offered', async () => {
    const member = stage.standIn.member({ locale: 'id' });
    expect(await offered(member, '  ')).toEqual(await offered(member, ''));
    expect(await offered(member, 'Rina '.repeat(21))).not.toContain('Rina '.repeat(21));
  });

  test.each(['id', 'en-US'] as const)(
    'given %s and any question that is offered, when asked, then it is answered',
    async (locale) => {
      const member = stage.standIn.member({ locale });
      for (const question of await offered(member, '')) {
        const outcome = await member.slash('ask', { question });
        expect(choicesOf(outcome).length, `${question}: ${textOf(outcome)}`).toBeGreaterThan(0);
      }
    },
  );

  test('given the `speaker` option, then people alone are offered', async () => {
    const choices = await stage.standIn.member().autocomplete('ask', { question: 'x', speaker: 'rin' }, 'speaker');
    expect(choices.map(({ value }) => value)).toEqual(['Rina Wulandari']);
  });
});

test('given long names and hostile offices, then every choice is at most 100 characters and at most 25 are offered', async () => {
  const people = Array.from(
    { length: 40 },
    (_, at) =>
      `Kepala Desa ${'Sungai '.repeat(at % 9)}**Jaya**, Sumarni${'na'.repeat(at)} Wati, bicara. "Irigasi sawah ${at} selesai dibangun," kata Sumarni${'na'.repeat(at)} Wati.`,
  );
  await bots.start(stage.standIn, {}, { library: libraryOf({ a: people.join('\n\n') }) });
  const questions = await offered(stage.standIn.member({ locale: 'id' }), '');
  expect(questions).toHaveLength(25);
  for (const question of questions) expect(question.length).toBeLessThanOrEqual(100);
});

test('given sources without people, then none is offered and nothing fails', async () => {
  await bots.start(stage.standIn, { a: 'Hujan turun sepanjang hari.' });
  expect(await offered(stage.standIn.member(), '')).toEqual([]);
  expect(await offered(stage.standIn.member({ locale: 'id' }), 'apa')).toEqual(['apa']);
});
