import { describe, expect, it } from 'vitest';
import { answer } from '../../../../src/search/answer.ts';
import { createIndex } from '../../../../src/search/index/create-index.ts';
import { shippedGlossary } from '../../../support/glossary.ts';
import { shippedArticle, TOWN_HALL } from '../articles.ts';

const index = createIndex([TOWN_HALL, shippedArticle()], { glossary: shippedGlossary() });
const silenceFor = (question: string, speaker?: string) =>
  answer(question, index, speaker === undefined ? {} : { speaker }).silence;

describe('why there is no answer', () => {
  it.each([
    ['Apa kata Araqchi tentang sepak bola?', 'Abbas Araqchi', 4],
    ['What did Araqchi say about chess?', 'Abbas Araqchi', 4],
    ['Apa pendapat Ratna Puspita tentang catur?', 'Ratna Puspita', 1],
    ['apa kata menlu iran soal catur', 'Abbas Araqchi', 4],
  ])('given "%s" then %s is not quoted on it, and how often on other things', (question, speaker, quotations) => {
    expect(silenceFor(question)).toEqual({ reason: 'notQuotedOn', speaker, quotations });
  });

  it('given a speaker by option, then the same', () => {
    expect(silenceFor('lomba catur', 'Ratna Puspita')).toEqual({
      reason: 'notQuotedOn',
      speaker: 'Ratna Puspita',
      quotations: 1,
    });
  });

  it.each([
    ['Apa kata Yohanes Lumban tentang dermaga?', ['Yohanes', 'Lumban']],
    ['What did Marlowe say about the pier?', ['Marlowe']],
    ['Apakah mereka membahas Norwegia?', ['Norwegia']],
    ['Apa kata Araqchi kepada Macron tentang Gaza?', ['Macron']], // A known speaker does not hide an unknown name.
    // Names are looked up in lower case, and were shown so.
    ['Apa kata ZORK dan Marlowe’s saudara tentang dermaga?', ['ZORK', 'Marlowe']],
    ['Apa kata Abu-Zork dan O’Brien tentang dermaga?', ['Abu', 'Zork', 'O’Brien']],
    ['Apakah mereka membahas Papua  Nugini?', ['Papua  Nugini']],
    ['Apa kata E\u0301lodie tentang dermaga?', ['\u00c9lodie']],
  ])('given "%s" then the sources do not name %j', (question, names) => {
    expect(silenceFor(question)).toEqual({ reason: 'unknownName', names });
  });

  it.each([
    '¿Qué dijo el ministro sobre la seguridad?',
    'Was hat der Minister über die Sicherheit gesagt?',
    'Что сказал министр?',
  ])('given %s, then the language is the reason and nothing is shown, not even as near', (question) => {
    expect(answer(question, index)).toMatchObject({
      answered: false,
      passages: [],
      silence: { reason: 'foreignLanguage' },
    });
  });

  it.each(['berapa harga beras di gudang', 'Who won the chess tournament?', '?!', ''])(
    'given "%s" then only that nothing was found',
    (question) => expect(silenceFor(question)).toEqual({ reason: 'notFound' }),
  );

  it('given an answer, then no reason', () => {
    expect(answer('Apa kata Ratna Puspita tentang retribusi pasar?', index)).toMatchObject({
      answered: true,
      silence: null,
    });
  });
});
