import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../../../../src/language/types.ts';
import { allSaid, namesOf, read } from '../../../support/said.ts';

const blocksOf = (body: string, language: LanguageCode) =>
  read(body, language)
    .blocks.filter(({ kind }) => kind === 'furniture')
    .map(({ start, end }) => body.slice(start, end));

describe('lines of a page between paragraphs', () => {
  const PAGES: readonly (readonly [language: LanguageCode, first: string, second: string, third: string])[] = [
    [
      'id',
      'Simak Video "Bupati Seno Menangis"',
      'Baca juga: Rini Lestari Bicara Soal Pompa',
      'Foto: Dewi Anggun/Kabar Pagi',
    ],
    ['id', 'Dilarang mengutip isi tanpa izin Sari Melati.', '[Gambas:Video 20detik]', '(dew/sar)'],
    ['id', 'BACA JUGA : Kata Rini Lestari, Pompa Rusak', 'Lihat juga Video: Joko Tirta Marah', 'Berita terkait'],
    ['id', 'Ikuti Joko Tirta di saluran WhatsApp', 'ADVERTISEMENT', 'Tag: Seno Wibawa, kolam'],
    ['en', 'READ ALSO: Tarik Voss Speaks Out', 'WATCH: Omar Reed on the ferry', 'Photo: Edith Marlow/Harbour Star'],
    ['en', 'Sign up for our newsletter by Jonas Pell', '© 2026 Harbour Star. All rights reserved.', 'Advertisement'],
    ['en', 'Related stories: Omar Reed said no', 'Credit: Jonas Pell', 'Tags: Edith Marlow, pond'],
    ['en', 'Read more: Jonas Pell said the ferry is sold', 'Share', 'Page 3 of 9'],
  ];

  it.each(PAGES)(
    'given in %s “%s”, “%s” and “%s”, then they name and quote nobody',
    (language, first, second, third) => {
      const lines = [first, second, third];
      const [before, quotation, after] =
        language === 'id'
          ? ['Bupati Arga Putra menutup kolam pada Senin.', '"Kolam ini berbahaya," kata Arga.', 'Warga pulang.']
          : [
              'Mayor Arga Putra closed the pond on Monday.',
              '“This pond is dangerous,” said Putra.',
              'People went home.',
            ];
      const body = [before, first, quotation, second, third, after].join('\n\n');
      const article = read(body, language);
      expect(blocksOf(body, language)).toEqual(lines);
      expect(namesOf(article)).toEqual(['Arga Putra']);
      expect(allSaid(article).map(([, speaker, words]) => [speaker, words])).toEqual([
        ['Arga Putra', quotation.replace(/ (?:kata|said) .*/u, '')],
      ]);
      const text = article.sentences.map(({ start, end }) => body.slice(start, end)).join('\n');
      expect(lines.filter((line) => text.includes(line))).toEqual([]);
    },
  );
});

describe('titles in a list of sources', () => {
  it.each([
    '"Pond closed after storm" — Harbour Star, August 15, 2008',
    '"Pump is late again" – Mill Post, 4 May 2009',
    '“Who pays for the ferry?” — Brookland Echo, May 2010',
    '“Kolam ditutup setelah badai” — Kabar Pagi, 4 Mei 2009',
  ])('given %s, then nobody is quoted', (line) => {
    for (const mark of ['- ', '', '1. ']) {
      expect(allSaid(read(`The pond was closed.\n\n## Sources\n\n${mark}${line}\n\nIt rained.`))).toEqual([]);
    }
  });
});

describe('words that stand where a speaker would', () => {
  it.each([
    ['en', 'Yeah, I think the pond is deep.'],
    ['en', 'See the instructions for details, said the sign.'],
    ['en', 'Everyone said the hall was cold.'],
    ['en', 'Nobody said the pump was late.'],
    ['en', 'Okay, we said the gate is shut.'],
    ['id', 'Iya, kata saya aula itu dingin.'],
    ['id', 'Semuanya bilang aula itu dingin.'],
    ['id', 'Pokoknya saya bilang pompa itu telat.'],
    ['id', 'Nah, menurut saya kolam itu dalam.'],
  ] as const)('given in %s “%s”, then no person', (language, line) => {
    for (const body of [line, `${line}\n\n${language === 'en' ? 'It rains.' : 'Hujan.'}`]) {
      expect(namesOf(read(body, language))).toEqual([]);
    }
  });
});

