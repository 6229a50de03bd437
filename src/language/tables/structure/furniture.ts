/** Lines that belong to a page or a program and not to the text. One form a row, with an example. */

/** Where a line is matched: `any` line; any but the first one of a turn; the `message` of somebody in a chat. */
export type FurniturePlace = 'any' | 'line' | 'message';

export const FURNITURE: ReadonlyArray<readonly [place: FurniturePlace, pattern: RegExp, example: string]> = [
  [
    'any',
    /^(?:baca|simak|lihat|tonton|cek) (?:juga|selengkapnya|video|artikel|berita|pula|foto|halaman)\b/iu,
    'Baca juga: Kolam ditutup',
  ],
  [
    'any',
    /^(?:read|see|watch|listen|view) (?:also|more|next|related|the video|here)\b\s*(?:[:>»→]|$)|^(?:also|related)(?: read| stories| articles?| links?)?\s*[:>»→]/iu,
    'Read more: Pond closed',
  ],
  [
    'any',
    /^(?:artikel|berita|konten|topik) (?:terkait|lainnya|menarik lainnya|populer|terpopuler|pilihan)\b/iu,
    'Berita terkait',
  ],
  [
    'any',
    /^(?:\(?)(?:foto|photo|gambar|image|picture|ilustrasi|illustration|video|infografis|dok(?:umentasi)?\.?|credit)\s?[:/(]/iu,
    'Foto: Dewi/Kabar Pagi',
  ],
  [
    'any',
    /^(?:dilarang (?:keras )?(?:mengutip|menyalin|memperbanyak|mengambil)|hak cipta|copyright|©|\(c\)\s?\d{4}|all rights reserved)/iu,
    'Dilarang mengutip isi tanpa izin.',
  ],
  ['any', /\b(?:all rights reserved|seluruh hak cipta dilindungi)\b/iu, '© 2026 Kabar Pagi. All rights reserved.'],
  [
    'any',
    /^(?:ikuti|dapatkan|gabung(?: di)?|follow|subscribe|sign up|berlangganan|daftar)\b.{0,80}\b(?:whatsapp|telegram|google news|instagram|facebook|twitter|youtube|newsletter|channel|saluran|kanal|grup)\b/iu,
    'Ikuti kami di WhatsApp Channel',
  ],
  [
    'any',
    /^(?:advertisement|iklan|scroll (?:to|untuk) (?:continue|melanjutkan).*|lanjutkan membaca.*|continue reading.*|skip to (?:main )?content|loading|share|bagikan|tweet|print|cetak|komentar|comments?|\d+ (?:comments?|komentar)|back to top|kembali ke atas|menu|home|beranda|search|cari|login|masuk)\W*$/iu,
    'Advertisement',
  ],
  [
    'any',
    /\b(?:we use cookies|uses cookies|accept (?:all )?cookies|cookie (?:policy|settings)|kami menggunakan cookie|kebijakan privasi|privacy policy|terms of (?:service|use))\b/iu,
    'We use cookies to improve this site.',
  ],
  ['line', /^\d{1,3}$/u, '12'],
  ['any', /^(?:page|halaman|hal\.?|p\.)\s?\d+(?:\s?(?:of|dari|\/)\s?\d+)?$|^[-–—]\s?\d{1,4}\s?[-–—]$/iu, 'Page 3 of 9'],
  ['any', /^(?:WATCH|LISTEN|READ|VIDEO|GALLERY|IN PICTURES)\s?:\s/u, 'WATCH: Omar Reed on the ferry'],
  ['any', /^(?:watch|listen|video|gallery)\s?:\s["“]/iu, 'Watch: "Mayor in Tears on the Pier"'],
  ['any', /^\[gambas:[^\]]{1,40}\]$/iu, '[Gambas:Video 20detik]'],
  ['any', /^\(\p{Ll}{2,4}(?:\/\p{Ll}{2,4}){1,3}\)$/u, '(dew/sar)'],
  [
    'any',
    /^(?:honou?rable|government|opposition|several) (?:members|senators) interject(?:ing|ed)?\W*$/iu,
    'Honourable members interjecting—',
  ],
  ['any', /^(?:tags?|tagar|label|kategori|category|categories|filed under)\s?[:#]/iu, 'Tag: kolam, pompa'],
  [
    'any',
    /^(?:\d{1,3}[.)]\s+)?\W*["“][^"”]{3,120}["”]\s+[—–-]{1,2}\s+[^.!?]{2,60},\s+(?:\p{L}+\.?\s(?:\d{1,2},?\s)?|\d{1,2}\s\p{L}+\.?\s)\d{4}\.?$/u,
    '"Pond closed after storm" — Harbour Star, August 15, 2008',
  ],
  ['any', /^(?:simak|saksikan|tonton)\s+(?:juga\s+)?video\b/iu, 'Simak Video "Bupati Menangis"'],
  [
    'message',
    /^\u200e?<?(?:media (?:tidak disertakan|omitted)|(?:gambar|video|audio|stiker|dokumen|gif|kartu kontak) (?:tidak disertakan|omitted)|(?:image|sticker|document|contact card) omitted)>?$/iu,
    '<Media tidak disertakan>',
  ],
  [
    'message',
    /^\u200e?(?:this message was deleted|you deleted this message|pesan ini (?:telah )?dihapus|anda (?:telah )?menghapus pesan ini|null)\.?$/iu,
    'Pesan ini telah dihapus',
  ],
  [
    'message',
    /^\u200e?(?:.{1,60}\(file (?:attached|terlampir)\)|<(?:attached|terlampir): .{1,80}>)$/iu,
    'IMG-1.jpg (file attached)',
  ],
  [
    'message',
    /^(?:missed (?:voice|video|group)? ?call|panggilan (?:suara|video)? ?tak terjawab).{0,40}$/iu,
    'Missed voice call',
  ],
  [
    'message',
    /^(?:reacted to|removed a? ?.{0,12}reaction (?:from|to)|liked|loved|laughed at|memberi reaksi|bereaksi terhadap)\s+["“].*$/isu,
    'Reacted to "gm" with :wave:',
  ],
  [
    'message',
    /^\S{1,40} (?:\[[^\]]*\] )?(?:has (?:joined|left|quit|set (?:the )?topic|changed the topic)|is now known as|sets mode|joined #|left #|quit \()/iu,
    'lena has joined #pond',
  ],
  [
    'message',
    /^(?:started|ended|joined|left|bergabung|keluar)(?: the)? (?:call|meeting|recording|rapat|panggilan)?\.?$/iu,
    'joined the meeting',
  ],
  [
    'message',
    /^\u200e?(?:poll|polling|jajak pendapat|option|opsi|pilihan)\s*:(?:.*\(\d+ (?:votes?|suara)\))?\s*$/iu,
    'OPTION: Friday (3 votes)',
  ],
  [
    'message',
    /^(?:(?::[\w+-]+:|\p{Extended_Pictographic}\ufe0f?(?:\u200d\p{Extended_Pictographic}\ufe0f?)*)\s?\d+\s*)+$/u,
    ':pray: 2',
  ],
  [
    'message',
    /^(?:\d{1,3} (?:replies|reply|balasan)|(?:replied to a thread|membalas utas):?.{0,80}|new|baru|APP)$/u,
    '5 replies',
  ],
  [
    'message',
    /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|senin|selasa|rabu|kamis|jumat|sabtu|minggu),?\s(?:\p{L}+\s\d{1,2}(?:st|nd|rd|th)?|\d{1,2}\s\p{L}+)(?:,?\s\d{4})?$/iu,
    'Monday, January 19th',
  ],
  ['message', /^(?:joined|left) #\S+\.?$/u, 'joined #pond.'],
  ['message', /^(?:\{\w+\}|\[\w+\])\s*$/u, '{Attachments}'],
];

/** What a program adds to the end of a message. */
export const MESSAGE_ENDINGS: ReadonlyArray<readonly [pattern: RegExp, example: string]> = [
  [/\s*\u200e?<(?:this message was edited|pesan ini (?:telah )?diedit)>$/iu, 'ok <This message was edited>'],
  [/\s*\((?:edited|diedit)\)$/iu, 'ok (edited)'],
];

/** A line of a chat that nobody wrote: it has the time but no writer, or these words. */
export const CHAT_SYSTEM: ReadonlyArray<readonly [pattern: RegExp, example: string]> = [
  [
    /^(?:[[(]?(?:\d[\d/.-]{3,9}[ T])?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?[\])]?\s*)?(?:-!-|\*{3}|<?-->?|-->|<--|[=|]-{1,2}|---|→|←)\s/u,
    '10:01 -!- lena has joined',
  ],
  [/^(?:={5,}|Guild:|Channel:|Topic:|After:|Before:|Exported \d+ message)/u, 'Exported 12 message(s)'],
  [/^(?:--- (?:Log|Day)|session (?:start|close|ident)|\*{4} (?:BEGIN|END))/iu, '--- Log opened'],
];

/** Lines of a chat, between messages: those above, and what somebody does or who goes, behind a time. */
export const CHAT_PROGRAM: ReadonlyArray<readonly [pattern: RegExp, example: string]> = [
  ...CHAT_SYSTEM,
  [
    /^[[(]?(?:[\d/.-]{4,10}[ T]|\p{L}{3} \d{1,2} )?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?[\])]?\s+\*\s+\S/u,
    '10:02 * lena sighs',
  ],
];

/** What a chat notes of somebody, up to a colon: nobody is called so. */
export const CHAT_EVENTS: ReadonlyArray<readonly [pattern: RegExp, example: string]> = [
  [
    /^.{1,40}? (?:changed|created|added|removed|turned|updated|pinned|started|invited) /iu,
    'Lena Moor changed the subject from “Pond',
  ],
  [
    /^.{1,40}? (?:mengubah|membuat|menambahkan|mengeluarkan|menyematkan|memperbarui|mengganti|mengundang) /iu,
    'Rini Lestari mengubah nama grup dari "Kolam',
  ],
];

/** `* lena sighs`, between lines that begin with a nick. */
export const CHAT_ACTION = /^\s*\*\s\S/u;

/** What an export of a chat puts above all that is attached to a message. */
export const ATTACHED = /^\{(?:Attachments|Embed|Embeds|Reactions|Stickers|Forwarded Message)\}\s*$/u;

/** What a chat adds behind a message that was changed: `Bring a coat <This message was edited>`. */
export const EDITED = /\s*\u200e?(?:<|\()(?:this message was edited|edited|pesan ini (?:telah )?diedit|diedit)[>)]$/iu;

/** The line with which a chat quotes what somebody answers. */
export const REPLY_LINE = /^(?:replying to|in reply to|membalas|menanggapi)\s+["“][^\n]*?(?:["”]\s*)?(?:\n+|$)/iu;

/** The first words of the rows for any line, and of the lines of chats, separated by `|`. */
export const FURNITURE_OPENERS =
  'baca|simak|lihat|tonton|cek|read|see|watch|listen|view|also|related|artikel|berita|konten|topik|foto|photo|gambar|image|picture|ilustrasi|illustration|video|infografis|dok|dokumentasi|credit|dilarang|hak|copyright|all|ikuti|dapatkan|gabung|follow|subscribe|sign|berlangganan|daftar|advertisement|iklan|scroll|lanjutkan|continue|skip|loading|share|bagikan|tweet|print|cetak|komentar|comment|comments|back|kembali|menu|home|beranda|search|cari|login|masuk|page|halaman|hal|p|tag|tags|tagar|label|kategori|category|categories|filed|saksikan|listen|gallery|in|gambas|honourable|honorable|government|opposition|several|guild|channel|topic|after|before|exported|session';
