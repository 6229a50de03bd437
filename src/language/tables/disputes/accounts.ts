import type { LanguageCode } from '../../types.ts';
import type { WordRow } from './words.ts';

/** Who tells what somebody else said: an accuser alleges it, a record has it, anybody else gives an account. */

/** Verbs by which somebody says what another one said, and may not be believed. */
export const CONTENDING: Readonly<Record<LanguageCode, readonly WordRow[]>> = {
  id: [
    ['mendalilkan mengeklaim mengklaim menuduh menuding mendakwa menduga menengarai', 'Sari mendalilkan Wira berkata'],
    ['bergunjing berbisik berbisik-bisik bergosip menggunjingkan berspekulasi', 'warga berbisik Wira berkata'],
  ],
  en: [
    [
      'contend contends contended maintain maintains maintained allege alleges alleged claim claims claimed',
      'Reed contends that Moor told her “go”',
    ],
    ['aver avers averred whisper whispers whispered gossip gossiped', 'villagers whisper that Moor told her “go”'],
  ],
};

/** Those whose trade it is to accuse, and what they write. */
export const ACCUSERS_AND_CHARGES: Readonly<Record<LanguageCode, readonly WordRow[]>> = {
  id: [
    ['jaksa penggugat pelapor penuntut pendakwa terlapor tergugat', 'jaksa menyebut Wira berkata'],
    ['dakwaan gugatan gugatannya tuntutan aduan pengaduan pengaduannya dakwaannya', 'dalam gugatannya Sari menyebut'],
  ],
  en: [
    ['prosecutor prosecutors prosecution plaintiff plaintiffs claimant claimants accuser accusers', 'Prosecutors say'],
    [
      'indictment lawsuit writ complaint affidavit petition charges filing filings suit deposition',
      'In the lawsuit Reed says',
    ],
  ],
};

/** Phrases of the same kind; their words are joined by `_`. */
export const CHARGE_PHRASES: Readonly<Record<LanguageCode, readonly WordRow[]>> = {
  id: [['laporan_polisi surat_tuntutan keterangan_pelapor berita_acara', 'dalam laporan polisi Sari menyebut']],
  en: [
    [
      'court_papers court_documents court_filings charge_sheet witness_statement particulars_of_claim tribunal_claim',
      'In court papers Reed says',
    ],
    ['police_report sworn_statement legal_papers', 'In a sworn statement Reed says'],
  ],
};

/** Tellers whom nobody knows: what they tell of somebody’s words is hearsay. */
export const NAMELESS_TELLERS: Readonly<Record<LanguageCode, readonly WordRow[]>> = {
  id: [
    ['orang orang-orang warganet netizen pengguna anonim', 'orang-orang bercerita Wira berkata'],
    ['entah konon selentingan turun-temurun hikayat syahdan', 'entah siapa bercerita Wira berkata'],
  ],
  en: [
    ['somebody someone people folk gossips users anonymous unnamed unsigned', 'people say Moor told the board “go”'],
    ['rumour rumor hearsay', 'rumour says Moor told the board “go”'],
  ],
};

/** What keeps a true record of who said what. */
export const RECORDS: Readonly<Record<LanguageCode, readonly WordRow[]>> = {
  id: [
    ['rekaman transkrip risalah notulen notula video tayangan siaran', 'rekaman itu memuat Wira berkata'],
    ['koran harian kompas tempo antara reuters afp cnn bbc media', 'menurut harian itu Wira berkata'],
  ],
  en: [
    [
      'transcript recording footage minutes record records log tape video hansard film broadcast',
      'the transcript shows that Moor said “go”',
    ],
    ['news newspaper newspapers times tribune herald gazette reuters ap afp cnn bbc', 'the Herald says Moor said “go”'],
  ],
};

/** Words in front of a sentence before whoever tells what it holds. */
export const SOURCE_PREPOSITIONS: Readonly<Record<LanguageCode, readonly WordRow[]>> = {
  id: [['menurut berdasarkan dalam pada versi merujuk sesuai', 'berdasarkan laporan polisi, Wira berkata']],
  en: [['according in per under citing', 'According to the indictment, Moor told the clerk “go”']],
};
