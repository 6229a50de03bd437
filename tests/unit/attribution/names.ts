import type { CheckRow, QuestionRow, QuotationRow } from './rows.ts';

/** What a sentence may begin with before its subject. */
const OPENERS_ID = [
  'Viral',
  'Tapi',
  'Tetapi',
  'Namun',
  'Lalu',
  'Kemudian',
  'Selanjutnya',
  'Akhirnya',
  'Ternyata',
  'Memang',
  'Justru',
  'Bahkan',
  'Padahal',
  'Lantas',
  'Sementara',
  'Sedangkan',
  'Kini',
  'Kemarin',
  'Tadi',
  'Dulu',
  'Sebelumnya',
  'Sesudahnya',
  'Belakangan',
  'Sontak',
  'Sayangnya',
  'Untungnya',
  'Singkatnya',
  'Intinya',
  'Faktanya',
  'Pokoknya',
  'Apalagi',
  'Lagipula',
  'Maka',
  'Dan',
  'Serta',
  'Terakhir',
  'Pertama',
  'Berikutnya',
  'Terpisah',
  'Senada',
  'Seketika',
  'Spontan',
  'Karenanya',
  'Paginya',
  'Malamnya',
  'Esoknya',
  'Menariknya',
  'Anehnya',
  'Walhasil',
  'Alhasil',
  'Makanya',
  'Toh',
  'Meski begitu',
  'Kendati demikian',
  'Selain itu',
  'Di sisi lain',
  'Sementara itu',
  'Dalam kesempatan itu',
  'Usai rapat',
  'Setelah itu',
];

/** What a sentence may begin with before its subject. */
const OPENERS_EN = [
  'But',
  'And',
  'So',
  'Then',
  'Later',
  'Earlier',
  'Once',
  'Still',
  'Yet',
  'Meanwhile',
  'Instead',
  'Afterwards',
  'Yesterday',
  'Today',
  'Recently',
  'Finally',
  'Eventually',
  'Moreover',
  'However',
  'Nevertheless',
  'Besides',
  'Privately',
  'Publicly',
  'Separately',
  'Similarly',
  'Tonight',
  'Inside',
  'Outside',
  'Overnight',
  'Indeed',
  'Again',
  'Briefly',
  'Soon',
  'Next',
  'Also',
  'Plus',
  'Elsewhere',
  'Thus',
  'Often',
  'Twice',
  'Sometimes',
  'Quietly',
  'Angrily',
  'First',
  'Now',
  'Even so',
  'In turn',
  'That evening',
  'After the vote',
  'By then',
  'On Monday',
];

/** Openers that leave open whether it was said at all; they are no name either. */
const HEDGES_ID = ['Mungkin', 'Konon', 'Kabarnya', 'Barangkali'];

/** Openers that leave open whether it was said at all; they are no name either. */
const HEDGES_EN = ['Perhaps', 'Reportedly', 'Maybe', 'Supposedly', 'Apparently'];

/** What is expected of a text with such an opener. */
function afterOpener(opener: string, language: 'id' | 'en', isHedge: boolean): QuotationRow {
  const [opening, said, name, short] =
    language === 'id'
      ? (['Bupati Wira Kencana mengatakan tanggul kuat.', 'tanggul kuat', 'Wira Kencana', 'Wira'] as const)
      : (['Mayor Della Marsh said the levee was sound.', 'the levee was sound', 'Della Marsh', 'Marsh'] as const);
  const [cue, words] =
    language === 'id'
      ? (['mengatakan', '"Warga Sukaranti harus bersabar sampai kemarau tiba."'] as const)
      : (['said', '"Tilbridge must wait until the river falls."'] as const);
  return {
    id: 'N1',
    language,
    text: `${opening}\n\n${opener} ${short} ${cue}, ${words}`,
    quotations: [
      { text: said, speaker: name, kind: 'reported' },
      ...(isHedge ? [] : [{ text: words, speaker: name, kind: 'direct' } as const]),
    ],
    never: [opener, short, `${opener} ${short}`, `${opener} ${name}`],
  };
}

