/** Wordings that ask for nothing a passage could answer; in either language, since members mix both. */
import type { ExampleRow } from './forms.ts';

/** What people say to a bot without asking anything: words joined by `_`. */
export const SMALL_TALK: readonly ExampleRow[] = [
  ['hi hiya hello hey hai halo hei hoi yo p ping tes test testing sup howdy greetings assalamualaikum salam', 'Halo!'],
  [
    'permisi punten misi hola welcome kulonuwun sampurasun horas om_swastiastu met_pagi met_malam met_malem met_siang met_sore just_what_i_needed',
    'permisi',
  ],
  ['selamat pagi siang sore malam good_morning good_afternoon good_evening good_night morning gm gn', 'Selamat pagi'],
  ['thanks thank_you thx ty tq tysm tks cheers makasih makasi mksh terima_kasih terimakasih trims nuhun', 'makasih ya'],
  [
    'suwun matur_nuwun thankyou thank gracias appreciate appreciated helped helpful useful membantu terbantu kebantu bantu_banget',
    'Matur nuwun',
  ],
  ['berguna bermanfaat lol lmao rofl xd ngakak lucu funny hilarious kocak gokil anjir anjay', 'lol'],
  [
    'ok oke okay okey okk k sip siap mantap mantul keren bagus nice great cool good awesome perfect neat wow',
    'oke sip',
  ],
  ['amazing brilliant lovely fantastic excellent wonderful hebat pinter pintar jago top joss josss jos cakep', 'hebat'],
  ['gg wp based fire legend cute smart clever luar_biasa the_best best_bot good_bot', 'good bot'],
  ['iya ya yes yeah yep yup no nope tidak enggak gak hmm hm oh ah i_see got_it noted paham betul bener', 'iya bener'],
  ['benar bye goodbye dadah see_you see_ya cya later sampai_jumpa sampai_nanti take_care pamit', 'bye'],
  ['sorry maaf my_bad oops ups haha hehe nvm never_mind gapapa gpp tidak_apa_apa santai', 'sorry'],
  ['apa_kabar how_are_you how_is_it_going whats_up what_is_up gimana_kabar pa_kabar how_do_you_do', 'Apa kabar?'],
  ['who_are_you what_are_you siapa_kamu kamu_siapa ini_bot_apa kamu_bot are_you_a_bot bot_apa_ini', 'Who are you?'],
  ['what_can_you_do how_does_this_work how_do_i_use how_do_you_work what_can_i_ask what_do_you_do', 'What can I ask?'],
  [
    'bisa_apa bisa_ngapain cara_pakainya cara_pakai cara_pake bisa_tanya_apa boleh_tanya bisa_bantu_apa',
    'Kamu bisa apa?',
  ],
  ['help tolong bantu bantuin gunanya_apa fungsinya_apa are_you_there you_there ada_orang masih_hidup', 'help'],
  ['love_you luv_u i_love_you sayang_kamu i_am_bored bosan gabut', 'I love you'],
];

/** With such a word it is the source at hand that is asked about. */
export const THIS: readonly ExampleRow[] = [
  ['this that it', 'When was this?'],
  ['ini itu tersebut', 'Kapan itu?'],
];

/** Laughter, however long. */
export const LAUGHTER: readonly RegExp[] = [/^(?:wk){1,40}w?$/, /^(?:ha|he|hi|xi|ah){2,40}h?$/, /^lo{1,40}l$/];

