/** The rules by which a page's text is told from what stands around it, and what they leave alone. */
import { describe, expect, it } from 'vitest';
import { isFurniture, isHeadOfOthers } from '../../../../../src/article/formats/page/furniture.ts';
import { linkedDataOf } from '../../../../../src/article/formats/page/linked-data.ts';
import { readPage } from '../../../../../src/article/formats/page/page.ts';
import { splitTitle, withoutSite } from '../../../../../src/article/formats/page/title.ts';

const TITLE = 'Rapat Dermaga Kampung Hilir';
const PROSE = 'Warga membersihkan sungai pada hari Minggu, dan air kembali jernih setelah beberapa jam kerja bersama.';
const page = (body: string, head = '') =>
  `<!doctype html><html lang="id"><head><title>${TITLE}</title>${head}</head><body>${body}</body></html>`;

function textOf(html: string): string[] {
  const { body, blocks } = readPage(html);
  return (blocks ?? []).filter(({ kind }) => kind !== 'furniture').map(({ start, end }) => body.slice(start, end));
}

describe('lines of a page', () => {
  it.each([
    'Baca juga: Dermaga lama dibongkar',
    'Simak Video “Dermaga Lama”',
    'Share this article',
    'Print this',
    'Unduh PDF',
    'Cetak halaman ini',
    'Sudah berlangganan? Masuk',
    'Already a subscriber? Log in',
    'Artikel ini khusus untuk pelanggan.',
    'Berlangganan sekarang',
    'Skip to main content',
    'Tentang Kami | Redaksi | Pedoman Media Siber',
    'Artikel ini telah tayang di kabarpagi.example dengan judul Dermaga',
  ])('given “%s”, then it is furniture', (line) => {
    expect(isFurniture(line)).toBe(true);
  });

  it.each([
    'Langganan air minum naik dua puluh persen, kata Lena Moor.',
    'Berlangganan koran desa tetap gratis bagi warga.',
    'Sudah banyak pelanggan mengeluh kepada dinas.',
    'Berita acara hanya ditandatangani anggota rapat.',
    'Langsung ke pokok acara, kata ketua.',
    'Close this matter at the next meeting.',
    'Arga Putra | Ketua | Setuju',
    'Daftar hadir ada pada lampiran.',
    'Print shops will close on Friday.',
  ])('given “%s”, then it is text', (line) => {
    expect(isFurniture(line)).toBe(false);
  });

  it('given the head of a list of other articles, then what it lists is furniture; other heads list text', () => {
    expect(isHeadOfOthers('Berita Terkait')).toBe(true);
    expect(isHeadOfOthers('Agenda Lain')).toBe(false);
    expect(isHeadOfOthers('Related matters')).toBe(false);
    const list = (head: string) =>
      page(`<h1>${TITLE}</h1><p>${PROSE}</p><h3>${head}</h3><ul><li>Jembatan tua</li></ul>`);
    expect(textOf(list('Berita Terkait'))).not.toContain('Jembatan tua');
    expect(textOf(list('Agenda Lain'))).toContain('Jembatan tua');
  });
});

describe('elements of a page', () => {
  it.each([
    ['a menu', '<div class="main-menu"><p>Beranda dan Daerah</p></div>'],
    ['a menu in its holder', '<div id="sidebar-wrapper"><p>Beranda dan Daerah</p></div>'],
    ['a banner by its id', '<div id="CybotCookiebotDialog"><p>Beranda dan Daerah</p></div>'],
    ['a caption', '<p class="photo__caption">Beranda dan Daerah</p>'],
    [
      'a list of links above the title',
      '<ul><li><a href="/">Beranda dan Daerah</a></li><li><a href="/m">Masuk</a></li></ul>',
    ],
  ])('given %s, then it is left out', (_what, element) => {
    expect(textOf(page(`${element}<h1>${TITLE}</h1><p>${PROSE}</p>`))).toEqual([TITLE, PROSE]);
  });

  it.each([
    ['one that says what stands beside it', `<div class="has-sidebar"><p>${PROSE}</p></div>`],
    ['a day within a sentence', `<p>${PROSE.replace('Minggu', '<span class="post-date">Minggu</span>')}</p>`],
    ['a form around the page', `<form id="aspnetForm"><h1>${TITLE}</h1><p>${PROSE}</p></form>`],
    ['a menu by name that holds the page', `<div class="menu"><main><p>${PROSE}</p></main></div>`],
  ])('given %s, then its text is read', (_what, element) => {
    expect(textOf(page(element))).toContain(PROSE);
  });

  it('given who was there as links below the title, then they are read', () => {
    const present = '<ul><li><a href="/1">Lena Moor</a></li><li><a href="/2">Tarik Voss</a></li></ul>';
    const html = page(`<h1>${TITLE}</h1><h2>Hadir</h2>${present}<p>${PROSE}</p>`);
    expect(textOf(html)).toEqual(expect.arrayContaining(['Lena Moor', 'Tarik Voss']));
  });

  it('given messages that each name their author, then the authors are read', () => {
    const message = (name: string) => `<div><div class="author">${name}</div><p>${PROSE}</p></div>`;
    const names = ['Lena Moor', 'Tarik Voss', 'Arga Putra', 'Wening Sari', 'Sutan Harahap'];
    expect(textOf(page(`<h1>${TITLE}</h1>${names.map(message).join('')}`))).toEqual(expect.arrayContaining(names));
  });
});

