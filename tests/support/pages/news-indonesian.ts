/** Pages of Indonesian news sites. */
import type { Page } from './page.ts';

/** Facts in JSON-LD alone, spread over a graph whose parts name each other. */
const GRAPH: Page = {
  structure: 'JSON-LD with a graph, "Baca juga" within the text',
  title: 'Warga Tanjung Kelapa Tolak Pemindahan Pasar Ikan',
  publisher: 'Kabar Tanjung',
  url: 'https://kabartanjung.example/daerah/2025/10/21/pasar-ikan',
  published: '2025-10-21',
  language: 'id',
  kind: 'news',
  says: [
    'Puluhan pedagang mendatangi kantor kecamatan pada Senin pagi dan meminta rencana itu dibatalkan.',
    '“Kami sudah berjualan di sini sejak 1998,” kata Sarmila Dewi, ketua paguyuban pedagang.',
    'Camat Bagus Wiranto mengatakan pemindahan baru dilakukan setelah dermaga timur selesai.',
    'Pertemuan berikutnya dijadwalkan pada 3 November.',
  ],
  saysNot: [
    'Baca juga',
    'Jembatan Gantung',
    'Lapak pedagang',
    'Terpopuler',
    'Harga Cabai',
    'Beranda',
    'Laporan wartawan',
  ],
  html: `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Warga Tanjung Kelapa Tolak Pemindahan Pasar Ikan - Kabar Tanjung</title>
<link rel="canonical" href="https://kabartanjung.example/daerah/2025/10/21/pasar-ikan">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[
{"@type":"Organization","@id":"https://kabartanjung.example/#organisasi","name":"Kabar Tanjung","logo":{"@type":"ImageObject","url":"https://kabartanjung.example/logo.png"}},
{"@type":"WebSite","@id":"https://kabartanjung.example/#situs","name":"Kabar Tanjung","publisher":{"@id":"https://kabartanjung.example/#organisasi"}},
{"@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","position":1,"name":"Daerah"}]},
{"@type":"NewsArticle","headline":"Warga Tanjung Kelapa Tolak Pemindahan Pasar Ikan","datePublished":"2025-10-21T08:40:00+07:00","dateModified":"2025-10-22T09:00:00+07:00","author":{"@type":"Person","name":"Raka Mahendra"},"publisher":{"@id":"https://kabartanjung.example/#organisasi"}}]}</script></head>
<body><header class="site-header"><a href="/">Kabar Tanjung</a><nav><ul><li><a href="/">Beranda</a></li><li><a href="/daerah">Daerah</a></li></ul></nav></header>
<main><article><div class="breadcrumb"><a href="/">Beranda</a> &raquo; <a href="/daerah">Daerah</a></div><h1>Warga Tanjung Kelapa Tolak Pemindahan Pasar Ikan</h1>
<p class="byline">Laporan wartawan Kabar Tanjung, Raka Mahendra</p>
<figure><img src="/pasar.jpg" alt=""><figcaption>Lapak pedagang di pasar ikan, Senin. (Kabar Tanjung/Raka Mahendra)</figcaption></figure>
<div class="read-content"><p>Puluhan pedagang mendatangi kantor kecamatan pada Senin pagi dan meminta rencana itu dibatalkan.</p>
<p>“Kami sudah berjualan di sini sejak 1998,” kata Sarmila Dewi, ketua paguyuban pedagang.</p>
<p><strong>Baca juga: <a href="/jembatan">Jembatan Gantung Kali Wungu Segera Diganti</a></strong></p>
<p>Camat Bagus Wiranto mengatakan pemindahan baru dilakukan setelah dermaga timur selesai. Menurut dia, biaya sewa lapak tidak akan naik selama dua tahun.</p>
<p>Pertemuan berikutnya dijadwalkan pada 3 November.</p></div></article>
<aside><h3>Terpopuler</h3><ol><li><a href="/cabai">Harga Cabai Naik Lagi</a></li></ol></aside></main><footer>© 2025 Kabar Tanjung</footer></body></html>`,
};

