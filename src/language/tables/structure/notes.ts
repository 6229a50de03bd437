/** Words with which minutes mark what a line or a sentence records. */

/** What a line or sentence records; `correction`: it puts right what was said or written before. */
export type Note = 'decision' | 'action' | 'vote' | 'attendance' | 'correction';

/** `absent`: of attendance, whoever is listed was not there. */
interface LineRow {
  readonly note: Note;
  readonly absent?: true;
  /** In lower case, separated by `|`; white space stands for itself. */
  readonly words: string;
  readonly example: string;
}

/** They begin a line and are followed by a colon, a dash, or end it as a heading. */
export const NOTE_LINES: readonly LineRow[] = [
  { note: 'decision', words: 'resolved|resolution|resolutions|it was resolved', example: 'RESOLVED: a new pump.' },
  { note: 'decision', words: 'decision|decisions|decided|agreed|agreement|outcome', example: 'DECISION: a new pump.' },
  { note: 'decision', words: 'motion carried|motion passed|motion approved|carried', example: 'Motion carried.' },
  { note: 'decision', words: 'motion defeated|motion failed|motion lost|defeated', example: 'Motion lost: 2 to 5.' },
  {
    note: 'decision',
    words: 'keputusan|keputusan rapat|putusan|diputuskan|hasil keputusan',
    example: 'Keputusan: pompa.',
  },
  {
    note: 'decision',
    words: 'disepakati|kesepakatan|mufakat|hasil kesepakatan|ditetapkan',
    example: 'Disepakati: pompa.',
  },
  {
    note: 'action',
    words: 'action|actions|action item|action items|action point|action points',
    example: 'ACTION: TV asks.',
  },
  { note: 'action', words: 'ai|todo|to do|to-do|task|tasks|follow-up|follow up|next steps', example: 'AI: TV asks.' },
  { note: 'action', words: 'tindak lanjut|tugas|aksi|rencana tindak lanjut|rtl|pr', example: 'Tindak lanjut: Tarik.' },
  {
    note: 'vote',
    words: 'vote|votes|voting|vote result|result of the vote|in favour|in favor',
    example: 'Vote: 5 to 2.',
  },
  { note: 'vote', words: 'votes for|ayes|for|against|hasil voting|hasil pemungutan suara', example: 'Votes for: 5' },
  {
    note: 'vote',
    words: 'pemungutan suara|suara setuju|setuju|menolak|perolehan suara',
    example: 'Setuju: 5, menolak: 2',
  },
  { note: 'attendance', words: 'present|attendees|attending|in attendance|attendance', example: 'Present: Lena Moor' },
  {
    note: 'attendance',
    words:
      'participants|members|members present|committee members|board members|witnesses|also present|those present|who was there|who came|those there|also there|also in the room|round the table|around the table|at the table',
    example: 'Present: L.',
  },
  { note: 'attendance', words: 'on the call|people present|guests|panel|panelists|speakers', example: 'Guests: Rini' },
  {
    note: 'attendance',
    words:
      'hadir|yang hadir|pengurus yang hadir|anggota yang hadir|warga yang hadir|peserta|peserta hadir|peserta rapat|daftar hadir',
    example: 'Hadir: Lena Moor',
  },
  {
    note: 'attendance',
    words:
      'kehadiran|dihadiri oleh|dihadiri|turut hadir|undangan hadir|yang datang|yang ikut|daftar pembicara|para pembicara|susunan pengurus|daftar pengurus|keterangan pembicara',
    example: 'Peserta: Lena Moor',
  },
  {
    note: 'attendance',
    absent: true,
    words:
      'apologies|apols|regrets|absent|excused|apologies for absence|apologies received|not present|not there|sorry not to be with us|could not come|sent their apologies',
    example: 'Apologies: Omar Reed',
  },
  {
    note: 'attendance',
    absent: true,
    words: 'izin|absen|tidak hadir|berhalangan|berhalangan hadir|sakit|izin tidak hadir|tidak datang|pamit',
    example: 'Izin: Budi Santoso',
  },
  {
    note: 'correction',
    words: 'correction|corrections|erratum|clarification|corrigendum',
    example: 'Correction: June.',
  },
  { note: 'correction', words: 'koreksi|ralat|pembetulan|perbaikan|revisi', example: 'Ralat: bulan Juni.' },
];

