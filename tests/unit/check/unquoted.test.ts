import { describe, expect, it } from 'vitest';
import type { Article, QuotationKind } from '../../../src/article/types.ts';
import { checkQuotation } from '../../../src/check/check.ts';
import type { Dispute } from '../../../src/language/types.ts';
import { createIndex } from '../../../src/search/index/create-index.ts';
import { article } from '../search/articles.ts';
import { check } from './articles.ts';

/** An article with one of its texts disputed, and no quotation where that stands. */
function disputing(base: Article, words: string, cue: string, dispute: Dispute, kind: QuotationKind): Article {
  const spanOf = (text: string) => ({ start: base.body.indexOf(text), end: base.body.indexOf(text) + text.length });
  const span = spanOf(words);
  return {
    ...base,
    quotations: base.quotations
      .filter(({ start, end }) => end <= span.start || start >= span.end)
      .map((quotation, index) => ({ ...quotation, index })),
    disputed: [{ ...span, kind, dispute, cue: spanOf(cue) }],
  };
}

const DENIED = disputing(
  article(
    'menara',
    [
      'Kepala Desa Lintang, Wira Sukmana, membantah pernah berkata “menara itu akan kami robohkan tahun depan”.',
      'Warga berkumpul di lapangan sejak pagi. “Menara itu kebanggaan desa,” kata Wira Sukmana.',
    ].join('\n\n'),
  ),
  '“menara itu akan kami robohkan tahun depan”',
  'membantah',
  'denied',
  'direct',
);
const FAKE = disputing(
  article(
    'mill',
    'Mayor Ida Crane spoke on Monday. “The mill closes at the end of March,” the clip has her say. Experts call the clip a forgery.',
    'en',
  ),
  '“The mill closes at the end of March,”',
  'a forgery',
  'fake',
  'direct',
);
const REPORTED = disputing(
  article('sumur', 'Lurah Tirta Melati enggan mengatakan sumur umum sudah tercemar limbah. Ia memilih diam.'),
  'sumur umum sudah tercemar limbah',
  'enggan mengatakan',
  'denied',
  'indirect',
);
const SAID = article('lain', '“Menara itu akan kami robohkan tahun depan,” kata Lukman Harun di balai desa.');

const INDEX = createIndex([DENIED, FAKE, REPORTED]);
const checkIn = (claim: string, speaker?: string, index = INDEX) =>
  checkQuotation(claim, index, speaker === undefined ? {} : { speaker });

describe('disputed words', () => {
  it.each([undefined, 'Wira Sukmana', 'Ida Crane', 'siapa saja'])('are disputed, given to %s', (speaker) => {
    const found = checkIn('“Menara itu akan kami robohkan tahun depan”', speaker);
    expect(found).toMatchObject({
      verdict: 'disputed',
      dispute: 'denied',
      cut: false,
      found: null,
      speakerMatches: null,
      differences: [],
      disputing: null,
    });
    expect(found.nearest).toMatchObject({ score: 1 });
    expect(found.nearest?.text).toContain('membantah pernah berkata');
  });

  it.each([
    ['a typing error', 'menara itu akan kami robokhan tahun depan'],
    ['another word', 'menara itu akan kami robohkan bulan depan'],
    ['a negation more', 'menara itu tidak akan kami robohkan tahun depan'],
    ['a part of them', 'akan kami robohkan tahun depan'],
    ['words left out', 'menara itu … kami robohkan tahun depan'],
  ])('are disputed with %s', (_, claim) => {
    for (const written of [claim, `“${claim}”`]) expect(checkIn(written).verdict).toBe('disputed');
  });

  it('are disputed where they are reported', () => {
    expect(checkIn('sumur umum sudah tercemar limbah', 'Tirta Melati')).toMatchObject({ verdict: 'disputed' });
  });

  it('are shown with the sentence that disputes them, and highlighted', () => {
    const { nearest, dispute } = checkIn('“The mill closes at the end of March” — Ida Crane');
    expect(dispute).toBe('fake');
    expect(nearest?.text).toBe(
      '“The mill closes at the end of March,” the clip has her say. Experts call the clip a forgery.',
    );
    const highlights = nearest?.highlights.map(([start, end]) => nearest.text.slice(start, end));
    expect(highlights).toEqual(['The mill closes at the end of March']);
  });

  it('leave what was really said beside them as it is', () => {
    const found = checkIn('“Menara itu kebanggaan desa”', 'Wira Sukmana');
    expect(found).toMatchObject({ verdict: 'verbatim', dispute: null, speakerMatches: true });
  });

  it('are verbatim with the dispute where another source really has them', () => {
    const both = createIndex([DENIED, SAID]);
    const found = checkIn('“Menara itu akan kami robohkan tahun depan”', 'Lukman Harun', both);
    expect(found).toMatchObject({ verdict: 'verbatim', dispute: 'denied', speakerMatches: true, nearest: null });
    expect(found.disputing?.text).toContain('membantah');
    const other = checkIn('“Menara itu akan kami robohkan tahun depan”', 'Wira Sukmana', both);
    expect(other).toMatchObject({ verdict: 'misattributed', dispute: 'denied' });
  });

  it('give way to what was said nearer to the claim', () => {
    const both = createIndex([
      DENIED,
      article('lain', '“Menara itu akan kami cat tahun depan juga,” kata Lukman Harun.'),
    ]);
    expect(checkIn('“Menara itu akan kami cat tahun depan”', undefined, both).verdict).toBe('verbatim');
    expect(checkIn('“Menara itu akan kami cat bulan depan juga”', undefined, both).verdict).toBe('altered');
  });
});

