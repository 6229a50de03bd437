import type { LanguageCode } from '../../types.ts';
import type { Cue, CueTakes } from './cue.ts';

export type { Cue, CueForm, CueTakes } from './cue.ts';

type IndonesianRow = readonly [bare: string, active: string, passive: string, takes: CueTakes, example: string];
type EnglishRow = readonly [forms: string, takes: CueTakes, example: string];

/**
 * Roots of speech: what follows a quotation (`''` where that is another word, as *sampai*), the active verb, the
 * passive; `-nya` is added to the first by rule.
 */
const INDONESIAN: readonly IndonesianRow[] = [
  ['kata', 'mengatakan', 'dikatakan', 'that', '“Jalan itu rusak,” kata Sari.'],
  ['ujar', 'mengujarkan', 'diujarkan', 'that', '“Kami siap,” ujar Sari.'],
  ['tutur', 'menuturkan', 'dituturkan', 'that', 'Sari menuturkan, air naik sejak pagi.'],
  ['ucap', 'mengucapkan', 'diucapkan', 'quotation', '“Terima kasih,” ucap Sari.'],
  ['ungkap', 'mengungkapkan', 'diungkapkan', 'that', 'Sari mengungkapkan bahwa dana itu ada.'],
  ['jelas', 'menjelaskan', 'dijelaskan', 'that', 'Sari menjelaskan, jembatan ditutup dua hari.'],
  ['papar', 'memaparkan', 'dipaparkan', 'that', '“Ada tiga tahap,” papar Sari.'],
  ['terang', 'menerangkan', 'diterangkan', 'that', '“Hujan turun lebat,” terang Sari.'],
  ['tegas', 'menegaskan', 'ditegaskan', 'that', 'Sari menegaskan bahwa pasar tetap buka.'],
  ['tambah', 'menambahkan', 'ditambahkan', 'that', '“Warga sudah tahu,” tambahnya.'],
  ['imbuh', 'mengimbuhkan', 'diimbuhkan', 'that', '“Itu saja,” imbuh Sari.'],
  ['lanjut', 'melanjutkan', 'dilanjutkan', 'that', '“Kami menunggu,” lanjut Sari.'],
  ['sambung', 'menyambung', 'disambung', 'quotation', '“Lalu kami pulang,” sambung Sari.'],
  ['sebut', 'menyebutkan', 'disebutkan', 'that', 'Sari menyebutkan, ada dua korban.'],
  ['sebut', 'menyebut', 'disebut', 'that', 'Sari menyebut bahwa listrik padam.'],
  ['tandas', 'menandaskan', 'ditandaskan', 'that', '“Tidak boleh,” tandas Sari.'],
  ['cetus', 'mencetuskan', 'dicetuskan', 'quotation', '“Bagus sekali,” cetus Sari.'],
  ['tukas', 'menukas', 'ditukas', 'quotation', '“Bukan begitu,” tukas Sari.'],
  ['keluh', 'mengeluhkan', 'dikeluhkan', 'that', '“Harga naik terus,” keluh Sari.'],
  ['tanya', 'menanyakan', 'ditanyakan', 'quotation', '“Siapa yang datang?” tanya Sari.'],
  ['tanya', 'bertanya', 'ditanya', 'quotation', 'Sari bertanya, “Siapa itu?”'],
  ['jawab', 'menjawab', 'dijawab', 'that', '“Belum ada,” jawab Sari.'],
  ['pinta', 'meminta', 'diminta', 'quotation', '“Tolong dijaga,” pinta Sari.'],
  ['ajak', 'mengajak', 'diajak', 'quotation', '“Ayo bersihkan sungai,” ajak Sari.'],
  ['seru', 'menyerukan', 'diserukan', 'that', '“Bersatulah,” seru Sari.'],
  ['seru', 'berseru', 'diserukan', 'quotation', 'Sari berseru, “Bersatulah.”'],
  ['', 'bersumpah', 'disumpahkan', 'that', 'Sari bersumpah, “Saya pulang.”'],
  ['kenang', 'mengenang', 'dikenang', 'quotation', '“Waktu itu sepi,” kenang Sari.'],
  ['urai', 'menguraikan', 'diuraikan', 'that', '“Ada empat sebab,” urai Sari.'],
  ['beber', 'membeberkan', 'dibeberkan', 'that', '“Dananya kurang,” beber Sari.'],
  ['pungkas', 'memungkasi', 'dipungkasi', 'quotation', '“Kami tunggu,” pungkas Sari.'],
  ['timpal', 'menimpali', 'ditimpali', 'quotation', '“Saya juga,” timpal Sari.'],
  ['pesan', 'berpesan', 'dipesankan', 'that', 'Sari berpesan agar, “Jaga rumah.”'],
  ['harap', 'berharap', 'diharapkan', 'that', 'Sari berharap bahwa musim tanam tiba.'],
  ['aku', 'mengaku', 'diakui', 'clause', 'Sari mengaku tidak tahu soal itu.'],
  ['aku', 'mengakui', 'diakui', 'that', 'Sari mengakui, anggaran belum cair.'],
  ['cerita', 'menceritakan', 'diceritakan', 'that', 'Sari menceritakan bahwa ia jatuh.'],
  ['cerita', 'bercerita', 'diceritakan', 'that', 'Sari bercerita, ia jatuh.'],
  ['komentar', 'mengomentari', 'dikomentari', 'quotation', '“Lumayan,” komentar Sari.'],
  ['komentar', 'berkomentar', 'dikomentari', 'quotation', 'Sari berkomentar, “Lumayan.”'],
  ['kritik', 'mengkritik', 'dikritik', 'quotation', '“Terlambat,” kritik Sari.'],
  ['kilah', 'berkilah', 'dikilahkan', 'that', 'Sari berkilah, surat itu hilang.'],
  ['', 'berdalih', 'didalihkan', 'that', 'Sari berdalih bahwa surat itu hilang.'],
  ['canda', 'bercanda', 'dicandakan', 'quotation', '“Saya lapar,” canda Sari.'],
  ['kelakar', 'berkelakar', 'dikelakarkan', 'quotation', '“Saya lapar,” kelakar Sari.'],
  ['gumam', 'bergumam', 'digumamkan', 'quotation', '“Aneh,” gumam Sari.'],
  ['bisik', 'berbisik', 'dibisikkan', 'quotation', '“Diam,” bisik Sari.'],
  ['teriak', 'berteriak', 'diteriakkan', 'quotation', '“Awas!” teriak Sari.'],
  ['tulis', 'menuliskan', 'dituliskan', 'that', '“Saya pulang,” tulis Sari.'],
  ['tulis', 'menulis', 'ditulis', 'that', 'Sari menulis bahwa ia pulang.'],
  ['cuit', 'mencuit', 'dicuitkan', 'that', '“Saya pulang,” cuit Sari.'],
  ['imbau', 'mengimbau', 'diimbau', 'quotation', '“Pakai helm,” imbau Sari.'],
  ['nilai', 'menilai', 'dinilai', 'clause', 'Sari menilai kebijakan itu terlambat.'],
  ['saran', 'menyarankan', 'disarankan', 'that', '“Coba lagi,” saran Sari.'],
  ['desak', 'mendesak', 'didesak', 'quotation', '“Segera bayar,” desak Sari.'],
  ['bantah', 'membantah', 'dibantah', 'that', 'Sari membantah bahwa ia pergi.'],
  ['sesal', 'menyesalkan', 'disesalkan', 'that', '“Itu terlambat,” sesal Sari.'],
  ['kecam', 'mengecam', 'dikecam', 'quotation', '“Itu kejam,” kecam Sari.'],
  ['singgung', 'menyinggung', 'disinggung', 'quotation', '“Dana itu kecil,” singgung Sari.'],
  ['simpul', 'menyimpulkan', 'disimpulkan', 'that', 'Sari menyimpulkan bahwa airnya aman.'],
  ['tuding', 'menuding', 'dituding', 'clause', 'Sari menuding pabrik itu membuang limbah.'],
  ['puji', 'memuji', 'dipuji', 'quotation', '“Hebat,” puji Sari.'],
  ['', 'meyakini', 'diyakini', 'that', 'Sari meyakini bahwa panen akan baik.'],
  ['sanggah', 'menyanggah', 'disanggah', 'that', '“Itu keliru,” sanggah Sari.'],
  ['elak', 'mengelak', 'dielakkan', 'quotation', '“Bukan saya,” elak Sari.'],
  ['', 'mengutip', 'dikutip', 'quotation', '“Bukan saya,” seperti dikutip dari Warta Kota.'],
  ['kata', 'berkata', 'dikatakan', 'that', 'Sari berkata, “Saya pulang.”'],
  ['', 'bilang', 'dibilang', 'clause', 'Sari bilang, “Saya pulang.”'],
  ['', 'berujar', 'diujarkan', 'that', 'Sari berujar, “Saya pulang.”'],
  ['', 'berucap', 'diucapkan', 'that', 'Sari berucap, “Saya pulang.”'],
  ['', 'menyatakan', 'dinyatakan', 'that', 'Sari menyatakan, gedung itu aman.'],
  ['tekan', 'menekankan', 'ditekankan', 'that', 'Sari menekankan bahwa air harus dibagi.'],
  ['', 'menyampaikan', 'disampaikan', 'that', 'Sari menyampaikan bahwa rapat ditunda.'],
  ['', 'mengutarakan', 'diutarakan', 'that', 'Sari mengutarakan bahwa rapat ditunda.'],
  ['', 'mengemukakan', 'dikemukakan', 'that', 'Sari mengemukakan, rapat ditunda.'],
  ['', 'melaporkan', 'dilaporkan', 'that', 'Sari melaporkan bahwa kapal tiba.'],
  ['', 'mengumumkan', 'diumumkan', 'that', 'Sari mengumumkan bahwa jalan dibuka.'],
  ['', 'mengingatkan', 'diingatkan', 'that', '“Jangan lupa,” ingat Sari.'],
  ['', 'memandang', 'dipandang', 'that', 'Sari memandang bahwa harga itu wajar.'],
  ['', 'memastikan', 'dipastikan', 'that', 'Sari memastikan, stok beras cukup.'],
  ['janji', 'berjanji', 'dijanjikan', 'that', 'Sari berjanji bahwa jalan diperbaiki.'],
  ['', 'mengklaim', 'diklaim', 'clause', 'Sari mengklaim stok beras cukup.'],
  ['', 'menduga', 'diduga', 'that', 'Sari menduga, api dari dapur.'],
  ['', 'berpendapat', 'dipendapatkan', 'that', 'Sari berpendapat bahwa harga itu wajar.'],
  ['tampik', 'menampik', 'ditampik', 'that', 'Sari menampik bahwa ia pergi.'],
  ['', 'mengonfirmasi', 'dikonfirmasi', 'that', 'Sari mengonfirmasi bahwa ia pergi.'],
  ['', 'mengisyaratkan', 'diisyaratkan', 'that', 'Sari mengisyaratkan bahwa ia mundur.'],
  ['', 'merinci', 'dirinci', 'that', 'Sari merinci, dua ekor mati.'],
  ['', 'mencontohkan', 'dicontohkan', 'that', 'Sari mencontohkan, dua desa sudah mulai.'],
  ['', 'mengeluh', 'dikeluhkan', 'that', 'Sari mengeluh bahwa solar langka.'],
  ['', 'memprediksi', 'diprediksi', 'that', 'Sari memprediksi, harga akan turun.'],
  ['', 'memperkirakan', 'diperkirakan', 'clause', 'Sari memperkirakan harga akan turun.'],
  ['', 'membenarkan', 'dibenarkan', 'that', 'Sari membenarkan bahwa ia pergi.'],
  ['', 'menyayangkan', 'disayangkan', 'that', 'Sari menyayangkan, pasar itu tutup.'],
  ['', 'mengindikasikan', 'diindikasikan', 'that', 'Sari mengindikasikan bahwa ia mundur.'],
  ['', 'mengusulkan', 'diusulkan', 'that', 'Sari mengusulkan agar pasar dibuka.'],
  ['', 'memperingatkan', 'diperingatkan', 'that', 'Sari memperingatkan bahwa air akan naik.'],
  ['', 'mengeklaim', 'diklaim', 'clause', 'Sari mengeklaim stok beras cukup.'],
  ['', 'menginformasikan', 'diinformasikan', 'that', 'Sari menginformasikan bahwa jalan ditutup.'],
  ['', 'menyadari', 'disadari', 'that', 'Sari menyadari, dana itu kurang.'],
  ['', 'menggarisbawahi', 'digarisbawahi', 'that', 'Sari menggarisbawahi bahwa air harus dibagi.'],
  ['', 'menggambarkan', 'digambarkan', 'that', 'Sari menggambarkan, air setinggi lutut.'],
  ['', 'mengapresiasi', 'diapresiasi', 'quotation', 'Sari mengapresiasi, “Kerja yang baik.”'],
  ['', 'mengakhiri', 'diakhiri', 'quotation', '“Sekian,” akhir Sari.'],
];

