import { calendarWords, weekdays } from '../../gazetteer/calendar.ts';
import { OFFICE_ABBREVIATIONS } from '../../gazetteer/office-abbreviations.ts';
import { NATIONALITIES, PLACE_NAMES } from '../../gazetteer/place-names.ts';
import type { LanguageCode } from '../../types.ts';

/** Words of one kind, lower-case, and a phrase that shows the kind. */
interface WordRow {
  readonly words: string;
  readonly example: string;
}

/** What is known about one language's noun phrases: who can hold an office, and what is no name of a person. */
export interface RoleTable {
  /** Heads of an office or a role; a name beside one is a person's. */
  readonly roles: ReadonlySet<string>;
  /** Forms of address and degrees: they mark a person and belong to no name. */
  readonly honorifics: ReadonlySet<string>;
  /** Words that make the name beside them an organisation's. */
  readonly organisations: ReadonlySet<string>;
  /** Of these, and of places, the ones that a name of their own follows: `Puskesmas Melati`. */
  readonly heads: ReadonlySet<string>;
  /** Words that make the name beside them a place's. */
  readonly places: ReadonlySet<string>;
  /** Of these, the ones a place's name follows. */
  readonly placeHeads: ReadonlySet<string>;
  /** Offices over a territory: the next word is likely its name. */
  readonly territorial: ReadonlySet<string>;
  /** Words often written with a capital that belong to no person's name: days, months, what opens a sentence. */
  readonly common: ReadonlySet<string>;
  /** Words within an office in lower case. */
  readonly links: ReadonlySet<string>;
  readonly singularPronouns: ReadonlySet<string>;
  readonly pluralPronouns: ReadonlySet<string>;
  /** Pronouns for exactly two. */
  readonly dualPronouns: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  /** Words after which a noun is not the subject. */
  readonly prepositions: ReadonlySet<string>;
  /** Words that end a speaker's noun phrase: place, time and circumstance begin. */
  readonly circumstances: ReadonlySet<string>;
  /** Words between a subject and its verb. */
  readonly adverbs: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  /** Words that join a reported clause to its verb. */
  readonly that: ReadonlySet<string>;
  /** Words that begin another clause. */
  readonly clauseOpeners: ReadonlySet<string>;
  /** Groups of people that speak without a name. */
  readonly groups: ReadonlySet<string>;
}

const set = (...rows: readonly WordRow[]): ReadonlySet<string> =>
  new Set(rows.flatMap(({ words }) => words.split(/\s+/u)).filter((word) => word !== ''));