/** No field says the day: it stands beside the byline. */
const DAY_BESIDE_BYLINE: Page = {
  structure: 'an Indonesian day beside the byline, and no field for it',
  title: 'Bendungan Wai Rupa Mulai Diisi',
  publisher: 'Suara Lembah',
  url: 'https://suaralembah.example/bendungan-wai-rupa',
  published: '2025-10-21',
  language: 'id',
  kind: 'news',
  says: [
    'Pengisian awal bendungan dimulai Selasa pagi setelah pintu air terakhir ditutup.',
    'Kepala balai, Hendra Palupi, menyebut waduk akan penuh dalam empat bulan.',
    'Warga di dua dusun sudah pindah sejak Maret.',
  ],
  saysNot: [
    '10:15 WIB',
    'Ningrum Asih',
    'Sabtu, 25 Oktober 2025',
    'Lihat Juga',
    'Sawah Kering',
    'Unduh aplikasi',
    'Tag:',
  ],
  html: `<!doctype html><html lang="id-ID"><head><meta charset="utf-8"><title>Bendungan Wai Rupa Mulai Diisi | Suara Lembah</title><link rel="canonical" href="https://suaralembah.example/bendungan-wai-rupa"></head>
<body><div id="top"><span class="today">Sabtu, 25 Oktober 2025</span> <a href="/masuk">Masuk</a></div><div class="menu"><a href="/">Utama</a><a href="/alam">Alam</a></div>
<div id="content"><h1 class="judul">Bendungan Wai Rupa Mulai Diisi</h1><div class="info"><span class="penulis">Ningrum Asih - Suara Lembah</span><div class="tanggal">Selasa, 21 Oktober 2025 10:15 WIB</div></div>
<div class="isi"><p>Pengisian awal bendungan dimulai Selasa pagi setelah pintu air terakhir ditutup. Debit air yang masuk sekitar tiga meter kubik per detik.</p>
<p>Kepala balai, Hendra Palupi, menyebut waduk akan penuh dalam empat bulan. “Kalau hujan turun sesuai perkiraan,” katanya.</p>
<p>Lihat Juga : <a href="/sawah">Sawah Kering di Hulu Mulai Ditanami</a></p>
<p>Warga di dua dusun sudah pindah sejak Maret. Mereka kini tinggal di rumah susun di tepi jalan provinsi.</p></div>
<div class="tag">Tag: <a href="/t/bendungan">bendungan</a></div><p>Unduh aplikasi Suara Lembah di ponsel Anda</p></div><div id="footer">Tentang Kami | Redaksi | Pedoman Media Siber</div></body></html>`,
};

/** The wall stands in the page itself, in front of an article that is there in full. */
const CONSENT: Page = {
  structure: 'a consent banner and a newsletter form around the article',
  title: 'Sekolah Apung di Danau Sirih Dibuka Lagi',
  publisher: 'Warta Sirih',
  url: 'https://wartasirih.example/sekolah-apung',
  published: '2025-09-02',
  language: 'id',
  kind: 'news',
  says: [
    'Sekolah apung yang rusak diterjang badai kini menerima 46 murid.',
    'Kepala sekolah Yulia Rambe berterima kasih kepada para nelayan yang menarik kembali bangunan itu.',
    'Perahu penjemput berangkat pukul enam dari tiga dermaga.',
  ],
  saysNot: ['cookie', 'mitra kami', 'Terima semua', 'Daftar buletin', 'surel', 'Bagikan', 'Komentar', 'Login'],
  html: `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Sekolah Apung di Danau Sirih Dibuka Lagi - Warta Sirih</title><meta property="og:title" content="Sekolah Apung di Danau Sirih Dibuka Lagi"><meta property="og:site_name" content="Warta Sirih"><meta property="og:url" content="https://wartasirih.example/sekolah-apung"><meta property="article:published_time" content="2025-09-02T06:00:00+07:00"></head>
<body><div class="fc-consent-root"><div class="fc-dialog" role="dialog"><h2>Privasi Anda penting bagi kami</h2><p>Kami dan mitra kami menyimpan cookie pada perangkat Anda untuk iklan yang sesuai minat.</p><button>Terima semua</button></div></div>
<div id="CybotCookiebotDialog"><p>Situs ini memakai cookie untuk menganalisis lalu lintas.</p><a href="#">Atur</a></div>
<article class="post"><h1>Sekolah Apung di Danau Sirih Dibuka Lagi</h1><ul class="share"><li>Bagikan</li><li><a href="#">Facebook</a></li></ul>
<div class="post-body"><p>Sekolah apung yang rusak diterjang badai kini menerima 46 murid. Bangunan itu diperbaiki selama tujuh minggu.</p>
<div class="newsletter-box"><h4>Daftar buletin pagi</h4><p>Masukkan surel Anda untuk menerima berita setiap pagi.</p><input><button>Daftar</button></div>
<p>Kepala sekolah Yulia Rambe berterima kasih kepada para nelayan yang menarik kembali bangunan itu.</p><p>Perahu penjemput berangkat pukul enam dari tiga dermaga.</p></div></article>
<section id="komentar"><h3>Komentar</h3><p>Login untuk menulis komentar.</p></section></body></html>`,
};

