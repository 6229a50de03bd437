/**
 * Every usual card, in either language: made from real sources where the engine gives it, by hand where a card shows a
 * rare verdict.
 */
import { parseArticle } from '../../src/article/parse.ts';
import { checkQuotation } from '../../src/check/check.ts';
import type { Check } from '../../src/check/types.ts';
import { foundReply, SHOWN_AND_NEXT } from '../../src/discord/features/asking.ts';
import { checkingReply } from '../../src/discord/features/checking.ts';
import { startReply } from '../../src/discord/features/listing.ts';
import { MESSAGES } from '../../src/discord/messages/index.ts';
import { recordsReply } from '../../src/discord/replies/answer/records.ts';
import { checkReply } from '../../src/discord/replies/check/check.ts';
import type { Context } from '../../src/discord/replies/context.ts';
import type { Reply, ReplyOptions } from '../../src/discord/replies/reply.ts';
import type { LanguageCode } from '../../src/language/types.ts';
import { createVersion } from '../../src/library/library.ts';
import type { LibraryVersion } from '../../src/library/types.ts';
import { answer } from '../../src/search/answer.ts';
import { sliceOf } from '../../src/search/passages/passages.ts';
import { shippedGlossary } from './glossary.ts';
import { CALL, MINUTES } from './meetings.ts';
import { COUNCIL_MINUTES, HARBOUR, LIBRARY_EN } from './texts.ts';

const SHARED: ReplyOptions = { visibility: 'public', sharedBy: '<@100000000000000001>' };

/** A source that reports a fake, and has words of nobody. */
export const RUMOURS = `---
title: Kabar bohong tentang pasar ikan
publisher: kabarsagara.example
published: 2026-03-09
language: id
---
Pasar ikan Teluk Sagara ramai kembali sejak awal pekan. Sebuah video palsu memperlihatkan Rina Wulandari mengatakan "pasar ikan akan ditutup bulan depan".`;

export function cardSources(): LibraryVersion {
  const texts = { harbour: HARBOUR, library: LIBRARY_EN, rumours: RUMOURS };
  const articles = Object.entries(texts).map(([id, text]) => parseArticle(id, text));
  // Offices are told in the reader's language too.
  return createVersion(articles, { glossary: shippedGlossary() });
}

export function cardContext(language: LanguageCode, sources: LibraryVersion): Context {
  const wording = { language, messages: MESSAGES[language] };
  const asker = { id: '100000000000000001', moderates: false, writes: true, managesServer: false };
  return { ...wording, sources, asker, server: wording, kept: null };
}

/**
 * A check as the engine gives it, changed; what disputes it is the last sentence of the source that reports the fake.
 */
export function disputedCheck({ index }: LibraryVersion, changes: Partial<Check>): Check {
  const article = index.articles.find(({ id }) => id === 'rumours');
  const last = (article?.sentences.length ?? 0) - 1;
  if (article === undefined || last < 0) throw new Error('there is no source of the fake');
  return {
    ...checkQuotation('“pasar ikan akan ditutup bulan depan” — Rina Wulandari', index),
    verdict: 'disputed',
    cut: false,
    dispute: 'fake',
    disputing: null,
    found: null,
    speakerMatches: null,
    differences: [],
    warnings: [],
    typos: [],
    nearest: { ...sliceOf(article, [last, last], []), score: 1 },
    ...changes,
  };
}

const NOTHING = { speaker: null, about: null, kind: null, source: null, order: null } as const;

