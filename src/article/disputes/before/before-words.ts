/** Words and reaches by which what stands before a verb of speech is read. */

/** Adverbs of manner: `has openly said`. */
export const MANNER = /^\p{L}{3,}ly$/u;
export const PAST = /^(?:said|told|wrote|swore|knew|thought|began|felt|found|held|put|went|\p{L}+ed)$/u;
export const THIRD_PERSON = /s$/u;
export const INDONESIAN_VERB = /^(?:me(?:m|n|ng|ny)?|ber|ter|di)\p{L}{4,}$/u;
export const NO_VERBS = new Set(['tersebut', 'berikut', 'terhadap', 'mereka', 'berita', 'terkait']);
export const INVERTED = new Set('did does do had has have should were would will could'.split(' '));
/** Before *had* these ask or limit: `what had Moor said`. */
export const NO_CONDITION = new Set([
  'what',
  'why',
  'how',
  'when',
  'where',
  'who',
  'as',
  'than',
  'so',
  'only',
  'nor',
  'sooner',
]);
export const CONDITIONAL_INVERSION = new Set(['had', 'should', 'were']);
/** `can be heard saying`: nobody could hear what was not said. */
export const HEARD = new Set(['heard', 'seen', 'recorded', 'filmed', 'terdengar', 'terlihat']);
/** Marks between sentences or main clauses. */
export const BREAKS = /^[.;:!?…—–]$/u;
export const RELATIVES = new Set(['who', 'which', 'where', 'whose', 'yang']);
export const THAT = new Set(['that', 'bahwa', 'bahwasanya']);
export const PARALLEL = new Set(['and', 'or', 'dan', 'atau', 'serta']);
export const DIRECTLY = new Set(['tegas', 'keras', 'lantang', 'terbuka', 'sengaja', 'sadar', 'gamblang']);
/** A denial of one of these leaves no doubt: `did not deny having said`. */
export const DENIES = /^(?:den(?:y|i)|disput|doubt|contest)/u;
/** After these Indonesian *jika*, *kalau* is *bahwa*. */
export const JIKA_JOINS = new Set([
  'benar',
  'betul',
  'klaim',
  'kabar',
  'isu',
  'tudingan',
  'tuduhan',
  'anggapan',
  'keliru',
]);
/** With these a comma before them closes an apposition: `accused Moor, the mayor, of saying`. */
export const GOVERNED = new Set(['of', 'to', 'from', 'as']);
/** How many other words may stand between a word and the clause it governs without *that*. */
export const LOOSE_MAX = 6;
/** Before the subject of a finite verb only the words of its title may: `claims harbour master Moor told him`. */
export const TITLE_MAX = 2;
/** How many commas an apposition between a verb and what governs it may have: `heard Moor, the mayor, say`. */
export const COMMAS_MAX = 2;
/** How far, in items, what governs a verb of speech is looked for. */
export const GROUP_REACH = 12;
export const CLAUSE_REACH = 26;
export const PARENTHESIS_MAX = 8;