const INDONESIAN: RoleTable = {
  roles: set(
    {
      words:
        'wali presiden wapres menteri menko mendagri menlu menkes menkeu menhan mensos mendikbud menaker menag menhub menpan menkumham perdana raja ratu sultan pangeran',
      example: 'Menteri Kelautan Sari Wulan',
    },
    {
      words: 'gubernur wagub bupati wabup walikota camat lurah kades sekda kadis kadinkes dubes konsul',
      example: 'Bupati Lembah Hijau Sari Wulan',
    },
    {
      words:
        'ketua wakil pelaksana kepala vice president head director direktur dirjen direktorat sekretaris sekjen bendahara penasihat penasehat komisaris komisioner deputi asisten staf koordinator manajer manager general pimpinan pemimpin pengurus kabid kasubdit kasi kabag plt pj pjs',
      example: 'Kepala Dinas Pasar Sari Wulan',
    },
    {
      words:
        'kapolri kapolda kapolres kapolresta kapolrestabes kapolsek wakapolda wakapolres kasat kasatreskrim kabareskrim kadivhumas kabidhumas panglima pangdam danrem dandim komandan kasad kasal kasau jaksa hakim pengacara advokat',
      example: 'Kapolres Lembah Hijau Sari Wulan',
    },
    {
      words:
        'juru bicara jubir humas pengamat peneliti pakar ahli analis ekonom epidemiolog sosiolog psikolog dokter guru dosen rektor dekan pengajar akademisi profesor sejarawan arkeolog arsitek perawat bidan apoteker',
      example: 'pengamat politik Sari Wulan',
    },
    {
      words:
        'aktivis relawan warga petani nelayan pedagang pengusaha wartawan jurnalis mahasiswa mahasiswi siswa pelajar penyanyi aktor aktris artis penulis sastrawan budayawan seniman sutradara produser pelatih pemain atlet kapten kiper striker bek gelandang petenis pebulutangkis',
      example: 'nelayan Sari Wulan',
    },
    {
      words:
        'anggota legislator senator politikus politisi calon cawapres capres kandidat mantan tokoh ustaz ustadz kiai uskup pendeta pastor paus imam pemuka korban tersangka terdakwa terpidana saksi kuasa penggugat ceo chairman founder pendiri pemilik pembina pegawai karyawan buruh sopir pengemudi penumpang penyintas penyidik pejabat utusan duta juragan istri suami ayah ibunda putra putri anak adik kakak',
      example: 'anggota dewan Sari Wulan',
    },
    {
      words:
        'officer co-founder cofounder leader lead murid rekan kerabat sahabat teman tetangga pemerhati praktisi prakirawan pegiat penggiat penggagas inisiator pemrakarsa penyelenggara perwakilan delegasi kurator budayawati legislator konsultan auditor instruktur pemandu komika presenter pembawa penyiar redaktur editor kolumnis penerjemah insinyur teknisi ilmuwan astronom geolog vulkanolog klimatolog ahli antropolog kriminolog teolog pakarnya pengelola pelaku penjual pembeli pengunjung wisatawan pengungsi wakapolri wakapolsek wakapolresta kapolsekta pangkoarmada pangkostrad pangkogabwilhan kapuspen kapuspenkum kapusdatin kapusdokkes kabinda kabid kadisdik kadisperindag kadispar kadishub kadishubkominfo kepsek ketum waketum waketua wamen wasekjen',
      example: 'prakirawan Sari Wulan',
    },
    {
      words:
        'pembalap pesepeda pelari perenang pegulat petinju pemanah pesilat pendaki penyelam pegolf peselancar pebasket pevoli pesepak penari pelukis pematung pemusik gitaris drummer vokalis dalang pesinden pelawak pendongeng',
      example: 'pembalap Sari Wulan',
    },
    {
      words:
        'perajin pengrajin pembatik penenun penjahit pandai tukang montir peternak pekebun petambak penambang pemulung pengepul pengecer penyewa penghuni perantau penyuluh penjaga petugas pekerja kuli mandor nakhoda pelaut pilot masinis kurir satpam koki juru kader takmir marbot santri modin mantri notaris akuntan',
      example: 'perajin Sari Wulan',
    },
    { words: Object.keys(OFFICE_ABBREVIATIONS).join(' '), example: 'Menpora Sari Wulan' },
  ),
  honorifics: set(
    {
      words:
        'bapak bpk pak ibu bu bang mas mbak kang gus tuan nyonya sdr sdri haji hajah hj h kh dr drs dra ir prof drg apt sri-sultan r rm krt',
      example: 'Bu Sari',
    },
    {
      words:
        'jenderal letjen mayjen brigjen kolonel letkol mayor kapten lettu letda serka komjen irjen kombes kompol akbp akp iptu ipda aiptu aipda bripka briptu bripda inspektur ajun besar komisaris brigadir laksamana marsekal letnan marsda marsdya laksda laksdya polisi pol purn tni',
      example: 'Brigjen Sari Wulan',
    },
  ),
  organisations: set(
    {
      words:
        'pt cv tbk bank badan lembaga kementerian kemenkes kemenkeu kemendagri kemenhub dinas departemen direktorat komisi komite dewan majelis mahkamah pengadilan kejaksaan kepolisian polri polda polres polsek tni kpk dpr dprd mpr dpd kpu bawaslu ojk bi mk ma bin bnpb bpbd bpom bps pemprov pemkot pemkab pemerintah sekretariat istana',
      example: 'Bank Lembah Hijau',
    },
    {
      words:
        'universitas institut unit gugus satuan lapas sekolah akademi fakultas pusat yayasan perkumpulan persatuan perhimpunan asosiasi ikatan himpunan forum koalisi aliansi gerakan front serikat organisasi partai golkar gerindra nasdem demokrat hanura perindo fraksi satgas tim klub grup group perusahaan rumah puskesmas hotel stasiun bandara pelabuhan museum masjid gereja rs rsud rsup smp sma smk sd biro komando armada angkatan tentara nahdlatul muhammadiyah research consulting consultant express air airlines persero center centre network grup holding tim pusat kantor pamong gadjah lambung padjadjaran parahyangan trisakti institute initiative services service society syndicate watch trust fund capital securities sekuritas asset insurance asuransi media group global indonesia studio studios',
      example: 'Universitas Lembah Hijau',
    },
    {
      words:
        'inc ltd corp foundation university institute center centre council association company times post news press',
      example: 'Harbour Post',
    },
    {
      words: 'kompas tempo detik antara republika tribun liputan6 reuters afp ap bbc cnn al-jazeera xinhua',
      example: 'kepada Reuters',
    },
  ),
  heads: set({
    words:
      'pt cv bank puskesmas universitas institut sekolah akademi fakultas yayasan hotel stasiun bandara pelabuhan museum masjid gereja rs rsud rsup smp sma smk sd lapas polda polres polsek kota kabupaten provinsi kecamatan desa kelurahan dusun kampung jalan pasar terminal stadion gedung rumah',
    example: 'Kepala Puskesmas Melati Sari mengatakan',
  }),
  places: set(
    {
      words:
        'kota kabupaten provinsi kecamatan desa kelurahan dusun kampung jalan jl gang blok gedung gunung sungai pulau laut teluk selat danau pantai pasar stadion taman kawasan daerah wilayah negara negeri republik kerajaan benua distrik jembatan tol terminal gelora',
      example: 'Jalan Melati',
    },
    {
      words:
        'timur barat utara selatan tengah tenggara pusat raya laut tanah air asia eropa afrika amerika australia as',
      example: 'Jawa Timur',
    },
    { words: [...PLACE_NAMES.id].join(' '), example: 'Kapolres Jember Sari Wulan' },
  ),
  placeHeads: set({
    words:
      'kota kabupaten provinsi kecamatan desa kelurahan dusun kampung jalan jl gedung gunung sungai pulau laut teluk selat danau pantai pasar stadion taman kawasan distrik jembatan tol terminal bandara stasiun',
    example: 'Kabupaten Lembah',
  }),
  territorial: set({
    words: 'bupati wabup gubernur wagub walikota camat lurah kades kapolres kapolresta kapolda kapolsek dandim danrem',
    example: 'Bupati Lembah Sari Wulan',
  }),
  common: set(
    { words: `${calendarWords('id').join(' ')} ahad wib wita wit`, example: 'Senin' },
    {
      words:
        'ini itu yang di ke dari dan atau tetapi namun akan tetapi jika kalau bila apabila karena sebab sehingga maka agar supaya untuk dengan tanpa pada dalam oleh seperti sementara selain sebelum setelah sesudah saat ketika kemudian lalu selanjutnya bahkan juga hanya saja masih sudah telah belum tidak bukan ada adalah ialah yakni yaitu semua setiap para sejumlah beberapa banyak sebagian menurut kata meski meskipun walau walaupun padahal sebaliknya hal kini sekarang kemarin besok tadi hari bulan tahun jadi pun lagi terkait sejak hingga sampai antara tentang soal mengenai secara sebagai salah satu dua tiga empat lima enam tujuh delapan sembilan sepuluh pertama kedua ketiga saya aku kami kita dia ia mereka anda beliau keduanya apa siapa mengapa kenapa bagaimana kapan mana berapa ya tak mohon silakan begitu demikian usai seusai sekitar lebih kurang oleh-oleh sedangkan adapun atas bagi demi guna baik sangat paling makin semakin terus tetap harus bisa dapat mau ingin perlu boleh jangan mari ayo kalian bukti alasan',
      example: 'Sementara itu',
    },
    {
      words:
        'nasional internasional umum dalam luar negeri republik indonesia islam kristen katolik hindu buddha covid corona negara hukum keuangan ekonomi sosial politik pendidikan kebudayaan kesehatan pertanian perdagangan perindustrian pertahanan keamanan energi agama desa daerah rakyat masyarakat publik tugas cipta muslim darurat lapangan rp covid-19 pilkada pemilu bidang bagian divisi urusan operasi otonomi teknologi informasi komunikasi olahraga pariwisata lingkungan hidup kehutanan tenaga kerja hak asasi manusia tata usaha pemuda perempuan anak media ibu kota perdana agung tinggi utama muda madya besar samapta tingkat lalu lintas polisi negeri swasta daring infrastruktur logistik mineral riset inovasi transmigrasi perhubungan katolik nusantara demokrasi republik informatika persandian statistik produksi pemasaran kelembagaan hubungan eksekutif strategis regional cabang wilayah komersial digital niaga syariah perempuan masyarakat sipil advokasi kampanye penelitian pengembangan kajian kebijakan studi proyek program integrity strategic policy reform essential justice information technology officer commuter line energy green climate economic economics development finance financial electoral democracy law human rights business health public affairs women youth children sustainable resources marketing sales product operation operations general managing country co-founder cofounder',
      example: 'Menteri Luar Negeri',
    },
    {
      words:
        'natal idul fitri adha lebaran ramadhan ramadan nyepi imlek waisak pancasila proklamasi allah tuhan alquran injil piala liga grand prix undang-undang uu perppu perpres nomor pasal ayat',
      example: 'Hari Natal',
    },
  ),
  links: set({
    words: 'dan di dari bidang untuk urusan pada bagi of the for and umum tingkat',
    example: 'Wakil Ketua Bidang Usaha dan Dana',
  }),
  singularPronouns: set({ words: 'dia ia beliau', example: 'Dia menekankan bahwa …' }),
  pluralPronouns: set({ words: 'mereka', example: 'Mereka menegaskan bahwa …' }),
  dualPronouns: set({ words: 'keduanya', example: 'Keduanya menegaskan bahwa …' }),
  conjunctions: set({ words: 'dan serta maupun', example: 'Sari dan Wulan' }),
  prepositions: set({
    words:
      'di ke dari pada dalam dengan oleh untuk kepada terhadap bagi tentang mengenai soal antara bersama atas melalui lewat menurut tanpa hingga sampai sejak selain seperti sebagai demi guna per akan',
    example: 'kepada Sari',
  }),
  circumstances: set(
    {
      words:
        'di ke dalam pada saat ketika usai seusai sesudah setelah sebelum selepas sewaktu selama kepada melalui lewat dengan sambil seraya yang terkait soal mengenai tentang untuk menjawab menanggapi merespons menjelang sembari seperti via menyikapi menyinggung merujuk mengutip hari kemarin tadi lalu ahad pekan karena agar bahwa jika sejak hingga mengawali mengakhiri memberi memberikan mencontohkan menjelaskan menggambarkan merinci ini itu',
      example: 'kata Sari di rumahnya',
    },
    { words: weekdays('id').join(' '), example: 'kata Sari Senin lalu' },
  ),
  adverbs: set({
    words:
      'juga pun kembali lagi lalu kemudian sendiri sebelumnya selanjutnya kini sempat pernah telah sudah turut ikut langsung terus bahkan hanya tetap masih pula tadi secara tegas pernah memang lantas sering kerap akhirnya sendiri berkali-kali tengah sedang bersama-sama',
    example: 'Sari juga mengatakan',
  }),
  negations: set({
    words: 'tidak tak belum bukan enggan menolak jangan dapat bisa akan mau harus ingin perlu boleh mampu untuk guna',
    example: 'Sari belum mengatakan apa-apa',
  }),
  that: set({ words: 'bahwa jika kalau', example: 'Sari mengatakan bahwa …' }),
  clauseOpeners: set({
    words:
      'bahwa sedangkan sementara ketika saat karena sebab sehingga agar supaya jika kalau apabila bila meski meskipun walau walaupun padahal tetapi namun yang seraya sambil sembari setelah sebelum',
    example: 'karena hujan',
  }),
  groups: set({
    words:
      'warga petani nelayan pedagang polisi pemerintah pihak pejabat sumber tim pengurus panitia kementerian perusahaan lembaga organisasi penyidik jaksa hakim saksi dokter relawan peneliti pengamat pakar mahasiswa juru kepolisian keluarga manajemen kelompok aktivis buruh media kantor laporan data survei studi otoritas pengamat responden delegasi rombongan fraksi panitia serikat asosiasi yayasan dewan komisi pengadilan majelis parlemen kedutaan kabinet militer tentara pasukan kubu koalisi oposisi pemberontak gerilyawan kelompok pengunjuk demonstran korban saksi nasabah konsumen pelanggan penumpang pedagang pengusaha produsen eksportir importir investor analis ilmuwan astronom arkeolog ekonom sejarawan dosen guru siswa pelajar orangtua orang penduduk masyarakat tokoh ulama pemuka pemimpin pejabat menteri gubernur bupati direksi pengelola operator maskapai bank bursa lsm pbb',
    example: 'sejumlah nelayan',
  }),
};

