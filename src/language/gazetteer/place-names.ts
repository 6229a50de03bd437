import type { LanguageCode } from '../types.ts';

type NameRow = readonly [words: string, example: string];

/**
 * Indonesian provinces, regencies, cities, islands and districts that news names without a head (`Kapolres Jember Sari
 * Wulan`), and short names of countries, one word each, lower case. Names that are as often a person's are left out.
 */
const INDONESIAN: readonly NameRow[] = [
  [
    'jakarta jawa jatim jateng jabar diy dki yogyakarta bali banten aceh sumatera sumatra sumut sumbar sumsel riau kepri jambi bengkulu lampung kalimantan kalbar kalteng kalsel kaltim kaltara sulawesi sulut sulteng sulsel sulbar sultra gorontalo maluku papua ntb ntt bangka belitung',
    'Kepala Bank Jatim',
  ],
  [
    'surabaya bandung medan semarang makassar palembang denpasar malang solo surakarta bogor depok tangerang bekasi batam pekanbaru padang manado pontianak banjarmasin samarinda balikpapan kupang mataram ambon jayapura kendari palu',
    'Kapolres Malang',
  ],
  [
    'sabang langsa lhokseumawe pidie bireuen aceh simeulue nagan meulaboh medan binjai tebingtinggi pematangsiantar sibolga asahan karo deli serdang dairi tapanuli nias simalungun labuhanbatu mandailing langkat samosir humbang hasundutan toba padangsidimpuan padang bukittinggi payakumbuh pariaman solok sawahlunto agam pasaman mentawai tanahdatar dharmasraya sijunjung',
    'Bupati Agam Sari Wulan',
  ],
  [
    'pekanbaru dumai kampar bengkalis indragiri pelalawan rokan siak kuantan singingi meranti batam tanjungpinang karimun bintan natuna anambas lingga jambi muaro batanghari bungo kerinci merangin sarolangun tebo tanjungjabung palembang prabumulih lubuklinggau banyuasin musi lahat muaraenim ogan komering empatlawang pagaralam bengkulu rejanglebong seluma mukomuko kaur kepahiang lebong',
    'Kapolres Kampar Sari Wulan',
  ],
  [
    'bangka belitung pangkalpinang lampung metro lamsel pesawaran pringsewu tanggamus mesuji tulangbawang waykanan pesisir serang cilegon tangerang tangsel lebak pandeglang bandung bekasi bogor depok cimahi cirebon sukabumi tasikmalaya banjar garut cianjur karawang purwakarta subang sumedang majalengka kuningan indramayu ciamis pangandaran',
    'Wali Kota Cimahi Sari Wulan',
  ],
  [
    'semarang surakarta salatiga magelang pekalongan tegal banjarnegara banyumas batang blora boyolali brebes cilacap demak grobogan jepara karanganyar kebumen kendal klaten kudus pati pemalang purbalingga purworejo rembang sragen sukoharjo temanggung wonogiri wonosobo yogyakarta sleman bantul gunungkidul kulonprogo',
    'Camat Blora Sari Wulan',
  ],
  [
    'surabaya malang kediri blitar madiun mojokerto pasuruan probolinggo bangkalan banyuwangi bojonegoro bondowoso gresik jember jombang lamongan lumajang magetan nganjuk ngawi pacitan pamekasan ponorogo sampang sidoarjo situbondo sumenep trenggalek tuban tulungagung madura denpasar badung bangli buleleng gianyar jembrana karangasem klungkung tabanan mataram lombok sumbawa dompu',
    'Kapolres Jember Sari Wulan',
  ],
  [
    'kupang flores sumba alor belu ende lembata manggarai nagekeo ngada rote sabu sikka pontianak singkawang bengkayang kapuas ketapang landak melawi mempawah sambas sanggau sekadau sintang palangkaraya barito kotawaringin lamandau murung pulang seruyan sukamara banjarmasin banjarbaru balangan kotabaru tabalong tapin samarinda balikpapan bontang berau kutai paser penajam tarakan bulungan malinau nunukan',
    'Bupati Alor Sari Wulan',
  ],
  [
    'manado bitung tomohon kotamobagu bolaang minahasa sangihe talaud sitaro gorontalo boalemo pohuwato palu banggai buol donggala morowali parigi poso sigi tolitoli touna makassar palopo parepare bantaeng barru bone bulukumba enrekang gowa jeneponto luwu maros pangkep pinrang selayar sidrap sinjai soppeng takalar toraja wajo mamuju majene mamasa polewali kendari baubau bombana buton kolaka konawe muna wakatobi',
    'Kapolda Palu Sari Wulan',
  ],
  [
    'ambon tual maluku ternate tidore halmahera morotai sula jayapura merauke mimika timika nabire biak asmat boven mappi yahukimo jayawijaya wamena puncak paniai deiyai dogiyai sarmi keerom supiori waropen yapen sorong manokwari fakfak kaimana teluk bintuni wondama tambrauw maybrat papua kalimantan sulawesi sumatera nusantara jabodetabek jabodebek',
    'Dandim Biak Sari Wulan',
  ],
  [
    'china tiongkok korsel korut inggris belanda jerman prancis perancis rusia amerika arab jepang taiwan palestina uighur rohingya eropa afrika asean yunani mesir swiss timor kamboja filipina selandia hongkong wuhan beijing washington tokyo seoul london paris moskwa moskow riyadh doha ankara kairo baghdad teheran yerusalem gaza kabul',
    'Korsel menolak usul itu.',
  ],
];

const ENGLISH: readonly NameRow[] = [
  [
    'washington london york california texas florida ohio iowa nevada hampshire carolina virginia michigan wisconsin pennsylvania massachusetts vermont arizona colorado georgia illinois indiana kentucky louisiana maryland minnesota mississippi missouri montana nebraska jersey mexico dakota oklahoma oregon tennessee utah alabama alaska arkansas connecticut delaware hawaii idaho kansas maine wyoming america europe asia africa britain england scotland wales chicago boston philadelphia detroit brooklyn manhattan vegas',
    'in Ohio',
  ],
];

const ENGLISH_NATIONALITIES: readonly NameRow[] = [
  [
    'american americans british french german russian chinese mexican european african asian english spanish arab israeli iranian iraqi syrian',
    'American voters',
  ],
];

const setOf = (rows: readonly NameRow[]): ReadonlySet<string> => new Set(rows.flatMap(([words]) => words.split(' ')));

/** Words of names of places that a language's news uses without saying what they are. */
export const PLACE_NAMES: Readonly<Record<LanguageCode, ReadonlySet<string>>> = {
  id: setOf(INDONESIAN),
  en: setOf(ENGLISH),
};

/**
 * Nationalities that English writes with a capital, lower case. Fewer than `place` of the gazetteer tells by their
 * endings: what stands here is no name of a person.
 */
export const NATIONALITIES: ReadonlySet<string> = setOf(ENGLISH_NATIONALITIES);
