import { engineId } from './library-engine-id.ts';
import type { LibraryMessages } from './library-types.ts';

const number = new Intl.NumberFormat('id');
const or = new Intl.ListFormat('id', { type: 'disjunction' });
const percent = new Intl.NumberFormat('id', { style: 'percent' });

function named(title: string | null): string {
  return title === null ? 'sebuah sumber' : `“${title}”`;
}

export const libraryId: LibraryMessages = {
  commands: {
    description: 'Sumber-sumber server ini: tambah, lihat, perbaiki, hapus',
    add: {
      description: 'Tambah sumber: berkas, tautan, atau teks yang ditempel ke formulir',
      file: 'Notulen, transkrip, teks video, atau berita: .txt, .md, .vtt, .srt, .html, .docx, atau .pdf',
      link: 'Alamat halaman atau berkas yang bisa dibuka siapa saja',
    },
    list: { description: 'Semua sumber server ini, siapa yang menambahkan, dan kapan' },
    show: { description: 'Satu sumber: keterangan, orang-orangnya, dan garis besarnya' },
    edit: {
      description: 'Perbaiki keterangan sebuah sumber',
      title: 'Judulnya',
      published: 'Tanggal terbit atau tanggal rapatnya, misalnya 2026-03-05; “-” kalau tidak ada',
      publisher: 'Siapa penerbitnya; “-” kalau tidak ada',
      url: 'Alamat tempat sumber ini bisa dibaca; “-” kalau tidak ada',
      kind: 'Jenis sumbernya',
      language: 'Bahasa sumbernya',
    },
    remove: { description: 'Berhenti menjawab dari sebuah sumber; bisa dibatalkan selama satu hari' },
    refresh: { description: 'Ambil ulang sebuah tautan, kalau-kalau halamannya berubah' },
    history: { description: 'Siapa mengubah apa di sini, selama setahun' },
    forget: {
      description: 'Hapus semua yang disimpan untuk server ini, saat ini juga',
      confirm: 'Ketik nama server ini, persis seperti tertulis',
    },
    source: 'Sumber yang mana: pilih dari daftar saat mengetik',
  },
  addSource: { name: 'Tambahkan sebagai sumber' },
  languages: { en: 'bahasa Inggris', id: 'bahasa Indonesia' },
  origins: { file: 'dari berkas', link: 'dari tautan', paste: 'ditempel', message: 'dari pesan' },
  ofOperator: 'bawaan bot',
  operator: 'pengelola bot',
  isHidden: 'tidak dipakai di sini',
  paragraphs: (count) => `${number.format(count)} paragraf`,
  statements: (count) => `${number.format(count)} pernyataan`,
  buttons: {
    keep: 'Simpan',
    correct: 'Perbaiki',
    cancel: 'Batal',
    undo: 'Urungkan',
    remove: 'Hapus',
    switchOff: 'Jangan pakai di sini',
    refresh: 'Ambil ulang',
  },
  draft: {
    title: (until) => `**Belum disimpan. Sudah benar?** Draf ini berakhir ${until}.`,
    speakers: (count) => `**${number.format(count)} pembicara**`,
    nobody: 'Tidak ada yang jelas berbicara di dalamnya.',
    more: (count) => `dan ${number.format(count)} lagi`,
    flags: (count) => `**${number.format(count)} hal yang perlu dilihat lagi**`,
    noFlags: 'Tidak ada yang perlu dilihat lagi.',
    flag: {
      weekday: ({ date, written, was }) => `${date} bukan hari “${written}”, melainkan ${was}.`,
      'no-date': () => 'Tanggal terbit atau tanggal rapatnya belum jelas.',
      'no-address': () => 'Tidak ada alamat tempat orang bisa membacanya.',
      'two-people': ({ name, people }) => `“${name}” bisa berarti ${or.format(people)}.`,
      label: ({ label, turns }) => `Belum jelas siapa “${label}” (berbicara ${number.format(turns)} kali).`,
      unpaired: ({ mark }) => `Tanda ${mark} tanpa pasangannya.`,
      wall: () => 'Ini tampak seperti pemberitahuan cookie atau langganan, bukan isi teksnya.',
      duplicate: ({ source, shared }) =>
        `Teksnya hampir sama dengan ${source}, yang sudah ada di sini: ${percent.format(shared)} sama.`,
    },
    left: {
      title: (typed) =>
        `“${typed}” tidak berisi kata, jadi tidak bisa menjadi judul. Tulis judul lain lewat “Perbaiki”.`,
      published: (typed) =>
        `“${typed}” bukan tanggal yang pasti, jadi tidak dipakai. Tulis lewat “Perbaiki”, misalnya 2026-03-05.`,
      url: (typed) =>
        `“${typed}” bukan alamat web yang lengkap, jadi tidak dipakai. Tulis lewat “Perbaiki”, diawali https://.`,
    },
    cancelled: 'Tidak ada yang disimpan. Drafnya sudah dihapus.',
  },
  kept: {
    title: (title) => `**Tersimpan: ${title}**`,
    contents: (statements, speakers) =>
      `${number.format(statements)} pernyataan dari ${number.format(speakers)} pembicara. Mulai sekarang dipakai untuk menjawab.`,
    ask: 'Misalnya, sumber ini menjawab:',
    silent: 'Coba tanyakan sesuatu dengan `/ask`.',
  },
  list: {
    title: (own, operators) =>
      operators === 0
        ? `**${number.format(own)} sumber**, semuanya ditambahkan di sini`
        : `**${number.format(own + operators)} sumber**: ${number.format(own)} ditambahkan di sini, ${number.format(operators)} bawaan bot`,
    none: '**Belum ada sumber.** Bot ini tidak punya bahan untuk menjawab.',
    added: (origin, by, when) => `${origin} · ditambahkan ${by} ${when}`,
    placeholder: 'Tampilkan salah satunya…',
  },
  source: {
    people: (count) => `**${number.format(count)} orang berbicara di dalamnya**`,
    outline: '**Isinya tentang**',
    more: (count) => `dan ${number.format(count)} lagi`,
    revision: (revision, when) => `Diambil ulang dan berubah: teks ke-${number.format(revision)}, sejak ${when}.`,
    isRemoved: (erased) => `Dihapus: tidak dipakai lagi untuk menjawab, dan teksnya dihapus ${erased}.`,
    earlier: (when) => `**Teks ini sudah berubah di alamatnya.** Di sini isinya seperti sebelum diambil ulang ${when}.`,
    placeholder: 'Lihat salah satunya…',
  },
  progress: { fetching: 'Sedang diambil…', reading: 'Sedang dibaca…' },
  late: {
    draft:
      'Ini lebih lama daripada waktu yang diberikan Discord untuk menjawab di sini, jadi tidak ada yang disimpan. Silakan bagi menjadi beberapa bagian yang lebih kecil, lalu tambahkan lagi.',
    refresh:
      'Ini lebih lama daripada waktu yang diberikan Discord untuk menjawab di sini. Kalau teksnya berubah, atau tidak bisa diambil, `/library history` akan mencatatnya.',
  },
  edited: (title) => `**Diubah: ${title}**`,
  nothingToEdit: 'Tidak ada yang diubah. Isi minimal satu pilihan, misalnya `title` atau `published`.',
  removed: (title, erased) =>
    `**Dihapus: ${title}**\nTidak dipakai lagi untuk menjawab. Teksnya dihapus ${erased}; sampai saat itu masih bisa diurungkan.`,
  switchedOff: (title) =>
    `**Tidak dipakai lagi di sini: ${title}**\nSumber ini bawaan bot, dan tetap dipakai di server lain.`,
  restored: (title) => `**Kembali: ${title}**\nMulai sekarang dipakai lagi untuk menjawab.`,
  switchedOn: (title) => `**Dipakai lagi: ${title}**`,
  refreshed: (title) =>
    `**Diambil ulang: ${title}**\nTeksnya berubah. Mulai sekarang yang dipakai teks baru; teks lama disimpan di sampingnya.`,
  unchanged: (title) => `**Diambil ulang: ${title}**\nTeksnya masih sama.`,
  forgotten: (sources) =>
    `**Semuanya sudah dihapus**: ${number.format(sources)} sumber dan semua draf. Satu baris di riwayat mencatatnya. Cadangan (backup) yang dibuat pengelola bot mungkin masih memuatnya sampai dihapus.`,
  history: {
    title: (count) => `**${number.format(count)} perubahan dalam setahun**, yang terbaru dahulu`,
    none: 'Tidak ada yang berubah di sini dalam setahun.',
    actions: {
      add: (title) => `menambahkan ${named(title)}`,
      edit: (title) => `mengubah keterangan ${named(title)}`,
      remove: (title) => `menghapus ${named(title)}`,
      restore: (title) => `mengembalikan ${named(title)}`,
      refresh: (title) => `mengambil ulang ${named(title)}; teksnya berubah`,
      hide: (title) => `berhenti memakai ${named(title)}`,
      unhide: (title) => `memakai lagi ${named(title)}`,
      forget: () => 'menghapus semuanya',
      failed: (title) => (title === null ? 'mencoba sesuatu, tetapi gagal' : `mencoba ${named(title)}, tetapi gagal`),
    },
  },
  pick: {
    title: (count) => `**${number.format(count)} bagian pesan ini bisa dijadikan sumber.** Yang mana?`,
    placeholder: 'Pilih salah satu…',
    parts: { text: () => 'Teks pesannya', file: (name) => `Berkas ${name}`, link: (address) => `Tautan ${address}` },
    hints: { text: 'Yang tertulis di dalamnya', file: 'Diunduh lalu dibaca', link: 'Halamannya diambil lalu dibaca' },
  },
  paste: {
    title: 'Tambah sumber',
    name: 'Judul (boleh kosong)',
    published: 'Tanggal (boleh kosong)',
    publishedHint: 'Tanggal terbit atau tanggal rapatnya, misalnya 2026-03-05',
    url: 'Alamat (boleh kosong)',
    text: 'Teks',
    textHint: 'Maksimal 4.000 karakter. Tidak muat di kedua kolom? Tambahkan sebagai berkas.',
    more: 'Lanjutan teks (boleh kosong)',
    moreHint: 'Sambungan kalau kolom di atas sudah penuh.',
  },
  correct: {
    title: 'Perbaiki keterangannya',
    name: 'Judul',
    publisher: 'Penerbit',
    published: 'Tanggal',
    publishedHint: 'Tanggal terbit atau tanggal rapatnya, misalnya 2026-03-05',
    url: 'Alamat',
    kind: 'Jenis',
  },
  welcome: {
    operators: 'Server ini belum punya sumber sendiri: jawabannya diambil dari sumber bawaan bot.',
    steps: [
      'Pakai `/library add` dengan berkas atau tautan, atau tanpa keduanya untuk menempel teks. *Aplikasi → Tambahkan sebagai sumber* mengambil sebuah pesan.',
      'Lihat apa yang terbaca, lalu tekan *Simpan*.',
      'Tanyakan sesuatu dengan `/ask`. Sumber bawaan bot bisa dimatikan dengan `/library remove`.',
    ],
    short:
      'Jawaban ini diambil dari sumber bawaan bot. Moderator bisa menambahkan sumber server ini sendiri: `/library add`.',
  },
  fetchFaults: {
    address: 'Ini bukan alamat web yang lengkap: salin dari bilah alamat browser, dengan https:// di depannya.',
    refused:
      'Di sana tidak ada yang boleh saya ambil: hanya yang bisa dibuka siapa saja di internet. Kalau tidak, simpan lalu tambahkan sebagai berkas.',
    unreachable:
      'Sambungannya gagal atau terputus. Coba lagi nanti, atau simpan halamannya lalu tambahkan sebagai berkas.',
    'too-slow': 'Terlalu lama sampainya. Coba lagi nanti, atau simpan halamannya lalu tambahkan sebagai berkas.',
    'too-large': 'Terlalu besar untuk dibaca. Salin teks yang penting ke berkas .txt atau .md, lalu tambahkan.',
    'too-many-redirects': 'Alamatnya terlalu sering dialihkan. Buka di browser, lalu pakai alamat akhirnya.',
    status:
      'Servernya tidak memberikannya: mungkin sudah tidak ada, atau khusus pelanggan. Buka di browser, simpan, lalu tambahkan sebagai berkas.',
    type: 'Jenisnya tidak bisa dibaca. Yang bisa: halaman web, PDF, Word (.docx), teks video (.vtt, .srt), Markdown, dan teks biasa.',
  },
  engine: { sentences: engineId, unknown: 'Salin teksnya ke berkas .txt atau .md, lalu tambahkan berkas itu.' },
  errors: {
    noStore: () =>
      'Bot ini tidak menyimpan sumber milik server. Minta pengelola bot mengatur `DATA_DIR`, folder tempat menyimpannya.',
    storeFails: () =>
      'Tidak ada yang berubah: saat ini bot tidak bisa menulis ke penyimpanannya. Bot tetap bisa menjawab; silakan coba lagi nanti, dan beri tahu pengelola bot kalau terus terjadi.',
    storeUnread: () =>
      'Saat ini yang tersimpan di sini tidak bisa saya baca. Silakan coba lagi nanti, dan beri tahu pengelola bot kalau terus terjadi.',
    unreadable: ({ why }) => `Ini tidak bisa dibaca sebagai sumber, jadi tidak ada yang disimpan. ${why}`,
    badAddress: ({ why }) => `Alamat ini tidak bisa dipakai, jadi tidak ada yang diambil. ${why}`,
    notFetched: ({ why }) => `Halamannya tidak bisa diambil, jadi tidak ada yang berubah. ${why}`,
    draftEnded: () =>
      'Draf ini sudah berakhir: sudah disimpan atau dibatalkan, atau sudah lewat satu jam. `/library list` menampilkan yang tersimpan; kalau tidak ada di sana, silakan tambahkan lagi.',
    sourceGone: () => 'Sumber ini sudah tidak ada. `/library list` menampilkan yang ada.',
    alreadyKept: ({ name }) =>
      `Sumber yang persis sama sudah ada${name === '' ? '' : `, yaitu ${name}`}, jadi tidak ada yang ditambahkan.`,
    notALink: () =>
      'Sumber ini bukan dari tautan, jadi tidak bisa diambil ulang. Tambahkan teks barunya dengan `/library add`, lalu hapus yang lama.',
    ofOperator: ({ title }) =>
      `“${title}” bawaan bot, jadi hanya pengelola bot yang bisa mengubahnya. Kamu bisa mematikannya untuk server ini dengan \`/library remove\`.`,
    fileAndLink: () => 'Pilih berkas atau tautan, jangan keduanya, supaya jelas mana yang jadi sumber.',
    noDate: ({ typed }) =>
      `“${typed}” bukan tanggal yang pasti, jadi tidak ada yang diubah. Tulis seperti 2026-03-05 atau 5 Maret 2026.`,
    noAddress: ({ typed }) =>
      `“${typed}” bukan alamat web yang lengkap, jadi tidak ada yang diubah. Alamat diawali https:// atau http://.`,
    noText: () => 'Formulirnya tidak berisi teks. Tempelkan minimal satu kalimat.',
    noTitle: ({ typed }) =>
      `“${typed}” tidak berisi kata, jadi tidak bisa menjadi judul atau penerbit. Tidak ada yang diubah.`,
    nothingToAdd: () =>
      'Tidak ada yang bisa ditambahkan dari pesan ini: tidak ada berkas, tidak ada tautan, dan katanya kurang dari delapan.',
    partGone: () => 'Pilihan ini sudah berakhir. Pakai lagi *Aplikasi → Tambahkan sebagai sumber* pada pesannya.',
    wrongName: ({ name }) =>
      `Tidak ada yang dihapus: yang kamu ketik bukan nama server ini. Untuk menghapus semuanya, ketik **${name}** persis seperti itu.`,
  },
};
