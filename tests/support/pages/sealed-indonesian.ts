/** Indonesian pages that were written before the reading of pages was tuned, and not looked at until it was done. */
import type { Page } from './page.ts';

const OWN_FIELDS: Page = {
  structure: 'a news portal with fields of its own and a day of numbers',
  title: 'Dua Desa Berebut Mata Air Sumber Wening',
  publisher: 'Jelajah Kabar',
  url: 'https://www.jelajahkabar.example/nusantara/d-77120/mata-air',
  published: '2025-10-13',
  language: 'id',
  kind: 'news',
  says: [
    'Warga Desa Kaliputih dan Desa Banyurip bertemu di balai kecamatan untuk membagi air dari Sumber Wening.',
    '"Kami hanya minta giliran dua malam," ujar Kepala Desa Kaliputih, Teguh Waskita.',
    'Kesepakatan ditulis di atas kertas bermeterai dan berlaku sampai musim hujan.',
  ],
  saysNot: [
    '13/10/2025',
    'Simak juga',
    'Gempa Kecil',
    'Dapatkan berita',
    'saluran WhatsApp',
    'Penulis',
    'Komentar',
    'Pilihan Editor',
  ],
  html: `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Dua Desa Berebut Mata Air Sumber Wening</title><meta name="content_PublishedDate" content="2025-10-13 21:44:10"><meta property="og:title" content="Dua Desa Berebut Mata Air Sumber Wening"><meta property="og:site_name" content="Jelajah Kabar"><meta property="og:type" content="article"><link rel="canonical" href="https://www.jelajahkabar.example/nusantara/d-77120/mata-air"><link rel="amphtml" href="https://amp.jelajahkabar.example/d-77120"></head>
<body><div class="header"><div class="logo"><a href="/">Jelajah Kabar</a></div></div><div class="read"><h1 class="read__title">Dua Desa Berebut Mata Air Sumber Wening</h1><div class="read__time">Jelajah Kabar - 13/10/2025, 21:44 WIB</div><div class="read__author">Penulis: Sekar Ayuning</div><div class="photo"><img src="m.jpg"><div class="photo__caption">Mata air Sumber Wening di kaki bukit.(DOK. WARGA)</div></div>
<div class="read__content"><div class="clearfix"><p><strong>BANYURIP, Jelajah Kabar</strong> - Warga Desa Kaliputih dan Desa Banyurip bertemu di balai kecamatan untuk membagi air dari Sumber Wening.</p><p>"Kami hanya minta giliran dua malam," ujar Kepala Desa Kaliputih, Teguh Waskita.</p><p><strong>Simak juga: <a href="/g">Gempa Kecil Guncang Lereng Utara</a></strong></p><p>Kesepakatan ditulis di atas kertas bermeterai dan berlaku sampai musim hujan.</p><p><i>Dapatkan berita pilihan setiap hari di saluran WhatsApp Jelajah Kabar</i></p></div></div><div class="editor-pick"><h2>Pilihan Editor</h2><a href="/e">Sepeda Tua Pak Guru</a></div><div id="komentar">Komentar (3)</div></div></body></html>`,
};