/** Wishes for a summary: words joined by `_`. */
export const SUMMARY_WISHES: readonly ExampleRow[] = [
  ['ringkas ringkasan ringkasannya ringkaskan ringkasin rangkum rangkuman rangkumannya rangkumin', 'ringkas dong'],
  [
    'rangkumkan ikhtisar kesimpulan kesimpulannya simpulan simpulannya intinya inti poin_penting poin_pentingnya',
    'Poin penting?',
  ],
  [
    'poin_utama poin_poin poin2 garis_besar garis_besarnya singkatnya ceritain ceritakan jelasin_singkat',
    'Garis besarnya?',
  ],
  [
    'tldr tl_dr summary summaries summarize summarise summed_up sum_up recap overview gist highlights rundown outline nutshell',
    'tldr',
  ],
  ['key_points main_points main_point the_point key_takeaways takeaways main_takeaways bottom_line', 'key points?'],
  ['what_happened what_has_happened what_was_discussed what_was_talked_about what_got_discussed', 'What happened?'],
  [
    'what_is_this_about what_was_it_about what_was_that_about what_is_it_about what_was_this_about',
    'What is this about?',
  ],
  ['what_was_the_meeting_about what_is_the_meeting_about what_is_the_article_about', 'What was the meeting about?'],
  [
    'what_did_they_talk_about what_did_they_discuss what_did_they_say what_do_they_talk_about',
    'What did they discuss?',
  ],
  [
    'what_were_they_talking_about what_went_on what_went_down what_did_i_miss what_have_i_missed catch_me_up',
    'catch me up',
  ],
  ['what_was_decided', 'What was decided?'],
  [
    'apa_yang_terjadi apa_saja_yang_terjadi apa_aja_yang_terjadi apa_yang_dibahas apa_saja_yang_dibahas',
    'Apa yang terjadi?',
  ],
  [
    'apa_aja_yang_dibahas yang_dibahas_apa yang_dibahas dibahas_apa bahas_apa bahas_apa_saja bahas_apa_aja',
    'Bahas apa aja?',
  ],
  [
    'membahas_apa ngomongin_apa ngobrolin_apa bicara_apa bicarain_apa bicara_soal_apa bicara_tentang_apa',
    'Ngomongin apa?',
  ],
  [
    'boil_it_down sum_it_up sum_this_up sum_that_up wrap_it_up break_it_down short_version in_short ketinggalan_apa apa_intinya apa_inti inti_rapat dibicarakan_apa yang_dibicarakan apa_yang_dibicarakan',
    'Ketinggalan apa?',
  ],
  ['apa_hasil apa_hasilnya apa_isi apa_isinya isinya_apa isi_apa tentang_apa soal_apa', 'Tentang apa?'],
];

/**
 * Words for what a source is or tells of as a whole: beside a wish for a summary they ask for nothing in particular.
 */
export const WHOLE_SOURCE: readonly ExampleRow[] = [
  [
    'rapat rapatnya pertemuan pertemuannya sidang sidangnya musyawarah musdes diskusi diskusinya acara',
    'Ringkas rapatnya',
  ],
  ['acaranya obrolan obrolannya percakapan konpers kejadian kejadiannya peristiwa', 'Ringkas obrolannya'],
  [
    'artikel artikelnya berita beritanya teks teksnya dokumen notulen notulennya sumber sumbernya isi tulisan transkrip',
    'Inti artikel?',
  ],
  [
    'meeting meetings session talks talk discussion event call chat conversation interview conference hearing',
    'Recap the call',
  ],
  [
    'article text document minutes transcript news story source report piece notes thing log thread',
    'Summary of the article',
  ],
  ['today tonight yesterday last latest tadi kemarin semalam terakhir barusan hari', 'What happened yesterday?'],
];

/** Words that carry a wish and say nothing of what it is about. */
export const WISH_WORDS: readonly ExampleRow[] = [
  [
    'give me us get tell show quick short brief briefly pls plz please need want can could would short version',
    'quick recap pls',
  ],
  [
    'dong donk deh sih nih yuk aja saja tolong kasih buat bikin minta mau singkat pendek cepat versi yg itu tuh',
    'ringkas dong',
  ],
  [
    'ketinggalan bingung males malas baca telat absen missed late lazy read panjang banget long points',
    'Males baca, ringkas dong',
  ],
  ['apaan apasih gimana gmn ngerti can u you i we', 'intinya apaan'],
  ['bot kak bang min mimin admin gan sis bro sob bund pak bu guys all semua everyone man mate dude there', 'hi there'],
  [
    'again very super mega beneran parah sempet sempat keburu poin poin2 pentingnya penting so much a lot banyak sekali banget bgt really sangat lagi sama infonya info jawabannya',
    'thanks a lot',
  ],
  [
    'sorry exactly persisnya tepatnya remind tuh teh mah sebenarnya sebenernya emang memang ikut aku few lines someone somebody',
    'ringkas, aku tadi ikut few lines aja',
  ],
  [
    'answer answers bantuannya jawaban one day hari today work job kerja kamu kalian lu lo elo gue gua didnt aku saya',
    'good work',
  ],
  [
    'whole entire all full main overall just exactly actually really then so basically seluruh lengkap',
    'Summarise the whole thing',
  ],
];