/** Who speaks, by which name. */
export const NAMES: readonly QuotationRow[] = [
  // N1: an opener is no part of the name
  {
    id: 'N1',
    language: 'id',
    text:
      'Bupati Wira Kencana mengatakan tanggul kuat.\n\n' +
      'Tapi Wira mengatakan, "Warga Sukaranti harus bersabar dulu sampai kemarau tiba."',
    quotations: [
      { text: 'tanggul kuat', speaker: 'Wira Kencana', kind: 'reported' },
      { text: '"Warga Sukaranti harus bersabar dulu sampai kemarau tiba."', speaker: 'Wira Kencana', kind: 'direct' },
    ],
    never: ['Tapi Wira', 'Tapi Wira Kencana', 'Tapi'],
  },
  {
    id: 'N1',
    language: 'id',
    text: 'Ternyata Laras Wening menegaskan, "Sumur bor itu belum pernah diuji." Camat Laras pulang seusai rapat.',
    quotations: [{ text: '"Sumur bor itu belum pernah diuji."', speaker: 'Laras Wening', kind: 'direct' }],
    never: ['Ternyata Laras Wening', 'Ternyata Laras', 'Ternyata'],
  },
  {
    id: 'N1',
    language: 'id',
    text: 'Kepala Desa Bayu Saptono memimpin rapat di balai. Memang Bayu menyebut, "Kas desa tinggal dua juta rupiah."',
    quotations: [{ text: '"Kas desa tinggal dua juta rupiah."', speaker: 'Bayu Saptono', kind: 'direct' }],
    never: ['Memang Bayu', 'Memang Bayu Saptono', 'Memang'],
  },
  {
    id: 'N1',
    language: 'id',
    text:
      '"Gudang beras sudah penuh," kata Nining Rahayu. Lantas Nining menambahkan bahwa pengiriman berikutnya ' +
      'ditunda sepekan.',
    quotations: [
      { text: '"Gudang beras sudah penuh,"', speaker: 'Nining Rahayu', kind: 'direct' },
      { text: 'pengiriman berikutnya ditunda sepekan', speaker: 'Nining Rahayu', kind: 'reported' },
    ],
    never: ['Lantas Nining', 'Lantas Nining Rahayu', 'Lantas'],
  },
  {
    id: 'N1',
    language: 'en',
    text: 'Mayor Della Marsh said the levee was sound.\n\nBut Marsh said, "Tilbridge must wait until the river falls."',
    quotations: [
      { text: 'the levee was sound', speaker: 'Della Marsh', kind: 'reported' },
      { text: '"Tilbridge must wait until the river falls."', speaker: 'Della Marsh', kind: 'direct' },
    ],
    never: ['But Marsh', 'But Della Marsh', 'But'],
  },
  {
    id: 'N1',
    language: 'en',
    text:
      'Earlier Owen Tarrant told the board, "The kiln has not been inspected since spring." Tarrant is the town ' +
      'engineer.',
    quotations: [{ text: '"The kiln has not been inspected since spring."', speaker: 'Owen Tarrant', kind: 'direct' }],
    never: ['Earlier Owen Tarrant', 'Earlier Owen', 'Earlier'],
  },
  {
    id: 'N1',
    language: 'en',
    text: 'Treasurer Nora Quill chaired the session. Once Quill remarked, "A ledger never forgets a bad winter."',
    quotations: [{ text: '"A ledger never forgets a bad winter."', speaker: 'Nora Quill', kind: 'direct' }],
    never: ['Once Quill', 'Once Nora Quill', 'Once'],
  },
  {
    id: 'N1',
    language: 'en',
    text: '"The ferry will run on Sundays," said Hugh Pardoe. Later Pardoe added that tickets would cost four pounds.',
    quotations: [
      { text: '"The ferry will run on Sundays,"', speaker: 'Hugh Pardoe', kind: 'direct' },
      { text: 'tickets would cost four pounds', speaker: 'Hugh Pardoe', kind: 'reported' },
    ],
    never: ['Later Pardoe', 'Later Hugh Pardoe', 'Later'],
  },
  // N3: a nickname in marks is part of the name
  {
    id: 'N3',
    language: 'id',
    text: '"Kami menginap di surau selama dua malam," kata Kasman "Kaset" Purwadi, perajin perahu.',
    quotations: [
      { text: '"Kami menginap di surau selama dua malam,"', speaker: 'Kasman "Kaset" Purwadi', kind: 'direct' },
    ],
    never: ['Kasman', 'Kaset', 'Purwadi', 'Kasman Purwadi'],
  },
  {
    id: 'N3',
    language: 'id',
    text: 'Kiper Tirta "Tembok" Anggara mengatakan, "Lapangan ini terlalu licin untuk anak-anak."',
    quotations: [
      { text: '"Lapangan ini terlalu licin untuk anak-anak."', speaker: 'Tirta "Tembok" Anggara', kind: 'direct' },
    ],
    never: ['Tirta', 'Tembok', 'Anggara'],
  },
  {
    id: 'N3',
    language: 'id',
    text: '“Mesin giling padi itu warisan ayah saya,” ujar Darto “Gepeng” Wiguna.',
    quotations: [
      { text: '“Mesin giling padi itu warisan ayah saya,”', speaker: 'Darto “Gepeng” Wiguna', kind: 'direct' },
    ],
    never: ['Darto', 'Gepeng', 'Wiguna'],
  },
  {
    id: 'N3',
    language: 'id',
    text: 'Sulastri "Uci" Mandala menjual keripik di terminal. "Dagangan saya habis sebelum zuhur," katanya.',
    quotations: [{ text: '"Dagangan saya habis sebelum zuhur,"', speaker: 'Sulastri "Uci" Mandala', kind: 'direct' }],
    never: ['Sulastri', 'Uci', 'Mandala'],
  },
  {
    id: 'N3',
    language: 'en',
    text: '"We slept in the chapel for two nights," said Thomas "Tubs" Fenner, a boatbuilder.',
    quotations: [{ text: '"We slept in the chapel for two nights,"', speaker: 'Thomas "Tubs" Fenner', kind: 'direct' }],
    never: ['Thomas', 'Tubs', 'Fenner'],
  },
  {
    id: 'N3',
    language: 'en',
    text: 'Goalkeeper Colm "The Wall" Rothsay said, "This pitch is too wet for children."',
    quotations: [{ text: '"This pitch is too wet for children."', speaker: 'Colm "The Wall" Rothsay', kind: 'direct' }],
    never: ['Colm', 'The Wall', 'Rothsay'],
  },
  {
    id: 'N3',
    language: 'en',
    text: '“My father left me this mill,” said Maud “Birdie” Perrin.',
    quotations: [{ text: '“My father left me this mill,”', speaker: 'Maud “Birdie” Perrin', kind: 'direct' }],
    never: ['Maud', 'Birdie', 'Perrin'],
  },
  {
    id: 'N3',
    language: 'en',
    text: 'Gil "Fuse" Hanley repairs radios by the bridge. "Nobody brings me a telephone any more," he said.',
    quotations: [{ text: '"Nobody brings me a telephone any more,"', speaker: 'Gil "Fuse" Hanley', kind: 'direct' }],
    never: ['Gil', 'Fuse', 'Hanley'],
  },
  // N5: capitals make no second person
  {
    id: 'N5',
    language: 'id',
    text: 'BUPATI WIRA KENCANA mengatakan tanggul itu kuat.\n\n"Warga tidak perlu mengungsi," kata Wira.',
    quotations: [
      { text: 'tanggul itu kuat', speaker: 'WIRA KENCANA', kind: 'reported' },
      { text: '"Warga tidak perlu mengungsi,"', speaker: 'WIRA KENCANA', kind: 'direct' },
    ],
    never: ['Wira', 'BUPATI WIRA KENCANA'],
  },
  {
    id: 'N5',
    language: 'id',
    text:
      'CAMAT LARAS WENING hadir di pasar. "Kios baru selesai bulan depan," kata Laras. Laras Wening menjabat ' +
      'sejak Januari.',
    quotations: [{ text: '"Kios baru selesai bulan depan,"', speaker: 'Laras Wening', kind: 'direct' }],
    never: ['Laras', 'LARAS WENING', 'CAMAT LARAS WENING'],
  },
  {
    id: 'N5',
    language: 'id',
    text:
      '"Pompa kedua sudah tiba," kata BAYU SAPTONO. Bayu Saptono adalah bendahara desa. "Pompa ketiga menyusul," ' +
      'ujar Bayu.',
    quotations: [
      { text: '"Pompa kedua sudah tiba,"', speaker: 'Bayu Saptono', kind: 'direct' },
      { text: '"Pompa ketiga menyusul,"', speaker: 'Bayu Saptono', kind: 'direct' },
    ],
    never: ['Bayu', 'BAYU SAPTONO'],
  },
  {
    id: 'N5',
    language: 'id',
    text:
      'GUBERNUR MIRA SALINDRI menegaskan bahwa feri tetap berlayar.\n\n' +
      'Mira Salindri lalu berkata, "Tiketnya gratis untuk pelajar."',
    quotations: [
      { text: 'feri tetap berlayar', speaker: 'Mira Salindri', kind: 'reported' },
      { text: '"Tiketnya gratis untuk pelajar."', speaker: 'Mira Salindri', kind: 'direct' },
    ],
    never: ['MIRA SALINDRI', 'GUBERNUR MIRA SALINDRI', 'Mira'],
  },
  {
    id: 'N5',
    language: 'en',
    text: 'MAYOR DELLA MARSH said the levee was sound.\n\n"Nobody needs to leave home," Marsh said.',
    quotations: [
      { text: 'the levee was sound', speaker: 'DELLA MARSH', kind: 'reported' },
      { text: '"Nobody needs to leave home,"', speaker: 'DELLA MARSH', kind: 'direct' },
    ],
    never: ['Marsh', 'MAYOR DELLA MARSH'],
  },
  {
    id: 'N5',
    language: 'en',
    text:
      'COUNCILLOR NORA QUILL came to the market. "The new stalls open next month," Quill said. Nora Quill was ' +
      'elected in May.',
    quotations: [{ text: '"The new stalls open next month,"', speaker: 'Nora Quill', kind: 'direct' }],
    never: ['Quill', 'NORA QUILL', 'COUNCILLOR NORA QUILL'],
  },
  {
    id: 'N5',
    language: 'en',
    text:
      '"The second pump is here," said OWEN TARRANT. Owen Tarrant is the engineer. "The third will follow," ' +
      'Tarrant said.',
    quotations: [
      { text: '"The second pump is here,"', speaker: 'Owen Tarrant', kind: 'direct' },
      { text: '"The third will follow,"', speaker: 'Owen Tarrant', kind: 'direct' },
    ],
    never: ['Tarrant', 'OWEN TARRANT'],
  },
  {
    id: 'N5',
    language: 'en',
    text:
      'GOVERNOR ADA THORNBY insisted that the ferry would still sail.\n\n' +
      'Ada Thornby then said, "Pupils travel free."',
    quotations: [
      { text: 'the ferry would still sail', speaker: 'Ada Thornby', kind: 'reported' },
      { text: '"Pupils travel free."', speaker: 'Ada Thornby', kind: 'direct' },
    ],
    never: ['ADA THORNBY', 'GOVERNOR ADA THORNBY', 'Ada'],
  },
  // N6: who once held an office never answers to it
  {
    id: 'N6',
    language: 'id',
    text:
      'Pak Palawa ditanya soal bendungan. Gubernur mengatakan retribusi itu akan membiayai perbaikan. Mantan ' +
      'Gubernur Guntur Palawa ingin maju lagi.',
    quotations: [{ text: 'retribusi itu akan membiayai perbaikan', speaker: 'Gubernur', kind: 'reported' }],
    never: ['Palawa'],
  },
  {
    id: 'N6',
    language: 'id',
    text: 'Eks Bupati Hadi Sumarto menonton dari tribun. Bupati berkata, "Menara jam itu tidak akan dibongkar."',
    quotations: [{ text: '"Menara jam itu tidak akan dibongkar."', speaker: 'Bupati', kind: 'direct' }],
  },
  {
    id: 'N6',
    language: 'id',
    text: 'Mantan ketua koperasi Darto Wiguna menyerahkan kunci. "Pembukuan sudah rapi," kata ketua koperasi.',
    quotations: [{ text: '"Pembukuan sudah rapi,"', speaker: 'ketua koperasi', kind: 'direct' }],
  },
  {
    id: 'N6',
    language: 'id',
    text: 'Bekas Wali Kota Mira Salindri kalah pada bulan Mei. Wali Kota menegaskan bahwa dermaga tetap buka.',
    quotations: [{ text: 'dermaga tetap buka', speaker: 'Wali Kota', kind: 'reported' }],
  },
  {
    id: 'N6',
    language: 'en',
    text:
      'Mr. Rothsay was asked about the weir. The Governor said the toll would pay for it. Former Governor Gil ' +
      'Rothsay hopes to stand again.',
    quotations: [{ text: 'the toll would pay for it', speaker: 'The Governor', kind: 'reported' }],
    never: ['Rothsay'],
  },
  {
    id: 'N6',
    language: 'en',
    text: 'The mayor said, "The clock tower stays." Ex-mayor Ada Thornby watched from the gallery.',
    quotations: [{ text: '"The clock tower stays."', speaker: 'The mayor', kind: 'direct' }],
  },
  {
    id: 'N6',
    language: 'en',
    text: 'Former chairman Hugh Pardoe handed over the keys. "The books are in order," the chairman said.',
    quotations: [{ text: '"The books are in order,"', speaker: 'the chairman', kind: 'direct' }],
  },
  {
    id: 'N6',
    language: 'en',
    text:
      'Former Commissioner Ines Falk lost the vote in May. The Commissioner told the council that the docks ' +
      'would stay open.',
    quotations: [{ text: 'the docks would stay open', speaker: 'The Commissioner', kind: 'reported' }],
  },
  // N7: a newly introduced speaker takes the focus
  {
    id: 'N7',
    language: 'id',
    text:
      'Lintasan itu menyulitkan pembalap Guntur Palawa. "Tikungannya licin," ujar Guntur.\n\n' +
      'Sedangkan komentar yang berbeda diungkapkan oleh pembalap lain, Eko Jatmika. "Menurut saya lintasannya ' +
      'aman," terangnya.',
    quotations: [
      { text: '"Tikungannya licin,"', speaker: 'Guntur Palawa', kind: 'direct' },
      { text: '"Menurut saya lintasannya aman,"', speaker: 'Eko Jatmika', kind: 'direct' },
    ],
  },
  {
    id: 'N7',
    language: 'id',
    text:
      '"Harga cabai terlalu rendah," kata petani Hadi Sumarto. Pendapat lain datang dari pedagang Yuni Kartasih. ' +
      '"Bagi kami harganya pas," ucapnya.',
    quotations: [
      { text: '"Harga cabai terlalu rendah,"', speaker: 'Hadi Sumarto', kind: 'direct' },
      { text: '"Bagi kami harganya pas,"', speaker: 'Yuni Kartasih', kind: 'direct' },
    ],
  },
  {
    id: 'N7',
    language: 'id',
    text:
      'Camat Laras Wening membuka lomba. "Tahun ini pesertanya ramai," kata Laras.\n\n' +
      'Hal senada disampaikan ketua panitia, Bayu Saptono. "Hadiahnya dua ekor kambing," tuturnya.',
    quotations: [
      { text: '"Tahun ini pesertanya ramai,"', speaker: 'Laras Wening', kind: 'direct' },
      { text: '"Hadiahnya dua ekor kambing,"', speaker: 'Bayu Saptono', kind: 'direct' },
    ],
  },
  {
    id: 'N7',
    language: 'id',
    text:
      '"Air belum surut," ujar relawan Tirta Anggara. Lain halnya dengan Sulastri Mandala, warga RT 4. "Rumah ' +
      'saya sudah kering," katanya sambil menjemur kasur.',
    quotations: [
      { text: '"Air belum surut,"', speaker: 'Tirta Anggara', kind: 'direct' },
      { text: '"Rumah saya sudah kering,"', speaker: 'Sulastri Mandala', kind: 'direct' },
    ],
  },
  {
    id: 'N7',
    language: 'en',
    text:
      'The track troubled the rider Gil Rothsay. "The bend is slick," Rothsay said.\n\n' +
      'A different view came from another rider, Colm Fenner. "To me the track is safe," he explained.',
    quotations: [
      { text: '"The bend is slick,"', speaker: 'Gil Rothsay', kind: 'direct' },
      { text: '"To me the track is safe,"', speaker: 'Colm Fenner', kind: 'direct' },
    ],
  },
  {
    id: 'N7',
    language: 'en',
    text:
      '"Onions fetch too little," said the farmer Hugh Pardoe. The stallholder Maud Perrin disagreed. "For us ' +
      'the price is right," she said.',
    quotations: [
      { text: '"Onions fetch too little,"', speaker: 'Hugh Pardoe', kind: 'direct' },
      { text: '"For us the price is right,"', speaker: 'Maud Perrin', kind: 'direct' },
    ],
  },
  {
    id: 'N7',
    language: 'en',
    text:
      'Councillor Nora Quill opened the fair. "We have more entries than ever," Quill said.\n\n' +
      'Her view was shared by the organiser, Ravi Menand. "First prize is two goats," he added.',
    quotations: [
      { text: '"We have more entries than ever,"', speaker: 'Nora Quill', kind: 'direct' },
      { text: '"First prize is two goats,"', speaker: 'Ravi Menand', kind: 'direct' },
    ],
  },
  {
    id: 'N7',
    language: 'en',
    text:
      '"The water is still high," said the volunteer Owen Tarrant. It was different for Bess Calloway, who lives ' +
      'on Mill Lane. "My house is dry already," she said.',
    quotations: [
      { text: '"The water is still high,"', speaker: 'Owen Tarrant', kind: 'direct' },
      { text: '"My house is dry already,"', speaker: 'Bess Calloway', kind: 'direct' },
    ],
  },
  // N9: page furniture is in no name and no quotation
  {
    id: 'N9',
    language: 'id',
    text:
      'Bupati Wira Kencana meninjau tanggul pada Rabu.\n\n' +
      'Simak Video "Bupati Wira Menangis di Tanggul"\n\n' +
      '"Tanggul ini selesai sebelum musim hujan," kata Wira.',
    quotations: [{ text: '"Tanggul ini selesai sebelum musim hujan,"', speaker: 'Wira Kencana', kind: 'direct' }],
    never: ['Simak Video', 'Simak', 'Video'],
  },
  {
    id: 'N9',
    language: 'id',
    text:
      '"Harga pupuk turun mulai Senin," ujar Laras Wening.\n\n' +
      'Baca juga: Bayu Saptono: "Pupuk Langka Itu Bohong"\n\n' +
      'Petani menyambut kabar itu.',
    quotations: [{ text: '"Harga pupuk turun mulai Senin,"', speaker: 'Laras Wening', kind: 'direct' }],
    never: ['Bayu Saptono', 'Baca juga', 'Baca'],
  },
  {
    id: 'N9',
    language: 'id',
    text:
      '"Jembatan gantung itu kami cat ulang," kata Hadi Sumarto.\n\n' +
      'Foto: Yuni Kartasih/Kabar Lembayung\n\n' +
      'Ia menambahkan bahwa catnya berasal dari sumbangan warga.',
    quotations: [
      { text: '"Jembatan gantung itu kami cat ulang,"', speaker: 'Hadi Sumarto', kind: 'direct' },
      { text: 'catnya berasal dari sumbangan warga', speaker: 'Hadi Sumarto', kind: 'reported' },
    ],
    never: ['Yuni Kartasih', 'Foto', 'Kabar Lembayung'],
  },
  {
    id: 'N9',
    language: 'id',
    text:
      '"Sekolah libur tiga hari," kata Nining Rahayu.\n\n' +
      'Dilarang mengutip atau menyalin isi berita ini tanpa izin tertulis dari Redaksi Lembayung Pos.\n\n' +
      '"Guru tetap masuk," tambahnya.',
    quotations: [
      { text: '"Sekolah libur tiga hari,"', speaker: 'Nining Rahayu', kind: 'direct' },
      { text: '"Guru tetap masuk,"', speaker: 'Nining Rahayu', kind: 'direct' },
    ],
    never: ['Redaksi Lembayung Pos', 'Lembayung Pos', 'Redaksi'],
  },
  {
    id: 'N9',
    language: 'id',
    text:
      'Nelayan Teluk Manunggal melaut lagi pada Kamis.\n\n' +
      'Tonton juga video: Darto Wiguna Bilang "Laut Sudah Tenang"\n\n' +
      '"Tangkapan kami lumayan," kata Eko Jatmika, juragan perahu.',
    quotations: [{ text: '"Tangkapan kami lumayan,"', speaker: 'Eko Jatmika', kind: 'direct' }],
    never: ['Darto Wiguna', 'Tonton juga'],
  },
  {
    id: 'N9',
    language: 'en',
    text:
      'Mayor Della Marsh toured the levee on Wednesday.\n\n' +
      'Watch: "Mayor Marsh in Tears on the Levee"\n\n' +
      '"This levee will be done before the rains," Marsh said.',
    quotations: [{ text: '"This levee will be done before the rains,"', speaker: 'Della Marsh', kind: 'direct' }],
    never: ['Watch'],
  },
  {
    id: 'N9',
    language: 'en',
    text:
      '"Feed prices fall from Monday," said Nora Quill.\n\n' +
      'Read more: Owen Tarrant: "The Shortage Is a Lie"\n\n' +
      'Farmers welcomed the news.',
    quotations: [{ text: '"Feed prices fall from Monday,"', speaker: 'Nora Quill', kind: 'direct' }],
    never: ['Owen Tarrant', 'Read more'],
  },
  {
    id: 'N9',
    language: 'en',
    text:
      '"We are repainting the footbridge," said Hugh Pardoe.\n\n' +
      'Photo: Ines Falk/Tilbridge Courier\n\n' +
      'He added that neighbours had given the paint.',
    quotations: [
      { text: '"We are repainting the footbridge,"', speaker: 'Hugh Pardoe', kind: 'direct' },
      { text: 'neighbours had given the paint', speaker: 'Hugh Pardoe', kind: 'reported' },
    ],
    never: ['Ines Falk', 'Photo', 'Tilbridge Courier'],
  },
  {
    id: 'N9',
    language: 'en',
    text:
      '"School is shut for three days," said Bess Calloway.\n\n' +
      'No part of this report may be quoted without the written consent of the Tilbridge Courier.\n\n' +
      '"Teachers still come in," she added.',
    quotations: [
      { text: '"School is shut for three days,"', speaker: 'Bess Calloway', kind: 'direct' },
      { text: '"Teachers still come in,"', speaker: 'Bess Calloway', kind: 'direct' },
    ],
    never: ['Tilbridge Courier', 'the Tilbridge Courier'],
  },
  // N10: the name whole, without degrees or a torn office
  {
    id: 'N10',
    language: 'id',
    text: 'Dr. Muh. Jauhari, MA. M. Ag, mengatakan asrama itu siap dipakai.',
    quotations: [{ text: 'asrama itu siap dipakai', speaker: 'Muh. Jauhari', kind: 'reported' }],
    never: ['Ag', 'M. Ag', 'MA', 'Jauhari', 'MA. M. Ag'],
  },
  {
    id: 'N10',
    language: 'id',
    text: '"Perpustakaan desa buka sampai malam," kata Yuni Kartasih, S.Pd., M.Si.',
    quotations: [{ text: '"Perpustakaan desa buka sampai malam,"', speaker: 'Yuni Kartasih', kind: 'direct' }],
    never: ['Si', 'M.Si', 'S.Pd', 'Kartasih'],
  },
  {
    id: 'N10',
    language: 'id',
    text: 'Prof. Dr. Ir. Hadi Sumarto, M.T., menegaskan bahwa waduk aman.',
    quotations: [{ text: 'waduk aman', speaker: 'Hadi Sumarto', kind: 'reported' }],
    never: ['Ir', 'M.T.', 'Prof', 'Sumarto'],
  },
  {
    id: 'N10',
    language: 'id',
    text: '"Lomba baca puisi dimulai pukul delapan," ujar Mira Salindri, Ketua Yayasan Putra dan Putri Lembayung.',
    quotations: [{ text: '"Lomba baca puisi dimulai pukul delapan,"', speaker: 'Mira Salindri', kind: 'direct' }],
    never: ['Putra', 'Putri Lembayung', 'Putra dan Putri Lembayung'],
  },
  {
    id: 'N10',
    language: 'id',
    text: 'Duta Besar Lin Fao mengatakan, "Kapal latih kami akan singgah di Manunggal."',
    quotations: [{ text: '"Kapal latih kami akan singgah di Manunggal."', speaker: 'Lin Fao', kind: 'direct' }],
    never: ['Besar Lin Fao', 'Lin', 'Fao'],
  },
  {
    id: 'N10',
    language: 'id',
    text: '"Naskah itu kami simpan di museum," kata A.B.D. Talamoa.',
    quotations: [{ text: '"Naskah itu kami simpan di museum,"', speaker: 'A.B.D. Talamoa', kind: 'direct' }],
    never: ['Talamoa', 'D. Talamoa'],
  },
  {
    id: 'N10',
    language: 'en',
    text: 'Bill Harwick said the vote would be close.',
    quotations: [{ text: 'the vote would be close', speaker: 'Bill Harwick', kind: 'reported' }],
    never: ['Harwick', 'Bill'],
  },
  {
    id: 'N10',
    language: 'en',
    text: 'T.W.H. Calder said, "The archive is dry again."',
    quotations: [{ text: '"The archive is dry again."', speaker: 'T.W.H. Calder', kind: 'direct' }],
    never: ['Calder', 'H. Calder'],
  },
  {
    id: 'N10',
    language: 'en',
    text: 'Dr. Ines Falk, Ph.D., M.P.H., said the ward was ready.',
    quotations: [{ text: 'the ward was ready', speaker: 'Ines Falk', kind: 'reported' }],
    never: ['Falk', 'Ph.D.', 'M.P.H.', 'Dr. Ines Falk'],
  },
  {
    id: 'N10',
    language: 'en',
    text: '"The reading starts at eight," said Nora Quill, chair of the Sons and Daughters of Tilbridge.',
    quotations: [{ text: '"The reading starts at eight,"', speaker: 'Nora Quill', kind: 'direct' }],
    never: ['Sons', 'Daughters', 'Daughters of Tilbridge', 'Sons and Daughters of Tilbridge'],
  },
  {
    id: 'N10',
    language: 'en',
    text: 'Ambassador Lin Fao said, "Our training ship will call at Saltney."',
    quotations: [{ text: '"Our training ship will call at Saltney."', speaker: 'Lin Fao', kind: 'direct' }],
    never: ['Lin', 'Fao', 'Ambassador Lin Fao'],
  },
  {
    id: 'N10',
    language: 'en',
    text: '"We never close the gate," said Grant Ashdown.',
    quotations: [{ text: '"We never close the gate,"', speaker: 'Grant Ashdown', kind: 'direct' }],
    never: ['Ashdown', 'Grant'],
  },
  // N11: characters without width are no part of the name
  {
    id: 'N11',
    language: 'id',
    text: '"Kapal kami tiba sebelum fajar," kata Tau\u200Dfahi\u200B Lomu.',
    quotations: [{ text: '"Kapal kami tiba sebelum fajar,"', speaker: 'Taufahi Lomu', kind: 'direct' }],
    never: ['Tau', 'Lomu', 'fahi'],
  },
  {
    id: 'N11',
    language: 'id',
    text: 'Camat La\u00ADras Wening mengatakan pasar tutup sepekan.',
    quotations: [{ text: 'pasar tutup sepekan', speaker: 'Laras Wening', kind: 'reported' }],
    never: ['La', 'Wening', 'ras Wening'],
  },
  {
    id: 'N11',
    language: 'id',
    text: 'Bayu\u2060 Sap\uFEFFtono berkata, "Listrik balai sudah menyala."',
    quotations: [{ text: '"Listrik balai sudah menyala."', speaker: 'Bayu Saptono', kind: 'direct' }],
    never: ['Bayu', 'tono', 'Sap'],
  },
  {
    id: 'N11',
    language: 'id',
    text: '"Buku tamu ada di meja depan," ujar Yuni Kar\u200Ctasih.',
    quotations: [{ text: '"Buku tamu ada di meja depan,"', speaker: 'Yuni Kartasih', kind: 'direct' }],
    never: ['Yuni', 'Yuni Kar', 'tasih'],
  },
  {
    id: 'N11',
    language: 'en',
    text: '"Our boat came in before dawn," said Tau\u200Dfahi\u200B Lomu.',
    quotations: [{ text: '"Our boat came in before dawn,"', speaker: 'Taufahi Lomu', kind: 'direct' }],
    never: ['Tau', 'Lomu', 'fahi'],
  },
  {
    id: 'N11',
    language: 'en',
    text: 'Councillor No\u00ADra Quill said the market would close for a week.',
    quotations: [{ text: 'the market would close for a week', speaker: 'Nora Quill', kind: 'reported' }],
    never: ['No', 'Quill', 'ra Quill'],
  },
  {
    id: 'N11',
    language: 'en',
    text: 'Owen\u2060 Tar\uFEFFrant said, "The hall has power again."',
    quotations: [{ text: '"The hall has power again."', speaker: 'Owen Tarrant', kind: 'direct' }],
    never: ['Owen', 'Tar', 'rant'],
  },
  {
    id: 'N11',
    language: 'en',
    text: '"The guest book is by the door," said Bess Cal\u200Cloway.',
    quotations: [{ text: '"The guest book is by the door,"', speaker: 'Bess Calloway', kind: 'direct' }],
    never: ['Bess', 'Bess Cal', 'loway'],
  },
  // N12: who is only addressed says nothing
  {
    id: 'N12',
    language: 'id',
    text:
      'jadi Mas Darto Wiguna ya memang tanggul itu perlu\n' +
      'tim saya para tukang yang mendampingi menyampaikan bahwa tanggul itu aman',
    quotations: [{ text: 'tanggul itu aman', speaker: 'tim saya para tukang', kind: 'reported' }],
    never: ['Darto'],
  },
  {
    id: 'N12',
    language: 'id',
    text: 'iya Bu Laras Wening terima kasih waktunya\nnah mereka menyampaikan bahwa air sudah sampai ke sawah',
    quotations: [{ text: 'air sudah sampai ke sawah', speaker: null, kind: 'reported' }],
    never: ['Laras'],
  },
  {
    id: 'N12',
    language: 'id',
    text: 'begini Pak Hadi Sumarto soal parkir itu\nkemarin mereka mengatakan bahwa lahannya belum siap',
    quotations: [{ text: 'lahannya belum siap', speaker: null, kind: 'reported' }],
    never: ['Hadi'],
  },
  {
    id: 'N12',
    language: 'id',
    text: 'betul sekali Mbak Yuni Kartasih kita lanjut\nmereka yang datang bilang bahwa bukunya tiba minggu depan',
    quotations: [{ text: 'bukunya tiba minggu depan', speaker: null, kind: 'reported' }],
    never: ['Yuni'],
  },
  {
    id: 'N12',
    language: 'en',
    text: 'right Mrs Nora Quill thank you for your time\nwell they told us that the water has reached the meadow',
    quotations: [{ text: 'the water has reached the meadow', speaker: null, kind: 'reported' }],
    never: ['Nora', 'Quill'],
  },
  {
    id: 'N12',
    language: 'en',
    text: 'look Owen Tarrant about the parking\nyesterday they said that the ground is not ready',
    quotations: [{ text: 'the ground is not ready', speaker: null, kind: 'reported' }],
    never: ['Owen'],
  },
  {
    id: 'N12',
    language: 'en',
    text: 'exactly Ada Thornby let us move on\nthey said that the books arrive next week',
    quotations: [{ text: 'the books arrive next week', speaker: null, kind: 'reported' }],
    never: ['Ada'],
  },
  // N1: openers of all kinds
  ...OPENERS_ID.map((opener) => afterOpener(opener, 'id', false)),
  ...OPENERS_EN.map((opener) => afterOpener(opener, 'en', false)),
  ...HEDGES_ID.map((opener) => afterOpener(opener, 'id', true)),
  ...HEDGES_EN.map((opener) => afterOpener(opener, 'en', true)),
];

