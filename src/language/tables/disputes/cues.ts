import type { Dispute, LanguageCode } from '../../../article/types.ts';
import { ENGLISH_DISPUTES } from './english.ts';

/**
 * Words that say of other words that nobody said them. How a word does that:
 *
 * - `governor` governs a verb of speech, a clause or a quotation after it: `denied saying`, `membantah pernah mengatakan`;
 * - `auxiliary` stands in the verb's own group, and nowhere else: `would say`, `akan mengatakan`, `due to say`;
 * - `adverb` stands beside the verb or in front of the sentence: `allegedly said`, `konon kata`;
 * - `opener` opens the clause the verb stands in: `if she said`, `apakah ia mengatakan`;
 * - `unreal` makes a medium unreal, and is none without one: `a fake clip`, `video palsu`;
 * - `fiction` needs no medium: `the deepfake says`, `salah kutip`.
 */
export type DisputeFrame = 'governor' | 'auxiliary' | 'adverb' | 'opener' | 'unreal' | 'fiction';

/** `dispute` is `null` where nobody can tell whether the words were said: `wants to say`. */
export type DisputeRow = readonly [words: string, frame: DisputeFrame, dispute: Dispute | null, example: string];

/** Words of one kind, lower case; those of several words are joined by `_`. The example has the first of them. */
export const DISPUTES: Readonly<Record<LanguageCode, readonly DisputeRow[]>> = {
  id: [
    ['membantah dibantah bantahan bantah', 'governor', 'denied', 'Wira membantah pernah berkata begitu.'],
    ['menampik ditampik menyangkal penyangkalan', 'governor', 'denied', 'Wira menampik telah berkata begitu.'],
    [
      'menyanggah menepis ditepis memungkiri mengingkari',
      'governor',
      'denied',
      'Wira menepis kabar bahwa pasar dijual.',
    ],
    ['meragukan ragu sangsi', 'governor', 'denied', 'Wira meragukan bahwa pasar dibuka.'],
    ['menolak enggan ogah menghindari urung batal', 'governor', 'denied', 'Wira enggan mengatakan “pasar tutup”.'],
    ['alih-alih ketimbang daripada', 'governor', 'denied', 'Alih-alih mengatakan “pasar tutup”, Wira diam.'],
    ['nyaris hampir', 'auxiliary', 'denied', 'Wira nyaris mengatakan “pasar tutup”.'],
    ['mustahil keliru salah bohong dusta', 'governor', 'denied', 'Keliru bahwa Wira berkata “pasar tutup”.'],
    ['menuduh dituduh tuduhan', 'governor', 'alleged', 'Sari menuduh Wira mengatakan “pasar tutup”.'],
    ['menuding dituding tudingan', 'governor', 'alleged', 'Wira dituding menyebut “pasar tutup”.'],
    ['ditengarai disinyalir disangka diduga', 'governor', 'alleged', 'Wira diduga mengatakan “pasar tutup”.'],
    ['dinisbatkan dikaitkan_dengan dialamatkan', 'unreal', 'alleged', 'Kalimat yang dinisbatkan kepada Wira: “tutup”.'],
    [
      'dikabarkan dirumorkan digosipkan diisukan diklaim',
      'governor',
      'alleged',
      'Wira dikabarkan mengatakan “pasar tutup”.',
    ],
    ['disebut-sebut digadang-gadang', 'governor', 'alleged', 'Wira disebut-sebut mengatakan “pasar tutup”.'],
    ['rumor isu desas-desus gosip selentingan', 'governor', 'alleged', 'Ada rumor Wira mengatakan “pasar tutup”.'],
    ['kabar_burung pesan_berantai kabar_bahwa', 'governor', 'alleged', 'Kabar burung menyebut Wira berkata “tutup”.'],
    ['mengklaim mengeklaim klaim_bahwa', 'governor', 'alleged', 'Sari mengklaim Wira mengatakan “tutup”.'],
    ['narasi_bahwa dugaan_bahwa anggapan_bahwa', 'governor', 'alleged', 'Dugaan bahwa Wira berkata “tutup” beredar.'],
    ['konon kabarnya', 'adverb', 'alleged', 'Konon, Wira mengatakan “pasar tutup”.'],
    [
      'jika kalau apabila bila bilamana sekiranya',
      'opener',
      'hypothetical',
      'Jika Wira mengatakan “tutup”, warga marah.',
    ],
    [
      'andai andaikan andaikata seandainya seumpama',
      'opener',
      'hypothetical',
      'Andai Wira mengatakan “tutup”, warga marah.',
    ],
    ['umpama misalkan', 'opener', 'hypothetical', 'Misalkan Wira mengatakan “pasar tutup”.'],
    ['seolah seolah-olah seakan seakan-akan', 'opener', 'hypothetical', 'Ia menunduk seolah berkata, “Maaf.”'],
    ['bayangkan membayangkan', 'governor', 'hypothetical', 'Bayangkan Wira mengatakan “pasar tutup”.'],
    [
      'seharusnya semestinya mestinya sepatutnya',
      'auxiliary',
      'hypothetical',
      'Wira semestinya mengatakan “pasar tutup”.',
    ],
    ['apakah apa_benar benarkah betulkah mungkinkah', 'opener', 'asked', 'Sari bertanya apakah Wira berkata “tutup”.'],
    ['akan bakal hendak', 'auxiliary', 'planned', 'Wira akan mengatakan “pasar tutup” besok.'],
    ['berencana rencananya dijadwalkan diharapkan', 'governor', 'planned', 'Wira berencana mengatakan “pasar tutup”.'],
    ['diperkirakan bersiap menyiapkan', 'governor', 'planned', 'Wira diperkirakan mengatakan “pasar tutup”.'],
    ['draf rancangan konsep', 'unreal', 'planned', 'Dalam draf pidato itu Wira menulis “pasar tutup”.'],
    ['bisa dapat harus perlu boleh mampu mau ingin', 'auxiliary', null, 'Wira ingin mengatakan “pasar tutup”.'],
    ['untuk guna agar supaya lupa', 'auxiliary', null, 'Wira datang untuk mengatakan “pasar tutup”.'],
    ['meminta diminta menyuruh disuruh', 'governor', null, 'Wira diminta mengatakan “pasar tutup”.'],
    ['berusaha mencoba dipaksa memaksa', 'governor', null, 'Wira mencoba mengatakan “pasar tutup”.'],
    [
      'palsu bohong fiktif karangan rekaan tiruan abal-abal',
      'unreal',
      'fake',
      'Video palsu Wira mengatakan “pasar tutup”.',
    ],
    ['editan suntingan disunting diedit', 'unreal', 'fake', 'Video editan Wira mengatakan “pasar tutup”.'],
    [
      'rekayasa direkayasa manipulasi dimanipulasi manipulatif',
      'unreal',
      'fake',
      'Rekaman rekayasa Wira berkata “tutup”.',
    ],
    ['dipalsukan dipelintir', 'unreal', 'fake', 'Kutipan itu dipelintir menjadi “pasar tutup”.'],
    ['kecerdasan_buatan buatan_ai tiruan_ai', 'unreal', 'fake', 'Suara buatan AI itu berkata “pasar tutup”.'],
    [
      'hoaks hoax deepfake satire satir parodi sandiwara',
      'fiction',
      'fake',
      'Hoaks itu menyebut Wira berkata “tutup”.',
    ],
    ['lakon sketsa novel kartun komik dongeng', 'fiction', 'fake', 'Dalam lakon itu Wira berkata, “Pasar tutup.”'],
    [
      'salah_kutip salah_dikutip salah_mengutip keliru_mengutip dicatut mencatut',
      'fiction',
      'fake',
      'Wira salah dikutip mengatakan “tutup”.',
    ],
  ],
  en: ENGLISH_DISPUTES,
};