/** Verbs of speech in all their forms. */
const ENGLISH: readonly EnglishRow[] = [
  ['blame blames blamed blaming', 'quotation', 'Lena blamed it on “the old guard”.'],
  ['accuse accuses accused accusing', 'quotation', 'Lena accused them of “a joke”.'],
  ['cast casts casting', 'quotation', 'Lena cast it as “a joke”.'],
  ['adamant', 'that', 'Lena was adamant that it rained.'],
  ['confident', 'that', 'Lena is confident that it will rain.'],
  ['convinced', 'that', 'Lena is convinced that it will rain.'],
  ['optimistic', 'that', 'Lena is optimistic that it will rain.'],
  ['hopeful', 'that', 'Lena is hopeful that it will rain.'],
  ['certain', 'that', 'Lena is certain that it will rain.'],
  ['concerned', 'that', 'Lena is concerned that it will rain.'],
  ['worried', 'that', 'Lena is worried that it will rain.'],
  ['aware', 'that', 'Lena is aware that it will rain.'],
  ['threaten threatens threatened threatening', 'quotation', 'Lena threatened “a long night”.'],
  ['question questions questioned questioning', 'quotation', 'Lena questioned “the old guard”.'],
  ['discuss discusses discussed discussing', 'quotation', 'Lena discussed “the old guard”.'],
  ['ponder ponders pondered pondering', 'quotation', '“Why?” Lena pondered.'],
  ['order orders ordered ordering', 'quotation', '“Leave,” Lena ordered.'],
  ['implore implores implored imploring', 'quotation', '“Stay,” Lena implored.'],
  ['advise advises advised advising', 'that', '“Wait,” Lena advised.'],
  ['encourage encourages encouraged encouraging', 'quotation', '“Go on,” Lena encouraged.'],
  ['instruct instructs instructed instructing', 'quotation', '“Wait,” Lena instructed.'],
  ['invite invites invited inviting', 'quotation', '“Come in,” Lena invited.'],
  ['offer offers offered offering', 'quotation', '“Take mine,” Lena offered.'],
  ['detail details detailed detailing', 'quotation', 'Lena detailed “the long road”.'],
  ['outline outlines outlined outlining', 'quotation', 'Lena outlined “the long road”.'],
  ['confess confesses confessed confessing', 'that', '“I was late,” Lena confessed.'],
  ['boom booms boomed booming', 'quotation', '“Out!” Lena boomed.'],
  ['cry cries cried crying', 'quotation', '“Help!” Lena cried.'],
  ['plead pleads pleaded pleading', 'quotation', '“Stay,” Lena pleaded.'],
  ['beg begs begged begging', 'quotation', '“Stay,” Lena begged.'],
  ['whisper whispers whispered whispering', 'quotation', '“Stay,” Lena whispered.'],
  ['mutter mutters muttered muttering', 'quotation', '“Stay,” Lena muttered.'],
  ['sing sings sang sung singing', 'quotation', 'They sang “Long ago”.'],
  ['inquire inquires inquired inquiring', 'quotation', '“Who?” Lena inquired.'],
  ['query queries queried querying', 'quotation', '“Who?” Lena queried.'],
  ['comment comments commented commenting', 'that', 'Lena commented: “It is late.”'],
  ['brand brands branded branding', 'quotation', 'Lena branded it “a joke”.'],
  ['liken likens likened likening', 'quotation', 'Lena likened it to “a joke”.'],
  ['deride derides derided deriding', 'quotation', 'Lena derided it as “a joke”.'],
  ['condemn condemns condemned condemning', 'quotation', 'Lena condemned “the old guard”.'],
  ['attack attacks attacked attacking', 'quotation', 'Lena attacked “the old guard”.'],
  ['target targets targeted targeting', 'quotation', 'The leaflet targets “the old guard”.'],
  ['portray portrays portrayed portraying', 'quotation', 'Lena portrayed it as “a joke”.'],
  ['characterize characterizes characterized characterizing', 'quotation', 'Lena characterized it as “a joke”.'],
  ['tease teases teased teasing', 'quotation', '“Late again,” Lena teased.'],
  ['snap snaps snapped snapping', 'quotation', '“No,” Lena snapped.'],
  ['scoff scoffs scoffed scoffing', 'quotation', '“No,” Lena scoffed.'],
  ['sigh sighs sighed sighing', 'quotation', '“Rain,” Lena sighed.'],
  ['type types typed typing scrawled scribbled emailed texted', 'quotation', 'Lena typed “a good day”.'],
  ['mouth mouths mouthed mouthing', 'quotation', 'Lena mouthed “thank you”.'],
  ['reassure reassures reassured reassuring', 'that', 'Lena reassured them that it was safe.'],
  ['reaffirm reaffirms reaffirmed reaffirming', 'that', 'Lena reaffirmed that it was safe.'],
  ['affirm affirms affirmed affirming', 'that', 'Lena affirmed that it was safe.'],
  ['intimate intimates intimated intimating', 'that', 'Lena intimated that it was late.'],
  ['grouse grouses groused grousing', 'that', 'Lena groused that it was late.'],
  ['conjecture conjectures conjectured conjecturing', 'that', 'Lena conjectured that it was late.'],
  ['determine determines determined determining', 'that', 'The court determined that the law was void.'],
  ['discover discovers discovered discovering', 'that', 'Lena discovered that it was late.'],
  ['recognize recognizes recognized recognizing', 'that', 'Lena recognized that it was late.'],
  ['understand understands understood understanding', 'that', 'Lena understands that it is late.'],
  ['anticipate anticipates anticipated anticipating', 'that', 'Lena anticipates that it will rain.'],
  ['propose proposes proposed proposing', 'that', 'Lena proposed that they wait.'],
  ['request requests requested requesting', 'that', 'Lena requested that they wait.'],
  ['guess guesses guessed guessing', 'clause', 'Lena guesses it is late.'],
  ['figure figures figured figuring', 'clause', 'Lena figured it was late.'],
  ['assume assumes assumed assuming', 'that', 'Lena assumed that it was late.'],
  ['doubt doubts doubted doubting', 'that', 'Lena doubts that it will rain.'],
  ['thank thanks thanked thanking', 'quotation', 'Lena thanked them for “a fine day”.'],
  ['decry decries decried decrying', 'quotation', 'Lena decried “the old guard”.'],
  ['bemoan bemoans bemoaned bemoaning', 'quotation', 'Lena bemoaned “the old guard”.'],
  ['criticize criticizes criticized criticizing', 'quotation', 'Lena criticized “the old guard”.'],
  ['denounce denounces denounced denouncing', 'quotation', 'Lena denounced “the old guard”.'],
  ['mock mocks mocked mocking', 'quotation', 'Lena mocked it as “a joke”.'],
  ['dub dubs dubbed dubbing', 'quotation', 'Lena dubbed it “a joke”.'],
  ['label labels labeled labelled labeling', 'quotation', 'Lena labeled it “a joke”.'],
  ['hail hails hailed hailing', 'quotation', 'Lena hailed “a new day”.'],
  ['bash bashes bashed bashing', 'quotation', 'Lena bashed “the old guard”.'],
  ['ridicule ridicules ridiculed ridiculing', 'quotation', 'Lena ridiculed it as “a joke”.'],
  ['defend defends defended defending', 'quotation', 'Lena defended it as “a start”.'],
  ['chant chants chanted chanting', 'quotation', '“Out!” they chanted.'],
  ['scream screams screamed screaming', 'quotation', '“Out!” they screamed.'],
  ['beam beams beamed beaming', 'quotation', '“Lovely!” beamed Lena.'],
  ['laugh laughs laughed laughing', 'quotation', '“Lovely!” laughed Lena.'],
  ['interject interjects interjected interjecting', 'quotation', '“No,” Lena interjected.'],
  ['reference references referenced referencing', 'quotation', 'Lena referenced “a new day”.'],
  ['cite cites cited citing', 'quotation', 'Lena cited “a lack of rain”.'],
  ['express expresses expressed expressing', 'quotation', 'Lena expressed “deep regret”.'],
  ['demand demands demanded demanding', 'quotation', '“Leave,” Lena demanded.'],
  ['post posts posted posting', 'quotation', '“I resign,” Lena posted.'],
  ['refuse refuses refused refusing', 'quotation', 'Lena refused “to play along”.'],
  ['wonder wonders wondered wondering', 'that', '“Why?” Lena wondered.'],
  ['signal signals signaled signaling', 'that', 'Lena signaled that she would run.'],
  ['disclose discloses disclosed disclosing', 'that', 'Lena disclosed that she was ill.'],
  ['recommend recommends recommended recommending', 'that', 'Lena recommended that he stay.'],
  ['underscore underscores underscored underscoring', 'that', 'Lena underscored that it was early.'],
  ['highlight highlights highlighted highlighting', 'that', 'Lena highlighted that it was early.'],
  ['learn learns learned learning', 'that', 'The Harbour Post has learned that two ships sank.'],
  ['worry worries worried worrying', 'that', 'Lena worried that it was late.'],
  ['know knows knew knowing', 'that', 'Lena knows that it is late.'],
  ['expect expects expected expecting', 'that', 'Lena expects that it will rain.'],
  ['suspect suspects suspected suspecting', 'that', 'Lena suspects that he lied.'],
  ['realize realizes realized realizing', 'that', 'Lena realized that it was late.'],
  ['decide decides decided deciding', 'that', 'The court decided that the law was void.'],
  ['rule rules ruled ruling', 'that', 'The court ruled that the law was void.'],
  ['swear swears swore swearing', 'that', 'Lena swore that it was true.'],
  ['say says said saying', 'clause', 'Lena said the bridge was closed.'],
  ['tell tells told telling', 'clause', 'Lena told reporters the bridge was closed.'],
  ['reckon reckons reckoned reckoning', 'clause', 'Lena reckons the bridge was closed.'],
  ['add adds added adding', 'that', '“We wait,” Lena added.'],
  ['claim claims claimed claiming', 'clause', 'Lena claimed the bridge was safe.'],
  ['argue argues argued arguing', 'clause', 'Lena argued the tax was fair.'],
  ['explain explains explained explaining', 'clause', 'Lena explained the road was wet.'],
  ['warn warns warned warning', 'clause', 'Lena warned the river would rise.'],
  ['note notes noted noting', 'that', 'Lena noted that the river rose.'],
  ['insist insists insisted insisting', 'clause', 'Lena insisted the deal was off.'],
  ['suggest suggests suggested suggesting', 'clause', 'Lena suggested the deal was off.'],
  ['acknowledge acknowledges acknowledged acknowledging', 'clause', 'Lena acknowledged the deal was off.'],
  ['admit admits admitted admitting', 'clause', 'Lena admitted she was late.'],
  ['announce announces announced announcing', 'that', 'Lena announced that she would run.'],
  ['assert asserts asserted asserting', 'clause', 'Lena asserted the deal was off.'],
  ['allege alleges alleged alleging', 'clause', 'Lena alleged the vote was bought.'],
  ['declare declares declared declaring', 'that', 'Lena declared that the game was over.'],
  ['deny denies denied denying', 'that', 'Lena denied that she left.'],
  ['concede concedes conceded conceding', 'clause', 'Lena conceded the race was lost.'],
  ['contend contends contended contending', 'clause', 'Lena contended the law was void.'],
  ['state states stated stating', 'that', 'Lena stated that the law was void.'],
  ['report reports reported reporting', 'that', 'The Harbour Post reported that two ships sank.'],
  ['reveal reveals revealed revealing', 'that', 'Lena revealed that she was ill.'],
  ['respond responds responded responding', 'that', '“No,” Lena responded.'],
  ['reply replies replied replying', 'that', '“No,” Lena replied.'],
  ['remark remarks remarked remarking', 'that', '“Late again,” Lena remarked.'],
  ['observe observes observed observing', 'that', 'Lena observed that the hall was empty.'],
  ['recall recalls recalled recalling', 'that', '“It was cold,” Lena recalled.'],
  ['recount recounts recounted recounting', 'that', '“It was cold,” Lena recounted.'],
  ['predict predicts predicted predicting', 'clause', 'Lena predicted the vote would fail.'],
  ['promise promises promised promising', 'that', 'Lena promised that taxes would fall.'],
  ['pledge pledges pledged pledging', 'that', 'Lena pledged that taxes would fall.'],
  ['vow vows vowed vowing', 'that', 'Lena vowed that taxes would fall.'],
  ['maintain maintains maintained maintaining', 'that', 'Lena maintained that she was right.'],
  ['mention mentions mentioned mentioning', 'that', 'Lena mentioned that she was ill.'],
  ['write writes wrote written writing', 'that', '“I resign,” Lena wrote.'],
  ['tweet tweets tweeted tweeting', 'that', '“I resign,” Lena tweeted.'],
  ['complain complains complained complaining', 'that', 'Lena complained that it was late.'],
  ['objected', 'that', 'Lena objected that it was late.'],
  ['caution cautions cautioned cautioning', 'that', 'Lena cautioned that it was early.'],
  ['stress stresses stressed stressing', 'that', 'Lena stressed that it was early.'],
  ['emphasize emphasizes emphasized emphasizing', 'that', 'Lena emphasized that it was early.'],
  ['reiterate reiterates reiterated reiterating', 'that', 'Lena reiterated that it was early.'],
  ['repeat repeats repeated repeating', 'that', '“No,” Lena repeated.'],
  ['point points pointed pointing', 'that', 'Lena pointed out that it was early.'],
  ['agree agrees agreed agreeing', 'that', 'Lena agreed that it was early.'],
  ['confirm confirms confirmed confirming', 'that', 'Lena confirmed that it was off.'],
  ['conclude concludes concluded concluding', 'that', 'Lena concluded that it was off.'],
  ['charge charges charged charging', 'that', 'Lena charged that votes were bought.'],
  ['counter counters countered countering', 'that', '“Not so,” Lena countered.'],
  ['joke jokes joked joking', 'that', '“I was asleep,” Lena joked.'],
  ['quip quips quipped quipping', 'that', '“I was asleep,” Lena quipped.'],
  ['ask asks asked asking', 'quotation', '“Who is there?” Lena asked.'],
  ['answer answers answered answering', 'quotation', '“Nobody,” Lena answered.'],
  ['echo echoes echoed echoing', 'that', '“Me too,” Lena echoed.'],
  ['shout shouts shouted shouting', 'quotation', '“Stop!” Lena shouted.'],
  ['yell yells yelled yelling', 'quotation', '“Stop!” Lena yelled.'],
  ['call calls called calling', 'quotation', 'Lena called it “a scandal”.'],
  ['describe describes described describing', 'quotation', 'Lena described it as “a scandal”.'],
  ['exclaim exclaims exclaimed exclaiming', 'quotation', '“Stop!” Lena exclaimed.'],
  ['continue continues continued continuing', 'quotation', '“And then,” Lena continued.'],
  ['begin begins began beginning', 'quotation', '“Friends,” Lena began.'],
  ['urge urges urged urging', 'quotation', '“Vote,” Lena urged.'],
  ['read reads reading', 'quotation', '“Closed,” the sign read.'],
  ['retort retorts retorted retorting', 'quotation', '“Never,” Lena retorted.'],
  ['lament laments lamented lamenting', 'that', '“Too late,” Lena lamented.'],
  ['boast boasts boasted boasting', 'that', 'Lena boasted that she won.'],
  ['assure assures assured assuring', 'that', 'Lena assured them that it was safe.'],
  ['remind reminds reminded reminding', 'that', 'Lena reminded them that it was late.'],
  ['inform informs informed informing', 'that', 'Lena informed them that it was late.'],
  ['testify testifies testified testifying', 'that', 'Lena testified that she saw him.'],
  ['hint hints hinted hinting', 'that', 'Lena hinted that she would run.'],
  ['imply implies implied implying', 'that', 'Lena implied that he lied.'],
  ['believe believes believed believing', 'clause', 'Lena believes the vote will fail.'],
  ['think thinks thought thinking', 'clause', 'Lena thinks the vote will fail.'],
  ['hope hopes hoped hoping', 'clause', 'Lena hopes the vote will fail.'],
  ['fear fears feared fearing', 'that', 'Lena fears that the vote will fail.'],
  ['estimate estimates estimated estimating', 'that', 'Lena estimates that it costs ten pounds.'],
  ['feel feels felt feeling', 'that', 'Lena feels that the vote will fail.'],
  ['find finds found finding', 'that', 'The survey found that half would leave.'],
  ['show shows showed shown showing', 'that', 'The survey showed that half would leave.'],
  ['indicate indicates indicated indicating', 'that', 'Lena indicated that she would leave.'],
  ['opine opines opined opining', 'that', '“A pity,” Lena opined.'],
  ['proclaim proclaims proclaimed proclaiming', 'that', 'Lena proclaimed that it was over.'],
  ['deem deems deemed deeming', 'quotation', 'Lena deemed it “a scandal”.'],
  ['tout touts touted touting', 'quotation', 'Lena touted “a new start”.'],
  ['slam slams slammed slamming', 'quotation', 'Lena slammed “the old guard”.'],
  ['blast blasts blasted blasting', 'quotation', 'Lena blasted “the old guard”.'],
  ['praise praises praised praising', 'quotation', 'Lena praised “a fine team”.'],
  ['muse muses mused musing', 'that', '“Perhaps,” Lena mused.'],
  ['elaborate elaborates elaborated elaborating', 'quotation', '“It was raining,” Lena elaborated.'],
  ['gripe gripes griped griping', 'that', 'Lena griped that it was late.'],
  ['speculate speculates speculated speculating', 'that', 'Lena speculated that it was late.'],
  ['posit posits posited positing', 'that', 'Lena posited that it was late.'],
  ['refer refers referred referring', 'quotation', 'Lena referred to “the old guard”.'],
  ['quote quotes quoted quoting', 'quotation', 'Lena quoted “the old guard”.'],
  ['roar roars roared roaring bellow bellows bellowed bellowing thunder thundered', 'quotation', '“Out!” Lena roared.'],
  ['murmur murmurs murmured murmuring mumbled', 'quotation', '“Rain,” Lena murmured.'],
  ['hiss hisses hissed growl growls growled growling snarled', 'quotation', '“Out,” Lena hissed.'],
  ['utter utters uttered uttering intone intoned declaim declaimed', 'quotation', 'Lena uttered “rain”.'],
  ['sneer sneers sneered grumble grumbled groan groaned moan moaned', 'quotation', '“Rain,” Lena sneered.'],
  ['blurt blurts blurted croak croaked rasped gasped sobbed chuckled', 'quotation', '“Rain,” Lena blurted.'],
  ['confide confides confided confiding', 'that', 'Lena confided that she was tired.'],
  ['dismiss dismisses dismissed dismissing', 'quotation', 'Lena dismissed it as “gossip”.'],
];

