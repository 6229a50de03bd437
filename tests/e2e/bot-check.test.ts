import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { Member } from 'discord-standin';
import { beforeEach, describe, expect, test } from 'vitest';
import { useStandIn } from '../../packages/discord-standin/tests/support/standin.ts';
import { parseArticle } from '../../src/article/parse.ts';
import { createGlossary } from '../../src/language/glossary.ts';
import { createLibrary } from '../../src/library/library.ts';
import { buttonOf, labelsOf, messageOf, textOf, useBots } from '../support/bot.ts';
import { HARBOUR, LIBRARY_EN } from '../support/texts.ts';

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

/** Each verdict with its first line, and what else a moderator reads, in either language. */
const VERDICTS: ReadonlyArray<{
  readonly verdict: string;
  readonly quotation: string;
  readonly speaker?: string;
  readonly en: readonly [first: string, ...others: string[]];
  readonly id: readonly [first: string, ...others: string[]];
  /** What nobody is found to have said is not shared. */
  readonly stays?: true;
}> = [
  {
    verdict: 'verbatim',
    quotation: `“${STORAGE}”`,
    speaker: 'Bagus',
    en: ['**Word for word.**', `> **"${STORAGE},"** ujar Bagus.\n**Bagus Prakoso**, Kepala Dinas Perikanan`],
    id: ['**Persis, kata demi kata.**', 'seperti dikutip kabarsagara.example', 'paragraf 3'],
  },
  {
    verdict: 'verbatim, but cut',
    quotation: '“close the reading room in winter”',
    en: [
      '**Word for word, but cut:** the rest of its sentence changes what it says.',
      '-# Left out: a “not” or the like (“not”)',
      'We will not close',
    ],
    id: [
      '**Kata-katanya persis, tetapi dipotong:** bagian lain kalimatnya mengubah maksudnya.',
      '-# Yang dihilangkan: kata “tidak” atau sejenisnya (“not”)',
    ],
  },
  {
    verdict: 'altered, so that it says the opposite',
    quotation: '“We will close the reading hall in winter”',
    speaker: 'Marlowe',
    en: [
      '**The meaning was reversed.**',
      'Source: “We will **not** close the reading **room** in winter”\nChecked: “We will close the reading **hall** in winter” — Marlowe\n**Edith Marlowe**, Council chair',
    ],
    id: [
      '**Maknanya dibalik.**',
      'Di sumber: “We will **not** close the reading **room** in winter”\nYang diperiksa: “We will close the reading **hall** in winter” — Marlowe',
    ],
  },
  {
    verdict: 'altered',
    quotation: '“Kami meminta gudang pengering yang lebih besar”',
    en: ['**Not word for word.** Something like it was said.', 'Source: “Kami meminta gudang **pendingin** yang'],
    id: ['**Tidak persis.** Ada perkataan yang mirip.', 'Yang diperiksa: “Kami meminta gudang **pengering** yang'],
  },
  {
    verdict: 'altered in a number',
    quotation: '“Pelabuhan ini akan membuka lapangan kerja bagi tiga ribu nelayan”',
    en: ['**Not word for word, and it may mean something else.**', '-# a number differs'],
    id: ['**Tidak persis, dan maksudnya bisa berbeda.**', '-# angkanya berbeda'],
  },
  {
    verdict: 'altered by a slip of the keyboard',
    quotation: '“We will not close the readnig room in winter”',
    en: [
      '**Word for word, but for what looks like a typing error.**',
      'Source: “We will not close the **reading** room',
      'Checked: “We will not close the **readnig** room',
    ],
    id: ['**Persis, kecuali yang tampaknya salah ketik.**', 'the **readnig** room'],
  },
  {
    verdict: 'a fragment',
    quotation: '“gudang pendingin yang”',
    en: ['**Too few words to stand for their sentence.**', '-# fewer than six words'],
    id: ['**Terlalu sedikit kata untuk mewakili kalimatnya.**', '-# kurang dari enam kata'],
  },
  {
    verdict: 'misattributed',
    quotation: `“${STORAGE}” — Rina Wulandari`,
    en: ['**Somebody else’s words:** said by Bagus Prakoso, not by Rina Wulandari.', `> **"${STORAGE},"**`],
    id: ['**Perkataan orang lain:** ini dari Bagus Prakoso, bukan dari Rina Wulandari.', `> **"${STORAGE},"**`],
  },
  {
    verdict: 'reported only',
    quotation: '“dermaga lama tidak akan ditutup sebelum bulan Agustus”',
    en: [
      '**Reported, not word for word.** It does not belong in quotation marks.',
      '\n-# reported, not word for word · kabarsagara.example · ',
    ],
    id: [
      '**Kutipan tidak langsung, bukan kata demi kata.** Tidak tepat diberi tanda kutip.',
      '\n-# kutipan tidak langsung, bukan kata demi kata · kabarsagara.example · ',
    ],
  },
  {
    verdict: 'reported only, and the opposite',
    quotation: '“dermaga lama akan ditutup sebelum bulan Agustus”',
    en: [
      '**The meaning was reversed.** **Reported, not word for word.** It does not belong in quotation marks.',
      '**tidak**',
    ],
    id: [
      '**Maknanya dibalik.** **Kutipan tidak langsung, bukan kata demi kata.** Tidak tepat diberi tanda kutip.',
      '**tidak**',
    ],
  },
  {
    verdict: 'a possible translation',
    quotation: '“This harbour will open jobs for two thousand fishermen”',
    en: [
      '**Possibly a translation.** These exact words are not in the source.',
      'dua ribu nelayan',
      '**Rina Wulandari**',
    ],
    id: ['**Mungkin terjemahan.** Kata-kata persisnya tidak ada di sumber.', 'dua ribu nelayan'],
  },
  {
    verdict: 'not found, with the nearest passage',
    quotation: '“Acara doa akan diadakan setiap tahun di stadion”',
    en: [
      '**Not in these sources**, which proves nothing.',
      '-# The nearest passage, which is something else:\n> **Acara** itu',
    ],
    id: [
      '**Tidak ada dalam sumber-sumber ini**, dan itu tidak membuktikan apa-apa.',
      '-# Bagian yang paling mendekati, tetapi bukan itu:\n> **Acara** itu',
    ],
    stays: true,
  },
  {
    verdict: 'not found, with nothing near',
    quotation: '“Zebras xylophone quietly”',
    en: ['**Not in these sources**, which proves nothing.', '-# No passage comes close.'],
    id: [
      '**Tidak ada dalam sumber-sumber ini**, dan itu tidak membuktikan apa-apa.',
      '-# Tidak ada bagian yang mendekati.',
    ],
    stays: true,
  },
];

