import type { LanguageCode } from '../../types.ts';

/** Words of one kind, and a phrase with the first of them. */
export type WordRow = readonly [words: string, example: string];

/** What words are kept or spread in, which may be faked. */
export const MEDIA: Readonly<Record<LanguageCode, readonly WordRow[]>> = {
  id: [
    ['video rekaman klip potongan cuplikan tayangan siaran audio suara', 'video palsu'],
    ['foto gambar poster selebaran meme infografik tangkapan spanduk', 'foto palsu'],
    ['kutipan kalimat ucapan pernyataan perkataan kata-kata', 'kutipan palsu'],
    ['pesan surat unggahan cuitan postingan status komentar konten', 'pesan palsu'],
    ['pidato sambutan naskah ceramah', 'draf pidato'],
    ['akun laman situs halaman artikel berita narasi transkrip pengumuman', 'akun palsu'],
    ['notulen notula risalah wawancara dialog percakapan obrolan testimoni versi terjemahan judul', 'wawancara rekaan'],
    ['blog forum siniar podcast rilis maklumat edaran brosur pamflet twit kanal petikan nukilan', 'blog lelucon'],
    ['surel email sms chat karikatur grafis iklan stiker baliho teks tulisan skrip khotbah orasi', 'surel palsu'],
  ],
  en: [
    ['video videos clip clips recording recordings footage audio voice tape broadcast', 'a fake video'],
    ['photo image picture poster meme screenshot graphic flyer leaflet banner', 'a fake photo'],
    ['quote quotes quotation quotations line remark remarks words sentence comment', 'a fake quote'],
    ['message letter email tweet post posts posting status statement memo release', 'a fake letter'],
    ['speech address', 'a draft speech'],
    ['account accounts page site website article report transcript announcement', 'a fake account'],
    ['caption captions subtitle subtitles headline advert ad blog newsletter podcast', 'a fake caption'],
    ['pamphlet brochure circular paragraph passage sentences extract excerpt note notes', 'a fake note'],
    ['voicemail text texts chat thread reel montage image images photos document profile', 'a fake profile'],
    [
      'reports accounts stories lips mouth face column feed channel magazine outlet portal handle toast lecture sermon keynote eulogy',
      'her lips were dubbed',
    ],
    ['tweets messages letters emails screenshots statements documents', 'fake letters'],
    ['dialogue scene monologue conference addresses slogan slogans motto', 'an invented scene'],
  ],
};

/** Words that deny the verb after them, over adverbs and auxiliaries. */
export const DENIALS: Readonly<Record<LanguageCode, readonly WordRow[]>> = {
  id: [
    ['tidak tak bukan belum jangan tanpa takkan tiada bukanlah tidaklah', 'tidak pernah mengatakan'],
    ['nggak ngga enggak gak ga tdk kagak', 'nggak bilang'],
  ],
  en: [
    ['not never nobody none neither nor nowhere without no cannot', 'never said'],
    ['hardly scarcely', 'hardly said'],
    [
      'didn’t don’t doesn’t hasn’t haven’t hadn’t isn’t wasn’t aren’t weren’t won’t wouldn’t can’t couldn’t shouldn’t ain’t',
      'didn’t say',
    ],
  ],
};

/** Words beside a denial after which the verb is none: `tidak hanya mengatakan`, `did not only say`. */
export const DENIAL_LIMITS: Readonly<Record<LanguageCode, readonly WordRow[]>> = {
  id: [
    ['hanya cuma sekadar sekedar saja semata melulu', 'tidak hanya mengatakan'],
    ['ragu ragu-ragu segan sungkan takut malu lupa bosan jemu henti hentinya henti-hentinya', 'tidak segan mengatakan'],
    ['lama lain kurang jarang sedikit heran ayal pelak mengherankan', 'tidak lama kemudian ia mengatakan'],
  ],
  en: [
    ['only just merely simply solely', 'not only said'],
    [
      'hesitate hesitated hesitating shy tire tired tires fail fails failed help stop stopped',
      'did not hesitate to say',
    ],
    ['aside apart besides', 'aside from saying'],
    ['long wonder surprisingly later eventually subsequently less longer sooner', 'not long after she said'],
  ],
};

/** What a denial must hold for the clause after it to be denied: `there is no record that she said`. */
export const DENIABLE: Readonly<Record<LanguageCode, readonly WordRow[]>> = {
  id: [
    ['benar betul terbukti bukti rekaman catatan dokumen jejak sumber laporan', 'tidak ada bukti bahwa ia berkata'],
    ['mendengar dengar melihat menemukan ditemukan ingat mengingat percaya yakin', 'tak ada yang mendengar ia berkata'],
    ['mengakui mengaku membenarkan mengonfirmasi memastikan mengatakan menyebut', 'tidak mengakui bahwa ia berkata'],
    ['kata kalimat frasa ungkapan istilah ucapan menggunakan memakai mengucapkan', 'tidak memakai kata “tutup”'],
    ['seorang satu pernah ada yang', 'tidak seorang pun berkata'],
  ],
  en: [
    [
      'true correct case evidence proof record records recording trace footage sign indication',
      'no record that she said',
    ],
    ['hear heard hearing see seen saw find found recall recalls remember remembers', 'nobody heard her say'],
    [
      'believe believed think thinks admit admitted confirm confirmed acknowledge suggest',
      'did not admit that she said',
    ],
    ['word words phrase line use used using utter uttered speak spoken', 'never used the words “go”'],
    ['official one time point once', 'at no point did she say'],
  ],
};

