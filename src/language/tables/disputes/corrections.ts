import type { LanguageCode } from '../../types.ts';
import type { WordRow } from './words.ts';

/** How a publisher takes back words that it printed as somebody’s. Phrases are joined by `_`. */

/** Words that open a correction, before a mark. */
export const CORRECTION_LABELS: Readonly<Record<LanguageCode, readonly WordRow[]>> = {
  id: [['ralat koreksi pembetulan klarifikasi permintaan_maaf hak_jawab', 'Ralat: …']],
  en: [['correction corrections clarification erratum corrigendum apology amendment', 'Correction: …']],
};

/** How a publisher speaks of what it printed. */
export const OWN_REPORTS: Readonly<Record<LanguageCode, readonly WordRow[]>> = {
  id: [
    ['kami_menulis kami_mengutip kami_menyebut tertulis tercetak dimuat redaksi_menulis', 'kemarin kami menulis'],
    ['berita_kemarin edisi_kemarin berita_kami artikel_kami laporan_kami judul_berita', 'dalam berita kami'],
    ['berita_sebelumnya versi_sebelumnya edisi_lalu edisi_sebelumnya pemberitaan_sebelumnya', 'versi sebelumnya'],
  ],
  en: [
    ['our_report our_article our_story our_edition our_headline our_interview our_profile', 'Our report quoted Moor'],
    ['we_quoted we_reported we_wrote we_printed we_had we_attributed we_said we_published', 'We quoted Moor as saying'],
    [
      'an_article an_interview a_report a_headline a_caption a_profile week_edition yesterday_edition',
      'An article quoted Moor',
    ],
    [
      'earlier_version this_article this_newspaper this_paper edition_had edition_quoted edition_said',
      'An earlier version had',
    ],
  ],
};

/** How it says sorry. */
export const APOLOGIES: Readonly<Record<LanguageCode, readonly WordRow[]>> = {
  id: [['mohon_maaf memohon_maaf meminta_maaf permintaan_maaf redaksi_keliru kekeliruan', 'Kami mohon maaf.']],
  en: [
    [
      'we_regret we_apologise we_apologize our_apologies error_was_ours mistake_was_ours fault_was_ours',
      'We regret it.',
    ],
    [
      'we_are_sorry we_were_wrong record_straight happy_to_correct sorry_for our_error our_mistake transcription_error editing_error',
      'our error',
    ],
  ],
};

/** Words before what was really said, which take back what stands elsewhere. */
export const REALLY_SAID: Readonly<Record<LanguageCode, readonly WordRow[]>> = {
  id: [
    ['aslinya sebenarnya sesungguhnya yang_benar seharusnya semestinya kalimat_lengkap', 'Yang benar, Wira berkata …'],
    ['kalimat_lengkapnya utuhnya versi_lengkap pernyataan_lengkap melainkan', 'Kalimat lengkapnya berbunyi …'],
  ],
  en: [
    ['actual_words actually_said in_fact_said really_said did_say what_he_said what_she_said', 'What she said was …'],
    ['true_words real_words should_have_read full_sentence full_quote in_full what_they_said', 'It should have read …'],
  ],
};