/** By name: what a member sees most often. */
export function usualCards(language: LanguageCode, sources: LibraryVersion): Readonly<Record<string, Reply>> {
  const context = cardContext(language, sources);
  const ask = (question: string, options: ReplyOptions = {}) => answerCard(question, context, options);
  const check = (quotation: string) => checkingReply(quotation, null, context);
  const altered = checkQuotation('“Dermaga lama akan ditutup sebelum bulan Agustus” — Rina Wulandari', sources.index);
  const reversed = checkQuotation('“We will close the reading hall in winter” — Marlowe', sources.index);
  return {
    answer: ask('Apa kata Bagus Prakoso tentang gudang pendingin?'),
    'answer of the publisher': ask('Berapa biaya pelabuhan itu dibangun?'),
    'answer to a message': ask('Apa kata Rina Wulandari tentang lapangan kerja?', { heading: true }),
    'shared answer': ask('Apa kata Bagus Prakoso tentang gudang pendingin?', SHARED),
    closest: ask('Berapa usia Bagus Prakoso?'),
    silent: ask('Siapa juara lomba catur tingkat provinsi?'),
    'word for word': check('“Kami meminta gudang pendingin yang lebih besar” — Bagus Prakoso'),
    cut: check('“close the reading room in winter”'),
    reversed: checkReply(reversed, context),
    'shared reversed': checkReply(reversed, context, SHARED),
    reported: checkReply(altered, context),
    misattributed: check('“Kami meminta gudang pendingin yang lebih besar” — Rina Wulandari'),
    disputed: checkReply(disputedCheck(sources, {}), context),
    'shared disputed': checkReply(disputedCheck(sources, {}), context, SHARED),
    unattributed: checkReply(disputedCheck(sources, { verdict: 'unattributed', dispute: null }), context),
    'not found': check('“Kereta cepat akan berhenti di desa kami” — Rina Wulandari'),
    several: check('“Kami meminta gudang pendingin yang lebih besar” — Bagus. “We will close the room” — Marlowe.'),
    'quotations of one': startReply(context, { ...NOTHING, speaker: 'Rina Wulandari' }),
    'all quotations': startReply(context, { ...NOTHING, about: 'pelabuhan gudang' }),
    'who is quoted': startReply(context, NOTHING),
    ...meetingCards(language),
    'small talk': ask('halo'),
    ...wishCards(language),
  };
}

function answerCard(question: string, context: Context, options: ReplyOptions): Reply {
  const found = answer(question, context.sources.index, { limit: SHOWN_AND_NEXT });
  return foundReply(found, null, context, options);
}

/** Of a call and of minutes. */
function meetingCards(language: LanguageCode): Readonly<Record<string, Reply>> {
  const context = cardContext(language, createVersion([CALL, MINUTES]));
  const ask = (question: string) => answerCard(question, context, {});
  return {
    'answer of a call': ask('When does the dredger arrive in May?'),
    'noted answer': ask('What did Lena Moor say about the parking spaces?'),
    'decision in minutes': ask('How many parking spaces are given up by the end of June?'),
    'closest in a call': ask('How many nights does the crew need?'),
    'said in a call': checkingReply('“It arrives in the second week of May” — Tarik Voss', null, context),
    'told in a call': startReply(context, { ...NOTHING, speaker: 'Rhoda Ilkley' }),
  };
}

/** Where nothing is asked that a passage answers: of minutes with more decisions than fit, and of a news article. */
function wishCards(language: LanguageCode): Readonly<Record<string, Reply>> {
  const texts = { council: COUNCIL_MINUTES, harbour: HARBOUR };
  const both = createVersion(Object.entries(texts).map(([id, text]) => parseArticle(id, text)));
  const context = cardContext(language, both);
  const ofNews = cardContext(language, createVersion([parseArticle('harbour', HARBOUR)]));
  const [council] = both.articles;
  const decisions = council === undefined ? null : recordsReply(council, 'decision', 0, context);
  if (decisions === null) throw new Error('there are no decisions');
  return {
    'summary of minutes': answerCard('ringkas rapatnya dong', context, {}),
    'summary of news': answerCard('tl;dr', ofNews, {}),
    'all decisions': decisions,
    'time of a meeting': answerCard('when was it?', context, {}),
    'place of a meeting': answerCard('di mana rapatnya?', ofNews, {}),
    'author of a source': answerCard('who wrote this?', context, {}),
    'origin of a source': answerCard('sumbernya dari mana?', ofNews, {}),
  };
}
