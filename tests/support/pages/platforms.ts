/** Pages that blogs and wikis serve, and pages for printing. */
import type { Page } from './page.ts';

const BLOGSPOT: Page = {
  structure: 'Blogspot',
  title: 'Catatan Rapat Karang Taruna Dusun Gelam',
  publisher: 'Karang Taruna Gelam',
  url: 'https://karangtarunagelam.blogspot.example/2025/10/catatan-rapat.html',
  published: '2025-10-21',
  language: 'id',
  kind: 'news',
  says: [
    'Rapat pertama setelah libur panjang dihadiri dua puluh satu anggota.',
    'Ketua karang taruna, Dimas Aruna, mengusulkan lomba perahu dipindahkan ke bulan Desember.',
    'Bendahara melaporkan kas tersisa satu juta rupiah.',
  ],
  saysNot: ['Diposting oleh', 'Kirimkan Ini lewat Email', 'Tidak ada komentar', 'Posting Lama', 'Arsip Blog', 'Label:'],
  html: `<!DOCTYPE html><html dir='ltr' xmlns='http://www.w3.org/1999/xhtml'><head><meta content='text/html; charset=UTF-8' http-equiv='Content-Type'/><meta content='blogger' name='generator'/><title>Karang Taruna Gelam: Catatan Rapat Karang Taruna Dusun Gelam</title><link href='https://karangtarunagelam.blogspot.example/2025/10/catatan-rapat.html' rel='canonical'/><meta content='Catatan Rapat Karang Taruna Dusun Gelam' property='og:title'/></head>
<body><div id='header'><h1 class='title'><a href='/'>Karang Taruna Gelam</a></h1><p class='description'>Dari pemuda untuk dusun</p></div><div class='main section' id='main'><div class='blog-posts hfeed'><div class='date-outer'><h2 class='date-header'><span>Selasa, 21 Oktober 2025</span></h2>
<div class='post hentry'><h3 class='post-title entry-title'>Catatan Rapat Karang Taruna Dusun Gelam</h3><div class='post-body entry-content'><div class="separator"><a href="r.jpg"><img src="r.jpg"></a></div>Rapat pertama setelah libur panjang dihadiri dua puluh satu anggota. Suasana hangat.<br><br>Ketua karang taruna, Dimas Aruna, mengusulkan lomba perahu dipindahkan ke bulan Desember.<br><br>Bendahara melaporkan kas tersisa satu juta rupiah.<div style='clear: both;'></div></div>
<div class='post-footer'><div class='post-footer-line'><span class='post-author vcard'>Diposting oleh <span class='fn'>Dimas</span></span> di <a class='timestamp-link' href='#' rel='bookmark'><abbr class='published' title='2025-10-21T19:30:00+07:00'>19.30</abbr></a></div><div class='post-share-buttons'><a href='#'>Kirimkan Ini lewat Email</a></div><div class='post-labels'>Label: <a href='/l'>rapat</a></div></div></div></div></div>
<div class='comments' id='comments'><h4>Tidak ada komentar:</h4></div><div class='blog-pager'><a href='/lama'>Posting Lama</a> <a href='/'>Beranda</a></div></div><div class='sidebar section'><h2>Arsip Blog</h2><ul><li><a href='/2025'>2025</a> (14)</li></ul></div></body></html>`,
};