const PAYWALL: Page = {
  structure: 'the first paragraphs in front of a paywall',
  title: 'Siapa Menanggung Utang Pelabuhan Muara Jati',
  publisher: 'Harian Muara',
  url: 'https://harianmuara.example/premium/utang-pelabuhan',
  published: '2025-08-14',
  language: 'id',
  kind: 'news',
  says: [
    'Utang pembangunan pelabuhan jatuh tempo pada akhir tahun, sedangkan kapal yang bersandar baru separuh dari rencana.',
    'Direktur pelabuhan, Imron Saragih, tidak menjawab pertanyaan tentang sumber pembayaran.',
  ],
  saysNot: ['Berlangganan', 'Sudah berlangganan', 'Lanjutkan membaca', 'Rp25.000', 'Artikel ini khusus'],
  html: `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Siapa Menanggung Utang Pelabuhan Muara Jati - Harian Muara</title><meta property="og:type" content="article"><meta property="og:site_name" content="Harian Muara"><link rel="canonical" href="https://harianmuara.example/premium/utang-pelabuhan">
<script type="application/ld+json">[{"@type":"NewsArticle","headline":"Siapa Menanggung Utang Pelabuhan Muara Jati","datePublished":"2025-08-14T05:00:00Z","isAccessibleForFree":false,"hasPart":{"@type":"WebPageElement","isAccessibleForFree":false,"cssSelector":".kunci"}}]</script></head>
<body><article><h1>Siapa Menanggung Utang Pelabuhan Muara Jati</h1><p>Utang pembangunan pelabuhan jatuh tempo pada akhir tahun, sedangkan kapal yang bersandar baru separuh dari rencana.</p><p>Direktur pelabuhan, Imron Saragih, tidak menjawab pertanyaan tentang sumber pembayaran.</p>
<div class="kunci"><p>Artikel ini khusus untuk pelanggan.</p><h3>Lanjutkan membaca</h3><p>Berlangganan mulai Rp25.000 per bulan untuk membuka semua artikel.</p><p>Sudah berlangganan? <a href="/masuk">Masuk</a></p></div></article></body></html>`,
};