describe('words that stand in a source as nobody’s quotation', () => {
  const STALL = createIndex([
    article(
      'kios',
      [
        'Kios Ikan Dibangun Lagi',
        'Pasar Rawa dibuka pukul enam. Pedagang menata ikan di lapak masing-masing.',
        'Papan di gerbang bertuliskan “buang sampah pada tempatnya setiap hari”.',
        '“Lapak kami sudah basah sejak subuh,” kata Sri Wahyuni.',
        'Sri Wahyuni menyebut bahwa harga ikan naik dua kali lipat.',
      ].join('\n\n'),
    ),
  ]);

  it.each([
    ['the publisher’s', 'Pedagang menata ikan di lapak masing-masing'],
    ['a heading’s', 'Kios Ikan Dibangun Lagi'],
    ['those of two sentences', 'dibuka pukul enam. Pedagang menata ikan'],
    ['those of a sign in marks', 'buang sampah pada tempatnya setiap hari'],
    ['the same in another typography', 'PEDAGANG MENATA IKAN DI LAPAK MASING MASING'],
    ['parts of one sentence', 'Pedagang menata … di lapak masing-masing'],
  ])('are unattributed where they are %s', (_, claim) => {
    const found = checkQuotation(`“${claim}”`, STALL, { speaker: 'Sri Wahyuni' });
    expect(found).toMatchObject({
      verdict: 'unattributed',
      found: null,
      speakerMatches: null,
      differences: [],
      dispute: null,
    });
    expect(found.nearest?.score).toBe(1);
  });

  it('are highlighted in their passage', () => {
    const { nearest } = checkQuotation('“menata ikan di lapak masing-masing”', STALL);
    expect(nearest?.text).toBe('Pedagang menata ikan di lapak masing-masing.');
    expect(nearest?.highlights.map(([start, end]) => nearest.text.slice(start, end))).toEqual([
      'menata ikan di lapak masing-masing',
    ]);
  });

  it('are not found where one of them is another', () => {
    expect(checkQuotation('“Pedagang menata sayur di lapak masing-masing”', STALL).verdict).toBe('not-found');
  });

  it('are reported where a reported clause has them, and said where somebody said them', () => {
    expect(checkQuotation('“harga ikan naik dua kali lipat”', STALL).verdict).toBe('reported-only');
    expect(checkQuotation('“Lapak kami sudah basah sejak subuh”', STALL).verdict).toBe('verbatim');
  });

  it('outside of all sentences are found too', () => {
    const dated = article(
      'kredit',
      'LINTANG, Warta Rawa - Pasar dibuka pukul enam pagi oleh lurah.\n\n(Warta Rawa/dsk)',
    );
    const found = checkQuotation('“LINTANG, Warta Rawa - Pasar dibuka pukul enam”', createIndex([dated]));
    expect(found).toMatchObject({ verdict: 'unattributed' });
    expect(found.nearest?.text).toContain('Pasar dibuka');
  });

  it('are never taken for a translation', () => {
    expect(check('“spoke to the board on Monday”').verdict).toBe('unattributed');
  });
});

describe('words that somebody asks about', () => {
  const MINUTES = createIndex([
    article('rapat', 'Notula rapat. Tirta Melati menanyakan apakah iuran kebersihan naik dua kali lipat tahun ini.'),
    article('board', 'Minutes. Ida Crane asked whether the harbour fee had doubled since March.', 'en'),
    article(
      'calls',
      'Ida Crane: Did Lukman Harun say “the bridge will close for good”?\n\nOmar Reed: I do not know.',
      'en',
    ),
  ]);

  it.each([
    ['iuran kebersihan naik dua kali lipat tahun ini', 'Tirta Melati'],
    ['the harbour fee had doubled since March', 'Ida Crane'],
    ['the bridge will close for good', 'Ida Crane'],
  ])('given %j by who asks, then it is disputed as asked', (claim, speaker) => {
    const { verdict, dispute } = checkIn(claim, speaker, MINUTES);
    expect([verdict, dispute]).toEqual(['disputed', 'asked']);
  });

  it.each([
    ['apakah iuran kebersihan naik dua kali lipat tahun ini', 'Tirta Melati'],
    ['whether the harbour fee had doubled since March', 'Ida Crane'],
  ])('given the question %j itself, then it is reported', (claim, speaker) => {
    expect(checkIn(claim, speaker, MINUTES).verdict).toBe('reported-only');
  });
});
