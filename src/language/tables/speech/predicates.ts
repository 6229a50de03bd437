/** Indonesian words without a prefix that are predicates as they are: `tanggul kuat`, `harga naik`. */
const ROOTS: ReadonlyArray<readonly [words: string, example: string]> = [
  ['aman kuat rapuh rusak bocor jebol roboh runtuh lapuk retak utuh', 'tanggul kuat'],
  ['naik turun melonjak anjlok stabil mahal murah langka habis cukup kurang', 'harga naik'],
  ['selamat sehat sakit luka tewas mati hidup pulih hilang kritis sembuh', 'warga selamat'],
  ['datang tiba pulang pergi masuk keluar pindah kembali mundur maju ikut hadir absen kabur', 'kapal tiba'],
  ['tutup buka libur batal jadi siap gagal sukses lulus kalah menang selesai rampung usai', 'pasar tutup'],
  ['sepi ramai penuh kosong macet lancar padat lengang kotor bersih kering basah', 'pasar sepi'],
  ['benar salah keliru palsu sah wajib penting layak tepat adil wajar mampu yakin setuju', 'surat itu sah'],
  ['padam nyala mogok putus cair lunas panen kebanjiran kekurangan kehilangan kesulitan', 'listrik padam'],
  ['tinggi rendah besar kecil lama baru baik buruk lambat cepat berat ringan sulit mudah parah', 'biaya tinggi'],
  [
    'tahu ingin mau punya takut marah sedih senang kecewa puas lelah trauma prihatin bangga lega heran kaget bingung',
    'warga tahu',
  ],
];

export const INDONESIAN_ROOT_PREDICATES: ReadonlySet<string> = new Set(ROOTS.flatMap(([words]) => words.split(' ')));

/** Words that point back to a noun before them, or belong to it: behind them a predicate begins. */
export const INDONESIAN_POINTERS: ReadonlySet<string> = new Set(['itu', 'ini', 'tersebut']);

/** What verbs of speech have for an object without a clause, `-nya` aside: `mengatakan hal itu`. */
const THINGS: ReadonlyArray<readonly [words: string, example: string]> = [
  ['hal itu ini demikian begitu sesuatu apa kata kalimat kebenaran kebohongan', 'mengatakan hal itu'],
  ['kepada yang sebagai', 'mengatakan kepada warga'],
  ['dukungan sikap komitmen tekad kesiapan kesediaan kesanggupan minat persetujuan', 'menyatakan dukungan penuh'],
  ['rasa duka simpati belasungkawa keprihatinan kekecewaan kemarahan kekhawatiran optimisme', 'menyatakan rasa senang'],
  ['penolakan keberatan protes perang permintaan permohonan maaf terima salam apresiasi', 'menyatakan perang'],
  ['nama jumlah angka alasan penyebab pentingnya perlunya adanya', 'menyebut nama calon'],
];

export const INDONESIAN_SAID_THINGS: ReadonlySet<string> = new Set(THINGS.flatMap(([words]) => words.split(' ')));

/** Verbs whose clause may be an intention: `berjanji akan memperbaiki jalan`, `mengancam tidak akan datang`. */
export const INDONESIAN_PROMISES: ReadonlySet<string> = new Set(['berjanji', 'mengancam', 'bersumpah']);

/** Verbs of saying and of opinion behind which a clause may stand without *bahwa* or a comma. */
export const INDONESIAN_STRAIGHT_VERBS: ReadonlySet<string> = new Set(
  'mengatakan menyatakan menyebut menyebutkan mengaku menilai menegaskan memastikan mengklaim menuding mengakui menduga memprediksi memperkirakan meyakini berpendapat yakin optimistis khawatir'.split(
    ' ',
  ),
);