/** Forms of English verbs of speech that are as often nouns. Example: `Lena gave a one word answer on Monday.` */
const ENGLISH_NOUNS: ReadonlySet<string> = new Set(
  'answer report claim promise charge note state point tweet post demand call fear hope show find label signal comment attack target request guess figure doubt type praise worry caution stress remark reply echo mention estimate pledge vow question order detail outline boast lament joke quip counter murmur roar growl hiss thunder sneer groan moan counter wonder blast cry sigh beam laugh chant scream shout yell retort reference highlight mock brand hint ruling reading finding warning'.split(
    ' ',
  ),
);

function indonesianCues(): Map<string, Cue> {
  const cues = new Map<string, Cue>();
  for (const [bare, active, passive, takes] of INDONESIAN) {
    cues.set(active, { takes, form: 'active' });
    if (!cues.has(passive)) cues.set(passive, { takes, form: 'passive' });
    if (bare === '') continue;
    cues.set(bare, { takes, form: 'bare' });
    cues.set(`${bare}nya`, { takes, form: 'clitic' });
  }
  return cues;
}

function englishCues(): Map<string, Cue> {
  const cues = new Map<string, Cue>();
  for (const [forms, takes] of ENGLISH)
    for (const form of forms.split(' ')) cues.set(form, { takes, form: 'active', noun: ENGLISH_NOUNS.has(form) });
  return cues;
}