describe('markup in a text', () => {
  const MARKED: readonly (readonly [language: LanguageCode, marked: string])[] = [
    ['id', '**Arga Putra** mengatakan bahwa jembatan itu aman.'],
    ['id', 'Bupati **Arga Putra** mengatakan bahwa jembatan itu aman.'],
    ['id', '*"Jembatan ini aman,"* kata **Arga Putra**.'],
    ['id', '[Rini Lestari](https://kolam.example/rini) mengatakan bahwa pompa itu rusak.'],
    ['id', '[[Budi Wibawa]] menyatakan bahwa kas itu cukup.'],
    ['id', '“__Jembatan ini aman__,” ujar [[warga/arga|Arga Putra]].'],
    ['en', '<b>Lena Moor</b> said the pump is late.'],
    ['en', '*“It is late,”* said **Lena Moor**.'],
    ['en', '“It comes on Friday,” said [Tarik Voss](https://pond.example/voss).'],
    ['en', 'Mayor _Lena Moor_ said the pump is late.'],
    ['en', '<strong>“It is late,”</strong> <em>Lena Moor</em> said.'],
  ];

  it.each(MARKED)('given in %s “%s”, then names and words are those of the text without it', (language, marked) => {
    const unmarked = (text: string) =>
      text
        .replace(/\[\[(?:[^\]|]*\|)?([^\]]+)\]\]/gu, '$1')
        .replace(/\[([^\]]+)\]\([^)]*\)/gu, '$1')
        .replace(/<\/?\w+>|[*_]/gu, '');
    const [article, expected] = [read(marked, language), read(unmarked(marked), language)];
    const said = allSaid(article).map(([mention, speaker, words]) => [mention, speaker, unmarked(words)]);
    expect(said).toEqual(allSaid(expected));
    expect(allSaid(expected)).toHaveLength(1);
    expect(namesOf(article)).toEqual(namesOf(expected));
    expect(article.people.map(({ office }) => office)).toEqual(expected.people.map(({ office }) => office));
  });
});

describe('somebody who is spoken to', () => {
  it.each([
    [
      'id',
      'jadi Mas Anto Wibisono ya memang jembatan itu perlu\ntim saya para ahli yang mendampingi menyampaikan bahwa jembatan itu aman',
    ],
    ['id', 'begini Bu Rini Lestari ya kami sudah siap\npara tukang yang memeriksa mengatakan bahwa pompa itu kuat'],
    ['id', 'Terima kasih Pak Arga Putra atas pertanyaannya. Para ahli menyatakan bahwa jembatan itu aman.'],
    ['en', 'so Mr Voss you know the pump is old\nmy team who checked it said that the pump is safe'],
    ['en', 'well Lena Moor as you asked the pond is deep\nthe divers who went down reported that the ground is soft'],
    ['en', 'Thank you, Lena, for your question. The engineers said that the pump is safe.'],
  ] as const)('given in %s “%s”, then they say nothing', (language, body) => {
    const { quotations } = read(body, language);
    expect(quotations.flatMap(({ speakers }) => speakers.filter(({ person }) => person !== null))).toEqual([]);
  });

  it.each([
    ['id', 'Rini: Betul Pak Budi Wibawa, jembatan itu aman menurut ahli.\nBudi: Terima kasih.'],
    ['id', 'Rini: Begini Bu Sari Melati, kata tukang pompanya kuat sekali.\nBudi: Syukurlah.'],
    ['en', 'Lena: You know, Mr Tarik Voss, the engineer said that the pump is safe.\nOmar: Good.'],
  ] as const)('given in %s in a turn “%s”, then these are not their words', (language, body) => {
    const { quotations, people } = read(body, language);
    const addressed = people.findIndex(({ name }) => /Budi|Sari|Voss/u.test(name));
    const told = quotations.filter(({ isTurn }) => !isTurn);
    expect(told.flatMap(({ speakers }) => speakers.filter(({ person }) => person === addressed))).toEqual([]);
  });
});