/** Questions after somebody by name. */
export const NAME_QUESTIONS: readonly QuestionRow[] = [
  // N4: a title of address in the question changes nothing
  {
    id: 'N4',
    language: 'id',
    text:
      'Menteri Farid Asyrof mengatakan, "Pelabuhan Manunggal harus dibuka untuk kapal bantuan." Rapat selesai ' +
      'pukul sepuluh.',
    question: 'Apa kata Pak Asyrof tentang pelabuhan?',
    speaker: 'Farid Asyrof',
    answer: '"Pelabuhan Manunggal harus dibuka untuk kapal bantuan."',
  },
  {
    id: 'N4',
    language: 'id',
    text: '"Kas desa cukup untuk membeli dua pompa," kata Bayu Saptono, bendahara Desa Sukaranti.',
    question: 'Apa kata Bapak Bayu Saptono tentang kas desa?',
    speaker: 'Bayu Saptono',
    answer: '"Kas desa cukup untuk membeli dua pompa,"',
  },
  {
    id: 'N4',
    language: 'id',
    text: 'Camat Laras Wening mengatakan, "Pasar Talangsari pindah ke lapangan mulai Senin."',
    question: 'Apa yang dikatakan Ibu Laras Wening soal pasar?',
    speaker: 'Laras Wening',
    answer: '"Pasar Talangsari pindah ke lapangan mulai Senin."',
  },
  {
    id: 'N4',
    language: 'id',
    text: '"Beras di gudang cukup sampai panen," ujar Nining Rahayu. Bayu Saptono mencatat angkanya.',
    question: 'Apa kata Bu Nining tentang beras?',
    speaker: 'Nining Rahayu',
    answer: '"Beras di gudang cukup sampai panen,"',
  },
  {
    id: 'N4',
    language: 'id',
    text: 'Pelatih Tirta Anggara berkata, "Lapangan voli kita perlu pasir baru."',
    question: 'Mas Tirta bilang apa soal lapangan?',
    speaker: 'Tirta Anggara',
    answer: '"Lapangan voli kita perlu pasir baru."',
  },
  {
    id: 'N4',
    language: 'id',
    text: '"Perpustakaan keliling datang setiap Rabu," kata Yuni Kartasih kepada para orang tua.',
    question: 'Apa kata Mbak Yuni tentang perpustakaan?',
    speaker: 'Yuni Kartasih',
    answer: '"Perpustakaan keliling datang setiap Rabu,"',
  },
  {
    id: 'N4',
    language: 'id',
    text: 'Juru parkir Guntur Palawa mengatakan, "Tarif parkir motor tetap seribu rupiah."',
    question: 'Apa kata Bang Guntur tentang parkir?',
    speaker: 'Guntur Palawa',
    answer: '"Tarif parkir motor tetap seribu rupiah."',
  },
  {
    id: 'N4',
    language: 'id',
    text: '"Santri baru masuk asrama pada awal Syawal," ujar Anwar Zamroni.',
    question: 'Apa kata Gus Anwar tentang santri?',
    speaker: 'Anwar Zamroni',
    answer: '"Santri baru masuk asrama pada awal Syawal,"',
  },
  {
    id: 'N4',
    language: 'id',
    text: 'Mansur Fadli mengatakan, "Zakat tahun ini kami bagikan sebelum salat Id."',
    question: 'Apa kata KH Mansur Fadli tentang zakat?',
    speaker: 'Mansur Fadli',
    answer: '"Zakat tahun ini kami bagikan sebelum salat Id."',
  },
  {
    id: 'N4',
    language: 'id',
    text: '"Kebun teh itu kami sewa sampai tahun depan," kata Hendrik Lowe.',
    question: 'Apa kata Tuan Lowe tentang kebun teh?',
    speaker: 'Hendrik Lowe',
    answer: '"Kebun teh itu kami sewa sampai tahun depan,"',
  },
  {
    id: 'N4',
    language: 'id',
    text: '"Pabrik gula tidak membuang limbah ke sungai," kata Hendrik Lowe, direktur pabrik.',
    question: 'Apa kata Mr Lowe tentang limbah?',
    speaker: 'Hendrik Lowe',
    answer: '"Pabrik gula tidak membuang limbah ke sungai,"',
  },
  {
    id: 'N4',
    language: 'id',
    text: 'Hugh Pardoe mengatakan, "Feri sore tetap berangkat walau hujan."',
    question: 'Apa kata Mr. Pardoe tentang feri?',
    speaker: 'Hugh Pardoe',
    answer: '"Feri sore tetap berangkat walau hujan."',
  },
  {
    id: 'N4',
    language: 'en',
    text: 'Minister Farid Asyrof said, "The port of Saltney must open to relief ships." The talks ended at ten.',
    question: 'What did Mr Asyrof say about the port?',
    speaker: 'Farid Asyrof',
    answer: '"The port of Saltney must open to relief ships."',
  },
  {
    id: 'N4',
    language: 'en',
    text: '"The fund can buy two pumps," said Owen Tarrant, treasurer of Marlow Fen.',
    question: 'What did Mr. Tarrant say about the pumps?',
    speaker: 'Owen Tarrant',
    answer: '"The fund can buy two pumps,"',
  },
  {
    id: 'N4',
    language: 'en',
    text: 'Councillor Nora Quill said, "The market moves to the green on Monday."',
    question: 'What did Mrs Quill say about the market?',
    speaker: 'Nora Quill',
    answer: '"The market moves to the green on Monday."',
  },
  {
    id: 'N4',
    language: 'en',
    text: '"The granary will last until harvest," said Bess Calloway. Owen Tarrant wrote down the figures.',
    question: 'What did Ms. Calloway say about the granary?',
    speaker: 'Bess Calloway',
    answer: '"The granary will last until harvest,"',
  },
  {
    id: 'N4',
    language: 'en',
    text: '"The clinic opens on Saturdays now," said Ines Falk.',
    question: 'What did Dr Falk say about the clinic?',
    speaker: 'Ines Falk',
    answer: '"The clinic opens on Saturdays now,"',
  },
  {
    id: 'N4',
    language: 'en',
    text: 'Colm Fenner said, "Mooring fees will not go up this year."',
    question: 'What did Sir Colm Fenner say about mooring fees?',
    speaker: 'Colm Fenner',
    answer: '"Mooring fees will not go up this year."',
  },
  {
    id: 'N4',
    language: 'en',
    text: '"The school bus now stops at the mill," said Maud Perrin.',
    question: 'What did Miss Perrin say about the school bus?',
    speaker: 'Maud Perrin',
    answer: '"The school bus now stops at the mill,"',
  },
  {
    id: 'N4',
    language: 'en',
    text: 'Bayu Saptono said, "The village hall needs a new roof."',
    question: 'What did Pak Bayu say about the village hall?',
    speaker: 'Bayu Saptono',
    answer: '"The village hall needs a new roof."',
  },
  // N8: who is addressed in somebody's words is not quoted
  {
    id: 'N8',
    language: 'id',
    text: '"Terima kasih, Eko, atas suratnya," kata Mira.',
    question: 'Apa kata Eko?',
    speaker: null,
    answer: null,
  },
  {
    id: 'N8',
    language: 'id',
    text: '"Duduk dulu, Pak Hadi, kita tunggu yang lain," ujar Laras Wening.',
    question: 'Apa kata Pak Hadi?',
    speaker: null,
    answer: null,
  },
  {
    id: 'N8',
    language: 'id',
    text: 'Yuni Kartasih berkata, "Selamat ulang tahun, Nining, semoga sehat selalu."',
    question: 'Apa yang dikatakan Nining?',
    speaker: null,
    answer: null,
  },
  {
    id: 'N8',
    language: 'id',
    text: '"Guntur, tolong buka pintu gudang," kata Tirta kepada kuli angkut itu.',
    question: 'Guntur bilang apa?',
    speaker: null,
    answer: null,
  },
  {
    id: 'N8',
    language: 'id',
    text: '"Terima kasih, Eko, atas suratnya," kata Mira.',
    question: 'Apa kata Mira?',
    speaker: 'Mira',
    answer: '"Terima kasih, Eko, atas suratnya,"',
  },
  {
    id: 'N8',
    language: 'en',
    text: '"Thank you, Colm, for your letter," said Ada.',
    question: 'What did Colm say?',
    speaker: null,
    answer: null,
  },
  {
    id: 'N8',
    language: 'en',
    text: '"Do sit down, Mr Pardoe, we are waiting for the others," said Nora Quill.',
    question: 'What did Mr Pardoe say?',
    speaker: null,
    answer: null,
  },
  {
    id: 'N8',
    language: 'en',
    text: 'Bess Calloway said, "Happy birthday, Maud, and many more."',
    question: 'What did Maud say?',
    speaker: null,
    answer: null,
  },
  {
    id: 'N8',
    language: 'en',
    text: '"Gil, open the shed, please," Owen Tarrant told the porter.',
    question: 'What has Gil said?',
    speaker: null,
    answer: null,
  },
  {
    id: 'N8',
    language: 'en',
    text: '"Thank you, Colm, for your letter," said Ada.',
    question: 'What did Ada say?',
    speaker: 'Ada',
    answer: '"Thank you, Colm, for your letter,"',
  },
];