/**
 * English nouns whose *that* clause somebody said: `Lena’s claim that it rained`, `Lena made the point that it rained`.
 */
export const ENGLISH_SPEECH_NOUNS: ReadonlySet<string> = new Set(
  'claim claims assertion argument accusation accusations allegation allegations statement suggestion warning warnings promise pledge assurance assurances assurances observation point case clear admission announcement remark contention insistence complaint concern concerns fear fears hope belief view conclusion prediction denial charge'.split(
    ' ',
  ),
);

/**
 * English verbs that report a question with *whether*, *if*, *how* and the like. Example: `Lena asked whether it
 * rained.`
 */
export const ENGLISH_QUESTION_VERBS: ReadonlySet<string> = new Set(
  'ask asks asked asking wonder wonders wondered wondering question questions questioned questioning inquire inquired explain explains explained explaining say says said saying tell tells told telling know knows knew describe described describes describing discuss discusses discussed discussing reveal reveals revealed show shows showed shown understand understands detail details detailed outline outlines outlined recall recalls recalled recount recounted note notes noted learn learned doubt doubts doubted ponder ponders pondered decide decides decided'.split(
    ' ',
  ),
);

/**
 * English verbs of speech whose promise or demand stands in an infinitive. Example: `Lena vowed to rebuild the pier.`
 */