/** One pattern a row: a sentence that holds it records that, wherever it stands. */
export const NOTE_SENTENCES: ReadonlyArray<readonly [note: Note, pattern: RegExp, example: string]> = [
  [
    'decision',
    /\bmotion (?:was |is |has been )?(?:carried|passed|approved|adopted|lost|defeated|failed)\b/iu,
    'The motion was carried.',
  ],
  [
    'decision',
    /\b(?:it was|was|were|we(?:'ve| have)?|the (?:board|council|committee|meeting|group|members|club)) (?:unanimously )?(?:agreed|decided|resolved|approved|adopted|voted)\b/iu,
    'It was agreed to buy a pump.',
  ],
  [
    'decision',
    /\bcarried (?:unanimously|by|with|\d)|\b(?:so|duly) (?:resolved|ordered|carried)\b/iu,
    'Carried unanimously.',
  ],
  [
    'decision',
    /\b(?:rapat|forum|sidang|musyawarah|warga|peserta|kami|kita|pengurus|dewan) (?:akhirnya |pun |sudah |telah |juga )?(?:memutuskan|menyepakati|sepakat|menetapkan|menyetujui|bersepakat)\b/iu,
    'Rapat memutuskan membeli pompa.',
  ],
  [
    'decision',
    /\b(?:diputuskan|disepakati|disetujui|ditetapkan) (?:bahwa|untuk|secara|bersama|dengan|pompa|\p{L}+nya)\b/iu,
    'Disepakati bahwa pompa dibeli.',
  ],
  [
    'vote',
    /\b(?:by|with) (?:a vote of )?\d+ (?:votes? )?(?:to|for|in favou?r)\b|\b\d+ (?:in favou?r|against|abstentions?|abstained|votes? (?:for|against))\b/iu,
    'Passed with 5 votes for, 2 against.',
  ],
  ['vote', /\b\d+ (?:suara )?(?:setuju|menolak|abstain|tidak setuju)\b|\b\d+ suara\b/iu, '5 setuju, 2 menolak.'],
  [
    'correction',
    /^(?:\W*)(?:correction|sorry, correction|i (?:must |need to |have to )?correct|let me correct|i misspoke|i stand corrected|scratch that)\b/iu,
    'I misspoke: it is June.',
  ],
  [
    'correction',
    /\b(?:the (?:correct|right) (?:figure|number|date|amount|name|year|day|price|sum|total) (?:is|was)|i misspoke|i was wrong|it should (?:be|read|say|have been)|i meant)\b/iu,
    'The correct figure is 900.',
  ],
  [
    'correction',
    /\b(?:yang benar(?:nya)?|saya (?:ralat|koreksi|salah sebut|keliru)|(?:ralat|koreksi),|maksud saya|seharusnya bukan)\b|^\W*(?:ralat|koreksi)\b/iu,
    'Yang benar 900 ribu.',
  ],
];

/** They end the minutes of a turn: what follows is told by who writes, not by who spoke last. One phrase a row. */
export const CLOSING_LINES: ReadonlyArray<readonly [pattern: RegExp, example: string]> = [
  [
    /^(?:the )?(?:meeting|session|call|hearing|house|council|sitting|assembly) (?:was |is |has been |then )?(?:adjourned|closed|ended|concluded|rose|suspended|broke up|finished|opened|began|started)\b/iu,
    'The meeting closed at 9.',
  ],
  [
    /^(?:rapat|pertemuan|sidang|acara|musyawarah|diskusi|kegiatan) (?:\p{L}+ )?(?:ditutup|diakhiri|selesai|berakhir|diskors|dibuka|dimulai)\b/iu,
    'Rapat ditutup pukul 21.00.',
  ],
  [
    /^(?:adjourned|there being no further business|next meeting|date of next meeting|minutes (?:taken|prepared|recorded) by|signed)\b/iu,
    'Next meeting: 4 May',
  ],
  [
    /^(?:rapat (?:berikutnya|selanjutnya)|notulis|notulen (?:dibuat|disusun|oleh)|demikian notulen|dicatat oleh|mengetahui)\b/iu,
    'Rapat berikutnya 4 Mei.',
  ],
  [
    /^(?:transcri(?:bed|pt(?:ion)?) (?:by|provided by|made (?:by|with))|recorded (?:by|with)|transkrip (?:oleh|dibuat)|ditranskrip)\b/iu,
    'Transcribed by a machine.',
  ],
  [
    /^(?:end of (?:transcript|meeting|session|recording)|\[?end\]?$|transkrip selesai|selesai\.?$)/iu,
    'End of transcript',
  ],
  [
    /^(?:the )?(?:evening|afternoon|morning|event|discussion|debate|gathering|webinar|interview) (?:was |then )?(?:ended|closed|concluded|finished|broke up|adjourned)\b/iu,
    'The evening ended at nine.',
  ],
  [
    /^(?:written|typed|taken|noted|recorded|transcribed|compiled|edited) (?:up|down|by|from)\b/iu,
    'Taken down by Rini.',
  ],
  [
    /^(?:at the end|afterwards|after the (?:meeting|questions|vote|break)|finally,? the (?:chair|clerk|secretary))\b/iu,
    'At the end the clerk counted hands.',
  ],
  [
    /^(?:pada|di) (?:akhir|penutup)(?:nya)? (?:rapat|acara|sidang)\b|^(?:setelah|sesudah) (?:rapat|acara|sidang|sesi)\b/iu,
    'Di akhir rapat, Ketua menghitung suara.',
  ],
  [
    /^(?:pemungutan suara|penghitungan suara|voting)(?: \p{L}+){0,4} (?:dilakukan|digelar|berlangsung|dimulai|selesai|menghasilkan|tertulis)\b/iu,
    'Pemungutan suara dilakukan tertulis.',
  ],
  [
    /^(?:the )?(?:house|committee|council|senate|assembly|parliament|board) (?:adjourned|divided|resolved|rose|proceeded)\b/iu,
    'The House divided.',
  ],
  [
    /^(?:RAPAT|SIDANG|MUSYAWARAH|FORUM|Rapat|Sidang|Musyawarah|Forum) (?:\p{L}+ )?(?:menerima|menyetujui|memutuskan|menetapkan|menolak|mengesahkan|menyepakati|sepakat)\b/iu,
    'RAPAT MENERIMA laporan pengurus.',
  ],
  [
    /^(?:(?:long|loud|general|some|much|prolonged) )?(?:laughter|applause|silence|murmurs?|cheers|uproar)(?: \p{L}+){0,4}\.?$/iu,
    'Loud laughter.',
  ],
  [
    /^(?:(?:suara|hadirin|peserta) )?(?:tawa|tertawa|tepuk tangan|bertepuk tangan|riuh|hening|gaduh)(?: \p{L}+){0,4}\.?$/iu,
    'Tawa panjang.',
  ],
  [
    /^(?:the )?(?:bill|question|motion|amendment|clause|resolution|minutes)s? (?:as amended )?(?:was |were |then |is )*(?:read|put|proposed|agreed|carried|negatived|passed|lost|withdrawn|approved|adopted)\b/iu,
    'Bill read a second time.',
  ],
  [
    /^(?:debate|sitting|proceedings|business|the (?:debate|sitting)) (?:was |then )?(?:resumed|suspended|adjourned|interrupted|ensued)\b|^(?:ayes|noes|division|tellers)\b/iu,
    'Debate interrupted.',
  ],
  [
    /^[^.!?]{0,60}\b(?:interjecting|interjected|rose in (?:their|his|her) places?|having (?:spoken|arrived)|in the chair)[—–.-]*$/iu,
    'Opposition members interjecting—',
  ],
  [/^(?:BY|By) (?:MR|MS|MRS|DR|Mr|Ms|Mrs|Dr)\.? [^:]{2,40}:$/u, 'BY MS. MOOR:'],
];

/** What the writer of minutes has people do. */
const TOLD_VERBS =
  'said|says|reported|asked|told|explained|noted|notes|proposed|objected|moved|warned|thanked|ruled|agreed|opened|closed|welcomed|read|gave|observed|stated|advised|added|commented|felt|thought|referred|queried|enquired|inquired|drew|declared|apologised|apologized|confirmed|replied|answered|suggested|informed|presented|estimated|called|pointed|seconded|outlined|updated|raised|requested|recommended|reminded|responded|summarised|summarized|undertook|offered|left|arrived|joined|abstained|voted|withdrew|wondered';

/**
 * How the writer of minutes tells what somebody said or did, at the start of a paragraph. Where several paragraphs
 * begin so, whoever has a label says no more than the paragraph behind it.
 */
export const NARRATED_OPENINGS: ReadonlyArray<readonly [pattern: RegExp, example: string]> = [
  [
    new RegExp(
      `^\\(?The (?:\\p{L}+ ){0,2}?(?:chair|clerk|secretary|treasurer|minute taker|officer|warden|board|council|committee|meeting|members?|auditor|manager|director|president|principal|coach|agent|engineer|(?:\\p{Lu}[\\p{L}-]+ ?){1,3})(?: \\p{L}+){0,2}? (?:${TOLD_VERBS})\\b`,
      'iu',
    ),
    'The chair proposed a middle way.',
  ],
  [
    new RegExp(
      `^(?:(?:Mr|Mrs|Ms|Dr|Cllr|Councillor|Captain|Prof)\\.? \\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?|\\p{Lu}\\p{Ll}[\\p{L}'’-]* \\p{Lu}\\p{Ll}[\\p{L}'’-]*)(?:, [^,.]{3,60},)?(?: (?:then|also|had|has|\\p{Ll}+ly))? (?:${TOLD_VERBS})\\b`,
      'u',
    ),
    'Mrs Moor reported complaints about the seals.',
  ],
  [
    new RegExp(
      `^(?:A|One|Another|Several|Some) (?:\\p{Ll}+ )?(?:members?|residents?|parents?|tenants?|owners?)(?: \\p{L}+){0,4}? (?:${TOLD_VERBS})\\b`,
      'u',
    ),
    'A member asked who pays.',
  ],
  [
    new RegExp(
      `^\\p{Lu}\\p{Ll}[\\p{L}'’-]*(?: (?:then|also|had|has))? (?:${TOLD_VERBS}) (?:that|whether|if|to|about|for|how|why)\\b`,
      'u',
    ),
    'Tamsin said that she was cold.',
  ],
  [/^According to (?:\p{Lu}|the|him|her|them)/u, 'According to Sioned, the legacy covers it.'],
  [/^In (?:answer|response|reply) to (?:a|the|his|her|their|\p{Lu})/u, 'In answer to a question she said no.'],
  [
    /^\(?(?:It was|A letter was|Apologies were|The minutes were|There was (?:a|no|some) (?:discussion|vote|question))\b/u,
    'It was agreed to wait.',
  ],
  [
    /^(?:Pak|Bu|Ibu|Bapak) \p{Lu}\S+(?: \p{Lu}\S+)*(?:, [^,.]{3,60},)?(?: \p{Ll}+){0,2}? (?:menyampaikan|mengatakan|menjelaskan|melaporkan|menanyakan|bertanya|mengusulkan|meminta|menyatakan|mengingatkan|menambahkan|menjawab|menyebut|menyebutkan|mengabarkan|membuka|menutup|berkata|menegaskan|berpendapat|keberatan|setuju|ragu|tiba|datang|hadir|pamit|meninggalkan|membacakan|mengucapkan|menyanggupi|menanggapi|mempersilakan|diberi|mengusul|mengeluh|mengeluhkan)\b/u,
    'Bu Sari menanyakan harga pompa.',
  ],
  [
    /^(?:Ketua|Wakil|Sekretaris|Bendahara|Kepala|Notulis|Camat|Kades|Lurah|Kadus|Direktur|Manajer|Pengurus|Pengawas|Pembina|Moderator|Pimpinan|Koordinator|Rapat|Forum|Warga|Peserta|Seorang|Beberapa|Dalam|Beliau)(?: \p{L}+){0,4}? (?:menyampaikan|mengatakan|menjelaskan|melaporkan|menanyakan|bertanya|mengusulkan|meminta|menyatakan|mengingatkan|menambahkan|menjawab|menyebut|mengabarkan|membuka|menutup|dibuka|ditutup|memutuskan|menyepakati|sepakat|membahas|tiba|membacakan|mengucapkan|menyanggupi|menanggapi|mempersilakan)\b/u,
    'Bendahara melaporkan ada dua penawaran.',
  ],
  [
    /^(?:Para )?(?:Hadirin|hadirin|Undangan|undangan|Peserta|peserta|Suasana|Forum|Diskusi|Pembahasan)(?: \p{L}+){0,4}? (?:ramai|riuh|tertawa|bertepuk|menanggapi|menyimak|menyetujui|setuju|sepakat|hening|memanas|dilanjutkan|dimulai|berlangsung|berlanjut)\b/u,
    'Hadirin ramai menanggapi.',
  ],
  [
    /^(?:Pada p|P)ukul \d{1,2}[.:]\d{2}(?: WIB| WITA| WIT)?,? (?:\p{Lu}|rapat|ketua|peserta)/u,
    'Pukul 20.25 Pak Tarik tiba.',
  ],
  [
    /^(?:At|By) (?:\d{1,2}[.:]\d{2} ?(?:[ap]\.?m\.?)?|about \d{1,2}[.:]\d{2}),? (?:(?:Mr|Mrs|Ms|Dr|Cllr)\.? )?(?:\p{Lu}|the meeting)/u,
    'At 8.25 pm Ms Moor arrived.',
  ],
  [
    /^(?:A (?:brief|short|long|lively|general) discussion|Discussion|Some discussion|Members|Those present|Several (?:members|residents))(?: then)? (?:followed|ensued|discussed|debated|agreed|asked|laughed|applauded|felt|took place|was held)\b/u,
    'A short discussion followed.',
  ],
  [
    /^(?:Disepakati|Diputuskan|Disetujui|Terjadi perdebatan|Setelah (?:diskusi|pembahasan|musyawarah))\b/u,
    'Disepakati menunggu.',
  ],
];