/** Claims that name somebody in another way than the text. */
export const NAME_CHECKS: readonly CheckRow[] = [
  // N2: a name in another fullness or spelling is the same, or left open; of two named, only who said it
  {
    id: 'N2',
    language: 'id',
    text: '"Pasar induk kami buka lagi hari Jumat," kata Bupati Wira.',
    claim: 'Pasar induk kami buka lagi hari Jumat',
    speaker: 'Wira Kencana',
    verdicts: ['verbatim'],
  },
  {
    id: 'N2',
    language: 'id',
    text: 'Menteri Luar Negeri Karim Zarqavi mengatakan, "Perundingan ini tidak boleh gagal lagi."',
    claim: 'Perundingan ini tidak boleh gagal lagi',
    speaker: 'Seyed Karim Zarghavi',
    verdicts: ['verbatim'],
  },
  {
    id: 'N2',
    language: 'id',
    text: '"Anggaran irigasi naik tahun depan," ujar Laras Wening.',
    claim: 'Anggaran irigasi naik tahun depan',
    speaker: 'Laras W.',
    verdicts: ['verbatim'],
  },
  {
    id: 'N2',
    language: 'id',
    text: '"Mata air itu kami jaga bersama," kata Wali Kota Mansur.',
    claim: 'Mata air itu kami jaga bersama',
    speaker: 'H. Mansur Fadli',
    verdicts: ['verbatim'],
  },
  {
    id: 'N2',
    language: 'id',
    text: 'Laras Wening dan Bayu Saptono hadir dalam musyawarah. "Jalan ke kebun akan kami perbaiki," kata Laras.',
    claim: 'Jalan ke kebun akan kami perbaiki',
    speaker: 'Laras Wening dan Bayu Saptono',
    verdicts: ['verbatim', 'misattributed'],
  },
  {
    id: 'N2',
    language: 'id',
    text: 'Laras Wening dan Bayu Saptono hadir dalam musyawarah. "Jalan ke kebun akan kami perbaiki," kata Laras.',
    claim: 'Jalan ke kebun akan kami perbaiki',
    speaker: 'Bayu Saptono',
    verdicts: ['misattributed'],
  },
  {
    id: 'N2',
    language: 'id',
    text: 'Laras Wening dan Bayu Saptono hadir dalam musyawarah. "Jalan ke kebun akan kami perbaiki," kata Laras.',
    claim: 'Jalan ke kebun akan kami perbaiki',
    speaker: 'Laras Wening',
    verdicts: ['verbatim'],
  },
  {
    id: 'N2',
    language: 'en',
    text: '"The main market opens again on Friday," said Mayor Quill.',
    claim: 'The main market opens again on Friday',
    speaker: 'Nora Quill',
    verdicts: ['verbatim'],
  },
  {
    id: 'N2',
    language: 'en',
    text: 'Foreign Minister Karim Zarqavi said, "These talks must not fail again."',
    claim: 'These talks must not fail again',
    speaker: 'Seyed Karim Zarghavi',
    verdicts: ['verbatim'],
  },
  {
    id: 'N2',
    language: 'en',
    text: '"The irrigation budget goes up next year," said Della Marsh.',
    claim: 'The irrigation budget goes up next year',
    speaker: 'Della M.',
    verdicts: ['verbatim'],
  },
  {
    id: 'N2',
    language: 'en',
    text: '"We guard that spring together," said Yusuf Muradov.',
    claim: 'We guard that spring together',
    speaker: 'Yousef Muradoff',
    verdicts: ['verbatim'],
  },
  {
    id: 'N2',
    language: 'en',
    text: 'Della Marsh and Owen Tarrant came to the meeting. "We will mend the orchard road," Marsh said.',
    claim: 'We will mend the orchard road',
    speaker: 'Della Marsh and Owen Tarrant',
    verdicts: ['verbatim', 'misattributed'],
  },
  {
    id: 'N2',
    language: 'en',
    text: 'Della Marsh and Owen Tarrant came to the meeting. "We will mend the orchard road," Marsh said.',
    claim: 'We will mend the orchard road',
    speaker: 'Owen Tarrant',
    verdicts: ['misattributed'],
  },
  {
    id: 'N2',
    language: 'en',
    text: 'Della Marsh and Owen Tarrant came to the meeting. "We will mend the orchard road," Marsh said.',
    claim: 'We will mend the orchard road',
    speaker: 'Della Marsh',
    verdicts: ['verbatim'],
  },
];
