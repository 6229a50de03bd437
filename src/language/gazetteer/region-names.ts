/** What `Intl` does not know about the names of countries. */

/**
 * Other usual names of a region, lower case (initials in capitals), by its ISO 3166 code; `Intl` has one name a
 * language.
 */
export const REGION_ALIASES: Readonly<Record<string, readonly string[]>> = {
  // "Presiden AS tiba di Jakarta."
  US: ['united states of america', 'america', 'amerika', 'american', 'AS', 'US', 'USA'],
  GB: ['britain', 'great britain', 'british', 'inggris', 'UK'], // "Duta besar Inggris"
  CN: ['cina', 'china', 'chinese', 'RRT'], // "delegasi Cina"
  PS: ['palestine', 'palestina'], // "rakyat Palestina"
  TR: ['turkey', 'turkiye', 'turki'], // "Turkey reopened the bridge."
  AE: ['uae', 'UEA', 'UAE', 'emirati'], // "pelabuhan UEA"
  SA: ['saudi'], // "pejabat Saudi"
  EU: ['UE', 'EU'], // "EU ministers"
  UN: ['PBB', 'UN'], // "resolusi PBB"
  CZ: ['czech republic', 'republik ceko', 'czech'], // "the Czech Republic"
  MM: ['myanmar', 'burma', 'burmese'], // "refugees from Burma"
  SY: ['suriah', 'siria'], // "perbatasan Suriah"
  EG: ['mesir'], // "Egyptian officials"
  KR: ['korsel'], // "tim Korsel"
  KP: ['korut'], // "rudal Korut"
  FR: ['perancis'], // "duta besar Perancis"
};

/**
 * Languages whose English name is also the country's adjective, with the region they are from: `Dutch` → Netherlands.
 */
export const ADJECTIVE_LANGUAGES: ReadonlyArray<readonly [language: string, region: string]> = [
  ['nl', 'NL'],
  ['de', 'DE'],
  ['fr', 'FR'],
  ['el', 'GR'],
  ['es', 'ES'],
  ['pt', 'PT'],
  ['da', 'DK'],
  ['pl', 'PL'],
  ['sv', 'SE'],
  ['fi', 'FI'],
  ['tr', 'TR'],
  ['th', 'TH'],
  ['no', 'NO'],
];

/**
 * Endings of English adjectives and inhabitants, how many letters the country's name loses before them, and one each.
 */
export const ADJECTIVE_ENDINGS: ReadonlyArray<readonly [ending: string, mayLose: number, example: string]> = [
  ['ians', 2, 'Ukrainians'],
  ['ian', 2, 'Iranian'],
  ['ans', 1, 'Kenyans'],
  ['an', 1, 'Chilean'],
  ['ese', 2, 'Lebanese'],
  ['ish', 3, 'Irish'],
  ['is', 0, 'Iraqis'],
  ['i', 0, 'Iraqi'],
  ['ns', 0, 'Russians'],
  ['n', 0, 'Syrian'],
];

/** Codes `Intl` names that are no places of today. */
export const NOT_REGIONS: ReadonlySet<string> = new Set([
  'AN',
  'BU',
  'CS',
  'DD',
  'DY',
  'EZ',
  'FX',
  'HV',
  'NH',
  'QO',
  'RH',
  'SU',
  'TP',
  'UK',
  'UM',
  'VD',
  'XA',
  'XB',
  'YD',
  'YU',
  'ZR',
  'ZZ',
]);
