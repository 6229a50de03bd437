import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createArticle } from '../../src/article/article.ts';
import { CODE_POINT } from '../support/code-points.ts';
import { read, type Said, turnsOf } from '../support/said.ts';

/** Names with no other use, each of two words. */
const NAMES = ['Lena Moor', 'Tarik Voss', 'Rini Lestari', 'Omar Reed', 'Edith Marlow', 'Jonas Pell', 'Budi Wibawa'];
const WORDS = 'the pump is late and pond we need a boat for rain old gate was shut on our side too cold'.split(' ');

const time = (at: number) => `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;

/** A turn as each shape writes it. @param at the number of the turn */
const SHAPES: Readonly<Record<string, (name: string, words: string, at: number) => string>> = {
  colon: (name, words) => `${name}: ${words}`,
  capitals: (name, words) => `${name.toUpperCase()}: ${words}`,
  bold: (name, words) => `**${name}:** ${words}`,
  'bold alone': (name, words) => `**${name}**\n${words}`,
  angles: (name, words) => `>> ${name}: ${words}`,
  nick: (name, words) => `<${name.split(' ')[0]?.toLowerCase()}> ${words}`,
  'nick and time': (name, words, at) => `[${time(at)}:07] <${name.split(' ')[0]?.toLowerCase()}> ${words}`,
  'time before': (name, words, at) => `[00:${time(at)}] ${name}: ${words}`,
  'time behind': (name, words, at) => `${name}  0:${time(at)}\n${words}`,
  'time above': (name, words, at) => `[00:${time(at)}]\n${name}: ${words}`,
  zoom: (name, words, at) => `09:${time(at)} From ${name} to Everyone: ${words}`,
  whatsapp: (name, words, at) => `13/03/26, ${time(at)} - ${name}: ${words}`,
  item: (name, words) => `- ${name} (guest): ${words}`,
};

const LABELS: Readonly<Record<string, (name: string) => string>> = {
  capitals: (name) => name.toUpperCase(),
  nick: (name) => name.split(' ')[0]?.toLowerCase() ?? '',
  'nick and time': (name) => name.split(' ')[0]?.toLowerCase() ?? '',
  item: (name) => `${name} (guest)`,
};

const sentence = fc
  .tuple(fc.array(fc.constantFrom(...WORDS), { minLength: 3, maxLength: 9 }), fc.constantFrom('.', '?', '!'))
  .map(([words, end]) => `So ${words.join(' ')}${end}`);
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 3 }).map((sentences) => sentences.join(' '));
const turn = fc.tuple(fc.constantFrom(...NAMES), fc.array(paragraph, { minLength: 1, maxLength: 3 }));
const turns = fc
  .array(turn, { minLength: 4, maxLength: 12 })
  .filter((all) => new Set(all.map(([name]) => name)).size > 1);

/** Names in bold on their own lines, once each over several paragraphs, are like headings: nobody can tell. */
const isClear = (shape: string, all: readonly (readonly [name: string, paragraphs: readonly string[]])[]) =>
  shape !== 'bold alone' || new Set(all.map(([name]) => name)).size < all.length;

describe.each(Object.keys(SHAPES))('a transcript in the shape %s', (shape) => {
  it('gives back exactly its turns, without label, time or furniture', () => {
    fc.assert(
      fc.property(turns, (all) => {
        fc.pre(isClear(shape, all));
        const written = all.map(([name, [first = '', ...rest]], at) =>
          [SHAPES[shape]?.(name, first, at), ...rest].join('\n\n'),
        );
        const label = LABELS[shape] ?? ((name: string) => name);
        const said = all.map(([name, words]): Said => {
          const speaker = shape === 'item' ? name : label(name);
          return [label(name), speaker, words.join('\n\n')];
        });
        expect(turnsOf(read(written.join('\n\n')))).toEqual(said);
      }),
      { numRuns: 60 },
    );
  });
});

const piece = fc.constantFrom(
  ...[
    'Lena Moor',
    'Tarik',
    'lena',
    'Ketua',
    'MS. MOOR',
    'Q',
    'A',
    'SPEAKER_00',
    'Present',
    'Hadir',
    'Note',
    'RESOLVED',
  ],
  ...[':', ': ', ' : ', '\n', '\n\n', '**', '>> ', '<', '>', '[', ']', '(', ')', '- ', '* ', '\t', ' – ', '.- ', '. '],
  ...[
    '10:15',
    '00:01:12',
    '12/03/26',
    '{Attachments}',
    'Baca juga: Kolam',
    '-!- lena left',
    '# Pond',
    '---',
    '|',
    '“',
    '”',
  ],
  ...['said that the pump is late', 'kata Tarik', 'my cousin told me that it rains', 'so we wait', ', ', '\u200e', '…'],
);
const text = fc
  .array(fc.tuple(piece, fc.constantFrom('', ' ')), { maxLength: 60 })
  .map((parts) => parts.flat().join(''));
const language = fc.constantFrom('id' as const, 'en' as const);

describe('any text', () => {
  it('has turns that do not overlap, statements within one turn or outside all, and tidy spans', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: CODE_POINT, maxLength: 200 })), language, (body, code) => {
        const { quotations, blocks } = createArticle({ id: 'any', body, language: code, source: {} });
        const all = quotations.filter(({ isTurn }) => isTurn);
        const others = quotations.filter(({ isTurn }) => !isTurn);
        for (const layer of [all, others, blocks]) {
          let end = 0;
          for (const span of layer) {
            expect(span.start).toBeGreaterThanOrEqual(end);
            expect(span.end).toBeGreaterThan(span.start);
            expect(body.slice(span.start, span.end)).toBe(body.slice(span.start, span.end).trim());
            end = span.end;
          }
          expect(end).toBeLessThanOrEqual(body.length);
        }
        for (const { start, end } of others) {
          const touched = all.filter((one) => one.start < end && start < one.end);
          expect(touched.every((one) => one.start <= start && end <= one.end)).toBe(true);
        }
        for (const { start, speakerMention, cue } of all) {
          expect(cue).toBeNull();
          expect(speakerMention?.end ?? Number.POSITIVE_INFINITY).toBeLessThanOrEqual(start);
        }
      }),
      { numRuns: 500 },
    );
  });
});