describe('the day that a page shows', () => {
  const dayOf = (body: string, head = '') => readPage(page(body, head)).frontMatter.published ?? null;

  it.each([
    ['Selasa, 21 Oktober 2025 10:15 WIB', '2025-10-21'],
    ['Kabar Pagi - 13/10/2025, 21:44 WIB', '2025-10-13'],
    ['Published 3 November 2025', '2025-11-03'],
    ['October 21, 2025 at 9:00 am', '2025-10-21'],
    ['By Ida Quill | 2025-10-21', '2025-10-21'],
    ['Senin, 21 Oktober 2025', null],
    ['05/06/2025', null],
    ['Diperbarui 21 Oktober 2025', null],
  ])('given “%s” below its title, then %s', (line, day) => {
    expect(dayOf(`<h1>${TITLE}</h1><p>${line}</p><p>${PROSE}</p>`)).toBe(day);
  });

  it('given a day in a sentence, then it is none of the page', () => {
    expect(dayOf(`<h1>${TITLE}</h1><p>Pada 21 Oktober 2025 warga bertemu. ${PROSE}</p>`)).toBeNull();
  });

  it('given a day of a meeting, then that; a field goes before it', () => {
    const body = `<h1>${TITLE}</h1><p>Hari/Tanggal: Selasa, 21 Oktober 2025</p><p>${PROSE}</p>`;
    expect(dayOf(body)).toBe('2025-10-21');
    expect(dayOf(body, '<meta name="publish-date" content="2025-10-23">')).toBe('2025-10-23');
    expect(textOf(page(body))).toContain('Hari/Tanggal: Selasa, 21 Oktober 2025');
  });
});

describe('the title of a page', () => {
  it.each([
    ['Dermaga Dibuka | Kabar Pagi', ['Dermaga Dibuka'], 'Dermaga Dibuka', 'Kabar Pagi'],
    ['Dermaga Dibuka - Daerah - Kabar Pagi', ['Dermaga Dibuka'], 'Dermaga Dibuka', 'Kabar Pagi'],
    ['Kabar Pagi: Dermaga Dibuka Lagi', ['Kabar Pagi', 'Dermaga Dibuka Lagi'], 'Dermaga Dibuka Lagi', 'Kabar Pagi'],
    ['Dermaga Dibuka Lagi | Portal Berita', ['Portal Berita'], 'Dermaga Dibuka Lagi | Portal Berita', null],
    ['Dermaga Dibuka', ['Dermaga Dibuka'], 'Dermaga Dibuka', null],
    ['', ['Dermaga Dibuka'], 'Dermaga Dibuka', null],
    ['Dermaga Dibuka | Kabar Pagi', [], 'Dermaga Dibuka | Kabar Pagi', null],
    ['Dermaga Dibukanya | Kabar Pagi', ['Dermaga Dibuka'], 'Dermaga Dibukanya | Kabar Pagi', null],
  ])('given “%s” and the headings %j, then “%s” of %s', (written, headings, title, site) => {
    expect(splitTitle(written, headings)).toEqual({ title, site });
  });

  it('given the name of its site, then it is taken off', () => {
    expect(withoutSite('Dermaga Dibuka - Kabar Pagi', 'Kabar Pagi')).toBe('Dermaga Dibuka');
    expect(withoutSite('Kabar Pagi', 'Kabar Pagi')).toBe('Kabar Pagi');
    expect(withoutSite('Siapa Pemilik Kabar Pagi', 'Kabar Pagi')).toBe('Siapa Pemilik Kabar Pagi');
  });
});

describe('JSON-LD', () => {
  const NOTHING = { headline: null, publisher: null, published: null, url: null };

  it.each([
    ['no JSON', '{'],
    ['what is no thing', '[1, "a", null, [[]]]'],
    ['lists without end', '['.repeat(10_000)],
    ['lists in lists', `${'['.repeat(500)}${']'.repeat(500)}`],
    ['other things', '{"@type":"BreadcrumbList","itemListElement":[]}'],
    ['fields that are no texts', '{"headline":1,"datePublished":[],"publisher":{"name":{}},"mainEntityOfPage":{}}'],
  ])('given %s, then nothing', (_what, text) => {
    expect(linkedDataOf([text])).toEqual(NOTHING);
  });

  it('given line ends in strings, and a publisher that is named elsewhere, then both are read', () => {
    const texts = [
      '{"@type":"Organization","@id":"#o","name":"Kabar Pagi"}',
      '{"headline":"Dermaga\ndibuka","publisher":[{"@id":"#o"}],"mainEntityOfPage":{"@id":"https://kabarpagi.example/1"}}',
    ];
    expect(linkedDataOf(texts)).toEqual({
      headline: 'Dermaga dibuka',
      publisher: 'Kabar Pagi',
      published: null,
      url: 'https://kabarpagi.example/1',
    });
  });
});
