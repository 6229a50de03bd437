/**
 * Spellings that are one sound in names brought over from another script or an older orthography, each with an example.
 * Within a quotation two names are one only where they differ by these; `names.ts`, which finds people by what somebody
 * typed, is more generous (`Endah` and `Indah` meet there, but are two women).
 */
export const NAME_SPELLINGS: ReadonlyArray<readonly [one: string, other: string, example: string]> = [
  ['gh', 'q', 'Araghchi = Araqchi'],
  ['gh', 'g', 'Araghchi = Aragchi'],
  ['q', 'g', 'Araqchi = Aragchi'],
  ['q', 'k', 'Iraq = Irak'],
  ['kh', 'k', 'Khalid = Kalid'],
  ['tch', 'ch', 'Kravtchuk = Kravchuk'],
  ['ch', 'c', 'Araqchi = Araqci'],
  ['chi', 'hci', 'Araghchi = Araghci'],
  ['tj', 'c', 'Tjipto = Cipto'],
  ['dj', 'j', 'Djoko = Joko'],
  ['sh', 'sy', 'Sharif = Syarif'],
  ['sj', 'sy', 'Sjafei = Syafei'],
  ['dh', 'd', 'Ramadhan = Ramadan'],
  ['th', 't', 'Thaha = Taha'],
  ['ph', 'f', 'Joseph = Josef'],
  ['ou', 'u', 'Mahmoud = Mahmud'],
  ['oo', 'u', 'Masood = Masud'],
  ['oe', 'u', 'Soekarno = Sukarno'],
  ['ay', 'ai', 'Husayn = Husain'],
  ['ei', 'ai', 'Hussein = Hussain'],
  ['ei', 'e', 'Hossein = Hosen'],
  ['ssem', 'sim', 'Qassem = Qasim'],
  ['seim', 'sim', 'Qaseim = Qasim'],
  ['ehe', 'eh', 'Teheran = Tehran'],
];

/** Letters that Unicode does not take apart into a letter and an accent, as they are typed without one. */
export const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
};
