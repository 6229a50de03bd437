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
const GLOSSARY = createGlossary([
  { english: 'harbour', partOfSpeech: 'n', indonesian: ['pelabuhan'] },
  { english: 'open', partOfSpeech: 'v', indonesian: ['membuka', 'buka'] },
  { english: 'job', partOfSpeech: 'n', indonesian: ['lapangan kerja', 'kerja'] },
  { english: 'fisherman', partOfSpeech: 'n', indonesian: ['nelayan'] },
  { english: 'thousand', partOfSpeech: 'num', indonesian: ['ribu'] },
]);
let english: Member;
let indonesian: Member;

beforeEach(async () => {
  const articles = [parseArticle('harbour', HARBOUR), parseArticle('library', LIBRARY_EN)];
  await bots.start(stage.standIn, {}, { library: createLibrary(articles, { glossary: GLOSSARY }) });
  english = stage.standIn.member();
  indonesian = stage.standIn.member({ locale: 'id', permissions: MODERATOR });
});

/** Writes a message and points the bot at it. */
const check = (member: Member, content: string) => member.useOnMessage('Check quotation', english.say(content));

const STORAGE = 'Kami meminta gudang pendingin yang lebih besar';
const READING_ROOM = 'We will not close the reading room in winter';

/** Each verdict with what a moderator reads in either language. */
const VERDICTS: ReadonlyArray<{
  readonly verdict: string;
  readonly quotation: string;
  readonly speaker?: string;
  readonly en: readonly string[];
  readonly id: readonly string[];
}> = [
  {
    verdict: 'verbatim',
    quotation: `“${STORAGE}”`,
    speaker: 'Bagus',
    en: ['### Word for word\n', 'attributes it to **Bagus Prakoso**, as claimed', `> **"${STORAGE},"** ujar Bagus.`],
    id: ['### Persis, kata demi kata\n', 'yang menyampaikannya memang **Bagus Prakoso**.', 'paragraf 3'],
  },
  {
    verdict: 'verbatim, but cut',
    quotation: '“close the reading room in winter”',
    en: ['### Word for word, but cut', 'This is not a plain yes', '- a “not” or the like: “not”', 'We will not close'],
    id: ['tetapi dipotong sehingga maksudnya berubah', 'Ini bukan sekadar “ya”', 'kata “tidak” atau sejenisnya: “not”'],
  },
  {
    verdict: 'altered',
    quotation: '“We will close the reading hall in winter”',
    speaker: 'Marlowe',
    en: [
      '### Not word for word: the words were changed',
      '**Careful, this can change the meaning:**\n- a “not” or the like was dropped or added (left out: “not”)',
      '> We will ~~not~~ close the reading ~~room~~ **hall** in winter',
      '- left out: “not”\n- “room” became “hall”',
      'struck through: only in the source; bold: only in what was checked',
    ],
    id: [
      '### Tidak persis: kata-katanya diubah',
      'Hati-hati',
      '- dihilangkan: “not”\n- “room” menjadi “hall”',
      'dicoret',
    ],
  },
  {
    verdict: 'altered by a slip of the keyboard',
    quotation: '“We will not close the readnig room in winter”',
    en: ['except for what looks like a typing error', '- looks like a typing error: “readnig” for “reading”'],
    id: ['kecuali yang tampaknya salah ketik', '“readnig”, seharusnya “reading”'],
  },
  {
    verdict: 'a fragment',
    quotation: '“gudang pendingin yang”',
    en: ['too few to stand for their sentence', '- fewer than six words'],
    id: ['terlalu sedikit untuk mewakili kalimatnya', '- kurang dari enam kata'],
  },
  {
    verdict: 'misattributed',
    quotation: `“${STORAGE}” — Rina Wulandari`,
    en: ['### Found, but as somebody else’s words', 'attributes it to **Bagus Prakoso**, not to Rina Wulandari.'],
    id: [
      '### Ditemukan, tetapi sebagai perkataan orang lain',
      'yang menyampaikannya **Bagus Prakoso**, bukan Rina Wulandari.',
    ],
  },
  {
    verdict: 'reported only',
    quotation: '“dermaga lama tidak akan ditutup sebelum bulan Agustus”',
    en: ['### Reported, not verbatim', 'does not belong in quotation marks', '\nreported, not verbatim\n'],
    id: ['### Kutipan tidak langsung, bukan kata demi kata', '\nkutipan tidak langsung, bukan kata demi kata\n'],
  },
  {
    verdict: 'a possible translation',
    quotation: '“This harbour will open jobs for two thousand fishermen”',
    en: [
      '### Possibly a translation',
      'The statement in the source is by **Rina Wulandari**.',
      'please compare the two',
      'dua ribu nelayan',
    ],
    id: [
      '### Mungkin terjemahan',
      'Perkataan aslinya di sumber dari **Rina Wulandari**.',
      'silakan bandingkan keduanya',
      'dua ribu nelayan',
    ],
  },
  {
    verdict: 'not found, with the nearest passage',
    quotation: '“Acara doa akan diadakan setiap tahun di stadion”',
    en: ['### Not found in these sources', 'That proves nothing', 'It is **not** what was checked.\n> **Acara** itu'],
    id: [
      '### Tidak ditemukan',
      'Itu tidak membuktikan apa-apa',
      'Ini **bukan** kutipan yang diperiksa.\n> **Acara** itu',
    ],
  },
  {
    verdict: 'not found, with nothing near',
    quotation: '“Zebras xylophone quietly”',
    en: ['### Not found in these sources', 'No passage comes close.'],
    id: ['### Tidak ditemukan', 'Tidak ada bagian yang mendekati.'],
  },
];