/** Words that tell of an event only that it was: beside "when" or "where" they ask for no more. */
export const HAPPENING: readonly ExampleRow[] = [
  [
    'happen happens happened happening take took place held hold met meet meeting it that this',
    'When did it take place?',
  ],
  [
    'recorded filmed broadcast direkam disiarkan terjadi terjadinya berlangsung digelar diadakan diselenggarakan dilaksanakan diadain kejadiannya acaranya',
    'Kapan digelar?',
  ],
];

/** Words for a meeting, or for that people meet. */
export const MEETING_WORDS: readonly ExampleRow[] = [
  [
    'rapat pertemuan sidang musyawarah musdes diskusi konpers konferensi bertemu ketemu ketemuan kumpul',
    'Di mana rapatnya?',
  ],
  ['ngumpul berkumpul jumpa berjumpa rapatan pers', 'Di mana konferensi persnya?'],
  [
    'meeting meet met meets session talks conference hearing gathering assembly gather gathered',
    'Where did they meet?',
  ],
];

/** Words that make a meeting another than that at hand, to come or before it. */
export const OTHER_MEETING_WORDS: readonly ExampleRow[] = [
  [
    'lagi berikutnya berikut selanjutnya mendatang depan besok nanti akan bakal sebelum sebelumnya',
    'Kapan rapat lagi?',
  ],
  ['again next upcoming following tomorrow will going before previous earlier', 'When do they meet again?'],
];

/** Words for what may be on a day: beside the day they ask for no more. */
export const DAY_WORDS: readonly ExampleRow[] = [
  [
    'kegiatan kejadian peristiwa acara agenda jadwal kabar berita melakukan dilakukan ada apa tanggal tgl hari',
    'Ada apa tanggal 3 Mei?',
  ],
  ['activity activities event events programme program schedule news date day going', 'Which events were on 3 May?'],
];

/** What can be asked of a source itself. `origin`: where it comes from, and when it was published. */
export type SourceProperty = 'time' | 'place' | 'author' | 'origin';

/**
 * Wordings that ask who made a source or where it comes from, over the question's words in lower case; what stands
 * beside must say nothing.
 */
