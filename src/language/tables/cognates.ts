/**
 * How English spells what Indonesian borrowed. Two words are cognates where the rules bring both to one key; no word
 * is listed, only endings and sounds.
 */

/** English endings and what Indonesian made of them; the first row that fits is used, each of its endings may be it. */
export const ENGLISH_ENDINGS: ReadonlyArray<
  readonly [english: RegExp, indonesian: readonly string[], example: string]
> = [
  [/(?:ities|ity)$/, ['itas'], 'stability, stabilitas'],
  [/(?:ties|ty)$/, ['tas', 'ti'], 'liberty, libertas; party, parti'],
  [/ctions?$/, ['ksi'], 'production, produksi'],
  [/(?:tion|sion)(?:al|ally)$/, ['sional'], 'national, nasional'],
  [/(?:tion|sion|ssion)s?$/, ['si'], 'consultation, konsultasi'],
  [/(?:logies|logy)$/, ['logi'], 'technology, teknologi'],
  [/nc(?:e|es|y|ies)$/, ['nsi', 'ns'], 'conference, konferensi; ambulance, ambulans'],
  [/ces?$/, ['s', 'si'], 'police, polisi'],
  [/(?:cy|cies)$/, ['si'], 'democracy, demokrasi'],
  [/iaments?$/, ['emen'], 'parliament, parlemen'],
  [/ments?$/, ['men'], 'document, dokumen'],
  [/ents?$/, ['en'], 'president, presiden'],
  [/ants?$/, ['an'], 'consultant, konsultan'],
  [/ives?$/, ['if'], 'active, aktif'],
  [/(?:ically|ical|ics|ic)$/, ['ik', 'is', 'i'], 'politics, politik; strategic, strategis; economic, ekonomi'],
  [/cts?$/, ['k'], 'conflict, konflik'],
  [/sts?$/, ['s'], 'protest, protes'],
  [/isms?$/, ['isme'], 'tourism, turisme'],
  [/arians?$/, ['er', 'arian'], 'humanitarian, humaniter'],
  [/ar(?:y|ies)$/, ['er', 'aris', 'ari'], 'military, militer; secretary, sekretaris'],
  [/or(?:y|ies)$/, ['ori'], 'category, kategori'],
  [/ides?$/, ['ida'], 'genocide, genosida'],
  [/ures?$/, ['ur'], 'structure, struktur'],
  [/ines?$/, ['in'], 'vaccine, vaksin'],
  [/ates?$/, ['at'], 'candidate, kandidat'],
  [/ous$/, ['us'], 'religious, religius'],
  [/(?:ue|ues)$/, ['u', ''], 'issue, isu; dialogue, dialog'],
  [/(?:ies|y)$/, ['i'], 'energy, energi'],
  [/[iu]s$/, ['is', 'us'], 'crisis, krisis; focus, fokus'],
  [/(?:es|e|s)$/, ['', 'e'], 'sectors, sektor'],
];

/** Sounds in the order in which they are rewritten, for both languages alike. */
export const COGNATE_SOUNDS: ReadonlyArray<readonly [sound: RegExp, rewritten: string, example: string]> = [
  [/^ps/, 's', 'psychology, psikologi'],
  [/sch/g, 'sk', 'scheme, skema'],
  [/ch(?=[rlnoaiue])/g, 'k', 'technology, teknologi'],
  [/ph/g, 'f', 'pharmacy, farmasi'],
  [/th/g, 't', 'theory, teori'],
  [/rh/g, 'r', 'rhetoric, retorika'],
  [/cc(?=[eiy])/g, 'ks', 'vaccine, vaksin'],
  [/sc(?=[eiy])/g, 's', 'science, sains'],
  [/c(?=[eiy])/g, 's', 'cement, semen'],
  [/c/g, 'k', 'sector, sektor'],
  [/qu/g, 'ku', 'quality, kualitas'],
  [/x/g, 'ks', 'export, ekspor'],
  [/ou|oe|oo/g, 'u', 'tourism, turisme'],
  [/ee|ae/g, 'e', 'committee, komite'],
  [/y/g, 'i', 'system, sistem'],
  [/v/g, 'f', 'aktivis, aktif'],
  [/z/g, 's', 'zone, zona'],
  [/(.)\1+/g, '$1', 'commission, komisi'],
];

/** Endings that neither key keeps: a final vowel or consonant that only one language writes. */
export const COGNATE_LOOSE_END: readonly [pattern: RegExp, example: string] = [/(?<=.{3})[aei]$/, 'zone, zona'];
