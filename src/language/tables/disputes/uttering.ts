import type { WordRow } from './words.ts';

/**
 * Indonesian words that lead to what somebody says, beside the cues of speech, and what stands between them and a word
 * that disputes it.
 */

/** Verbs of saying that are no cues: what they take is often no clause, but words in quotation marks are. */
export const UTTERING_VERBS: readonly WordRow[] = [
  [
    'melontarkan melontar mengucap melafalkan mengujar mengujarkan menuturkan memekikkan mendesiskan',
    'melontarkan “tutup”',
  ],
  ['menjanjikan berjanji berikrar bersumpah menjamin menyanggupi mengiming-imingi', 'menjanjikan “pasar baru”'],
  [
    'memerintahkan menginstruksikan memerintah menyuruh mengomando menitahkan bertitah bersabda',
    'memerintahkan “tutup”',
  ],
  ['mengancam menggertak membentak menghardik memaki mencaci menghina mengumpat mengutuk', 'mengancam “kutembak”'],
  ['menyindir mencibir mengejek meledek mencemooh menantang menghasut memprovokasi menggerutu', 'menyindir “penakut”'],
  ['menjuluki mencap melabeli menamai menamakan mengatai memanggil menyapa menyambut', 'menjuluki warga “domba”'],
  [
    'berseru meneriakkan meneriaki berteriak menjerit berorasi berpidato berkhotbah berceramah',
    'berseru “hidup pasar”',
  ],
  [
    'sesumbar nyeletuk menyeletuk celetuk ngomong bicara berbicara berkoar berceloteh mengomel mendesis',
    'sesumbar “saya menang”',
  ],
  [
    'memberitahu memberitahukan tahu mengabarkan mengabari memberitakan menyiarkan mewartakan',
    'memberitahu warga “tutup”',
  ],
  ['mencuitkan memposting mengunggah mengetik mengirim mengirimkan menorehkan berkicau', 'mencuitkan “tutup”'],
  ['meramalkan bersaksi mengajarkan menyerukan membocorkan mengisyaratkan mendeklarasikan', 'meramalkan “hujan”'],
  [
    'membalas menyahut menyela membuka menutup dibuka ditutup diawali diakhiri dimulai',
    'membuka pidato dengan “kita menang”',
  ],
  ['meminta minta mendesak menuntut mengajak memohon menyarankan menganjurkan memesan', 'meminta “bubar”'],
  ['katakan ucapkan sampaikan nyatakan umumkan lontarkan tegaskan bilang kata ujar', 'yang ia katakan “tutup”'],
  [
    'dikatakan diucapkan dilontarkan disampaikan diutarakan dinyatakan diumumkan diteriakkan ditulis',
    'dikatakan “tutup”',
  ],
  [
    'diperintahkan dijanjikan dituliskan dikirim diunggah disuarakan diserukan diakui dituturkan',
    'diperintahkan “tutup”',
  ],
  ['dikatakannya diucapkannya dilontarkannya disampaikannya ditulisnya diakuinya diserukannya', 'diucapkannya “tutup”'],
  [
    'keluar meluncur terdengar terlontar terucap tertulis termuat berbunyi bertuliskan berisi berisikan memuat menyebutkan',
    'berbunyi “tutup”',
  ],
];

/** Verbs of the list above that say something only before quotation marks. */
export const QUOTING_ONLY: readonly WordRow[] = [
  [
    'tahu membuka menutup mengakhiri dibuka ditutup diawali diakhiri dimulai menyambut menyapa memanggil memuat berisi berisikan',
    'menutup pasar',
  ],
  ['mengirim mengirimkan mengunggah memesan minta meminta tertulis termuat bicara kata ujar', 'mengirim surat'],
  [
    'keluar meluncur terdengar berbunyi bertuliskan diakui ditulis dikirim disampaikan menuntut mengajak menyuruh',
    'terdengar ramai',
  ],
];

/** Nouns for what is said, right before it. */
export const UTTERANCES: readonly WordRow[] = [
  [
    'kata kata-kata kalimat ucapan ucapannya perkataan frasa ungkapan istilah pernyataan jawaban',
    'dengan kata-kata “tutup”',
  ],
  ['seruan umpatan makian hinaan ancaman janji perintah sumpah pesan sebutan julukan celetukan', 'umpatan “bodoh”'],
  [
    'pengumuman bunyi isi judul slogan yel-yel pidato sambutan kutipan bisikan teriakan ialah adalah',
    'bunyi pidato “tutup”',
  ],
];

