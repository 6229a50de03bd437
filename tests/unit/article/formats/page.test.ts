import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../src/article/formats/page/page.ts';

const WORDS = 'Warga membersihkan sungai pada hari Minggu, dan air kembali jernih setelah beberapa jam kerja bersama.';
const page = (body: string, head = '') =>
  `<!doctype html><html lang="id"><head>${head}</head><body>${body}</body></html>`;
const article = (body: string) =>
  page(`<nav><a href="/">Beranda</a></nav><article>${body}</article><footer>© 2025</footer>`);

const blocksOf = (html: string) => {
  const { body, blocks } = readPage(html);
  return blocks?.map(({ kind, start, end }) => [kind, body.slice(start, end)]);
};

describe('what a page says of itself', () => {
  it('given meta tags, then title, publisher, day, address and language', () => {
    const head =
      '<title>Sungai bersih | Kabar Pagi</title><meta property="og:title" content="Sungai bersih">' +
      '<meta property="og:site_name" content="Kabar Pagi"><meta property="article:published_time" content="2025-10-21T10:00:00+07:00">' +
      '<link rel="canonical" href="https://kabarpagi.example/sungai">';
    expect(readPage(page(`<p>${WORDS}</p>`, head)).frontMatter).toEqual({
      title: 'Sungai bersih',
      publisher: 'Kabar Pagi',
      published: '2025-10-21T10:00:00+07:00',
      url: 'https://kabarpagi.example/sungai',
      language: 'id',
    });
  });

  it('given JSON-LD, then the article in it', () => {
    const data = {
      '@graph': [
        {
          '@type': 'NewsArticle',
          headline: 'Sungai bersih',
          datePublished: '2025-10-21',
          publisher: { name: 'Kabar Pagi' },
        },
      ],
    };
    const head = `<script type="application/ld+json">{</script><script type="application/ld+json">${JSON.stringify(data)}</script>`;
    expect(readPage(page(`<p>${WORDS}</p>`, head)).frontMatter).toMatchObject({
      title: 'Sungai bersih',
      publisher: 'Kabar Pagi',
      published: '2025-10-21',
    });
  });

  it('given an address that is not whole, then none', () => {
    const head = '<title>Sungai</title><link rel="canonical" href="/sungai">';
    expect(readPage(page(`<p>${WORDS}</p>`, head)).frontMatter).toEqual({ title: 'Sungai', language: 'id' });
  });
});

describe('the text of a page', () => {
  it('given an article between menus, then its paragraphs, headings and items, and nothing else', () => {
    const html = article(
      `<h2>Hasil</h2><p>${WORDS}</p><ul><li>Satu butir.</li><li>Dua butir.</li></ul><p>${WORDS}<br>Baris dua.</p>`,
    );
    expect(blocksOf(html)).toEqual([
      ['heading', 'Hasil'],
      ['paragraph', WORDS],
      ['item', 'Satu butir.'],
      ['item', 'Dua butir.'],
      ['paragraph', WORDS],
      ['paragraph', 'Baris dua.'],
    ]);
  });

  it('given a heading that is the title, then it stands above the text; the name of a site does not', () => {
    const head = '<title>Sungai bersih lagi | Kabar Pagi</title>';
    const body = `<header><h1>Portal Berita</h1></header><article><h1>Sungai bersih lagi</h1><p>${WORDS}</p><p>${WORDS}</p></article>`;
    expect(blocksOf(page(body, head))).toEqual([
      ['heading', 'Sungai bersih lagi'],
      ['paragraph', WORDS],
      ['paragraph', WORDS],
    ]);
  });

  it('given link lines, credits of pictures and copyright, then they are furniture', () => {
    const html = article(
      `<p>${WORDS}</p><p>Baca juga: <a href="/2">Dermaga lama dibongkar</a></p><figure><img src="a.png"><figcaption>Sungai itu. Foto: Arga Putra</figcaption></figure><p>${WORDS}</p><p>Copyright 2025 Kabar Pagi</p>`,
    );
    expect(blocksOf(html)?.filter(([kind]) => kind !== 'furniture')).toEqual([
      ['paragraph', WORDS],
      ['paragraph', WORDS],
    ]);
  });

  it('given bold labels, then they stand before their words', () => {
    const html = page(`<p><b>LENA MOOR:</b>Kami mulai.</p><p><strong>TARIK VOSS</strong>: Baik. ${WORDS}</p>`);
    expect(blocksOf(html)?.map(([, text]) => text)).toEqual(['LENA MOOR: Kami mulai.', `TARIK VOSS: Baik. ${WORDS}`]);
  });

  it('given minutes of lists and tables, then nothing is lost', () => {
    const rows = Array.from(
      { length: 12 },
      (_, at) => `<tr><td>Keputusan ${at}</td><td>Dermaga nomor ${at} dibongkar.</td></tr>`,
    );
    const html = page(
      `<h1>Notulen RT</h1><ul><li>Hadir: Lena Moor</li></ul><table>${rows.join('')}</table><dl><dt>Ketua</dt><dd>Arga Putra</dd></dl>`,
    );
    const blocks = blocksOf(html);
    expect(blocks?.filter(([kind]) => kind === 'row')).toHaveLength(12);
    expect(blocks).toContainEqual(['row', 'Keputusan 3\tDermaga nomor 3 dibongkar.']);
    expect(blocks?.map(([, text]) => text)).toEqual(
      expect.arrayContaining(['Hadir: Lena Moor', 'Ketua', 'Arga Putra']),
    );
  });

  it.each([
    ['blank lines', 'LENA MOOR: Kami mulai\n  rapat ini.\n\nTARIK VOSS: Baik.'],
    ['line ends alone', 'LENA MOOR: Kami mulai rapat ini.\nTARIK VOSS: Baik.'],
  ])('given text that was laid out by %s, then its paragraphs', (_what, text) => {
    expect(readPage(page(`<pre>${text}</pre>`)).body).toBe('LENA MOOR: Kami mulai rapat ini.\n\nTARIK VOSS: Baik.');
  });

  it('given entities and a fragment without a body, then its text', () => {
    expect(readPage('<p>Laut &amp; kota &ndash; 5&nbsp;kg</p>').body).toBe('Laut & kota – 5 kg');
  });

  it('given what is hidden, then it is not read', () => {
    expect(readPage(page(`<p hidden>Rahasia</p><p style="display: none">Rahasia</p><p>${WORDS}</p>`)).body).toBe(WORDS);
  });
});

describe('pages without a text', () => {
  it.each([
    ['scripts alone', page('<script>kata()</script>'), /no text/],
    [
      'a wall of consent',
      page('<p>We value your privacy. We use cookies.</p><button>Accept</button>'),
      /notice on consent/,
    ],
    ['a paywall', page('<p>Berlangganan untuk membaca artikel ini.</p>'), /subscription/],
  ])('given %s, then that is said', (_what, html, message) => {
    expect(() => readPage(html)).toThrow(message);
  });

  it('given a short page that says something, then it is read', () => {
    expect(readPage('<html><body>Rapat ditunda.</body></html>').body).toBe('Rapat ditunda.');
  });
});