const WORDPRESS: Page = {
  structure: 'WordPress',
  title: 'Panen Garam Perdana di Teluk Randu',
  publisher: 'Desa Teluk Randu',
  url: 'https://telukrandu.example/panen-garam/',
  published: '2025-08-30',
  language: 'id',
  kind: 'news',
  says: [
    'Petani garam Teluk Randu memanen dua belas ton pada hari pertama.',
    'Kepala desa Marwan Ujung berharap gudang baru selesai sebelum hujan.',
    'Sebagian garam dijual langsung kepada pengunjung.',
  ],
  saysNot: [
    'Posted on',
    'Bagikan ini',
    'Menyukai ini',
    'Memuat',
    'Terkait',
    'Lomba Dayung',
    'Navigasi pos',
    'Tinggalkan Balasan',
  ],
  html: `<!DOCTYPE html><html lang="id"><head><meta charset="UTF-8"><title>Panen Garam Perdana di Teluk Randu &#8211; Desa Teluk Randu</title><link rel="canonical" href="https://telukrandu.example/panen-garam/"></head>
<body class="single-post"><div id="page" class="site"><header id="masthead" class="site-header"><p class="site-title"><a href="/">Desa Teluk Randu</a></p></header><div id="primary" class="content-area"><main id="main" class="site-main"><article id="post-91" class="post-91 post type-post hentry"><header class="entry-header"><h1 class="entry-title">Panen Garam Perdana di Teluk Randu</h1><div class="entry-meta"><span class="posted-on">Posted on <a href="#"><time class="entry-date published" datetime="2025-08-30T09:11:05+07:00">30 Agustus 2025</time><time class="updated" datetime="2025-09-01T10:00:00+07:00">1 September 2025</time></a></span><span class="byline"> oleh <a href="/admin">admin</a></span></div></header>
<div class="entry-content"><p>Petani garam Teluk Randu memanen dua belas ton pada hari pertama.</p><div id="attachment_92" class="wp-caption aligncenter"><img src="g.jpg"><p class="wp-caption-text">Posted on the way: tumpukan garam</p></div><p>Kepala desa Marwan Ujung berharap gudang baru selesai sebelum hujan. Gudang lama bocor di tiga tempat.</p><p>Sebagian garam dijual langsung kepada pengunjung.</p>
<div class="sharedaddy sd-sharing-enabled"><h3>Bagikan ini:</h3><ul><li><a href="#">Klik untuk berbagi di Twitter</a></li></ul></div><div class="sharedaddy sd-like"><h3>Menyukai ini:</h3><span>Suka</span> <span>Memuat...</span></div><div id="jp-relatedposts" class="jp-relatedposts"><h3><em>Terkait</em></h3><p><a href="/d">Lomba Dayung</a> 12 Juli 2025</p></div></div></article>
<nav class="navigation post-navigation"><h2>Navigasi pos</h2><a href="/p">Rapat Desa</a></nav><div id="comments"><h3>Tinggalkan Balasan</h3><form></form></div></main></div></div></body></html>`,
};

const WIKI: Page = {
  structure: 'MediaWiki with edit links, notes, an infobox and a navigation box',
  title: 'Jembatan Lawang Angin',
  publisher: 'Ensiklopedia Wangsa',
  url: 'https://id.wangsa.example/wiki/Jembatan_Lawang_Angin',
  published: null,
  language: 'id',
  kind: 'news',
  says: [
    'Jembatan Lawang Angin adalah jembatan gantung di atas Kali Wungu yang dibangun pada tahun 1931.',
    'Sejarah',
    'Jembatan itu dirancang oleh Pieter Walen dan dibuka oleh bupati pada bulan Mei.',
    'Menurut laporan tahun 2020, tiga dari delapan kabelnya sudah diganti.',
  ],
  saysNot: [
    'sunting',
    '[1]',
    'Dari Ensiklopedia',
    'Lompat ke',
    'Daftar isi',
    'Halaman utama',
    'Halaman ini terakhir',
    'lbs',
    'Kategori',
  ],
  html: `<!DOCTYPE html><html class="client-nojs" lang="id" dir="ltr"><head><meta charset="UTF-8"><title>Jembatan Lawang Angin - Ensiklopedia Wangsa</title><meta name="generator" content="MediaWiki 1.43.0"><link rel="canonical" href="https://id.wangsa.example/wiki/Jembatan_Lawang_Angin"></head>
<body class="mediawiki ltr sitedir-ltr skin-vector"><div id="mw-page-base"></div><div id="content" class="mw-body" role="main"><h1 id="firstHeading" class="firstHeading">Jembatan Lawang Angin</h1><div id="bodyContent"><div id="siteSub">Dari Ensiklopedia Wangsa</div><a class="mw-jump-link" href="#nav">Lompat ke navigasi</a><div id="mw-content-text"><div class="mw-parser-output">
<table class="infobox"><tbody><tr><th colspan="2">Jembatan Lawang Angin</th></tr><tr><th>Panjang</th><td>84 meter</td></tr></tbody></table>
<p><b>Jembatan Lawang Angin</b> adalah jembatan gantung di atas <a href="/wiki/Kali_Wungu">Kali Wungu</a> yang dibangun pada tahun 1931.<sup id="cite_ref-1" class="reference"><a href="#cite_note-1">[1]</a></sup></p>
<div id="toc" class="toc" role="navigation"><h2>Daftar isi</h2><ul><li><a href="#Sejarah">1 Sejarah</a></li></ul></div>
<h2><span class="mw-headline" id="Sejarah">Sejarah</span><span class="mw-editsection"><span>[</span><a href="#">sunting</a> | <a href="#">sunting sumber</a><span>]</span></span></h2>
<p>Jembatan itu dirancang oleh <a href="/wiki/PW">Pieter Walen</a> dan dibuka oleh bupati pada bulan Mei.<sup class="reference"><a href="#cite_note-2">[2]</a></sup> Menurut laporan tahun 2020, tiga dari delapan kabelnya sudah diganti.<sup class="noprint Inline-Template">[<i>butuh rujukan</i>]</sup></p>
<div class="mw-heading mw-heading2"><h2 id="Rujukan">Rujukan</h2><span class="mw-editsection">[<a href="#">sunting</a>]</span></div><div class="reflist"><ol class="references"><li id="cite_note-1"><span class="mw-cite-backlink"><a href="#cite_ref-1">^</a></span> <span class="reference-text">Arsip kabupaten, 1931.</span></li></ol></div>
<div class="navbox" role="navigation"><a href="#">l</a> <a href="#">b</a> <a href="#">s</a> lbs Jembatan di Wangsa</div></div></div><div id="catlinks" class="catlinks">Kategori: <a href="/k">Jembatan gantung</a></div></div></div>
<div id="mw-navigation"><h2>Menu navigasi</h2><a href="/">Halaman utama</a></div><div id="footer" role="contentinfo"><ul><li>Halaman ini terakhir diubah pada 4 Juni 2024, pukul 08.12.</li></ul></div></body></html>`,
};