const JOOMLA: Page = {
  structure: 'a regional assembly on Joomla',
  title: 'Paripurna Setujui Perda Perlindungan Nelayan',
  publisher: 'DPRD Provinsi Arunika',
  url: 'https://dprd.arunika.example/berita/412-paripurna-perda-nelayan',
  published: '2025-09-25',
  language: 'id',
  kind: 'news',
  says: [
    'Rapat paripurna DPRD Provinsi Arunika menyetujui rancangan peraturan daerah tentang perlindungan nelayan.',
    'Ketua panitia khusus, Salim Batubara, menyampaikan bahwa asuransi bagi nelayan kecil ditanggung provinsi.',
    'Tujuh fraksi setuju, satu fraksi memberi catatan.',
  ],
  saysNot: ['Details', 'Diterbitkan', 'Hits', 'Ditulis oleh', 'Sebelumnya', 'Berikutnya', 'Menu Utama', 'Tautan'],
  html: `<!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="id-id" lang="id-id"><head><meta http-equiv="content-type" content="text/html; charset=utf-8"><meta name="generator" content="Joomla! - Open Source Content Management"><title>Paripurna Setujui Perda Perlindungan Nelayan - DPRD Provinsi Arunika</title><link href="https://dprd.arunika.example/berita/412-paripurna-perda-nelayan" rel="canonical"></head>
<body><div class="moduletable"><h3>Menu Utama</h3><ul class="nav menu"><li><a href="/">Depan</a></li></ul></div><div class="item-page" itemscope itemtype="https://schema.org/Article"><meta itemprop="inLanguage" content="id-ID"><div class="page-header"><h2 itemprop="headline">Paripurna Setujui Perda Perlindungan Nelayan</h2></div><dl class="article-info muted"><dt class="article-info-term">Details</dt><dd class="createdby">Ditulis oleh <span itemprop="name">Humas</span></dd><dd class="published"><time datetime="2025-09-25T14:02:00+08:00" itemprop="datePublished">Diterbitkan: 25 September 2025</time></dd><dd class="hits">Hits: 88</dd></dl>
<div itemprop="articleBody"><p>Rapat paripurna DPRD Provinsi Arunika menyetujui rancangan peraturan daerah tentang perlindungan nelayan.</p><p>Ketua panitia khusus, Salim Batubara, menyampaikan bahwa asuransi bagi nelayan kecil ditanggung provinsi.</p><p>Tujuh fraksi setuju, satu fraksi memberi catatan.</p></div><ul class="pager pagenav"><li class="previous"><a href="/p">Sebelumnya</a></li><li class="next"><a href="/n">Berikutnya</a></li></ul></div><div class="moduletable"><h3>Tautan</h3><a href="/x">Provinsi Arunika</a></div></body></html>`,
};

const WORDPRESS_IN_ENGLISH: Page = {
  structure: 'WordPress in English with an Indonesian text and captions of pictures',
  title: 'Sanggar Tari Lembayung Pentas di Alun-alun',
  publisher: 'Portal Lembayung',
  url: 'https://portallembayung.example/2025/07/sanggar-tari/',
  published: '2025-07-27',
  language: 'id',
  kind: 'news',
  says: [
    'Sanggar Tari Lembayung menampilkan enam tarian di alun-alun pada Sabtu malam.',
    'Pelatih sanggar, Ratih Kumala, berkata para penari berlatih sejak Januari.',
    'Pertunjukan berikutnya akan digelar di pendopo kabupaten.',
  ],
  saysNot: ['Tags', 'Related Posts', 'Para penari di', 'Leave a comment', 'Search for', 'Categories', 'Share on'],
  html: `<!DOCTYPE html><html lang="en-US"><head><meta charset="UTF-8"><title>Sanggar Tari Lembayung Pentas di Alun-alun - Portal Lembayung</title><link rel="canonical" href="https://portallembayung.example/2025/07/sanggar-tari/"><script type="application/ld+json" class="yoast-schema-graph">{"@context":"https://schema.org","@graph":[{"@type":"WebPage","@id":"https://portallembayung.example/2025/07/sanggar-tari/","name":"Sanggar Tari Lembayung Pentas di Alun-alun - Portal Lembayung","datePublished":"2025-07-27T02:11:00+00:00","inLanguage":"en-US"},{"@type":"WebSite","@id":"https://portallembayung.example/#website","name":"Portal Lembayung"}]}</script></head>
<body class="wp-singular"><div class="wp-site-blocks"><header class="wp-block-template-part"><p class="wp-block-site-title"><a href="/">Portal Lembayung</a></p></header><main class="wp-block-group"><h1 class="wp-block-post-title">Sanggar Tari Lembayung Pentas di Alun-alun</h1><div class="wp-block-post-date"><time datetime="2025-07-27T09:11:00+07:00">July 27, 2025</time></div>
<div class="entry-content wp-block-post-content"><p>Sanggar Tari Lembayung menampilkan enam tarian di alun-alun pada Sabtu malam.</p><div class="wp-caption alignnone"><img src="t.jpg"><p class="wp-caption-text">Para penari di panggung utama</p></div><p>Pelatih sanggar, Ratih Kumala, berkata para penari berlatih sejak Januari. “Mereka tidak pernah bolos,” katanya.</p><p>Pertunjukan berikutnya akan digelar di pendopo kabupaten.</p></div><div class="social-share"><span>Share on Facebook</span></div><div class="post-tags">Tags: <a href="/t">tari</a></div><div class="related-posts"><h3>Related Posts</h3><a href="/r">Pameran Batik</a></div><div class="comments"><h3>Leave a comment</h3></div></main><aside><form><label>Search for:</label></form><h2>Categories</h2><ul><li><a href="/c">Budaya</a></li></ul></aside></div></body></html>`,
};