describe.each(VERDICTS)('$verdict', ({ quotation, speaker, en, id }) => {
  const options = { quotation, ...(speaker === undefined ? {} : { speaker }) };

  test('given a member, then only they read what it means, in English', async () => {
    const outcome = await english.slash('check', options);
    expect(outcome).toMatchObject({ kind: 'message', ephemeral: true, deferred: false });
    for (const part of en) expect(textOf(outcome)).toContain(part);
    const claimed = speaker === undefined ? quotation : `${quotation} — ${speaker}`;
    expect(textOf(outcome).split('\n').slice(0, 2)).toEqual([`### ${claimed}`, expect.stringMatching(/^### /u)]);
    expect(labelsOf(outcome)).toContain('Share in this channel');
  });

  test('given a moderator with Indonesian, then the same is told in Indonesian', async () => {
    const outcome = await indonesian.slash('check', options);
    expect(outcome).toMatchObject({ ephemeral: true });
    for (const part of id) expect(textOf(outcome)).toContain(part);
  });
});

describe('who said it', () => {
  test('given nobody named, then the speaker is told', async () => {
    expect(textOf(await english.slash('check', { quotation: `“${STORAGE}”` }))).toContain(
      'The source attributes it to **Bagus Prakoso**.',
    );
  });

  test('given a quotation whose speaker the source leaves open, then that is said, and nobody is accused', async () => {
    await bots.restart(stage.standIn, {
      open: 'Direktur Sari Wulandari dan Bupati Bayu Anggara hadir. Mereka pulang. "Kami siap bekerja sejak pagi tadi," kata mereka.',
    });
    const options = { quotation: '“Kami siap bekerja sejak pagi tadi”', speaker: 'Joko Santoso' };
    const text = textOf(await english.slash('check', options));
    expect(text).toContain('### Word for word');
    expect(text).toContain('does not make clear whether Joko Santoso said it');
    expect(text).toContain('*speaker unclear*');
    expect(textOf(await indonesian.slash('check', options))).toContain('apakah Joko Santoso yang mengatakannya');
  });

  test('given a speaker that is a guess, then somebody else is not called misquoted, and the guess is not named', async () => {
    const guess =
      'Mary Holt, the mayor, met the board. John Pike, the treasurer, left early. “We start on Monday morning at eight,” she said.';
    await bots.restart(stage.standIn, { guess });
    const options = { quotation: '“We start on Monday morning at eight”', speaker: 'John Pike' };
    const text = textOf(await english.slash('check', options));
    expect(text).toContain('### Found, but the speaker is unclear');
    expect(text).toContain('does not make clear whether John Pike said it');
    expect(text).not.toContain('Mary');
    const own = textOf(await indonesian.slash('check', options));
    expect(own).toContain('### Ditemukan, tetapi pembicaranya tidak jelas');
  });

  test('given an office in words the source does not use, then it is left open', async () => {
    const options = { quotation: `“${STORAGE}”`, speaker: 'the harbour minister' };
    expect(textOf(await english.slash('check', options))).toMatch(
      /attributes it to \*\*Bagus Prakoso\*\*\. It does not say whether “the harbour minister” means the same/u,
    );
  });

  test('given part of a name, when typed, then people are offered', async () => {
    const choices = await english.autocomplete('check', { quotation: 'x', speaker: 'bag' }, 'speaker');
    expect(choices.map(({ value }) => value)).toEqual(['Bagus Prakoso']);
  });
});

describe('its surroundings', () => {
  test('given `public`, then everybody sees it, and anybody’s press is answered to them alone', async () => {
    const outcome = await english.slash('check', { quotation: `“${STORAGE}”`, public: true });
    expect(outcome).toMatchObject({ ephemeral: false });
    const press = () => indonesian.press(messageOf(outcome), buttonOf(outcome, 'Show context'));
    const [one, other] = await Promise.all([press(), press()]);
    expect(one).toMatchObject({ kind: 'message', ephemeral: true });
    expect(textOf(one)).toContain(`**"${STORAGE},"** ujar Bagus.`);
    expect(textOf(other)).toBe(textOf(one));
  });

  test('given a source with an address, then a button leads to the exact words; given none, there is no such button', async () => {
    const linked = await english.slash('check', { quotation: `“${STORAGE}”` });
    expect(buttonOf(linked, 'Open the source')).toMatch(
      /^https:\/\/kabarsagara\.example\/pelabuhan#:~:text=.*pendingin/u,
    );
    expect(labelsOf(await english.slash('check', { quotation: `“${READING_ROOM}”` }))).toEqual([
      'Show context',
      'Share in this channel',
    ]);
  });

  test('given a result from before a restart, then its button works; after a changed source it says so', async () => {
    const outcome = await english.slash('check', { quotation: `“${STORAGE}”` });
    const press = () => english.press(messageOf(outcome), buttonOf(outcome, 'Show context'));
    await bots.restart(stage.standIn, { harbour: HARBOUR });
    expect(textOf(await press())).toContain(STORAGE);
    await bots.restart(stage.standIn, { harbour: HARBOUR.replace('Acara', 'Acaranya') });
    expect(textOf(await press())).toContain('The source of this passage has been changed or removed since then');
  });

  test('given no words, then an example helps in either language', async () => {
    expect(textOf(await english.slash('check', { quotation: '“…”' }))).toContain('There are no words in the quotation');
    expect(textOf(await indonesian.slash('check', { quotation: '?!' }))).toContain('Kutipannya tidak berisi kata');
  });

  test('given checks of both kinds, then no word of a member stands in the log', async () => {
    await english.slash('check', { quotation: '“Zebra gudang”', speaker: 'Nobody Known' });
    await check(english, '“Zebra gudang pendingin” — Nobody Known');
    await english.slash('check', { quotation: '?!' });
    expect(bots.logged()).toContain('/check');
    expect(bots.logged()).not.toMatch(/zebra|gudang|nobody known/iu);
  });
});

describe('“Check quotation” on a message', () => {
  test.each([
    `“${STORAGE}” — Bagus Prakoso`,
    `Bagus: “${STORAGE}”`,
    `Bagus Prakoso said “${STORAGE}”, didn’t he <@123456789012345678>?`,
    `> ${STORAGE}\n— Bagus Prakoso`,
    `Kata Bagus, "${STORAGE}". Betul? <:think:123456789012345678>`,
    `**“${STORAGE}”** — Bagus`,
    `${STORAGE} — Bagus Prakoso`,
  ])('given %j, then its quotation and speaker are read', async (content) => {
    const outcome = await check(english, content);
    expect(outcome).toMatchObject({ kind: 'message', ephemeral: true });
    expect(textOf(outcome)).toContain('### Word for word\n');
    expect(textOf(outcome)).toContain('**Bagus Prakoso**, as claimed');
  });

  test('given a moderator with Indonesian, then it is told in Indonesian', async () => {
    const outcome = await check(indonesian, `Rina Wulandari: “${STORAGE}”`);
    expect(textOf(outcome)).toContain('yang menyampaikannya **Bagus Prakoso**, bukan Rina Wulandari.');
  });

  test('given several quotations, then each is checked in short, and more than three are counted', async () => {
    const content = [
      `“${STORAGE}” — Bagus Prakoso.`,
      `“We will close the reading room in winter,” Marlowe said.`,
      '“Kereta cepat akan berhenti di desa kami” — Rina Wulandari.',
      '“Hujan akan turun sampai pekan depan” — Owen Hartley.',
    ].join('\n\n');
    const outcome = await check(english, content);
    const text = textOf(outcome);
    expect(text).toContain('3 quotations checked, one by one. Not checked: 1 more. Use `/check` for it.');
    expect(text).toContain('**1. Word for word**');
    expect(text).toContain('**2. Not word for word: the words were changed**');
    expect(text).toContain('(left out: “not”)');
    expect(text).toContain('**3. Not found in these sources**');
    expect(labelsOf(outcome)).toEqual(['Context of no. 1', 'Context of no. 2']);
    expect(textOf(await check(indonesian, content))).toContain(
      '3 kutipan diperiksa satu per satu. Belum diperiksa: 1 lagi',
    );
  });

  test('given a message without a word, then it says so', async () => {
    expect(textOf(await check(english, '<:think:123456789012345678>'))).toContain(
      'There are no words in this message.',
    );
  });
});