const ENGLISH: RoleTable = {
  roles: set(
    {
      words:
        'president vice premier minister prime secretary ambassador senator sen congressman congresswoman rep representative governor gov mayor councillor councilman chancellor king queen prince princess pope',
      example: 'Governor Lena Moor',
    },
    {
      words:
        'surveyor caretaker foreman headteacher headmaster headmistress landlord conductor warden chairman chairwoman chair chief director manager executive ceo cfo founder co-founder head leader deputy adviser advisor aide counsel attorney lawyer prosecutor judge justice sheriff commissioner superintendent inspector general speaker strategist pollster treasurer coordinator administrator',
      example: 'campaign manager Lena Moor',
    },
    {
      words:
        'spokesman spokeswoman spokesperson reporter correspondent journalist columnist editor author writer blogger host anchor moderator professor analyst economist historian scientist researcher expert doctor nurse teacher student',
      example: 'spokesman Lena Moor',
    },
    {
      words:
        'rider racer cyclist runner swimmer skier golfer boxer wrestler jockey goalkeeper striker midfielder defender batsman bowler pitcher quarterback sprinter climber diver sailor rower gymnast dancer choreographer sculptor potter weaver illustrator cartoonist violinist pianist cellist drummer soprano tenor rapper juggler',
      example: 'the rider Lena Moor',
    },
    {
      words:
        'stallholder shopkeeper grocer butcher greengrocer fishmonger florist hairdresser barber plumber electrician builder carpenter mechanic welder gardener beekeeper fisherman fisherwoman miner trader dealer volunteer organiser organizer campaigner librarian archivist curator archaeologist geologist botanist zoologist chemist pharmacist dentist vet midwife paramedic firefighter driver pilot skipper harbourmaster ferryman postman porter innkeeper publican brewer translator interpreter',
      example: 'the stallholder Lena Moor',
    },
    {
      words:
        'candidate nominee activist actor actress singer musician comedian director producer coach player captain veteran officer detective sergeant colonel major captain lieutenant admiral delegate voter resident owner farmer worker pastor reverend bishop rabbi imam frontrunner front-runner hopeful rival congressional lawmaker billionaire businessman mogul wife husband son daughter father mother brother sister man woman boy girl member star guitarist bassist drummer filmmaker novelist poet playwright artist painter photographer comic celebrity psychologist psychiatrist biologist physicist economist sociologist philosopher theologian scholar academic lecturer dean principal superintendent chancellor provost curator librarian engineer architect pilot driver nurse midwife paramedic firefighter soldier general commander marine spokesperson chairperson organizer organiser volunteer supporter protester demonstrator neighbor neighbour friend colleague cousin uncle aunt nephew niece grandfather grandmother girlfriend boyfriend fiance widow survivor victim witness suspect defendant plaintiff juror narrator respondent caller listener viewer reader operative consultant strategist fundraiser donor financier investor banker trader entrepreneur cofounder publisher producer showrunner screenwriter rapper dancer model designer chef critic reviewer commentator pundit announcer broadcaster translator negotiator diplomat envoy statesman lobbyist watchdog premier undersecretary solicitor barrister magistrate coroner',
      example: 'candidate Lena Moor',
    },
  ),
  honorifics: set({ words: 'mr mrs ms miss dr sir lord lady dame prof rev hon messrs madam', example: 'Mrs. Moor' }),
  organisations: set(
    {
      words:
        'inc ltd corp llc foundation university college institute center centre council association company group times post news press journal magazine network party committee commission department ministry agency bureau office administration court senate congress house parliament union bank church school hospital club league team army navy police force council fund trust society alliance coalition campaign project survey poll university media radio tv television online daily weekly tribune herald observer guardian telegraph independent gazette politico breitbart cnn nbc cbs abc msnbc bbc reuters ap twitter facebook',
      example: 'Harbour Foundation',
    },
    {
      words: 'democrats republicans democrat republican democratic gop fbi cia nsa nypd doj epa irs nato un eu',
      example: 'House Republicans',
    },
  ),
  heads: set({ words: 'university', example: 'University of Moor' }),
  places: set(
    {
      words:
        'city state states county street avenue road river mount lake island north south east west northern southern eastern western new united kingdom republic district valley beach square park airport hall building tower hotel region province capital hill',
      example: 'Moor County',
    },
    { words: [...PLACE_NAMES.en].join(' '), example: 'in Ohio' },
  ),
  placeHeads: set({ words: 'mount lake river', example: 'Lake Moor' }),
  territorial: set({ words: '', example: '–' }),
  common: set(
    { words: calendarWords('en').join(' '), example: 'Monday' },
    {
      words:
        'the a an this that these those he she it they we i you his her its their our my your him them us who what when where why how which whose and or but nor so yet for if then than as at by in of on to with from into after before during while since until because although though however also still now there here yes no not all some many most more much few each every both one two three four five six seven eight nine ten first second third last next another other such only just even in-addition meanwhile instead despite according about above across against among around between beyond under over through without within like unlike well let do did does is are was were be been being has have had will would can could may might should must get got go going please thank thanks good great bad new old big asked told said several numerous various certain countless dozens hundreds thousands millions anyone everyone someone nobody nothing something everything anything none whatever whoever wherever whenever',
      example: 'However',
    },
    {
      words:
        'muslim christian jewish catholic islamic black white hispanic latino god christmas thanksgiving constitution amendment act bill law day night week year million billion debate election convention war peace morning tonight today yesterday tomorrow national international federal foreign homeland security defense defence treasury education health energy commerce labor labour interior agriculture justice supreme affairs services human former universe social medicare medicaid internet',
      example: 'Federal Reserve',
    },
    { words: [...NATIONALITIES].join(' '), example: 'American voters' },
  ),
  links: set({ words: 'of the for and to in on at us u.s former', example: 'Secretary of State' }),
  singularPronouns: set({ words: 'he she', example: 'He said …' }),
  pluralPronouns: set({ words: 'they', example: 'They said …' }),
  dualPronouns: set({ words: 'both', example: 'Both said …' }),
  conjunctions: set({ words: 'and', example: 'Lena and Omar' }),
  prepositions: set({
    words:
      'of in on at by for with from to about against between among into over under after before during since until through without within as like near behind beyond despite including per via',
    example: 'a friend of Lena',
  }),
  circumstances: set(
    {
      words:
        'in on at during after before while when as to about from with who which where because since until through for by yesterday today earlier later last this during via',
      example: 'said Lena on Monday',
    },
    { words: weekdays('en').join(' '), example: 'said Lena Monday' },
  ),
  adverbs: set({
    words:
      'also too has have had then later once again already still now recently previously earlier repeatedly often never-before reportedly publicly first just even simply further himself herself themselves both quickly famously went on even actually flatly always frequently be is are was were been being',
    example: 'Lena has also said',
  }),
  negations: set({
    words:
      'not never cannot can could would will should might may must didn’t don’t doesn’t won’t wouldn’t couldn’t to did do does refuse',
    example: 'Lena did not say',
  }),
  that: set({ words: 'that', example: 'Lena said that …' }),
  clauseOpeners: set({
    words:
      'that while when because although though whereas if unless but and as since after before who which where than',
    example: 'because it rained',
  }),
  groups: set(
    {
      words: [...NATIONALITIES]
        .filter((word) => word.endsWith('n'))
        .map((word) => `${word}s`)
        .join(' '),
      example: 'Mexicans said',
    },
    {
      words:
        'officials sources police authorities critics experts analysts aides supporters residents voters lawmakers leaders researchers investigators reporters spokesman spokeswoman spokesperson report study poll survey statement source official campaign group company people some many others most',
      example: 'police said',
    },
    {
      words:
        'studies surveys data records results filings files emails analyses reports figures statistics estimates ad advert letter email e-mail memo memorandum ruling lawsuit complaint filing document documents transcript article book editorial headline website page post tweet message note sign poster banner caption advertisement leaflet flyer brochure indictment affidavit petition bill law census index analysis paper audit inquiry',
      example: 'the letter said',
    },
    {
      words:
        'someone somebody everyone nobody anyone protesters demonstrators activists organizers fans workers farmers teachers doctors students scientists economists historians lawyers prosecutors judges jurors senators congressmen governors mayors ministers diplomats soldiers troops veterans victims witnesses survivors families parents women men children attendees audience crowd crowds republicans democrats conservatives liberals progressives evangelicals independents americans respondents advisers advisors advocates opponents proponents backers detractors strategists operatives donors allies rivals candidates spokespeople doctors executives investors traders bankers bureau department ministry agency committee commission court team staff board council union unions firm bank newspaper magazine network station channel site outlet administration government regime army navy',
      example: 'protesters said',
    },
  ),
};

export const ROLES: Readonly<Record<LanguageCode, RoleTable>> = { id: INDONESIAN, en: ENGLISH };
