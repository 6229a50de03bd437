/** What replies tell of minutes, transcripts and chats, in both languages. */
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../../src/article/parse.ts';
import type { Article } from '../../../../src/article/types.ts';
import { MESSAGES } from '../../../../src/discord/messages/index.ts';
import { citedText, passageText } from '../../../../src/discord/replies/passage.ts';
import { quotationText } from '../../../../src/discord/replies/quotation.ts';
import { statementLine } from '../../../../src/discord/replies/quotes/statement.ts';
import type { Reader } from '../../../../src/discord/replies/speakers.ts';
import { createVersion } from '../../../../src/library/library.ts';
import { passageAt, sliceOf } from '../../../../src/search/passages/passages.ts';
import { drawn } from '../../../support/live-markup.ts';
import { meeting, spanOf } from '../../../support/meeting.ts';
import { CALL, CHAT, MINUTES } from '../../../support/meetings.ts';

const sources = createVersion([]);
const en: Reader = { language: 'en', messages: MESSAGES.en, sources };
const id: Reader = { language: 'id', messages: MESSAGES.id, sources };
const ROOM = 2_000;
const NOTHING_COMMON = { speaker: null, office: null, source: null };

function passage(article: Article, words: string) {
  const { start } = spanOf(article, words);
  const at = article.sentences.findIndex(({ end }) => end > start);
  return passageAt(article, at, []);
}

function quotationWith(article: Article, words: string) {
  const { start } = spanOf(article, words);
  const quotation = article.quotations.findLast((one) => one.start === start);
  if (quotation === undefined) throw new Error(`nobody is quoted with: ${words}`);
  return { article, quotation, score: 1, part: null };
}

