/**
 * Words that carry a question rather than its content, per language. Every group says what it is for and shows one
 * question it serves; all entries are lower case, as `indexWords()` of `../tokens.ts` gives them.
 */
import { OFFICE_HEADS } from '../gazetteer/offices.ts';
import type { LanguageCode } from '../types.ts';

export interface LanguageWords {
  /** Function words: left out of a query, never out of the index. "Apa *yang* dibahas *di* Teheran?" */
  readonly stop: ReadonlySet<string>;
  /** Words that open a question or frame a request: left out of a query. "*Tolong* *jelaskan* soal pajak" */
  readonly question: ReadonlySet<string>;
  /** Words that deny: a question and its answer should agree in them. "Siapa yang *tidak* hadir?" */
  readonly negation: ReadonlySet<string>;
  /** Words for a statement as such: they ask whose words, and need not stand in them. "Apa *pendapat* wali kota?" */
  readonly statement: ReadonlySet<string>;
  /** What people do by speaking: asks for a statement, and counts half. "Apa *tuntutan* buruh?" */
  readonly speechAct: ReadonlySet<string>;
  /** Words after which the topic of a statement follows. "Apa kata bupati *tentang* pasar?" */
  readonly about: ReadonlySet<string>;
  /** Properties people ask for; where the sources never mention them they do not say. "Berapa *usia* bupati?" */
  readonly attribute: ReadonlySet<string>;
  /** Heads of offices; who asks for the president is not answered with a minister. "Apakah *presiden* hadir?" */
  readonly office: ReadonlySet<string>;
  /** What follows is not the answer. "Desa mana *selain* Sukamaju yang banjir?" */
  readonly except: ReadonlySet<string>;
  /** Nouns that only name the kind of answer; it seldom repeats them. "*Tanggal* berapa pasar dibuka?" */
  readonly kind: ReadonlySet<string>;
  /** Comparatives and particles of degree: they matter less than nouns and verbs. "Sungai *paling* panjang" */
  readonly weak: ReadonlySet<string>;
  /** Verbs and nouns of asking: a sentence that asks does not answer. "Wartawan *menanyakan* penyebabnya." */
  readonly asking: ReadonlySet<string>;
  /** Question words that ask how much. "*Berapa* lama sidang itu?" */
  readonly howMuch: ReadonlySet<string>;
  /**
   * Adjectives that ask for a property after such a word, with its name. "How *old* is the mayor?" asks for the *age*.
   */
  readonly property: ReadonlyMap<string, string>;
  /** Words that belong to the question word before them. "Berapa *lama* sidang itu?" */
  readonly measured: ReadonlySet<string>;
  /** First words of a sentence that points at the one before it. "*Menurutnya*, pasar itu perlu dibuka." */
  readonly pointing: ReadonlySet<string>;
  /** Words that give a reason. "Pasar ditutup *karena* banjir." */
  readonly reason: ReadonlySet<string>;
  /** Numbers in words. "*Tiga* desa terendam." */
  readonly number: ReadonlySet<string>;
  /** Words after which somebody's name is to be expected. "Apa *kata* Ratna?" */
  readonly beforeName: ReadonlySet<string>;
  /** Prepositions that a place's name follows. "Rapat digelar *di* Sukamaju." */
  readonly beforePlace: ReadonlySet<string>;
  /** Words beside a time. "Pasar dibuka *pukul* tujuh." */
  readonly time: ReadonlySet<string>;
}

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

