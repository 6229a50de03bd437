import { checkId } from './check-id.ts';
import { libraryId } from './library-id.ts';
import type { Messages } from './types.ts';
import { wishesId } from './wishes-id.ts';

const number = new Intl.NumberFormat('id');
const and = new Intl.ListFormat('id', { type: 'conjunction' });
const percent = new Intl.NumberFormat('id', { style: 'percent' });
const or = new Intl.ListFormat('id', { type: 'disjunction' });

export const id: Messages = {
  locale: 'id',
  list: (parts) => and.format(parts),
  commands: {
    ask: {
      description: 'Ajukan pertanyaan; jawabannya diambil persis dari sumber',
      question: 'Apa yang ingin kamu ketahui?',
      speaker: 'Hanya perkataan orang ini',
      since: 'Hanya dari sumber bertanggal ini atau sesudahnya, misalnya 2025-10-21, Oktober 2025, 2025',
      public: 'Tampilkan jawaban kepada semua orang di sini (kalau tidak, hanya kamu yang melihatnya)',
    },
    quotes: {
      description: 'Siapa mengatakan apa, dengan kata-kata dari sumbernya',
      speaker: 'Hanya perkataan orang ini',
      about: 'Hanya perkataan tentang hal ini',
      kind: 'Hanya kutipan langsung, atau hanya yang tidak langsung',
      source: 'Hanya dari sumber atau penerbit ini',
      order: 'Menurut urutan artikel, atau yang terbaru dahulu',
    },
    sources: { description: 'Sumber-sumber yang dipakai untuk menjawab' },
    help: { description: 'Apa yang dilakukan bot ini dan cara memakainya' },
    find: { name: 'Cari di sumber' },
    check: {
      description: 'Benarkah itu dikatakan? Kutipan dicocokkan dengan sumber, kata demi kata',
      quotation: 'Kutipannya; boleh dengan pembicaranya: “…” — Nama',
      speaker: 'Siapa yang disebut-sebut mengatakannya',
      public: 'Tampilkan hasilnya kepada semua orang di sini (kalau tidak, hanya kamu yang melihatnya)',
    },
    verify: { name: 'Periksa kutipan' },
  },
  kinds: {
    direct: 'kutipan langsung, kata demi kata',
    indirect: 'kutipan tidak langsung, bukan kata demi kata',
    mixed: 'kutipan tidak langsung, sebagian kata demi kata',
  },
  orders: { article: 'menurut urutan artikel', newest: 'terbaru dahulu' },
  buttons: {
    around: 'Konteks',
    aroundNumber: (place) => `Konteks no. ${number.format(place)}`,
    more: 'Bagian berikutnya',
    previous: 'Sebelumnya',
    next: 'Berikutnya',
    said: (name) => `Kutipan ${name}`,
    who: 'Siapa yang dikutip',
    allQuotations: 'Semua kutipan',
    again: 'Tanya dengan kata lain',
    share: 'Bagikan',
    sharing: 'Sedang dibagikan…',
    shared: 'Sudah dibagikan',
    remove: 'Hapus',
  },
  menu: {
    placeholder: 'Lainnya…',
    more: { label: 'Bagian berikutnya', hint: 'Lebih kecil kemungkinannya menjawab pertanyaan' },
    follow: { label: 'Tanya lebih lanjut', hint: 'Cukup beberapa kata, misalnya “dan kapan?”' },
    around: (place) => ({ label: `Konteks no. ${number.format(place)}`, hint: 'Kalimat-kalimat di sekitarnya' }),
    who: { label: 'Siapa yang dikutip', hint: 'Semua pembicara, mulai dari yang paling sering dikutip' },
    whose: 'Kutipan siapa?',
    howOften: (quotations, sources) => `${number.format(quotations)} pernyataan dalam ${number.format(sources)} sumber`,
    moreBy: (name) => ({ label: `Kutipan ${name} lainnya`, hint: 'Semua kutipan orang ini dalam sumber' }),
    others: { label: 'Siapa lagi yang berbicara tentang ini', hint: 'Kutipan orang lain tentang topik yang sama' },
    whoSpoke: { label: 'Siapa yang berbicara tentang ini', hint: 'Kutipan orang-orang tentang topik ini' },
    why: { label: 'Mengapa bagian ini dipilih', hint: 'Kata yang cocok, terjemahan, dan cara pembicaranya ditemukan' },
    copy: {
      plain: { label: 'Salin sebagai teks biasa', hint: 'Isinya, siapa yang berkata, dan letaknya' },
      markdown: { label: 'Salin sebagai Markdown', hint: 'Blok kutipan dengan tautan, untuk halaman atau catatan' },
      reference: {
        label: 'Salin sebagai rujukan',
        hint: 'Kantor berita, judul, penerbit, tanggal, dan paragraf, sejauh diketahui',
      },
    },
  },
  check: checkId,
  library: libraryId,
  wishes: wishesId,
  follow: {
    title: 'Pertanyaan lanjutan',
    label: 'Apa lagi yang ingin kamu ketahui?',
    after: (question) => `Setelah: ${question}`,
    placeholder: (other) => `misalnya: dan ${other ?? 'kapan'}?`,
    read: (typed, before) => `Kamu menulis “${typed}” setelah “${before}”; saya membacanya sebagai pertanyaan di atas.`,
    readSpeaker: (typed, before, name) =>
      `Kamu menulis “${typed}” setelah “${before}”; saya menanyakan hal yang sama, khusus perkataan ${name}.`,
    asIs: 'Dalam pertanyaan sebelumnya tidak ada yang bisa digantikan oleh kata-katamu, jadi saya menanyakannya apa adanya.',
  },
  again: { title: 'Tanya dengan kata lain', label: 'Pertanyaannya', placeholder: 'misalnya: Siapa yang hadir?' },
  asked: (question) => `Yang ditanyakan: ${question}`,
  sharedAsked: (mention, question) => `Dibagikan oleh ${mention}, yang bertanya: ${question}`,
  sharedBy: (mention) => `Dibagikan oleh ${mention}`,
  messageCut: (characters) =>
    `Pesannya panjang; pertanyaannya diambil dari ${number.format(characters)} karakter pertama.`,
  copyTitle: { plain: 'Sebagai teks biasa', markdown: 'Sebagai Markdown', reference: 'Sebagai rujukan' },
  copyApart:
    'Sumber memuat tanda petik terbalik (backtick) yang berderet; dalam salinan ini ada karakter tak terlihat di antaranya.',
  others: {
    title: (people, beside) =>
      `${beside ? 'Yang juga dikutip' : 'Yang dikutip'} tentang hal ini: ${number.format(people)} pernyataan, satu yang paling sesuai dari tiap orang atau kelompok.`,
    none: 'Sumber tidak mengutip siapa pun tentang hal ini.',
    noneElse: (names) => `Selain ${names}, tidak ada yang dikutip sumber tentang hal ini.`,
  },
  why: {
    title: '**Mengapa bagian ini dipilih**',
    matched: (words) => `Kata-kata pertanyaanmu yang ada di dalamnya: ${and.format(words)}.`,
    linked: {
      inflected: (typed, found) => `${found} adalah bentuk lain dari katamu, ${typed}.`,
      cognate: (typed, found) => `${found} adalah katamu, ${typed}, dalam bahasa sumber.`,
      name: (typed, found) => `${found} adalah ejaan lain dari nama ${typed}.`,
      place: (typed, found) => `${found} menyebut tempat yang sama dengan ${typed}.`,
      date: (typed, found) => `${found} adalah tanggal yang sama dengan ${typed}.`,
      office: (typed, found) => `${found} adalah jabatan yang sama dengan ${typed}.`,
      compound: (typed, found) => `${found} adalah katamu, ${typed}, yang ditulis serangkai atau terpisah.`,
      translation: (typed, found) => `${found} adalah terjemahan katamu, ${typed}.`,
      synonym: (typed, found) => `${found} bisa berarti sama dengan katamu, ${typed}.`,
      related: (typed, found) => `${found} bisa berkaitan dengan yang kamu tanyakan, ${typed}.`,
      personInFull: (_typed, found) => `${found}, yang kamu tanyakan, berbicara atau disebut di dalamnya.`,
      person: (typed, found) => `${found}, yang kamu maksud dengan ${typed}, berbicara atau disebut di dalamnya.`,
    },
    missing: (words) => `Tidak ditemukan di dalamnya: ${and.format(words)}.`,
    cued: (people, cue) =>
      `${people} dianggap sebagai pembicara karena sumber menulis “${cue}” di dekat kata-kata itu.`,
    resolved: (people, cue, mention) =>
      `${people} dianggap sebagai pembicara: sumber menulis “${cue}” di dekat kata-kata itu, dan siapa yang dimaksud dengan “${mention}” saya simpulkan dari kalimat sebelumnya.`,
    suffixed: (people, cue) =>
      `${people} dianggap sebagai pembicara: siapa yang dimaksud dengan “${cue}” saya simpulkan dari kalimat sebelumnya.`,
    labelled: (people, label) =>
      `${people} dianggap sebagai pembicara karena “${label}” tertulis di depan kata-kata itu.`,
    carried: (people) => `${people} dianggap sebagai pembicara karena kata-kata itu melanjutkan yang sebelumnya.`,
    unsure: 'Saya tidak yakin siapa pembicaranya; silakan baca konteksnya.',
    unclear: 'Ada yang dikutip, tetapi sumber tidak menyebut jelas siapa.',
    narrated: (origin) => `Tidak ada yang dikutip di dalamnya: bagian ini dituturkan oleh ${origin}.`,
    chance: (probability) =>
      `Perkiraan saya, kemungkinan bagian ini menjawab pertanyaanmu sekitar ${percent.format(probability)}.`,
  },
  whose: {
    quotedBy: (publisher) => `seperti dikutip ${publisher}`,
    quotedIn: (title) => `seperti dikutip dalam ${title}`,
    partlyVerbatim: 'sebagian kata demi kata',
    partlyReported: 'sebagian kutipan tidak langsung',
    restBy: (origin) => `selebihnya dari ${origin} sendiri`,
    itself: (origin) => `${origin} sendiri`,
    noted: 'menurut catatan notulen',
    minutes: 'catatan notulen',
    restOfMinutes: 'selebihnya dari catatan notulen',
    unnamed: 'nama pembicara tidak tercantum',
    toldBy: (teller) => `seperti diceritakan ${teller}`,
  },
  speakerUnclear: 'pembicara tidak jelas',
  after: (question) => `setelah ${question}`,
  paragraph: (place) => `paragraf ${number.format(place)}`,
  page: (place) => `halaman ${number.format(place)}`,
  at: (time) => `pada ${time}`,
  atClock: (clock) => `pukul ${clock}`,
  openInSource: 'sumber',
  silence: '**Sumber tidak menyebutkannya.**',
  about: (titles, more) =>
    `Isinya tentang ${and.format(more === 0 ? titles : [...titles, `${number.format(more)} lainnya`])}.`,
  older: '-# Sumber yang lebih lama menyebut:',
  closest: '**Bagian yang paling mendekati. Belum tentu ada yang menjawab.**',
  silenceOf: (speaker) => `Yang dicari hanya kutipan ${speaker}.`,
  silenceWithin: (source) => `Yang dicari hanya dalam “${source}”.`,
  silenceSince: (date) => `Yang dicari hanya sumber bertanggal ${date} atau sesudahnya.`,
  undated: (count) => `${number.format(count)} sumber tanpa tanggal tidak diikutkan.`,
  silenceInOtherLanguage:
    'Saya memahami pertanyaan dalam bahasa Indonesia dan bahasa Inggris. Silakan bertanya dalam salah satunya.',
  silenceOnUnknown: (names) => `Sumber tidak menyebut ${and.format(names)}.`,
  notQuotedOn: (speaker, quotations) =>
    `Tidak ada kutipan ${speaker} tentang hal ini; ada ${number.format(quotations)} kutipannya tentang hal lain.`,
  corrected: (words) => `Menampilkan hasil untuk ${and.format(words)}`,
  resolved: (mention, people) => `“${mention}” adalah ${people}, menurut bacaan saya`,
  nearestTitle: '**Bagian lainnya. Belum tentu ada yang menjawab.**',
  moreTitle: 'Bagian berikutnya, yang lebih kecil kemungkinannya menjawab pertanyaan.',
  noMore: 'Tidak ada bagian lain.',
  aroundTitle: 'Bagian tadi (dicetak tebal) dalam konteksnya',
  aroundVoices: (origin) => `Semua yang ada di luar tanda kutip dituturkan oleh ${origin}.`,
  tooLong: (characters) =>
    `Kalimat ini terdiri atas ${number.format(characters)} karakter, terlalu banyak untuk satu pesan. Saya tidak memotong kalimat, jadi silakan baca di sumbernya.`,
  quotations: {
    title: (who, statements, sources) => {
      const count = `${number.format(statements)} pernyataan dalam ${number.format(sources)} sumber`;
      return who === null ? `**${count}**` : `${who}: ${count}`;
    },
    within: (source) => `dalam “${source}”`,
    newestFirst: 'terbaru dahulu',
    range: (first, last) =>
      first === last ? `no. ${number.format(first)}` : `no. ${number.format(first)} sampai ${number.format(last)}`,
    page: (page, pages) => `halaman ${number.format(page)} dari ${number.format(pages)}`,
    whoTitle: (people, quotations) =>
      `**${number.format(people)} pembicara** · ${number.format(quotations)} pernyataan`,
    howOften: (quotations, sources) => `${number.format(quotations)} pernyataan dalam ${number.format(sources)} sumber`,
    unclear: (quotations) => `Pembicara tidak jelas: ${number.format(quotations)} kutipan`,
    none: 'Sumber tidak mengutip siapa pun.',
    noneSuch: 'Tidak ada kutipan seperti itu dalam sumber.',
    noneOf: (name) => `Sumber tidak memuat kutipan ${name} yang seperti itu.`,
    noneAbout: 'Sumber tidak mengutip siapa pun tentang hal ini.',
    noneAboutOf: (name) => `Sumber tidak mengutip ${name} tentang hal ini.`,
    saidInstead: (name, count) => `Ada ${number.format(count)} kutipan ${name} tentang hal lain.`,
    saidOtherwise: (name, count) => `Seluruhnya ada ${number.format(count)} kutipan ${name}.`,
    topic: (about) => `Topik: ${about}`,
    sharedTopic: (mention, about) => `Dibagikan oleh ${mention}, dengan topik: ${about}`,
  },
  sources: {
    title: (count) => `Jawaban diambil dari ${number.format(count)} sumber, dan tidak dari yang lain.`,
    published: (date) => `terbit ${date}`,
    kinds: {
      news: 'berita',
      minutes: 'notulen rapat',
      transcript: 'transkrip',
      captions: 'teks video',
      chat: 'obrolan tertulis',
      release: 'siaran pers',
    },
    contents: ({ kind, paragraphs, statements, speakers }) =>
      [
        id.sources.kinds[kind],
        `${number.format(paragraphs)} paragraf`,
        `${number.format(statements)} pernyataan`,
        `${number.format(speakers)} pembicara`,
      ].join(' · '),
  },
  countSources: (count) => `${number.format(count)} sumber`,
  choice: (count) => `${number.format(count)} kutipan`,
  help: {
    how: 'Notulen menjawab pertanyaan dengan kata-kata persis dari sumbernya. Bot ini tidak mengarang jawaban: yang tampil sebagai kutipan adalah bagian sumber seperti saat diterbitkan, disertai keterangan kata-kata siapa itu dan di mana letaknya. Kalau sumber tidak menyebutkannya, bot ini mengatakannya.',
    commands: [
      '`/ask` untuk bertanya dan mendapat bagian sumber yang menjawabnya. `speaker` membatasi pada perkataan satu orang, `source` pada satu sumber, `since` pada sumber sejak suatu tanggal, `public` menampilkannya kepada semua orang.',
      '`/quotes` menampilkan siapa yang dikutip dan kutipannya: menurut pembicara (`speaker`), topik (`about`), jenis kutipan (`kind`: langsung atau tidak langsung), atau sumber (`source`); `order` mendahulukan yang terbaru.',
      '`/check` memeriksa kutipan: persis begitu, diubah, dipotong, perkataan orang lain, atau hanya kutipan tidak langsung? `speaker` adalah orang yang disebut-sebut mengatakannya, `public` menampilkan hasilnya kepada semua orang.',
      '`/sources` menampilkan sumber-sumber yang dipakai untuk menjawab. Moderator menambah dan menghapusnya dengan `/library`, atau *Aplikasi → Tambahkan sebagai sumber* pada sebuah pesan.',
      'Pada sebuah pesan: *Aplikasi → Cari di sumber* menjadikan isinya pertanyaan; *Aplikasi → Periksa kutipan* memeriksa kutipan di dalamnya.',
      'Hanya kamu yang melihat jawabannya sampai kamu membagikannya di channel. Yang kamu bagikan bisa dihapus olehmu dan para moderator.',
    ].join('\n'),
    privacy:
      'Bot ini tidak membaca pesan selain yang kamu tunjuk, dan tidak menyimpan pertanyaan maupun kutipan yang kamu periksa. Yang disimpan hanya sumber yang ditambahkan moderator, dan moderator mana yang mengubah apa. Halaman web hanya diambil kalau moderator menambahkannya; selain itu tidak ada yang dikirim ke layanan lain.',
    privacyWithReader:
      'Bot ini tidak membaca pesan selain yang kamu tunjuk, dan tidak menyimpan pertanyaan maupun kutipan yang kamu periksa. Yang disimpan hanya sumber yang ditambahkan moderator, dan moderator mana yang mengubah apa. Halaman web hanya diambil kalau moderator menambahkannya. Pertanyaanmu dan paling banyak delapan bagian sumber yang ditemukan untuknya dikirim, tanpa namamu, ke model pemeringkat atau model AI pilihan pengelola bot ini; model itu hanya boleh memilih di antara bagian-bagian tersebut, dan tulisannya tidak pernah ditampilkan. Selain itu tidak ada yang dikirim ke layanan lain.',
  },
  bug: (reference) =>
    `Ada yang salah di pihak saya, bukan di pihakmu. Silakan coba lagi; kalau terus terjadi, beri tahu pengelola bot ini kode \`${reference}\`.`,
  errors: {
    ...libraryId.errors,
    emptyQuestion: () =>
      'Pertanyaannya tidak berisi kata. Contoh: `/ask question: Siapa yang hadir dalam pertemuan itu?`',
    unknownSpeaker: ({ name, people }) =>
      people.length === 0
        ? `Tidak ada orang bernama “${name}” dalam sumber; sumber tidak menyebut nama siapa pun.`
        : `Tidak ada orang bernama “${name}” dalam sumber. Yang disebut: ${and.format(people)}.`,
    ambiguousSpeaker: ({ name, people }) =>
      `“${name}” bisa berarti ${or.format(people)}. Silakan tulis nama lengkapnya.`,
    unknownSource: ({ name, sources }) =>
      sources.length === 0
        ? `Tidak ada sumber seperti “${name}”; belum ada sumber sama sekali.`
        : `Tidak ada sumber seperti “${name}”. Yang ada, misalnya: ${sources.join(', ')}. Pilih salah satu dari daftar saat mengetik.`,
    ambiguousSource: ({ name, sources }) =>
      `“${name}” bisa berarti ${or.format(sources)}. Pilih salah satu dari daftar saat mengetik.`,
    unknownDay: ({ typed }) =>
      `“${typed}” bukan tanggal yang bisa saya baca. Tulis seperti 2025-10-21, 21 Oktober 2025, atau 21/10/2025; “Oktober 2025” atau “2025” berarti sejak hari pertamanya.`,
    ambiguousDay: ({ typed, days }) =>
      `“${typed}” bisa berarti dua tanggal, ${or.format(days)}. Silakan tulis yang dimaksud dengan cara itu.`,
    noSourceSince: ({ since, newest }) =>
      `Tidak ada sumber bertanggal ${since} atau sesudahnya; yang terbaru bertanggal ${newest}. Silakan tulis tanggal yang lebih awal, atau kosongkan saja.`,
    sourceTooOld: ({ source, since, newest }) =>
      `Dari “${source}” tidak ada yang bertanggal ${since} atau sesudahnya; yang terbaru bertanggal ${newest}. Silakan tulis tanggal yang lebih awal, atau kosongkan saja.`,
    noDatedSource: () =>
      'Tidak satu pun sumber ini menyebut tanggalnya, jadi yang lama tidak bisa dipisahkan. Silakan bertanya lagi tanpa `since`.',
    emptyQuotation: () =>
      'Kutipannya tidak berisi kata. Contoh: `/check quotation: “Kami tidak akan menutup pelabuhan” speaker: Lena Moor`',
    shortQuotation: () =>
      'Itu terlalu pendek untuk diperiksa: satu atau dua kata bisa ada di mana saja. Tulis minimal tiga kata dari ucapannya.',
    quotesNobody: () =>
      'Pesan ini tidak mengutip siapa pun, jadi tidak ada yang bisa diperiksa. Pilih pesan yang berisi kata-kata dalam tanda kutip atau menyebut siapa yang mengatakannya: `“Kami tidak akan menutup pelabuhan” — Lena Moor`',
    sourcesUnavailable: () =>
      'Sumber server ini sedang tidak bisa dibaca. Coba lagi sebentar lagi; kalau tetap begitu, beri tahu yang menjalankan bot ini.',
    sourceChanged: () =>
      'Sumber bagian ini sudah diubah atau dihapus, jadi letaknya tidak bisa ditampilkan lagi. Silakan bertanya lagi.',
    sourcesChanged: ({ command }) =>
      `Sumber-sumbernya sudah berubah sejak daftar ini dibuat. Silakan pakai \`/${command}\` lagi.`,
    checkChanged: () =>
      'Sumber-sumbernya sudah berubah sejak kutipan ini diperiksa dan hasilnya kini berbeda, jadi tidak dibagikan. Silakan periksa lagi.',
    emptyMessage: ({ files }) =>
      files === 0
        ? 'Pesan ini tidak berisi kata. Silakan pilih pesan yang ada teksnya.'
        : 'Pesan ini hanya berisi berkas, tanpa kata. Saya hanya membaca teks pesan; silakan pilih pesan yang ada teksnya.',
    noShareHere: () =>
      'Kamu tidak punya izin mengirim pesan di channel ini, jadi tidak bisa membagikan apa pun di sini.',
    notShared: () => 'Discord tidak menerima pesannya, jadi pesan itu belum dibagikan. Silakan coba lagi.',
    perhapsShared: () =>
      'Discord tidak memberi tahu apakah pesannya sampai di channel. Kalau tidak ada di sana, silakan pakai perintahnya lagi dan bagikan hasil yang baru.',
    alreadyShared: () => 'Pesan ini sudah dibagikan.',
    alreadyRemoved: () => 'Pesan ini sudah dihapus.',
    notYours: () =>
      'Hanya anggota yang membagikannya, dan moderator yang boleh mengelola pesan, yang bisa menghapusnya.',
    notSharable: () =>
      'Ini tidak dibagikan: sumber tidak memuatnya sebagai perkataan siapa pun, dan klaimnya akan terbawa ke channel.',
    unknownButton: () => 'Tombol ini tidak bisa dipakai lagi. Silakan pakai perintahnya lagi.',
    unknownCommand: () => 'Perintah ini sudah tidak ada. `/help` menampilkan perintah yang tersedia.',
    stopping: () => 'Saya sedang dimulai ulang. Silakan coba lagi dalam satu menit.',
    memberLimit: ({ goesOn }) =>
      `Kamu sudah banyak bertanya dalam satu menit ini, dan yang lain juga menunggu giliran. Kamu bisa bertanya lagi <t:${goesOn}:R>.`,
    serverLimit: ({ goesOn }) =>
      `Jatah pertanyaan server ini untuk satu menit sudah habis. Kamu bisa bertanya lagi <t:${goesOn}:R>; tidak ada yang salah dengan pertanyaanmu.`,
    busy: ({ goesOn }) =>
      `Saat ini terlalu banyak yang bertanya, jadi pertanyaan ini belum bisa saya terima. Silakan coba lagi <t:${goesOn}:R>.`,
    interrupted: () => 'Saya terhenti sebelum sempat menjawab ini. Silakan bertanya lagi.',
    jobInterrupted: () =>
      'Saya terhenti sebelum ini selesai. `/library list` menampilkan yang tersimpan; untuk yang belum ada, silakan pakai perintahnya lagi.',
    notAllowed: () =>
      'Tidak ada yang diubah. Tombol ini hanya bisa dipakai anggota yang boleh memakai perintahnya, sampai sehari sesudahnya. Silakan pakai perintahnya lagi; kalau Discord tidak menampilkannya, hubungi pengelola server ini.',
    fileTooLarge: ({ name, megabytes }) =>
      `Berkas “${name}” terlalu besar: ukuran paling besar yang bisa saya terima ${number.format(megabytes)} MB. Silakan kirim yang lebih kecil, atau sebagian isinya saja.`,
    fileGone: ({ name }) => `Berkas “${name}” tidak bisa saya ambil dari Discord. Silakan unggah lagi.`,
  },
};
