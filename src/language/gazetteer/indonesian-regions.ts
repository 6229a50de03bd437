/**
 * Indonesian regencies, cities, islands and districts that news names without a head (`Kapolres Jember Sari Wulan`), and
 * short names of countries, one word each, lower case. Names that are as often a person's are left out.
 */
const ROWS: ReadonlyArray<readonly [words: string, example: string]> = [
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

export const INDONESIAN_REGIONS: ReadonlySet<string> = new Set(ROWS.flatMap(([words]) => words.split(' ')));
