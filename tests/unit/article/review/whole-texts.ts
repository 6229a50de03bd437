/** Sources of many kinds, and what an editor flags in each but for a missing date or address. People are invented. */
import type { FlagCode } from '../../../../src/article/review/types.ts';

export interface WholeText {
  readonly name: string;
  readonly text: string;
  /** Code and the text at the place, in the order of a review. */
  readonly flags: readonly (readonly [code: FlagCode, text: string])[];
}

export const WHOLE_TEXTS: readonly WholeText[] = [
  {
    name: 'Indonesian news with a wrong weekday',
    flags: [['weekday', 'Selasa (4/3/2026)']],
    text: `---
title: Jembatan Kali Wening ditutup
published: 2026-03-05
---
Kepala Dinas Perhubungan Wanasari, Dimas Hartono, menutup Jembatan Kali Wening pada Selasa (4/3/2026). Penutupan berlaku dua pekan.

"Kami mengganti dua puluh baut yang berkarat," kata Dimas. Jalan dibuka lagi pada Rabu (18/3/2026).
`,
  },
  {
    name: 'Indonesian news with dates without a year, all right',
    flags: [],
    text: `---
published: 2026-03-05
---
Bupati Wanasari, Ratna Kusuma, membuka pasar ikan pada Rabu (4/3). Pasar itu ramai sejak Minggu pagi (1/3).

"Pasar ini milik kita," ujar Ratna, Kamis, 5 Maret. Malam Jumat (5/3) pasar tutup lebih awal.
`,
  },
  {
    name: 'Indonesian news, a date without a year that is wrong',
    flags: [['weekday', 'Jumat (25/2)']],
    text: `---
published: 2026-03-05
---
Lurah Tegal Asri, Bram Wicaksono, meresmikan taman baca pada Jumat (25/2). Taman itu punya seribu buku.

"Silakan pinjam dua buku sekaligus," kata Bram.
`,
  },
  {
    name: 'English news, all right',
    flags: [],
    text: `---
title: Ferry returns
published: 2025-10-22
---
The ferry between Northbay and Ellmouth sailed again on Tuesday, October 21, 2025, after a pause of three weeks.

“We checked every bolt (all 412 of them),” said Harbour Master Lena Moor. “It’s safe.”

“The first boat leaves at 6 a.m. on Wednesdays,” she said.

Councillor Tarik Voss said that fares ’til Christmas would not rise. His brother, who runs the 12" model railway, was on board.
`,
  },
  {
    name: 'English news with a wrong weekday and an open quotation',
    flags: [
      ['weekday', 'Monday, 21 October 2025'],
      ['unpaired', '“'],
    ],
    text: `The mill at Eastmere closed on Monday, 21 October 2025, its owner said.

“We have no flour left, said owner Hugh Bellamy. He thanked the bakers.

“I will miss the noise,” Bellamy said.
`,
  },
  {
    name: 'two of one surname in English news',
    flags: [['two-people', 'Moor']],
    text: `Harbour Master Lena Moor said that the pier was safe. Councillor Omar Moor disagreed.

“Nobody looked under the planks,” Moor said. The council votes in May.
`,
  },
  {
    name: 'two of one surname, told apart by their title',
    flags: [],
    text: `Harbour Master Lena Moor said that the pier was safe. Councillor David Moor disagreed.

“Nobody looked under the planks,” Mr Moor said. “We did,” Mrs Moor said.
`,
  },
  {
    name: 'two of one given name in Indonesian news',
    flags: [['two-people', 'Rina']],
    text: `Kepala Puskesmas Melati, Rina Wulandari, mengatakan obat tersedia. Ketua PKK Desa Sagara, Rina Hapsari, membantah hal itu.

"Rak obat kosong sejak Senin," kata Rina.
`,
  },
  {
    name: 'transcript with numbered speakers',
    flags: [
      ['label', 'Speaker 1'],
      ['label', 'Speaker 2'],
    ],
    text: `Speaker 1: Good morning, everybody. Shall we begin with the roof?

Speaker 2: Yes, the roof leaks over the stage.

Speaker 1: Then we need a quotation before June.

Speaker 2: I will ask two firms.
`,
  },
  {
    name: 'transcript with machine labels in Indonesian',
    flags: [
      ['label', 'SPK_1'],
      ['label', 'SPK_2'],
    ],
    text: `SPK_1: Selamat pagi, Bapak dan Ibu. Kita mulai dari laporan kas.

SPK_2: Kas bulan ini dua juta rupiah, Pak.

SPK_1: Terima kasih. Ada yang bertanya?
`,
  },
  {
    name: 'minutes whose initials a list explains',
    flags: [],
    text: `Minutes of the Pond Group

Present: Lena Moor (LM), Tarik Voss (TV)

LM: The pond froze on Sunday.

TV: We should buy a new pump.

LM: Agreed. TV will ask for a price.
`,
  },
  {
    name: 'minutes with initials nobody explains',
    flags: [
      ['label', 'LM'],
      ['label', 'TV'],
    ],
    text: `Minutes of the Pond Group, 4 March 2026

LM: The pond froze on Sunday, and the ducks have left.

TV: We should buy a new pump before the summer.

LM: Agreed. TV will ask for a price.

TV: I will ask the firm in Northbay.
`,
  },
  {
    name: 'a group chat with telephone numbers and faces',
    flags: [['label', '+62 812-5550-0134']],
    text: `[12/03/26, 10.15.02] Sari Dewi: Besok rapat jam 8 ya :)
[12/03/26, 10.16.10] +62 812-5550-0134: Siap bu, saya bawa kursi :( tapi hujan
[12/03/26, 10.17.44] Arga Putra: ok :") nanti saya jemput
[12/03/26, 10.18.02] Sari Dewi: Terima kasih semua (yang bisa hadir) ya :)
[12/03/26, 10.19.20] +62 812-5550-0134: Sama-sama
`,
  },
  {
    name: 'a chat with nicks',
    flags: [['label', 'lena_92']],
    text: `10:01:02 <lena_92> The pond is open again.
10:01:40 <tarik> Great, are the ducks back?
10:02:10 <lena_92> Not yet, maybe next week.
10:02:55 <tarik> I'll bring bread then.
`,
  },
  {
    name: 'a page with a paywall and a consent banner',
    flags: [
      ['wall', 'We use cookies to improve your experience on this site.'],
      ['wall', 'Subscribe to continue reading.'],
    ],
    text: `We use cookies to improve your experience on this site.

The bakery in Brookland will close in May after ninety years, baker Owen Hartley said.

“Nobody wants to get up at two,” Hartley said.

Subscribe to continue reading.
`,
  },
  {
    name: 'an Indonesian page behind a paywall',
    flags: [['wall', 'Artikel ini khusus pelanggan. Sudah berlangganan? Masuk di sini.']],
    text: `Toko roti di Kampung Melati akan tutup pada bulan Mei, kata pemiliknya, Joko Susilo.

Toko itu berdiri sejak 1931 dan punya sebelas pegawai.

Artikel ini khusus pelanggan. Sudah berlangganan? Masuk di sini.
`,
  },
  {
    name: 'news about cookies and subscriptions',
    flags: [],
    text: `The city website now asks visitors whether they accept cookies, clerk Mira Stone said. Readers who subscribe to the newsletter will not be asked again.

“We use cookies to count visitors,” Stone said. “You can log in to read the minutes.”

The bakery sold 4,000 cookies in a week.
`,
  },
  {
    name: 'news about subscribers of a waterworks in Indonesian',
    flags: [],
    text: `PDAM Wanasari membuka loket khusus pelanggan di Pasar Baru. Warga bisa berlangganan air dengan biaya dua ratus ribu rupiah.

"Masuk lewat pintu timur untuk melanjutkan pembayaran," kata Direktur PDAM Wanasari, Yusuf Halim.
`,
  },
  {
    name: 'lists with letters and numbers',
    flags: [],
    text: `The council decided three things:

a) the pool opens in May;
b) swimming lessons cost 4 crowns (2 for children);
c) dogs stay outside.

It also chose between 1) a new roof, 2) a new boiler and 3) new tiles. See annex (b) for details.
`,
  },
  {
    name: 'a quotation over several paragraphs',
    flags: [],
    text: `Chair Edith Marlowe spoke for ten minutes. “The library stays open.

“We looked at every bill. Heating is dear, but books are dearer.

“So we shall close on Mondays only,” she said.
`,
  },
  {
    name: 'a bracket that is not closed in Indonesian',
    flags: [['unpaired', '(']],
    text: `Badan Penanggulangan Bencana Wanasari (BPBD mencatat tiga rumah rusak.

"Tidak ada korban," kata Kepala BPBD Wanasari, Surya Darma.
`,
  },
  {
    name: 'straight marks, one missing',
    flags: [['unpaired', '"']],
    text: `"Kami siap menerima pengungsi, kata Camat Lembah Hijau, Putri Anggraini. Ia meminta tenda dan selimut.

"Tenda datang besok," ujar Putri.
`,
  },
  {
    name: 'ranges of days',
    flags: [],
    text: `---
published: 2026-03-05
---
Festival Sungai berlangsung Sabtu dan Minggu (14-15/3/2026). Panggung dibangun Senin-Kamis, 9-12 Maret 2026.

The market runs Saturday to Sunday, 14 to 15 March 2026, and again from Friday 20 March to Sunday 22 March.

Warga berkumpul setiap Senin, 2 Maret sampai 30 Maret. Rapat ditunda bukan pada Rabu (5/3/2026), melainkan sehari setelahnya.
`,
  },
  {
    name: 'an announcement in a channel',
    flags: [['weekday', 'Sabtu, 14 Maret 2027']],
    text: `**Kerja bakti RW 04**
Hari/tanggal: Sabtu, 14 Maret 2027
Pukul: 07.00 WIB
Tempat: Balai Warga (bawa sapu!)
Ketua RW 04, Hendra Saputra, meminta setiap rumah mengirim satu orang.
`,
  },
  {
    name: 'a release with months first',
    flags: [['weekday', 'Fri. Oct. 24, 2026']],
    text: `NORTHBAY, Tue 03/10/2026 – The Northbay Sailing Club announced its autumn race for Fri. Oct. 24, 2026.

“The wind decides,” said president Clara Whitby.
`,
  },
  {
    name: 'an interview with questions and answers of a named guest',
    flags: [],
    text: `Q: When will the pond freeze, Ms Moor?

Lena Moor: Not before January, as far as I can tell.

Q: And the ducks?

Lena Moor: The ducks have seen worse.
`,
  },
  {
    name: 'Indonesian news with typographic marks closed by the same mark',
    flags: [],
    text: `”Kami akan menanam pohon,” kata Ketua Kelompok Tani Subur, Wahyu Nugroho. ”Sebanyak 300 batang.”

Ia menyebut program “Hijau Lagi“ itu milik warga. „Semua boleh ikut“, katanya.
`,
  },
  {
    name: 'a meeting in which two share a given name as label',
    flags: [['two-people', 'Budi']],
    text: `Notulen Rapat Karang Taruna

Budi Santoso: Saya buka rapat malam ini.

Budi Hartanto: Laporan lomba sudah siap, Pak.

Budi: Terima kasih, kita lanjut ke kas.

Sari Dewi: Kas kita satu juta rupiah.
`,
  },
];