/** Words that make a noun before them a topic of its own: `tuduhan itu`. */
export const CLOSERS: readonly WordRow[] = [['itu tersebut ini tadi', 'tuduhan itu']];

/** Passive verbs that hold what is alleged of their own subject over *dan* too. */
export const DISTRIBUTING: readonly WordRow[] = [
  ['diduga dituduh dituding disangka didakwa dikabarkan dirumorkan digosipkan diisukan', 'diduga memukul dan berkata'],
  ['disebut-sebut digadang-gadang diklaim ditengarai disinyalir', 'disebut-sebut datang dan berkata'],
];

/** Words that make a main clause the outcome of a condition. */
export const OUTCOMES: readonly WordRow[] = [
  ['tentu pasti niscaya mungkin barangkali pastilah tentulah akan takkan', 'jika hujan, ia tentu berkata “tutup”'],
];

/** Words that open a condition contrary to fact; what follows its comma is imagined too. */
export const COUNTERFACTUALS: readonly WordRow[] = [
  ['andai andaikan andaikata seandainya seumpama umpama umpamanya misalkan saja', 'andai hujan, ia berkata “tutup”'],
];

/** Verbs of perceiving and knowing: where they are denied, so is the clause after them. */
export const PERCEIVING: readonly WordRow[] = [
  [
    'mendengar mendengarkan dengar melihat menyaksikan menemukan merasa ingat mengingat percaya yakin',
    'tidak mendengar ia berkata',
  ],
  ['mengakui mengaku membenarkan mengonfirmasi mencatat merekam memuat menyebut memastikan', 'tidak mengaku berkata'],
];

/** Words before a rumour that pass one on in somebody’s own words: `memberi kabar`. */
export const OWN_NEWS: readonly WordRow[] = [
  ['memberi membawa mengirim menyampaikan menanggapi menjawab menerima mendengar', 'menanggapi isu'],
];

/** Words before a noun that tells what the words in front of it are. */
export const REFERRING: readonly WordRow[] = [
  ['begitu demikian begitulah demikianlah menurut', 'begitu klaim sebuah akun'],
];

/** Nouns that tell of the words in front of them that they are only passed around. */
export const AFTERTHOUGHTS: readonly WordRow[] = [
  ['klaim kabar rumor isu tuduhan tudingan gosip desas-desus narasi cerita selentingan', 'begitu klaim sebuah akun'],
];

/** What is found of words that nobody could confirm. */
export const UNCONFIRMED: readonly WordRow[] = [
  ['dipastikan terverifikasi diverifikasi dikonfirmasi terkonfirmasi dibuktikan terbukti', 'belum dapat dipastikan'],
];

/** Words after *bukan* with which it denies nothing: `bukan sekali dua kali ia mengatakan`. */
export const OFTEN: readonly WordRow[] = [
  ['sekali pertama kali baru saja rahasia', 'bukan kali pertama ia mengatakan'],
];

/**
 * Words that open a sentence about somebody else’s saying: what dispute they tell holds only for a verb within what
 * they say.
 */
export const ACCUSERS: readonly WordRow[] = [['pelapor penggugat jaksa', 'pelapor menyebut ia mengancam']];

/** Verbs without a prefix, which go before a verb of speech: `turun lalu berkata`. */
export const BARE_VERBS: readonly WordRow[] = [
  [
    'datang pergi turun naik maju duduk bangkit bangun masuk pulang tampil hadir tiba lari ikut muncul',
    'turun lalu berkata',
  ],
];

/** More verbs of saying, by how loud or in what form. */
export const MANNERS_OF_SAYING: readonly WordRow[] = [
  [
    'membisikkan membisiki menggumamkan mendengungkan menyenandungkan mengoceh mengeja melaungkan memekik',
    'membisikkan “tutup”',
  ],
  [
    'menyurati menyodorkan menegur menasihati menyela menyampaikan mengimbau menyimpulkan menjerit',
    'menegur warga “tutup”',
  ],
];

/** What is denied of words that no record holds. */
export const RECORDED: readonly WordRow[] = [
  ['ada ditemukan tercatat terekam termuat terdapat dijumpai muncul', 'kalimat “tutup” tidak ada dalam rekaman'],
];
