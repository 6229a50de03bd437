/** Minutes on the portals of councils. */
import type { Page } from './page.ts';

const TABLE_OF_MINUTES: Page = {
  structure: 'a council portal with its minutes in a table',
  title: 'Notulen Rapat Komisi B, 21 Oktober 2025',
  publisher: 'DPRD Kabupaten Wangsa',
  url: 'https://dprd.wangsa.example/notulen/komisi-b-21-10-2025',
  published: '2025-10-21',
  language: 'id',
  kind: 'minutes',
  says: [
    'Notulen Rapat Komisi B',
    'Pembahasan tarif air minum',
    'Kenaikan ditunda sampai triwulan kedua tahun 2026.',
    'Dinas diminta menyerahkan daftar pelanggan sebelum 5 November.',
    'Rapat ditutup pukul 12.05 WIB.',
  ],
  saysNot: ['Beranda', 'Profil Anggota', 'Unduh', 'Dilihat', 'Agenda Lain', 'Kunjungan kerja', 'Hak Cipta'],
  html: `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Notulen Rapat Komisi B, 21 Oktober 2025 | DPRD Kabupaten Wangsa</title><meta property="og:site_name" content="DPRD Kabupaten Wangsa"><link rel="canonical" href="https://dprd.wangsa.example/notulen/komisi-b-21-10-2025"></head>
<body><div class="navbar"><ul class="nav navbar-nav"><li><a href="/">Beranda</a></li><li><a href="/profil">Profil Anggota</a></li></ul></div><div class="container"><div class="row"><div class="col-md-9"><h2>Notulen Rapat Komisi B, 21 Oktober 2025</h2><p class="text-muted"><i class="fa fa-calendar"></i> Selasa, 21 Oktober 2025 <i class="fa fa-eye"></i> Dilihat 142 kali</p>
<p>Hari/Tanggal: Selasa, 21 Oktober 2025</p><p>Tempat: Ruang Rapat Komisi B</p><p>Pimpinan rapat: Hj. Rukmini Sastro</p><p>Notulis: Galih Prabowo</p>
<table class="table"><thead><tr><th>No</th><th>Pokok Bahasan</th><th>Keputusan</th></tr></thead><tbody><tr><td>1</td><td>Pembahasan tarif air minum</td><td>Kenaikan ditunda sampai triwulan kedua tahun 2026.</td></tr><tr><td>2</td><td>Data pelanggan</td><td>Dinas diminta menyerahkan daftar pelanggan sebelum 5 November.</td></tr></tbody></table>
<p>Rapat ditutup pukul 12.05 WIB.</p><a class="btn" href="/n.pdf">Unduh PDF</a></div><div class="col-md-3 sidebar"><h4>Agenda Lain</h4><ul><li><a href="/k">Kunjungan kerja ke pasar</a></li></ul></div></div></div><footer>Hak Cipta Sekretariat DPRD</footer></body></html>`,
};

const ATTENDANCE: Page = {
  structure: 'a parish council with attendance in a table and menus among headings',
  title: 'Minutes of the Parish Council, 14 May 2025',
  publisher: 'Elmbrook Parish Council',
  url: 'https://elmbrook.example/minutes/2025-05-14',
  published: '2025-05-14',
  language: 'en',
  kind: 'minutes',
  says: [
    'Councillor Jean Abbot',
    'Apologies',
    'Apologies were received from Councillor Rowan Fitch.',
    'It was resolved to repair the footbridge at a cost of £2,400.',
    'The meeting closed at 8.40 pm.',
  ],
  saysNot: ['Home', 'Contact us', 'Document library', 'Accessibility', 'Website by'],
  html: `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Minutes of the Parish Council, 14 May 2025 - Elmbrook Parish Council</title><link rel="canonical" href="https://elmbrook.example/minutes/2025-05-14"></head>
<body><h2 class="site"><a href="/">Elmbrook Parish Council</a></h2><ul id="menu"><li><a href="/">Home</a></li><li><a href="/c">Contact us</a></li><li><a href="/d">Document library</a></li></ul>
<div id="content"><h1>Minutes of the Parish Council, 14 May 2025</h1><h3>Present</h3><table><tr><th>Name</th><th>Role</th></tr><tr><td>Councillor Jean Abbot</td><td>Chair</td></tr><tr><td>Councillor Amos Vale</td><td>Member</td></tr><tr><td>Hetty Lowe</td><td>Clerk</td></tr></table>
<h3>1. Apologies</h3><p>Apologies were received from Councillor Rowan Fitch.</p><h3>2. Footbridge</h3><p>Councillor Vale reported that three planks were rotten. It was resolved to repair the footbridge at a cost of £2,400.</p><h3>3. Close</h3><p>The meeting closed at 8.40 pm.</p></div><div id="foot"><a href="/a">Accessibility</a> | <a href="https://w.example">Website by Webber</a></div></body></html>`,
};

const TRANSCRIPT: Page = {
  structure: 'a transcript whose speakers are in bold, on an assembly portal',
  title: 'Sitting of 9 September 2025',
  publisher: 'Assembly of Norwood',
  url: 'https://assembly.norwood.example/hansard/2025-09-09',
  published: '2025-09-09',
  language: 'en',
  kind: 'transcript',
  says: [
    'The Speaker: Order. We begin with questions on the harbour.',
    'Ms Lena Moor: I thank the Minister. When will the dredging begin?',
    'Mr Tarik Voss: It will begin in the first week of October, and it will not stop at night.',
  ],
  saysNot: ['Skip to main content', 'Search the record', 'Previous sitting', 'Cookies'],
  html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Sitting of 9 September 2025 | Assembly of Norwood</title><meta name="DC.date.issued" content="2025-09-09"><meta name="application-name" content="Assembly of Norwood"><link rel="canonical" href="https://assembly.norwood.example/hansard/2025-09-09"></head>
<body><a href="#main">Skip to main content</a><form role="search"><label>Search the record</label><input></form><main id="main"><h1>Sitting of 9 September 2025</h1><div class="pager"><a href="/p">Previous sitting</a></div>
<p><strong>The Speaker:</strong> Order. We begin with questions on the harbour.</p><p><strong>Ms Lena Moor:</strong> I thank the Minister. When will the dredging begin?</p><p><strong>Mr Tarik Voss:</strong> It will begin in the first week of October, and it will not stop at night.</p><p><strong>Ms Lena Moor:</strong> The people at the quay would like to sleep. Has the Minister asked them?</p><p><strong>Mr Tarik Voss:</strong> I have, and they would rather have the harbour open by Christmas.</p></main><footer><a href="/c">Cookies</a></footer></body></html>`,
};

export const COUNCILS: readonly Page[] = [TABLE_OF_MINUTES, ATTENDANCE, TRANSCRIPT];
