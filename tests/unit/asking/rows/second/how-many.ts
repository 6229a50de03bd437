import type { AskingRow } from '../../row-types.ts';

const LONGSOR = `---
title: Longsor Tutup Jalan di Bukit Selarong Atas
publisher: Pijar Selatan
published: 2024-02-05
---
Longsor menimbun jalan penghubung dua desa di Bukit Selarong Atas pada Minggu malam. Tebing setinggi 30 meter runtuh \
setelah hujan selama enam jam.

"Ada korban jiwa, tetapi kami masih mendata," kata Kepala Pelaksana BPBD setempat, Trisno Wardoyo. Warga di tiga RT \
diminta mengungsi ke gedung SMP. Sebanyak 45 personel dikerahkan bersama dua ekskavator.

Sejumlah rumah tertimbun. Pengungsi membutuhkan selimut dan susu bayi, ujar relawan dapur umum, Murniati. Jalan \
sepanjang 120 meter itu diperkirakan baru terbuka Kamis. Sekolah diliburkan selama empat hari.
`;

const TRAIN = `---
title: Freight train derails near Ashgrove Junction
publisher: Midland Dispatch
published: 2023-06-14
---
A freight train carrying cement left the rails near Ashgrove Junction early on Wednesday.

Several people were injured when a wagon struck a signal cabin, a rail official said. Fourteen wagons lay on their \
sides by dawn. "It sounded like a mountain falling," said Barnaby Lusk, who lives 200 metres away.

The line carries 60 trains a day and will be shut until Sunday. Villagers were taken to a school by bus. A crane that \
can lift 80 tonnes is on its way. Investigator Noor Pakenham said that arrests had been made after cable thieves were \
seen at the site.
`;

const KAPAL = `# Notulen Rapat Koordinasi Kecelakaan KM Lintang Bahari

Jumat, 13 September 2024, posko pelabuhan Teluk Murai

Hadir: Kapten Jopie Lasut (syahbandar), Suster Agata Renwarin (puskesmas), Hamzah Toisuta (basarnas)

## Perkembangan

Hamzah Toisuta melaporkan pencarian hari ketiga mencakup 40 mil laut dengan lima kapal. Penumpang selamat yang dirawat \
di puskesmas berjumlah 27 orang, kata Suster Agata Renwarin. Kapten Lasut mengatakan penumpang yang hilang masih \
dicari, dan manifes tidak cocok dengan keterangan keluarga.

KEPUTUSAN: pencarian diperpanjang tiga hari.

## Logistik

Posko kekurangan solar 800 liter. Keluarga penumpang menginap di balai desa.

TINDAK LANJUT: Suster Agata mengirim dua ambulans ke dermaga.
`;

const QUAKE = `Anchor: We go live to Port Selwick, where the quake struck at 5.40 this morning. Larkin, what do you see?
Larkin Moss: The church tower is gone. It stood for 300 years.
Anchor: Are there deaths?
Larkin Moss: Yes, people have died here, the mayor has confirmed that.
Anchor: What is being done?
Larkin Moss: Twelve ambulances have come from the coast. I see about ninety soldiers digging.
Anchor: And the homeless?
Larkin Moss: The homeless are in tents at the racecourse. The mayor counted 1,340 homeless by noon.
Anchor: The aftershocks?
Larkin Moss: They go on, the last was of magnitude 4.1.
`;

const DEMO = `[13:05] faldi: aku di depan kantor bupati Rantau Intan, demo petani sawit
[13:06] faldi: rame parah, ada 8 truk
[13:07] ninis: ada yg ditangkap?
[13:08] faldi: ada, polisi bawa beberapa orang ke mobil
[13:09] ninis: aman ga kamu
[13:10] faldi: aman, aku 50 meter dr pagar
[13:12] faldi: gas air mata ditembak 3 kali
[13:13] ninis: ya ampun, ada yg luka?
[13:14] faldi: ada yg luka dibawa ke klinik, udah jam 1 lewat blm ada ambulans
`;

export const ROWS: readonly AskingRow[] = [
  {
    kind: 'how-many',
    sources: [{ id: 'longsor-selarong', text: LONGSOR }],
    question: 'how many were killed in the landslide at selarong atas?',
    expected: { shown: 'noAnswer' },
  },
  {
    kind: 'how-many',
    sources: [{ id: 'longsor-selarong', text: LONGSOR }],
    question: 'how many houses got buried',
    expected: { shown: 'noAnswer' },
  },
  {
    kind: 'how-many',
    sources: [{ id: 'ashgrove-train', text: TRAIN }],
    question: 'how many ppl were injured at Ashgrove Junction?',
    expected: { shown: 'noAnswer' },
  },
  {
    kind: 'how-many',
    sources: [{ id: 'ashgrove-train', text: TRAIN }],
    question: 'yg ditangkep (arrests) di Ashgrove ada brp orang?',
    expected: { shown: 'noAnswer' },
  },
  {
    kind: 'how-many',
    sources: [{ id: 'lintang-bahari', text: KAPAL }],
    question: 'jumlah penumpang selamat yg dirawat di puskesmas brapa?',
    expected: { shown: 'atOnce', holds: 'berjumlah 27 orang' },
  },
  {
    kind: 'how-many',
    sources: [{ id: 'port-selwick', text: QUAKE }],
    question: 'korban tewas gempa port selwick brp?',
    expected: { shown: 'noAnswer' },
  },
  {
    kind: 'how-many',
    sources: [{ id: 'port-selwick', text: QUAKE }],
    question: 'how many are homeless there acording to the mayor',
    expected: { shown: 'atOnce', holds: '1,340 homeless by noon' },
  },
  {
    kind: 'how-many',
    sources: [{ id: 'chat-demo', text: DEMO }],
    question: 'yg luka di demo rantau intan ada brp?',
    expected: { shown: 'noAnswer' },
  },
];