export const SOURCE_QUESTIONS: ReadonlyArray<readonly [wording: RegExp, property: SourceProperty, example: string]> = [
  [
    /\bwho(?:'s| is| was| has)? (?:wrote|written|write|writing|published|reported|made|took|taking|recorded|posted|the (?:author|writer|reporter|journalist))\b/,
    'author',
    'Who wrote this?',
  ],
  [/\bwritten by whom?\b|\bby whom?\b|^(?:the )?author\b/, 'author', 'author?'],
  [
    /\bsiapa(?:kah)? (?:sih )?(?:yang )?(?:penulis|wartawan|pembuat|penyusun|notulis|nulis|menulis|tulis|bikin|buat|membuat|menyusun|mencatat|nyatat|catat|menerbitkan|posting)(?:nya)?\b/,
    'author',
    'Siapa penulisnya?',
  ],
  [
    /\b(?:yang )?(?:nulis|menulis|tulis|bikin|buat|nyatat|mencatat|catat) (?:(?:artikel|berita|ini|itu|teks|laporan|notulen|tulisan)(?:nya)? ){0,2}(?:siapa|sapa)\b/,
    'author',
    'Yang nulis artikel ini siapa?',
  ],
  [
    /\b(?:penulis|wartawan|pembuat|notulis|penyusun)nya (?:siapa|sapa)\b|\b(?:ditulis|dibuat|dicatat|disusun) (?:oleh )?siapa\b/,
    'author',
    'Penulisnya siapa?',
  ],
  [
    /\bwhen (?:was|is|were) (?:this|that|it|these|those|(?:the|this|that|these) (?:article|story|report|text|quote|quotes|info|information|news|passage|piece|minutes|notes|transcript)) (?:published|posted|written|released|reported)\b/,
    'origin',
    'When was this published?',
  ],
  [/\b(?:publication date|date of publication|publisher)\b/, 'origin', 'publisher?'],
  [
    /\b(?:tanggal|kapan) (?:(?:artikel|berita|ini|itu|teks|laporan|notulen|tulisan) ){0,2}(?:terbit(?:nya)?|diterbit(?:kan|in)|dipublikasi(?:kan|in)|dimuat|ditulis|diposting|tayang|dirilis)\b/u,
    'origin',
    'Kapan ini diterbitkan?',
  ],
  [
    /\b(?:terbit|diterbitkan|dimuat|tayang|ditulis|rilis)(?:nya)? (?:kapan|tanggal|tgl|hari apa)\b/,
    'origin',
    'Terbitnya kapan?',
  ],
  [/\b(?:penerbit|media)(?:nya)? (?:apa|siapa|mana)\b/, 'origin', 'Penerbitnya siapa?'],
  [
    /\bwhat(?:'s| is| are| was)? (?:this|that|it|these|those|(?:the|this|that|these) (?:article|story|report|text|quote|quotes|info|information|news|passage|piece|minutes|notes|transcript)) (?:taken |quoted |coming )?from\b/,
    'origin',
    'What is this from?',
  ],
  [
    /\bwhere(?:'s| is| was| are| did| does| do)? (?:this|that|it|these|those|(?:the|this|that|these) (?:article|story|report|text|quote|quotes|info|information|news|passage|piece|minutes|notes|transcript)) (?:come |comes |taken |published |quoted )?from\b/,
    'origin',
    'Where is this from?',
  ],
  [/\bwhere (?:did|do|does) (?:you|u|the bot|it) (?:get|find|read|got|take)\b/, 'origin', 'Where did you get this?'],
  [
    /\b(?:what|which|whats|what's|any|ur|your|the) (?:is |are )?(?:the |your |its |ur )?(?:sources?|paper|newspaper|site|website|outlet)\b|^sources?\b/,
    'origin',
    "What's the source?",
  ],
  [
    /\bsumber(?:nya)? (?:ini |itu |berita |beritanya |artikel )?(?:dari ?mana|dr ?mana|dari apa|apa|mana|siapa)\b|^sumber(?:nya)?\b/,
    'origin',
    'Sumbernya dari mana?',
  ],
  [/\bdari ?mana (?:ini|itu|sumber|asal|info|berita|data|kutipan|artikel)(?:nya)?\b/, 'origin', 'Dari mana infonya?'],
  [
    /\b(?:ini|itu|infonya|beritanya|datanya|kutipannya|artikelnya|asalnya) (?:dari|dr) ?(?:mana|media apa|berita apa|sumber apa)\b/,
    'origin',
    'Ini dari mana?',
  ],
  [/\b(?:ini|itu)? ?(?:dapat|dapet|diambil|ambil|nemu|didapat) (?:dari|dr) ?mana\b/, 'origin', 'Ini dapat dari mana?'],
  [/\b(?:dari|di) (?:media|situs|koran|berita|web|website) (?:apa|mana)\b/, 'origin', 'Dari media apa?'],
];

/** Words of a sentence that tells of a meeting as such: when or where it was. */
export const MEETING_TOLD: Readonly<Record<'id' | 'en', readonly ExampleRow[]>> = {
  id: [
    [
      'rapat pertemuan sidang musyawarah acara diskusi konferensi bertemu berlangsung digelar diadakan',
      'Rapat digelar di balai.',
    ],
    ['dilaksanakan diselenggarakan dimulai dibuka hadir tempat tanggal hari waktu pukul berkumpul', 'Waktu: 19.00'],
  ],
  en: [
    [
      'meeting met meet session held took_place opened began started convened gathered talks hearing conference',
      'They met at noon.',
    ],
    ['present date time venue location place called_to_order', 'Venue: the old school'],
  ],
};