const PICTURES: Page = {
  structure: 'a report with many captions and credits, its day in words beside the place',
  title: 'Menyusuri Rawa Lumbung Bersama Pencari Madu',
  publisher: 'Majalah Rimba',
  url: 'https://majalahrimba.example/feature/rawa-lumbung',
  published: '2025-03-02',
  language: 'id',
  kind: 'news',
  says: [
    'Sebelum matahari terbit, Pak Jumadi sudah mendayung sampannya ke tengah rawa.',
    'Ia mencari madu sejak berumur dua belas tahun.',
    'Menurut peneliti hutan, Ayu Larasati, jumlah sarang lebah turun separuh dalam sepuluh tahun.',
  ],
  saysNot: [
    'Foto:',
    'Sampan Pak Jumadi',
    'Sarang lebah di pohon',
    '(Majalah Rimba/',
    'Artikel ini telah tayang',
    'Ikuti',
    'Minggu, 2 Maret',
  ],
  html: `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Menyusuri Rawa Lumbung Bersama Pencari Madu</title><meta property="og:site_name" content="Majalah Rimba"><meta property="og:type" content="article"><meta property="og:url" content="https://majalahrimba.example/feature/rawa-lumbung"></head>
<body><nav><a href="/">Rimba</a></nav><article><h1>Menyusuri Rawa Lumbung Bersama Pencari Madu</h1><div class="post-info"><span>Oleh Damar Wulandari</span> <span class="date">Minggu, 2 Maret 2025</span></div><div class="foto"><img src="1.jpg"><p class="caption">Sampan Pak Jumadi di tepi rawa. (Majalah Rimba/Damar Wulandari)</p></div>
<p>Sebelum matahari terbit, Pak Jumadi sudah mendayung sampannya ke tengah rawa. Kabut masih tebal.</p><figure class="wp-block-image"><img src="2.jpg"><figcaption class="wp-element-caption">Sarang lebah di pohon sialang</figcaption></figure><p>Ia mencari madu sejak berumur dua belas tahun. Ayahnya yang mengajari.</p><p>Foto: Damar Wulandari</p><p>Menurut peneliti hutan, Ayu Larasati, jumlah sarang lebah turun separuh dalam sepuluh tahun.</p><p><em>Artikel ini telah tayang di majalahrimba.example dengan judul Menyusuri Rawa Lumbung</em></p><p>Ikuti Majalah Rimba di Instagram</p></article></body></html>`,
};

const PRINTED_MINUTES: Page = {
  structure: 'minutes for printing in windows-1252, with an attendance list',
  title: 'Notulen Musyawarah Desa Sukalembur',
  publisher: null,
  url: null,
  published: '2025-06-12',
  language: 'id',
  kind: 'minutes',
  encoding: 'latin1',
  says: [
    'Daftar Hadir',
    'Kepala Desa: Sutrisno Adi',
    'Musyawarah menyetujui pembangunan talud sepanjang 120 meter.',
    'Biaya diambil dari dana desa tahap kedua.',
    'Rapat ditutup pukul 11.30.',
  ],
  saysNot: ['Cetak', 'Kembali', 'Dicetak pada'],
  html: `<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><title>Notulen Musyawarah Desa Sukalembur</title></head><body><div class="noprint"><a href="#">Cetak</a> | <a href="#">Kembali</a></div><center><h1>Notulen Musyawarah Desa Sukalembur</h1></center><p>Hari, tanggal: Kamis, 12 Juni 2025</p><p>Tempat: Balai Desa, gedung «Café Tani»</p>
<h3>Daftar Hadir</h3><ol><li>Kepala Desa: Sutrisno Adi</li><li>Sekretaris: Mega Utari</li><li>Ketua BPD: Parjo</li></ol><h3>Keputusan</h3><p>1. Musyawarah menyetujui pembangunan talud sepanjang 120 meter.</p><p>2. Biaya diambil dari dana desa tahap kedua.</p><p>Rapat ditutup pukul 11.30.</p><p><small>Dicetak pada 13 Juni 2025</small></p></body></html>`,
};

export const SEALED_INDONESIAN: readonly Page[] = [OWN_FIELDS, JOOMLA, WORDPRESS_IN_ENGLISH, PICTURES, PRINTED_MINUTES];