/** What a sentence tells about whom it does not deny: `regrets saying`, `tahu bahwa ia berkata`. */
export const FACTIVES: Readonly<Record<LanguageCode, readonly WordRow[]>> = {
  id: [
    [
      'tahu mengetahui menyadari sadar menyangka sangka menduga menyesal menyesali lupa',
      'tidak tahu bahwa pasar tutup',
    ],
  ],
  en: [
    [
      'know knows knew known realize realizes realized realise realised learn learned notice noticed',
      'did not know that it closed',
    ],
    [
      'regret regrets regretted apologize apologized apologise apologised apologises apology mind understand understood',
      'does not regret saying',
    ],
    ['discover discovered recognize recognized sorry ashamed forget forgets forgot forgotten', 'not ashamed of saying'],
  ],
};

/** Words before a medium that only speaks of it: `asked about the fake clip, Moor said`. */
export const TOPICS: Readonly<Record<LanguageCode, readonly WordRow[]>> = {
  id: [
    [
      'soal tentang mengenai terkait perihal terhadap menanggapi merespons menyikapi membahas',
      'menanggapi video palsu',
    ],
    ['melihat mengecam menyesalkan melaporkan penyebar pembuat pelaku korban setelah karena', 'melaporkan video palsu'],
    [
      'pemilik pengelola admin pengunggah tersangka menyelidiki mengusut memburu menyebarkan penyebaran',
      'pemilik akun palsu',
    ],
    [
      'beredarnya mewaspadai waspada mengklarifikasi kasus perkara membuat mengunggah hadapan depan',
      'beredarnya video palsu',
    ],
  ],
  en: [
    ['about over regarding concerning on against to after despite responding reacting', 'asked about a fake clip'],
    ['condemned condemning reporting reported investigating sharing shared spreading by', 'investigating a fake clip'],
    ['departing departed straying strayed deviating abandoning abandoned ditching ditched', 'departing from the draft'],
  ],
};

/** Words that go with a verb of speech: auxiliaries, adverbs, and what joins it to the word that governs it. */
export const VERB_GROUP: Readonly<Record<LanguageCode, readonly WordRow[]>> = {
  id: [
    [
      'pernah telah sudah sempat sekali sekalipun pun sama juga lagi benar-benar sungguh-sungguh',
      'tidak pernah sekali pun berkata',
    ],
    ['secara langsung terbuka eksplisit dirinya dia ia beliau pihaknya', 'membantah dirinya berkata'],
    ['satu kali seorang pun keras tegas mentah-mentah', 'membantah keras pernah berkata'],
  ],
  en: [
    ['to of having have has had been being be is are was were am did do does get got', 'denied having said'],
    ['ever once even as from so much also himself herself themselves quoted cited heard recorded', 'quoted as saying'],
    ['well indeed really actually quietly', 'might as well have said'],
    ['reported said believed yet publicly outright', 'declined outright to say'],
  ],
};

/**
 * Words that join a verb to one before it, so that what governs the first says nothing of the second: `denied it and
 * said`.
 */
export const JOINTS: Readonly<Record<LanguageCode, readonly WordRow[]>> = {
  id: [
    [
      'dan serta tetapi tapi namun melainkan lalu kemudian kini atau sambil seraya sembari',
      'menolak itu dan mengatakan',
    ],
    ['setelah sebelum ketika saat sementara sedangkan karena sebab meski meskipun', 'membantah setelah mengatakan'],
    ['walau walaupun sehingga padahal usai selagi', 'membantah walau ia mengatakan'],
  ],
  en: [
    ['and but or then while when after before because since although though whereas', 'denied it and said'],
    ['yet so', 'denied it, yet said'],
  ],
};

/** Words that make of the verb after them how something was done: `denied it by saying`. */
export const ADJUNCTS: Readonly<Record<LanguageCode, readonly WordRow[]>> = {
  id: [['dengan', 'membantah dengan mengatakan']],
  en: [['by in on upon', 'denied it by saying']],
};

/** Words that open a sentence that asks whether, beside auxiliary verbs in English. */
export const ASKS_WHETHER: Readonly<Record<LanguageCode, readonly WordRow[]>> = {
  id: [['apakah apa benarkah betulkah masa masak mungkinkah bukankah pernahkah', 'Benarkah Wira mengatakan “tutup”?']],
  en: [
    [
      'did does do has have had is was are were will would could can should isn’t didn’t wasn’t hasn’t',
      'Did Moor say “go”?',
    ],
  ],
};