const PAGINATED: Page = {
  structure: 'a text in several pages',
  title: 'Sepuluh Hari Tanpa Listrik di Pulau Merbuk',
  publisher: 'pulaunews.example',
  url: 'https://www.pulaunews.example/read/10482/sepuluh-hari',
  published: '2025-07-05',
  language: 'id',
  kind: 'news',
  says: [
    'Sudah sepuluh hari warga Pulau Merbuk menyalakan pelita pada malam hari.',
    'Manajer pembangkit, Sutan Harahap, menjanjikan mesin pengganti tiba pada hari Senin.',
    'Puskesmas memakai genset untuk menyimpan vaksin.',
  ],
  saysNot: [
    'Halaman',
    'Selanjutnya',
    'Tampilkan Semua',
    'Editor',
    'Sumber Foto',
    'ADVERTISEMENT',
    'SCROLL TO',
    'Simak Video',
  ],
  html: `<!doctype html><html><head><meta charset="utf-8"><title>Sepuluh Hari Tanpa Listrik di Pulau Merbuk</title><meta name="publishdate" content="2025/07/05 13:20:11"><meta property="og:site_name" content="pulaunews.example"><meta property="og:title" content="Sepuluh Hari Tanpa Listrik di Pulau Merbuk"><meta property="og:type" content="article"><link rel="canonical" href="https://www.pulaunews.example/read/10482/sepuluh-hari"><meta http-equiv="content-language" content="id"></head>
<body><div class="container"><article class="detail"><div class="detail__header"><h1 class="detail__title">Sepuluh Hari Tanpa Listrik di Pulau Merbuk</h1><div class="detail__author">Wulan Sagita - pulaunews</div><div class="detail__date">Sabtu, 05 Jul 2025 13:20 WIB</div></div>
<div class="detail__body"><strong>Merbuk</strong> - <p>Sudah sepuluh hari warga Pulau Merbuk menyalakan pelita pada malam hari. Pembangkit di pulau itu terbakar akhir Juni.</p><div class="parallax"><p>ADVERTISEMENT</p><p>SCROLL TO CONTINUE WITH CONTENT</p></div>
<p>Manajer pembangkit, Sutan Harahap, menjanjikan mesin pengganti tiba pada hari Senin.</p><p>Sumber Foto: Dinas Energi</p><p>[Gambas:Video 20detik]</p><p>Puskesmas memakai genset untuk menyimpan vaksin.</p><p><b>Simak Video 'Detik-detik Pembangkit Terbakar'</b></p></div>
<div class="paging"><span>Halaman</span> <a href="?page=1">1</a> <a href="?page=2">2</a> <a href="?page=2">Selanjutnya</a> <a href="?single=1">Tampilkan Semua</a></div><p>Editor: Prita Anjani</p></article></div></body></html>`,
};

/** The theme's language was never changed from English. */
const WRONG_LANGUAGE: Page = {
  structure: 'a language that the page says and does not have',
  title: 'Gotong Royong Bersihkan Situ Wangun',
  publisher: 'Lintas Wangun',
  url: 'https://lintaswangun.example/situ',
  published: '2025-06-15',
  language: 'id',
  kind: 'news',
  says: [
    'Ratusan warga turun ke danau pada Minggu pagi untuk mengangkat eceng gondok.',
    'Lurah Endang Pratiwi mengatakan kegiatan itu akan diulang setiap bulan.',
    'Sampah yang terkumpul diangkut dengan enam truk ke tempat pengolahan.',
  ],
  saysNot: ['Previous', 'Next Post', 'Leave a Reply', 'email address', 'Skip to content', 'min read'],
  html: `<!DOCTYPE html><html lang="en-US" prefix="og: https://ogp.me/ns#"><head><meta charset="UTF-8"><title>Gotong Royong Bersihkan Situ Wangun &#8211; Lintas Wangun</title><meta property="og:locale" content="en_US"><meta property="og:site_name" content="Lintas Wangun"><meta property="article:published_time" content="2025-06-15T11:02:33+00:00"><link rel="canonical" href="https://lintaswangun.example/situ"></head>
<body class="post-template-default single"><a class="skip-link screen-reader-text" href="#content">Skip to content</a><main id="content"><article class="hentry"><header class="entry-header"><h1 class="entry-title">Gotong Royong Bersihkan Situ Wangun</h1><span class="reading-time">2 min read</span></header>
<div class="entry-content"><p>Ratusan warga turun ke danau pada Minggu pagi untuk mengangkat eceng gondok. Mereka datang dari empat kelurahan.</p><p>Lurah Endang Pratiwi mengatakan kegiatan itu akan diulang setiap bulan. Pemerintah kota menyediakan perahu dan makan siang.</p><p>Sampah yang terkumpul diangkut dengan enam truk ke tempat pengolahan.</p></div></article>
<nav class="navigation post-navigation"><div>Previous Post: <a href="/a">Pasar Malam</a></div><div>Next Post: <a href="/b">Lomba Perahu</a></div></nav>
<div id="respond"><h3>Leave a Reply</h3><form><p>Your email address will not be published.</p></form></div></main></body></html>`,
};

export const INDONESIAN_NEWS: readonly Page[] = [GRAPH, DAY_BESIDE_BYLINE, CONSENT, PAYWALL, PAGINATED, WRONG_LANGUAGE];
