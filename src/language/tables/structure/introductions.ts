/** How people say who they are. */

type Row = readonly [pattern: string, example: string];

/** Behind the name of a single word somebody goes on so, or it is another word with a capital. */
const GOES_ON =
  '(?=\\s*[,–—-]\\s*(?:[Pp]ak|[Bb]u|petak|blok|los|kios|warga|wakil|ketua|anggota|dari|rt|rw|dusun|kelas|mewakili|from|representing|the|your|and|orangnya)\\b|\\s+(?:dari|mewakili|selaku|from|representing|speaking)\\b)';

/** `{name}` stands for a name of several words, `{word}` for one of a single word. */
export const SELF_INTRODUCTIONS: readonly Row[] = [
  ["(?:[Mm]y name(?: is|’s|'s)|[Nn]ama saya)(?: adalah)? {name}", 'My name is Lena Moor.'],
  ["(?:[Mm]y name(?: is|’s|'s)|[Nn]ama saya)(?: adalah)? {word}", 'Nama saya Rini.'],
  [
    "(?<![\\p{L}’'“‘\"])(?:I am|I['’]m) {name}(?=\\s*[,.;!–—(-]|\\s+(?:from|of|and|at|with|the)\\b|$)",
    "I'm Lena Moor, in the chair.",
  ],
  [`(?<![\\p{L}’'“‘"])(?:I am|I['’]m) {word}${GOES_ON}`, "I'm Lena, from the boathouse."],
  [
    "(?:^|[.!?]\\s+)(?:[Tt]his is|It is|It[’']s) {name}(?=,? (?:speaking|here|from)\\b)",
    'This is Lena Moor from the boathouse.',
  ],
  ['(?<![\\p{L}])(?:[Pp]erkenalkan|[Kk]enalkan),? (?:nama )?(?:saya )?{name}', 'Perkenalkan, Rini Lestari.'],
  [
    '(?<![\\p{L}“‘"])(?:[Ss]aya|[Aa]ku)(?: ini| sendiri)? {name}(?=\\s*[,.;!–—(-]|\\s+(?:dari|selaku|sebagai|mewakili|ketua|warga)\\b|$)',
    'Saya Rini Lestari dari RT 4.',
  ],
  [`(?<![\\p{L}“‘"])(?:[Ss]aya|[Aa]ku)(?: ini)? {word}${GOES_ON}`, 'Ini saya Rini, Pak, warga RT 4.'],
  [
    '(?:^|[.!?,]\\s+)[Ii]ni (?:saya )?{name}(?=,? (?:ya|di sini|dari|nomor|yang bicara|blok|rt|rw|warga|wali|kelas)\\b|,|$)',
    'Ini Rini Lestari ya, nomor baru.',
  ],
  [
    "(?:^|[.!?,]\\s+)(?:new nick, )?(?:same|still|it[’']s|here is|here’s) {name}(?=[.,!]|$)",
    'Hello! New nick, same Lena Moor.',
  ],
  ['(?:^|[.!?,]\\s+){name} for the (?:record|log|minutes)\\b', "I'm in the chair, Lena Moor for the record."],
  ['(?:^|[.!?]\\s+){name}, (?:saya|di sini|here)\\b', 'Rini Lestari, saya dari RT 4.'],
];

/** Who calls the roll asks each for a name. */
export const ROLL_CALLS: ReadonlyArray<readonly [pattern: RegExp, example: string]> = [
  [/\broll[ -]?call\b/iu, 'Roll call first, please.'],
  [
    /\b(?:say|type|write|give) (?:your|their) (?:full )?names?\b|\bwho (?:is who|you are|everyone is)\b/iu,
    'Please say your name.',
  ],
  [/\bintroduce (?:yourself|yourselves|ourselves)\b|\bintroductions\b/iu, 'Please introduce yourselves.'],
  [
    /\babsen dulu\b|\b(?:sebut|tulis|ketik)(?:kan)? nama\b|\bperkenalan\b|\bkenalan dulu\b/iu,
    'Absen dulu, sebut nama.',
  ],
];

/** Who leads a meeting gives the floor to whoever is named in the same breath. */
export const INVITATIONS: ReadonlyArray<readonly [pattern: RegExp, example: string]> = [
  [/\b(?:silakan|silahkan|monggo|mangga)\b/iu, 'Silakan, Bu Rini.'],
  [
    /\b(?:giliran|waktu (?:saya )?(?:serahkan|persilakan)|saya (?:persilakan|undang|beri kesempatan))\b/iu,
    'Sekarang giliran Pak Budi.',
  ],
  [/\bplease[.!]?$|^\s*(?:yes|go ahead),? (?:Mrs?|Ms|Dr|Miss)\b/iu, 'Mrs Moor, please.'],
  [/\b(?:over to|I (?:now )?(?:call|recogni[sz]e|invite)|the floor is yours|go ahead)\b/iu, 'I call Mrs Moor.'],
];

/** What people say they are that is no name: `Saya Muslim, …`. Lower case. */
export const NO_NAMES_OF_SELF: ReadonlySet<string> = new Set(
  'muslim islam kristen katolik protestan hindu buddha konghucu jawa sunda batak minang minangkabau bugis makassar madura betawi bali dayak papua melayu tionghoa cina arab indonesia english scottish welsh irish french german dutch spanish italian polish chinese japanese indian american canadian australian british european african asian catholic christian jewish hindu buddhist'.split(
    ' ',
  ),
);