describe('a passage', () => {
  it('given a turn of a call, then time with a link, the question before it, and nobody who quotes it', () => {
    const link = 'https://www.youtube.com/watch?v=harbour&list=calls&t=723';
    const shown = passage(CALL, 'It arrives');
    expect(passageText(shown, en, ROOM).split('\n')).toEqual([
      '> It arrives in the second week of May.',
      '**Tarik Voss**',
      `-# [at 12:03](${link}) · after “When will the dredger reach the western pier?” · “Harbour call” · Dredging`,
    ]);
    expect(passageText(shown, id, ROOM)).toContain(`-# [pada 12:03](${link}) · setelah “When will`);
  });

  it('given a turn of minutes, then it is noted, under a heading without its marks, on a page', () => {
    const shown = passage(MINUTES, 'The parking spaces');
    expect(passageText(shown, en, ROOM).split('\n').slice(1)).toEqual([
      '**Lena Moor**',
      '-# as noted in the minutes · “council-minutes” · Parking on High Street · page 3',
    ]);
    expect(passageText(shown, id, ROOM)).toContain(
      '-# menurut catatan notulen · “council-minutes” · Parking on High Street · halaman 3',
    );
  });

  it('given a resolution, then the minutes say it', () => {
    const shown = passage(MINUTES, 'RESOLVED');
    expect(passageText(shown, en, ROOM).split('\n').slice(1)).toEqual([
      '-# the minutes · “council-minutes” · Parking on High Street · page 3',
    ]);
    expect(passageText(shown, id, ROOM)).toContain('-# catatan notulen · “council-minutes” ·');
  });

  it('given a turn of a chat, then the time of day as written, and no link', () => {
    const shown = passage(CHAT, 'Kerja bakti');
    expect(passageText(shown, id, ROOM).split('\n').slice(1)).toEqual(['**Rini**', '-# pukul 10.15 · “Obrolan warga”']);
    expect(passageText(shown, en, ROOM)).toContain('-# at 10.15 · “Obrolan warga”');
  });

  it('given words that nobody is named with, in captions, then that is said', () => {
    const captions = meeting({ kind: 'captions' }, [{ narrated: 'The tide comes in at four.', seconds: 72 }]);
    expect(passageText(passage(captions, 'The tide'), en, ROOM)).toBe(
      '> The tide comes in at four.\n-# at 1:12 · speaker not named · “meeting”',
    );
    expect(passageText(passage(captions, 'The tide'), id, ROOM)).toContain('nama pembicara tidak tercantum');
  });

  it('given turns and what the minutes tell between them, then all of it is noted', () => {
    const [first = 0, last = 0] = ['The parking', 'RESOLVED'].map((words) => passage(MINUTES, words).sentences[0]);
    const shown = sliceOf(MINUTES, [first, last], []);
    expect(passageText(shown, en, ROOM)).toContain('\n-# as noted in the minutes · “council-minutes” · ');
    expect(passageText(shown, id, ROOM)).toContain('\n-# menurut catatan notulen · “council-minutes” · ');
  });

  it('given a report in minutes and what they tell besides, then both are told', () => {
    const article = parseArticle(
      'council',
      '---\nkind: minutes\nlanguage: en\n---\nMayor Lena Moor said that the pier is safe. The meeting ended at nine.',
    );
    const shown = sliceOf(article, [0, 1], []);
    expect(passageText(shown, en, ROOM)).toContain('-# partly reported, the rest by the minutes · “council”');
    expect(passageText(shown, id, ROOM)).toContain(', selebihnya dari catatan notulen · “council”');
  });

  it('given an address that is no recording’s, or no known second, then the time is not linked', () => {
    const page = { ...CALL, source: { ...CALL.source, url: 'https://harbour.example/call' } };
    expect(citedText(passage(page, 'It arrives'), en.messages, ROOM)).toMatch(
      /-# at 12:03 · .* · \[source\]\(https:\/\/harbour\.example\/call#:~:text=/u,
    );
    const untimed = { ...CALL, marks: [] };
    expect(citedText(passage(untimed, 'It arrives'), en.messages, ROOM)).toMatch(
      /Dredging · paragraph \d · \[source\]\(https:\/\/www\.youtube\.com\/watch\?v=harbour&list=calls\)$/u,
    );
    const clock = { ...CALL, marks: [{ start: 0, seconds: null, clock: '10:15', page: null }] };
    expect(citedText(passage(clock, 'It arrives'), en.messages, ROOM)).not.toContain('&t=');
  });

  it('given tokens of Discord in heading, label and words, then none is alive', () => {
    const token = '@everyone ||x|| <@123456789012345678> https://a.example/x';
    const hostile = meeting({ kind: 'minutes', source: { title: token } }, [
      { heading: `## ${token}` },
      {
        label: token,
        name: token,
        words: `Irrigation ${token} begins.`,
        told: [{ words: 'Irrigation', name: `${token} 2`, kind: 'indirect' }],
        clock: '<t:0:R>',
      },
      { label: 'LM', name: 'Lena Moor', words: 'It does. Does it?' },
      { label: token, name: token, words: 'It begins.' },
    ]);
    const shown = [
      passageText(passage(hostile, 'Irrigation'), en, ROOM),
      passageText(passage(hostile, 'It begins.'), en, ROOM),
      quotationText(quotationWith(hostile, 'Irrigation'), id, ROOM),
      statementLine(1, quotationWith(hostile, 'Irrigation'), NOTHING_COMMON, en),
    ];
    for (const markup of shown) {
      const plain = markup.replace(/^(?:> |-# |\*\*\d\*\* )/gmu, '').replaceAll('**', '');
      expect(drawn(plain), markup).toEqual([]);
    }
  });

  it('given Markdown in the words, then it is not shown', () => {
    const article = meeting({ kind: 'minutes' }, [
      { narrated: 'We **agreed** with [Arga](https://a.example) on 2 * 3.' },
    ]);
    expect(passageText(passage(article, 'We'), en, ROOM)).toContain('> We agreed with Arga on 2 \\* 3.\n');
  });
});

describe('a statement within a turn', () => {
  it('given a quotation, then it is its own speaker’s, as told by the turn’s', () => {
    const said = quotationWith(CALL, '“We will not lend');
    expect(quotationText(said, en, ROOM)).toContain(
      '**Rhoda Ilkley**\n-# [at 1:02:03](https://www.youtube.com/watch?v=harbour&list=calls&t=3723) · as told by Jeni Tampubolon · “Harbour call” · Dredging',
    );
    expect(quotationText(said, id, ROOM)).toContain('seperti diceritakan Jeni Tampubolon');
  });

  it('given a report, then that too', () => {
    const said = quotationWith(CALL, 'the crane is rusty');
    expect(quotationText(said, en, ROOM)).toContain(
      ' · reported, not word for word · as told by Jeni Tampubolon · “Harbour call”',
    );
  });

  it('given a list, then a line each with time, heading and who tells it', () => {
    expect(statementLine(2, quotationWith(CALL, '“We will not lend'), { ...NOTHING_COMMON, source: CALL }, en)).toBe(
      '**2** **Rhoda Ilkley**: “We will not lend you the crane.”\n-# [at 1:02:03](https://www.youtube.com/watch?v=harbour&list=calls&t=3723) · as told by Jeni Tampubolon · Dredging',
    );
    expect(statementLine(1, quotationWith(MINUTES, 'The parking'), NOTHING_COMMON, id)).toBe(
      '**1** **Lena Moor**: The parking spaces before the bakery cost the street forty trees.\n-# menurut catatan notulen · “council-minutes” · Parking on High Street · halaman 3',
    );
  });

  it('given a long turn in a list, then it ends at a sentence’s edge', () => {
    const words = Array.from({ length: 12 }, (_, at) => `Sentence number ${at} tells of the harbour wall.`).join(' ');
    const long = meeting({ kind: 'transcript' }, [{ label: 'Lena Moor', name: 'Lena Moor', words }]);
    const line = statementLine(1, quotationWith(long, 'Sentence number 0'), NOTHING_COMMON, en);
    expect(line).toMatch(/tells of the harbour wall\. \\\[…\]\n-# /u);
    expect(line.length).toBeLessThan(400);
  });
});