describe.each(VERDICTS)('$verdict', ({ quotation, speaker, en, id, stays = false }) => {
  const options = { quotation, ...(speaker === undefined ? {} : { speaker }) };

  test('given a member, then only they read what it means, verdict first, the claim below it, in English', async () => {
    const outcome = await english.slash('check', options);
    expect(outcome).toMatchObject({ kind: 'message', ephemeral: true, deferred: false });
    const text = textOf(outcome);
    const [first, ...others] = en;
    expect(text.split('\n')[0]).toBe(first);
    for (const part of others) expect(text).toContain(part);
    expect(text).not.toMatch(/^#/mu);
    const claimed = speaker === undefined ? quotation : `${quotation} — ${speaker}`;
    expect(text.replaceAll('**', '')).toContain(`Checked: ${claimed}`);
    expect(labelsOf(outcome).includes('Share')).toBe(!stays);
    expect(labelsOf(outcome).length).toBeLessThanOrEqual(2);
  });

  test('given a moderator with Indonesian, then the same is told in Indonesian', async () => {
    const outcome = await indonesian.slash('check', options);
    expect(outcome).toMatchObject({ ephemeral: true });
    const [first, ...others] = id;
    expect(textOf(outcome).split('\n')[0]).toBe(first);
    for (const part of others) expect(textOf(outcome)).toContain(part);
  });
});

describe('who said it', () => {
  test('given nobody named, then the speaker is told', async () => {
    expect(textOf(await english.slash('check', { quotation: `“${STORAGE}”` }))).toContain(
      '\n**Bagus Prakoso**, Kepala Dinas Perikanan Teluk Sagara\n',
    );
  });

  test('given a quotation whose speaker the source leaves open, then that is said, and nobody is accused', async () => {
    await bots.restart(stage.standIn, {
      open: 'Direktur Sari Wulandari dan Bupati Bayu Anggara hadir. Mereka pulang. "Kami siap bekerja sejak pagi tadi," kata mereka.',
    });
    const options = { quotation: '“Kami siap bekerja sejak pagi tadi”', speaker: 'Joko Santoso' };
    const text = textOf(await english.slash('check', options));
    expect(text).toMatch(/^\*\*Word for word\.\*\*\n/u);
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
    expect(text).toMatch(/^\*\*Found, but the speaker is unclear\.\*\*\n/u);
    expect(text).toContain('does not make clear whether John Pike said it');
    expect(text).not.toContain('Mary');
    const own = textOf(await indonesian.slash('check', options));
    expect(own).toMatch(/^\*\*Ada di sumber, tetapi pembicaranya tidak jelas\.\*\*\n/u);
  });

  test('given an office in words the source does not use, then it is left open', async () => {
    const options = { quotation: `“${STORAGE}”`, speaker: 'the harbour minister' };
    expect(textOf(await english.slash('check', options))).toMatch(
      /^-# The source names Bagus Prakoso; it does not say whether “the harbour minister” is the same person or office\.$/mu,
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
    const press = () => indonesian.press(messageOf(outcome), buttonOf(outcome, 'Context'));
    const [one, other] = await Promise.all([press(), press()]);
    expect(one).toMatchObject({ kind: 'message', ephemeral: true });
    expect(textOf(one)).toContain(`**"${STORAGE},"** ujar Bagus.`);
    expect(textOf(other)).toBe(textOf(one));
  });

  test('given a source with an address, then the last words of its place lead to the exact words; given none, there is no link', async () => {
    const linked = await english.slash('check', { quotation: `“${STORAGE}”` });
    expect(textOf(linked)).toMatch(/ · \[source\]\(https:\/\/kabarsagara\.example\/pelabuhan#:~:text=.*pendingin/u);
    const unlinked = await english.slash('check', { quotation: `“${READING_ROOM}”` });
    expect(labelsOf(unlinked)).toEqual(['Context', 'Share']);
    expect(textOf(unlinked)).not.toContain('](');
  });

  test('given a result from before a restart, then its button works; after a changed source it says so', async () => {
    const outcome = await english.slash('check', { quotation: `“${STORAGE}”` });
    const press = () => english.press(messageOf(outcome), buttonOf(outcome, 'Context'));
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
    expect(textOf(outcome)).toMatch(/^\*\*Word for word\.\*\*\n/u);
    expect(textOf(outcome)).toContain('**Bagus Prakoso**, Kepala Dinas');
  });

  test('given a moderator with Indonesian, then it is told in Indonesian', async () => {
    const outcome = await check(indonesian, `Rina Wulandari: “${STORAGE}”`);
    expect(textOf(outcome)).toContain('ini dari Bagus Prakoso, bukan dari Rina Wulandari.');
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
    expect(text).toContain('**1** · **Word for word.**\n');
    expect(text).toContain('**2** · **The meaning was reversed.**\n');
    expect(text).toContain('\nSource: “We will **not** close');
    expect(text).toContain('**3** · **Not in these sources**, which proves nothing.\n');
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
