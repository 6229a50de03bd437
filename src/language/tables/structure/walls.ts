/** What stands in front of a page for whoever has not agreed, paid or logged in: one form of words a row. */
type Row = readonly [pattern: RegExp, example: string];

/** `{start}`: the beginning of a sentence, for words that tell the reader what to do. */
const START = '(?<=^\\W*|[.!?…:|•]\\s*)(?:please |silakan |mohon )?';

const ROWS: readonly (readonly [pattern: string, example: string])[] = [
  [
    '\\b(?:we|this (?:web)?site|our (?:web)?site)\\b.{0,40}\\buses? cookies\\b',
    'We use cookies to improve your visit.',
  ],
  ['\\byou (?:agree|consent) to (?:our|the) use of cookies\\b', 'By continuing you agree to our use of cookies.'],
  ['{start}(?:accept|reject|allow|manage) (?:all |my |your )?cookies?\\b', 'Accept all cookies'],
  [
    '{start}(?:manage|withdraw) (?:your |my )?consent\\b|{start}consent (?:preferences|settings)\\b',
    'Manage your consent',
  ],
  ['\\bwe (?:value|respect|care about) your privacy\\b', 'We value your privacy'],
  ['\\bwe and our (?:\\d+ )?partners (?:store|process|use)\\b', 'We and our 12 partners store data on your device.'],
  [
    '\\b(?:kami|situs (?:web )?ini)\\b.{0,40}\\bmenggunakan cookies?\\b',
    'Kami menggunakan cookie untuk layanan terbaik.',
  ],
  ['{start}(?:terima|setujui|tolak|izinkan|kelola|atur) (?:semua |preferensi )?cookies?\\b', 'Terima semua cookie'],
  [
    '\\bAnda (?:menyetujui|setuju dengan) penggunaan cookies?\\b',
    'Dengan melanjutkan, Anda menyetujui penggunaan cookie.',
  ],
  ['{start}subscribe (?:now )?(?:to|and) (?:continue|keep|read)\\b', 'Subscribe to continue reading'],
  ['{start}subscribe (?:now )?for (?:full|unlimited) access\\b', 'Subscribe for unlimited access'],
  [
    '\\b(?:this|the full|the rest of (?:this|the)) (?:article|story) is (?:only )?(?:for|available (?:only )?to|reserved for) (?:our )?(?:paying )?(?:subscribers|members)\\b',
    'This article is for subscribers only.',
  ],
  ['{start}(?:for )?subscribers? only\\b|{start}subscriber-only\\b', 'Subscribers only'],
  ['\\balready (?:a subscriber|a member|subscribed)\\?', 'Already a subscriber? Log in'],
  [
    "\\byou(?:[’']ve| have) (?:reached|used|read) .{0,40}\\b(?:articles|stories)\\b",
    'You have read all your free articles.',
  ],
  ['{start}(?:log|sign) ?in (?:or (?:register|subscribe) )?to (?:continue|keep|read)\\b', 'Log in to continue reading'],
  [
    '{start}(?:create a free account|register(?: for free)?) to (?:continue|keep|read)\\b',
    'Register to continue reading',
  ],
  [
    '\\b(?:artikel|berita|konten|halaman) (?:premium |eksklusif )?(?:ini )?(?:khusus|hanya) (?:untuk |bagi |dapat dibaca )?(?:para )?(?:pelanggan|pembaca premium)\\b',
    'Artikel ini khusus pelanggan.',
  ],
  [
    '{start}(?:berlangganan|langganan)(?:lah)?(?: sekarang)? (?:untuk|agar|dan) (?:dapat |bisa )?(?:membaca|melanjutkan|mengakses|baca|lanjut)',
    'Berlangganan untuk membaca selengkapnya',
  ],
  ['\\bsudah (?:berlangganan|punya akun|jadi pelanggan)\\?', 'Sudah berlangganan? Masuk di sini'],
  [
    '{start}(?:masuk|login|log in)(?: ke akun(?: Anda)?)? (?:untuk|agar) (?:dapat |bisa )?(?:membaca|melanjutkan|lanjut|mengakses)',
    'Masuk untuk melanjutkan membaca',
  ],
  ['\\b(?:batas|kuota) (?:baca )?artikel gratis\\b', 'Kuota artikel gratis Anda habis.'],
  ['{start}(?:enable|turn on|aktifkan) (?:javascript|cookies?)\\b', 'Please enable JavaScript to view this page.'],
  ['{start}(?:disable|turn off|matikan|nonaktifkan) (?:your )?ad ?-?blocker\\b', 'Please disable your ad blocker.'],
  ['\\bverify (?:that )?you are (?:a )?human\\b|{start}checking your browser\\b', 'Checking your browser'],
];

/** Every row has one of these. */
export const WALL_WORDS =
  /cookie|consent|your privacy|partners|subscribe|langgan|pelanggan|premium|log ?in|sign ?in|masuk|articles|stories|register|account|akun|gratis|javascript|blocker|human|browser/iu;

export const WALLS: readonly Row[] = ROWS.map(([pattern, example]) => [
  new RegExp(pattern.replaceAll('{start}', START), 'iu'),
  example,
]);