export const ENGLISH_INFINITIVE_VERBS: ReadonlySet<string> = new Set(
  'vow vows vowed vowing pledge pledges pledged pledging promise promises promised promising threaten threatens threatened threatening swear swore urge urges urged urging ask asks asked asking tell told telling order orders ordered ordering beg begs begged begging implore implored advise advises advised advising warn warned encourage encourages encouraged encouraging call calls called calling offer offers offered offering invite invites invited inviting propose proposes proposed proposing demand demands demanded demanding instruct instructed remind reminded claim claims claimed claiming'.split(
    ' ',
  ),
);

/** Indonesian verbs that report a question with its question word. Example: `Sari bertanya apakah hujan turun.` */
export const INDONESIAN_QUESTION_VERBS: ReadonlySet<string> = new Set(
  'bertanya menanyakan mempertanyakan mempersoalkan tanya menjelaskan menceritakan menyebutkan'.split(' '),
);

/** Words that open such a question. */
export const INDONESIAN_QUESTION_WORDS: ReadonlySet<string> = new Set(
  'apakah apa siapa siapakah kapan kapankah mengapa kenapa bagaimana bagaimanakah berapa dimana kemana mana'.split(' '),
);

/**
 * Indonesian verbs that report a request with *agar* or *supaya*. Example: `Sari meminta agar pasar dibuka.` Calls and
 * orders (`menuntut`, `menyerukan`, `memerintahkan`) tell of an act, not of what was said.
 */
export const INDONESIAN_REQUEST_VERBS: ReadonlySet<string> = new Set(
  'meminta minta memohon mohon mengingatkan menyarankan mengusulkan mengimbau mengajak berharap mengharapkan berpesan menekankan menganjurkan mewanti-wanti'.split(
    ' ',
  ),
);

/** Every cue of a language by its lower-case form. */
export const CUES: Readonly<Record<LanguageCode, ReadonlyMap<string, Cue>>> = {
  id: indonesianCues(),
  en: englishCues(),
};
