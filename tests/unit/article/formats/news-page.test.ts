/** A page as news sites make them: the article among banners, menus, lists of others and advertisements. */
import { expect, it } from 'vitest';
import { readPage } from '../../../../src/article/formats/page/page.ts';

const PAGE = `<!DOCTYPE html><html lang="id-ID"><head><meta charset="utf-8"><title>Dermaga Lama Kampung Hilir Dibongkar Bulan Depan - Kabar Pagi</title>
<meta property="og:title" content="Dermaga Lama Kampung Hilir Dibongkar Bulan Depan"><meta property="og:site_name" content="Kabar Pagi"><meta property="og:type" content="article"><meta property="article:published_time" content="2025-10-21T09:12:00+07:00"><link rel="canonical" href="https://kabarpagi.example/daerah/dermaga-lama">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Dermaga Lama"}</script></head>
<body class="single"><div id="cookie-consent" class="cookie-consent"><p>Kami memakai cookie untuk pengalaman terbaik.</p><button>Setuju</button></div>
<div class="topbar"><a href="/">Kabar Pagi</a> <span>Selasa, 21 Oktober 2025</span></div><nav><ul><li><a href="/d">Daerah</a></li><li><a href="/e">Ekonomi</a></li></ul></nav>
<div class="container"><div class="row"><div class="col-8"><div class="breadcrumb"><a href="/">Home</a> / <a href="/d">Daerah</a></div><h1 class="title">Dermaga Lama Kampung Hilir Dibongkar Bulan Depan</h1><div class="meta"><span class="author">Arga Putra</span> - <time datetime="2025-10-21">21 Okt 2025</time></div>
<figure><img src="a.jpg"><figcaption>Dermaga lama di Kampung Hilir. (Foto: Arga Putra/Kabar Pagi)</figcaption></figure>
<div class="share-buttons"><a href="#">Facebook</a><a href="#">WhatsApp</a></div>
<div class="entry-content"><p><strong>KABAR PAGI, Kampung Hilir</strong> - Dermaga lama yang tiangnya keropos akan dibongkar bulan depan oleh dinas perhubungan kabupaten, setelah warga mengeluh selama dua tahun.</p>
<p>“Tiangnya sudah keropos, kami tidak mau menunggu korban,” kata Ketua RT Lena Moor, Senin (20/10/2025).</p>
<p><strong>Baca Juga:</strong> <a href="/x">Pasar Ikan Dibuka Lagi Setelah Diperbaiki</a></p>
<div class="ads"><ins class="adsbygoogle"></ins><p>ADVERTISEMENT</p></div>
<p>Menurut dia, dinas sudah menjanjikan dana sebesar Rp300 juta. Warga akan membantu membersihkan sungai sesudah dermaga dibongkar.</p>
<h2>Menunggu Dana</h2><p>Bendahara Tarik Voss mengatakan bahwa dana itu belum cair. Ia berharap pembongkaran selesai sebelum musim hujan.</p>
<blockquote><p>Kami hanya ingin anak-anak aman bermain di tepi sungai.</p></blockquote><p>Pembongkaran dijadwalkan selama tiga minggu. (*)</p><p>Editor: Wening Sari</p><p>Ikuti berita terbaru Kabar Pagi di Google News</p></div>
<div class="tags"><a href="/t/d">dermaga</a> <a href="/t/s">sungai</a></div>
<div class="related-posts"><h3>Berita Terkait</h3><ul><li><a href="/1">Jembatan tua diperbaiki</a></li><li><a href="/2">Warga gotong royong</a></li></ul></div><div class="comments"><h3>Komentar</h3><form><textarea></textarea></form></div></div>
<div class="col-4 sidebar"><h3>Terpopuler</h3><ol><li><a href="/3">Harga ikan naik tajam di pasar pagi</a><p>Harga ikan naik karena cuaca buruk di laut sejak pekan lalu.</p></li><li><a href="/4">Lomba layang-layang digelar</a></li></ol></div></div></div><footer><p>© 2025 Kabar Pagi. All rights reserved.</p></footer></body></html>`;

it('given a page of a news site, then its article alone is read', () => {
  const { body, blocks, frontMatter } = readPage(PAGE);
  const read = blocks?.map(({ kind, start, end }) => [kind, body.slice(start, end)]) ?? [];
  expect(frontMatter).toEqual({
    title: 'Dermaga Lama Kampung Hilir Dibongkar Bulan Depan',
    publisher: 'Kabar Pagi',
    published: '2025-10-21T09:12:00+07:00',
    url: 'https://kabarpagi.example/daerah/dermaga-lama',
    language: 'id',
  });
  expect(read.filter(([kind]) => kind === 'heading').map(([, text]) => text)).toEqual([
    'Dermaga Lama Kampung Hilir Dibongkar Bulan Depan',
    'Menunggu Dana',
  ]);
  expect(read.filter(([kind]) => kind === 'furniture').map(([, text]) => text)).toEqual([
    'Baca Juga: Pasar Ikan Dibuka Lagi Setelah Diperbaiki',
    'Ikuti berita terbaru Kabar Pagi di Google News',
  ]);
  const text = read.filter(([kind]) => kind === 'paragraph').map(([, paragraph]) => paragraph);
  expect(text).toHaveLength(7);
  expect(text[0]).toMatch(/^KABAR PAGI, Kampung Hilir - Dermaga lama yang tiangnya keropos/);
  expect(text[1]).toBe(
    '“Tiangnya sudah keropos, kami tidak mau menunggu korban,” kata Ketua RT Lena Moor, Senin (20/10/2025).',
  );
  expect(body).not.toMatch(/cookie|Ekonomi|Terpopuler|layang|Jembatan|ADVERTISEMENT|©/);
});
