import type { CheckMessages } from './check-types.ts';

const number = new Intl.NumberFormat('id');

export const checkId: CheckMessages = {
  verdicts: {
    verbatim: 'Persis, kata demi kata',
    cut: 'Kata-katanya persis, tetapi dipotong sehingga maksudnya berubah',
    'verbatim-disputed': 'Ada sumber yang memuat kata-kata ini, ada yang membantahnya',
    altered: 'Tidak persis: kata-katanya diubah',
    misattributed: 'Ditemukan, tetapi sebagai perkataan orang lain',
    'speaker-unclear': 'Ditemukan, tetapi pembicaranya tidak jelas',
    'reported-only': 'Kutipan tidak langsung, bukan kata demi kata',
    'possible-translation': 'Mungkin terjemahan',
    disputed: 'Menurut sumber, ini tidak dikatakan',
    unattributed: 'Kata-katanya ada di sumber, tetapi bukan kutipan siapa pun',
    'not-found': 'Tidak ditemukan dalam sumber-sumber ini',
  },
  meaning: {
    verbatim: 'Sumber memuat kata-kata ini persis sebagai perkataan seseorang.',
    cut: 'Kata-katanya memang diucapkan, tetapi bagian lain kalimatnya mengubah maksudnya. Ini bukan sekadar “ya”: silakan baca kalimat lengkapnya.',
    'verbatim-disputed':
      'Kata-kata ini ada sebagai perkataan seseorang, tetapi tidak di semua bagian. Ini bukan sekadar “ya”.',
    altered: 'Ada perkataan yang mirip, tetapi bunyinya tidak seperti ini.',
    misattributed: 'Namanya tidak cocok dengan kata-katanya.',
    'speaker-unclear': 'Dari sumber ini tidak bisa dipastikan apakah namanya cocok dengan kata-katanya.',
    'reported-only':
      'Sumber menyampaikannya dengan kata-kata sendiri, jadi tidak tepat diberi tanda kutip seolah-olah ucapan asli.',
    'possible-translation':
      'Ada perkataan dalam bahasa lain yang mungkin berarti sama. Kata-kata persis ini tidak ada di dalamnya; silakan bandingkan keduanya.',
    disputed: 'Kata-katanya ada di sumber, tetapi sumber tidak menyatakan bahwa ada yang benar-benar mengatakannya.',
    unattributed: 'Sumber memuat kata-kata ini persis, tetapi bukan sebagai ucapan siapa pun.',
    'not-found': 'Itu tidak membuktikan apa-apa: bisa saja dikatakan di tempat lain, atau dengan kata-kata lain.',
  },
  onlyTypos: 'Bunyinya sama, kecuali yang tampaknya salah ketik.',
  onlyFragment: 'Kata-katanya ada, tetapi terlalu sedikit untuk mewakili kalimatnya. Silakan baca kalimat lengkapnya.',
  disputes: {
    denied: 'Sumber membantahnya, atau menyebut tidak ada yang mengatakan atau mendengarnya.',
    fake: 'Sumber menyebutnya palsu: disunting, dikarang, sindiran, atau salah kutip.',
    alleged: 'Seseorang baru dituduh mengatakannya, atau itu baru kabar.',
    hypothetical: 'Itu hanya pengandaian.',
    asked: 'Sumber hanya menanyakan apakah itu dikatakan.',
    planned: 'Itu belum dikatakan ketika sumber ditulis.',
  },
  alsoDisputed: (why) =>
    `**Hati-hati:** di bagian lain sumber-sumber ini, kata-kata yang sama dibantah atau diragukan. ${why}`,
  oddities: {
    direction: (written) => `Karakter yang membalik arah baca dibuang dulu: ${written}`,
    hidden: (written) => `Karakter yang tidak kelihatan dibuang dulu: ${written}`,
    letters: (written, read) => `“${written}” ditulis dengan huruf dari aksara lain; dibaca sebagai “${read}”.`,
    'name-letters': (written, read) =>
      `Nama “${written}” ditulis dengan huruf dari aksara lain; dibaca sebagai “${read}”.`,
  },
  alsoAltered: 'Kata-katanya juga diubah.',
  alsoReported: 'Lagi pula, di sumber itu kutipan tidak langsung, bukan kata demi kata.',
  checked: (claim, speaker) =>
    speaker === null
      ? `Yang diperiksa: “${claim}”`
      : `Yang diperiksa: “${claim}”, disebut sebagai perkataan ${speaker}`,
  speaker: {
    is: (people) => `Menurut sumber, yang menyampaikannya ${people}.`,
    matches: (people) => `Menurut sumber, yang menyampaikannya memang ${people}.`,
    original: (people) => `Perkataan aslinya di sumber dari ${people}.`,
    differs: (people, claimed) => `Menurut sumber, yang menyampaikannya ${people}, bukan ${claimed}.`,
    open: (people, claimed) =>
      `Menurut sumber, yang menyampaikannya ${people}. Sumber tidak menyebut apakah “${claimed}” orang atau jabatan yang sama.`,
    unclear: (claimed) =>
      claimed === null
        ? 'Pembicara tidak jelas: sumber tidak menyebut dengan jelas siapa yang mengatakannya.'
        : `Pembicara tidak jelas: sumber tidak menyebut dengan jelas apakah ${claimed} yang mengatakannya.`,
  },
  differences: '**Kata demi kata** (dicoret: hanya ada di sumber; tebal: hanya ada pada yang diperiksa)',
  differencesTooMany: 'Perbedaannya terlalu banyak untuk ditampilkan kata demi kata; silakan bandingkan sendiri.',
  leftOut: (words) => `dihilangkan: “${words}”`,
  added: (words) => `ditambahkan: “${words}”`,
  became: (said, claimed) => `“${said}” menjadi “${claimed}”`,
  moreChanges: (count) => `dan ${number.format(count)} lagi`,
  typo: (said, claimed) => `tampaknya salah ketik: “${claimed}”, seharusnya “${said}”`,
  warningsTitle: '**Hati-hati, maksudnya bisa berubah:**',
  warnings: {
    negation: 'kata “tidak” atau sejenisnya dihilangkan atau ditambahkan',
    number: 'angkanya berbeda',
    date: 'tanggalnya berbeda',
    name: 'namanya berbeda',
    opposite: 'sebuah kata diganti dengan lawan katanya',
    condition: 'syarat (“jika”, “kecuali”) dihilangkan atau ditambahkan',
    hedge: 'tingkat keyakinannya berbeda (“mungkin”, “saya kira”)',
    limit: 'pembatas (“hanya”, “hampir”) dihilangkan atau ditambahkan',
    question: 'pertanyaan menjadi pernyataan, atau sebaliknya',
    ellipsis: 'tanda “…” menghilangkan kata “tidak” atau sejenisnya',
    splice: 'potongan dari beberapa perkataan digabung menjadi satu',
    fragment: 'kurang dari enam kata, bukan klausa utuh, diambil dari kalimat yang lebih panjang',
  },
  cutTitle: '**Yang dihilangkan dari kalimatnya, padahal penting:**',
  cut: {
    negation: 'kata “tidak” atau sejenisnya',
    number: 'angka',
    date: 'tanggal',
    name: 'nama',
    opposite: 'kata yang berarti sebaliknya',
    condition: 'syarat',
    hedge: 'seberapa yakin pembicaranya',
    limit: 'pembatas',
    question: 'bahwa itu sebuah pertanyaan',
    ellipsis: 'kata “tidak” atau sejenisnya, di balik “…”',
    splice: 'bagian di antara potongannya',
    fragment: 'bagian lain kalimatnya',
  },
  inTheSource: '**Di sumber**',
  nearest: 'Bagian yang paling mendekati. Ini **bukan** kutipan yang diperiksa.',
  disputing: '**Bagian yang menyatakannya**',
  standing: '**Letaknya di sini**',
  nothingNear: 'Tidak ada bagian yang mendekati.',
  several: (count) => `${number.format(count)} kutipan diperiksa satu per satu.`,
  notChecked: (count) => `Belum diperiksa: ${number.format(count)} lagi. Silakan pakai \`/check\` untuk memeriksanya.`,
};