const INDONESIAN: LanguageWords = {
  stop: set(`yang dan di ke dari kepada sejumlah seseorang walau walaupun meski meskipun yaitu pada untuk dengan dalam oleh ini itu adalah ialah yaitu yakni atau juga akan telah sudah
    belum sedang masih pernah bisa dapat harus para sang si saat ketika sebagai karena agar supaya bahwa seperti antara
    serta maupun namun tetapi tapi sedangkan sambil seraya maka lalu kemudian hingga sampai sejak setelah sesudah sebelum
    atas bagi terhadap tentang mengenai soal terkait seputar ihwal akibat tersebut mereka dia ia beliau kami kita saya aku
    anda kamu nya pun lah kah ada merupakan menjadi jadi secara hal jika kalau bila
    apabila saja hanya lagi lain selain selama semua semuanya setiap suatu sebuah seorang seekor sesuatu masing kalian
    sana sini situ begitu begini begitulah beginilah deh nah kan loh terus nanti tadi supaya padahal ayo al`),
  question:
    set(`apa siapa kapan seberapa mana dimana kemana darimana berapa bagaimana mengapa kenapa bilamana tolong jelaskan sebutkan ceritakan beri
    tahu dong sih ya kok nih bilang isi`),
  negation: set('tidak tak bukan bukanlah tidaklah tanpa jangan belum'),
  statement:
    set(`kata katanya dikatakan mengatakan berkata ujar tutur ucap ucapan diucapkan pernyataan menyatakan dinyatakan
    komentar komentarnya pendapat pendapatnya pandangan tanggapan tanggapannya sikap sikapnya disampaikan menyampaikan
    respons menurut diungkapkan mengungkapkan dijelaskan menjelaskan bicara berbicara kutipan ungkap`),
  speechAct:
    set(`janji berjanji menjanjikan desakan mendesak seruan menyerukan ajakan mengajak tuntutan menuntut usul usulan
    mengusulkan permintaan meminta komitmen peringatan memperingatkan dukungan mendukung kecaman mengecam harapan berharap
    tekad bertekad penegasan menegaskan menekankan imbauan mengimbau bantahan membantah kritik mengkritik pesan puji pujian
    memuji saran menyarankan rencana alasan`),
  about: set('tentang mengenai soal terkait seputar ihwal perihal terhadap'),
  attribute:
    set(`usia umur tinggi berat gaji agama alamat istri suami anak hobi kekayaan populasi penduduk cuaca suhu harga
    biaya anggaran luas panjang kecepatan skor jarak pekerjaan pendidikan kewarganegaraan`),
  office: OFFICE_HEADS.id,
  except: set('selain kecuali'),
  kind: set(`tanggal hari bulan tahun jam pukul waktu tempat lokasi letak terletak berlokasi jumlah banyak banyaknya
    jumlahnya nama namanya bernama alasan alasannya sebab penyebab orang tokoh sosok pihak cara caranya kapan arti artinya
    makna maknanya maksud maksudnya tujuan jenis macam bentuk negara kota daerah hasil isinya disebut dinamakan sebutan`),
  weak: set(`dilakukan melakukan diberikan memberi memberikan mendapat akhirnya sempat mau ingin bakal akan sebenarnya memang
    sampai jadinya merasa seperti punya mempunyai memiliki paling sangat lebih kurang cukup terlalu sekali banget sekarang kini terkini terbaru baru saat depan
    pertama terakhir besar utama kedua sama`),
  asking: set('menanyakan bertanya mempertanyakan ditanya ditanyai tanya pertanyaan'),
  howMuch: set('berapa seberapa'),
  property: new Map([['tua', 'usia']]),
  measured: set('lama jauh sering kali orang banyak besar'),
  pointing: set(`dia ia beliau mereka keduanya menurutnya katanya ujarnya tambahnya hal itu ini tersebut
    namun ketiganya kesemuanya`),
  reason: set('karena sebab akibat lantaran gara disebabkan dikarenakan akibatnya sehingga agar supaya demi alasan'),
  number: set(`satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas belas puluh ratus ribu juta miliar
    triliun seratus seribu sejuta persen puluhan ratusan ribuan jutaan`),
  beforeName: set(`kata ujar tutur ucap menurut pak bu bapak ibu oleh siapa pendapat pernyataan komentar tanggapan sikap
    pandangan kepada ucapan respons`),
  beforePlace: set('di ke dari dalam lewat depan belakang dekat'),
  time: set(`hari minggu pekan bulan tahun abad dekade jam pukul tanggal kemarin besok lusa pagi siang sore malam dini
    awal akhir pertengahan lalu mendatang wib wita wit masehi sm`),
};

const ENGLISH: LanguageWords = {
  stop: set(`a an the of to in on at by for with from as is are was were be been being do does did done have has had having
    will would shall should can could may might must and or but if so than then that this these those it its he she they
    them his her their we our you your i my me us him there here not no about into over under between among during after
    before against through per via up down out off again also just only both each any all some such own same other others
    s t re ve ll d m st nd rd th anyone anybody someone somebody everyone everybody anything something everything another
    doing though whoever whatever whichever wherever whenever anyway maybe perhaps itself themselves himself herself
    concerning regarding while because until once`),
  question:
    set(`what whats what's who whom whose who's which when where why how tell please pls explain describe give name
    list many much kind sort`),
  negation:
    set(`not no never none nobody nothing neither nor without cannot don't doesn't didn't isn't aren't wasn't won't
    can't couldn't wouldn't shouldn't haven't hasn't hadn't`),
  statement:
    set(`say says said saying tell tells told state stated states statement statements comment comments commented
    opinion view views remark remarks remarked quote quoted quotes think thinks thought react reaction reacted stance
    position respond responded response speak spoke according mention mentioned mentions`),
  speechAct:
    set(`promise promised promises pledge pledged urge urged urges demand demanded demands call called calls propose
    proposed proposal request requested ask asked commitment warn warned warning warns support supported supports condemn
    condemned hope hopes hoped vow vowed stress stressed emphasize emphasized emphasise emphasised appeal appealed deny denied
    criticize criticized praise praised suggest suggested plan plans planned insist insisted agree agreed`),
  about: set('about on concerning regarding over'),
  attribute:
    set(`age old tall height weight salary religion address wife husband children hobby wealth population weather
    temperature price cost budget money area length speed score distance currency capital job education nationality`),
  office: OFFICE_HEADS.en,
  except: set('besides except than excluding'),
  kind: set(`date day month year time place location number amount name reason cause person people party way meaning
    purpose type form country city result called named located held happen happened`),
  weak: set(`able actually become been came come comes did ever even get gets getting give given gives go goes going gone got
    happen happened just keep know let like make makes making made need needs one ones put really start still take taken
    takes taking thing things took want wanted wants went most very more less quite too now currently recent recently
    latest new first last big main future`),
  asking: set('asked asks wondered questioned question questions'),
  howMuch: set('how'),
  property: new Map([['old', 'age']]),
  measured: set('long far often frequent frequently many much big large soon'),
  pointing: set(`he she it they this that these those both such his her their its meanwhile however him them`),
  reason: set('because since due owing therefore so thus reason caused cause causes'),
  number: set(`one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand
    million billion trillion percent dozens hundreds thousands millions`),
  beforeName: set('did does mr mrs ms by who to of with from according said'),
  beforePlace: set('in at to from near on aboard inside outside behind beside opposite'),
  time: set(`today yesterday tomorrow day week month year century decade hour morning afternoon evening night noon early
    late ago next last`),
};

export const WORDS: Readonly<Record<LanguageCode, LanguageWords>> = { id: INDONESIAN, en: ENGLISH };
