/** Wordings that ask for what minutes record: what was decided, who does what, how a vote went, who was there. */
import type { LanguageCode } from '../../types.ts';
import type { ExampleRow } from './forms.ts';

/** What can be asked for. */
export type AskedNoteKind = 'decision' | 'action' | 'vote' | 'attendance';

/** `absent`: who was not there; `null`: whoever is asked about, there or not. */
export type Attending = 'present' | 'absent' | null;

export interface NoteQuestionRow {
  readonly kind: AskedNoteKind;
  /** Over the question's words in lower case, chat spellings written out, joined by spaces. */
  readonly wording: RegExp;
  /** Only of attendance. */
  readonly attending?: Attending;
  readonly example: string;
}

/** Tried in order. */
export const NOTE_QUESTIONS: Readonly<Record<LanguageCode, readonly NoteQuestionRow[]>> = {
  id: [
    {
      kind: 'attendance',
      attending: 'absent',
      wording:
        /\bsiapa(?:kah)? (?:saja |aja )?(?:yang )?(?:(?:tidak|tak|nggak|gak|belum|enggak|ga) (?:bisa )?(?:hadir|dat[ae]ng|ikut|masuk)|izin|ijin|absen|berhalangan|sakit)\b/,
      example: 'Siapa yang izin?',
    },
    {
      kind: 'attendance',
      attending: 'absent',
      wording: /\byang (?:izin|ijin|absen|berhalangan|(?:tidak|nggak|gak) (?:hadir|dat[ae]ng)) (?:siapa|sapa)\b/,
      example: 'Yang izin siapa?',
    },
    {
      kind: 'attendance',
      attending: 'present',
      wording:
        /\bsiapa(?:kah)? (?:saja |aja )?(?:yang )?(?:hadir|dat[ae]ng|ikut rapat)\b|\byang (?:hadir|dat[ae]ng) siapa\b/,
      example: 'Siapa saja yang hadir?',
    },
    {
      kind: 'attendance',
      attending: 'present',
      wording: /\b(?:pesertanya|(?:daftar hadir|peserta rapat|kehadiran)(?:nya)?)\b/,
      example: 'Daftar hadirnya mana?',
    },
    {
      kind: 'attendance',
      attending: null,
      wording:
        /^(?:apakah )?(?:(?:pak|bu|ibu|bapak|mas|mbak) )?\p{L}+ (?:hadir|datang|izin|absen)(?: (?:tidak|nggak|gak))?$/u,
      example: 'Bu Lena hadir gak?',
    },
    {
      kind: 'vote',
      wording: /\b(?:hasil|jumlah|perolehan) (?:voting|suara|pemungutan suara|pungutan suara|angkat tangan)/,
      example: 'Hasil votingnya gimana?',
    },
    { kind: 'vote', wording: /\b(?:voting|votingnya|pemungutan suara)\b/, example: 'Votingnya gimana?' },
    {
      kind: 'vote',
      wording:
        /\bberapa (?:orang |suara |warga |anggota )?(?:yang )?(?:setuju|tidak setuju|menolak|nolak|abstain|mendukung|dukung)\b/,
      example: 'Berapa yang setuju?',
    },
    {
      kind: 'action',
      wording: /\b(?:tugas|tugasnya|pr|tindak lanjut|tindak lanjutnya|kerjaan|kerjaannya|todo|to do|rtl)\b/,
      example: 'Apa tugas Tarik?',
    },
    {
      kind: 'action',
      wording:
        /\bsiapa(?:kah)? (?:saja |aja )?(?:yang )?(?:harus|mesti|wajib|akan|bakal|ditugaskan|ditugasi|bertugas|disuruh|kebagian|bertanggung jawab|mengurus|ngurus|urus)\b/,
      example: 'Siapa yang harus menelepon lurah?',
    },
    {
      kind: 'action',
      wording: /\b(?:harus|mesti|wajib|disuruh|akan|bakal) (?:apa|ngapain|berbuat apa|melakukan apa|mengerjakan apa)\b/,
      example: 'Tarik harus ngapain?',
    },
    {
      kind: 'action',
      wording:
        /\bapa (?:saja |aja )?yang (?:harus|mesti|wajib|akan|perlu) (?:\p{L}+ ){0,3}(?:di)?(?:lakukan|kerjakan|urus|siapkan|bawa)/u,
      example: 'Apa yang harus Tarik lakukan?',
    },
    {
      kind: 'action',
      wording: /\b(?:paling (?:lambat|telat)|tenggat|tenggatnya|batas waktu|batas waktunya|deadline|deadlinenya)\b/,
      example: 'Paling lambat kapan pompa dipesan?',
    },
    {
      kind: 'decision',
      wording:
        /\bapa (?:saja |aja )?(?:yang )?(?:akhirnya |jadi |sudah |telah )?(?:diputuskan|disepakati|disetujui|ditetapkan|diputusin|disepakatin)\b/,
      example: 'Apa yang diputuskan soal parkir?',
    },
    {
      kind: 'decision',
      wording: /\b(?:diputuskan|disepakati|disetujui|diputusin) apa\b/,
      example: 'Soal parkir diputuskan apa?',
    },
    {
      kind: 'decision',
      wording: /\bhasil(?:nya)? (?:dari )?(?:rapat|pertemuan|musyawarah|sidang|diskusi|pembahasan)(?:nya)?\b/,
      example: 'Hasil rapatnya apa?',
    },
    {
      kind: 'decision',
      wording: /\b(?:keputusan|kesepakatan|putusan)(?:nya)?\b/,
      example: 'Keputusan soal parkir apa?',
    },
    {
      kind: 'decision',
      wording:
        /\b(?:disetujui|disepakati|diputuskan)\b.* (?:tidak|nggak|enggak|gak|ga|belum)$|^(?:apakah|apa) .*\b(?:disetujui|disepakati|diputuskan)\b/,
      example: 'Pompanya disetujui gak?',
    },
    {
      kind: 'decision',
      wording:
        /^(?:apakah |apa )?(?:mereka|rapat|rapatnya|warga|forum|pengurus|peserta) (?:sudah |jadi )?(?:setuju|sepakat|menyetujui|menyepakati|memutuskan)\b/,
      example: 'Mereka sepakat soal pompa?',
    },
  ],
  en: [
    {
      kind: 'attendance',
      attending: 'absent',
      wording:
        /\bwho (?:all )?(?:was|were|is|are) (?:not|n't|absent|missing|away|excused|sick)\b|\bwho (?:wasn't|weren't|didn't (?:come|attend|show|turn up|make it)|couldn't (?:come|make it|attend)|sent (?:\p{L}+ )?apologies)\b/u,
      example: 'Who was absent?',
    },
    {
      kind: 'attendance',
      attending: 'absent',
      wording: /\b(?:absentees|apologies|apologised for absence)\b/,
      example: 'Any apologies?',
    },
    {
      kind: 'attendance',
      attending: 'present',
      wording:
        /\bwho (?:all |else )?(?:was|were|is|are) (?:all )?(?:there|present|in attendance|attending|at the (?:meeting|session|call)|on the call|in the room)\b/,
      example: 'Who was there?',
    },
    {
      kind: 'attendance',
      attending: 'present',
      wording: /\bwho (?:all )?(?:attended|came|turned up|showed up|joined the (?:call|meeting))\b/,
      example: 'Who came?',
    },
    {
      kind: 'attendance',
      attending: 'present',
      wording: /\b(?:attendees|attendance|list of those present|participant list)\b/,
      example: 'attendees?',
    },
    {
      kind: 'attendance',
      attending: null,
      wording:
        /^(?:was|were|is|did) (?:(?:mr|mrs|ms|dr) )?(?:\p{L}+ ){1,3}(?:there|present|absent|at the meeting|come|attend|excused)$/u,
      example: 'Was Omar there?',
    },
    {
      kind: 'vote',
      wording: /\b(?:votes?|voted|voting|ballot|show of hands)\b/,
      example: 'How did the vote go?',
    },
    {
      kind: 'vote',
      wording: /\bhow many (?:\p{L}+ )?(?:were |was )?(?:in favou?r|for it|against|abstained|agreed)\b/u,
      example: 'How many were against?',
    },
    {
      kind: 'action',
      wording:
        /\bwhat (?:does|do|must|should|shall|will|is|are|has|have|did) (?:[\p{L}'-]+ ){1,6}(?:have to|need to|got to|has to|supposed to|going to|meant to|asked to|agree to|promise to|must|should|will)\b/u,
      example: 'What does Tarik have to do?',
    },
    {
      kind: 'action',
      wording: /\bwhat (?:must|should|shall|will|has|have|is|are) (?:[\p{L}'-]+ ){1,5}(?:to )?do(?:ing)?\b/u,
      example: 'What should Tarik do by Friday?',
    },
    {
      kind: 'action',
      wording:
        /\bwho (?:has to|have to|needs to|need to|must|should|shall|will|gets to|takes care|is (?:going to|supposed to|meant to|responsible|in charge|to|doing)|was (?:asked to|told to))\b/,
      example: 'Who has to call the council?',
    },
    {
      kind: 'action',
      wording:
        /\b(?:actions?|action (?:items?|points?)|tasks?|to ?dos?|follow ?ups?|next steps?|assignments?|homework)\b/,
      example: 'todo for Tarik',
    },
    { kind: 'action', wording: /\bby when\b|\b(?:deadline|due)\b/, example: 'By when must the pump be ordered?' },
    {
      kind: 'decision',
      wording:
        /\b(?:what|which|anything) (?:(?:was|were|is|are|has been|have been|got|did (?:they|we|you|the \p{L}+)) )?(?:\p{L}+ )?(?:decided?|agreed?|resolved?|approved?|settled?)\b/u,
      example: 'What was decided about parking?',
    },
    {
      kind: 'decision',
      wording:
        /^(?:(?:what|which|any|the|was|is|were|are|there|a|final|all|list|show|me|s|what's) )*(?:decisions?|resolutions?|outcomes?|conclusions?)\b/,
      example: 'decision on parking',
    },
    {
      kind: 'decision',
      wording:
        /\b(?:did|have|has) (?:they|we|the \p{L}+|everyone|everybody) (?:\p{L}+ )?(?:agreed?|decided?|resolved?|approved?|settled?)\b/u,
      example: 'Did they agree on the pump?',
    },
    {
      kind: 'decision',
      wording: /^(?:was|were|is|are) .{1,80} (?:agreed|decided|approved|adopted|accepted|carried|passed)\b/,
      example: 'Was the new pump approved?',
    },
  ],
};

/** Words that only say which kind of record is asked for, and so are no part of what it is about; of both languages. */
export const NOTE_QUESTION_WORDS: Readonly<Record<AskedNoteKind, readonly ExampleRow[]>> = {
  decision: [
    ['decide decided decision decisions agree agreed resolve resolved resolution', 'Did they agree on the pump?'],
    ['resolutions approve approved settle settled outcome outcomes conclusion conclusions result', 'any conclusions'],
    ['adopted accepted carried passed final', 'Was the budget carried?'],
    ['diputuskan diputusin memutuskan keputusan keputusannya putusan hasil hasilnya jadi', 'Hasil rapatnya apa?'],
    ['disepakati menyepakati sepakat kesepakatan kesepakatannya disetujui menyetujui', 'Apa yang disepakati?'],
    ['setuju ditetapkan akhirnya', 'Akhirnya diputuskan apa?'],
  ],
  action: [
    ['action actions item items point points task tasks todo todos follow followup next step steps', 'next steps?'],
    ['assignment assignments homework job list supposed responsible charge meant going need needs got', 'Tarik’s job?'],
    ['deadline due agree promise asked take takes care', 'Who takes care of the keys?'],
    ['tugas tugasnya pr kerjaan kerjaannya tindak lanjut lanjutnya rtl bagian', 'PR siapa?'],
    ['harus mesti wajib bakal disuruh ditugaskan ditugasi bertugas kebagian bertanggung jawab', 'Siapa harus beli?'],
    ['ngapain lakukan dilakukan melakukan kerjakan dikerjakan mengerjakan berbuat perlu', 'Apa yang perlu dilakukan?'],
    ['paling lambat telat tenggat tenggatnya batas waktu waktunya deadlinenya', 'Tenggatnya kapan?'],
  ],
  vote: [
    ['vote votes voted voting ballot show hands favour favor against abstained result results outcome', 'vote result'],
    ['go went end ended agreed', 'How did the vote go?'],
    ['votingnya pemungutan pungutan suara hasil hasilnya jumlah perolehan angkat tangan', 'Hasil votingnya?'],
    ['setuju menolak nolak abstain mendukung dukung', 'Berapa yang menolak?'],
  ],
  attendance: [
    ['present absent attend attended attending attendance attendees came come joined call room', 'Who attended?'],
    ['missing away excused sick apologies absentees turned showed show turn up else', 'Who turned up?'],
    ['hadir kehadiran hadirnya datang dateng ikut masuk daftar peserta pesertanya', 'Siapa yang ikut rapat?'],
    ['izin ijin absen berhalangan sakit', 'Yang izin siapa?'],
  ],
};

/** Words of time that a question is asked with: the record is of that very meeting. */
export const LAST_MEETING: readonly ExampleRow[] = [
  ['today tonight yesterday last week night again finally', 'What was decided last night?'],
  ['tadi kemarin hari ini malam semalam terakhir barusan saja aja', 'Apa yang diputuskan tadi malam?'],
];

/** With these a decision tells how the vote on it went; without, only that something was decided. */
export const VOTE_TOLD: ReadonlyArray<readonly [pattern: RegExp, example: string]> = [
  [/\p{N}/u, 'The motion passed by 5 votes to 2.'],
  [/\b(?:unanimous(?:ly)?|carried|defeated|lost|majority)\b/iu, 'Carried unanimously.'],
  [/\b(?:aklamasi|mufakat|suara bulat|suara terbanyak|mayoritas)\b/iu, 'Disepakati secara mufakat.'],
];

/** Another kind of record that tells as well. */
export const ALSO_TOLD_BY: Readonly<Partial<Record<AskedNoteKind, AskedNoteKind>>> = {
  // "Carried unanimously." tells how the vote went.
  vote: 'decision',
  // "Passed with 5 votes for, 2 against." tells what was decided.
  decision: 'vote',
};