const PRINT: Page = {
  structure: 'a page for printing',
  title: 'Kapal Patroli Baru Tiba di Pulau Serai',
  publisher: null,
  url: null,
  published: '2025-10-20',
  language: 'id',
  kind: 'news',
  says: [
    'Kapal patroli sepanjang delapan belas meter tiba di dermaga Pulau Serai kemarin siang.',
    'Komandan pos, Letnan Bayu Samudra, mengatakan kapal itu akan menjaga perairan dari pukat harimau.',
    'Nelayan menyambutnya dengan arak-arakan perahu.',
  ],
  saysNot: ['Cetak halaman', 'Tutup', 'Dicetak', 'Senin, 20 Oktober 2025'],
  html: `<html><head><meta charset="utf-8"><title>Kapal Patroli Baru Tiba di Pulau Serai</title></head><body onload="window.print()"><a href="javascript:print()">Cetak halaman ini</a> <a href="javascript:close()">Tutup</a><hr><h2>Kapal Patroli Baru Tiba di Pulau Serai</h2><small>Senin, 20 Oktober 2025 | 16.40 WIB</small><br><br>
Kapal patroli sepanjang delapan belas meter tiba di dermaga Pulau Serai kemarin siang.<br><br>Komandan pos, Letnan Bayu Samudra, mengatakan kapal itu akan menjaga perairan dari pukat harimau. “Mulai malam ini,” katanya.<br><br>Nelayan menyambutnya dengan arak-arakan perahu.<hr><small>Dicetak dari www.serai.example pada 22 Oktober 2025 08:01</small></body></html>`,
};

const WESTERN: Page = {
  structure: 'ISO-8859-1',
  title: 'Café at the pier keeps its name',
  publisher: 'Pier Notes',
  url: 'https://piernotes.example/cafe',
  published: '2025-01-17',
  language: 'en',
  kind: 'news',
  encoding: 'latin1',
  says: [
    'The Café Zoë at the end of the pier will keep its name, the court ruled.',
    'Owner Chloë Dané said she had never doubted it.',
    'The hotel next door must pay her costs of £900.',
  ],
  saysNot: ['Home', '©', 'Ã'],
  html: `<!doctype html><html lang="en"><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><title>Café at the pier keeps its name</title><meta property="og:site_name" content="Pier Notes"><meta name="date" content="2025-01-17"><link rel="canonical" href="https://piernotes.example/cafe"></head><body><table width="100%"><tr><td class="nav"><a href="/">Home</a><br><a href="/n">News</a></td><td><h1>Café at the pier keeps its name</h1><p>The Café Zoë at the end of the pier will keep its name, the court ruled.</p><p>Owner Chloë Dané said she had never doubted it. She opened it eleven years ago.</p><p>The hotel next door must pay her costs of £900.</p></td></tr></table><center>© 2025 Pier Notes</center></body></html>`,
};

export const PLATFORMS: readonly Page[] = [BLOGSPOT, WORDPRESS, WIKI, PRINT, WESTERN];
